export const id = 692;
export const ids = [692];
export const modules = {

/***/ 111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ spdxId)
/* harmony export */ });
/* harmony import */ var spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3389);
/* harmony import */ var spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5204);


/** Ids of the SPDX list, the deprecated ones too: Mend still uses some (facts 6.3). */
const ids = new Set([...spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_1__, ...spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_0__]);
/** Mend's names that mean one license and no other (facts 6.3). */
const stated = new Map([
    ['Apache 2.0', 'Apache-2.0'],
    ['BSD 2', 'BSD-2-Clause'],
    ['BSD 3', 'BSD-3-Clause'],
    ['CC0', 'CC0-1.0'],
    ['CC BY 3.0', 'CC-BY-3.0'],
    ['CC BY 4.0', 'CC-BY-4.0'],
    ['CDDL 1.0', 'CDDL-1.0'],
    ['Eclipse 1.0', 'EPL-1.0'],
    ['LGPL 2.1', 'LGPL-2.1'],
    ['LGPL 3.0', 'LGPL-3.0'],
]);
/**
 * The SPDX id of a license, where it is certain; otherwise `undefined`, and the
 * license is known by Mend's name alone. Nothing is guessed: `BSD`, `Public
 * Domain` and `Suspected …` have no id, and case counts.
 */
function spdxId({ name, spdxName }) {
    if (name.startsWith('Suspected '))
        return undefined;
    if (spdxName !== undefined && ids.has(spdxName))
        return spdxName;
    return stated.get(name) ?? (ids.has(name) ? name : undefined);
}


/***/ }),

/***/ 5389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xj: () => (/* binding */ billOf),
  hk: () => (/* binding */ dependenciesOf),
  a$: () => (/* binding */ hasBill),
  JI: () => (/* binding */ sha1Of)
});

// EXTERNAL MODULE: ./lib/domain/library.js
var domain_library = __webpack_require__(2419);
;// CONCATENATED MODULE: ./lib/domain/ecosystem.js

/** Types whose word alone decides, in both of Mend's vocabularies (facts 6.5). */
const byType = {
    MAVEN_ARTIFACT: 'maven',
    JAVA: 'maven',
    NODE_PACKAGED_MODULE: 'npm',
    JAVASCRIPT_NODE_JS: 'npm',
    PYTHON_PACKAGE: 'pypi',
    PYTHON: 'pypi',
    DOT_NET_RESOURCE: 'nuget',
    NUGET_PACKAGE_MODULE: 'nuget',
    NUGET: 'nuget',
    GO_PACKAGE: 'golang',
    GO: 'golang',
    REDHAT_PACKAGE_MODULE: 'rpm',
    RPM: 'rpm',
    DEBIAN_PACKAGE: 'deb',
    DEBIAN: 'deb',
    ALPINE: 'apk',
    ARCH_LINUX: 'alpm',
    RUBY: 'gem',
    PHP: 'composer',
    RUST: 'cargo',
    COCOAPODS: 'cocoapods',
    HEX: 'hex',
    R: 'cran',
    CONDA: 'conda',
    HASKELL: 'hackage',
    OCAML: 'opam',
    DOCKER: 'docker',
    SOURCE_LIBRARY: 'github',
};
/** Types of mere files: whatever they are called, no registry has them under it. */
const files = new Set([
    'ACTIONSCRIPT',
    'DOCKER_LAYER',
    'DOT_NET_AS_GENERIC_RESOURCE',
    'FILE',
    'FILE_CLUSTER',
    'GENERIC_ARCHIVE',
    'JAVASCRIPT',
    'JAVASCRIPT_BOWER',
    'JAVA_SCRIPT_LIBRARY',
    'UNIX_LIBRARY',
    'WINDOWS_INSTALLER',
]);
/** For all other types: endings that one ecosystem alone uses, or one of a language. */
const byEnding = [
    [/\.whl$/i, 'pypi'],
    [/\.nupkg$/i, 'nuget'],
    [/\.gem$/i, 'gem'],
    [/\.crate$/i, 'cargo'],
    [/\.rpm$/i, 'rpm'],
    [/\.deb$/i, 'deb'],
    [/\.tgz$/i, 'npm', /javascript|node/i],
];
/** A DLL's version is that of the assembly, not of any package (facts 6.5). */
const binary = /\.(dll|exe)$/i;
/** The file by which Mend found the library; its name where no file is told. */
function fileOf(library) {
    return library.filename ?? library.artifactId ?? library.name;
}
/**
 * By the type, whatever its case; where that decides nothing (`UNKNOWN_ARTIFACT`,
 * `JAVA_ARCHIVE`, words never seen) by Maven coordinates, file name and language.
 * `generic` when nothing is certain.
 */
function ecosystemOf(library) {
    const type = fold(library.type ?? '');
    if (files.has(type))
        return 'generic';
    const known = byType[type];
    if (known === 'nuget' && binary.test(fileOf(library)))
        return 'generic';
    if (known)
        return known;
    return (0,domain_library/* isMaven */._w)(library) ? 'maven' : byFile(library);
}
/** `javascript/Node.js` → `JAVASCRIPT_NODE_JS`, `.NET` → `NET` */
function fold(type) {
    return type
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, '_')
        .replace(/^_/, '');
}
function byFile(library) {
    const file = fileOf(library);
    const rule = byEnding.find(([ending, , language]) => ending.test(file) &&
        (language === undefined || language.test(library.languages ?? '')));
    return rule?.[1] ?? 'generic';
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(7091);
;// CONCATENATED MODULE: ./lib/domain/purl.js



/**
 * The package URL of a library. Where the parts that its ecosystem needs are not
 * there it is a `generic` one, which claims nothing; `undefined` when not even
 * that can be written.
 */
function purlOf(library) {
    const type = ecosystemOf(library);
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
    const file = fileOf(library);
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
    const own = (0,domain_library/* isMaven */._w)(library) ? [library.groupId, library.artifactId] : [];
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
    const arch = shape.exec(fileOf(library))?.[1];
    return parts && arch ? { ...parts, qualifiers: { arch } } : parts;
}

// EXTERNAL MODULE: ./lib/reports/web-address.js
var web_address = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/reports/words.js
var words = __webpack_require__(3678);
;// CONCATENATED MODULE: ./lib/reports/formats/bill.js





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
function gathered(inventory = [], tree) {
    const libraries = new Map();
    for (const library of inventory) {
        const known = tree?.libraries.get(library.keyUuid);
        if (libraries.has(library.keyUuid))
            continue;
        libraries.set(library.keyUuid, known ? joined(library, known) : library);
    }
    for (const [key, library] of tree?.libraries ?? []) {
        if (libraries.has(key))
            continue;
        libraries.set(key, { ...library, licenses: [], vulnerabilities: [] });
    }
    return [...libraries.values()]
        .map((library) => item(library, tree))
        .sort(byName);
}
function joined(library, known) {
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
function item(library, tree) {
    const { keyUuid } = library;
    return {
        library,
        name: (0,domain_library/* packageName */.oZ)(library),
        ecosystem: ecosystemOf(library),
        purl: purlOf(library),
        homePage: (0,web_address/* webAddress */.D)(library.homePage),
        relation: tree && relation(keyUuid, tree),
    };
}
function relation(key, { direct, libraries }) {
    if (direct.has(key))
        return 'direct';
    return libraries.has(key) ? 'transitive' : undefined;
}
/** keyUuids of what the library depends on directly, sorted, never its own. */
function dependenciesOf({ library: { keyUuid } }, tree) {
    const children = tree?.dependencies.get(keyUuid);
    if (!children)
        return [];
    return [...children].filter((key) => key !== keyUuid).sort(words/* compare */.UD);
}
function byName(a, b) {
    return ((0,words/* compare */.UD)(a.name, b.name) ||
        (0,words/* compare */.UD)(a.library.version ?? '', b.library.version ?? '') ||
        (0,words/* compare */.UD)(a.library.keyUuid, b.library.keyUuid));
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

/***/ 207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ documentId),
/* harmony export */   Uf: () => (/* binding */ toolName),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9003);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1376);


/** The name under which documents call the action that made them. */
const toolName = 'mend-project-action';
function subjectOf({ result, project = '' }) {
    return {
        product: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .productName */ .tZ)(result) ?? '', 200) || undefined,
        project: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j1)(result) ?? project, 200) || 'project',
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

/***/ 3692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  spdxFormat: () => (/* binding */ spdxFormat)
});

// EXTERNAL MODULE: ./lib/reports/json-chunks.js
var json_chunks = __webpack_require__(1948);
// EXTERNAL MODULE: ./lib/reports/text.js
var reports_text = __webpack_require__(1376);
// EXTERNAL MODULE: ./lib/reports/formats/bill.js + 2 modules
var formats_bill = __webpack_require__(5389);
// EXTERNAL MODULE: ./lib/reports/formats/document.js
var formats_document = __webpack_require__(207);
// EXTERNAL MODULE: ./lib/domain/license.js
var domain_license = __webpack_require__(111);
// EXTERNAL MODULE: ./lib/reports/web-address.js
var web_address = __webpack_require__(4632);
;// CONCATENATED MODULE: ./lib/reports/formats/spdx-licenses.js



/** A name that SPDX does not know for certain becomes an id of the document's own. */
function licenseNames(bill) {
    const ids = new Map();
    const taken = new Set();
    const extracted = [];
    for (const license of bill.flatMap(({ library }) => library.licenses)) {
        const name = (0,reports_text/* plain */.pj)(license.name);
        if ((0,domain_license/* spdxId */.v)(license) || name === '' || ids.has(name))
            continue;
        const licenseId = free(`LicenseRef-Mend-${word(name)}`, taken);
        taken.add(licenseId);
        ids.set(name, licenseId);
        extracted.push(described(licenseId, name, (0,web_address/* webAddress */.D)(license.url)));
    }
    return {
        idOf: (license) => (0,domain_license/* spdxId */.v)(license) ?? ids.get((0,reports_text/* plain */.pj)(license.name)),
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

;// CONCATENATED MODULE: ./lib/reports/formats/spdx.js





/** SPDX 2.3: packages with their licenses, and how they depend on each other. */
const spdxFormat = {
    name: 'spdx',
    output: 'spdx-path',
    file: 'mend-sbom.spdx.json',
    perProject: true,
    write: (source) => (0,formats_bill/* hasBill */.a$)(source) ? (0,json_chunks/* jsonChunks */.V)(() => documentOf(source)) : undefined,
};
const documentRef = 'SPDXRef-DOCUMENT';
const projectRef = 'SPDXRef-Project';
const unknown = 'NOASSERTION';
function documentOf(source) {
    const bill = (0,formats_bill/* billOf */.Xj)(source);
    const { product, project } = (0,formats_document/* subjectOf */.et)(source);
    const names = licenseNames(bill);
    const idOf = idsOf(bill);
    const id = (0,formats_document/* documentId */.Fs)('spdx', source, bill);
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: documentRef,
        name: product ? `${product} / ${project}` : project,
        documentNamespace: `https://spdx.org/spdxdocs/${uriWord(project)}-${id}`,
        creationInfo: {
            created: source.generatedAt.toISOString().replace(/\.\d+Z$/, 'Z'),
            creators: [`Tool: ${formats_document/* toolName */.Uf}-${source.version}`],
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
    const sha1 = (0,formats_bill/* sha1Of */.JI)(library);
    const declared = declaredOf(library.licenses, names);
    return {
        SPDXID: idOf(keyUuid),
        name: (0,reports_text/* plain */.pj)(name) || keyUuid,
        versionInfo: (0,reports_text/* plain */.pj)(version) || undefined,
        packageFileName: (0,reports_text/* plain */.pj)(filename) || undefined,
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
    const names = new Set(licenses.map(({ name }) => (0,reports_text/* plain */.pj)(name)));
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
        for (const key of (0,formats_bill/* dependenciesOf */.hk)(item, tree))
            yield related(id, 'DEPENDS_ON', idOf(key));
    }
}
function related(from, type, to) {
    return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to };
}


/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 5204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
