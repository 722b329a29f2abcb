export const id = 703;
export const ids = [703];
export const modules = {

/***/ 6703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mostResults: () => (/* binding */ mostResults),
  sarifFormat: () => (/* binding */ sarifFormat)
});

// EXTERNAL MODULE: ./lib/domain/library/manifest.js
var manifest = __webpack_require__(7367);
// EXTERNAL MODULE: ./lib/domain/text/clean.js
var clean = __webpack_require__(11);
// EXTERNAL MODULE: ./lib/reports/json/chunks.js
var chunks = __webpack_require__(7482);
// EXTERNAL MODULE: ./lib/reports/text/markdown.js
var markdown = __webpack_require__(6094);
// EXTERNAL MODULE: ./lib/reports/formats/sbom/components.js + 1 modules
var components = __webpack_require__(4130);
// EXTERNAL MODULE: ./lib/reports/formats/sbom/subject.js
var subject = __webpack_require__(2168);
// EXTERNAL MODULE: ./lib/reports/formats/sbom/vulnerabilities.js
var vulnerabilities = __webpack_require__(8282);
// EXTERNAL MODULE: ./lib/reports/text/web-address.js
var web_address = __webpack_require__(4000);
;// CONCATENATED MODULE: ./lib/reports/formats/sarif/rule.js



/** GitHub shows at most 1,024 characters of a description. */
const mostCharacters = 1_000;
const levels = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
/** What nobody has rated is a warning: it is known, and may be grave. */
function levelOf(severity) {
    return severity ? levels[severity] : 'warning';
}
/** The least score of each class, for vulnerabilities that have a word alone. */
const leastScores = {
    critical: 9.1,
    high: 7,
    medium: 4,
    low: 0.1,
};
/** One vulnerability as a rule: what code scanning shows above its results. */
function ruleOf(known) {
    const { id, gravest, fixes } = known;
    const { severity, url } = gravest;
    const score = gravest.score ?? (severity && leastScores[severity]);
    const description = gravest.description ?? `Mend knows no description of ${id}.`;
    return {
        id,
        shortDescription: { text: title(known) },
        fullDescription: { text: sarifText((0,clean/* plain */.pj)(description, mostCharacters)) },
        helpUri: (0,web_address/* webAddress */.D)(url),
        help: help(description, fixes),
        defaultConfiguration: { level: levelOf(severity) },
        properties: {
            tags: ['security', 'vulnerability', severity ?? 'unrated'],
            precision: 'very-high',
            'security-severity': score?.toFixed(1),
        },
    };
}
/** `CVE-2021-44228: JNDI features do not protect …`, or `CVE-… in lodash` */
function title({ id, gravest, items }) {
    const names = [...new Set(items.map(({ name }) => name))];
    const { description = `in ${names.join(', ')}` } = gravest;
    const sign = gravest.description ? ':' : '';
    return sarifText((0,clean/* plain */.pj)(`${id}${sign} ${description}`, 120));
}
function help(description, fixes) {
    const advice = fixes.slice(0, 10).map((fix) => (0,clean/* plain */.pj)(fix, 300));
    return {
        text: sarifText([(0,clean/* plain */.pj)(description, mostCharacters), ...advice].join('\n')),
        markdown: (0,markdown/* blocks */.Bv)((0,markdown/* prose */.CS)(description, mostCharacters), ...advice.map((fix) => (0,markdown.md) `**Fix:** ${(0,markdown/* prose */.CS)(fix)}`)),
    };
}
/**
 * Text as it is: in SARIF's messages braces are placeholders and brackets links
 * (SARIF 2.1.0, 3.11.5 and 3.11.6).
 */
function sarifText(text) {
    return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}

;// CONCATENATED MODULE: ./lib/reports/formats/sarif/sarif.js








/** SARIF 2.1.0 as GitHub's code scanning takes it: one result for each library and vulnerability. */
const sarifFormat = {
    name: 'sarif',
    output: 'sarif-path',
    file: 'mend-vulnerabilities.sarif',
    perProject: 'instead',
    write(source) {
        const { inventory } = source.result.reported ?? {};
        // Few results would close the alerts of those that are not computed yet.
        if (!inventory || inventory.alertsPending)
            return undefined;
        return (0,chunks/* jsonChunks */.V)(() => documentOf(source));
    },
};
/** Code scanning refuses a run with more results, or with more rules (GitHub: SARIF support). */
const mostResults = 25_000;
function documentOf(source) {
    const all = (0,vulnerabilities/* pairsOf */.f)((0,components/* billOf */.Xj)(source));
    const pairs = all.slice(0, mostResults);
    const known = (0,vulnerabilities/* knownOf */.b)(pairs);
    const rules = new Map(known.map(({ id }, index) => [id, index]));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Mend',
                        fullName: `Mend, reported by ${subject/* toolName */.Uf}`,
                        informationUri: 'https://docs.mend.io',
                        semanticVersion: source.version,
                        rules: known.values().map(ruleOf),
                    },
                },
                automationDetails: source.project
                    ? { id: category(source) }
                    : undefined,
                invocations: [
                    { executionSuccessful: true, ...note(all.length - pairs.length) },
                ],
                results: pairs
                    .values()
                    .map((pair) => resultOf(pair, rules.get(pair.id), source)),
            },
        ],
    };
}
/**
 * Code scanning replaces what was uploaded under the same category, so projects
 * of one run need one each (GitHub: SARIF support, `automationDetails`).
 */
function category(source) {
    const { product, project } = (0,subject/* subjectOf */.et)(source);
    return ['mend', product, project, '']
        .filter((part) => part !== undefined)
        .join('/');
}
function note(left) {
    if (left <= 0)
        return {};
    const text = `${(0,markdown/* grouped */.zD)(left)} less grave results are left out: code scanning takes ${(0,markdown/* grouped */.zD)(mostResults)}.`;
    return {
        toolExecutionNotifications: [{ level: 'warning', message: { text } }],
    };
}
function resultOf(pair, ruleIndex, source) {
    const { id, item, vulnerability } = pair;
    return {
        ruleId: id,
        ruleIndex,
        level: levelOf(vulnerability.severity),
        message: { text: message(pair) },
        locations: [sarif_location(item, source)],
        partialFingerprints: {
            primaryLocationLineHash: source.uuid([item.library.keyUuid, id]),
        },
    };
}
function message({ id, item, vulnerability }) {
    const { severity = 'unrated', score, fix } = vulnerability;
    const { version = '' } = item.library;
    const library = (0,clean/* plain */.pj)(`${item.name} ${version}`, 200);
    const rating = score === undefined ? severity : `${severity}, ${score.toFixed(1)}`;
    const advice = fix ? ` ${(0,clean/* plain */.pj)(fix, 300)}` : '';
    return sarifText(`${library} has ${id} (${rating}).${advice}`);
}
/** A workflow's usual place, for runs that do not tell theirs. */
const fallback = '.github/workflows/mend.yml';
/**
 * Code scanning refuses results without a file. It is the manifest of the
 * library's ecosystem where the workspace has one, otherwise the workflow that
 * ran; the first line, because Mend knows no line.
 */
function sarif_location({ ecosystem, purl, name }, { manifests, workflow = fallback }) {
    const path = (0,manifest/* manifestOf */.$)(ecosystem, manifests) ?? workflow;
    const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            region: { startLine: 1 },
        },
        logicalLocations: [
            { fullyQualifiedName: purl?.text ?? (0,clean/* plain */.pj)(name), kind: 'module' },
        ],
    };
}


/***/ }),

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

/***/ 8282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ knownOf),
/* harmony export */   f: () => (/* binding */ pairsOf)
/* harmony export */ });
/* harmony import */ var _domain_inventory_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4310);
/* harmony import */ var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11);


const made = new WeakMap();
/** All pairs, the gravest first; like the bill, the formats share them. */
function pairsOf(bill) {
    const pairs = made.get(bill) ?? paired(bill);
    made.set(bill, pairs);
    return pairs;
}
function paired(bill) {
    const items = new Map(bill.map((item) => [item.library, item]));
    const seen = new Map();
    return (0,_domain_inventory_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .Pg)([...items.keys()]).flatMap((finding) => {
        const item = items.get(finding.library);
        const id = (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(finding.vulnerability.id, 200) || 'unnamed';
        if (!item || seen.get(item)?.has(id))
            return [];
        seen.set(item, (seen.get(item) ?? new Set()).add(id));
        return [{ ...finding, id, item }];
    });
}
/** The vulnerabilities of these pairs in their order. */
function knownOf(pairs) {
    return [...Map.groupBy(pairs, ({ id }) => id)].map(([id, those]) => ({
        id,
        gravest: those[0]?.vulnerability ?? { id },
        items: those.map(({ item }) => item),
        fixes: [
            ...new Set(those.flatMap(({ vulnerability: { fix } }) => fix ?? [])),
        ],
    }));
}


/***/ })

};
