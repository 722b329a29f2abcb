export const id = 975;
export const ids = [975];
export const modules = {

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xj: () => (/* binding */ billOf),
  hk: () => (/* binding */ dependenciesOf),
  a$: () => (/* binding */ hasBill),
  JI: () => (/* binding */ sha1Of)
});

// EXTERNAL MODULE: ./lib/domain/library/ecosystem.js
var ecosystem = __webpack_require__(9964);
// EXTERNAL MODULE: ./lib/domain/library/library.js
var library_library = __webpack_require__(6427);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./lib/domain/library/purl.js



/**
 * The package URL of a library. Where the parts that its ecosystem needs are not
 * there it is a `generic` one, which claims nothing; `undefined` when not even
 * that can be written.
 */
function purlOf(library) {
    const type = (0,ecosystem/* ecosystemOf */.Mg)(library);
    const parts = rules[type](library);
    return ((parts && build(type, parts, library)) ??
        build('generic', generic(library), library));
}
function build(type, { namespace, name, qualifiers }, { version, coordinates }) {
    const known = version ?? coordinates?.split(':')[2];
    try {
        const purl = new packageurl_js.PackageURL(type, namespace?.toWellFormed(), name.toWellFormed(), known?.toWellFormed(), qualifiers, undefined);
        return {
            text: purl.toString(),
            namespace: purl.namespace ?? undefined,
            name: purl.name,
        };
    }
    catch {
        return undefined;
    }
}
/** Which of Mend's fields are the parts (facts 6.5). */
const rules = {
    alpm: (library) => within('arch', byGroup(library)),
    apk: (library) => within('alpine', byGroup(library)),
    cargo: byGroup,
    cocoapods: byGroup,
    composer,
    conda: byGroup,
    cran: byGroup,
    deb: (library) => withArchitecture(/_([a-z0-9-]+)\.deb$/i, library),
    docker: ({ name }) => split(name),
    gem: byGroup,
    generic,
    github,
    golang: ({ groupId, artifactId, name }) => split(groupId ?? artifactId ?? name),
    hackage: byGroup,
    hex: byGroup,
    maven,
    npm: ({ groupId }) => (groupId ? split(groupId) : undefined),
    nuget: byGroup,
    opam: byGroup,
    pypi: byGroup,
    rpm: (library) => withArchitecture(/\.([a-z0-9_]+)\.rpm$/i, library),
};
function generic(library) {
    return { name: library.filename ?? library.name };
}
/** `groupId` is the package, `artifactId` its file: npm, PyPI, NuGet, RPM and others. */
function byGroup(library) {
    const name = library.groupId ?? nameInFile(library);
    return name ? { name } : undefined;
}
/** `chardet-4.0.0-py2.py3-none-any.whl` → `chardet`; nothing without the version in it. */
function nameInFile(library) {
    const { version } = library;
    const file = (0,ecosystem/* fileOf */.W7)(library);
    if (!version)
        return undefined;
    const ends = ['-', '_', '.']
        .map((sign) => file.indexOf(`${sign}${version}`))
        .filter((at) => at > 0);
    return ends.length > 0 ? file.slice(0, Math.min(...ends)) : undefined;
}
function within(namespace, parts) {
    return parts && { ...parts, namespace };
}
/** `@babel/core` → `@babel`, `core`; `github.com/a/b` → `github.com/a`, `b` */
function split(path) {
    const at = path.lastIndexOf('/');
    return at < 0
        ? { name: path }
        : { namespace: path.slice(0, at), name: path.slice(at + 1) };
}
/** Group and artifact; `type` and `classifier` as far as the file tells them. */
function maven(library) {
    const [group, artifact, version] = library.coordinates?.split(':') ?? [];
    const told = version === undefined ? undefined : [group, artifact];
    const own = (0,library_library/* isMaven */._w)(library) ? [library.groupId, library.artifactId] : [];
    const [namespace, name] = told ?? own;
    if (!namespace || !name)
        return undefined;
    return { namespace, name, qualifiers: mavenQualifiers(name, library) };
}
/** `netty-4.1-linux.jar` of `netty` 4.1 → classifier `linux`; `jar` is the default type. */
function mavenQualifiers(artifact, { version, filename, name }) {
    const start = `${artifact}-${version}`;
    const file = filename ?? name;
    const ending = /\.(aar|ear|jar|pom|war)$/i.exec(file)?.[1]?.toLowerCase();
    if (!ending || !file.startsWith(start))
        return undefined;
    const classifier = file.slice(start.length + 1, -ending.length - 1);
    return {
        ...(classifier && file[start.length] === '-' && { classifier }),
        ...(ending !== 'jar' && { type: ending }),
    };
}
/** `vendor/name`, in one field or in two. */
function composer({ groupId, artifactId, name }) {
    const whole = [groupId, artifactId, name].find((text) => text?.includes('/'));
    if (whole)
        return split(whole);
    if (!groupId || !artifactId)
        return undefined;
    return { namespace: groupId, name: artifactId };
}
/** From the address of the repository, when it is GitHub's. */
function github({ url }) {
    const [, namespace, name] = /^https?:\/\/github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url ?? '') ?? [];
    return namespace && name ? { namespace, name } : undefined;
}
function withArchitecture(shape, library) {
    const parts = byGroup(library);
    const arch = shape.exec((0,ecosystem/* fileOf */.W7)(library))?.[1];
    return parts && arch ? { ...parts, qualifiers: { arch } } : parts;
}

// EXTERNAL MODULE: ./lib/reports/text/web-address.js
var web_address = __webpack_require__(4000);
// EXTERNAL MODULE: ./lib/reports/text/words.js
var words = __webpack_require__(2230);
;// CONCATENATED MODULE: ./lib/reports/formats/sbom/components.js





const made = new WeakMap();
/** Whether inventory or hierarchy was read; a bill of neither would be empty. */
function hasBill({ result, tree }) {
    return result.reported?.inventory !== undefined || tree !== undefined;
}
/**
 * The bill of materials: every library once, by name, version and keyUuid. The
 * first format that asks makes it, the others share it.
 */
function billOf(source) {
    const { inventory } = source.result.reported ?? {};
    const bill = made.get(source) ?? gathered(inventory?.libraries, source.tree);
    made.set(source, bill);
    return bill;
}
/**
 * Sorted before the items are made: what is used one after the other then lies
 * so in memory, which all formats are faster for.
 */
function gathered(inventory = [], tree) {
    const told = new Set();
    const rows = [];
    for (const library of inventory) {
        const known = tree?.libraries.get(library.keyUuid);
        if (told.has(library.keyUuid))
            continue;
        told.add(library.keyUuid);
        rows.push({ library, known, name: (0,library_library/* packageName */.oZ)(joined({ library, known })) });
    }
    for (const [key, known] of tree?.libraries ?? []) {
        if (told.has(key))
            continue;
        const library = { ...known, licenses: [], vulnerabilities: [] };
        rows.push({ library, known, name: (0,library_library/* packageName */.oZ)(library) });
    }
    return rows.sort(byName).map((row) => item(row, tree?.direct));
}
function joined({ library, known }) {
    if (!known)
        return library;
    return {
        ...library,
        filename: library.filename ?? known.filename,
        groupId: library.groupId ?? known.groupId,
        artifactId: library.artifactId ?? known.artifactId,
        version: library.version ?? known.version,
        sha1: library.sha1 ?? known.sha1,
        type: library.type ?? known.type,
        coordinates: library.coordinates ?? known.coordinates,
    };
}
function item(row, direct) {
    const library = joined(row);
    return {
        library,
        name: row.name,
        ecosystem: (0,ecosystem/* ecosystemOf */.Mg)(library),
        purl: purlOf(library),
        homePage: (0,web_address/* webAddress */.D)(library.homePage),
        relation: row.known && (direct?.has(library.keyUuid) ? 'direct' : 'transitive'),
    };
}
/** keyUuids of what the library depends on directly, sorted, never its own. */
function dependenciesOf({ library: { keyUuid } }, tree) {
    const children = tree?.dependencies.get(keyUuid);
    if (!children)
        return [];
    return children.filter((key) => key !== keyUuid).sort(words/* compare */.UD);
}
function byName(a, b) {
    return ((0,words/* compare */.UD)(a.name, b.name) ||
        (0,words/* compare */.UD)(versionOf(a), versionOf(b)) ||
        (0,words/* compare */.UD)(a.library.keyUuid, b.library.keyUuid));
}
function versionOf({ library, known }) {
    return library.version ?? known?.version ?? '';
}
/**
 * The SHA-1 of the library's file. Mend knows libraries that it recognized by
 * file name alone under the hash of another file (facts 6.2): those have none.
 */
function sha1Of({ sha1, matchType }) {
    if (matchType === 'FILENAME' || !sha1)
        return undefined;
    return /^[0-9a-f]{40}$/i.test(sha1) ? sha1.toLowerCase() : undefined;
}


/***/ }),

/***/ 2168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ documentId),
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11);
/* harmony import */ var _findings_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5306);


/** The name under which documents call the action that made them. */
const toolName = 'mend-project-action';
function subjectOf({ result, project = '' }) {
    return {
        product: (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .productName */ .tZ)(result) ?? '', 200) || undefined,
        project: (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_findings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j1)(result) ?? project, 200) || 'project',
    };
}
/** A UUID for a document of this kind: the same contents at the same time have the same. */
function documentId(kind, source, bill) {
    const { product = '', project } = subjectOf(source);
    const made = source.generatedAt.toISOString();
    const read = source.result.reported?.inventory?.lastUpdated ?? '';
    const contents = contentsId(source, bill);
    return source.uuid([kind, product, project, made, read, contents]);
}
const ids = new WeakMap();
function contentsId({ uuid }, bill) {
    const id = ids.get(bill) ?? uuid(bill.map(({ library }) => library.keyUuid));
    ids.set(bill, id);
    return id;
}


/***/ }),

/***/ 9975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  spdxFormat: () => (/* binding */ spdxFormat)
});

// EXTERNAL MODULE: ./lib/domain/text/clean.js
var clean = __webpack_require__(11);
// EXTERNAL MODULE: ./lib/reports/json/chunks.js
var chunks = __webpack_require__(7482);
// EXTERNAL MODULE: ./lib/reports/formats/sbom/components.js + 1 modules
var components = __webpack_require__(4130);
// EXTERNAL MODULE: ./lib/reports/formats/sbom/subject.js
var subject = __webpack_require__(2168);
// EXTERNAL MODULE: ./lib/domain/library/license.js
var library_license = __webpack_require__(2599);
// EXTERNAL MODULE: ./lib/reports/text/web-address.js
var web_address = __webpack_require__(4000);
;// CONCATENATED MODULE: ./lib/reports/formats/spdx/licenses.js



/** A name that SPDX does not know for certain becomes an id of the document's own. */
function licenseNames(bill) {
    const ids = new Map();
    const taken = new Set();
    const extracted = [];
    for (const license of bill.flatMap(({ library }) => library.licenses)) {
        const name = (0,clean/* plain */.pj)(license.name);
        if ((0,library_license/* spdxId */.v)(license) || name === '' || ids.has(name))
            continue;
        const licenseId = free(`LicenseRef-Mend-${word(name)}`, taken);
        taken.add(licenseId);
        ids.set(name, licenseId);
        extracted.push(described(licenseId, name, (0,web_address/* webAddress */.D)(license.url)));
    }
    return {
        idOf: (license) => (0,library_license/* spdxId */.v)(license) ?? ids.get((0,clean/* plain */.pj)(license.name)),
        extracted: extracted.length > 0 ? extracted : undefined,
    };
}
function described(licenseId, name, url) {
    return {
        licenseId,
        name,
        extractedText: `Mend calls this license "${name}"; its text is not part of the inventory.`,
        ...(url && { seeAlsos: [url] }),
    };
}
function word(name) {
    return name.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 60);
}
/** `LicenseRef-Mend-BSD`, and for another name of the same letters `LicenseRef-Mend-BSD-2`. */
function free(id, taken) {
    for (let count = 1;; count++) {
        const candidate = count === 1 ? id : `${id}-${count}`;
        if (!taken.has(candidate))
            return candidate;
    }
}

;// CONCATENATED MODULE: ./lib/reports/formats/spdx/spdx.js





/** SPDX 2.3: packages with their licenses, and how they depend on each other. */
const spdxFormat = {
    name: 'spdx',
    output: 'spdx-path',
    file: 'mend-sbom.spdx.json',
    perProject: 'instead',
    write: (source) => (0,components/* hasBill */.a$)(source) ? (0,chunks/* jsonChunks */.V)(() => documentOf(source)) : undefined,
};
const documentRef = 'SPDXRef-DOCUMENT';
const projectRef = 'SPDXRef-Project';
const unknown = 'NOASSERTION';
function documentOf(source) {
    const bill = (0,components/* billOf */.Xj)(source);
    const { product, project } = (0,subject/* subjectOf */.et)(source);
    const names = licenseNames(bill);
    const idOf = idsOf(bill);
    const id = (0,subject/* documentId */.Fs)('spdx', source, bill);
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: documentRef,
        name: product ? `${product} / ${project}` : project,
        documentNamespace: `https://spdx.org/spdxdocs/${uriWord(project)}-${id}`,
        creationInfo: {
            created: source.generatedAt.toISOString().replace(/\.\d+Z$/, 'Z'),
            creators: [`Tool: ${subject/* toolName */.Uf}-${source.version}`],
        },
        packages: spdx_packages(project, bill, idOf, names),
        hasExtractedLicensingInfos: names.extracted,
        relationships: relationships(bill, source.tree, idOf),
    };
}
/** Letters, digits, dots and dashes alone: what a URI and an SPDX id take. */
function uriWord(text) {
    return text.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 100);
}
/** Keys that are no UUIDs are counted instead. */
function idsOf(bill) {
    const odd = new Map();
    for (const [index, { library }] of bill.entries()) {
        if (/^[A-Za-z0-9.-]+$/.test(library.keyUuid))
            continue;
        odd.set(library.keyUuid, index + 1);
    }
    return (key) => odd.has(key) ? `SPDXRef-Unkeyed-${odd.get(key)}` : `SPDXRef-Package-${key}`;
}
function* spdx_packages(project, bill, idOf, names) {
    yield {
        SPDXID: projectRef,
        name: project,
        ...unasserted,
        licenseConcluded: unknown,
        licenseDeclared: unknown,
        primaryPackagePurpose: 'APPLICATION',
    };
    for (const item of bill)
        yield packageOf(item, idOf, names);
}
const unasserted = {
    downloadLocation: unknown,
    filesAnalyzed: false,
    copyrightText: unknown,
    supplier: unknown,
};
function packageOf({ library, name, purl, homePage }, idOf, names) {
    const { keyUuid, version = '', matchType, filename = '' } = library;
    const sha1 = (0,components/* sha1Of */.JI)(library);
    const declared = declaredOf(library.licenses, names);
    return {
        SPDXID: idOf(keyUuid),
        name: (0,clean/* plain */.pj)(name) || keyUuid,
        versionInfo: (0,clean/* plain */.pj)(version) || undefined,
        packageFileName: (0,clean/* plain */.pj)(filename) || undefined,
        ...unasserted,
        homepage: homePage,
        licenseConcluded: matchType === 'FILENAME' ? unknown : declared,
        licenseDeclared: declared,
        licenseComments: comment(library.licenses),
        checksums: sha1 ? [{ algorithm: 'SHA1', checksumValue: sha1 }] : undefined,
        externalRefs: purl && [
            {
                referenceCategory: 'PACKAGE-MANAGER',
                referenceType: 'purl',
                referenceLocator: purl.text,
            },
        ],
    };
}
/** Of several licenses nobody says whether all of them hold or one. */
function declaredOf(licenses, names) {
    const different = new Set(licenses.map(names.idOf));
    const [only] = different;
    return different.size === 1 && only !== undefined ? only : unknown;
}
function comment(licenses) {
    const names = new Set(licenses.map(({ name }) => (0,clean/* plain */.pj)(name)));
    if (names.size < 2)
        return undefined;
    return `Mend lists several licenses and does not say how they combine: ${[...names].sort().join(', ')}`;
}
/** What the hierarchy does not hold is contained: how it came there is not known. */
function* relationships(bill, tree, idOf) {
    yield related(documentRef, 'DESCRIBES', projectRef);
    for (const item of bill) {
        const { library, relation } = item;
        const id = idOf(library.keyUuid);
        if (relation === 'direct')
            yield related(projectRef, 'DEPENDS_ON', id);
        if (relation === undefined)
            yield related(projectRef, 'CONTAINS', id);
        for (const key of (0,components/* dependenciesOf */.hk)(item, tree))
            yield related(id, 'DEPENDS_ON', idOf(key));
    }
}
function related(from, type, to) {
    return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to };
}


/***/ })

};
