export const id = 342;
export const ids = [342];
export const modules = {

/***/ 4659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   QX: () => (/* binding */ dependencyPaths),
/* harmony export */   _1: () => (/* binding */ shortPath)
/* harmony export */ });
/**
 * The shortest ways from the direct dependencies to all others: one pass,
 * breadth first. What is met first has the shortest way, so its last step, start
 * and length are all that has to be kept, and no way is walked from end to end:
 * trees are a hundred thousand deep.
 */
function dependencyPaths({ direct, dependencies, }) {
    const ways = new Map();
    const queue = [...direct];
    for (const parent of queue) {
        const { start, length } = ways.get(parent) ?? { start: parent, length: 1 };
        for (const child of dependencies.get(parent) ?? []) {
            if (direct.has(child) || ways.has(child))
                continue;
            ways.set(child, { parent, start, length: length + 1 });
            queue.push(child);
        }
    }
    return ways;
}
/** The direct dependency that brings a library in; for a direct one itself. */
function startOf(keyUuid, ways) {
    return ways.get(keyUuid)?.start ?? keyUuid;
}
/** Longer ways lose their middle. */
const mostSteps = 4;
/** The way to a library: `a › b › c › d › e › f` → `a`, 3 left out, `e › f` */
function shortPath(keyUuid, ways) {
    const { start, length } = ways.get(keyUuid) ?? { start: keyUuid, length: 1 };
    if (length <= mostSteps) {
        return { start: lastSteps(keyUuid, length, ways), skipped: 0, end: [] };
    }
    const end = lastSteps(keyUuid, mostSteps - 2, ways);
    return { start: [start], skipped: length - 1 - end.length, end };
}
function lastSteps(keyUuid, count, ways) {
    const steps = [keyUuid];
    for (let at = ways.get(keyUuid); at && steps.length < count;) {
        steps.push(at.parent);
        at = ways.get(at.parent);
    }
    return steps.reverse();
}


/***/ }),

/***/ 4310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ byCountThenName),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   QJ: () => (/* binding */ inventoryFigures),
/* harmony export */   SN: () => (/* binding */ byGravity),
/* harmony export */   gk: () => (/* binding */ severalVersions)
/* harmony export */ });
/* harmony import */ var _library_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9964);
/* harmony import */ var _library_library_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6427);


function emptyTally() {
    return {
        libraries: 0,
        vulnerable: 0,
        findings: 0,
        bySeverity: { critical: 0, high: 0, medium: 0, low: 0 },
        bare: 0,
        weak: 0,
        licenses: new Map(),
        versions: new Map(),
    };
}
/** One pass over the libraries. What is not computed yet is not counted either. */
function inventoryFigures({ libraries, alertsPending = false, }) {
    const tally = emptyTally();
    for (const library of libraries)
        count(library, tally);
    return {
        libraries: tally.libraries,
        risk: alertsPending
            ? undefined
            : {
                vulnerableLibraries: tally.vulnerable,
                vulnerabilities: tally.findings,
                bySeverity: tally.bySeverity,
            },
        outdated: alertsPending ? undefined : tally.outdated,
        noLicense: tally.bare,
        licenses: new Map([...tally.licenses].sort(byCountThenName)),
        weakMatches: tally.weak,
        duplicateVersions: tally.versions
            .values()
            .filter(({ versions }) => versions.size > 1)
            .toArray().length,
    };
}
function count(library, tally) {
    const { vulnerabilities, licenses, outdated, version } = library;
    tally.libraries++;
    if (vulnerabilities.length > 0)
        tally.vulnerable++;
    tally.findings += vulnerabilities.length;
    for (const { severity } of vulnerabilities) {
        if (severity)
            tally.bySeverity[severity]++;
    }
    if (outdated !== undefined) {
        tally.outdated = (tally.outdated ?? 0) + Number(outdated);
    }
    if (licenses.length === 0)
        tally.bare++;
    for (const { name } of licenses) {
        tally.licenses.set(name, (tally.licenses.get(name) ?? 0) + 1);
    }
    if (library.matchType === 'FILENAME')
        tally.weak++;
    if (version !== undefined)
        noteVersion(tally.versions, library, version);
}
/** The packages that are there in more than one version. */
function severalVersions(libraries) {
    const packages = new Map();
    for (const library of libraries) {
        if (library.version === undefined)
            continue;
        noteVersion(packages, library, library.version);
    }
    return [...packages.values()].filter(({ versions }) => versions.size > 1);
}
function noteVersion(packages, library, version) {
    const name = (0,_library_library_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)(library);
    const key = (0,_library_ecosystem_js__WEBPACK_IMPORTED_MODULE_0__/* .packageKey */ .MO)(name, library);
    const known = packages.get(key);
    if (known)
        known.versions.add(version);
    else
        packages.set(key, { name, versions: new Set([version]) });
}
/** How licenses are listed: the most frequent first, ties by name. */
function byCountThenName([a, countA], [b, countB]) {
    return countB - countA || compare(a, b);
}
/** All findings, the gravest first; then by score, library and id, so that order is fixed. */
function findings(libraries) {
    return libraries
        .flatMap((library) => library.vulnerabilities.map((vulnerability) => ({
        library,
        vulnerability,
    })))
        .sort(byGravity);
}
/** The gravest first; then by score, library and id. */
function byGravity(a, b) {
    return (rank(a.vulnerability) - rank(b.vulnerability) ||
        (b.vulnerability.score ?? 0) - (a.vulnerability.score ?? 0) ||
        compare((0,_library_library_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)(a.library), (0,_library_library_js__WEBPACK_IMPORTED_MODULE_1__/* .packageName */ .oZ)(b.library)) ||
        compare(a.library.version ?? '', b.library.version ?? '') ||
        compare(a.vulnerability.id, b.vulnerability.id));
}
function rank({ severity }) {
    return severity ? _library_library_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(severity) : _library_library_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.length;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ dependents),
/* harmony export */   s: () => (/* binding */ flatTree)
/* harmony export */ });
/**
 * One pass, with a stack of its own: trees nest thousands deep. A library recurs
 * in many branches, sometimes without its dependencies (facts 6.1): they are
 * brought together.
 */
function flatTree(roots) {
    const all = new Map();
    const libraries = new Map();
    const stack = [roots];
    for (let nodes = stack.pop(); nodes; nodes = stack.pop()) {
        for (const node of nodes) {
            if (!libraries.has(node.keyUuid))
                libraries.set(node.keyUuid, node);
            if (node.dependencies.length === 0)
                continue;
            stack.push(node.dependencies);
            const known = all.get(node.keyUuid) ?? new Set();
            for (const { keyUuid } of node.dependencies)
                known.add(keyUuid);
            all.set(node.keyUuid, known);
        }
    }
    const dependencies = new Map();
    for (const [key, known] of all)
        dependencies.set(key, [...known]);
    const direct = new Set(roots.map(({ keyUuid }) => keyUuid));
    return { direct, dependencies, libraries };
}
/** keyUuid → how many different libraries depend on it directly. */
function dependents({ dependencies }) {
    const counts = new Map();
    for (const children of dependencies.values()) {
        for (const child of children) {
            counts.set(child, (counts.get(child) ?? 0) + 1);
        }
    }
    return counts;
}


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hierarchyFigures)
/* harmony export */ });
/**
 * One pass over the tree, with a stack of its own: trees nest thousands deep.
 * A library that is both direct and below another counts as direct.
 */
function hierarchyFigures(roots) {
    const direct = new Set(roots.map(({ keyUuid }) => keyUuid));
    const all = new Set();
    let maxDepth = 0;
    const stack = roots.length > 0 ? [{ nodes: roots, depth: 1 }] : [];
    for (let level = stack.pop(); level; level = stack.pop()) {
        maxDepth = Math.max(maxDepth, level.depth);
        for (const { keyUuid, dependencies } of level.nodes) {
            all.add(keyUuid);
            if (dependencies.length > 0) {
                stack.push({ nodes: dependencies, depth: level.depth + 1 });
            }
        }
    }
    return { direct: direct.size, transitive: all.size - direct.size, maxDepth };
}


/***/ }),

/***/ 9964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ packageKey),
/* harmony export */   Mg: () => (/* binding */ ecosystemOf),
/* harmony export */   W7: () => (/* binding */ fileOf)
/* harmony export */ });
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6427);

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
    const type = folded(library.type ?? '');
    if (files.has(type))
        return 'generic';
    const known = byType[type];
    if (known === 'nuget' && binary.test(fileOf(library)))
        return 'generic';
    if (known)
        return known;
    return (0,_library_js__WEBPACK_IMPORTED_MODULE_0__/* .isMaven */ ._w)(library) ? 'maven' : byFile(library);
}
/** A name means one package in one ecosystem: there are a `six` of Python's and one of npm's. */
function packageKey(name, library) {
    return `${name}\n${ecosystemOf(library)}`;
}
const foldedTypes = new Map();
/** As `fold`; a hundred thousand libraries are of a dozen types. */
function folded(type) {
    const found = foldedTypes.get(type) ?? fold(type);
    if (foldedTypes.size < 1_000)
        foldedTypes.set(type, found);
    return found;
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


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _w: () => (/* binding */ isMaven),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   oZ: () => (/* binding */ packageName)
/* harmony export */ });
const severities = ['critical', 'high', 'medium', 'low'];
/** Types whose package name stands in `groupId`; `artifactId` is a file there (facts 6.5). */
const namedByGroup = new Set([
    'NODE_PACKAGED_MODULE',
    'PYTHON_PACKAGE',
    'DOT_NET_RESOURCE',
    'NUGET_PACKAGE_MODULE',
    'GO_PACKAGE',
    'REDHAT_PACKAGE_MODULE',
]);
/** Types that are Maven's whenever group and artifact are there and no file names. */
const mavenTypes = new Set(['MAVEN_ARTIFACT', 'JAVA_ARCHIVE']);
const archive = /\.(jar|war|ear|aar|pom)$/i;
/**
 * The name under which people know the package, without its version.
 *
 * Maven: `org.slf4j:slf4j-api` · npm: `@babel/core` · otherwise the display name
 */
function packageName(library) {
    const { groupId, artifactId } = library;
    const type = library.type?.toUpperCase() ?? '';
    if (groupId && namedByGroup.has(type))
        return groupId;
    if (groupId && artifactId && type === '')
        return untypedName(library);
    return isMaven(library) ? `${groupId}:${artifactId}` : library.name;
}
/**
 * The dependencies of a library come without a type (facts 2): an artifact that
 * has the version in its name is a file, and the group then names the package.
 */
function untypedName(library) {
    const { groupId = '', artifactId = '', version } = library;
    if (archive.test(groupId))
        return library.name;
    const isFile = version !== undefined && artifactId.includes(version);
    return isFile || groupId === artifactId ? groupId : `${groupId}:${artifactId}`;
}
/**
 * Whether group and artifact are those of Maven. The type alone does not decide:
 * plain Maven artifacts come as UNKNOWN_ARTIFACT, and archives that are none
 * have a file name for a group (facts 6.1, 6.5).
 */
function isMaven(library) {
    const { groupId, artifactId, coordinates, filename } = library;
    if (!groupId || !artifactId)
        return false;
    if (archive.test(groupId) || archive.test(artifactId))
        return false;
    if (mavenTypes.has(library.type?.toUpperCase() ?? ''))
        return true;
    return Boolean(coordinates) || archive.test(filename ?? library.name);
}


/***/ }),

/***/ 2599:
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

/***/ 7367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ manifestOf),
/* harmony export */   Y: () => (/* binding */ isManifest)
/* harmony export */ });
/** The files in which people declare dependencies, the most telling first. */
const names = {
    npm: [/^package\.json$/],
    maven: [/^pom\.xml$/, /^build\.gradle(\.kts)?$/, /^build\.sbt$/],
    pypi: [
        /^requirements\.txt$/,
        /^pyproject\.toml$/,
        /^setup\.(py|cfg)$/,
        /^Pipfile$/,
    ],
    nuget: [/\.(cs|fs|vb)proj$/, /^packages\.config$/],
    golang: [/^go\.mod$/],
    gem: [/^Gemfile$/, /\.gemspec$/],
    composer: [/^composer\.json$/],
    cargo: [/^Cargo\.toml$/],
    cocoapods: [/^Podfile$/],
    hex: [/^mix\.exs$/],
    conda: [/^environment\.ya?ml$/],
    cran: [/^DESCRIPTION$/],
    hackage: [/\.cabal$/],
    opam: [/\.opam$/],
    docker: [/^Dockerfile$/],
};
const all = Object.values(names).flat();
/** Whether a file of this name, without its folder, declares dependencies. */
function isManifest(name) {
    return all.some((shape) => shape.test(name));
}
/**
 * The manifest that a library of this ecosystem belongs to, as far as paths can
 * tell: the most telling kind, then the one nearest to the root, then the first
 * by name. `undefined` when there is none.
 *
 * @param paths relative, with `/` between folders
 */
function manifestOf(ecosystem, paths) {
    for (const shape of names[ecosystem] ?? []) {
        const [nearest] = paths
            .filter((path) => shape.test(path.slice(path.lastIndexOf('/') + 1)))
            .toSorted((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
        if (nearest !== undefined)
            return nearest;
    }
    return undefined;
}
function depth(path) {
    return path.split('/').length;
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Gm: () => (/* binding */ everyModification),
/* harmony export */   V2: () => (/* binding */ phaseWords),
/* harmony export */   ls: () => (/* binding */ scanToken),
/* harmony export */   tW: () => (/* binding */ phases)
/* harmony export */ });
/* unused harmony export modificationTypes */
/** The documented processes and what they do (documentation: Get Project State). */
const phases = {
    SETUP: 'initializing project',
    DIFF: 'calculating inventory changes',
    UPDATE: 'updating inventory',
    CHANGE_EXCLUSIONS: 'updating dependency exclusions',
    CHANGE_LOCAL_PATHS: 'updating library paths',
    REMOVE: 'removing libraries',
    PARTNER_UPDATE: 'updating inventory',
    UPDATE_ALERTS: 'updating alerts',
    CREATE_ISSUES: 'creating external tickets',
};
/** What a process does, in words; one that is not documented under its own name. */
function phaseWords(process) {
    return Object.hasOwn(phases, process) ? (phases[process] ?? process) : process;
}
/**
 * The request token of the project's last scan. The row is chosen by its type,
 * never by its place (facts 2: the vendor's own script takes the first row).
 */
function scanToken(rows) {
    return rows.find((row) => row.type === 'SCAN')?.requestToken || undefined;
}
/** What a project remembers, in the order of the documentation. */
const modificationTypes = [
    'ALERTS',
    'INVENTORY',
    'METADATA',
    'SCAN',
];
/** The newest row of a type; the order of rows is not promised. */
function newest(rows, type) {
    return rows
        .filter((row) => row.type === type)
        .reduce((a, b) => (a && newer(a, b) ? a : b), undefined);
}
/** All are ISO 8601 in UTC, so the order of the texts is that of the times. */
function newer(a, b) {
    return (a.at ?? '') >= (b.at ?? '');
}
/**
 * The documented types first, each once, then those that are not documented.
 * A row that is missing has its type alone.
 */
function everyModification(rows) {
    const known = new Set(modificationTypes);
    const strange = rows.filter(({ type }) => !known.has(type));
    return [...known, ...new Set(strange.map(({ type }) => type))].map((type) => newest(rows, type) ?? { type });
}


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ metadataPresets),
/* harmony export */   Pv: () => (/* binding */ undescribed),
/* harmony export */   Vs: () => (/* binding */ metadataTags)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8379);

/** Preset → key → what the repository tells for it; nothing where the run has no such fact. */
const presets = {
    repository: { repository: ({ fullName }) => fullName },
    branch: { branch: ({ branch }) => branch },
    tag: { release: ({ tag }) => tag },
    commit: { commit: ({ commit }) => commit },
    event: { event: ({ event }) => event },
    actor: { actor: ({ actor }) => actor },
    'run-url': { 'run-url': ({ runUrl }) => runUrl },
    visibility: { visibility: ({ visibility }) => visibility },
    'default-branch': { 'default-branch': ({ defaultBranch }) => defaultBranch },
    license: { license: ({ license }) => license },
    language: { language: ({ language }) => language },
    topics: { topic: ({ topics }) => topics },
    /** The organization names the keys. */
    'custom-properties': {},
    /** The two keys that Mend's own tooling reads. */
    mend: {
        repoFullName: ({ fullName }) => fullName,
        remoteUrl: ({ url }) => url,
    },
};
const metadataPresets = Object.keys(presets);
/**
 * `['repository', 'branch']` on main of acme/web → repository=acme/web, branch=main
 *
 * Custom properties come last and give way: others choose their names, so a
 * property called `branch` or `CTX` changes neither the branch nor what a
 * scanner wrote.
 */
function metadataTags(wanted, repository) {
    const known = [];
    const taken = new Set(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .scannerKeys */ .D$);
    for (const preset of wanted) {
        const keys = presets[preset];
        for (const [key, tell] of Object.entries(keys)) {
            known.push(...tagsOf(key, tell(repository)));
            taken.add(key);
        }
    }
    if (wanted.includes('custom-properties')) {
        for (const { key, value } of (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)(repository.customProperties ?? none)) {
            if (!taken.has(key))
                known.push(...tagsOf(key, value));
        }
    }
    return (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsFrom */ .Qb)(known);
}
const none = new Map();
function tagsOf(key, told) {
    return [told ?? []]
        .flat()
        .map((text) => ({ key, value: text.trim() }))
        .filter(({ value }) => value !== '');
}
/** Preset → the fact that it needs, of those that only GitHub's repository object tells. */
const factOf = {
    visibility: 'visibility',
    'default-branch': 'defaultBranch',
    license: 'license',
    language: 'language',
    topics: 'topics',
    'custom-properties': 'customProperties',
};
/** Of the presets those whose facts are not known; known to be none is known. */
function undescribed(wanted, facts) {
    return wanted.filter((preset) => isDescribed(preset) && facts[factOf[preset]] === undefined);
}
function isDescribed(preset) {
    return Object.hasOwn(factOf, preset);
}


/***/ }),

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Y7: () => (/* binding */ defaultProjectName),
/* harmony export */   so: () => (/* binding */ completed)
/* harmony export */ });
/** What is known, completed by what else was found out. */
function completed(known, facts) {
    const found = Object.entries(facts).filter(([, fact]) => fact !== undefined);
    return { ...known, ...Object.fromEntries(found) };
}
/** The part after the owner: `owner/name` → `name`. */
function shortName({ fullName }) {
    return fullName.slice(fullName.indexOf('/') + 1);
}
/** `<repository>_<branch or tag>`, as the vendor's own templates name projects. */
function defaultProjectName(repository) {
    const ref = repository.branch ?? repository.tag;
    return ref ? `${shortName(repository)}_${ref}` : shortName(repository);
}


/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ tagFigures)
/* harmony export */ });
/** What a listing of tags holds, counted in one pass. */
function tagFigures(rows) {
    const uses = new Map();
    let objects = 0;
    let untagged = 0;
    for (const { tags } of rows) {
        objects++;
        if (tags.size === 0)
            untagged++;
        for (const [key, values] of tags) {
            const use = uses.get(key) ?? { objects: 0, values: new Set() };
            uses.set(key, use);
            use.objects++;
            for (const value of values)
                use.values.add(value);
        }
    }
    const keys = [...uses].map(([key, use]) => ({
        key,
        objects: use.objects,
        values: use.values.size,
    }));
    keys.sort((a, b) => b.objects - a.objects || (a.key < b.key ? -1 : 1));
    return { objects, untagged, keys };
}


/***/ }),

/***/ 8379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   D$: () => (/* binding */ scannerKeys),
/* harmony export */   Qb: () => (/* binding */ tagsFrom),
/* harmony export */   Vd: () => (/* binding */ planTags)
/* harmony export */ });
/** What scanners write by themselves; left alone unless a workflow declares it (facts 3.11). */
const scannerKeys = new Set([
    'CTX',
    'commitId',
    'repoFullName',
    'remoteUrl',
    'scanError',
]);
/**
 * The least set of changes that turns `present` into what is wished. Keys that
 * are neither declared nor named in a removal are not touched; a value that is
 * both declared and named in a removal is kept, because declaring is the
 * stronger word.
 *
 * present `env=[dev]`, declared `env=[prod]`, replace → add env=prod, remove env=dev
 * present `env=[dev]`, declared `env=[prod]`, append  → add env=prod
 */
function planTags(present, wishes) {
    const add = [];
    const keep = [];
    for (const { key, value } of pairs(wishes.declared)) {
        const known = present.get(key)?.includes(value) ?? false;
        (known ? keep : add).push({ key, value });
    }
    const remove = pairs(present).filter((tag) => mustGo(tag, wishes));
    return { add, remove, keep };
}
function mustGo({ key, value }, wishes) {
    const declared = wishes.declared.get(key);
    if (declared?.includes(value))
        return false;
    if (declared && wishes.mode === 'replace')
        return true;
    return wishes.removals.some((removal) => removal.key === key &&
        (removal.value === undefined || removal.value === value));
}
/** Every (key, value) pair, each once, in order. */
function pairs(tags) {
    return [...tags].flatMap(([key, values]) => [...new Set(values)].map((value) => ({ key, value })));
}
/** Groups pairs under their keys. Values keep their order, repeats are dropped. */
function tagsFrom(entries) {
    const tags = new Map();
    for (const { key, value } of entries) {
        const values = tags.get(key);
        if (!values)
            tags.set(key, [value]);
        else if (!values.includes(value))
            values.push(value);
    }
    return tags;
}


/***/ }),

/***/ 11:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ revealed),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Tu: () => (/* binding */ atMost),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   uo: () => (/* binding */ capped)
/* harmony export */ });
/** Cleaning of foreign text; what is dropped here could be drawn nowhere anyway. */
const lineBreaks = /[\t-\r\u0085\u2028\u2029]+/g;
/**
 * Controls, format characters (bidi, zero width) and others that show nothing;
 * not the one that makes emoji colored.
 */
const unseen = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/**
 * One line without controls, bidi and zero-width characters or lone surrogates.
 * Blanks are collapsed; at most `most` code points, the last one `…` when cut.
 */
function plain(text, most = Number.POSITIVE_INFINITY) {
    if (plainAlready.test(text))
        return capped(text, most);
    return capped(oneLine(text).replace(/\s+/g, ' ').trim(), most);
}
/** Most texts are these, and large reports have millions. */
const harmless = /^[ -~]*$/;
const plainAlready = /^[!-~]+(?: [!-~]+)*$/;
/** As `plain`, but blanks and length stay: for values that name something. */
function oneLine(text) {
    if (harmless.test(text))
        return text;
    return text.toWellFormed().replace(lineBreaks, ' ').replace(unseen, '');
}
/** At most `most` code points, never half of one; the last is `…` when cut. */
function capped(text, most) {
    if (text.length <= most)
        return text;
    const points = Array.from(text.slice(0, 2 * most + 2));
    if (points.length <= most)
        return text;
    return `${points.slice(0, most - 1).join('')}…`;
}
/** Length in UTF-8: the unit of GitHub's limits. */
function bytes(text) {
    return new TextEncoder().encode(text).length;
}
/** The first `most`; when there are more, the last place says how many. */
function atMost(lines, most) {
    if (lines.length <= most)
        return [...lines];
    const shown = lines.slice(0, most - 1);
    return [...shown, `… and ${lines.length - shown.length} more`];
}
const unseenInJson = /[\u007F-\u009F\u2028\u2029\p{Cf}]/gu;
/** Beyond ASCII, or its last sign; JSON.stringify escapes the controls. */
const doubtful = /[^\0-~]/;
/** JSON whose texts hold nothing that hides or turns around what is read; its values stay. */
function json(value, indent = 0) {
    return revealed(JSON.stringify(value, null, indent));
}
/** As `json`, for text that JSON.stringify has made. */
function revealed(text) {
    return doubtful.test(text) ? text.replace(unseenInJson, escaped) : text;
}
function escaped(sign) {
    return sign
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 5976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ spoken)
/* harmony export */ });
/**
 * Milliseconds as people say them, the way the duration inputs are written.
 *
 * 400 → `0s` · 65_000 → `1m5s` · 1_800_000 → `30m` · 5_400_000 → `1h30m`
 */
function spoken(ms) {
    const seconds = Math.max(0, Math.round(ms / 1_000));
    const parts = [
        [Math.floor(seconds / 3_600), 'h'],
        [Math.floor(seconds / 60) % 60, 'm'],
        [seconds % 60, 's'],
    ];
    const said = parts.filter(([count]) => count > 0).map((part) => part.join(''));
    return said.join('') || '0s';
}


/***/ }),

/***/ 9341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ encodedForms)
/* harmony export */ });
/**
 * The ways in which a text may hold a secret: as it is, in Base64 (alone or
 * inside something longer), in an address and in JSON. The longest first, so
 * that none leaves the rest of another.
 *
 * `a"b` → `a%22b`, `a\"b`, `YSJi`, `EiY`, `hIm`, `a"b`
 */
function encodedForms(secret) {
    const whole = secret.toWellFormed();
    const forms = new Set([
        secret,
        ...[0, 1, 2].map((before) => base64(whole, before)),
        encodeURIComponent(whole),
        JSON.stringify(secret).slice(1, -1),
    ]);
    return [...forms].sort((a, b) => b.length - a.length);
}
/** The characters that only the text decides, with so many bytes before it. */
function base64(text, before) {
    const bytes = [...new Uint8Array(before), ...new TextEncoder().encode(text)];
    const encoded = btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
    const first = Math.ceil((before * 8) / 6);
    return encoded.slice(first, Math.floor((bytes.length * 8) / 6));
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   ol: () => (/* binding */ fileCommand)
/* harmony export */ });
/**
 * The two ways in which an action talks to its runner: lines on stdout that
 * begin with `::`, and entries in files that the runner reads at the end.
 */
/** Below this length nothing is masked: every "no" or "1" of a log would be `***`. */
const shortestSecret = 4;
/**
 * `command('error', {title: 'a,b'}, '50%')` → `::error title=a%2Cb::50%25`.
 * Empty properties are left out. Foreign text goes through `harmless` first;
 * this only escapes.
 */
function command(name, properties, message) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(value)}`);
    const head = pairs.length > 0 ? `${name} ${pairs.join(',')}` : name;
    return `::${head}::${escapeData(message)}`;
}
/**
 * The lines that make the runner hide a secret. Of a secret with several lines
 * (a key in PEM form) each line is hidden, since logs show lines; the whole too,
 * unless one line is too short to hide: the runner splits the whole by itself.
 * Nothing for secrets of less than 4 characters: hiding those wrecks the log
 * and hides nothing.
 */
function mask(secret) {
    const lines = secret
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const hidden = new Set(lines.filter(longEnough));
    if (lines.length > 1 && lines.every(longEnough))
        hidden.add(secret.trim());
    return [...hidden].map((value) => command('add-mask', {}, value));
}
/**
 * An entry of GITHUB_OUTPUT: name, value, and a delimiter that does not occur
 * in the value, so that no value can end early and add outputs of its own.
 *
 * @param random gives a text that a value's author cannot know, such as a UUID
 */
function fileCommand(name, value, random) {
    let delimiter = `ghadelimiter_${random()}`;
    while (value.includes(delimiter))
        delimiter += '_';
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function longEnough(text) {
    return text.length >= shortestSecret;
}
function escapeData(text) {
    return text
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contentUuid)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * A UUID made of content (RFC 9562, version 8, of SHA-256): the same parts give
 * the same, others another.
 */
function contentUuid(parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(`${part.length}:${part}`);
    const bytes = hash.digest().subarray(0, 16);
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}


/***/ }),

/***/ 2073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W3: () => (/* binding */ checkDirectory),
  AJ: () => (/* binding */ openDirectory),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/github/environment.js
var environment = __webpack_require__(3658);
;// CONCATENATED MODULE: ./lib/github/write-chunks.js

/** Characters that are gathered before they are written; more at once would take longer. */
const gathered = 1 << 16;
/**
 * Writes a new file, piece after piece, in UTF-8.
 *
 * @throws {Error} when it exists or cannot be written
 */
function writePieces(path, text) {
    const file = (0,external_node_fs_.openSync)(path, 'wx');
    try {
        // One for the whole file: a new one each time would take twice as long.
        const bytes = new Uint8Array(4 * gathered);
        let waiting = '';
        for (const piece of typeof text === 'string' ? [text] : text) {
            waiting += piece;
            if (waiting.length < gathered)
                continue;
            writeText(file, waiting, bytes);
            waiting = '';
        }
        writeText(file, waiting, bytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
const encoder = new TextEncoder();
function writeText(file, text, bytes) {
    let rest = text;
    while (rest !== '') {
        const { read, written } = encoder.encodeInto(rest, bytes);
        // The system may take less at once than it is given.
        for (let at = 0; at < written;) {
            at += (0,external_node_fs_.writeSync)(file, bytes, at, written - at);
        }
        rest = rest.slice(read);
    }
}

;// CONCATENATED MODULE: ./lib/github/directory.js




const accepted = 'it must lie inside the workspace (GITHUB_WORKSPACE) or RUNNER_TEMP';
/**
 * What is wrong with a `report-directory`, before anything is sent or written;
 * `undefined` when reports may go there. '' means a new folder of our own.
 */
function checkDirectory(text, env) {
    if (text === '')
        return undefined;
    try {
        return locate(text, env).problem;
    }
    catch (error) {
        return `"${text}" cannot be looked at: ${String(error)}`;
    }
}
/**
 * The folder for the reports, made when it is not there: the one given, or for
 * '' a new one under RUNNER_TEMP.
 *
 * @returns its path with all symbolic links resolved
 * @throws {Error} when it may not be used or cannot be made
 */
function openDirectory(text, env) {
    if (text === '')
        return newDirectory((0,environment/* tempOf */._)(env));
    const { path, problem } = locate(text, env);
    if (problem)
        throw new Error(problem);
    (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    return (0,external_node_fs_.realpathSync)(path);
}
/**
 * Writes a file under a name of ours and returns its path. What stands under
 * that name is replaced, not followed: a checked-out repository may hold a
 * symbolic link there.
 *
 * @throws {Error} when it cannot be written
 */
function writeReport(directory, name, text) {
    if ((0,external_node_path_.basename)(name) !== name)
        throw new Error(`"${name}" is no file name`);
    const path = (0,external_node_path_.join)(directory, name);
    const fresh = (0,external_node_path_.join)(directory, `.${name}.${crypto.randomUUID()}`);
    try {
        writePieces(fresh, text);
        (0,external_node_fs_.renameSync)(fresh, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(fresh, { force: true });
        throw error;
    }
    return path;
}
function newDirectory(parent) {
    (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
    return (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)(parent), 'mend-report-'));
}
/** Where a given path really leads, and why it may not be used. */
function locate(text, env) {
    const path = (0,external_node_path_.resolve)((0,environment/* workspaceOf */.B)(env), text);
    const real = realPath(path);
    if (real === undefined) {
        return { path, problem: `"${text}" leads over a broken symbolic link` };
    }
    const roots = [(0,environment/* workspaceOf */.B)(env), (0,environment/* tempOf */._)(env)];
    if (!roots.some((root) => isInside(realPath(root) ?? root, real))) {
        return { path: real, problem: `"${text}" leads to ${real}; ${accepted}` };
    }
    return isBlocked(real)
        ? { path: real, problem: `"${text}" leads over a file, not a folder` }
        : { path: real };
}
/**
 * The path with the symbolic links of its deepest existing part resolved;
 * `undefined` when that part is a link to nowhere.
 */
function realPath(path) {
    if (exists(path)) {
        try {
            return (0,external_node_fs_.realpathSync)(path);
        }
        catch {
            return undefined;
        }
    }
    const parent = (0,external_node_path_.dirname)(path);
    if (parent === path)
        return path;
    const real = realPath(parent);
    return real === undefined ? undefined : (0,external_node_path_.join)(real, (0,external_node_path_.basename)(path));
}
/** Whether something stands there, be it a broken link. */
function exists(path) {
    try {
        (0,external_node_fs_.lstatSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !/^\.\.[\\/]/.test(way) && !(0,external_node_path_.isAbsolute)(way);
}
/** Whether the deepest existing part is no folder. */
function isBlocked(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat)
        return !stat.isDirectory();
    return (0,external_node_path_.dirname)(path) !== path && isBlocked((0,external_node_path_.dirname)(path));
}


/***/ }),

/***/ 3658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   _: () => (/* binding */ tempOf)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** The checked-out repository; where the runner starts us. */
function workspaceOf(env) {
    return env['GITHUB_WORKSPACE'] || process.cwd();
}
/** A folder that the runner empties after the job; the system's own outside a runner. */
function tempOf(env) {
    return env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
}


/***/ }),

/***/ 6273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readRepository)
});

// EXTERNAL MODULE: ./lib/github/event/payload.js
var payload = __webpack_require__(166);
// EXTERNAL MODULE: ./lib/github/event/repository-facts.js
var repository_facts = __webpack_require__(7972);
;// CONCATENATED MODULE: ./lib/github/event/revision.js

/** Branch or tag and commit, as each kind of event tells them. */
function readRevision(env, event) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    if (isPullRequest(name))
        return pullRequestHead(env, event);
    switch (name) {
        case 'workflow_run':
            return finishedRun(env, event);
        case 'merge_group':
            return queued(env, event);
        case 'release':
            return released(env, event);
        case 'delete':
            return deleted(event);
        default:
            return named(env);
    }
}
/** `pull_request`, `pull_request_target`, `pull_request_review`, … */
function isPullRequest(name) {
    return name.startsWith('pull_request');
}
/** GITHUB_SHA is the merge commit here, which nobody scans or knows. */
function pullRequestHead(env, event) {
    const head = (0,payload/* valueAt */.fK)(event, 'pull_request', 'head');
    const branch = (0,payload/* textAt */.$6)(head, 'ref') || env['GITHUB_HEAD_REF'] || undefined;
    return {
        branch: isFromFork(event)
            ? forkBranch(branch, (0,payload/* textAt */.$6)(head, 'repo', 'full_name'), head)
            : branch,
        commit: hash((0,payload/* textAt */.$6)(head, 'sha')),
    };
}
/** GITHUB_SHA and GITHUB_REF are the default branch's here. */
function finishedRun(env, event) {
    const run = (0,payload/* valueAt */.fK)(event, 'workflow_run');
    const branch = (0,payload/* textAt */.$6)(run, 'head_branch');
    const head = (0,payload/* textAt */.$6)(run, 'head_repository', 'full_name');
    const own = (0,payload/* valueAt */.fK)(run, 'head_repository') === undefined ||
        head ===
            (env['GITHUB_REPOSITORY'] || (0,payload/* textAt */.$6)(event, 'repository', 'full_name'));
    return {
        branch: own ? branch : forkBranch(branch, head),
        commit: hash((0,payload/* textAt */.$6)(run, 'head_sha')),
    };
}
/** Whether a pull request's head lies in another repository, or in one that is gone. */
function isFromFork(event) {
    if ((0,payload/* valueAt */.fK)(event, 'pull_request', 'head') === undefined)
        return false;
    const head = (0,payload/* textAt */.$6)(event, 'pull_request', 'head', 'repo', 'full_name');
    const base = (0,payload/* textAt */.$6)(event, 'pull_request', 'base', 'repo', 'full_name');
    return head === undefined || head !== base;
}
/**
 * A fork's branch with its owner, as GitHub labels it: `mona:main`. Forks have a
 * `main`, too, which must not pass for the repository's own; no branch of its
 * own can be called so, for a colon is not allowed in names of branches.
 *
 * @param head the pull request's, for the owner of a fork that is gone
 */
function forkBranch(branch, fullName, head) {
    if (branch === undefined)
        return undefined;
    const label = (0,payload/* textAt */.$6)(head, 'label');
    if (label?.endsWith(`:${branch}`))
        return label;
    const owner = fullName?.replace(/\/.*/, '') ?? (0,payload/* textAt */.$6)(head, 'user', 'login');
    return `${owner ?? 'unknown'}:${branch}`;
}
/**
 * The queue's own branch (`gh-readonly-queue/…`) is gone after the merge; what
 * it holds becomes the base branch, so that is the branch it is reported under.
 */
function queued(env, event) {
    const base = (0,payload/* textAt */.$6)(event, 'merge_group', 'base_ref');
    return {
        branch: base?.replace(/^refs\/heads\//, ''),
        commit: hash((0,payload/* textAt */.$6)(event, 'merge_group', 'head_sha') ?? env['GITHUB_SHA']),
    };
}
function released(env, event) {
    const { tag, commit } = named(env);
    return { tag: (0,payload/* textAt */.$6)(event, 'release', 'tag_name') ?? tag, commit };
}
/**
 * GITHUB_REF and GITHUB_SHA are the default branch's here; what is gone stands
 * in the payload alone. Without it the run is about no branch: a guess could
 * name the default branch's project for deletion. The commit is not told.
 */
function deleted(event) {
    const ref = (0,payload/* textAt */.$6)(event, 'ref')?.replace(/^refs\/(heads|tags)\//, '');
    switch ((0,payload/* textAt */.$6)(event, 'ref_type')) {
        case 'branch':
            return { branch: ref };
        case 'tag':
            return { tag: ref };
        default:
            return {};
    }
}
/** Pushes, schedules, manual runs: GITHUB_REF says which branch or tag. */
function named(env) {
    const ref = env['GITHUB_REF'] ?? '';
    return {
        branch: after('refs/heads/', ref),
        tag: after('refs/tags/', ref),
        commit: hash(env['GITHUB_SHA']),
    };
}
/** `after('refs/tags/', 'refs/tags/v1')` → `v1` */
function after(prefix, ref) {
    return ref.startsWith(prefix)
        ? ref.slice(prefix.length) || undefined
        : undefined;
}
function hash(text) {
    return text && /^[0-9a-f]{40,64}$/i.test(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/github/event/context.js



/**
 * What the run tells of its repository, from GITHUB_* and the event's payload.
 * `fullName` is '' outside of a workflow run.
 */
function readRepository(env, event) {
    const server = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
    const fullName = env['GITHUB_REPOSITORY'] || (0,payload/* textAt */.$6)(event, 'repository', 'full_name') || '';
    const url = fullName ? `${server}/${fullName}` : undefined;
    const runId = env['GITHUB_RUN_ID'];
    return {
        fullName,
        event: env['GITHUB_EVENT_NAME'] ?? '',
        workflow: workflowFile(env),
        ...readRevision(env, event),
        actor: env['GITHUB_ACTOR'] || undefined,
        url,
        runUrl: url && runId ? `${url}/actions/runs/${runId}` : undefined,
        withoutSecrets: withoutSecrets(env, event),
        ...(0,repository_facts/* repositoryFacts */.O)((0,payload/* valueAt */.fK)(event, 'repository')),
    };
}
/** `acme/web/.github/workflows/ci.yml@refs/heads/main` → `.github/workflows/ci.yml` */
function workflowFile(env) {
    const [, path] = /\/(\.github\/workflows\/[^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ??
        [];
    return path;
}
/**
 * Why a run has no secrets. `pull_request_target` runs in the base repository
 * and has them even for forks, but not for Dependabot.
 */
function withoutSecrets(env, event) {
    if (env['GITHUB_ACTOR'] === 'dependabot[bot]')
        return 'dependabot';
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    if (!isPullRequest(name) || name === 'pull_request_target')
        return undefined;
    return isFromFork(event) ? 'fork' : undefined;
}


/***/ }),

/***/ 166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * The event that started the run, as GITHUB_EVENT_PATH holds it; `undefined`,
 * with a line for the debug log, when it is missing or no JSON: nothing that a
 * run needs is only there.
 */
function readEvent(path, log) {
    if (!path) {
        log.debug('No event payload: GITHUB_EVENT_PATH is not set');
        return undefined;
    }
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        log.debug(`The event payload ${path} cannot be read: ${String(error)}`);
        return undefined;
    }
}
/** What stands at a path of keys in parsed JSON; `undefined` where it breaks off. */
function valueAt(payload, ...keys) {
    let value = payload;
    for (const key of keys) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.getOwnPropertyDescriptor(value, key)?.value;
    }
    return value;
}
/** The same for texts; `undefined` for anything else and for ''. */
function textAt(payload, ...keys) {
    const value = valueAt(payload, ...keys);
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 7972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ propertyFacts),
/* harmony export */   O: () => (/* binding */ repositoryFacts)
/* harmony export */ });
/* harmony import */ var _domain_tags_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8379);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(166);


/**
 * What GitHub's repository object tells, the same in an event's payload and in
 * the answer of “Get a repository”. Of a part that is missing, as in older
 * servers, nothing is known.
 */
function repositoryFacts(repository) {
    const properties = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(repository, 'custom_properties');
    return {
        visibility: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(repository, 'visibility'),
        defaultBranch: (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(repository, 'default_branch'),
        license: licenseOf((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(repository, 'license')),
        language: textOrNone((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(repository, 'language')),
        topics: textsOf((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(repository, 'topics')),
        customProperties: isObject(properties)
            ? propertiesOf(Object.entries(properties))
            : undefined,
    };
}
/** The answer of “Get all custom property values for a repository”: `[{property_name, value}]`. */
function propertyFacts(values) {
    if (!Array.isArray(values))
        return {};
    const entries = values.map((row) => [(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(row, 'property_name') ?? '', (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(row, 'value')]);
    return { customProperties: propertiesOf(entries) };
}
/** A value is a text, a list of texts, or `null` for none. */
function propertiesOf(entries) {
    const known = entries.flatMap(([key, value]) => key ? (0,_domain_tags_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .pairs */ .AS)(new Map([[key, textsOf([value].flat()) ?? []]])) : []);
    return (0,_domain_tags_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsFrom */ .Qb)(known);
}
/** GitHub says NOASSERTION of a license file that it does not recognize. */
function licenseOf(license) {
    if (license === undefined)
        return undefined;
    const id = (0,_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(license, 'spdx_id');
    return id === undefined || id === 'NOASSERTION' ? null : id;
}
function textOrNone(value) {
    return value === null || typeof value === 'string' ? value || null : undefined;
}
function textsOf(values) {
    if (!Array.isArray(values))
        return undefined;
    return values.filter((value) => typeof value === 'string' && value !== '');
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2073);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3658);




/** The machine's files; relative paths start at the workspace. */
function createFiles(env) {
    return {
        read(path, strict) {
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceOf */ .B)(env), path);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isFile())
                throw new Error(`${path} is no file`);
            const decoder = new TextDecoder('utf-8', { fatal: strict !== undefined });
            return decoder.decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(absolute));
        },
        find: (pattern) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(pattern, { cwd: (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceOf */ .B)(env) }).sort(),
        directoryProblem: (directory) => (0,_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .checkDirectory */ .W3)(directory, env),
    };
}


/***/ }),

/***/ 6174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   QU: () => (/* binding */ maskSecrets)
/* harmony export */ });
/* unused harmony export secretInputs */
/** The inputs that no log may show. */
const secretInputs = [
    'user-key',
    'org-token',
    'github-token',
    'product-token',
    'project-token',
    'request-token',
];
const prefix = 'INPUT_';
/**
 * All inputs of the step: the runner passes `user-key` as `INPUT_USER-KEY`.
 * What they mean, and what an empty one means, is decided elsewhere.
 */
function readInputs(env) {
    return Object.fromEntries(Object.entries(env)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [
        name.slice(prefix.length).toLowerCase(),
        (value ?? '').trim(),
    ]));
}
/** Hides the secret inputs, to be called before anything else is printed. */
function maskSecrets(inputs, log) {
    for (const name of secretInputs)
        log.mask(inputs[name] ?? '');
    const within = tokenWithin(inputs['baseline'] ?? '');
    if (within)
        log.mask(within);
}
/** A token that stands inside an input, or in its place by mistake. */
function tokenWithin(text) {
    const [, token] = /^project-token\s*[=:]?\s*(.+)$/is.exec(text) ?? [];
    return token ?? /^[0-9a-f-]{32,}$/i.exec(text)?.[0];
}


/***/ }),

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createLog)
});

// EXTERNAL MODULE: ./lib/github/commands.js
var commands = __webpack_require__(9393);
;// CONCATENATED MODULE: ./lib/github/untrusted-text.js
/** The longest line of the log, in UTF-16 units; the live view cuts at 1,024. */
const longestLine = 2_000;
/**
 * Controls, line ends and characters that reorder or hide text; U+200B, with
 * which we break commands ourselves, excepted.
 */
const invisible = /(?!\u200b)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * Foreign text as one line of the log that the runner cannot take for a
 * command, however it is indented. A second pass changes nothing.
 *
 * The runner takes `::name::` for a command at the start of a line, blanks
 * skipped, and the older `##[name]` anywhere in it, on stdout and on stderr.
 * Both are broken by a zero-width space:
 *
 *     ::set-output name=x::1  →  :<U+200B>:set-output name=x::1
 *     lib ##[add-mask]a       →  lib ##<U+200B>[add-mask]a
 *     a, line feed, b         →  a\nb
 */
function harmless(line, most = longestLine) {
    const visible = line.toWellFormed().replaceAll(invisible, show);
    const broken = visible
        .replace(/^([\s\u200b]*):(?=:)/, '$1:\u200b')
        .replaceAll('##[', '##\u200b[');
    return cut(broken, most);
}
/** The same for text of several lines, which keeps its line feeds. */
function harmlessLines(text, most) {
    const lines = text.split(/\r\n|\r|\n/).map((line) => harmless(line, most));
    return cut(lines.join('\n'), most);
}
/** At most `most` UTF-16 units, the last an ellipsis when something is lost. */
function cut(text, most) {
    if (text.length <= most)
        return text;
    const whole = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '');
    return `${whole}…`;
}
const named = {
    '\t': ' ',
    '\n': '\\n',
    '\r': '\\r',
};
function show(character) {
    const code = character.codePointAt(0) ?? 0;
    return named[character] ?? `\\u{${code.toString(16)}}`;
}

;// CONCATENATED MODULE: ./lib/github/log.js


/** The runner keeps this many annotations of each level for a step (GitHub: workflow commands). */
const mostAnnotations = 10;
/** What the runner and the Checks API keep of an annotation, in characters. */
const longestMessage = 4_096;
const longestTitle = 255;
/**
 * @param write takes one line without its end
 * @param options.debug whether the workflow runs with debug logging
 */
function createLog(write, options) {
    const shown = { error: 0, warning: 0, notice: 0 };
    const info = (line) => write(harmless(line));
    const annotate = ({ level, title, message }) => {
        if (shown[level]++ < mostAnnotations)
            write(annotationLine(level, title, message));
        else
            plainLines(level, title, message).forEach(info);
    };
    return {
        info,
        debug(line) {
            if (options.debug)
                write((0,commands/* command */.G5)('debug', {}, harmless(line)));
        },
        notice: (message) => annotate({ level: 'notice', title: '', message }),
        warning: (message) => annotate({ level: 'warning', title: '', message }),
        annotate,
        group(title, lines) {
            write((0,commands/* command */.G5)('group', {}, harmless(title)));
            lines.forEach(info);
            write((0,commands/* command */.G5)('endgroup', {}, ''));
        },
        mask: (secret) => (0,commands/* mask */.dK)(secret).forEach(write),
    };
}
function annotationLine(level, title, message) {
    return (0,commands/* command */.G5)(level, { title: harmless(title, longestTitle) }, harmlessLines(message, longestMessage));
}
function plainLines(level, title, message) {
    const head = title === '' ? level : `${level}: ${title}`;
    return `${head}: ${cut(message, longestMessage)}`.split(/[\r\n]+/);
}


/***/ }),

/***/ 645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ findManifests)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_library_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7367);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3658);




/** Folders that hold other people's manifests, or results. */
const foreign = new Set([
    'bin',
    'bower_components',
    'build',
    'dist',
    'node_modules',
    'obj',
    'out',
    'target',
    'third_party',
    'vendor',
    'venv',
]);
const deepest = 5;
/** However large the workspace is, the search ends. */
const mostFolders = 2_000;
/**
 * Paths of the workspace's files that declare dependencies, relative to it, `/`
 * between folders, sorted. Links are not followed; hidden and foreign folders,
 * and those that cannot be read, are left out.
 */
function findManifests(env) {
    const found = [];
    const folders = [{ path: '', depth: 0 }];
    for (const { path, depth } of folders) {
        for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .workspaceOf */ .B)(env), path))) {
            const inner = path === '' ? entry.name : `${path}/${entry.name}`;
            if (entry.isFile() && (0,_domain_library_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifest */ .Y)(entry.name))
                found.push(inner);
            const more = depth < deepest && folders.length < mostFolders;
            if (more && entry.isDirectory() && isOwn(entry.name)) {
                folders.push({ path: inner, depth: depth + 1 });
            }
        }
    }
    return found.sort();
}
function isOwn(folder) {
    return !folder.startsWith('.') && !foreign.has(folder);
}
function entriesOf(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 1944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ summaryRoom),
/* harmony export */   m: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9393);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2073);



/** GitHub drops the whole summary of a step above 1,048,576 bytes (GitHub: workflow commands). */
const summaryLimit = 1_048_576;
/** What we allow ourselves of it. */
const summaryBudget = 1_000_000;
/** Well below what a job may have in outputs: 1 MB in all, two bytes a character. */
const outputLimit = 131_072;
/** As good as keys: whoever holds one can address the object. */
const secretOutputs = ['product-token', 'project-token'];
/**
 * Hands a finished run to the runner: files, outputs, summary, closing lines,
 * annotations. Whatever of it cannot be written becomes a warning.
 *
 * @returns the step's exit code
 */
function publish(presentation, options) {
    const { env, log } = options;
    for (const name of secretOutputs)
        log.mask(presentation.outputs[name] ?? '');
    const outputs = {
        ...Object.fromEntries(options.pathOutputs.map((name) => [name, ''])),
        ...presentation.outputs,
        ...writeFiles(presentation.files, options),
    };
    writeOutputs(outputs, env, log);
    writeSummary(presentation.summary ?? '', env, log);
    presentation.log.forEach(log.info);
    presentation.annotations.forEach(log.annotate);
    return presentation.failed ? 1 : 0;
}
/** Bytes of Markdown that the step's summary still takes, at least 0. */
function summaryRoom(env) {
    return Math.max(0, summaryBudget - sizeOf(env['GITHUB_STEP_SUMMARY']));
}
/** Writes the files; their paths by output, one a line, '' for what could not be written. */
function writeFiles(files, { directory, env, log }) {
    const paths = {};
    if (files.length === 0)
        return paths;
    const folder = attempt(log, `No report is written to "${directory}"`, () => (0,_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .openDirectory */ .AJ)(directory, env));
    if (folder === undefined)
        return paths;
    for (const { output, name, text } of files) {
        const path = attempt(log, `${folder}/${name} is not written`, () => (0,_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReport */ .u5)(folder, name, text));
        if (path === undefined)
            continue;
        paths[output] = paths[output] ? `${paths[output]}\n${path}` : path;
    }
    return paths;
}
function writeOutputs(outputs, env, log) {
    const entries = Object.entries(outputs).map(([name, value]) => (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .fileCommand */ .ol)(name, storable(name, value, log), () => crypto.randomUUID()));
    append('GITHUB_OUTPUT', 'The outputs are empty', entries.join(''), env, log);
}
/** Without what an environment variable cannot hold later: NUL, half characters. */
function storable(name, value, log) {
    const clean = value.toWellFormed().replaceAll('\0', '');
    const bytes = Buffer.byteLength(clean);
    if (bytes <= outputLimit)
        return clean;
    log.warning(`The output ${name} is left empty: ${bytes} bytes, above ${outputLimit}`);
    return '';
}
function writeSummary(text, env, log) {
    if (text === '')
        return;
    const markdown = text.endsWith('\n') ? text : `${text}\n`;
    const size = sizeOf(env['GITHUB_STEP_SUMMARY']) + Buffer.byteLength(markdown);
    if (size > summaryLimit) {
        log.warning(`No summary: ${size} bytes, above GitHub's ${summaryLimit}`);
        return;
    }
    append('GITHUB_STEP_SUMMARY', 'No summary', markdown, env, log);
}
/** Appends to one of the files that the runner reads after the step. */
function append(variable, loss, text, env, log) {
    attempt(log, loss, () => {
        const path = env[variable];
        if (!path)
            throw new Error(`${variable} is not set`);
        appendWhole(path, text);
    });
}
/** A full disk must not leave half an entry: the runner would fail the step over it. */
function appendWhole(path, text) {
    const size = sizeOf(path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, text);
    }
    catch (error) {
        if (sizeOf(path) > size)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, size);
        throw error;
    }
}
/** Does it, or warns of what is lost and why. */
function attempt(log, loss, action) {
    try {
        return action();
    }
    catch (error) {
        log.warning(`${loss}: ${error instanceof Error ? error.message : error}`);
        return undefined;
    }
}
function sizeOf(path) {
    try {
        return path ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size : 0;
    }
    catch {
        return 0;
    }
}


/***/ }),

/***/ 7115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp),
  S: () => (/* binding */ createHttpTransport)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(4043);
;// CONCATENATED MODULE: ./lib/http/concurrency-limit.js
/**
 * Limits how many run at once. The connection pool would queue, too, but inside
 * a request, whose time would then run while it waits for others.
 */
function createConcurrencyLimit(count) {
    const waiting = [];
    let free = count;
    const release = () => {
        const next = waiting.shift();
        if (next)
            next();
        else
            free++;
    };
    return {
        async take() {
            if (free > 0)
                free--;
            else
                await new Promise((resolve) => waiting.push(resolve));
            return release;
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/pool.js
var dispatcher_pool = __webpack_require__(628);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./lib/http/decompression.js


/** The encodings that `contentOf` undoes. */
const acceptEncoding = 'gzip, br';
/** Below the longest text that V8 holds; the largest answers known are a few MB (facts 6.2). */
const mostBytes = 500 * 1024 * 1024;
const ungzip = (0,external_node_util_.promisify)(external_node_zlib_.gunzip);
const unbrotli = (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress);
/**
 * The text of a body, without the encoding of its transfer and without a mark
 * of its byte order.
 *
 * @throws {Error} when the body is broken, or an encoding was not asked for
 */
async function contentOf(bytes, encoding) {
    return new TextDecoder().decode(await decoded(bytes, encoding));
}
async function decoded(bytes, encoding) {
    const limit = { maxOutputLength: mostBytes };
    switch (encoding.trim().toLowerCase()) {
        case '':
        case 'identity':
            return bytes;
        case 'gzip':
        case 'x-gzip':
            return bytes.length > 0 ? ungzip(bytes, limit) : bytes;
        case 'br':
            return bytes.length > 0 ? unbrotli(bytes, limit) : bytes;
        default:
            throw new Error('unknown content encoding');
    }
}

// EXTERNAL MODULE: ./lib/mend/response/sanitize-quote.js
var sanitize_quote = __webpack_require__(9386);
// EXTERNAL MODULE: ./lib/http/transport.js
var transport = __webpack_require__(3005);
;// CONCATENATED MODULE: ./lib/http/network-errors.js


/** Set by us on errors of the connection to a proxy: `http://proxy:3128 (HTTPS_PROXY)`. */
class ProxyUnreachable extends Error {
    name = 'ProxyUnreachable';
}
const quote = (0,sanitize_quote/* createSanitizer */.O)([]);
/** Node's and undici's many errors as one of ours, with a message that is a fact. */
function faultOf(error, delivered, ways) {
    const [kind, message] = factOf(asNetworkError(error), ways);
    return new transport/* TransportFault */.w(kind, delivered, message, error);
}
function asNetworkError(error) {
    return typeof error === 'object' && error !== null ? error : {};
}
function factOf(error, ways) {
    return viaProxy(error, ways) ?? socketFact(error, ways);
}
/** undici has no error class for a proxy's answer, so its words are read. */
function viaProxy(error, { proxy }) {
    if (!proxy)
        return undefined;
    const answered = /Proxy[^(]*\((\d{3})\)/.exec(error.message ?? '')?.[1];
    if (answered) {
        const kind = answered.startsWith('4') ? 'proxy-refused' : 'proxy';
        return [kind, `proxy ${proxy} answered ${answered}`];
    }
    if (error instanceof ProxyUnreachable) {
        const cause = asNetworkError(error.cause);
        return ['proxy', `proxy ${proxy}: ${socketFact(cause, { host: 'it' })[1]}`];
    }
    if (/^UND_ERR_(PRX|SOCKS)/.test(error.code ?? '')) {
        return ['proxy', `proxy ${proxy} broke the connection off`];
    }
    return undefined;
}
const facts = {
    ECONNREFUSED: (e, host) => [
        'refused',
        `connection refused by ${e.address ? `${e.address}:${e.port}` : host}`,
    ],
    ENOTFOUND: (e, host) => ['dns', `host ${e.hostname ?? host} not found`],
    EAI_AGAIN: (e, host) => [
        'dns',
        `host ${e.hostname ?? host} could not be looked up for now`,
    ],
    EAI_FAIL: (e, host) => [
        'dns',
        `host ${e.hostname ?? host} could not be looked up`,
    ],
    ETIMEDOUT: connectTimeout,
    UND_ERR_CONNECT_TIMEOUT: connectTimeout,
    EHOSTUNREACH: (_, host) => ['connect-timeout', `no route to ${host}`],
    ENETUNREACH: (_, host) => [
        'connect-timeout',
        `no network route to ${host}`,
    ],
    ECONNRESET: network_errors_reset,
    EPIPE: network_errors_reset,
    UND_ERR_SOCKET: network_errors_reset,
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: network_errors_reset,
    UND_ERR_RES_EXCEEDED_MAX_SIZE: () => ['other', 'the answer is too large'],
    UND_ERR_DESTROYED: () => ['aborted', 'the connection was closed by us'],
    UND_ERR_CLOSED: () => ['aborted', 'the connection was closed by us'],
};
function connectTimeout(_, host) {
    return ['connect-timeout', `no connection to ${host} in time`];
}
function network_errors_reset() {
    return ['reset', 'connection closed before the answer was complete'];
}
function socketFact(given, { host }) {
    const error = given.errors?.[0] ?? given;
    const code = error.code ?? '';
    const known = Object.hasOwn(facts, code) ? facts[code] : undefined;
    if (known)
        return known(error, host);
    if (isCertificate(code)) {
        // Node adds advice for its command line after a semicolon.
        const [reason = code] = quote(error.message ?? code, 200).split(';');
        return ['tls', `certificate not trusted: ${reason}`];
    }
    if (/^(ERR_TLS|ERR_SSL|ERR_OSSL|EPROTO)/.test(code)) {
        return ['tls', `TLS failed: ${quote(error.reason ?? code, 200)}`];
    }
    return ['other', `network error ${code || 'without a code'}`];
}
/** OpenSSL's names for what is wrong with a certificate. */
function isCertificate(code) {
    return /^(CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|CRL_|INVALID_|HOSTNAME_|PATH_LENGTH|ERR_TLS_CERT)/.test(code);
}

;// CONCATENATED MODULE: ./lib/http/proxy.js
/**
 * The variable of the endpoint's own scheme, as GitHub's runner reads it: lower
 * case first, and a value without a scheme is an http proxy.
 *
 * @throws {Error} with a message for people when the value is no address
 */
function proxyFor(endpoint, env) {
    const name = `${endpoint.protocol.slice(0, -1)}_proxy`;
    const variable = env[name]?.trim() ? name : name.toUpperCase();
    const value = env[variable]?.trim();
    if (!value)
        return undefined;
    const url = URL.parse(value.includes('://') ? value : `http://${value}`);
    if (!url || !/^(https?|socks5?):$/.test(url.protocol)) {
        throw new Error(`the environment variable ${variable} is no proxy address`);
    }
    return {
        url,
        label: `${url.protocol}//${url.host} (${variable})`,
        noProxy: env['no_proxy']?.trim() || env['NO_PROXY']?.trim() || '',
    };
}

;// CONCATENATED MODULE: ./lib/http/connection.js







/** Whoever has not answered by then is behind a firewall. */
const mostConnectMs = 10_000;
/** @throws {TransportFault} when a setting makes it impossible */
async function openConnection(options) {
    const endpoint = new URL(options.endpoint);
    const tls = trusting(options.ca);
    const proxy = chosenProxy(endpoint, options.env);
    const connect = {
        ...tls,
        timeout: Math.min(mostConnectMs, options.requestTimeoutMs),
        // HTTP/2 would put all requests on one connection, and the limit on
        // connections would no longer limit the requests.
        allowH2: false,
    };
    const pool = {
        connect,
        connections: options.concurrency,
        allowH2: false,
        maxResponseSize: mostBytes,
    };
    let dialed = false;
    const onDial = () => {
        dialed = true;
    };
    const dispatcher = proxy
        ? await proxied(proxy, endpoint, pool, connect, onDial).catch((error) => {
            const message = `proxy ${proxy.label} cannot be used`;
            throw new transport/* TransportFault */.w('proxy-refused', 'no', message, error);
        })
        : new dispatcher_pool(endpoint.origin, pool);
    const ways = { host: endpoint.host, proxy: proxy?.label };
    return { dispatcher, ways, proxied: () => dialed };
}
function trusting(ca) {
    if (!ca)
        return {};
    try {
        // Once for all connections: reading some 150 certificates takes a while.
        const trusted = [...(0,external_node_tls_.getCACertificates)('default'), ...certificatesIn(ca)];
        return { secureContext: (0,external_node_tls_.createSecureContext)({ ca: trusted }) };
    }
    catch (error) {
        const message = 'the additional certificate is no readable PEM';
        throw new transport/* TransportFault */.w('tls', 'no', message, error);
    }
}
/** Node leaves out silently what it cannot read, so each is read here first. */
function certificatesIn(pem) {
    const blocks = pem.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g);
    return (blocks ?? [pem]).map((block) => new external_node_crypto_.X509Certificate(block).toString());
}
function chosenProxy(endpoint, env) {
    try {
        return proxyFor(endpoint, env);
    }
    catch (error) {
        const { message } = error;
        throw new transport/* TransportFault */.w('proxy-refused', 'no', message, error);
    }
}
/** undici's agent knows tunnels, forwarding and NO_PROXY; it is loaded only when a proxy is named. */
async function proxied({ url, noProxy }, endpoint, pool, tls, onDial) {
    const [{ default: EnvHttpProxyAgent }, { default: connect }] = await Promise.all([
        __webpack_require__.e(/* import() */ 137).then(__webpack_require__.t.bind(__webpack_require__, 3137, 19)),
        __webpack_require__.e(/* import() */ 660).then(__webpack_require__.t.bind(__webpack_require__, 2279, 19)),
    ]);
    const https = endpoint.protocol === 'https:';
    return new EnvHttpProxyAgent({
        ...pool,
        httpProxy: https ? '' : url.href,
        httpsProxy: https ? url.href : '',
        noProxy,
        requestTls: tls,
        proxyTls: tls,
        // Without undici's index a pool cannot open tunnels.
        clientFactory: (origin, options) => Object.assign(new dispatcher_pool(origin, marked(options, onDial)), { connect }),
        factory: (origin, options) => new dispatcher_pool(origin, String(origin) === url.href ? marked(options, onDial) : options),
    });
}
/** Says of a connection that fails that it was the one to the proxy. */
function marked(options, onDial) {
    const { connect } = options;
    if (!connect)
        return options;
    const marking = (to, callback) => {
        onDial();
        connect(to, (error, socket) => {
            if (error)
                callback(new ProxyUnreachable('', { cause: error }), null);
            else if (socket)
                callback(null, socket);
        });
    };
    return { ...options, connect: marking };
}

;// CONCATENATED MODULE: ./lib/http/client.js







/**
 * The way to Mend over the network: one pool of kept-alive connections to the
 * one endpoint. Redirects are not followed; the keys go nowhere else.
 */
function createHttpTransport(options) {
    const { request, proxy, close } = createHttp(options);
    const post = { method: 'POST', path: '', headers: json };
    return {
        send: (body, { signal, timeoutMs } = {}) => request({ ...post, body }, signal, timeoutMs),
        proxy,
        close,
    };
}
const json = { 'content-type': 'application/json', accept: 'application/json' };
/** One pool of kept-alive connections, opened with the first request. */
function createHttp(options) {
    const slots = createConcurrencyLimit(options.concurrency);
    let line;
    return {
        async request(wanted, signal, timeoutMs = Infinity) {
            const limitMs = Math.round(Math.min(options.requestTimeoutMs, timeoutMs));
            const release = await slots.take();
            try {
                line ??= openConnection(options);
                return await exchange(await line, wanted, signal, options, limitMs);
            }
            finally {
                release();
            }
        },
        async proxy() {
            const open = await line?.catch(() => undefined);
            return open?.proxied() ? open.ways.proxy : undefined;
        },
        async close() {
            await line?.then(({ dispatcher }) => dispatcher.destroy(), () => undefined);
        },
    };
}
/** One request and its whole answer, in time. */
async function exchange(line, wanted, signal, options, limitMs) {
    let delivered = 'no';
    const stop = new AbortController();
    const end = (kind, message) => stop.abort(new transport/* TransportFault */.w(kind, delivered, message));
    const abort = () => end('aborted', 'the request was cancelled');
    const late = `no complete answer within ${limitMs / 1000} s`;
    const timer = setTimeout(() => end('timeout', late), limitMs);
    signal?.addEventListener('abort', abort);
    try {
        if (signal?.aborted)
            abort();
        // A request that waits for its connection does not hear its signal yet.
        return await Promise.race([
            stopped(stop.signal),
            answer(line, wanted, stop.signal, options, () => {
                delivered = 'maybe';
            }),
        ]);
    }
    catch (error) {
        throw stop.signal.aborted
            ? stop.signal.reason
            : faultOf(error, delivered, line.ways);
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
    }
}
function stopped(signal) {
    return new Promise((_, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop);
    });
}
async function answer({ dispatcher }, { method, path, headers: given, body }, signal, { endpoint, userAgent }, onSending) {
    const { origin, pathname } = new URL(endpoint);
    const response = await api_request.call(telling(dispatcher, onSending), {
        origin,
        path: pathname.replace(/\/$/, '') + path,
        method,
        headers: {
            ...given,
            'accept-encoding': acceptEncoding,
            'user-agent': userAgent,
        },
        body: body ?? null,
        signal,
        // Our own timer bounds the whole.
        headersTimeout: 0,
        bodyTimeout: 0,
    });
    const headers = flat(response.headers);
    const bytes = await response.body.bytes();
    const text = await contentOf(bytes, headers['content-encoding'] ?? '');
    // undici takes a connection back a turn later; whoever sends sooner would
    // open another.
    await (0,promises_.setImmediate)();
    return { status: response.statusCode, headers, text };
}
/** Tells when a request begins to leave: undici starts it on an open connection. */
function telling(dispatcher, onSending) {
    return {
        dispatch(options, handler) {
            const start = handler.onRequestStart;
            handler.onRequestStart = (controller, context) => {
                onSending();
                start?.call(handler, controller, context);
            };
            return dispatcher.dispatch(options, handler);
        },
    };
}
function flat(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value = '']) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(', ') : value,
    ]));
}


/***/ }),

/***/ 3005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TransportFault)
/* harmony export */ });
/**
 * No whole answer came. The message is a short technical fact without a period
 * (`connection refused by 127.0.0.1:1`) and without any key or password.
 */
class TransportFault extends Error {
    name = 'TransportFault';
    kind;
    delivered;
    constructor(kind, delivered, message, cause) {
        super(message, { cause });
        this.kind = kind;
        this.delivered = delivered;
    }
}


/***/ }),

/***/ 342:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _github_content_uuid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(464);
/* harmony import */ var _github_event_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6273);
/* harmony import */ var _github_event_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(166);
/* harmony import */ var _github_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7660);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6174);
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(284);
/* harmony import */ var _github_manifests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(645);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1944);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7115);
/* harmony import */ var _reports_outputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9015);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5193);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3411);













/** The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. */
const cancelled = new AbortController();
for (const name of ['SIGINT', 'SIGTERM']) {
    process.on(name, () => cancelled.abort());
}
const { env } = process;
const log = (0,_github_log_js__WEBPACK_IMPORTED_MODULE_5__/* .createLog */ .h)((line) => process.stdout.write(`${line}\n`), {
    debug: env['RUNNER_DEBUG'] === '1',
});
const inputs = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .readInputs */ .Ko)(env);
(0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .maskSecrets */ .QU)(inputs, log);
const clock = {
    now: () => performance.now(),
    date: () => new Date(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}),
    random: () => Math.random(),
};
const repository = (0,_github_event_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .N)(env, (0,_github_event_payload_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvent */ .j_)(env['GITHUB_EVENT_PATH'], log));
const userAgent = `mend-project-action/${_version_js__WEBPACK_IMPORTED_MODULE_12__/* .version */ .r}`;
/** What GitHub's API tells is a courtesy, and nobody should wait long for it. */
const mostGithubMs = 10_000;
const edge = {
    repository,
    clock,
    log,
    files: (0,_github_files_js__WEBPACK_IMPORTED_MODULE_4__/* .createFiles */ .q)(env),
    signal: cancelled.signal,
    connect: ({ serverUrl, concurrency, requestTimeout, caCertificate }) => (0,_http_client_js__WEBPACK_IMPORTED_MODULE_8__/* .createHttpTransport */ .S)({
        endpoint: serverUrl.endpoint,
        concurrency,
        requestTimeoutMs: requestTimeout,
        ca: caCertificate,
        userAgent,
        env,
    }),
    async describeRepository(wanted, inputs, signal) {
        const server = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_8__/* .createHttp */ .V)({
            endpoint: env['GITHUB_API_URL'] || 'https://api.github.com',
            concurrency: 2,
            requestTimeoutMs: Math.min(inputs.requestTimeout, mostGithubMs),
            ca: inputs.caCertificate,
            userAgent,
            env,
        });
        const { describeRepository } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.bind(__webpack_require__, 2507));
        const token = inputs.githubToken;
        const api = { http: server.request, token, clock, log, signal };
        try {
            return await describeRepository(repository.fullName, wanted, api);
        }
        finally {
            await server.close();
        }
    },
    summaryRoom: () => (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .summaryRoom */ .j)(env),
    manifests: () => (0,_github_manifests_js__WEBPACK_IMPORTED_MODULE_6__/* .findManifests */ .k)(env),
    uuid: _github_content_uuid_js__WEBPACK_IMPORTED_MODULE_1__/* .contentUuid */ .V,
};
let left = false;
/** Writes what a run leaves, once: the first ending counts. */
function leave(ran) {
    if (left)
        return;
    left = true;
    process.exitCode = 1;
    const { presentation, directory } = ran();
    process.exitCode = (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_7__/* .publish */ .m)(presentation, {
        env,
        directory,
        log,
        pathOutputs: _reports_outputs_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOutputNames */ .V8,
    });
}
/** When the log is out; whatever is still under way would only hold the job up. */
function exit() {
    process.stdout.write('', () => process.exit());
}
process.on('uncaughtException', (error) => {
    leave(() => (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .crashed */ .z)(error, inputs, edge));
    exit();
});
process.on('exit', () => {
    const error = new Error('the run came to no end');
    leave(() => (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .crashed */ .z)(error, inputs, edge));
});
const ran = await (0,_run_js__WEBPACK_IMPORTED_MODULE_10__/* .run */ .e)(inputs, edge);
leave(() => ran);
exit();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createSanitizer)
/* harmony export */ });
/* harmony import */ var _domain_text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9341);

/** Keys and tokens as Mend makes them: 32 or 64 hex characters, or a UUID (facts 1.2). */
const tokenShape = /(?<![0-9a-z])(?:[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])/gi;
/**
 * Makes a quoter that takes out the given secrets, however they are encoded, and
 * everything that has the shape of one, then makes one line of it and cuts it. In this order: half a
 * secret would not be recognized. What is shorter than four characters is no
 * secret, and taking it out would only make holes in the text.
 */
function createSanitizer(secrets) {
    const known = secrets
        .map((secret) => secret.trim())
        .filter((secret) => secret.length > 3)
        .flatMap(_domain_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedForms */ .w)
        .sort((a, b) => b.length - a.length);
    return (text, most = 300) => {
        const masked = known
            .reduce((rest, secret) => rest.replaceAll(secret, '***'), text)
            .replace(tokenShape, '***');
        return cut(oneLine(masked), most);
    };
}
/** Control and invisible characters go: they could forge a line or turn it around. */
function oneLine(text) {
    return text.replace(/[\s\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
function cut(line, most) {
    const characters = [...line.slice(0, most * 2)];
    if (characters.length <= most && line.length <= most * 2)
        return line;
    return `${characters.slice(0, most - 1).join('')}…`;
}


/***/ }),

/***/ 1329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ alone)
/* harmony export */ });
/** One of several, as a run about it alone: what it has not found is not taken from all. */
function alone(target, all) {
    const { operation, dryRun } = all;
    return { operation, dryRun, ...target };
}


/***/ }),

/***/ 9605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ changeCounts)
/* harmony export */ });
/** How many of each kind of change there are. */
function changeCounts(delta) {
    return {
        added: delta.added.length,
        removed: delta.removed.length,
        changed: delta.changed.length,
        licenseChanges: delta.licenseChanges.length,
        newLicenses: delta.newLicenses.length,
        newVulnerabilities: delta.newVulnerabilities?.length,
        fixedVulnerabilities: delta.fixedVulnerabilities?.length,
    };
}


/***/ }),

/***/ 2226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F_: () => (/* binding */ baselineFacts),
/* harmony export */   Wu: () => (/* binding */ deltaFacts),
/* harmony export */   pE: () => (/* binding */ gateFacts)
/* harmony export */ });
/* harmony import */ var _domain_library_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6427);

/** What changed, as plain JSON; libraries by their package's name and version. */
function deltaFacts(delta) {
    return {
        added: delta.added.map(libraryFacts),
        removed: delta.removed.map(libraryFacts),
        changed: delta.changed.map(({ before, after, step }) => ({
            package: (0,_domain_library_library_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)(after),
            from: before.version,
            to: after.version,
            direction: step,
            keyUuid: after.keyUuid,
        })),
        licenseChanges: delta.licenseChanges.map(({ before, after }) => ({
            ...libraryFacts(after),
            from: licenseNames(before),
            to: licenseNames(after),
        })),
        newLicenses: delta.newLicenses.map(({ name, library }) => ({
            name,
            ...libraryFacts(library),
        })),
        newVulnerabilities: delta.newVulnerabilities?.map(findingFacts),
        fixedVulnerabilities: delta.fixedVulnerabilities?.map(findingFacts),
    };
}
function libraryFacts(library) {
    const { version, keyUuid } = library;
    return { package: (0,_domain_library_library_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)(library), version, keyUuid };
}
function licenseNames({ licenses }) {
    return licenses.map(({ name }) => name);
}
function findingFacts({ library, vulnerability }) {
    const { id, severity, score, url } = vulnerability;
    return { id, severity, score, url, ...libraryFacts(library) };
}
/** With what was compared. */
function baselineFacts({ baseline }) {
    const { kind, name, updated, libraries } = baseline;
    return { kind, name, updated, libraries };
}
/** One condition of the gate; `actual` is in percent where `share` is there. */
function gateFacts(row) {
    const { condition, limit, actual, share, verdict, why, examples } = row;
    return {
        condition,
        limit,
        actual,
        share: share && { count: share.count, of: share.of },
        verdict,
        why,
        examples: [...examples],
    };
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gist)
/* harmony export */ });
/* harmony import */ var _domain_inventory_hierarchy_figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4464);
/* harmony import */ var _domain_scan_project_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(513);
/* harmony import */ var _domain_tags_tag_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1880);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6094);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2230);
/* harmony import */ var _tag_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5806);






/**
 * What a run did and found, in a few phrases of our own words, the latest last:
 * `project created`, `3 tags added`, `scan finished after 1 min 32 s`, …
 */
function gist(result) {
    const { ensured, tagged, waited, reported, dryRun } = result;
    const { compared, gated } = result;
    const { listed, statuses, checked } = result;
    const { libraryRead, notified, deleted } = result;
    return [
        ...(ensured ? ensuredGist(ensured) : []),
        ...(tagged ? taggedGist(tagged, dryRun) : []),
        ...(waited ? waitedGist(waited) : []),
        ...(reported ? reportedGist(reported) : []),
        ...(compared ? comparedGist(compared) : []),
        ...(gated ? gatedGist(gated) : []),
        ...(listed ? [listedGist(listed)] : []),
        ...(statuses ? [statusGist(statuses)] : []),
        ...(checked ? checkedGist(checked) : []),
        ...(libraryRead ? libraryGist(libraryRead) : []),
        ...(notified ? notifiedGist(notified, dryRun) : []),
        ...(deleted ? deletedGist(deleted) : []),
    ];
}
function ensuredGist({ product, project }) {
    const named = [
        ['product', product?.status],
        ['project', project.status],
    ];
    const those = (wanted) => named.flatMap(([word, status]) => (status === wanted ? [word] : []));
    const phrases = [
        [those('planned'), 'would be created'],
        [those('created'), 'created'],
    ];
    return phrases
        .filter(([words]) => words.length > 0)
        .map(([words, done]) => `${words.join(' and ')} ${done}`);
}
function taggedGist(tagged, dryRun) {
    const { added, removed, unchanged, failed } = (0,_tag_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .tagCounts */ .H)(tagged);
    const would = dryRun ? 'to be ' : '';
    const phrases = [
        added && `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(added, 'tag')} ${would}added`,
        removed && `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(removed, 'tag')} ${would}removed`,
        failed && `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(failed, 'tag change')} failed`,
    ].filter((phrase) => phrase !== 0);
    if (phrases.length > 0 || unchanged === 0)
        return phrases;
    return [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(unchanged, 'tag')} up to date`];
}
const ends = {
    finished: 'finished',
    updated: 'ready but for its alerts',
    failed: 'failed',
    skipped: 'skipped',
    unknown: 'unknown to Mend',
    'timed-out': 'not finished',
};
function waitedGist({ source, scans, seconds }) {
    if (source === 'none' || scans.length === 0)
        return ['no scan to wait for'];
    const after = `after ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(seconds)}`;
    const counts = new Map();
    for (const { end } of scans) {
        const word = end ? ends[end] : 'still under way';
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const words = [...counts].map(([word, count]) => scans.length === 1 ? `scan ${word}` : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, 'scan')} ${word}`);
    return [`${words.join(', ')} ${after}`];
}
function reportedGist({ inventoryFigures: inventory, hierarchyFigures: hierarchy, }) {
    if (inventory)
        return [libraryCount(inventory.libraries), ...riskGist(inventory)];
    if (!hierarchy)
        return [];
    const { direct, transitive } = hierarchy;
    return [libraryCount(direct + transitive)];
}
function riskGist(figures) {
    const { libraries, risk } = figures;
    if (libraries === 0)
        return [];
    if (!risk)
        return ['vulnerabilities not complete yet'];
    const { vulnerableLibraries, vulnerabilities } = risk;
    if (vulnerabilities === 0)
        return ['no known vulnerability'];
    const known = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(vulnerabilities, 'vulnerability', 'vulnerabilities');
    return [`${known} in ${libraryCount(vulnerableLibraries)}`];
}
function listedGist({ scope, objects, total }) {
    const word = /projects?$/.test(scope) ? 'project' : 'product';
    const all = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(total, word);
    const some = objects.length === total ? '' : `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(objects.length)} of `;
    const untagged = (0,_domain_tags_tag_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .tagFigures */ ._)(objects).untagged;
    const bare = untagged > 0 ? `, ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(untagged)} without tags` : '';
    return `tags of ${some}${all}${bare}`;
}
function statusGist(statuses) {
    const [only] = statuses;
    const busy = statuses.filter(({ state }) => state.inProgress).length;
    if (!only || statuses.length > 1) {
        return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(statuses.length, 'project')}, ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(busy)} in progress`;
    }
    const { inProgress, lastProcess } = only.state;
    if (inProgress === undefined)
        return 'state not known';
    if (!inProgress)
        return 'idle';
    return lastProcess && Object.hasOwn(_domain_scan_project_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .tW, lastProcess)
        ? `in progress: ${(0,_domain_scan_project_state_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseWords */ .V2)(lastProcess)}`
        : 'in progress';
}
function checkedGist({ lines }) {
    const count = (wanted) => lines.filter(({ status }) => status === wanted).length;
    const phrases = [
        [count('ok'), 'check', 'passed'],
        [count('failed'), 'check', 'failed'],
        [count('warning'), 'check', 'to look at'],
        [count('unknown'), 'check', 'not made'],
    ];
    return phrases
        .filter(([number]) => number > 0)
        .map(([number, word, what]) => `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(number, word)} ${what}`);
}
function libraryGist({ sourceFiles, dependencies }) {
    const files = sourceFiles && (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(sourceFiles.length, 'source file');
    const { direct, transitive } = (0,_domain_inventory_hierarchy_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .hierarchyFigures */ .D)(dependencies ?? []);
    const count = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(direct + transitive, 'dependency', 'dependencies');
    const tree = dependencies && (direct > 0 ? count : 'no dependencies');
    return [files, tree].filter((phrase) => phrase !== undefined);
}
function notifiedGist({ action, sent, compared }, dryRun) {
    const set = `setup notification ${dryRun ? 'would be ' : ''}${action.toLowerCase()}`;
    const match = compared && `${compared.tags.length} of ${compared.of} tags match`;
    return [...(sent || dryRun ? [set] : []), ...(match ? [match] : [])];
}
const deletions = {
    found: undefined,
    planned: 'would be deleted',
    deleted: 'deleted',
    unclear: 'deleted',
    absent: 'not there, nothing to delete',
};
function deletedGist({ scope, projects, status }) {
    const done = deletions[status];
    const load = projects === undefined ? '' : ` with ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(projects, 'project')}`;
    return done === undefined ? [] : [`${scope}${load} ${done}`];
}
function libraryCount(count) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, 'library', 'libraries');
}
function comparedGist({ delta }) {
    const { added, removed, changed } = delta;
    const phrases = [
        added.length > 0 &&
            `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(added.length, 'library', 'libraries')} added`,
        removed.length > 0 && `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(removed.length)} removed`,
        changed.length > 0 && `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(changed.length)} in another version`,
    ].filter((phrase) => phrase !== false);
    return [phrases.length > 0 ? phrases.join(', ') : 'no library changed'];
}
function gatedGist({ rows }) {
    const those = (wanted) => rows.filter(({ verdict }) => verdict === wanted).length;
    const [failed, open] = [those('failed'), those('not-judged')];
    const conditions = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(rows.length, 'condition');
    if (failed + open === 0)
        return [`${conditions} passed`];
    return [
        ...(failed > 0 ? [`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(failed)} of ${conditions} failed`] : []),
        ...(open > 0 ? [`${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(open)} of ${conditions} not judged`] : []),
    ];
}


/***/ }),

/***/ 5306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JG: () => (/* binding */ ofEach),
/* harmony export */   j1: () => (/* binding */ projectName),
/* harmony export */   tZ: () => (/* binding */ productName)
/* harmony export */ });
/** The product's name, from whichever step has learned it. */
function productName(result) {
    return (result.ensured?.product?.name ??
        result.reported?.inventory?.productName ??
        taggedName(result, 'product') ??
        result.listed?.product ??
        result.checked?.product ??
        deletedName(result, 'product'));
}
/** The project's name, from whichever step has learned it. */
function projectName(result) {
    return (result.ensured?.project.name ??
        result.reported?.inventory?.projectName ??
        taggedName(result, 'project') ??
        result.checked?.project ??
        deletedName(result, 'project'));
}
function taggedName({ tagged }, scope) {
    return tagged?.objects.find((object) => object.scope === scope)?.name;
}
/** The names, or other facts, of all the projects that a run is about, one a line. */
function ofEach(result, pick) {
    const known = (result.targets ?? [result])
        .map(pick)
        .filter((name) => name !== undefined);
    return known.length > 0 ? [...new Set(known)].join('\n') : undefined;
}
function deletedName({ deleted }, scope) {
    if (deleted?.scope === scope)
        return deleted.name;
    return scope === 'product' ? deleted?.productName : undefined;
}


/***/ }),

/***/ 5945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ deletionFacts),
/* harmony export */   LE: () => (/* binding */ libraryReadFacts),
/* harmony export */   Th: () => (/* binding */ notificationFacts),
/* harmony export */   mi: () => (/* binding */ dependencyLicenses)
/* harmony export */ });
/* harmony import */ var _domain_inventory_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6465);
/* harmony import */ var _domain_inventory_hierarchy_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4464);
/* harmony import */ var _domain_library_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6427);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2230);




/** One library in a few numbers and names; the report file has the lists. */
function libraryReadFacts(read) {
    const { wanted, keyUuid, library, candidates, refusal } = read;
    const { sourceFiles, dependencies } = read;
    return {
        wanted,
        keyUuid,
        name: library && (0,_domain_library_library_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)(library),
        version: library?.version,
        licenses: library?.licenses.map(({ name }) => name),
        vulnerabilities: library?.vulnerabilities.length,
        newestVersion: library?.newestVersion,
        sourceFiles: sourceFiles?.length,
        dependencies: dependencies && treeFacts(dependencies),
        refusal: refusal && { errorCode: refusal.errorCode, said: refusal.said },
        candidates: candidates?.slice(0, mostCandidates).map(candidateFacts),
    };
}
const mostCandidates = 10;
function candidateFacts(library) {
    const { version, keyUuid } = library;
    return { name: (0,_domain_library_library_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)(library), version, keyUuid };
}
function treeFacts(roots) {
    const { direct, transitive, maxDepth } = (0,_domain_inventory_hierarchy_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .hierarchyFigures */ .D)(roots);
    const licenses = Object.fromEntries(dependencyLicenses(roots));
    return { direct, transitive, maxDepth, licenses };
}
/** License name → how many of the different dependencies have it; the most frequent first. */
function dependencyLicenses(roots) {
    const counts = new Map();
    for (const { licenses } of (0,_domain_inventory_flat_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .flatTree */ .s)(roots).libraries.values()) {
        for (const { name } of licenses) {
            counts.set(name, (counts.get(name) ?? 0) + 1);
        }
    }
    return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a, b));
}
/** The rule that was sent, and what it would match now. */
function notificationFacts(notified) {
    const { action, keyRegex, valueRegex, sent } = notified;
    const { compared, notCompared } = notified;
    return {
        action,
        keyRegex,
        valueRegex,
        sent,
        matchingTags: compared?.tags.map(({ key, value, whole }) => ({
            key,
            value,
            whole,
        })),
        presentTags: compared?.of,
        notCompared,
    };
}
/** What was deleted, or would be. */
function deletionFacts(deleted) {
    const { scope, name, productName, projects, status, absence } = deleted;
    return { scope, name, productName, projects, status, absence };
}


/***/ }),

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ resultFacts)
/* harmony export */ });
/* harmony import */ var _change_counts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9605);
/* harmony import */ var _delta_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2226);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5306);
/* harmony import */ var _operation_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5945);
/* harmony import */ var _tag_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5806);





/**
 * A result as plain JSON, without tokens and without the libraries: the top of
 * the report file and the `json` output. What is not known is absent. Every
 * field is picked by name, so the order is fixed and nothing comes along unseen.
 */
function resultFacts(result) {
    const { ensured, failure, listed, reported, tagged, waited } = result;
    const { compared, gated, libraryRead, notified, deleted } = result;
    const inventory = reported?.inventoryFigures;
    return {
        operation: result.operation,
        result: result.outcome,
        reasons: [...result.reasons],
        failure: failure && {
            what: failure.what,
            said: failure.said,
            why: failure.why,
            fix: failure.fix,
        },
        dryRun: result.dryRun,
        product: objectFacts(ensured?.product, (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .productName */ .tZ)(result)),
        project: objectFacts(ensured?.project, (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .projectName */ .j1)(result)),
        wait: waited && waitFacts(waited),
        tags: tagged?.objects.map(taggedFacts),
        library: libraryRead && (0,_operation_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .libraryReadFacts */ .LE)(libraryRead),
        notification: notified && (0,_operation_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .notificationFacts */ .Th)(notified),
        deletion: deleted && (0,_operation_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .deletionFacts */ .Kz)(deleted),
        figures: reported && {
            ...(inventory && inventoryFacts(inventory)),
            ...(reported.hierarchyFigures && {
                direct: reported.hierarchyFigures.direct,
                transitive: reported.hierarchyFigures.transitive,
                maxDepth: reported.hierarchyFigures.maxDepth,
            }),
        },
        licenses: inventory && Object.fromEntries(inventory.licenses),
        baseline: compared && (0,_delta_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineFacts */ .F_)(compared),
        changes: compared && (0,_change_counts_js__WEBPACK_IMPORTED_MODULE_3__/* .changeCounts */ .Z)(compared.delta),
        gate: gated?.rows.map(_delta_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gateFacts */ .pE),
        checks: result.checked?.lines.map(({ title, status, found, fix }) => ({
            check: title,
            status,
            found,
            fix,
        })),
        statuses: result.statuses?.map(statusFacts),
        ...(listed && listedFacts(listed)),
    };
}
function listedFacts({ scope, objects, total }) {
    return {
        listing: { scope, selected: objects.length, total },
        objects: objects.map(({ name, tags }) => ({
            name,
            tags: Object.fromEntries(tags),
        })),
    };
}
function taggedFacts(object) {
    const { added, removed, unchanged, failed, spared } = (0,_tag_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .tagChanges */ .q)(object);
    return {
        scope: object.scope,
        name: object.name,
        added: added.map(tagFacts),
        removed: removed.map(tagFacts),
        unchanged: unchanged.map(tagFacts),
        failed: failed.map(failureFacts),
        spared: spared.map(tagFacts),
    };
}
function objectFacts(object, name) {
    if (object)
        return { name: object.name, status: object.status };
    return name === undefined ? undefined : { name, status: undefined };
}
function tagFacts({ key, value }) {
    return { key, value };
}
function failureFacts({ tag, change, message }) {
    return { key: tag.key, value: tag.value, change, message };
}
function waitFacts({ source, seconds, polls, scans }) {
    return {
        requestTokenSource: source,
        seconds,
        polls,
        scans: scans.map((scan) => ({
            end: scan.end,
            state: scan.state,
            seconds: scan.seconds,
            polls: scan.polls,
            followed: scan.followed,
            changes: scan.changes.map(({ state, atSeconds }) => ({
                state,
                atSeconds,
            })),
        })),
    };
}
function statusFacts({ name, state, modifications }) {
    return {
        name,
        inProgress: state.inProgress,
        lastProcess: state.lastProcess,
        lastProcessAt: state.updated,
        modifications: modifications.map(({ type, at, pluginName, pluginVersion }) => ({
            type,
            at,
            pluginName,
            pluginVersion,
        })),
    };
}
function severityFacts({ bySeverity }) {
    const { critical, high, medium, low } = bySeverity;
    return { critical, high, medium, low };
}
function inventoryFacts(figures) {
    const { risk } = figures;
    return {
        libraries: figures.libraries,
        vulnerableLibraries: risk?.vulnerableLibraries,
        vulnerabilities: risk?.vulnerabilities,
        bySeverity: risk && severityFacts(risk),
        outdated: figures.outdated,
        noLicense: figures.noLicense,
        weakMatches: figures.weakMatches,
        duplicateVersions: figures.duplicateVersions,
    };
}


/***/ }),

/***/ 5806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tagCounts),
/* harmony export */   q: () => (/* binding */ tagChanges)
/* harmony export */ });
/** The plan without the changes that failed, and without the removals that were not tried. */
function tagChanges({ plan, failures, spared, }) {
    const undone = new Set([
        ...failures.map(({ change, tag }) => id(change, tag)),
        ...spared.map((tag) => id('remove', tag)),
    ]);
    return {
        added: plan.add.filter((tag) => !undone.has(id('add', tag))),
        removed: plan.remove.filter((tag) => !undone.has(id('remove', tag))),
        unchanged: plan.keep,
        failed: failures,
        spared,
    };
}
function id(change, { key, value }) {
    return JSON.stringify([change, key, value]);
}
/** Over all objects. */
function tagCounts({ objects }) {
    const counts = { added: 0, removed: 0, unchanged: 0, failed: 0, spared: 0 };
    for (const changes of objects.map(tagChanges)) {
        counts.added += changes.added.length;
        counts.removed += changes.removed.length;
        counts.unchanged += changes.unchanged.length;
        counts.failed += changes.failed.length;
        counts.spared += changes.spared.length;
    }
    return counts;
}


/***/ }),

/***/ 7482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ jsonChunks),
/* harmony export */   o: () => (/* binding */ LazyObject)
/* harmony export */ });
/* harmony import */ var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11);

/** An object whose fields are made when they are asked for. */
class LazyObject {
    entries;
    constructor(entries) {
        this.entries = entries;
    }
}
/**
 * A value as JSON, in pieces: a report of 100,000 libraries would not fit in one
 * string. What is long is lazy, and has a line for each of its items: iterators
 * and generators, which become lists, and `LazyObject`s. Items are made when the
 * piece that holds them is asked for. All else is indented by two blanks. Texts
 * are escaped as by `json`.
 *
 * @param make is called with the first piece, so that what it throws is thrown
 *   to whoever writes
 */
function* jsonChunks(make) {
    yield* pieces(make(), '\n');
    yield '\n';
}
/** @param line the line feed with the indent of what surrounds the value */
function* pieces(value, line) {
    if (value instanceof Iterator)
        yield* lazyList(value, line);
    else if (value instanceof LazyObject)
        yield* lazyObject(value, line);
    else if (!holdsLazy(value))
        yield (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(value, 2).replaceAll('\n', line);
    else if (Array.isArray(value))
        yield* list(value, line);
    else
        yield* fields(Object(value), line);
}
/** Characters of a piece, about; a piece for each item would take longer. */
const gathered = 1 << 16;
function* lazyList(items, line) {
    const inner = `${line}  `;
    let text = '[';
    let before = '';
    for (const item of items) {
        text += before + inner + JSON.stringify(item);
        before = ',';
        if (text.length < gathered)
            continue;
        yield (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .revealed */ .Dr)(text);
        text = '';
    }
    yield (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .revealed */ .Dr)(`${text}${before && line}]`);
}
function* lazyObject({ entries }, line) {
    const inner = `${line}  `;
    let text = '{';
    let before = '';
    for (const [name, value] of entries) {
        text += `${before}${inner}${JSON.stringify(name)}: ${JSON.stringify(value)}`;
        before = ',';
        if (text.length < gathered)
            continue;
        yield (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .revealed */ .Dr)(text);
        text = '';
    }
    yield (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .revealed */ .Dr)(`${text}${before && line}}`);
}
function* list(items, line) {
    const inner = `${line}  `;
    for (const [index, item] of items.entries()) {
        yield (index === 0 ? '[' : ',') + inner;
        yield* pieces(item, inner);
    }
    yield `${line}]`;
}
function* fields(value, line) {
    const inner = `${line}  `;
    let before = '{';
    for (const [name, field] of Object.entries(value)) {
        if (field === undefined)
            continue;
        yield `${before}${inner}${(0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(name)}: `;
        yield* pieces(field, inner);
        before = ',';
    }
    yield `${line}}`;
}
function holdsLazy(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.values(value).some((part) => part instanceof Iterator || part instanceof LazyObject || holdsLazy(part));
}


/***/ }),

/***/ 2094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ jsonFormat),
/* harmony export */   PL: () => (/* binding */ pageFacts)
/* harmony export */ });
/* unused harmony exports schemaVersion, jsonReport, reportFacts */
/* harmony import */ var _domain_inventory_flat_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6465);
/* harmony import */ var _operations_result_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1329);
/* harmony import */ var _findings_delta_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2226);
/* harmony import */ var _findings_operation_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5945);
/* harmony import */ var _findings_result_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4115);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2230);
/* harmony import */ var _chunks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7482);







/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const schemaVersion = 1;
/** The report that other steps read; it is there whatever the run has read. */
const jsonFormat = {
    name: 'json',
    output: 'report-path',
    file: 'mend-report.json',
    write({ result, generatedAt, tree, links: { runUrl } }) {
        return jsonReport(result, { generatedAt, runUrl, tree });
    },
};
/**
 * The report file, in pieces. No token is in it. Libraries are sorted by keyUuid;
 * the hierarchy is flat, because a nested one repeats shared libraries and
 * overflows readers that recurse. Absent fields are not known.
 */
function jsonReport(result, options) {
    return (0,_chunks_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonChunks */ .V)(() => reportFacts(result, options));
}
/** The report as data; docs/report.schema.json describes it. */
function reportFacts(result, options) {
    return {
        ...headFacts(result, options),
        library: result.libraryRead && libraryReport(result.libraryRead),
        ...contentFacts(result, options.tree),
        projects: result.targets?.map((target) => ({
            ...projectFacts(target, result),
            ...contentFacts(target),
        })),
    };
}
function projectFacts(target, result) {
    const facts = (0,_findings_result_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .resultFacts */ .P)((0,_operations_result_result_js__WEBPACK_IMPORTED_MODULE_5__/* .alone */ .Q)(target, result));
    return {
        ...facts,
        // One that could not be read has the name that it was asked for by.
        project: facts.project ?? { name: target.name, status: undefined },
        // Operation `library` is about one project.
        library: undefined,
        ...stateFacts(target),
    };
}
/** Everything but libraries and hierarchies, which another format may hold in its own way. */
function pageFacts(result, options) {
    return {
        ...headFacts(result, options),
        projects: result.targets?.map((target) => projectFacts(target, result)),
    };
}
function headFacts(result, { generatedAt, runUrl }) {
    return {
        schemaVersion,
        generatedAt: generatedAt.toISOString(),
        runUrl,
        ...(0,_findings_result_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .resultFacts */ .P)(result),
        ...stateFacts(result),
    };
}
function stateFacts({ reported, compared }) {
    return {
        inventoryUpdated: reported?.inventory?.lastUpdated,
        alertsPending: reported?.inventory?.alertsPending,
        delta: compared && (0,_findings_delta_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .deltaFacts */ .Wu)(compared.delta),
    };
}
function contentFacts({ reported }, tree = reported?.hierarchy &&
    (0,_domain_inventory_flat_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .flatTree */ .s)(reported.hierarchy)) {
    const inventory = reported?.inventory;
    return {
        libraries: inventory?.libraries.toSorted(byKey).values(),
        hierarchy: tree && hierarchyFacts(tree, inventory?.libraries),
    };
}
/** The numbers of `resultFacts`, with the lists in the place of what counts them. */
function libraryReport(read) {
    const { library, sourceFiles, dependencies, candidates } = read;
    return {
        ...(0,_findings_operation_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .libraryReadFacts */ .LE)(read),
        library,
        sourceFiles: sourceFiles?.map(({ name, path, sha1 }) => ({
            name,
            path,
            sha1,
        })),
        dependencies: dependencies && dependencyFacts((0,_domain_inventory_flat_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .flatTree */ .s)(dependencies)),
        candidates: candidates?.toSorted(byKey).map(identityFacts),
    };
}
/** As the hierarchy, and each library with what only this answer tells. */
function dependencyFacts(tree) {
    return {
        ...hierarchyFacts(tree),
        libraries: [...tree.libraries.values()]
            .sort(byKey)
            .values()
            .map((library) => ({
            ...identityFacts(library),
            scope: library.scope,
            licenses: library.licenses,
        })),
    };
}
/** The order of libraries in files. */
function byKey(a, b) {
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(a.keyUuid, b.keyUuid);
}
function identityFacts(library) {
    const { keyUuid, name, filename, groupId, artifactId } = library;
    const { version, sha1, type, coordinates } = library;
    const file = { filename, groupId, artifactId };
    return { keyUuid, name, ...file, version, sha1, type, coordinates };
}
/** `libraries` holds those that the inventory does not. */
function hierarchyFacts(tree, inventory = []) {
    const told = new Set(inventory.map(({ keyUuid }) => keyUuid));
    const edges = [...tree.dependencies].sort(([a], [b]) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)(a, b));
    return {
        direct: [...tree.direct].sort(_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD),
        dependencies: new _chunks_js__WEBPACK_IMPORTED_MODULE_4__/* .LazyObject */ .o(edges
            .values()
            .map(([key, children]) => [key, [...children].sort(_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)])),
        libraries: [...tree.libraries.values()]
            .filter(({ keyUuid }) => !told.has(keyUuid))
            .sort(byKey)
            .values()
            .map(identityFacts),
    };
}


/***/ }),

/***/ 3607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ looks),
/* harmony export */   u: () => (/* binding */ failsStep)
/* harmony export */ });
/** How each outcome shows and what it does to the step. */
const looks = {
    passed: { icon: '✅', words: 'passed', fails: false },
    failed: { icon: '❌', words: 'failed', fails: true, level: 'error' },
    warned: { icon: '⚠️', words: 'warned', fails: false, level: 'warning' },
    skipped: { icon: '⏭️', words: 'skipped', fails: false, level: 'notice' },
    planned: { icon: '📝', words: 'planned', fails: false, level: 'notice' },
    'timed-out': { icon: '⏱️', words: 'timed out', fails: true, level: 'error' },
    cancelled: { icon: '🛑', words: 'cancelled', fails: true, level: 'error' },
    error: { icon: '💥', words: 'error', fails: true, level: 'error' },
};
/** The one place that decides whether an outcome fails the step. */
function failsStep(outcome) {
    return looks[outcome].fails;
}


/***/ }),

/***/ 9015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gr: () => (/* binding */ outputNames),
  Yz: () => (/* binding */ outputsOf),
  V8: () => (/* binding */ pathOutputNames),
  h9: () => (/* binding */ requestState)
});

// EXTERNAL MODULE: ./lib/domain/scan/project-state.js
var project_state = __webpack_require__(513);
// EXTERNAL MODULE: ./lib/domain/text/clean.js
var clean = __webpack_require__(11);
// EXTERNAL MODULE: ./lib/reports/findings/names.js
var names = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/reports/findings/tag-changes.js
var tag_changes = __webpack_require__(5806);
// EXTERNAL MODULE: ./lib/reports/findings/result-facts.js
var result_facts = __webpack_require__(4115);
;// CONCATENATED MODULE: ./lib/reports/json/small-json.js


/** The `json` output: at most 64 KiB. */
const mostJsonBytes = 64 * 1024;
/** What can be left out, the first first: what other outputs or the file hold as well. */
const dispensable = [
    'objects',
    'checks',
    'statuses',
    'tags',
    'licenses',
    'gate',
    'reasons',
    'failure',
    'wait',
    'library',
    'notification',
    'deletion',
    'product',
    'project',
    'baseline',
];
/** The result in one line; fields that had to go are named under `cut`. */
function smallJson(result) {
    const facts = (0,result_facts/* resultFacts */.P)(result);
    const cut = [];
    let text = (0,clean/* json */.Pq)(facts);
    for (const field of dispensable) {
        if ((0,clean/* bytes */.ee)(text) <= mostJsonBytes)
            break;
        if (facts[field] === undefined)
            continue;
        delete facts[field];
        cut.push(field);
        text = (0,clean/* json */.Pq)({ ...facts, cut });
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/reports/outputs.js





/** Outputs that get the path of a file, from whoever writes it. */
const pathOutputNames = [
    'report-path',
    'csv-path',
    'markdown-path',
    'html-path',
    'cyclonedx-path',
    'spdx-path',
    'sarif-path',
    'mermaid-path',
    'summary-path',
];
/** How each output is found; `undefined` is "not known", and shows as ''. */
const values = {
    result: ({ outcome }) => outcome,
    reasons: ({ reasons }) => (0,clean/* atMost */.Tu)(reasons.map((reason) => (0,clean/* plain */.pj)(reason, 1000)), 10).join('\n'),
    'product-name': (result) => (0,names/* ofEach */.JG)(result, (one) => named((0,names/* productName */.tZ)(one))),
    'project-name': (result) => (0,names/* ofEach */.JG)(result, (one) => named((0,names/* projectName */.j1)(one))),
    'product-token': (result) => (0,names/* ofEach */.JG)(result, ({ ensured }) => named(ensured?.product?.token)),
    'project-token': (result) => (0,names/* ofEach */.JG)(result, ({ ensured }) => named(ensured?.project.token)),
    'product-created': (result) => created(result, ({ ensured }) => ensured?.product?.status),
    'project-created': (result) => created(result, ({ ensured }) => ensured?.project.status),
    'request-state': ({ waited }) => requestState(waited?.scans ?? []),
    'request-token-source': ({ waited }) => waited?.source,
    'wait-seconds': ({ waited }) => waited && Math.round(waited.seconds),
    'poll-count': ({ waited }) => waited?.polls,
    'tags-added': ({ tagged }) => tagged && (0,tag_changes/* tagCounts */.H)(tagged).added,
    'tags-removed': ({ tagged }) => tagged && (0,tag_changes/* tagCounts */.H)(tagged).removed,
    'tags-unchanged': ({ tagged }) => tagged && (0,tag_changes/* tagCounts */.H)(tagged).unchanged,
    'library-count': libraryCount,
    'direct-count': (result) => hierarchy(result)?.direct,
    'transitive-count': (result) => hierarchy(result)?.transitive,
    'max-depth': (result) => hierarchy(result)?.maxDepth,
    'outdated-count': (result) => inventory(result)?.outdated,
    'no-license-count': (result) => inventory(result)?.noLicense,
    'license-count': (result) => inventory(result)?.licenses.size,
    'weak-match-count': (result) => inventory(result)?.weakMatches,
    'duplicate-version-count': (result) => inventory(result)?.duplicateVersions,
    'vulnerable-library-count': (result) => inventory(result)?.risk?.vulnerableLibraries,
    'vulnerability-count': (result) => inventory(result)?.risk?.vulnerabilities,
    'critical-count': (result) => inventory(result)?.risk?.bySeverity.critical,
    'high-count': (result) => inventory(result)?.risk?.bySeverity.high,
    'medium-count': (result) => inventory(result)?.risk?.bySeverity.medium,
    'low-count': (result) => inventory(result)?.risk?.bySeverity.low,
    'added-count': (result) => changes(result, 'added'),
    'removed-count': (result) => changes(result, 'removed'),
    'changed-count': (result) => changes(result, 'changed'),
    licenses: (result) => licenses(inventory(result)?.licenses),
    'project-state': ({ statuses }) => projectState(only(statuses)),
    'last-process': ({ statuses }) => named(only(statuses)?.state.lastProcess),
    'last-scan': ({ statuses }) => lastScan(only(statuses)),
    json: smallJson,
};
/** Every output, those with paths included. */
const outputNames = [
    ...Object.keys(values),
    ...pathOutputNames,
];
/** Every output but the paths, on every path; '' when unknown. */
function outputsOf(result) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        String(value(result) ?? ''),
    ]));
}
function inventory({ reported }) {
    return reported?.inventoryFigures;
}
function hierarchy({ reported }) {
    return reported?.hierarchyFigures;
}
/** The hierarchy names every library too, where only it was read. */
function libraryCount(result) {
    const tree = hierarchy(result);
    return inventory(result)?.libraries ?? (tree && tree.direct + tree.transitive);
}
/** Of several projects all that were read must have been compared: a sum without one would pass for all. */
function changes(result, kind) {
    const read = (result.targets ?? [result]).filter(({ reported }) => reported?.inventory);
    if (read.length === 0)
        return undefined;
    let sum = 0;
    for (const { compared } of read) {
        if (!compared)
            return undefined;
        sum += compared.delta[kind].length;
    }
    return sum;
}
/** Of several projects the report tells the states, not the outputs. */
function only(list) {
    return list?.length === 1 ? list[0] : undefined;
}
function projectState(status) {
    const running = status?.state.inProgress;
    if (running === undefined)
        return undefined;
    return running ? 'in-progress' : 'idle';
}
function lastScan(status) {
    return status && (0,project_state/* newest */.BP)(status.modifications, 'SCAN')?.at;
}
function named(text) {
    return text === undefined ? undefined : (0,clean/* oneLine */.TN)(text);
}
/** When the answer to a create was lost, nobody knows whose it is. */
function created({ targets, ...result }, pick) {
    const all = (targets ?? [result]).map(pick);
    if (all.includes('created'))
        return true;
    return all.includes(undefined) || all.includes('unclear') ? undefined : false;
}
/** The worst first; states never heard of stand where `undefined` does. */
const gravity = [
    'FAILED',
    'UNKNOWN',
    'SKIPPED',
    undefined,
    'IN_PROGRESS',
    'UPDATED',
    'FINISHED',
];
/** Of several scans the worst, then the least finished state. */
function requestState(scans) {
    const rank = ({ state }) => {
        const place = gravity.indexOf(state);
        return place < 0 ? gravity.indexOf(undefined) : place;
    };
    const [worst] = scans.toSorted((a, b) => rank(a) - rank(b));
    return worst?.state && (0,clean/* plain */.pj)(worst.state, 100);
}
const mostLicenses = 50;
/** By frequency; what is beyond the fifty most frequent is summed. */
function licenses(counts) {
    if (!counts)
        return undefined;
    const shown = new Map();
    let others = 0;
    for (const [name, count] of counts) {
        const label = (0,clean/* plain */.pj)(name, 100);
        if (shown.size < mostLicenses || shown.has(label)) {
            shown.set(label, (shown.get(label) ?? 0) + count);
        }
        else
            others += count;
    }
    if (others > 0)
        shown.set(freeKey(shown), others);
    return JSON.stringify(Object.fromEntries(shown));
}
/** `(others)`, or, were there a license of that name, `((others))` and so on. */
function freeKey(taken) {
    let key = '(others)';
    while (taken.has(key))
        key = `(${key})`;
    return key;
}


/***/ }),

/***/ 7706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ wholePage),
/* harmony export */   c5: () => (/* binding */ fitToBudget)
/* harmony export */ });
/* unused harmony export mostBytes */
/* harmony import */ var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6094);


/** GitHub drops a step's whole summary above 1,048,576 bytes. */
const mostBytes = 1_000_000;
/** The blank line between two blocks. */
const between = 2;
/**
 * The most of the page that fits into `room` bytes. First the sections shrink to
 * their brief form, by priority, then they go, in the same order. Each step only
 * takes away, so more room never shows less.
 */
function fitToBudget({ head, sections }, room) {
    const limit = Math.min(room, mostBytes);
    const parts = sections.map(measured);
    let size = parts.reduce((sum, part) => sum + part.size.full, headSize(head));
    for (const [part, form] of losses(parts)) {
        if (size <= limit)
            break;
        size += part.size[form] - part.size[part.form];
        part.form = form;
    }
    if (size > limit)
        return { text: smaller(head, limit), shown: [] };
    const shown = parts.filter(({ form }) => form !== 'gone');
    return {
        text: `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .Bv)(head.full, ...shown.map(contentOf))}\n`,
        shown: shown.map(({ section }) => section.id),
    };
}
/** All of the page, in pieces, whatever its size. */
function* wholePage({ head, sections }) {
    yield head.full;
    for (const { full } of sections)
        yield `\n\n${full}`;
    yield '\n';
}
/** A brief form that saves nothing is none. */
function measured(section) {
    const full = (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(section.full) + between;
    const brief = section.brief ? (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(section.brief) + between : full;
    return {
        section,
        size: { full, brief: Math.min(full, brief), gone: 0 },
        form: 'full',
    };
}
/** All that can be given up, in the order in which it is. */
function losses(parts) {
    const order = parts.toSorted((a, b) => a.section.priority - b.section.priority);
    return [
        ...order.map((part) => [
            part,
            part.section.brief ? 'brief' : 'gone',
        ]),
        ...order.map((part) => [part, 'gone']),
    ];
}
function contentOf({ section, size, form }) {
    const brief = form === 'brief' && size.brief < size.full;
    return brief ? (section.brief ?? _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .nothing */ .s6) : section.full;
}
function headSize({ full }) {
    return (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(full) + 1;
}
function smaller({ verdict, line }, limit) {
    const fitting = [verdict, line].find((text) => (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(text) + 1 <= limit);
    return fitting === undefined ? '' : `${fitting}\n`;
}


/***/ }),

/***/ 3521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ page)
});

// EXTERNAL MODULE: ./lib/reports/text/markdown.js
var markdown = __webpack_require__(6094);
// EXTERNAL MODULE: ./lib/reports/findings/change-counts.js
var change_counts = __webpack_require__(9605);
// EXTERNAL MODULE: ./lib/reports/text/words.js
var words = __webpack_require__(2230);
// EXTERNAL MODULE: ./lib/reports/summary/source.js + 1 modules
var summary_source = __webpack_require__(2518);
// EXTERNAL MODULE: ./lib/domain/library/library.js
var library_library = __webpack_require__(6427);
;// CONCATENATED MODULE: ./lib/reports/summary/counts.js


/** The signs of the severities, where there is room for nothing else. */
const severityDots = {
    critical: (0,markdown.md) `🔴`,
    high: (0,markdown.md) `🟠`,
    medium: (0,markdown.md) `🟡`,
    low: (0,markdown.md) `🔵`,
    unrated: (0,markdown.md) `⚪`,
};
/** The signs with their words, wherever a severity is shown; the blanks do not break. */
const severityMarks = {
    critical: (0,markdown.md) `${severityDots.critical}&nbsp;critical`,
    high: (0,markdown.md) `${severityDots.high}&nbsp;high`,
    medium: (0,markdown.md) `${severityDots.medium}&nbsp;medium`,
    low: (0,markdown.md) `${severityDots.low}&nbsp;low`,
    unrated: (0,markdown.md) `${severityDots.unrated}&nbsp;unrated`,
};
/** For diagrams: to be told apart on white and on black. */
const severityColors = {
    critical: '#cf222e',
    high: '#e16f24',
    medium: '#d4a72c',
    low: '#218bff',
    unrated: '#8c959f',
};
/** The gravest first. */
const ratings = [...library_library/* severities */.gO, 'unrated'];
/** The figures that a person looks for first, in one row. */
function counts({ result }) {
    const { inventoryFigures, hierarchyFigures } = result.reported ?? {};
    if (inventoryFigures)
        return row(inventoryCounts(inventoryFigures));
    if (hierarchyFigures)
        return row(hierarchyCounts(hierarchyFigures));
    return markdown/* nothing */.s6;
}
function row(figures) {
    return (0,markdown/* table */.tp)(figures.map(([title]) => title), [figures.map(([, value]) => value)], figures.map(() => 'right'));
}
function inventoryCounts(figures) {
    const { libraries, risk, noLicense } = figures;
    return [
        [(0,markdown.md) `Libraries`, (0,markdown.md) `**${libraries}**`],
        ...(risk ? riskCounts(risk) : [[(0,markdown.md) `Vulnerable`, notYet]]),
        [(0,markdown.md) `No license`, strong(noLicense)],
        ...(libraries === 0 ? [] : [outdatedCount(figures)]),
    ];
}
const notYet = (0,markdown.md) `not complete yet`;
function riskCounts(risk) {
    const { vulnerableLibraries, vulnerabilities, bySeverity } = risk;
    const rated = library_library/* severities */.gO.reduce((sum, name) => sum + bySeverity[name], 0);
    const unrated = vulnerabilities - rated;
    return [
        [(0,markdown.md) `Vulnerable`, strong(vulnerableLibraries)],
        ...library_library/* severities */.gO.map((name) => [severityMarks[name], strong(bySeverity[name])]),
        ...(unrated > 0 ? [[severityMarks.unrated, strong(unrated)]] : []),
    ];
}
function outdatedCount({ risk, outdated }) {
    if (outdated !== undefined)
        return [(0,markdown.md) `Outdated`, strong(outdated)];
    return [(0,markdown.md) `Outdated`, risk ? (0,markdown.md) `not reported` : notYet];
}
function hierarchyCounts(figures) {
    return [
        [(0,markdown.md) `Libraries`, (0,markdown.md) `**${figures.direct + figures.transitive}**`],
        [(0,markdown.md) `Direct`, (0,markdown.md) `${figures.direct}`],
        [(0,markdown.md) `Transitive`, (0,markdown.md) `${figures.transitive}`],
        [(0,markdown.md) `Depth`, (0,markdown.md) `${figures.maxDepth}`],
    ];
}
/** A nought is good news and stays quiet. */
function strong(count) {
    return count === 0 ? (0,markdown.md) `0` : (0,markdown.md) `**${count}**`;
}

;// CONCATENATED MODULE: ./lib/reports/summary/changes/change-tables.js





const mostRows = 25;
/** Changed, added and removed libraries. */
function libraryTables(delta, source) {
    return (0,markdown/* blocks */.Bv)(limited([(0,markdown.md) `Added`, (0,markdown.md) `Licenses`], delta.added, added, source), versionTable(delta, source), fold('➖ Removed', delta.removed, ['library', 'libraries'], limited([(0,markdown.md) `Removed`], delta.removed, (library) => [(0,summary_source/* nameAndVersion */.tW)(library)], source)));
}
/** So many lines are read; more are looked up. */
const mostOpen = 10;
/** What is grave about a version stands among the vulnerabilities, so that many of them may wait. */
function versionTable({ changed }, source) {
    const headers = [(0,markdown.md) `Changed`, (0,markdown.md) `Before`, (0,markdown.md) `Now`];
    const all = limited(headers, changed, change, source);
    if (changed.length <= mostOpen)
        return all;
    return fold('🔀 In another version', changed, ['library', 'libraries'], all);
}
const steps = {
    up: (0,markdown.md) `⬆️`,
    down: (0,markdown.md) `⬇️`,
    changed: (0,markdown.md) `🔀`,
};
function change({ before, after, step }) {
    const { version: old } = before;
    const { version: now } = after;
    return [
        (0,markdown/* code */.aY)((0,library_library/* packageName */.oZ)(after), 60),
        old === undefined ? markdown/* nothing */.s6 : (0,markdown/* code */.aY)(old, 30),
        now === undefined ? steps[step] : (0,markdown.md) `${steps[step]} ${(0,markdown/* code */.aY)(now, 30)}`,
    ];
}
function added(library) {
    return [(0,summary_source/* nameAndVersion */.tW)(library), licensesOf(library)];
}
const mostLicenses = 5;
function licensesOf({ licenses }) {
    if (licenses.length === 0)
        return (0,markdown.md) `⚠️ none known`;
    const shown = licenses
        .slice(0, mostLicenses)
        .map(({ name }) => (0,markdown/* code */.aY)(name, 60));
    const left = licenses.length - mostLicenses;
    return (0,markdown/* join */.fj)(left > 0 ? [...shown, (0,markdown.md) `${left} more`] : shown, ', ');
}
/** Licenses that are new, and libraries whose licenses are others. */
function licenseTables(delta, source) {
    return (0,markdown/* blocks */.Bv)(limited([(0,markdown.md) `New license`, (0,markdown.md) `Of`], delta.newLicenses, ({ name, library }) => [(0,markdown/* code */.aY)(name, 60), (0,summary_source/* nameAndVersion */.tW)(library)], source), limited([(0,markdown.md) `Other licenses`, (0,markdown.md) `Before`, (0,markdown.md) `Now`], delta.licenseChanges, ({ before, after }) => [
        (0,summary_source/* nameAndVersion */.tW)(after),
        licensesOf(before),
        licensesOf(after),
    ], source));
}
/** Vulnerabilities, the gravest first. */
function findingTable(title, findings, source) {
    return limited([(0,markdown.md) `Severity`, title, (0,markdown.md) `Library`], findings, ({ library, vulnerability: { id, severity, url } }) => [
        severityMarks[severity ?? 'unrated'],
        (0,markdown/* link */.nf)(id, url, 40),
        (0,summary_source/* nameAndVersion */.tW)(library),
    ], source);
}
/** Good news can wait behind a fold. */
function fixedTable(delta, source) {
    const { fixedVulnerabilities: fixed = [] } = delta;
    return fold('🩹 Fixed', fixed, ['vulnerability', 'vulnerabilities'], findingTable((0,markdown.md) `Fixed vulnerability`, fixed, source));
}
function fold(title, list, [one, many], body) {
    if (list.length === 0)
        return markdown/* nothing */.s6;
    return (0,markdown/* details */.zH)(`${title}: ${(0,words/* counted */.hS)(list.length, one, many)}`, body);
}
function limited(headers, list, row, source) {
    if (list.length === 0)
        return markdown/* nothing */.s6;
    const left = list.length - mostRows;
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(headers, list.slice(0, mostRows).map(row)), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6);
}

;// CONCATENATED MODULE: ./lib/reports/summary/changes/changes.js





/** What changed since the baseline; vulnerabilities first. */
function changes(source) {
    const { compared } = source.result;
    if (!compared)
        return undefined;
    const { delta } = compared;
    const title = (0,markdown/* heading */.R_)(3, (0,markdown.md) `What changed`);
    const top = (0,markdown/* blocks */.Bv)(title, against(compared), figures(delta));
    return {
        id: 'changes',
        full: (0,markdown/* blocks */.Bv)(top, findingTable((0,markdown.md) `New vulnerability`, delta.newVulnerabilities ?? [], source), libraryTables(delta, source), licenseTables(delta, source), fixedTable(delta, source)),
        brief: top,
        priority: summary_source/* priorities */.vx.changes,
    };
}
function against({ baseline }) {
    const { kind, name, updated, libraries } = baseline;
    const what = kind === 'project' ? (0,markdown.md) `the project` : (0,markdown.md) `the report`;
    const asOf = updated ? (0,markdown.md) ` as of ${(0,markdown/* code */.aY)(updated, 40)}` : markdown/* nothing */.s6;
    const count = (0,markdown/* prose */.CS)((0,words/* counted */.hS)(libraries, 'library', 'libraries'));
    return (0,markdown.md) `Compared with ${what} ${(0,markdown/* code */.aY)(name, 200)}${asOf} (${count}).`;
}
/** `➕ 2 added · ➖ 1 removed · …`; noughts are left out. */
function figures(delta) {
    const counts = (0,change_counts/* changeCounts */.Z)(delta);
    const kinds = [
        ['➕', counts.added, 'added', 'added'],
        ['➖', counts.removed, 'removed', 'removed'],
        ['🔀', counts.changed, 'in another version', 'in another version'],
        ['📜', counts.licenseChanges, 'with other licenses', 'with other licenses'],
        ['🆕', counts.newLicenses, 'new license', 'new licenses'],
        [
            '🚨',
            counts.newVulnerabilities ?? 0,
            'new vulnerability',
            'new vulnerabilities',
        ],
        [
            '🩹',
            counts.fixedVulnerabilities ?? 0,
            'fixed vulnerability',
            'fixed vulnerabilities',
        ],
    ];
    const shown = kinds
        .filter(([, count]) => count > 0)
        .map(([sign, count, one, more]) => (0,markdown/* prose */.CS)(`${sign} ${(0,words/* counted */.hS)(count, one, more)}`));
    const open = counts.newVulnerabilities === undefined;
    if (open)
        shown.push((0,markdown.md) `vulnerabilities not compared, Mend had not computed them`);
    return shown.length > 0 ? (0,markdown/* join */.fj)(shown, ' · ') : (0,markdown.md) `Nothing changed.`;
}

;// CONCATENATED MODULE: ./lib/reports/summary/gate.js


const gate_mostRows = 50;
const marks = {
    passed: (0,markdown.md) `✅`,
    failed: (0,markdown.md) `❌`,
    'not-judged': (0,markdown.md) `⚠️`,
};
/** Every condition of `fail-on` with what it came to; right under the figures. */
function gate(source) {
    const rows = source.result.gated?.rows ?? [];
    if (rows.length === 0)
        return markdown/* nothing */.s6;
    const left = rows.length - gate_mostRows;
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)([markdown/* nothing */.s6, (0,markdown.md) `Condition`, (0,markdown.md) `Limit`, (0,markdown.md) `Actual`], rows.slice(0, gate_mostRows).map(gate_row)), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6);
}
function gate_row(result) {
    const { condition, limit, verdict } = result;
    return [marks[verdict], (0,markdown/* code */.aY)(condition, 120), (0,markdown/* prose */.CS)(limit), actualOf(result)];
}
function actualOf({ actual, share, why, verdict }) {
    if (actual === undefined)
        return (0,markdown.md) `not judged: ${(0,markdown/* sentence */.em)(why ?? '', 300)}`;
    const value = (0,markdown/* prose */.CS)(`${actual}${share ? '%' : ''}`);
    const of = share ? (0,markdown.md) ` (${share.count} of ${share.of})` : markdown/* nothing */.s6;
    return verdict === 'failed' ? (0,markdown.md) `**${value}**${of}` : (0,markdown.md) `${value}${of}`;
}
/** The reasons at the top name three examples of each condition; here are more. */
const toldAbove = 3;
/** What made the conditions fail, where the reasons at the top do not tell it all. */
function gateExamples(source) {
    const long = (source.result.gated?.rows ?? [])
        .filter(({ examples }) => examples.length > toldAbove)
        .slice(0, gate_mostRows);
    if (long.length === 0)
        return undefined;
    return {
        id: 'gate-examples',
        full: (0,markdown/* details */.zH)('🚦 What made conditions fail', (0,markdown/* bullets */.e5)(long.map(({ condition, examples, actual = 0, share }) => {
            const left = (share?.count ?? actual) - examples.length;
            const shown = examples.map((example) => (0,markdown/* code */.aY)(example));
            const rest = left > 0 ? [(0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}`] : [];
            return (0,markdown.md) `${(0,markdown/* code */.aY)(condition, 120)}: ${(0,markdown/* join */.fj)([...shown, ...rest], ', ')}`;
        }))),
        priority: summary_source/* priorities */.vx.gateExamples,
    };
}

// EXTERNAL MODULE: ./lib/domain/inventory/flat-tree.js
var flat_tree = __webpack_require__(6465);
// EXTERNAL MODULE: ./lib/reports/findings/operation-facts.js
var operation_facts = __webpack_require__(5945);
;// CONCATENATED MODULE: ./lib/reports/summary/hierarchy/dependencies.js




const dependencies_mostRows = 50;
const mostDepth = 8;
const dependencies_mostLicenses = 10;
/** The tree below one library, with licenses. */
function dependencies(source) {
    const roots = source.result.libraryRead?.dependencies ?? [];
    if (roots.length === 0)
        return undefined;
    const { size } = (0,flat_tree/* flatTree */.s)(roots).libraries;
    const { lines, shown } = outline(roots);
    const left = size - shown;
    const title = (0,markdown/* heading */.R_)(3, (0,markdown.md) `Dependencies`);
    return {
        id: 'dependencies',
        full: (0,markdown/* blocks */.Bv)(title, (0,markdown/* join */.fj)(lines, '\n'), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6, licenseLine(roots)),
        brief: (0,markdown/* blocks */.Bv)(title, (0,markdown.md) `Dependencies: ${(0,summary_source/* more */.OS)(size, source)}.`),
        priority: summary_source/* priorities */.vx.dependencies,
    };
}
/**
 * A nested list, with a stack of its own. What hangs below a library is shown
 * where it is met first; the other places only name it.
 */
function outline(roots) {
    const lines = [];
    const met = new Set();
    const stack = rowsOf(roots, 0);
    for (let row = stack.pop(); row; row = stack.pop()) {
        if (lines.length === dependencies_mostRows)
            break;
        const { node, depth } = row;
        const again = met.has(node.keyUuid) && node.dependencies.length > 0;
        met.add(node.keyUuid);
        lines.push(line(row, again));
        if (!again && depth + 1 < mostDepth) {
            for (const below of rowsOf(node.dependencies, depth + 1)) {
                stack.push(below);
            }
        }
    }
    return { lines, shown: met.size };
}
/** The first on top. */
function rowsOf(nodes, depth) {
    return nodes.map((node) => ({ node, depth })).reverse();
}
function line({ node, depth }, again) {
    const indent = (0,markdown/* join */.fj)(Array(depth).fill((0,markdown.md) `  `), '');
    const scope = node.scope
        ? (0,markdown.md) ` · ${(0,markdown/* prose */.CS)(node.scope.toLowerCase(), 20)}`
        : markdown/* nothing */.s6;
    const above = again ? (0,markdown.md) ` · see above` : markdown/* nothing */.s6;
    return (0,markdown.md) `${indent}- ${(0,summary_source/* nameAndVersion */.tW)(node)} · ${dependencies_licensesOf(node)}${scope}${above}`;
}
function dependencies_licensesOf({ licenses }) {
    const names = licenses.slice(0, 3).map(({ name }) => (0,markdown/* prose */.CS)(name, 60));
    return names.length > 0 ? (0,markdown/* join */.fj)(names, ', ') : (0,markdown.md) `⚠️ no license known`;
}
function licenseLine(roots) {
    const counts = (0,operation_facts/* dependencyLicenses */.mi)(roots);
    if (counts.length === 0)
        return markdown/* nothing */.s6;
    const shown = counts
        .slice(0, dependencies_mostLicenses)
        .map(([name, count]) => (0,markdown.md) `${(0,markdown/* code */.aY)(name, 60)} × ${count}`);
    const left = counts.length - dependencies_mostLicenses;
    const rest = left > 0 ? (0,markdown.md) `, ${left} more` : markdown/* nothing */.s6;
    return (0,markdown.md) `Licenses of the dependencies: ${(0,markdown/* join */.fj)(shown, ', ')}${rest}.`;
}

;// CONCATENATED MODULE: ./lib/reports/summary/hierarchy/hierarchy.js




const mostShared = 10;
/** What many libraries stand on. */
function hierarchy(source) {
    const { tree } = source;
    if (!tree)
        return undefined;
    const rows = shared(tree, (0,summary_source/* mostOf */.Fx)(mostShared, source));
    if (rows.length === 0)
        return undefined;
    return {
        id: 'hierarchy',
        full: (0,markdown/* details */.zH)('🧱 Most shared libraries', (0,markdown/* table */.tp)([(0,markdown.md) `Library`, (0,markdown.md) `Needed by`], rows, ['left', 'right'])),
        priority: summary_source/* priorities */.vx.hierarchy,
    };
}
function shared(tree, most) {
    return [...(0,flat_tree/* dependents */.F)(tree)]
        .filter(([, count]) => count > 1)
        .sort(([a, countA], [b, countB]) => countB - countA || (0,words/* compare */.UD)(a, b))
        .slice(0, most)
        .map(([keyUuid, count]) => {
        const library = tree.libraries.get(keyUuid);
        return [library ? (0,summary_source/* nameAndVersion */.tW)(library) : markdown/* nothing */.s6, (0,markdown.md) `${count}`];
    });
}

// EXTERNAL MODULE: ./lib/domain/inventory/dependency-paths.js
var dependency_paths = __webpack_require__(4659);
// EXTERNAL MODULE: ./lib/domain/text/clean.js
var clean = __webpack_require__(11);
;// CONCATENATED MODULE: ./lib/reports/text/mermaid.js
/**
 * Diagrams in Mermaid's oldest words. No theme is set, so that GitHub's light
 * and dark ones hold; no HTML, no links; far below Mermaid's limits of 50,000
 * characters and 500 edges, above which GitHub shows an error instead.
 */


/** All but letters, digits, blanks, hyphens within words and points within numbers. */
const special = /(?!(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}]))(?!(?<=\p{Nd})\.(?=\p{Nd}))[^\p{L}\p{N} ]/gu;
/**
 * Foreign text as the inside of a quoted label. Labels are read as Markdown by
 * newer versions and as HTML by others, so every sign that could mean something
 * to either is written as its number: `a"b` → `a#34;b`
 */
function label(text, most = 40) {
    const shown = (0,clean/* plain */.pj)(text, most);
    if (shown === '')
        return 'blank';
    return shown.replace(special, (sign) => `#${sign.codePointAt(0)};`);
}
/** Told apart on white and on black, which Mermaid's own are not. */
const palette = [
    '#218bff',
    '#2da44e',
    '#d4a72c',
    '#a475f9',
    '#e16f24',
    '#e85aad',
    '#8c959f',
];
/**
 * Shares of a whole, the largest first: newer versions of Mermaid give the first
 * color to the largest slice, older ones to the first. One share alone is no
 * picture.
 */
function pie(slices) {
    const shown = slices
        .filter(({ size }) => size > 0)
        .toSorted((a, b) => b.size - a.size);
    if (shown.length < 2)
        return markdown/* nothing */.s6;
    const colors = shown.map(({ color }, index) => `"pie${index + 1}": "${color ?? palette[index % palette.length]}"`);
    return (0,markdown/* fence */.EU)('mermaid', [
        `%%{init: {"themeVariables": {${colors.join(', ')}}}}%%`,
        'pie showData',
        ...shown.map(({ name, size }) => `  "${label(name)}" : ${size}`),
    ]);
}
/** The ids of the boxes never appear: they may be foreign. */
function graph({ boxes, arrows, borders }) {
    const names = new Map(boxes.map(({ id }, index) => [id, `n${index + 1}`]));
    const used = new Set(boxes.map(({ kind }) => kind));
    return (0,markdown/* fence */.EU)('mermaid', [
        'graph LR',
        ...boxes.map(({ id, text, kind }) => `  ${names.get(id)}["${label(text, 50)}"]${kind ? `:::${kind}` : ''}`),
        ...arrows.map(({ from, to, skipped }) => {
            const line = skipped > 0 ? `-->|${skipped} more|` : '-->';
            return `  ${names.get(from)} ${line} ${names.get(to)}`;
        }),
        ...Object.entries(borders)
            .filter(([kind]) => used.has(kind))
            .map(([kind, color]) => `  classDef ${kind} stroke:${color},stroke-width:3px`),
    ]);
}

;// CONCATENATED MODULE: ./lib/reports/summary/vulnerabilities/path-diagram.js




/** Far below what Mermaid takes: what a person takes in. */
const mostBoxes = 40;
const mostGoals = 15;
/**
 * From the direct dependencies to the gravest transitive libraries, on the
 * shortest ways, as many as a picture can hold.
 */
function waysPicture(source) {
    const boxes = new Map();
    const arrows = new Map();
    let goals = 0;
    for (const affected of transitive(source)) {
        const way = (0,dependency_paths/* shortPath */._1)(affected.library.keyUuid, source.ways);
        const keys = [...way.start, ...way.end];
        const fresh = keys.filter((key) => !boxes.has(key)).length;
        if (boxes.size + fresh > mostBoxes)
            continue;
        for (const key of keys) {
            if (!boxes.has(key))
                boxes.set(key, boxOf(key, source));
        }
        markGoal(affected, boxes);
        for (const arrow of arrowsOf(keys, way)) {
            const known = arrows.get(arrow.to);
            if (!known || known.skipped > 0)
                arrows.set(arrow.to, arrow);
        }
        if (++goals === mostGoals)
            break;
    }
    if (goals === 0)
        return undefined;
    return graph({
        boxes: [...boxes.values()],
        arrows: [...arrows.values()],
        borders: severityColors,
    });
}
function transitive({ affected, ways }) {
    return affected.filter(({ library }) => ways.has(library.keyUuid));
}
function arrowsOf(keys, { start, skipped }) {
    return keys.slice(1).map((to, index) => ({
        from: keys[index] ?? '',
        to,
        skipped: index === start.length - 1 ? skipped : 0,
    }));
}
function boxOf(key, { tree }) {
    const library = tree?.libraries.get(key);
    const name = library ? (0,summary_source/* shortName */.EU)(library) : key;
    return { id: key, text: `${name} ${library?.version ?? ''}` };
}
function markGoal({ library: { keyUuid }, gravest }, boxes) {
    const box = boxes.get(keyUuid);
    if (box)
        boxes.set(keyUuid, { ...box, kind: gravest.severity ?? 'unrated' });
}

;// CONCATENATED MODULE: ./lib/reports/summary/vulnerabilities/sources.js






const sources_mostRows = 10;
/** The direct dependencies by the harm that they bring: where to begin. */
function origins(source) {
    const { tree } = source;
    if (!tree || source.ways.size === 0)
        return undefined;
    const all = originsOf(source);
    if (all.length === 0)
        return undefined;
    const left = all.length - sources_mostRows;
    const title = (0,markdown/* heading */.R_)(3, (0,markdown.md) `Where they come from`);
    return {
        id: 'origins',
        full: (0,markdown/* blocks */.Bv)(title, (0,markdown/* table */.tp)(headers, all.slice(0, sources_mostRows).map(sources_row(source)), alignment), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6, picture(source)),
        brief: (0,markdown/* blocks */.Bv)(title, (0,markdown.md) `Direct dependencies that bring in vulnerabilities: ${(0,summary_source/* more */.OS)(all.length, source)}.`),
        priority: summary_source/* priorities */.vx.origins,
    };
}
/** The gravest first. A library that comes in by several counts where its way is shortest. */
function originsOf({ affected, tree, ways }) {
    const groups = new Map();
    for (const one of affected) {
        const root = (0,dependency_paths/* startOf */.GH)(one.library.keyUuid, ways);
        if (!tree?.direct.has(root))
            continue;
        const group = groups.get(root);
        if (group)
            group.push(one);
        else
            groups.set(root, [one]);
    }
    return [...groups]
        .map(([keyUuid, group]) => ({
        keyUuid,
        affected: group,
        byRating: ratingCounts(group),
    }))
        .sort(byHarm);
}
function ratingCounts(group) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, unrated: 0 };
    for (const { vulnerabilities } of group) {
        for (const { severity } of vulnerabilities)
            counts[severity ?? 'unrated']++;
    }
    return counts;
}
function byHarm(a, b) {
    for (const rating of ratings) {
        const difference = b.byRating[rating] - a.byRating[rating];
        if (difference !== 0)
            return difference;
    }
    return (0,words/* compare */.UD)(a.keyUuid, b.keyUuid);
}
const headers = [
    (0,markdown.md) `Direct dependency`,
    (0,markdown.md) `Vulnerable itself`,
    (0,markdown.md) `Vulnerable below it`,
    ...ratings.slice(0, 4).map((rating) => severityDots[rating]),
];
const alignment = [
    'left',
    ...headers.slice(1).map(() => 'right'),
];
function sources_row({ tree }) {
    return ({ keyUuid, affected, byRating }) => {
        const library = tree?.libraries.get(keyUuid);
        const own = affected.some(({ library }) => library.keyUuid === keyUuid);
        return [
            library ? (0,summary_source/* nameAndVersion */.tW)(library) : markdown/* nothing */.s6,
            own ? (0,markdown.md) `yes` : dash,
            countOr(affected.length - Number(own)),
            ...ratings.slice(0, 4).map((rating) => countOr(byRating[rating])),
        ];
    };
}
const dash = (0,markdown.md) `–`;
function countOr(count) {
    return count === 0 ? dash : (0,markdown.md) `${count}`;
}
function picture(source) {
    const drawn = waysPicture(source);
    return drawn === undefined
        ? markdown/* nothing */.s6
        : (0,markdown/* details */.zH)(`🧭 The ways to the gravest, as a picture`, drawn);
}

;// CONCATENATED MODULE: ./lib/reports/summary/hierarchy/tree-lines.js




const mostLines = 40;
/** Levels below the direct dependency, where there is room for them. */
const deepest = 6;
/**
 * The part of the tree below a direct dependency, as lines of plain text, as
 * deep as 40 lines allow. What is drawn already, in an earlier branch too, is
 * only referred to.
 */
function branch(root, tree, drawn, label) {
    for (let levels = deepest;; levels--) {
        const lines = [label(root)];
        const pencil = { tree, root, levels, drawn: new Map(drawn), lines, label };
        draw(root, '', 1, pencil);
        if (lines.length <= mostLines || levels === 1) {
            return { lines: cut(lines), drawn: pencil.drawn };
        }
    }
}
function draw(key, stem, level, pencil) {
    const { tree, root, levels, drawn, lines, label } = pencil;
    drawn.set(key, root);
    const children = tree.dependencies.get(key) ?? [];
    for (const [index, child] of children.entries()) {
        if (lines.length > mostLines && level > 1)
            return;
        const last = index === children.length - 1;
        const size = tree.dependencies.get(child)?.length ?? 0;
        const twig = `${stem}${last ? '└' : '├'}─ ${label(child)}`;
        const before = drawn.get(child);
        if (size > 0 && before !== undefined) {
            lines.push(`${twig} ↑ ${before === root ? 'above' : `under ${nameOf(before, tree)}`}`);
        }
        else if (size > 0 && level === levels) {
            lines.push(`${twig} … ${(0,words/* counted */.hS)(size, 'dependency', 'dependencies')}`);
        }
        else {
            lines.push(twig);
            if (size > 0)
                draw(child, `${stem}${last ? ' ' : '│'}  `, level + 1, pencil);
        }
    }
}
/** Only the first level can still be too long; its own lines are what is counted. */
function cut(lines) {
    const left = lines.length - mostLines;
    return left > 0
        ? [...lines.slice(0, mostLines), `└─ … ${left} more`]
        : [...lines];
}
/** The sign of each vulnerable library's gravest vulnerability. */
function dotsOf({ affected }) {
    return new Map(affected.map(({ library, gravest }) => [library.keyUuid, gravest.severity ?? 'unrated']));
}
/** `spring-core 5.3.31 🟠` */
function labelOf(key, tree, dots) {
    const rating = dots.get(key);
    const name = nameOf(key, tree);
    return rating ? `${name} ${severityDots[rating]}` : name;
}
function nameOf(key, { libraries }) {
    const library = libraries.get(key);
    if (!library)
        return (0,clean/* plain */.pj)(key, 40);
    return (0,clean/* plain */.pj)(`${(0,library_library/* packageName */.oZ)(library)} ${library.version ?? ''}`, 80);
}

;// CONCATENATED MODULE: ./lib/reports/summary/hierarchy/tree.js





const mostRoots = 20;
/** The tree itself: a fold for each direct dependency that has any, the harmful ones first. */
function tree(source) {
    const { tree, result } = source;
    const figures = result.reported?.hierarchyFigures;
    if (!tree || !figures || tree.dependencies.size === 0)
        return undefined;
    const roots = rootsOf(source, tree);
    const bare = tree.direct.size - roots.length;
    const left = roots.length - mostRoots;
    const { direct, transitive, maxDepth } = figures;
    return {
        id: 'tree',
        full: (0,markdown/* details */.zH)(`🌳 Dependencies: ${(0,markdown/* grouped */.zD)(direct)} direct, ${(0,markdown/* grouped */.zD)(transitive)} transitive, at most ${maxDepth} deep`, (0,markdown/* blocks */.Bv)(...branches(roots.slice(0, mostRoots), source, tree), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6, bare > 0
            ? (0,markdown.md) `Without dependencies of their own: ${bare} of the ${direct} direct ones.`
            : markdown/* nothing */.s6)),
        brief: (0,markdown.md) `Dependencies: ${(0,summary_source/* more */.OS)(tree.libraries.size, source)}.`,
        priority: summary_source/* priorities */.vx.tree,
    };
}
function branches(roots, source, tree) {
    const dots = dotsOf(source);
    const label = (key) => labelOf(key, tree, dots);
    let drawn = new Map();
    return roots.map((root) => {
        const drawing = branch(root, tree, drawn, label);
        drawn = drawing.drawn;
        const count = tree.dependencies.get(root)?.length ?? 0;
        const below = (0,words/* counted */.hS)(count, 'dependency', 'dependencies');
        return (0,markdown/* details */.zH)(`${label(root)} · ${below}`, (0,markdown/* fence */.EU)('text', drawing.lines));
    });
}
/** Those that bring in vulnerabilities, as above; then those with the most dependencies. */
function rootsOf(source, { direct, dependencies }) {
    const harmful = new Map(originsOf(source).map(({ keyUuid }, index) => [keyUuid, index]));
    const rank = (key) => harmful.get(key) ?? harmful.size;
    const width = (key) => dependencies.get(key)?.length ?? 0;
    return [...direct]
        .filter((key) => width(key) > 0)
        .sort((a, b) => rank(a) - rank(b) || width(b) - width(a) || (0,words/* compare */.UD)(a, b));
}

;// CONCATENATED MODULE: ./lib/reports/summary/libraries/candidates.js


const candidates_mostRows = 10;
/** The libraries that go by the wanted name, to choose from. */
function candidates(source) {
    const all = source.result.libraryRead?.candidates ?? [];
    if (all.length === 0)
        return undefined;
    const left = all.length - candidates_mostRows;
    const title = (0,markdown/* heading */.R_)(3, (0,markdown.md) `Libraries of that name`);
    const rows = all
        .slice(0, candidates_mostRows)
        .map((library) => [(0,summary_source/* nameAndVersion */.tW)(library), (0,markdown/* code */.aY)(library.keyUuid)]);
    return {
        id: 'candidates',
        full: (0,markdown/* blocks */.Bv)(title, (0,markdown/* table */.tp)([(0,markdown.md) `Library`, (0,markdown.md) `keyUuid`], rows), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6),
        brief: (0,markdown/* blocks */.Bv)(title, (0,markdown.md) `Libraries of that name: ${(0,summary_source/* more */.OS)(all.length, source)}.`),
        priority: summary_source/* priorities */.vx.candidates,
    };
}

// EXTERNAL MODULE: ./lib/domain/inventory/figures.js
var inventory_figures = __webpack_require__(4310);
;// CONCATENATED MODULE: ./lib/reports/summary/libraries/duplicates.js




const duplicates_mostRows = 10;
const mostVersions = 10;
/** Packages that are there in more than one version. */
function duplicates(source) {
    const { inventory } = source.result.reported ?? {};
    const several = (0,inventory_figures/* severalVersions */.gk)(inventory?.libraries ?? []).sort((a, b) => b.versions.size - a.versions.size || (0,words/* compare */.UD)(a.name, b.name));
    if (several.length === 0)
        return undefined;
    const most = (0,summary_source/* mostOf */.Fx)(duplicates_mostRows, source);
    const left = several.length - most;
    const rows = several
        .slice(0, most)
        .map((package_) => duplicates_row(package_, (0,summary_source/* mostOf */.Fx)(mostVersions, source)));
    const packages = (0,words/* counted */.hS)(several.length, 'package');
    return {
        id: 'duplicates',
        full: (0,markdown/* details */.zH)(`👯 Several versions: ${packages}`, (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)([(0,markdown.md) `Package`, (0,markdown.md) `Versions`], rows), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6)),
        brief: (0,markdown.md) `Several versions: ${(0,markdown/* prose */.CS)(packages)}.`,
        priority: summary_source/* priorities */.vx.duplicates,
    };
}
function duplicates_row({ name, versions }, most) {
    const all = [...versions].sort(words/* compare */.UD);
    const shown = all.slice(0, most).map((version) => (0,markdown/* code */.aY)(version, 30));
    const left = all.length - most;
    const list = left > 0 ? [...shown, (0,markdown.md) `${left} more`] : shown;
    return [(0,markdown/* code */.aY)(name, 60), (0,markdown/* join */.fj)(list, ', ')];
}

;// CONCATENATED MODULE: ./lib/reports/summary/libraries/outdated.js





const outdated_mostRows = 10;
/** Libraries with a newer version, the vulnerable ones first; absent where the organization does not say. */
function outdated(source) {
    const { libraries = [] } = source.result.reported?.inventory ?? {};
    const old = libraries.filter(({ outdated }) => outdated);
    if (old.length === 0)
        return undefined;
    const ranks = ranksOf(source);
    const most = (0,summary_source/* mostOf */.Fx)(outdated_mostRows, source);
    const left = old.length - most;
    const rows = inOrder(old, ranks)
        .slice(0, most)
        .map((library) => outdated_row(library, source, ranks));
    return {
        id: 'outdated',
        full: (0,markdown/* details */.zH)(`🕰️ Outdated: ${(0,words/* counted */.hS)(old.length, 'library', 'libraries')}`, (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)([(0,markdown.md) `Library`, (0,markdown.md) `Version`, (0,markdown.md) `Newest`, (0,markdown.md) `Vulnerable`], rows), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6)),
        brief: (0,markdown.md) `Outdated libraries: ${(0,summary_source/* more */.OS)(old.length, source)}.`,
        priority: summary_source/* priorities */.vx.outdated,
    };
}
/** keyUuid → place among the vulnerable libraries. */
function ranksOf({ affected }) {
    return new Map(affected.map(({ library }, index) => [library.keyUuid, index]));
}
/** The vulnerable ones first, then by name; what is compared is worked out once. */
function inOrder(libraries, ranks) {
    return libraries
        .map((library) => ({
        library,
        rank: ranks.get(library.keyUuid) ?? ranks.size,
        name: (0,library_library/* packageName */.oZ)(library),
    }))
        .sort((a, b) => a.rank - b.rank ||
        (0,words/* compare */.UD)(a.name, b.name) ||
        (0,words/* compare */.UD)(a.library.version ?? '', b.library.version ?? '') ||
        (0,words/* compare */.UD)(a.library.keyUuid, b.library.keyUuid))
        .map(({ library }) => library);
}
function outdated_row(library, { affected }, ranks) {
    const { version, newestVersion, keyUuid } = library;
    const gravest = affected[ranks.get(keyUuid) ?? -1]?.gravest;
    return [
        (0,markdown/* code */.aY)((0,library_library/* packageName */.oZ)(library), 60),
        version === undefined ? markdown/* nothing */.s6 : (0,markdown/* code */.aY)(version, 30),
        newestVersion === undefined ? markdown/* nothing */.s6 : (0,markdown/* code */.aY)(newestVersion, 30),
        gravest ? severityMarks[gravest.severity ?? 'unrated'] : markdown/* nothing */.s6,
    ];
}

;// CONCATENATED MODULE: ./lib/reports/summary/libraries/source-files.js



const source_files_mostRows = 50;
/** The files in which Mend recognized the library. */
function sourceFiles(source) {
    const all = source.result.libraryRead?.sourceFiles ?? [];
    if (all.length === 0)
        return undefined;
    const left = all.length - source_files_mostRows;
    return {
        id: 'source-files',
        full: (0,markdown/* details */.zH)(`📄 ${(0,words/* counted */.hS)(all.length, 'source file')}`, (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)([(0,markdown.md) `File`, (0,markdown.md) `Path`, (0,markdown.md) `SHA-1`], all.slice(0, source_files_mostRows).map(source_files_row)), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6)),
        brief: (0,markdown.md) `Source files: ${(0,summary_source/* more */.OS)(all.length, source)}.`,
        priority: summary_source/* priorities */.vx.sourceFiles,
    };
}
function source_files_row({ name, path, sha1 }) {
    return [
        (0,markdown/* code */.aY)(name, 80),
        path === undefined ? markdown/* nothing */.s6 : (0,markdown/* code */.aY)(path, 200),
        sha1 === undefined ? markdown/* nothing */.s6 : (0,markdown/* code */.aY)(sha1, 40),
    ];
}

;// CONCATENATED MODULE: ./lib/reports/summary/libraries/weak-matches.js



const mostNames = 15;
/** Libraries that Mend knows by their file names alone (facts 6.2). */
function weakMatches(source) {
    const { libraries = [] } = source.result.reported?.inventory ?? {};
    const weak = libraries.filter(({ matchType }) => matchType === 'FILENAME');
    if (weak.length === 0)
        return undefined;
    return {
        id: 'weak-matches',
        full: (0,markdown/* details */.zH)(`🔎 Weak matches: ${(0,words/* counted */.hS)(weak.length, 'library', 'libraries')} recognized by file name alone`, (0,markdown/* blocks */.Bv)((0,markdown.md) `What is said of these may be true of another file of the same name: version, license and vulnerabilities are not certain. Let a package manager's manifest name them, or look at them yourself.`, (0,summary_source/* nameList */.OD)(weak, mostNames, source))),
        brief: (0,markdown.md) `Weak matches: ${(0,summary_source/* more */.OS)(weak.length, source)}.`,
        priority: summary_source/* priorities */.vx.weakMatches,
    };
}

;// CONCATENATED MODULE: ./lib/reports/summary/licenses/uncertain-licenses.js



const uncertain_licenses_mostRows = 12;
const uncertain_licenses_mostNames = 3;
const mostListed = 10;
/** The licenses that want a look: what the title says of them, and what stands below. */
function doubtfulLicenses(source) {
    const { libraries = [] } = source.result.reported?.inventory ?? {};
    const uses = usesOf(libraries);
    const suspected = uses.filter(({ license }) => isSuspected(license));
    const risky = uses.filter(({ license }) => isRisky(license) && !isSuspected(license));
    const bare = libraries.filter(({ licenses }) => licenses.length === 0);
    const guessed = suspected.flatMap(({ libraries }) => libraries);
    const phrases = [
        ...(risky.length > 0 ? [`${risky.length} with copyleft or high risk`] : []),
        ...(guessed.length > 0
            ? [`suspected for ${(0,words/* counted */.hS)(guessed.length, 'library', 'libraries')}`]
            : []),
    ];
    return {
        phrases,
        text: (0,markdown/* blocks */.Bv)(riskTable(risky, source), listed((0,markdown.md) `No license is known for`, bare, source), listed((0,markdown.md) `The license is only suspected for`, guessed, source)),
    };
}
/** Each license with its libraries, the riskiest first. */
function usesOf(libraries) {
    const uses = new Map();
    for (const library of libraries) {
        for (const license of library.licenses) {
            const use = uses.get(license.name);
            if (use)
                use.libraries.push(library);
            else
                uses.set(license.name, { license, libraries: [library] });
        }
    }
    return [...uses.values()].sort(byRisk);
}
function byRisk(a, b) {
    return (riskOf(b.license) - riskOf(a.license) ||
        b.libraries.length - a.libraries.length ||
        (0,words/* compare */.UD)(a.license.name, b.license.name));
}
const risks = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'];
const riskWords = [
    (0,markdown.md) `not rated`,
    (0,markdown.md) `very low`,
    (0,markdown.md) `low`,
    (0,markdown.md) `medium`,
    (0,markdown.md) `high`,
    (0,markdown.md) `very high`,
];
const copyleftWords = new Map([
    ['NO', (0,markdown.md) `no`],
    ['PARTIAL', (0,markdown.md) `partial`],
    ['FULL', (0,markdown.md) `full`],
]);
/** 1 to 5, or 0 where Mend has no profile of the license (facts 6.3). */
function riskOf({ copyrightRisk }) {
    return risks.indexOf(copyrightRisk?.toUpperCase() ?? '') + 1;
}
function isRisky(license) {
    const copyleft = license.copyleft?.toUpperCase();
    return riskOf(license) >= 4 || copyleft === 'PARTIAL' || copyleft === 'FULL';
}
/** Mend's own word for a license that it guessed (facts 6.3). */
function isSuspected({ name }) {
    return /^suspected\b/i.test(name);
}
function riskTable(risky, source) {
    if (risky.length === 0)
        return markdown/* nothing */.s6;
    const left = risky.slice(uncertain_licenses_mostRows);
    const rows = risky
        .slice(0, uncertain_licenses_mostRows)
        .map(({ license, libraries }) => [
        (0,markdown/* code */.aY)(license.name, 60),
        riskWords[riskOf(license)] ?? markdown/* nothing */.s6,
        copyleftWords.get(license.copyleft?.toUpperCase() ?? '') ?? (0,markdown.md) `unknown`,
        (0,summary_source/* nameList */.OD)(libraries, uncertain_licenses_mostNames),
    ]);
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)([
        (0,markdown.md) `Wants&nbsp;a&nbsp;look`,
        (0,markdown.md) `Copyright&nbsp;risk`,
        (0,markdown.md) `Copyleft`,
        (0,markdown.md) `Used by`,
    ], rows), left.length > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left.length, source)}.` : markdown/* nothing */.s6);
}
function listed(words, libraries, source) {
    if (libraries.length === 0)
        return markdown/* nothing */.s6;
    return (0,markdown.md) `${words} ${(0,summary_source/* nameList */.OD)(libraries, mostListed, source)}.`;
}

;// CONCATENATED MODULE: ./lib/reports/summary/licenses/licenses.js





const licenses_mostRows = 15;
const mostSlices = 5;
/** What to look at first, then how often each license occurs; none is a row of its own. */
function licenses(source) {
    const figures = source.result.reported?.inventoryFigures;
    if (!figures || figures.libraries === 0)
        return undefined;
    const { licenses, noLicense } = figures;
    const doubtful = doubtfulLicenses(source);
    const parts = [
        `📜 ${(0,words/* counted */.hS)(licenses.size, 'license')}`,
        ...doubtful.phrases,
        ...(noLicense > 0
            ? [`none known for ${(0,words/* counted */.hS)(noLicense, 'library', 'libraries')}`]
            : []),
    ];
    return {
        id: 'licenses',
        full: (0,markdown/* details */.zH)(parts.join(' · '), (0,markdown/* blocks */.Bv)(doubtful.text, (0,markdown/* table */.tp)([(0,markdown.md) `License`, (0,markdown.md) `Libraries`, (0,markdown.md) `Share`], rows(figures, (0,summary_source/* mostOf */.Fx)(licenses_mostRows, source)), licenses_alignment), severalNote(figures), pie(slices(figures)))),
        brief: (0,markdown.md) `Licenses: ${(0,summary_source/* more */.OS)(licenses.size, source)}.`,
        priority: summary_source/* priorities */.vx.licenses,
    };
}
const licenses_alignment = ['left', 'right', 'right'];
function rows({ licenses, libraries, noLicense }, most) {
    const counts = [...licenses];
    const rest = counts.slice(most);
    const row = (label, count) => [
        label,
        (0,markdown.md) `${count}`,
        share(count, libraries),
    ];
    return [
        ...counts.slice(0, most).map(([name, count]) => row((0,markdown/* code */.aY)(name, 60), count)),
        ...(rest.length > 0 ? [row((0,markdown.md) `${rest.length} others`, sum(rest))] : []),
        ...(noLicense > 0 ? [row((0,markdown.md) `⚠️ none known`, noLicense)] : []),
    ];
}
function slices({ licenses, noLicense }) {
    const counts = [...licenses];
    const rest = counts.slice(mostSlices);
    return [
        ...counts.slice(0, mostSlices).map(([name, size]) => ({ name, size })),
        { name: `${rest.length} others`, size: sum(rest) },
        { name: 'none known', size: noLicense },
    ];
}
/** Only where it is so do the shares of the picture differ from those of the table. */
function severalNote({ licenses, libraries, noLicense }) {
    return sum([...licenses]) + noLicense > libraries
        ? (0,markdown.md) `A library with several licenses counts under each; the picture shares out all of these mentions.`
        : markdown/* nothing */.s6;
}
function sum(counts) {
    return counts.reduce((all, [, count]) => all + count, 0);
}
/** Of all libraries; a library with several licenses counts under each. */
function share(count, libraries) {
    if (libraries === 0)
        return (0,markdown.md) ``;
    const percent = (100 * count) / libraries;
    return (0,markdown/* prose */.CS)(percent > 0 && percent < 1 ? '< 1 %' : `${Math.round(percent)} %`);
}

;// CONCATENATED MODULE: ./lib/reports/summary/run/checks.js


const checks_marks = {
    ok: (0,markdown.md) `✅`,
    failed: (0,markdown.md) `❌`,
    warning: (0,markdown.md) `⚠️`,
    unknown: (0,markdown.md) `⏭️`,
};
/** Everything that was looked at, in the order of the way to Mend. */
function checks(source) {
    const { checked } = source.result;
    if (!checked)
        return undefined;
    const title = (0,markdown/* heading */.R_)(3, (0,markdown.md) `Checks`);
    return {
        id: 'checks',
        full: (0,markdown/* blocks */.Bv)(title, (0,markdown/* table */.tp)([(0,markdown.md) `&nbsp;`, (0,markdown.md) `Check`, (0,markdown.md) `Found`], checked.lines.map(checks_row))),
        brief: (0,markdown/* blocks */.Bv)(title, (0,markdown.md) `Checks: ${(0,summary_source/* more */.OS)(checked.lines.length, source)}.`),
        priority: summary_source/* priorities */.vx.checks,
    };
}
function checks_row({ title, status, found, fix }) {
    const advice = fix ? (0,markdown.md) `<br>👉 ${(0,markdown/* sentence */.em)(fix)}` : (0,markdown.md) ``;
    return [checks_marks[status], (0,markdown/* prose */.CS)(title), (0,markdown.md) `${(0,markdown/* sentence */.em)(found)}${advice}`];
}

;// CONCATENATED MODULE: ./lib/reports/summary/run/links.js


/** Where to read on. */
function links({ links, report }) {
    const parts = [
        ...(links.projectUrl ? [(0,markdown/* link */.nf)('Project in Mend', links.projectUrl)] : []),
        ...(links.runUrl ? [(0,markdown/* link */.nf)('This workflow run', links.runUrl)] : []),
        ...(report ? [(0,markdown.md) `Report: ${(0,markdown/* code */.aY)(report)} (output \`report-path\`)`] : []),
    ];
    if (parts.length === 0)
        return undefined;
    return { id: 'links', full: (0,markdown/* join */.fj)(parts, ' · '), priority: summary_source/* priorities */.vx.links };
}

;// CONCATENATED MODULE: ./lib/reports/summary/run/notification.js



const notification_mostRows = 50;
/** The rule that was sent, and which present tags of the project it matches. */
function notification(source) {
    const { notified, dryRun } = source.result;
    if (!notified)
        return undefined;
    const title = (0,markdown/* heading */.R_)(3, (0,markdown.md) `Setup notification`);
    return {
        id: 'notification',
        full: (0,markdown/* blocks */.Bv)(title, (0,markdown/* table */.tp)([(0,markdown.md) `Rule`, (0,markdown.md) `Value`], ruleRows(notified)), comparison(notified, source), (0,markdown/* alert */.xE)('NOTE', dryRun ? wouldBeSent : notReadBack)),
        brief: (0,markdown/* blocks */.Bv)(title, (0,markdown.md) `Action ${(0,markdown/* code */.aY)(notified.action)}.`),
        priority: summary_source/* priorities */.vx.notification,
    };
}
const notReadBack = (0,markdown.md) `Mend has no request that reads this rule back: it is shown as it was sent. It holds for the whole organization.`;
const wouldBeSent = (0,markdown.md) `Mend has no request that reads the present rule, so there is nothing to compare this one with. It would hold for the whole organization.`;
function ruleRows(notified) {
    const { action, keyRegex, valueRegex } = notified;
    return [
        [(0,markdown.md) `Action`, (0,markdown/* code */.aY)(action)],
        ...(keyRegex ? [[(0,markdown.md) `Tag key`, (0,markdown/* code */.aY)(keyRegex, 500)]] : []),
        ...(valueRegex ? [[(0,markdown.md) `Tag value`, (0,markdown/* code */.aY)(valueRegex, 500)]] : []),
    ];
}
function comparison({ compared, notCompared }, source) {
    if (notCompared)
        return (0,markdown.md) `No tags compared: ${(0,markdown/* sentence */.em)(notCompared, 500)}`;
    if (!compared)
        return markdown/* nothing */.s6;
    const { tags, of } = compared;
    const present = (0,markdown/* prose */.CS)((0,words/* counted */.hS)(of, 'present tag'));
    if (tags.length === 0)
        return (0,markdown.md) `None of the project's ${present} matches.`;
    const left = tags.length - notification_mostRows;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `Of the project's ${present}, ${tags.length} match:`, (0,markdown/* table */.tp)([(0,markdown.md) `Key`, (0,markdown.md) `Value`, (0,markdown.md) `Match`], tags.slice(0, notification_mostRows).map(notification_row)), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6, tags.some(({ whole }) => !whole) ? inPart : markdown/* nothing */.s6);
}
const inPart = (0,markdown.md) `Mend does not say whether an expression has to match the whole of a key or value. Where it has to, the rows marked “in part” do not match.`;
function notification_row({ key, value, whole }) {
    return [(0,markdown/* code */.aY)(key), (0,markdown/* code */.aY)(value), whole ? (0,markdown.md) `whole` : (0,markdown.md) `in part`];
}

// EXTERNAL MODULE: ./lib/reports/findings/names.js
var findings_names = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/reports/outputs.js + 1 modules
var outputs = __webpack_require__(9015);
// EXTERNAL MODULE: ./lib/domain/inventory/hierarchy-figures.js
var hierarchy_figures = __webpack_require__(4464);
;// CONCATENATED MODULE: ./lib/reports/summary/libraries/library.js



const mostLinks = 10;
/** What is known of the one library that was asked for. */
function libraryRows(read) {
    if (!read)
        return [];
    const { library, keyUuid, wanted } = read;
    return [
        [(0,markdown.md) `Library`, library ? (0,summary_source/* nameAndVersion */.tW)(library) : (0,markdown/* code */.aY)(wanted)],
        ...(library && keyUuid ? [[(0,markdown.md) `keyUuid`, (0,markdown/* code */.aY)(keyUuid)]] : []),
        ...(library ? inventoryRows(library) : []),
        ...contentRows(read),
    ];
}
function inventoryRows(library) {
    const { licenses, vulnerabilities, newestVersion } = library;
    const names = licenses.map(({ name }) => (0,markdown/* code */.aY)(name, 60));
    const rows = [
        [(0,markdown.md) `License`, names.length > 0 ? library_listed(names) : (0,markdown.md) `⚠️ none known`],
    ];
    if (vulnerabilities.length > 0) {
        const ids = vulnerabilities.map(({ id, url }) => (0,markdown/* link */.nf)(id, url, 40));
        rows.push([(0,markdown.md) `Vulnerabilities`, (0,markdown.md) `**${ids.length}**: ${library_listed(ids)}`]);
    }
    if (newestVersion !== undefined) {
        rows.push([(0,markdown.md) `Newest version`, (0,markdown/* code */.aY)(newestVersion, 30)]);
    }
    return rows;
}
function library_listed(parts) {
    const left = parts.length - mostLinks;
    const shown = (0,markdown/* join */.fj)(parts.slice(0, mostLinks), ', ');
    return (0,markdown.md) `${shown}${left > 0 ? (0,markdown.md) `, ${left} more` : markdown/* nothing */.s6}`;
}
function contentRows({ sourceFiles, dependencies, refusal, }) {
    const rows = [];
    if (sourceFiles)
        rows.push([(0,markdown.md) `Source files`, (0,markdown.md) `${sourceFiles.length}`]);
    if (!dependencies)
        return rows;
    const { direct, transitive, maxDepth } = (0,hierarchy_figures/* hierarchyFigures */.D)(dependencies);
    const shape = (0,markdown.md) `${direct} direct, ${transitive} transitive, depth ${maxDepth}`;
    const said = refusal?.said ? (0,markdown.md) `: ${(0,markdown/* code */.aY)(refusal.said, 200)}` : markdown/* nothing */.s6;
    const none = refusal ? (0,markdown.md) `none (Mend refused to list any${said})` : (0,markdown.md) `none`;
    rows.push([(0,markdown.md) `Dependencies`, direct > 0 ? shape : none]);
    return rows;
}

;// CONCATENATED MODULE: ./lib/reports/summary/run/deletion.js


const deletion_marks = {
    found: (0,markdown.md) `❌ found, not deleted`,
    planned: (0,markdown.md) `📝 would be deleted`,
    deleted: (0,markdown.md) `🗑️ deleted`,
    unclear: (0,markdown.md) `🗑️ gone; the answer to the deletion was lost`,
    absent: (0,markdown.md) `nothing to delete`,
};
/** What became of what was to be deleted; its names stand above. */
function deletionRows(deleted) {
    if (!deleted)
        return [];
    const { projects, status, absence } = deleted;
    const load = projects === undefined
        ? markdown/* nothing */.s6
        : (0,markdown.md) `, with ${(0,markdown/* prose */.CS)((0,words/* counted */.hS)(projects, 'project'))}`;
    const why = absence === undefined ? markdown/* nothing */.s6 : (0,markdown.md) `: ${(0,markdown/* sentence */.em)(absence)}`;
    return [[(0,markdown.md) `Deletion`, (0,markdown.md) `${deletion_marks[status]}${load}${why}`]];
}

;// CONCATENATED MODULE: ./lib/reports/summary/run/facts.js






/** What the run was about, in one small table. */
function facts(source) {
    const rows = [
        ...target(source),
        ...scan(source.result.waited),
        ...contents(source),
        ...libraryRows(source.result.libraryRead),
        ...deletionRows(source.result.deleted),
    ];
    return rows.length === 0 ? markdown/* nothing */.s6 : (0,markdown/* table */.tp)([(0,markdown.md) `Fact`, (0,markdown.md) `Value`], rows);
}
function target({ result }) {
    if (result.targets)
        return [];
    const { ensured } = result;
    return [
        ...named((0,markdown.md) `Product`, (0,findings_names/* productName */.tZ)(result), ensured?.product?.status),
        ...named((0,markdown.md) `Project`, (0,findings_names/* projectName */.j1)(result), ensured?.project.status),
    ];
}
const statusMarks = {
    existing: (0,markdown.md) ` (existing)`,
    created: (0,markdown.md) ` ✨ created`,
    planned: (0,markdown.md) ` 📝 would be created`,
    unclear: (0,markdown.md) ` exists now; the answer to its creation was lost`,
};
function named(label, name, status) {
    if (name === undefined)
        return [];
    const mark = status ? statusMarks[status] : markdown/* nothing */.s6;
    return [[label, (0,markdown.md) `${(0,markdown/* code */.aY)(name, 200)}${mark}`]];
}
const sources = {
    input: (0,markdown.md) `request token from the input`,
    'scan-output': (0,markdown.md) `request token from the scanner's output`,
    discovered: (0,markdown.md) `request token found from the project's last scan`,
    none: (0,markdown.md) `no request token, so nothing to wait for`,
};
function scan(waited) {
    if (!waited)
        return [];
    if (waited.source === 'none')
        return [[(0,markdown.md) `Scan`, sources.none]];
    const state = (0,outputs/* requestState */.h9)(waited.scans);
    const after = (0,markdown/* prose */.CS)((0,words/* duration */.p0)(waited.seconds));
    const shown = [
        state ? (0,markdown.md) `${(0,markdown/* code */.aY)(state, 40)} after ${after}` : (0,markdown.md) `waited ${after}`,
        (0,markdown/* prose */.CS)((0,words/* counted */.hS)(waited.polls, 'poll')),
        sources[waited.source],
    ];
    return [[(0,markdown.md) `Scan`, (0,markdown/* join */.fj)(shown, ' · ')]];
}
function contents({ result }) {
    const { inventory, inventoryFigures, hierarchyFigures } = result.reported ?? {};
    const rows = [];
    if (inventory?.lastUpdated) {
        rows.push([(0,markdown.md) `Inventory as of`, (0,markdown/* code */.aY)(inventory.lastUpdated, 40)]);
    }
    if (hierarchyFigures) {
        const { direct, transitive, maxDepth } = hierarchyFigures;
        rows.push([
            (0,markdown.md) `Hierarchy`,
            (0,markdown.md) `${direct} direct, ${transitive} transitive, depth ${maxDepth}`,
        ]);
    }
    if (!inventoryFigures || inventoryFigures.libraries === 0)
        return rows;
    if (inventoryFigures.weakMatches > 0) {
        rows.push([
            (0,markdown.md) `Weak matches`,
            (0,markdown.md) `${inventoryFigures.weakMatches}, recognized by file name alone`,
        ]);
    }
    if (inventoryFigures.outdated === undefined && inventoryFigures.risk) {
        rows.push([(0,markdown.md) `Outdated`, (0,markdown.md) `not reported by the organization`]);
    }
    return rows;
}

;// CONCATENATED MODULE: ./lib/reports/summary/run/scans.js



const mostScans = 20;
const mostChanges = 20;
/** The way of each scan through its states. */
function scanCourses(source) {
    const all = source.result.waited?.scans ?? [];
    const seen = all.filter(({ changes }) => changes.length > 0);
    const left = seen.length - mostScans;
    return (0,markdown/* bullets */.e5)([
        ...seen.slice(0, mostScans).map(course),
        ...(left > 0 ? [(0,summary_source/* more */.OS)(left, source)] : []),
    ]);
}
/** `UNKNOWN` at 0 s → `IN_PROGRESS` at 2 s → … */
function course({ changes }) {
    const steps = changes
        .slice(0, mostChanges)
        .map(({ state, atSeconds }) => (0,markdown.md) `${(0,markdown/* code */.aY)(state, 40)} at ${(0,markdown/* prose */.CS)((0,words/* duration */.p0)(atSeconds))}`);
    const left = changes.length - mostChanges;
    return (0,markdown/* join */.fj)(left > 0 ? [...steps, (0,markdown.md) `${left} more`] : steps, ' → ');
}
/** What the way of a scan means for the figures; to be read with them. */
function scanNotes({ result }) {
    const seen = result.waited?.scans ?? [];
    return (0,markdown/* blocks */.Bv)(seen.some(({ end, state }) => end === 'updated' || state === 'UPDATED')
        ? (0,markdown.md) `The inventory is up to date, but Mend had not computed the alerts yet when the wait ended at \`UPDATED\`.`
        : markdown/* nothing */.s6, seen.some(({ followed }) => followed)
        ? (0,markdown.md) `The scan was skipped because another one of the project was running; that one was waited for.`
        : markdown/* nothing */.s6);
}

;// CONCATENATED MODULE: ./lib/reports/summary/run/run.js




/** What the run was about and how the scan went; folded where there is more to look at. */
function run(source) {
    const { reported, waited } = source.result;
    const body = (0,markdown/* blocks */.Bv)(facts(source), scanCourses(source));
    if (body === '')
        return undefined;
    const scans = waited?.scans.length ?? 0;
    return {
        id: 'run',
        full: reported ? (0,markdown/* details */.zH)('ℹ️ About this run', body) : body,
        brief: scans > 0 ? (0,markdown.md) `Scan states: ${(0,summary_source/* more */.OS)(scans, source)}.` : markdown/* nothing */.s6,
        priority: summary_source/* priorities */.vx.run,
    };
}

// EXTERNAL MODULE: ./lib/domain/scan/project-state.js
var project_state = __webpack_require__(513);
;// CONCATENATED MODULE: ./lib/reports/summary/run/status.js



const mostProjects = 50;
const unknown = (0,markdown.md) `not known`;
/** What Mend is doing to each project, and when it last did what. */
function status_status(source) {
    const all = source.result.statuses ?? [];
    if (all.length === 0)
        return undefined;
    const left = all.length - mostProjects;
    const title = (0,markdown/* heading */.R_)(3, (0,markdown.md) `Status`);
    return {
        id: 'status',
        full: (0,markdown/* blocks */.Bv)(title, ...all.slice(0, mostProjects).map((project) => ofProject(project, all)), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6),
        brief: (0,markdown/* blocks */.Bv)(title, (0,markdown.md) `Status: ${(0,summary_source/* more */.OS)(all.length, source)}.`),
        priority: summary_source/* priorities */.vx.status,
    };
}
/** The name only where there are several; otherwise the page's title tells it. */
function ofProject({ name, state, modifications }, { length }) {
    return (0,markdown/* blocks */.Bv)(length > 1 && name !== undefined ? (0,markdown.md) `**${(0,markdown/* code */.aY)(name)}**` : markdown/* nothing */.s6, (0,markdown/* table */.tp)([(0,markdown.md) `What`, (0,markdown.md) `When`, (0,markdown.md) `By`], [
        [stateCell(state), when(state.updated), markdown/* nothing */.s6],
        ...(0,project_state/* everyModification */.Gm)(modifications).map(rowOf),
    ]));
}
function stateCell({ inProgress, lastProcess }) {
    const process = lastProcess === undefined ? unknown : processCell(lastProcess);
    if (inProgress === undefined)
        return (0,markdown.md) `State not known; last process: ${process}`;
    return inProgress
        ? (0,markdown.md) `⏳ **In progress:** ${process}`
        : (0,markdown.md) `✅ **Idle**; last process: ${process}`;
}
/** Mend's own word too, because it is the output `last-process`. */
function processCell(process) {
    const words = (0,project_state/* phaseWords */.V2)(process);
    const shown = (0,markdown/* code */.aY)(process, 40);
    return words === process ? shown : (0,markdown.md) `${(0,markdown/* prose */.CS)(words)} (${shown})`;
}
const status_words = new Map([
    ['ALERTS', (0,markdown.md) `Alerts changed`],
    ['INVENTORY', (0,markdown.md) `Inventory changed`],
    ['METADATA', (0,markdown.md) `Metadata changed`],
    ['SCAN', (0,markdown.md) `Scanned`],
]);
function rowOf({ type, at, pluginName, pluginVersion, }) {
    const by = [pluginName, pluginVersion]
        .filter((part) => part !== undefined)
        .map((part) => (0,markdown/* code */.aY)(part, 60));
    const nobody = type === 'SCAN' ? unknown : markdown/* nothing */.s6;
    const plugin = by.length > 0 ? (0,markdown/* join */.fj)(by, ' ') : nobody;
    return [status_words.get(type) ?? (0,markdown/* code */.aY)(type, 40), when(at), plugin];
}
/** `2026-11-20T10:01:32Z` → `2026-11-20 10:01:32 UTC` */
function when(at) {
    if (at === undefined)
        return unknown;
    return (0,markdown/* prose */.CS)(at.replace('T', ' ').replace('Z', ' UTC'), 40);
}

// EXTERNAL MODULE: ./lib/domain/tags/tag-figures.js
var tag_figures = __webpack_require__(1880);
// EXTERNAL MODULE: ./lib/domain/tags/tags.js
var tags_tags = __webpack_require__(8379);
;// CONCATENATED MODULE: ./lib/reports/summary/run/tag-list.js





const tag_list_mostRows = 100;
const mostTags = 20;
/** One row for each object with its tags, after how much the keys are used. */
function listing(source) {
    const { listed } = source.result;
    if (!listed)
        return undefined;
    const { objects } = listed;
    const title = (0,markdown/* heading */.R_)(3, (0,markdown.md) `Tags`);
    return {
        id: 'listing',
        full: (0,markdown/* blocks */.Bv)(title, rowTable(objects, listed.total, source), keyTable(objects, source)),
        brief: (0,markdown/* blocks */.Bv)(title, (0,markdown.md) `Tags: ${(0,summary_source/* more */.OS)(objects.length, source)}.`),
        priority: summary_source/* priorities */.vx.listing,
    };
}
function rowTable(objects, total, source) {
    if (objects.length === 0) {
        return total === 0
            ? (0,markdown.md) `Mend lists nothing here.`
            : (0,markdown.md) `\`select\` takes none of ${total}.`;
    }
    const left = objects.length - tag_list_mostRows;
    const rows = objects
        .slice(0, tag_list_mostRows)
        .map(({ name, tags }) => [(0,markdown/* code */.aY)(name), tagCell(tags)]);
    return (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)([(0,markdown.md) `Name`, (0,markdown.md) `Tags`], rows), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6);
}
function tagCell(tags) {
    const all = (0,tags_tags/* pairs */.AS)(tags);
    if (all.length === 0)
        return (0,markdown.md) `none`;
    const shown = all
        .slice(0, mostTags)
        .map(({ key, value }) => (0,markdown/* code */.aY)(`${key}=${value}`));
    const left = all.length - mostTags;
    return (0,markdown/* join */.fj)(left > 0 ? [...shown, (0,markdown.md) `${left} more`] : shown, ' ');
}
/** Which keys there are, folded; of one object the rows tell it. */
function keyTable(objects, source) {
    const { keys } = (0,tag_figures/* tagFigures */._)(objects);
    if (objects.length < 2 || keys.length === 0)
        return markdown/* nothing */.s6;
    const left = keys.length - tag_list_mostRows;
    return (0,markdown/* details */.zH)(`🏷️ ${(0,words/* counted */.hS)(keys.length, 'tag key')}`, (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)([(0,markdown.md) `Key`, (0,markdown.md) `Objects`, (0,markdown.md) `Different values`], keys
        .slice(0, tag_list_mostRows)
        .map(({ key, objects, values }) => [
        (0,markdown/* code */.aY)(key),
        (0,markdown.md) `${objects}`,
        (0,markdown.md) `${values}`,
    ]), ['left', 'right', 'right']), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6));
}

// EXTERNAL MODULE: ./lib/reports/findings/tag-changes.js
var tag_changes = __webpack_require__(5806);
;// CONCATENATED MODULE: ./lib/reports/summary/run/tags.js




const tags_mostRows = 50;
/**
 * What changed on each object, failures first; what was right already is folded.
 * Comes first where it is what the run is about: on a failure, on a dry run.
 */
function tags(source) {
    return isUrgent(source) ? tags_open(source) : undefined;
}
/** The same, after what matters more. */
function routineTags(source) {
    if (isUrgent(source))
        return undefined;
    if (!source.result.reported)
        return tags_open(source);
    const section = tags_open(source);
    return section && { ...section, full: (0,markdown/* details */.zH)(title(source), body(source)) };
}
function isUrgent({ result: { tagged, dryRun } }) {
    return tagged !== undefined && (dryRun || (0,tag_changes/* tagCounts */.H)(tagged).failed > 0);
}
function tags_open(source) {
    const { tagged } = source.result;
    if (!tagged)
        return undefined;
    const counts = Object.values((0,tag_changes/* tagCounts */.H)(tagged));
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (all === 0)
        return undefined;
    const title = (0,markdown/* heading */.R_)(3, (0,markdown.md) `Tags`);
    return {
        id: 'tags',
        full: (0,markdown/* blocks */.Bv)(title, body(source)),
        brief: (0,markdown/* blocks */.Bv)(title, (0,markdown.md) `Tags: ${(0,summary_source/* more */.OS)(all, source)}.`),
        priority: summary_source/* priorities */.vx.tags,
    };
}
/** `🏷️ Tags: 2 added, 3 unchanged` */
function title({ result: { tagged } }) {
    const counts = Object.entries(tagged ? (0,tag_changes/* tagCounts */.H)(tagged) : {});
    const words = counts
        .filter(([, count]) => count > 0)
        .map(([word, count]) => `${(0,markdown/* grouped */.zD)(count)} ${word}`);
    return `🏷️ Tags: ${words.join(', ')}`;
}
function body(source) {
    const { objects } = source.result.tagged ?? { objects: [] };
    return (0,markdown/* blocks */.Bv)(...objects.map((object) => ofObject(object, source)));
}
function ofObject(object, source) {
    const changes = (0,tag_changes/* tagChanges */.q)(object);
    const rows = changeRows(changes, source);
    const { unchanged } = changes;
    if (rows.length + unchanged.length === 0)
        return markdown/* nothing */.s6;
    const scope = object.scope === 'product' ? (0,markdown.md) `Product` : (0,markdown.md) `Project`;
    return (0,markdown/* blocks */.Bv)((0,markdown.md) `${scope} ${(0,markdown/* code */.aY)(object.name)}`, rows.length === 0
        ? (0,markdown.md) `All declared tags were there already.`
        : tags_limited([(0,markdown.md) `Change`, (0,markdown.md) `Key`, (0,markdown.md) `Value`], rows, source), unchanged.length === 0
        ? markdown/* nothing */.s6
        : (0,markdown/* details */.zH)(`✔️ ${(0,words/* counted */.hS)(unchanged.length, 'tag')} unchanged`, tags_limited([(0,markdown.md) `Key`, (0,markdown.md) `Value`], unchanged.map(cells), source)));
}
function changeRows(changes, { result }) {
    const would = result.dryRun ? (0,markdown.md) `would be ` : markdown/* nothing */.s6;
    return [
        ...changes.failed.map((failure) => failureRow(failure, result.reasons)),
        ...changes.spared.map((tag) => [(0,markdown.md) `⏸️ left in place`, ...cells(tag)]),
        ...changes.added.map((tag) => [(0,markdown.md) `➕&nbsp;${would}added`, ...cells(tag)]),
        ...changes.removed.map((tag) => [
            (0,markdown.md) `➖&nbsp;${would}removed`,
            ...cells(tag),
        ]),
    ];
}
/** The message only where the reasons at the top do not tell it already. */
function failureRow({ tag, change, message }, reasons) {
    const told = reasons.some((reason) => reason.includes(message));
    const why = told ? markdown/* nothing */.s6 : (0,markdown.md) `<br>${(0,markdown/* sentence */.em)(message, 300)}`;
    const mark = change === 'add' ? (0,markdown.md) `❌ not added` : (0,markdown.md) `❌ not removed`;
    return [mark, (0,markdown/* code */.aY)(tag.key), (0,markdown.md) `${(0,markdown/* code */.aY)(tag.value)}${why}`];
}
function cells({ key, value }) {
    return [(0,markdown/* code */.aY)(key), (0,markdown/* code */.aY)(value)];
}
function tags_limited(headers, rows, source) {
    const left = rows.length - tags_mostRows;
    const shown = (0,markdown/* table */.tp)(headers, rows.slice(0, tags_mostRows));
    return left > 0 ? (0,markdown/* join */.fj)([shown, (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.`], '\n\n') : shown;
}

// EXTERNAL MODULE: ./lib/reports/outcome.js
var reports_outcome = __webpack_require__(3607);
;// CONCATENATED MODULE: ./lib/reports/summary/targets.js





const targets_mostRows = 100;
/**
 * A run about several projects: a row for each, then a fold for each with what a
 * run about that project alone would show.
 */
function targets(source, foldOf) {
    const all = source.result.targets;
    if (!all)
        return [];
    const shown = all.slice(0, (0,summary_source/* mostOf */.Fx)(targets_mostRows, source));
    return [
        overview(all, shown, source),
        ...shown.flatMap((target, index) => {
            const inside = foldOf((0,summary_source/* sourceOf */.vz)((0,summary_source/* about */.Cv)(target, source)));
            return inside === markdown/* nothing */.s6 ? [] : [targets_fold(target, index, inside)];
        }),
    ];
}
function targets_fold({ name, outcome }, index, inside) {
    const title = `${reports_outcome/* looks */.d[outcome].icon} ${(0,clean/* plain */.pj)(name, 80)}`;
    return {
        id: `target-${index}`,
        full: (0,markdown/* details */.zH)(title, inside),
        priority: summary_source/* priorities */.vx.target,
    };
}
function overview(all, shown, source) {
    const title = (0,markdown/* heading */.R_)(3, (0,markdown.md) `Projects`);
    const left = all.length - shown.length;
    const read = all.some(({ reported }) => reported?.inventoryFigures);
    const columns = read ? [...whose, ...targets_figures, why] : [...whose, why];
    return {
        id: 'targets',
        full: (0,markdown/* blocks */.Bv)(title, (0,markdown/* table */.tp)(columns.map(({ header }) => header), shown.map((target) => columns.map(({ cell }) => cell(target))), columns.map(({ align }) => align)), left > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(left, source)}.` : markdown/* nothing */.s6),
        brief: (0,markdown/* blocks */.Bv)(title, (0,markdown.md) `Projects: ${(0,summary_source/* more */.OS)(all.length, source)}.`),
        priority: summary_source/* priorities */.vx.targets,
    };
}
const whose = [
    {
        header: (0,markdown.md) `Result`,
        align: 'left',
        cell({ outcome }) {
            const { icon, words } = reports_outcome/* looks */.d[outcome];
            return (0,markdown.md) `${(0,markdown/* prose */.CS)(icon)}&nbsp;${(0,markdown/* prose */.CS)(words)}`;
        },
    },
    { header: (0,markdown.md) `Project`, align: 'left', cell: ({ name }) => (0,markdown/* code */.aY)(name, 60) },
];
const why = {
    header: (0,markdown.md) `Why`,
    align: 'left',
    cell: ({ reasons: [reason] }) => reason === undefined ? markdown/* nothing */.s6 : (0,markdown/* sentence */.em)(reason, 200),
};
const targets_figures = [
    figure((0,markdown.md) `Libraries`, ({ libraries }) => libraries),
    figure((0,markdown.md) `Vulnerable`, ({ risk }) => risk?.vulnerableLibraries),
    figure(severityMarks.critical, ({ risk }) => risk?.bySeverity.critical),
    figure(severityMarks.high, ({ risk }) => risk?.bySeverity.high),
];
function figure(header, pick) {
    return {
        header,
        align: 'right',
        cell({ reported }) {
            const known = reported?.inventoryFigures;
            if (!known)
                return markdown/* nothing */.s6;
            const count = pick(known);
            return count === undefined ? (0,markdown.md) `not yet` : (0,markdown.md) `${count}`;
        },
    };
}

// EXTERNAL MODULE: ./lib/reports/findings/headline-phrases.js
var headline_phrases = __webpack_require__(1267);
;// CONCATENATED MODULE: ./lib/reports/summary/verdict.js






/** The first thing on the page: what ended how, why, and what to do about it. */
function verdict(source) {
    const { result } = source;
    return (0,markdown/* blocks */.Bv)((0,markdown/* heading */.R_)(2, verdict_title(result)), verdictLine(result), reasonList(result), failureBox(result), hint(source));
}
/** `✅ **passed** · 3 tags added · 12 libraries` */
function verdictLine(result) {
    const { outcome, failure } = result;
    const { icon, words } = reports_outcome/* looks */.d[outcome];
    const parts = [
        (0,markdown.md) `${(0,markdown/* prose */.CS)(icon)} **${(0,markdown/* prose */.CS)(words)}**`,
        ...(failure ? [(0,markdown/* sentence */.em)(failure.what, 300)] : []),
        ...(outcome === 'planned' ? [(0,markdown.md) `dry run, nothing was changed`] : []),
        ...(0,headline_phrases/* gist */.g)(result).map((part) => (0,markdown/* prose */.CS)(part)),
    ];
    return (0,markdown/* join */.fj)(parts, ' · ');
}
function verdict_title(result) {
    if (result.targets) {
        const count = (0,words/* counted */.hS)(result.targets.length, 'project');
        return (0,markdown.md) `Mend Project: ${(0,markdown/* prose */.CS)(result.operation)} of ${(0,markdown/* prose */.CS)(count)}`;
    }
    const names = [(0,findings_names/* productName */.tZ)(result), (0,findings_names/* projectName */.j1)(result)]
        .filter((name) => name !== undefined)
        .map((name) => (0,markdown/* code */.aY)(name, 80));
    const path = (0,markdown/* join */.fj)(names, ' › ');
    return names.length === 0
        ? (0,markdown.md) `Mend Project: ${(0,markdown/* prose */.CS)(result.operation)}`
        : (0,markdown.md) `Mend Project: ${(0,markdown/* prose */.CS)(result.operation)} ${path}`;
}
/** With a failure its box tells the reason better than the list would; so does the table of checks. */
function reasonList({ reasons, failure, checked }) {
    if (checked)
        return markdown/* nothing */.s6;
    const told = failure?.what;
    const left = reasons.filter((reason) => told === undefined || !reason.startsWith(told));
    return (0,markdown/* bullets */.e5)((0,clean/* atMost */.Tu)(left, 10).map((reason) => (0,markdown/* sentence */.em)(reason)));
}
/** What Mend said, why, and what to change; nothing without a failure. */
function failureBox({ failure }) {
    if (!failure)
        return markdown/* nothing */.s6;
    const { said, why, fix } = failure;
    const advice = (0,markdown/* blocks */.Bv)(said?.trim() ? (0,markdown.md) `**Mend said:** ${(0,markdown/* code */.aY)(said, 500)}` : markdown/* nothing */.s6, why ? (0,markdown.md) `**Likely cause:** ${(0,markdown/* sentence */.em)(why)}` : markdown/* nothing */.s6, fix ? (0,markdown.md) `**What to change:** ${(0,markdown/* sentence */.em)(fix)}` : markdown/* nothing */.s6);
    return advice === '' ? markdown/* nothing */.s6 : (0,markdown/* alert */.xE)('CAUTION', advice);
}
function hint({ result, warnOnly }) {
    const { outcome, waited } = result;
    if (outcome === 'warned' && warnOnly) {
        return (0,markdown/* alert */.xE)('NOTE', (0,markdown.md) `\`warn-only\` is on: what would fail this step is a warning.`);
    }
    if (outcome !== 'timed-out' && outcome !== 'cancelled')
        return markdown/* nothing */.s6;
    const open = waited?.scans.some(({ end }) => !end || end === 'timed-out');
    return (0,markdown/* alert */.xE)('NOTE', open ? waitAgain : runAgain);
}
const waitAgain = (0,markdown.md) `The scan goes on at Mend. A step with \`operation: wait\` and the same project takes the wait up again: the request token is found from the project's last scan.`;
const runAgain = (0,markdown.md) `Run the job again: what was already done is found and not done twice.`;

;// CONCATENATED MODULE: ./lib/reports/summary/vulnerabilities/severity-shares.js




/** How the vulnerabilities spread over the severities; of one severity nothing is to be said. */
function severityShares(source) {
    const shares = ratings
        .map((rating) => shareOf(rating, source))
        .filter(({ vulnerabilities }) => vulnerabilities > 0);
    if (shares.length < 2)
        return undefined;
    return {
        id: 'severities',
        full: (0,markdown/* details */.zH)('📊 Vulnerabilities by severity', (0,markdown/* blocks */.Bv)((0,markdown/* table */.tp)(severity_shares_headers, shares.map(severity_shares_row), severity_shares_alignment), severity_shares_picture(shares))),
        priority: summary_source/* priorities */.vx.severities,
    };
}
function shareOf(rating, { affected }) {
    const share = { rating, vulnerabilities: 0, libraries: 0, fixed: 0 };
    for (const { vulnerabilities } of affected) {
        const those = vulnerabilities.filter(({ severity }) => (severity ?? 'unrated') === rating);
        share.vulnerabilities += those.length;
        share.libraries += Number(those.length > 0);
        share.fixed += those.filter(({ fix }) => fix !== undefined).length;
    }
    return share;
}
const severity_shares_headers = [
    (0,markdown.md) `Severity`,
    (0,markdown.md) `Vulnerabilities`,
    (0,markdown.md) `Libraries`,
    (0,markdown.md) `With a known fix`,
];
const severity_shares_alignment = ['left', 'right', 'right', 'right'];
function severity_shares_row({ rating, vulnerabilities, libraries, fixed }) {
    return [
        severityMarks[rating],
        (0,markdown.md) `${vulnerabilities}`,
        (0,markdown.md) `${libraries}`,
        (0,markdown.md) `${fixed}`,
    ];
}
function severity_shares_picture(shares) {
    return pie(shares.map(({ rating, vulnerabilities }) => ({
        name: rating,
        size: vulnerabilities,
        color: severityColors[rating],
    })));
}

;// CONCATENATED MODULE: ./lib/reports/summary/vulnerabilities/fixes.js


const mostFixes = 2;
/** What would mend a library: the version that is enough for all, where versions are all that Mend says. */
function fixes({ library, vulnerabilities }) {
    const known = vulnerabilities.flatMap(({ fix }) => fix === undefined ? [] : [shortFix(fix, library)]);
    if (known.length === 0)
        return (0,markdown.md) `none known`;
    const without = vulnerabilities.length - known.length;
    const parts = known.every(isVersion)
        ? [(0,markdown/* code */.aY)(known.reduce(later), 30)]
        : several([...new Set(known)]);
    return (0,markdown/* join */.fj)(without > 0 ? [...parts, (0,markdown.md) `${without} without a fix`] : parts, '<br>');
}
function several(fixes) {
    const shown = fixes
        .slice(0, mostFixes)
        .map((fix) => (isVersion(fix) ? (0,markdown/* code */.aY)(fix, 30) : (0,markdown/* prose */.CS)(fix, 60)));
    const left = fixes.length - mostFixes;
    return left > 0 ? [...shown, (0,markdown.md) `${left} more`] : shown;
}
/**
 * Without the name of the library, which stands beside it anyway:
 * `Upgrade to version org.acme:core:2.1` → `2.1`
 */
function shortFix(fix, library) {
    const [, target] = /^Upgrade to version (.+)$/i.exec(fix) ?? [];
    if (target === undefined)
        return fix;
    const { groupId, artifactId } = library;
    const names = [
        `${groupId}:${artifactId}`,
        `${groupId}/${artifactId}`,
        (0,library_library/* packageName */.oZ)(library),
    ];
    const start = names
        .flatMap((name) => [`${name}:`, `${name} - `])
        .find((start) => target.startsWith(start));
    return target.slice(start?.length ?? 0);
}
function isVersion(text) {
    return /^v?\d[\w.+-]{0,28}$/i.test(text);
}
/** `2.9.8`, `2.13.1` → `2.13.1`, number by number; words between them do not count. */
function later(a, b) {
    const [left, right] = [numbers(a), numbers(b)];
    for (let i = 0; i < Math.max(left.length, right.length); i++) {
        const difference = (left[i] ?? 0) - (right[i] ?? 0);
        if (difference !== 0)
            return difference > 0 ? a : b;
    }
    return a;
}
function numbers(version) {
    return (version.match(/\d+/g) ?? []).map(Number);
}

;// CONCATENATED MODULE: ./lib/reports/summary/vulnerabilities/library-table.js





const mostVulnerabilities = 4;
/** As wide as an id with its sign: ids must not break at their hyphens. */
const vulnerabilitiesHeader = (0,markdown.md) `Vulnerabilities&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;`;
/** One row for each library: that is what has to be mended. */
function affectedTable(rows, source) {
    const headers = [
        (0,markdown.md) `Severity`,
        (0,markdown.md) `Library`,
        vulnerabilitiesHeader,
        (0,markdown.md) `Fixed in`,
        ...(source.tree ? [(0,markdown.md) `Why it is here`] : []),
    ];
    return (0,markdown/* table */.tp)(headers, rows.map((affected) => [
        severityMarks[affected.gravest.severity ?? 'unrated'],
        (0,summary_source/* nameAndVersion */.tW)(fuller(affected.library, source)),
        vulnerabilities(affected),
        fixes(affected),
        ...(source.tree ? [library_table_why(affected, source)] : []),
    ]));
}
/** The hierarchy has coordinates and file names, which the inventory has not (facts 6.1). */
function fuller(library, { tree }) {
    return tree?.libraries.get(library.keyUuid) ?? library;
}
function vulnerabilities({ vulnerabilities, gravest }) {
    const shown = vulnerabilities
        .slice(0, mostVulnerabilities)
        .map((one) => library_table_named(one, gravest));
    const left = vulnerabilities.length - mostVulnerabilities;
    return (0,markdown/* join */.fj)(left > 0 ? [...shown, (0,markdown.md) `${left} more`] : shown, '<br>');
}
/** With the sign of its severity, where it is not that of the row. */
function library_table_named({ id, url, severity }, gravest) {
    const shown = (0,markdown/* link */.nf)(id, url, 40);
    return severity === gravest.severity
        ? shown
        : (0,markdown.md) `${severityDots[severity ?? 'unrated']}&nbsp;${shown}`;
}
/** `direct`, or the shortest way: `spring-boot-starter-web › spring-core` */
function library_table_why({ library }, { tree, ways }) {
    const { keyUuid } = library;
    if (tree?.direct.has(keyUuid))
        return (0,markdown.md) `direct`;
    if (!ways.has(keyUuid))
        return (0,markdown.md) `not in the hierarchy`;
    const { start, skipped, end } = (0,dependency_paths/* shortPath */._1)(keyUuid, ways);
    const step = (key) => {
        const library = tree?.libraries.get(key);
        return (0,markdown/* code */.aY)(library ? (0,summary_source/* shortName */.EU)(library) : key, 40);
    };
    const gap = skipped > 0 ? [(0,markdown.md) `${skipped} more`] : [];
    return (0,markdown/* join */.fj)([...start.map(step), ...gap, ...end.map(step)], ' › ');
}

;// CONCATENATED MODULE: ./lib/reports/summary/vulnerabilities/vulnerable-libraries.js




const vulnerable_libraries_mostOpen = 15;
const mostFolded = 100;
/** The vulnerable libraries, the gravest first. */
function findings(source) {
    const { affected } = source;
    if (affected.length === 0)
        return undefined;
    const { alertsPending } = source.result.reported?.inventory ?? {};
    const title = (0,markdown/* heading */.R_)(3, alertsPending ? (0,markdown.md) `Vulnerabilities known so far` : (0,markdown.md) `Vulnerabilities`);
    return {
        id: 'findings',
        full: (0,markdown/* blocks */.Bv)(title, vulnerable_libraries_overview(source), affectedTable(affected.slice(0, (0,summary_source/* mostOf */.Fx)(vulnerable_libraries_mostOpen, source)), source)),
        brief: (0,markdown/* blocks */.Bv)(title, vulnerable_libraries_overview(source), (0,markdown.md) `Vulnerable libraries: ${(0,summary_source/* more */.OS)(affected.length, source)}.`),
        priority: summary_source/* priorities */.vx.findings,
    };
}
/** Those that are not as grave. */
function moreFindings(source) {
    const left = source.affected.slice((0,summary_source/* mostOf */.Fx)(vulnerable_libraries_mostOpen, source));
    if (left.length === 0)
        return undefined;
    const beyond = left.length - mostFolded;
    return {
        id: 'more-findings',
        full: (0,markdown/* details */.zH)(`${(0,words/* counted */.hS)(left.length, 'more vulnerable library', 'more vulnerable libraries')}`, (0,markdown/* blocks */.Bv)(affectedTable(left.slice(0, mostFolded), source), beyond > 0 ? (0,markdown.md) `${(0,summary_source/* more */.OS)(beyond, source)}.` : markdown/* nothing */.s6)),
        brief: (0,markdown.md) `Vulnerable libraries: ${(0,summary_source/* more */.OS)(left.length, source)}.`,
        priority: summary_source/* priorities */.vx.moreFindings,
    };
}
/** How many there are, how they come in, and for how many there is a fix. */
function vulnerable_libraries_overview({ affected, result, tree, ways }) {
    const found = affected.flatMap(({ vulnerabilities }) => vulnerabilities);
    const libraries = result.reported?.inventoryFigures?.libraries ?? 0;
    const fixed = found.filter(({ fix }) => fix !== undefined).length;
    const keys = affected.map(({ library }) => library.keyUuid);
    const direct = keys.filter((key) => tree?.direct.has(key)).length;
    const transitive = keys.filter((key) => ways.has(key)).length;
    const parts = [
        (0,markdown.md) `Vulnerable: **${affected.length}** of ${(0,markdown/* prose */.CS)((0,words/* counted */.hS)(libraries, 'library', 'libraries'))}`,
        ...(tree
            ? [(0,markdown.md) `**${direct}** direct, **${transitive}** brought in by others`]
            : []),
        (0,markdown.md) `a fix is known for **${fixed}** of ${(0,markdown/* prose */.CS)((0,words/* counted */.hS)(found.length, 'vulnerability', 'vulnerabilities'))}`,
    ];
    return (0,markdown.md) `${(0,markdown/* join */.fj)(parts, ' · ')}.`;
}

;// CONCATENATED MODULE: ./lib/reports/summary/page.js



























/** In reading order; sections with nothing to say are left out. */
const sections = [
    gateExamples,
    checks,
    status_status,
    listing,
    candidates,
    dependencies,
    sourceFiles,
    notification,
    tags,
    changes,
    findings,
    moreFindings,
    severityShares,
    origins,
    licenses,
    outdated,
    duplicates,
    weakMatches,
    hierarchy,
    tree,
    routineTags,
    run,
    links,
];
/** The summary, not yet cut to size. */
function page(given) {
    const source = (0,summary_source/* sourceOf */.vz)(given);
    const top = verdict(source);
    return {
        head: {
            full: (0,markdown/* blocks */.Bv)(top, counts(source), gate(source), emptyNote(source), scanNotes(source)),
            verdict: top,
            line: verdictLine(source.result),
        },
        sections: source.result.targets
            ? [...targets(source, foldOf), ...only([status_status, links])(source)]
            : only(sections)(source),
    };
}
/** What the fold of one project of several shows; its figures are in the table above. */
function foldOf(source) {
    return (0,markdown/* blocks */.Bv)(failureBox(source.result), gate(source), emptyNote(source), ...only(projectSections)(source).map(({ full }) => full));
}
/** Those that all projects of a run share stand once, below the folds. */
const projectSections = sections.filter((section) => section !== links && section !== status_status);
/** Those of these sections that have something to say. */
function only(chosen) {
    return (source) => chosen
        .map((section) => section(source))
        .filter((section) => section !== undefined);
}
function emptyNote({ result }) {
    const libraries = result.reported?.inventoryFigures?.libraries;
    if (libraries !== 0)
        return markdown/* nothing */.s6;
    return (0,markdown.md) `The inventory is empty. Either the scan found no library, or its result went to another project.`;
}


/***/ }),

/***/ 2518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cv: () => (/* binding */ about),
  OS: () => (/* binding */ more),
  Fx: () => (/* binding */ mostOf),
  tW: () => (/* binding */ nameAndVersion),
  OD: () => (/* binding */ nameList),
  vx: () => (/* binding */ priorities),
  EU: () => (/* binding */ shortName),
  vz: () => (/* binding */ sourceOf)
});

// EXTERNAL MODULE: ./lib/domain/inventory/dependency-paths.js
var dependency_paths = __webpack_require__(4659);
// EXTERNAL MODULE: ./lib/domain/inventory/flat-tree.js
var flat_tree = __webpack_require__(6465);
// EXTERNAL MODULE: ./lib/domain/inventory/figures.js
var figures = __webpack_require__(4310);
;// CONCATENATED MODULE: ./lib/domain/inventory/vulnerable-libraries.js

/** The vulnerable libraries, by their gravest vulnerability. */
function affectedLibraries(libraries) {
    const groups = Map.groupBy((0,figures/* findings */.Pg)(libraries), ({ library }) => library);
    return [...groups].flatMap(([library, group]) => {
        const vulnerabilities = group.map(({ vulnerability }) => vulnerability);
        const [gravest] = vulnerabilities;
        return gravest ? [{ library, vulnerabilities, gravest }] : [];
    });
}

// EXTERNAL MODULE: ./lib/domain/library/library.js
var library_library = __webpack_require__(6427);
// EXTERNAL MODULE: ./lib/operations/result/result.js
var result = __webpack_require__(1329);
// EXTERNAL MODULE: ./lib/reports/text/markdown.js
var markdown = __webpack_require__(6094);
;// CONCATENATED MODULE: ./lib/reports/summary/source.js






function sourceOf(given) {
    const { libraries = [] } = given.result.reported?.inventory ?? {};
    return {
        ...given,
        affected: affectedLibraries(libraries),
        ways: given.tree ? (0,dependency_paths/* dependencyPaths */.QX)(given.tree) : new Map(),
    };
}
/** The run, as if it were about this project alone. */
function about(target, given) {
    const { hierarchy } = target.reported ?? {};
    return {
        ...given,
        tree: hierarchy && (0,flat_tree/* flatTree */.s)(hierarchy),
        result: (0,result/* alone */.Q)(target, given.result),
    };
}
/** Which sections stay longest when room is short; higher stays longer. */
const priorities = {
    tree: 5,
    sourceFiles: 5,
    outdated: 10,
    weakMatches: 15,
    duplicates: 20,
    dependencies: 20,
    severities: 25,
    hierarchy: 30,
    candidates: 30,
    licenses: 40,
    moreFindings: 45,
    run: 50,
    target: 55,
    tags: 60,
    origins: 65,
    findings: 70,
    notification: 70,
    gateExamples: 75,
    changes: 80,
    listing: 85,
    status: 85,
    checks: 85,
    targets: 90,
    links: 95,
};
/** How many rows a list may have. */
function mostOf(most, { uncut }) {
    return uncut ? Number.POSITIVE_INFINITY : most;
}
/** `37 more in FILE`, or, without a file, `37 more`. */
function more(count, { report }) {
    return report ? (0,markdown.md) `${count} more in ${(0,markdown/* code */.aY)(report)}` : (0,markdown.md) `${count} more`;
}
/** One cell for both, so that tables stay narrow. */
function nameAndVersion(library) {
    const name = (0,markdown/* code */.aY)((0,library_library/* packageName */.oZ)(library), 60);
    const { version } = library;
    return version === undefined ? name : (0,markdown.md) `${name} ${(0,markdown/* code */.aY)(version, 30)}`;
}
/** The first few with their versions, and how many more; with a source, in which file. */
function nameList(libraries, most, source) {
    const left = libraries.length - most;
    const rest = source ? more(left, source) : (0,markdown.md) `${left} more`;
    const shown = libraries.slice(0, most).map(nameAndVersion);
    return (0,markdown/* join */.fj)(left > 0 ? [...shown, rest] : shown, ', ');
}
/**
 * Where there is little room, without group, host and folders:
 * `org.slf4j:slf4j-api` → `slf4j-api`, `github.com/gin-gonic/gin` →
 * `gin-gonic/gin`, `gopkg.in/yaml.v3` → `yaml.v3`
 */
function shortName(library) {
    const name = (0,library_library/* packageName */.oZ)(library);
    const parts = name.slice(name.lastIndexOf(':') + 1).split('/');
    const [owner = '', own = ''] = parts.slice(-2);
    if (parts.length === 1)
        return owner || name;
    return (owner.includes('.') ? own : `${owner}/${own}`) || name;
}


/***/ }),

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zD: () => (/* binding */ grouped),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11);
/* harmony import */ var _web_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4000);
/**
 * The only place where text becomes Markdown. Foreign text goes through `code`,
 * `prose`, `sentence` or `link`; the type `Markdown` proves that it did, because
 * `md` takes nothing else.
 */


/** A template whose own words are Markdown; numbers get thousands separators. */
function md(words, ...values) {
    const shown = values.map((value) => typeof value === 'number' ? grouped(value) : value);
    return String.raw({ raw: words }, ...shown);
}
/** `1234567` → `1,234,567` */
function grouped(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
const nothing = md ``;
/** What stands for a text of which nothing can be seen. */
const blank = md `(blank)`;
function join(parts, between) {
    return parts.join(between);
}
/** Blocks with a blank line between them; empty ones are left out. */
function blocks(...parts) {
    return join(parts.filter((part) => part !== ''), '\n\n');
}
/**
 * Foreign text, as it is, in a code span: the safest form. No reference filter
 * of GitHub looks into it, so `@scope/name` mentions nobody.
 */
function code(text, most = 100) {
    const shown = (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, most);
    if (shown === '')
        return blank;
    const ticks = '`'.repeat(longestRun(shown) + 1);
    const pad = /^`|`$/.test(shown) ? ' ' : '';
    return `${ticks}${pad}${shown}${pad}${ticks}`;
}
/** How many back-ticks stand in a row, at most. */
function longestRun(text) {
    const runs = text.match(/`+/g) ?? [];
    return runs.reduce((most, run) => Math.max(most, run.length), 0);
}
/** Foreign lines as they are, in a block that none of them can end. */
function fence(language, lines) {
    const shown = lines.map(_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN).join('\n');
    const ticks = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return `${ticks}${language}\n${shown}\n${ticks}`;
}
/** Cleaned text holds no U+200B, so it can stand for "break here" meanwhile. */
const breaks = [
    [/[\\`*_[\]<>#~$&]/g, '\\$&'],
    [/@/g, '@\u200B'],
    [/#(?=\d)/g, '#\u200B'],
    [/\b(GH-)(?=\d)/gi, '$1\u200B'],
    [/(?<![\w.]):(?=[\w+-]+:)/g, ':\u200B'],
    [/:\/\//g, '://\u200B'],
    [/(www)\./gi, '$1\u200B.'],
    [/^[-+=]/, '\\$&'],
    [/^(\d+)([.)])(?=\s|$)/, '$1\\$2'],
    [/!$/, '\\!'],
    [/\|/g, '&#124;'],
    [/\u200B/g, '&#8203;'],
];
/** Foreign text as running text: no markup, no link, no mention, one line. */
function prose(text, most = 500) {
    return breaks.reduce((shown, [found, instead]) => shown.replace(found, instead), (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, most));
}
/** As `prose`, but what stands between back-ticks becomes code: our own sentences. */
function sentence(text, most = 1000) {
    const parts = (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text, most).split(/`([^`]+)`/);
    return join(parts.map((part, index) => {
        if (index % 2 === 1)
            return code(part);
        const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(part) ?? [];
        return `${before}${prose(inner)}${after}`;
    }), '');
}
const unsafeInUrl = /[()<>[\]\s|\\`$'"{}^]/g;
/** A link, when the address is http or https; otherwise only its text. */
function link(text, address, most = 100) {
    const label = prose(text, most) || blank;
    const url = (0,_web_address_js__WEBPACK_IMPORTED_MODULE_1__/* .webAddress */ .D)(address);
    if (url === undefined)
        return label;
    const href = url.replace(unsafeInUrl, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${label}](${href.replaceAll('&', '&amp;')})`;
}
/** A table; columns are aligned left where nothing else is said. */
function table(headers, rows, alignment = []) {
    const rule = headers.map((_, index) => alignment[index] === 'right' ? '--:' : ':--');
    const lines = [headers.map(cell), rule, ...rows.map((row) => row.map(cell))];
    return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/**
 * Pipes are the table's own sign, in code spans too. `\\|` would be an escaped
 * back-slash and a bare pipe, so a back-slash before a pipe is kept apart.
 */
function cell(content) {
    return content
        .replace(/\s*\n\s*/g, ' ')
        .replace(/(\\?)\|/g, (_, slash) => (slash ? '\\\u200B\\|' : '\\|'));
}
/** A fold. Its title stands in HTML, where Markdown is not read. */
function details(title, body) {
    const shown = (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(title, 200)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[@#]|\bGH-(?=\d)/gi, '$&&#8203;');
    return `<details><summary>${shown}</summary>\n\n${body}\n\n</details>`;
}
function heading(level, text) {
    return `${'#'.repeat(level)} ${text}`;
}
function bullets(items) {
    return join(items.map((item) => md `- ${item}`), '\n');
}
/** GitHub's colored box; every line of the body is quoted, so none can leave it. */
function alert(kind, body) {
    const lines = [`[!${kind}]`, ...body.split('\n')];
    return lines.map((line) => `> ${line}`.trimEnd()).join('\n');
}


/***/ }),

/***/ 4000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ webAddress)
/* harmony export */ });
/**
 * An address that can be followed, normalized; `undefined` for anything but http
 * and https. No sign is left in it that a URI may not have (RFC 3986), whatever
 * browsers take.
 */
function webAddress(text) {
    const url = text === undefined ? null : URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol))
        return undefined;
    if (url.username || url.password || url.href.length > 2000)
        return undefined;
    const { href, origin } = url;
    return origin + href.slice(origin.length).replace(foreign, encoded);
}
const foreign = /["'<>[\\\]^`{|}]/g;
function encoded(sign) {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 2230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   v: () => (/* binding */ numberedFile)
/* harmony export */ });
/* harmony import */ var _domain_text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5976);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6094);


/** `1, 'library', 'libraries'` → `1 library`; `1200` → `1,200 libraries` */
function counted(count, one, many = `${one}s`) {
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} ${count === 1 ? one : many}`;
}
/** Whole seconds the way the duration inputs are written: `92` → `1m32s` */
function duration(seconds) {
    return (0,_domain_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .spoken */ .v)(seconds * 1_000);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * The file about one of several projects, whose name may hold anything:
 * `mend-sbom.cdx.json` → `mend-sbom-2.cdx.json`
 */
function numberedFile(file, number) {
    return file.replace('.', `-${number}.`);
}


/***/ }),

/***/ 5193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ crashed),
  e: () => (/* binding */ run)
});

// NAMESPACE OBJECT: ./lib/mend/catalogue/contents.js
var contents_namespaceObject = {};
__webpack_require__.r(contents_namespaceObject);
__webpack_require__.d(contents_namespaceObject, {
  getLibrarySourceFiles: () => (getLibrarySourceFiles),
  getProjectHierarchy: () => (getProjectHierarchy),
  getProjectInventory: () => (getProjectInventory),
  getProjectLibraryDependencies: () => (getProjectLibraryDependencies)
});

// NAMESPACE OBJECT: ./lib/mend/catalogue/notifications.js
var notifications_namespaceObject = {};
__webpack_require__.r(notifications_namespaceObject);
__webpack_require__.d(notifications_namespaceObject, {
  setProjectSetupNotificationConfig: () => (setProjectSetupNotificationConfig)
});

// NAMESPACE OBJECT: ./lib/mend/catalogue/product-tags.js
var product_tags_namespaceObject = {};
__webpack_require__.r(product_tags_namespaceObject);
__webpack_require__.d(product_tags_namespaceObject, {
  getOrganizationProductTags: () => (getOrganizationProductTags),
  getProductTags: () => (getProductTags),
  removeProductTag: () => (removeProductTag),
  saveProductTag: () => (saveProductTag)
});

// NAMESPACE OBJECT: ./lib/mend/catalogue/products.js
var products_namespaceObject = {};
__webpack_require__.r(products_namespaceObject);
__webpack_require__.d(products_namespaceObject, {
  createProduct: () => (createProduct),
  deleteProduct: () => (deleteProduct)
});

// NAMESPACE OBJECT: ./lib/mend/catalogue/project-tags.js
var project_tags_namespaceObject = {};
__webpack_require__.r(project_tags_namespaceObject);
__webpack_require__.d(project_tags_namespaceObject, {
  getOrganizationProjectTags: () => (getOrganizationProjectTags),
  getProductProjectTags: () => (getProductProjectTags),
  getProjectTags: () => (getProjectTags),
  removeProjectTag: () => (removeProjectTag),
  saveProjectTag: () => (saveProjectTag)
});

// NAMESPACE OBJECT: ./lib/mend/catalogue/projects.js
var projects_namespaceObject = {};
__webpack_require__.r(projects_namespaceObject);
__webpack_require__.d(projects_namespaceObject, {
  createProject: () => (createProject),
  deleteProject: () => (deleteProject)
});

// NAMESPACE OBJECT: ./lib/mend/catalogue/state.js
var state_namespaceObject = {};
__webpack_require__.r(state_namespaceObject);
__webpack_require__.d(state_namespaceObject, {
  getProjectLastModification: () => (getProjectLastModification),
  getProjectState: () => (getProjectState),
  getRequestState: () => (getRequestState)
});

;// CONCATENATED MODULE: ./lib/domain/failure.js
/**
 * Something could not be done. Thrown only for that: a gate that says no, a dry
 * run and nothing-to-do are results. Texts never hold a request body or a key.
 */
class Failure extends Error {
    name = 'Failure';
    /** Stable, for tests and callers that branch: `refused`, `unreachable`, … */
    code;
    facts;
    constructor(code, facts) {
        super(failureText(facts), { cause: facts.cause });
        this.code = code;
        this.facts = facts;
    }
}
/**
 * `{what: 'A failed', said: 'no', why: 'B.', fix: 'Set `c`.'}` →
 * `A failed. Mend said: no. B. Set `c`.`
 */
function failureText(facts) {
    return [
        `${facts.what}.`,
        facts.said?.trim() && `Mend said: ${ended(facts.said.trim())}`,
        facts.why,
        facts.fix,
    ]
        .filter(Boolean)
        .join(' ');
}
/** `no` → `no.`, `why?` → `why?` */
function ended(sentence) {
    return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

// EXTERNAL MODULE: ./lib/domain/text/clean.js
var clean = __webpack_require__(11);
;// CONCATENATED MODULE: ./lib/domain/failure-facts.js


/** Causes shown below an error in the debug log; a chain could be a circle. */
const deepest = 5;
/**
 * Anything thrown, as facts for a person. Only a `Failure` is foreseen; all else
 * is a defect of ours and says so.
 */
function failureFacts(error) {
    if (error instanceof Failure)
        return error.facts;
    return {
        what: `Internal error: ${messageOf(error)}`,
        why: 'This is a defect of the action.',
        fix: "Please report it in the issues of the action's repository, with the log of a run with debug logging.",
        cause: error,
    };
}
/** The same as one text, for an annotation. */
function failureMessage(error) {
    return failureText(failureFacts(error));
}
/** Stack and causes, for the debug log only. */
function debugFailure(error, log) {
    let current = error;
    for (let depth = 0; depth < deepest && current !== undefined; depth++) {
        const text = current instanceof Error ? current.stack : undefined;
        const lines = (text ?? messageOf(current)).split('\n');
        for (const line of lines)
            log.debug(depth > 0 ? `cause: ${line}` : line);
        current = current instanceof Error ? current.cause : undefined;
    }
}
/** One line, without a final period. */
function messageOf(error) {
    const text = rawMessage(error).replace(/\s+/g, ' ').trim();
    return (0,clean/* capped */.uo)(text.replace(/\.$/, ''), 500) || 'nothing is known about it';
}
function rawMessage(error) {
    if (error instanceof Error)
        return error.message || error.name;
    if (error === undefined || error === null)
        return '';
    try {
        return String(error);
    }
    catch {
        return Object.prototype.toString.call(error);
    }
}

// EXTERNAL MODULE: ./lib/http/transport.js
var http_transport = __webpack_require__(3005);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/mend/wire/shared.js
/**
 * Large inventories repeat a few licenses and words a hundred thousand times.
 * Kept once, they take less memory, and are at hand for whoever reads the
 * libraries one after the other. So many are kept; more are no repetition.
 */
const most = 1_000;
const licenses = new Map();
const words = new Map();
/** The license of this name that was met before, when it is the same in every field. */
function sharedLicense(license) {
    const known = licenses.get(license.name);
    if (known && isSame(known, license))
        return known;
    if (licenses.size < most)
        licenses.set(license.name, license);
    return license;
}
function isSame(a, b) {
    return (a.url === b.url &&
        a.spdxName === b.spdxName &&
        a.copyrightRisk === b.copyrightRisk &&
        a.copyleft === b.copyleft);
}
/** The same text, as the object that was met before. */
function sharedWord(text) {
    if (text === undefined)
        return undefined;
    const known = words.get(text);
    if (known !== undefined)
        return known;
    if (words.size < most)
        words.set(text, text);
    return text;
}

;// CONCATENATED MODULE: ./lib/mend/wire/library.js


/** A text that may be null, missing or empty; all three are "not known". */
const library_text = dist/* pipe */.FsL(dist/* nullish */.cl6(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()])), dist/* transform */.pdi((value) => (value === '' ? undefined : value?.toString())));
const url = library_text;
/** The fields by which hierarchy, inventory and dependencies name a library. */
const identityFields = {
    keyUuid: dist/* string */.YjP(),
    name: library_text,
    filename: library_text,
    fileName: library_text,
    groupId: library_text,
    artifactId: library_text,
    version: library_text,
    sha1: library_text,
    type: library_text,
    coordinates: library_text,
};
const identityShape = dist/* looseObject */._H3(identityFields);
/** The display name falls back to the file's or the artifact's (facts 6.1). */
function identity(row) {
    const filename = row.filename ?? row.fileName;
    return {
        keyUuid: row.keyUuid,
        name: row.name ?? filename ?? row.artifactId ?? row.keyUuid,
        filename,
        groupId: row.groupId,
        artifactId: row.artifactId,
        version: row.version,
        sha1: row.sha1,
        type: sharedWord(row.type),
        coordinates: row.coordinates,
    };
}
const license = dist/* pipe */.FsL(dist/* looseObject */._H3({
    name: dist/* string */.YjP(),
    url,
    spdxName: library_text,
    profileInfo: dist/* nullish */.cl6(dist/* looseObject */._H3({ copyrightRiskScore: library_text, copyleft: library_text })),
}), dist/* transform */.pdi((row) => sharedLicense({
    name: row.name,
    url: row.url,
    spdxName: row.spdxName,
    copyrightRisk: row.profileInfo?.copyrightRiskScore,
    copyleft: row.profileInfo?.copyleft,
})));
/** Scores from 0 to 10 come as numbers, and as texts in some reports (facts 6.4). */
const score = dist/* pipe */.FsL(dist/* nullish */.cl6(dist/* union */.KCZ([dist/* number */.aig(), dist/* string */.YjP()])), dist/* transform */.pdi((value) => {
    const number = Number.parseFloat(`${value}`);
    return number >= 0 && number <= 10 ? number : undefined;
}));
const vulnerability = dist/* pipe */.FsL(dist/* looseObject */._H3({
    name: dist/* string */.YjP(),
    severity: library_text,
    score,
    cvss3_severity: library_text,
    cvss3_score: score,
    publishDate: library_text,
    url,
    description: library_text,
    topFix: dist/* nullish */.cl6(dist/* looseObject */._H3({ fixResolution: library_text, message: library_text })),
    fixResolutionText: library_text,
}), dist/* transform */.pdi((row) => ({
    id: row.name,
    severity: severityOf(row.cvss3_severity ?? row.severity, row.cvss3_score),
    score: row.cvss3_score ?? row.score,
    url: row.url,
    published: row.publishDate,
    description: row.description,
    fix: row.topFix?.fixResolution ??
        row.fixResolutionText ??
        row.topFix?.message,
})));
/**
 * Mend's older answers know no "critical": a 9.8 is HIGH there, so 9.0 and above
 * on CVSS 3 is critical whatever the word says (facts 6.4).
 */
function severityOf(word, cvss3) {
    if (cvss3 !== undefined && cvss3 >= 9)
        return 'critical';
    const folded = word?.toLowerCase();
    if (folded === 'critical' || folded === 'high')
        return folded;
    if (folded === 'medium' || folded === 'low')
        return folded;
    return undefined;
}
/** The first of each key; what Mend lists twice would count twice. */
function distinct(list, keyOf) {
    if (list.length < 2)
        return list;
    const seen = new Set();
    return list.filter((entry) => seen.size < seen.add(keyOf(entry)).size);
}
const references = dist/* nullish */.cl6(dist/* looseObject */._H3({ url, homePage: url }));
/** A library of the inventory (facts 6.2). */
const library = dist/* pipe */.FsL(dist/* looseObject */._H3({
    ...identityFields,
    languages: library_text,
    matchType: library_text,
    references,
    licenses: dist/* nullish */.cl6(dist/* array */.YOg(license), []),
    vulnerabilities: dist/* nullish */.cl6(dist/* array */.YOg(vulnerability), []),
    outdated: dist/* nullish */.cl6(dist/* boolean */.zMY()),
    outdatedModel: dist/* nullish */.cl6(dist/* looseObject */._H3({ newestVersion: library_text })),
}), dist/* transform */.pdi((row) => ({
    ...identity(row),
    languages: sharedWord(row.languages),
    matchType: sharedWord(row.matchType),
    url: row.references?.url,
    homePage: row.references?.homePage,
    licenses: row.licenses,
    vulnerabilities: distinct(row.vulnerabilities, ({ id }) => id),
    outdated: row.outdated ?? undefined,
    newestVersion: row.outdatedModel?.newestVersion,
})));

;// CONCATENATED MODULE: ./lib/mend/wire/time.js

const shape = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}:\d{2})(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
/**
 * One of Mend's many spellings of a moment, as ISO 8601 in UTC; `undefined`
 * when it is none. Without a zone it is UTC (facts 2.1).
 *
 * `2020-12-17 21:48:32 +0000` → `2020-12-17T21:48:32Z`
 * `2019-12-03 08:49:19`       → `2019-12-03T08:49:19Z`
 * `2018-02-28T17:48:19Z`      → `2018-02-28T17:48:19Z`
 * `2019-03-20`                → `2019-03-20T00:00:00Z`
 */
function utc(text) {
    const parts = shape.exec(text.trim());
    if (!parts)
        return undefined;
    const [, day, time = '00:00:00', zone = 'Z'] = parts;
    const moment = Date.parse(`${day}T${time}${withColon(zone)}`);
    if (Number.isNaN(moment))
        return undefined;
    return new Date(moment).toISOString().replace('.000Z', 'Z');
}
function withColon(zone) {
    return zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
}
/** A moment that may be absent, empty or unreadable; all three are "not known". */
const moment = dist/* pipe */.FsL(dist/* nullish */.cl6(dist/* string */.YjP()), dist/* transform */.pdi((text) => (text ? utc(text) : undefined)));

;// CONCATENATED MODULE: ./lib/mend/wire/tree.js

/**
 * A schema for a list of libraries that nest under `dependencies`. The walk is
 * iterative, with a stack of its own: real trees nest deep enough to overflow
 * the one of a recursive schema. One bad node is named by its path:
 * `libraries[1].dependencies[0] is not a library (keyUuid)`.
 *
 * @param root the name of the field that holds the list
 */
function tree(node, root = 'libraries') {
    return dist/* pipe */.FsL(dist/* array */.YOg(dist/* unknown */.L5J()), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
        const roots = [];
        const stack = [
            { rows: dataset.value, into: roots, path: root },
        ];
        for (let level = stack.pop(); level; level = stack.pop()) {
            const problem = growAll(node, level, stack);
            if (problem) {
                addIssue({ message: problem });
                return NEVER;
            }
        }
        return roots;
    }));
}
/** Reads one list and puts its nodes' own lists on the stack; says what is bad. */
function growAll(node, level, stack) {
    for (const [index, row] of level.rows.entries()) {
        const path = `${level.path}[${index}]`;
        const parsed = dist/* safeParse */.xLC(node, row);
        if (!parsed.success) {
            const field = dist/* getDotPath */.BuJ(parsed.issues[0]);
            return `${tree_short(path)} is not a library${field ? ` (${field})` : ''}`;
        }
        const grown = { ...parsed.output, dependencies: [] };
        level.into.push(grown);
        const rows = childrenOf(row);
        if (rows.length > 0) {
            stack.push({
                rows,
                into: grown.dependencies,
                path: `${path}.dependencies`,
            });
        }
    }
    return undefined;
}
/** A path thousands of levels long keeps its two ends. */
function tree_short(path) {
    return path.length > 200 ? `${path.slice(0, 80)} … ${path.slice(-80)}` : path;
}
/** Leaves have no `dependencies`, an empty list, or null (facts 6.1). */
function childrenOf(row) {
    if (typeof row !== 'object' || row === null)
        return [];
    if (!('dependencies' in row))
        return [];
    return Array.isArray(row.dependencies) ? row.dependencies : [];
}

;// CONCATENATED MODULE: ./lib/mend/catalogue/define.js

/** Names the type once, so that each entry keeps its own. */
function define_define(definition) {
    return definition;
}
/** A parameter that must be there: a token, a name, a key. */
const required = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
/**
 * An answer in which only the absence of a refusal matters. The recorded
 * success of saveProjectTag is `{}` and the documented one differs from what a
 * read gives, so nothing in it is relied on (facts 2).
 */
const acknowledged = dist/* pipe */.FsL(dist/* looseObject */._H3({ message: dist/* nullish */.cl6(dist/* string */.YjP()) }), dist/* transform */.pdi(() => undefined));

;// CONCATENATED MODULE: ./lib/mend/catalogue/contents.js





const hierarchyNode = dist/* pipe */.FsL(dist/* looseObject */._H3(identityFields), dist/* transform */.pdi(identity));
/** “This API request returns a hierarchy of the libraries in a project including In-House library data if required.” Only direct dependencies stand at the top. */
const getProjectHierarchy = define_define({
    heading: 'Get Project Hierarchy',
    effect: 'read',
    credentials: 'user',
    params: dist/* strictObject */.rej({
        projectToken: required,
        includeInHouseData: dist/* optional */.lqM(dist/* boolean */.zMY()),
    }),
    response: dist/* pipe */.FsL(dist/* looseObject */._H3({ libraries: tree(hierarchyNode) }), dist/* transform */.pdi(({ libraries }) => libraries)),
});
/** “This API request returns an inventory (BOM - Bill of Materials) of all the libraries in a project, including In-House library data if required.” */
const getProjectInventory = define_define({
    heading: 'Get Project Inventory',
    effect: 'read',
    credentials: 'user',
    params: dist/* strictObject */.rej({
        projectToken: required,
        includeInHouseData: dist/* optional */.lqM(dist/* boolean */.zMY()),
        includeOutdatedLibraryData: dist/* optional */.lqM(dist/* boolean */.zMY()),
    }),
    response: dist/* pipe */.FsL(dist/* looseObject */._H3({
        projectVitals: dist/* nullish */.cl6(dist/* looseObject */._H3({
            productName: library_text,
            name: library_text,
            lastUpdatedDate: moment,
        })),
        libraries: dist/* array */.YOg(library),
    }), dist/* transform */.pdi(({ projectVitals, libraries }) => ({
        productName: projectVitals?.productName,
        projectName: projectVitals?.name,
        lastUpdated: projectVitals?.lastUpdatedDate,
        libraries: distinct(libraries, ({ keyUuid }) => keyUuid),
    }))),
});
/** “This API request returns the source files of a library in a project.” */
const getLibrarySourceFiles = define_define({
    heading: 'Get Project Library Source Files',
    effect: 'read',
    credentials: 'user',
    params: dist/* strictObject */.rej({ projectToken: required, keyUuid: required }),
    response: dist/* pipe */.FsL(dist/* looseObject */._H3({
        sourceFiles: dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({ name: dist/* string */.YjP(), path: library_text, sha1: library_text })), []),
    }), dist/* transform */.pdi(({ sourceFiles }) => sourceFiles.map(({ name, path, sha1 }) => ({ name, path, sha1 })))),
});
const dependencyNode = dist/* pipe */.FsL(dist/* looseObject */._H3({
    ...identityFields,
    scope: library_text,
    licenses: dist/* nullish */.cl6(dist/* array */.YOg(license), []),
}), dist/* transform */.pdi((row) => ({
    ...identity(row),
    scope: row.scope,
    licenses: row.licenses,
})));
/** “This API request returns the dependencies of a library in a project.” The list is nested once more in the documentation, flat in recordings (facts 2). */
const getProjectLibraryDependencies = define_define({
    heading: 'Get Project Library Dependencies',
    effect: 'read',
    credentials: 'user',
    params: dist/* strictObject */.rej({ projectToken: required, keyUuid: required }),
    response: dist/* pipe */.FsL(dist/* looseObject */._H3({
        dependencies: dist/* pipe */.FsL(dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J()), []), dist/* transform */.pdi((rows) => rows.flat()), tree(dependencyNode, 'dependencies')),
    }), dist/* transform */.pdi(({ dependencies }) => dependencies)),
});

;// CONCATENATED MODULE: ./lib/mend/catalogue/notifications.js


/** “This API request enables you to define and edit the configuration of the project’s email notifications rules on setup (such as, “Notify on Project Setup Completion”).” */
const setProjectSetupNotificationConfig = define_define({
    heading: 'Set Project Setup Notification Configuration',
    effect: 'write',
    credentials: 'user+org',
    params: dist/* strictObject */.rej({
        action: dist/* picklist */.KIO(['CUSTOM', 'ENABLED', 'DISABLED']),
        projectTagKeyRegex: dist/* optional */.lqM(required),
        projectTagValueRegex: dist/* optional */.lqM(required),
    }),
    response: acknowledged,
});

// EXTERNAL MODULE: ./lib/domain/tags/tags.js
var tags_tags = __webpack_require__(8379);
;// CONCATENATED MODULE: ./lib/mend/wire/tags.js


/**
 * The tags of one object: a list per key, sometimes a bare value, sometimes
 * nothing at all; members that are no text or blank do not count (facts 3.5).
 */
const tags = dist/* pipe */.FsL(dist/* nullish */.cl6(dist/* custom */.IeY(isRecord), {}), dist/* transform */.pdi((record) => {
    const entries = Object.entries(record).flatMap(([key, given]) => (Array.isArray(given) ? given : [given])
        .filter((value) => typeof value === 'string')
        .filter((value) => value.trim() !== '')
        .map((value) => ({ key, value })));
    return (0,tags_tags/* tagsFrom */.Qb)(entries);
}));
/** `v.record` would do, but that one drops a key that is called `constructor`. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A product or project row of a tag listing. */
const tagged = dist/* pipe */.FsL(dist/* looseObject */._H3({ name: dist/* string */.YjP(), token: dist/* string */.YjP(), tags }), dist/* transform */.pdi(({ name, token, tags }) => ({ name, token, tags })));
const list = dist/* array */.YOg(tagged);
const bareRow = dist/* pipe */.FsL(tagged, dist/* transform */.pdi((row) => [row]));
/**
 * The rows of a listing; one row alone may come without its list. Not a union:
 * that would not say which of thousands of rows is bad.
 */
const taggedRows = dist/* lazy */.RZV((given) => Array.isArray(given) ? list : bareRow);

;// CONCATENATED MODULE: ./lib/mend/catalogue/product-tags.js



const rows = dist/* pipe */.FsL(dist/* looseObject */._H3({ productTags: taggedRows }), dist/* transform */.pdi(({ productTags }) => productTags));
const tag = dist/* strictObject */.rej({
    productToken: required,
    tagKey: required,
    tagValue: required,
});
/** “This API request enables you to get the tags (keys & values) in a product.” */
const getProductTags = define_define({
    heading: 'Get Product Tags',
    effect: 'read',
    credentials: 'user',
    params: dist/* strictObject */.rej({ productToken: required }),
    response: rows,
});
/** “This API request enables you to get the product tags (keys & values) of all products in an organization.” Also the only listing of products with their tokens. */
const getOrganizationProductTags = define_define({
    heading: 'Get Organization Product Tags',
    effect: 'read',
    credentials: 'user+org',
    params: dist/* strictObject */.rej({}),
    response: rows,
});
/** “This API request enables you to save a product’s tag: key, value.” It adds a value, it replaces none (facts 3.1). */
const saveProductTag = define_define({
    heading: 'Save a Product Tag',
    effect: 'write',
    credentials: 'user',
    params: tag,
    response: acknowledged,
});
/** “This API request enables you to remove a product’s tag: key, value.” */
const removeProductTag = define_define({
    heading: 'Remove a Product Tag',
    effect: 'write',
    credentials: 'user',
    params: tag,
    response: acknowledged,
    plainSuccess: /^[\s{"]*successfully removed product tag\b/i,
});

;// CONCATENATED MODULE: ./lib/mend/catalogue/products.js


/** “This API request creates a product in an organization with a product token which is its unique identifier.” */
const createProduct = define_define({
    heading: 'Create Product',
    effect: 'create',
    credentials: 'user+org',
    params: dist/* strictObject */.rej({ productName: required }),
    response: dist/* pipe */.FsL(dist/* looseObject */._H3({
        productToken: required,
        message: dist/* nullish */.cl6(dist/* string */.YjP()),
    }), dist/* transform */.pdi(({ productToken }) => ({ token: productToken }))),
});
/** “This API request deletes a product in an organization.” */
const deleteProduct = define_define({
    heading: 'Delete Product',
    effect: 'delete',
    credentials: 'user+org',
    params: dist/* strictObject */.rej({ productToken: required }),
    response: acknowledged,
});

;// CONCATENATED MODULE: ./lib/mend/catalogue/project-tags.js



const project_tags_rows = dist/* pipe */.FsL(dist/* looseObject */._H3({ projectTags: taggedRows }), dist/* transform */.pdi(({ projectTags }) => projectTags));
const project_tags_tag = dist/* strictObject */.rej({
    projectToken: required,
    tagKey: required,
    tagValue: required,
});
/** “This API request enables you to get the project tags (keys & values) of all projects in an organization.” One answer for all, without pages; rows do not name their product. */
const getOrganizationProjectTags = define_define({
    heading: 'Get Organization Project Tags',
    effect: 'read',
    credentials: 'user+org',
    params: dist/* strictObject */.rej({}),
    response: project_tags_rows,
});
/** “This API request enables you to get the project tags (keys & values) of all projects in a product.” Also the listing of a product's projects with their tokens. */
const getProductProjectTags = define_define({
    heading: 'Get Product Project Tags',
    effect: 'read',
    credentials: 'user',
    params: dist/* strictObject */.rej({ productToken: required }),
    response: project_tags_rows,
});
/** “This API request enables you to get the project tags (keys & values) in a project.” */
const getProjectTags = define_define({
    heading: 'Get Project Tags',
    effect: 'read',
    credentials: 'user',
    params: dist/* strictObject */.rej({ projectToken: required }),
    response: project_tags_rows,
});
/** “This API request enables you to save a project’s tag: key, value.” It adds a value, it replaces none (facts 3.1). */
const saveProjectTag = define_define({
    heading: 'Save a Project Tag',
    effect: 'write',
    credentials: 'user',
    params: project_tags_tag,
    response: acknowledged,
});
/** “This API request enables you to remove a project’s tag: key, value.” The documented answer is not JSON. */
const removeProjectTag = define_define({
    heading: 'Remove a Project Tag',
    effect: 'write',
    credentials: 'user',
    params: project_tags_tag,
    response: acknowledged,
    plainSuccess: /^[\s{"]*successfully removed project tag\b/i,
});

;// CONCATENATED MODULE: ./lib/mend/catalogue/projects.js


/** “This API request creates a new project within an existing product. A project token is generated which unique identifies the project.” */
const createProject = define_define({
    heading: 'Create Project',
    effect: 'create',
    credentials: 'user',
    params: dist/* strictObject */.rej({
        productToken: required,
        projectName: required,
        projectDescription: dist/* optional */.lqM(dist/* string */.YjP()),
    }),
    response: dist/* pipe */.FsL(dist/* looseObject */._H3({
        projectToken: required,
        message: dist/* nullish */.cl6(dist/* string */.YjP()),
    }), dist/* transform */.pdi(({ projectToken }) => ({ token: projectToken }))),
});
/** “This API request deletes a project in an product.” It wants the parent product's token too. */
const deleteProject = define_define({
    heading: 'Delete Project',
    effect: 'delete',
    credentials: 'user',
    params: dist/* strictObject */.rej({ productToken: required, projectToken: required }),
    response: acknowledged,
});

;// CONCATENATED MODULE: ./lib/mend/catalogue/state.js




/** “This API request returns the current status of a project including the last process that was performed on the project and its date, and whether the process is currently in progress.” Older servers say `date` for `lastUpdatedDateTime`. */
const getProjectState = define_define({
    heading: 'Get Project State',
    effect: 'read',
    credentials: 'user',
    params: dist/* strictObject */.rej({ projectToken: required }),
    response: dist/* pipe */.FsL(dist/* looseObject */._H3({
        projectState: dist/* looseObject */._H3({
            lastProcess: library_text,
            inProgress: dist/* nullish */.cl6(dist/* boolean */.zMY()),
            lastUpdatedDateTime: moment,
            date: moment,
        }),
    }), dist/* transform */.pdi(({ projectState: state }) => ({
        lastProcess: state.lastProcess,
        inProgress: state.inProgress ?? undefined,
        updated: state.lastUpdatedDateTime ?? state.date,
    }))),
});
/** “This API request returns the last modification dates for ALERTS, INVENTORY, METDATA and SCAN in the specified project.” Kept for a limited time only, so anything may be missing. */
const getProjectLastModification = define_define({
    heading: 'Get Project Last Modification',
    effect: 'read',
    credentials: 'user',
    params: dist/* strictObject */.rej({ projectToken: required }),
    response: dist/* pipe */.FsL(dist/* looseObject */._H3({
        projectLastModifications: dist/* nullish */.cl6(dist/* array */.YOg(dist/* looseObject */._H3({
            modificationType: dist/* string */.YjP(),
            lastModified: moment,
            extraData: dist/* nullish */.cl6(dist/* looseObject */._H3({
                requestToken: library_text,
                pluginName: library_text,
                pluginVersion: library_text,
                requesterEmail: library_text,
            })),
        })), []),
    }), dist/* transform */.pdi(({ projectLastModifications }) => projectLastModifications.map((row) => ({
        type: row.modificationType,
        at: row.lastModified,
        requestToken: row.extraData?.requestToken,
        pluginName: row.extraData?.pluginName,
        pluginVersion: row.extraData?.pluginVersion,
        requester: row.extraData?.requesterEmail,
    })))),
});
/** “This API request returns the current progress of a request.” A product administrator may call it too. */
const getRequestState = define_define({
    heading: 'Get Plugin Request State',
    effect: 'read',
    credentials: 'user+org',
    params: dist/* strictObject */.rej({ requestToken: required }),
    response: dist/* pipe */.FsL(dist/* looseObject */._H3({ requestState: required, timestamp: moment }), dist/* transform */.pdi(({ requestState, timestamp }) => ({
        state: requestState,
        at: timestamp,
    }))),
});

;// CONCATENATED MODULE: ./lib/mend/catalogue/index.js







/** All requests of the Product and Project API, by `requestType`. */
const catalogue = {
    ...products_namespaceObject,
    ...product_tags_namespaceObject,
    ...projects_namespaceObject,
    ...project_tags_namespaceObject,
    ...contents_namespaceObject,
    ...state_namespaceObject,
    ...notifications_namespaceObject,
};
const requestTypes = Object.keys(catalogue);

;// CONCATENATED MODULE: ./lib/mend/server-url.js
/** Mend's own servers; each is also found under whitesourcesoftware.com (facts 1.1). */
const knownServers = [
    'saas.mend.io',
    'saas-eu.mend.io',
    'app.mend.io',
    'app-eu.mend.io',
];
const accepted = 'Give a region (saas, saas-eu, app, app-eu) or the address of your server, such as https://saas.mend.io.';
/**
 * Reduces any form in which users hold Mend's address to its origin (facts 1.1):
 * the 1.x API lives on the host without the `api-` of APIs 2 and 3.
 *
 * `saas-eu`                                    → `https://saas-eu.mend.io`
 * `https://api-saas.mend.io`                   → `https://saas.mend.io`
 * `app.whitesourcesoftware.com/agent`          → `https://app.whitesourcesoftware.com`
 * `https://mend.example.com:8443/Wss/WSS.html` → `https://mend.example.com:8443`
 */
function parseServerUrl(text) {
    const given = text.trim();
    if (given === '')
        return no('It is empty.');
    if (/[\s\\]/.test(given))
        return no('It has a blank or a backslash in it.');
    const region = /^(?:api-)?((?:saas|app)(?:-[a-z]{2})?)\/?$/i.exec(given)?.[1];
    if (region)
        return yes(`https://${region.toLowerCase()}.mend.io`);
    if (isLoneWord(given))
        return no('It is no known region.');
    const url = parsed(given);
    return url ? judged(url) : no('It is not an address.');
}
/** A colon before digits is a port, before anything else a scheme. */
function parsed(given) {
    const schemed = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(given);
    if (schemed && !/^[a-z][a-z0-9+.-]*:\/\//i.test(given))
        return undefined;
    return URL.parse(schemed ? given : `https://${given}`) ?? undefined;
}
function judged(url) {
    if (url.username || url.password) {
        return no('It has a user name or password in it; keys go to `user-key`.');
    }
    const host = url.host.replace(/^api-/, '');
    if (!isHost(url.hostname.replace(/^api-/, ''))) {
        return no('It has no valid host name.');
    }
    if (url.protocol === 'http:' && isLoopback(url.hostname)) {
        return yes(`http://${host}`);
    }
    if (url.protocol !== 'https:') {
        return no('Only https is accepted, and http for this machine alone.');
    }
    return yes(`https://${host}`);
}
function isHost(name) {
    return /^\[[0-9a-f:.]+\]$|^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(name);
}
/** A name without dot, port, path or scheme is more likely a misspelled region. */
function isLoneWord(given) {
    return /^[\w-]+$/.test(given) && given.toLowerCase() !== 'localhost';
}
function isLoopback(hostname) {
    return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
function yes(origin) {
    return { ok: true, origin, endpoint: `${origin}/api/v1.4` };
}
function no(what) {
    return { ok: false, problem: `${what} ${accepted}` };
}

;// CONCATENATED MODULE: ./lib/mend/errors/advice.js

const servers = `Mend's own servers are ${knownServers.join(', ')}`;
const wayOut = 'Let the runner reach the server (firewall, or a proxy in HTTPS_PROXY), or check `server-url`.';
const onFault = {
    dns: {
        why: 'The host of `server-url` does not exist, or the runner cannot look it up.',
        fix: `Check \`server-url\`; ${servers}.`,
    },
    refused: {
        why: 'Nothing listens there, or a firewall turns the runner away.',
        fix: wayOut,
    },
    'connect-timeout': {
        why: 'A firewall, or a list of allowed addresses at Mend, may drop what this runner sends.',
        fix: wayOut,
    },
    tls: {
        why: 'The runner does not trust the certificate that it was shown; a company proxy that opens TLS traffic is the usual reason.',
        fix: 'Give the certificate of the authority that signed it in `ca-certificate`.',
    },
    proxy: {
        why: 'The proxy that the environment names does not work, or cannot reach Mend.',
        fix: 'Check that environment variable, or list the host of `server-url` in NO_PROXY.',
    },
    'proxy-refused': {
        why: 'The proxy that the environment names is set up wrongly: its address, user or password is not right, or it does not allow this host.',
        fix: 'Check that environment variable (http://user:password@host:port), or list the host of `server-url` in NO_PROXY.',
    },
    reset: {
        why: 'Something on the way, or the server itself, closed the connection.',
        fix: 'Run the job again; if that does not help, look for a proxy or firewall that closes long connections.',
    },
    timeout: {
        why: 'The server is slow, or the answer is very large.',
        fix: 'Raise `request-timeout`, or run the job again later.',
    },
    aborted: { why: 'The step was cancelled.', fix: 'Run the job again.' },
    other: {
        why: 'The answer did not arrive whole.',
        fix: 'Run the job again; if that does not help, look at what is between the runner and the server.',
    },
};
function adviceOnFault(kind) {
    return onFault[kind];
}
/** Mend itself answers with 200 (facts 1.4), so any other status is somebody else's. */
function adviceOnStatus({ status, location }, server) {
    if (status >= 300 && status < 400)
        return onRedirect(location, server);
    if (status === 407)
        return onFault['proxy-refused'];
    if (status === 429) {
        return {
            why: 'Mend, or a gateway before it, limits how often it is asked.',
            fix: 'Lower `concurrency`, raise `retries`, or run fewer jobs at once.',
        };
    }
    if (status === 408 || status >= 500) {
        return {
            why: 'Mend, or a gateway before it, has a problem at the moment.',
            fix: 'Run the job again later, or raise `retries`.',
        };
    }
    if (status === 401 || status === 403) {
        return {
            why: 'Mend says no with HTTP 200, so a gateway did: a list of allowed addresses, a firewall, or a host that is not Mend.',
            fix: `Check \`server-url\`, and that the runner's address is allowed there; ${servers}.`,
        };
    }
    return {
        why: 'This server does not know the Mend API at `/api/v1.4`.',
        fix: `Check \`server-url\`; ${servers}.`,
    };
}
function onRedirect(location, server) {
    const host = URL.parse(location ?? '', server)?.host;
    const elsewhere = host && host !== URL.parse(server)?.host ? host : undefined;
    return {
        why: `It points ${elsewhere ? `to ${elsewhere}` : 'elsewhere'}; redirects are not followed, because they would carry the keys there.`,
        fix: `If that is your Mend server, set \`server-url\` to it; ${servers}.`,
    };
}

;// CONCATENATED MODULE: ./lib/mend/errors/codes.js
/** By number. Codes that are not here are shown as they came. */
const errorCodes = {
    2001: {
        meaning: 'product name occupied',
        why: 'A product of this name exists but is not in the listing that this user sees.',
        fix: 'Give the user of `user-key` a role on that product, or choose another `product-name`.',
    },
    2007: {
        meaning: 'user is not in the organization',
        why: 'The user of `user-key` does not belong to the organization of `org-token`.',
        fix: 'Use a `user-key` and an `org-token` of the same organization.',
    },
    2010: {
        meaning: 'project name occupied',
        why: 'A project of this name exists in the product but is not in the listing that this user sees.',
        fix: 'Give the user of `user-key` a role on that project, or choose another `project-name`.',
    },
    2015: {
        meaning: 'inactive organization',
        why: 'The organization is inactive, or `org-token` is wrong, or it belongs to another region.',
        fix: 'Check `org-token` (in Mend: Integrate, Organization, API key).',
        region: true,
    },
    2021: {
        meaning: 'invalid option value',
        why: 'Mend does not accept one of the values.',
        fix: 'Check the inputs of this step.',
    },
    3000: {
        meaning: 'invalid request parameters',
        why: 'Mend does not accept a value of the request; it also says so, for a while, when its backend has a problem.',
        fix: 'If running the job again does not help, check the names and values that this step sends.',
    },
    3010: {
        meaning: 'missing fields',
        why: 'A value that Mend requires was empty.',
        fix: 'Check that `user-key`, `org-token` and the names of product and project are set.',
    },
    4000: {
        meaning: 'unexpected error',
        why: "Something went wrong on Mend's side.",
        fix: "Run the job again; if that does not help, ask Mend's support.",
    },
    5001: {
        meaning: 'not allowed',
        why: 'A key or token is wrong or belongs to another region, or the user lacks the right: Mend answers all of these alike.',
        fix: 'Check `user-key` and, where used, `org-token`, `product-token` and `project-token`; creating a product needs the role Organization Administrator, tags need a role on the project.',
        region: true,
    },
    8000: {
        meaning: 'invalid key UUID',
        why: 'There is no library with this keyUuid.',
        fix: 'Take the keyUuid from the inventory of the same project.',
    },
};

;// CONCATENATED MODULE: ./lib/mend/errors/errors.js

/**
 * Mend understood the request and said no, in whatever HTTP status. `unclear`
 * says that the work may be done all the same: the answer to an earlier attempt
 * was lost, or Mend's no is an "unexpected error". A create is then looked up,
 * and a delete or a removal whose object is gone has succeeded.
 */
class Refused extends Failure {
    name = 'Refused';
    /** Mend's own number; absent when it gave only a message. */
    errorCode;
    unclear;
    constructor(errorCode, facts, unclear = false) {
        super('refused', facts);
        this.errorCode = errorCode;
        this.unclear = unclear;
    }
}
/**
 * No answer that could be read came, after all attempts. `unclear` says that
 * the server may have done the work all the same: a create is then looked up.
 */
class Unanswered extends Failure {
    name = 'Unanswered';
    unclear;
    constructor(unclear, facts) {
        super('unanswered', facts);
        this.unclear = unclear;
    }
}
/** The answer is JSON and no refusal, but not of any known shape. */
class Malformed extends Failure {
    name = 'Malformed';
    constructor(facts) {
        super('malformed', facts);
    }
}
/** A request that cannot be sent as it is: a parameter is wrong, or a key is missing. */
class Unsendable extends Failure {
    name = 'Unsendable';
    constructor(facts) {
        super('unsendable', facts);
    }
}
/** A dry run was asked to change something; a defect of ours, caught before it is sent. */
class DryRunViolated extends Failure {
    name = 'DryRunViolated';
    constructor(facts) {
        super('dry-run', facts);
    }
}
/** The run was cancelled while a request was under way. */
class Cancelled extends Failure {
    name = 'Cancelled';
    constructor(facts) {
        super('cancelled', facts);
    }
}

;// CONCATENATED MODULE: ./lib/mend/errors/messages.js




/** The problem in a few words, for log lines: `HTTP 503`, `error 3000`. */
function label(problem, quote) {
    switch (problem.kind) {
        case 'fault':
            return quote(problem.fault.message);
        case 'status':
            return `HTTP ${problem.status}`;
        case 'unreadable':
            return `an answer that is no JSON (${problem.body})`;
        case 'refused':
            return problem.errorCode === undefined
                ? 'refused'
                : `error ${problem.errorCode}`;
    }
}
/** The error for a call that came to nothing. */
function failed(ended) {
    const { problem, unclear } = ended;
    if (problem.kind !== 'refused') {
        return new Unanswered(unclear, explainSilence(ended, problem));
    }
    const facts = explainRefusal(ended, problem);
    return new Refused(problem.errorCode, facts, unclear);
}
/** @param field path and expectation, made safe */
function malformed(heading, field) {
    return new Malformed({
        what: `${heading} was answered in an unknown shape (${field})`,
        why: 'The server may speak another version of the API than 1.4.',
        fix: 'Please report it with this line; it holds no data of yours.',
    });
}
function cancelled(heading, cause) {
    return new Cancelled({ what: `${heading} was cancelled`, cause });
}
/** Mend said no: what it said, the likely cause, the input to change. */
function explainRefusal(ended, refusal) {
    const { errorCode, message } = refusal;
    const known = knownCode(errorCode);
    const code = errorCode === undefined
        ? 'with a message and no code'
        : `with error ${errorCode} (${known?.meaning ?? 'not a known code'})`;
    const region = known?.region ? ` ${regions(ended.server)}` : '';
    return {
        what: `${ended.heading} was refused ${code}${tally(ended)}`,
        said: message && ended.quote(message),
        why: `${known?.why ?? ''}${afterLoss(ended)}`.trim(),
        fix: known
            ? `${known.fix}${region}`
            : 'Check the inputs of this step against what Mend said.',
    };
}
function knownCode(code) {
    if (code === undefined || !Object.hasOwn(errorCodes, code))
        return undefined;
    return errorCodes[code];
}
/** Mend gave no answer that could be read, or something else answered. */
function explainSilence(ended, problem) {
    const { why, fix } = adviceOn(problem, ended.server);
    return {
        what: `${headline(ended, problem)}${tally(ended)}`,
        why: `${why}${afterLoss(ended)}`,
        fix,
        cause: problem.kind === 'fault' ? problem.fault : undefined,
    };
}
function headline({ heading, server, quote }, problem) {
    if (problem.kind === 'fault') {
        return `${heading} got no answer from ${server}: ${quote(problem.fault.message)}`;
    }
    const title = problem.excerpt && quote(problem.excerpt, 120);
    const excerpt = title ? ` “${title}”` : '';
    if (problem.kind === 'unreadable') {
        return `${heading} got an answer from ${server} that is no JSON object (${problem.body}${excerpt && `:${excerpt}`})`;
    }
    return `${heading} got HTTP ${problem.status}${excerpt} from ${server}`;
}
function adviceOn(problem, server) {
    if (problem.kind === 'fault')
        return adviceOnFault(problem.fault.kind);
    if (problem.kind === 'status')
        return adviceOnStatus(problem, server);
    if (problem.body === 'cut off')
        return adviceOnFault('other');
    return {
        why: 'Something between the runner and Mend answered in its place, or `server-url` is not a Mend server.',
        fix: `Check \`server-url\`; Mend's own servers are ${knownServers.join(', ')}.`,
    };
}
function tally({ attempts, decision }) {
    const times = attempts > 1 ? `, tried ${attempts} times` : '';
    if (decision.because !== 'late')
        return times;
    const due = Math.round(decision.pauseMs / 1000);
    return `${times}; another attempt would be due in ${due} s, which is longer than this step waits`;
}
function afterLoss({ unclear, effect }) {
    const lost = unclear && effect !== 'read';
    return lost ? ' The change may have been made all the same.' : '';
}
/** 1234 → `1.2 s` */
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}
function regions(server) {
    return `This step asked ${server}, and keys work only in the region that issued them: set \`server-url\` to yours (${knownServers.join(', ')}, or your own server).`;
}

;// CONCATENATED MODULE: ./lib/mend/retry.js
/** In seconds; longer is as good as never. */
const aYear = 31_536_000;
const firstPauseMs = 500;
const longestPauseMs = 20_000;
/** Code 3000 is mostly a bad parameter, and only sometimes a passing problem (facts 1.4). */
const most3000s = 3;
/**
 * Whether to try again. It follows what the request does on the server, not
 * the HTTP method, which is always POST.
 */
function decide(situation) {
    const { problem, attempt, elapsedMs, deadlineMs } = situation;
    if (!mayPass(problem) || !mayRepeat(situation)) {
        return { again: false, because: 'final' };
    }
    const of = retry_most(situation) + 1;
    if (attempt >= of)
        return { again: false, because: 'exhausted' };
    const asked = problem.kind === 'status' ? (problem.retryAfterMs ?? 0) : 0;
    const afterMs = Math.max(asked, backOff(situation));
    if (elapsedMs + afterMs > deadlineMs) {
        return { again: false, because: 'late', pauseMs: afterMs };
    }
    return { again: true, afterMs, of };
}
/** Whether the same request could do better a little later. */
function mayPass(problem) {
    switch (problem.kind) {
        case 'fault':
            // A certificate or a proxy's password stays wrong until somebody changes
            // it, and asking a proxy again with a wrong password may lock the account.
            return !['aborted', 'tls', 'proxy-refused'].includes(problem.fault.kind);
        case 'status':
            return isPassingStatus(problem.status);
        case 'unreadable':
            // Gateways send their HTML with status 200, too (facts 1.4).
            return true;
        case 'refused':
            return problem.errorCode === 3000 || problem.errorCode === 4000;
    }
}
/** Statuses that speak of now, not of the request. */
function isPassingStatus(status) {
    return status === 408 || status === 429 || status >= 500;
}
/**
 * Reads change nothing. Saving a tag that is there adds nothing, and what is
 * removed or deleted twice is gone all the same. A create is repeated only
 * when the first one certainly did nothing and was not judged; otherwise the
 * caller looks it up. So 3000 is final for it: most often the name is bad.
 */
function mayRepeat({ effect, problem }) {
    if (effect !== 'create')
        return true;
    return problem.kind !== 'refused' && !mayBeDone(problem);
}
/**
 * Whether the server may have done the work although this came back.
 *
 * A refusal says that nothing was done, but for 4000, which Mend calls
 * "unexpected". Status 429 is given before any work; a 503 is not certain,
 * with `Retry-After` or without: gateways send it also when an answer is lost.
 */
function mayBeDone(problem) {
    switch (problem.kind) {
        case 'fault':
            return problem.fault.delivered === 'maybe';
        case 'status':
            return problem.status === 408 || problem.status >= 500;
        case 'unreadable':
            return true;
        case 'refused':
            return problem.errorCode === 4000;
    }
}
/** Error 3000 is repeated three times by itself, whatever else went wrong before. */
function retry_most({ problem, retries, attempt, ...given }) {
    if (problem.kind !== 'refused' || problem.errorCode !== 3000)
        return retries;
    const { doubtful = attempt } = given;
    return Math.min(retries, attempt + most3000s - doubtful);
}
/** 0.5 s, 1 s, 2 s, … 20 s, of which jitter takes up to half: jobs of one matrix fail together and must not come back together. */
function backOff({ attempt, chance }) {
    const full = Math.min(longestPauseMs, firstPauseMs * 2 ** (attempt - 1));
    return Math.round(full / 2 + (full / 2) * chance);
}
/**
 * The pause that a `Retry-After` header asks for. Its date form is held against
 * the answer's own `Date`, never against the runner's clock; without it, it
 * says nothing.
 *
 * `120` → 120,000 ms
 */
function retryAfterMs(headers) {
    const asked = headers['retry-after']?.trim();
    if (!asked)
        return undefined;
    if (/^\d+$/.test(asked))
        return Math.min(Number(asked), aYear) * 1000;
    const pause = Date.parse(asked) - Date.parse(headers['date'] ?? '');
    return Number.isNaN(pause) ? undefined : Math.max(0, pause);
}

;// CONCATENATED MODULE: ./lib/mend/response/classify-body.js
/** `undefined` for everything that is no JSON object: a page, a list, half an answer. */
function jsonObject(text) {
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''));
        const isObject = typeof value === 'object' && value !== null;
        return isObject && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** What a body is that is no JSON object, for people. */
function looksLike(text) {
    const start = text.replace(/^\uFEFF/, '').trimStart();
    if (start === '')
        return 'empty';
    if (isPage(text))
        return 'a web page';
    if (isJson(start))
        return 'not an object';
    return /^[[{]/.test(start) ? 'cut off' : 'text';
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** HTML or XML. */
function isPage(text) {
    return /^[\uFEFF\s]*</.test(text);
}
/** A page's title, or the first line of a text; of JSON, which may hold data, nothing. */
function excerptOf(text) {
    const start = text
        .slice(0, 20_000)
        .replace(/^\uFEFF/, '')
        .trim();
    if (!isPage(start)) {
        return /^["[{]/.test(start) ? undefined : start.split('\n')[0] || undefined;
    }
    const title = /<(title|h1)\b[^>]*>([^<]*)</i.exec(start)?.[2]?.trim();
    return title || undefined;
}

;// CONCATENATED MODULE: ./lib/mend/response/answer.js




/**
 * Reads an answer. Whether it is a refusal is decided before anything is
 * decoded: Mend refuses with HTTP 200 (facts 1.4). Mend's own "no" also counts
 * when a gateway gave it another status; only a code that Mend does not have,
 * under a status that passes, is the gateway's.
 */
function readAnswer(definition, { status, headers, text }) {
    const body = jsonObject(text);
    const refusal = body && refusalIn(body);
    if (refusal && !(isPassingStatus(status) && isUnknown(refusal))) {
        return refusal;
    }
    if (status < 200 || status > 299) {
        return {
            kind: 'status',
            status,
            retryAfterMs: retryAfterMs(headers),
            location: headers['location'],
            excerpt: excerptOf(text),
        };
    }
    if (body)
        return decoded(definition, body);
    if (definition.plainSuccess?.test(text) && !isPage(text)) {
        return decoded(definition, {});
    }
    return { kind: 'unreadable', body: looksLike(text), excerpt: excerptOf(text) };
}
/**
 * `{errorCode: 0}` and `{errorCode: "0"}` stand on successes; any other code
 * and any message is a refusal (facts 1.4).
 */
function refusalIn(body) {
    const code = body['errorCode'];
    const message = wordsOf(body['errorMessage']);
    const number = typeof code === 'string' ? Number(code) : code;
    const refuses = Boolean(code) && number !== 0;
    if (!refuses && !message)
        return undefined;
    if (typeof number === 'number' && Number.isFinite(number) && refuses) {
        return { kind: 'refused', errorCode: number, message };
    }
    return { kind: 'refused', message: message ?? wordsOf(code) };
}
/** Text that says something; anything else that is there, as JSON. */
function wordsOf(value) {
    if (!value)
        return undefined;
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    return words.trim() === '' ? undefined : words;
}
function isUnknown({ errorCode }) {
    return errorCode === undefined || !Object.hasOwn(errorCodes, errorCode);
}
function decoded(definition, body) {
    const result = dist/* safeParse */.xLC(definition.response, body);
    if (!result.success) {
        return { kind: 'malformed', field: fieldOf(result.issues[0]) };
    }
    const said = body['warningMessages'];
    const warnings = (Array.isArray(said) ? said : []).filter((line) => typeof line === 'string');
    return { kind: 'answer', value: result.output, warnings };
}
/**
 * The path of a field and what was expected there, never what it holds:
 * `projectTags.0.token: string expected`. Of the members of a union it names
 * the one that came the farthest.
 */
function fieldOf(issue, before = '') {
    const path = [before, dist/* getDotPath */.BuJ(issue)].filter(Boolean).join('.');
    const inner = issue.issues?.reduce((a, b) => (depth(b) > depth(a) ? b : a));
    if (inner)
        return fieldOf(inner, path);
    if (issue.kind === 'transformation')
        return issue.message;
    const key = issue.path?.at(-1)?.key;
    if (issue.expected === JSON.stringify(key))
        return `${path} is missing`;
    const expected = issue.kind === 'schema' && issue.expected;
    return `${path || 'answer'}: ${expected || 'another value'} expected`;
}
function depth(issue) {
    const inner = issue.issues?.map(depth) ?? [];
    return (issue.path?.length ?? 0) + Math.max(0, ...inner);
}

// EXTERNAL MODULE: ./lib/mend/response/sanitize-quote.js
var sanitize_quote = __webpack_require__(9386);
;// CONCATENATED MODULE: ./lib/mend/probe.js





const definition = catalogue.getProjectState;
const heading = 'A request without keys';
const pauseMs = 1_000;
/**
 * Sends a read without any key, which Mend itself refuses: a refusal in Mend's
 * own form proves the whole way, and no key has gone to a host that may not be
 * Mend. What may pass is tried a second time; a proxy's password and a
 * certificate stay wrong.
 */
async function probe(options) {
    let stuck = await tried(options);
    if (stuck && stuck.at !== 'proxy' && stuck.at !== 'tls') {
        await options.clock.sleep(pauseMs, options.signal).catch((error) => {
            throw cancelled(heading, error);
        });
        stuck = await tried(options);
    }
    return { proxy: await options.proxy?.(), stuck };
}
async function tried(options) {
    const meaning = await asked(options);
    const quote = (0,sanitize_quote/* createSanitizer */.O)([]);
    switch (meaning.kind) {
        case 'answer':
        case 'refused':
            return undefined;
        case 'malformed': {
            const { facts } = malformed(heading, quote(meaning.field));
            return { at: 'http', failure: facts };
        }
        default: {
            const { facts } = failed({
                heading,
                effect: 'read',
                server: options.server,
                problem: meaning,
                attempts: 1,
                unclear: false,
                decision: { again: false, because: 'final' },
                quote,
            });
            if (meaning.kind !== 'fault')
                return { at: 'http', failure: facts };
            const what = quote(meaning.fault.message);
            return { at: stageOf(meaning.fault), failure: { ...facts, what } };
        }
    }
}
async function asked({ transport, version, signal, }) {
    const agentInfo = { agent: 'mend-project-action', agentVersion: version };
    const body = JSON.stringify({ requestType: 'getProjectState', agentInfo });
    try {
        return readAnswer(definition, await transport(body, { signal }));
    }
    catch (error) {
        if (!(error instanceof http_transport/* TransportFault */.w))
            throw error;
        if (signal.aborted)
            throw cancelled(heading, error);
        return { kind: 'fault', fault: error };
    }
}
function stageOf({ kind, delivered }) {
    switch (kind) {
        case 'dns':
        case 'tls':
        case 'proxy':
            return kind;
        case 'proxy-refused':
            return 'proxy';
        case 'refused':
        case 'connect-timeout':
            return 'tcp';
        case 'reset':
            return delivered === 'no' ? 'tls' : 'http';
        case 'timeout':
            return delivered === 'no' ? 'tcp' : 'http';
        default:
            return 'http';
    }
}

;// CONCATENATED MODULE: ./lib/mend/request-body.js


/**
 * The JSON to send: the parameters, the keys that this request needs, and who
 * we are, as Mend's own tools say it (facts 1.2).
 *
 * @throws {DryRunViolated | Unsendable} whatever speaks against sending it
 */
function requestBody(requestType, { heading, effect, credentials, params: schema }, params, { userKey, orgToken, version, dryRun }) {
    const what = `${heading} was not sent`;
    if (dryRun && effect !== 'read') {
        throw new DryRunViolated({
            what: `${what}: this is a dry run, which changes nothing`,
            fix: 'This is a defect of the action; please report it.',
        });
    }
    const checked = dist/* safeParse */.xLC(schema, params);
    if (!checked.success) {
        const field = dist/* getDotPath */.BuJ(checked.issues[0]);
        throw new Unsendable({ what: `${what}: its parameter ${field} is wrong` });
    }
    if (!userKey)
        throw missing(what, 'user-key');
    if (credentials === 'user+org' && !orgToken)
        throw missing(what, 'org-token');
    return JSON.stringify({
        ...checked.output,
        requestType,
        userKey,
        ...(credentials === 'user+org' && { orgToken }),
        agentInfo: { agent: 'mend-project-action', agentVersion: version },
    });
}
function missing(what, input) {
    return new Unsendable({
        what: `${what}: it needs \`${input}\``,
        fix: `Set \`${input}\`.`,
    });
}
/** What an answer's text may repeat of the request and nobody may read. */
function secretsIn(params, { userKey, orgToken }) {
    const tokens = Object.entries(params)
        .filter(([name]) => name.endsWith('Token'))
        .map(([, value]) => String(value));
    return [userKey, orgToken, ...tokens];
}

;// CONCATENATED MODULE: ./lib/mend/client.js








function createClient(options) {
    return {
        async call(type, params, { withinMs } = {}) {
            const definition = catalogue[type];
            const body = requestBody(type, definition, params, options);
            const quote = (0,sanitize_quote/* createSanitizer */.O)(secretsIn(params, options));
            const endsMs = options.clock.now() + (withinMs ?? Infinity);
            const call = { type, definition, body, quote, endsMs };
            return (await answered(call, options));
        },
        reach: () => probe(options),
    };
}
/** Attempt after attempt, until there is an answer or no point in another. */
async function answered(call, options) {
    const { clock, log, retries, deadlineMs, server } = options;
    const { heading, effect } = call.definition;
    let failedAtMs;
    let unclear = false;
    let doubtful = 0;
    for (let attempt = 1;; attempt++) {
        const meaning = await attempted(call, attempt, options);
        if (meaning.kind === 'answer')
            return meaning.value;
        if (meaning.kind === 'malformed') {
            throw malformed(heading, call.quote(meaning.field));
        }
        failedAtMs ??= clock.now();
        unclear ||= mayBeDone(meaning);
        if (meaning.kind === 'refused' && meaning.errorCode === 3000)
            doubtful++;
        const decision = decide({
            effect,
            problem: meaning,
            attempt,
            doubtful,
            retries,
            elapsedMs: clock.now() - failedAtMs,
            deadlineMs: Math.min(deadlineMs, call.endsMs - failedAtMs),
            chance: clock.random(),
        });
        if (!decision.again) {
            const { quote } = call;
            const ended = { heading, effect, server, quote, unclear, decision };
            throw failed({ ...ended, problem: meaning, attempts: attempt });
        }
        const { afterMs, of } = decision;
        log.info(`${heading}: ${label(meaning, call.quote)}, again in ${seconds(afterMs)} (${attempt + 1} of ${of})`);
        await paused(call, afterMs, options);
    }
}
/** One attempt, with its line in the debug log: never a body, never a value. */
async function attempted(call, attempt, options) {
    const { clock, log, signal } = options;
    const { heading } = call.definition;
    if (signal.aborted)
        throw cancelled(heading);
    const startMs = clock.now();
    const note = (outcome) => log.debug(`${call.type}, attempt ${attempt}: ${outcome}, ${seconds(clock.now() - startMs)}`);
    try {
        const timeoutMs = call.endsMs - startMs;
        const exchange = await options.transport(call.body, { signal, timeoutMs });
        note(`HTTP ${exchange.status}`);
        const meaning = readAnswer(call.definition, exchange);
        if (meaning.kind === 'answer')
            warn(call, meaning.warnings, log);
        return meaning;
    }
    catch (error) {
        if (!(error instanceof http_transport/* TransportFault */.w))
            throw error;
        note(call.quote(error.message));
        if (signal.aborted || error.kind === 'aborted')
            throw cancelled(heading, error);
        return { kind: 'fault', fault: error };
    }
}
function warn({ type, quote }, warnings, log) {
    for (const line of warnings)
        log.debug(`${type}: Mend warns: ${quote(line)}`);
}
async function paused(call, ms, { clock, signal }) {
    try {
        await clock.sleep(ms, signal);
    }
    catch (error) {
        if (signal.aborted)
            throw cancelled(call.definition.heading, error);
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/operations/inputs/credentials.js
/** The secrets that this run needs and does not have. */
function missingCredentials(inputs, operation, repository) {
    const missing = [];
    if (!inputs.userKey)
        missing.push(absent('user-key', repository));
    if (!inputs.orgToken && operation.needsOrgToken(inputs)) {
        missing.push(absent('org-token', repository));
    }
    return missing;
}
function absent(input, { withoutSecrets }) {
    const secret = `MEND_${input.toUpperCase().replace('-', '_')}`;
    const pass = `\`${input}: \${{ secrets.${secret} }}\``;
    const why = withoutSecrets
        ? reasons[withoutSecrets]
        : `Add it as a secret of the repository or organization and pass it: ${pass}.`;
    return { input, text: `is required but empty. ${why}` };
}
const reasons = {
    fork: 'This run comes from a fork, and GitHub gives no secrets to forks: set `on-missing-credentials: skip` to end such runs green.',
    dependabot: 'Dependabot started this run, and GitHub gives it only the secrets of the Dependabot store: add the secret there, or set `on-missing-credentials: skip`.',
};

// EXTERNAL MODULE: ./lib/domain/tags/repository.js
var tags_repository = __webpack_require__(1298);
;// CONCATENATED MODULE: ./lib/operations/target/target.js

/**
 * The target that the inputs name; without names the repository's own:
 * `acme/web` on `main` → product `web`, project `web_main`.
 */
function targetOf(inputs, repository) {
    const project = pointer(inputs.projectToken, inputs.projectName || (0,tags_repository/* defaultProjectName */.Y7)(repository));
    if (project.by === 'token' && !namesProduct(inputs))
        return { project };
    return { product: productOf(inputs, repository), project };
}
/** The product that the inputs name; without names the repository's own. */
function productOf(inputs, repository) {
    const name = inputs.productName || (0,tags_repository/* shortName */.EU)(repository);
    return pointer(inputs.productToken, name);
}
function pointer(token, name) {
    return token ? { by: 'token', token } : { by: 'name', name };
}
function namesProduct(inputs) {
    return Boolean(inputs.productName || inputs.productToken);
}
/** Whether the target's product has to be looked up among the organization's. */
function looksUpProducts(inputs) {
    if (inputs.productToken)
        return false;
    return Boolean(inputs.productName) || !inputs.projectToken;
}
/** A name and a token for the same thing could contradict each other. */
function targetProblems(inputs) {
    const problems = [];
    if (inputs.productName && inputs.productToken) {
        problems.push(notBoth('product-name', 'product-token'));
    }
    if (inputs.projectName && inputs.projectToken) {
        problems.push(notBoth('project-name', 'project-token'));
    }
    return problems;
}
function notBoth(name, token) {
    return {
        input: name,
        text: `given together with \`${token}\`; expected one of the two, not both`,
    };
}

;// CONCATENATED MODULE: ./lib/operations/verdict.js
const passed = { outcome: 'passed', reasons: [] };
/** The gravest first; the order decides what a run with several ends is called. */
const gravity = [
    'error',
    'failed',
    'timed-out',
    'cancelled',
    'warned',
    'skipped',
    'planned',
    'passed',
];
/** Several verdicts as one: the gravest outcome, all reasons. */
function combineVerdicts(verdicts) {
    const present = new Set(verdicts.map(({ outcome }) => outcome));
    return {
        outcome: gravity.find((outcome) => present.has(outcome)) ?? 'passed',
        reasons: verdicts.flatMap(({ reasons }) => reasons),
    };
}
/**
 * What the inputs make of a verdict: with `warn-only` a "no" is a warning, and
 * a dry run that went well is a plan. What could not be done stays an error.
 */
function settleVerdict(verdict, { warnOnly, dryRun, }) {
    if (warnOnly && verdict.outcome === 'failed') {
        return { ...verdict, outcome: 'warned' };
    }
    if (dryRun && verdict.outcome === 'passed') {
        return { ...verdict, outcome: 'planned' };
    }
    return verdict;
}

;// CONCATENATED MODULE: ./lib/domain/project.js
/**
 * Looks a name up: exact and case-sensitive first. Names that are equal but for
 * case or surrounding blanks are reported, never picked: Mend may hold both
 * spellings to be the same name or not (facts 4: unknown), and the wrong guess
 * would tag somebody else's project.
 */
function findByName(rows, name) {
    const found = rows.find((row) => row.name === name);
    if (found)
        return { kind: 'exact', found };
    const folded = fold(name);
    const near = rows.filter((row) => fold(row.name) === folded);
    return near.length > 0 ? { kind: 'ambiguous', near } : { kind: 'none' };
}
function fold(name) {
    return name.trim().toLowerCase();
}
/**
 * The names most like `wanted`, the most alike first, at most `most`: for "did
 * you mean". Alike is: shares the most pairs of neighboring letters (Dice).
 */
function nearestNames(names, wanted, most = 5) {
    const target = letterPairs(wanted);
    return names
        .map((name) => ({ name, likeness: dice(letterPairs(name), target) }))
        .filter(({ likeness }) => likeness > 0.25)
        .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
        .slice(0, most)
        .map(({ name }) => name);
}
function letterPairs(text) {
    const folded = fold(text);
    const found = new Set();
    for (let i = 0; i < folded.length - 1; i++)
        found.add(folded.slice(i, i + 2));
    return found;
}
function dice(a, b) {
    if (a.size + b.size === 0)
        return 0;
    let shared = 0;
    for (const pair of a)
        if (b.has(pair))
            shared++;
    return (2 * shared) / (a.size + b.size);
}

;// CONCATENATED MODULE: ./lib/operations/check/attempt.js

/**
 * Turns a foreseen failure into a value.
 *
 * @throws what is a defect of ours, and the end of a cancelled run
 */
async function attempt(promise) {
    try {
        return { ok: true, value: await promise };
    }
    catch (error) {
        if (!(error instanceof Failure) || error.code === 'cancelled')
            throw error;
        return { ok: false, failure: error };
    }
}

;// CONCATENATED MODULE: ./lib/operations/check/answers.js



/**
 * The state of a request that nobody made: Mend answers UNKNOWN to whoever may
 * ask at all, a product administrator too (documentation: Get Plugin Request
 * State). So the user is told from the right to list products.
 */
const nobodysRequest = '0'.repeat(32);
/** Asks all that can be asked; each question only waits for the name that it needs. */
async function askAll(inputs, context) {
    const { mend, log, repository } = context;
    const { product, project } = targetOf(inputs, repository);
    const byOrganization = Boolean(inputs.orgToken);
    const products = byOrganization
        ? attempt(mend.call('getOrganizationProductTags', {}))
        : undefined;
    const projects = tokenOf(product, products).then((token) => {
        if (!token)
            return undefined;
        log.mask(token);
        return attempt(mend.call('getProductProjectTags', { productToken: token }));
    });
    const state = tokenOf(project, projects).then((token) => {
        if (!token)
            return undefined;
        log.mask(token);
        return attempt(mend.call('getProjectState', { projectToken: token }));
    });
    return settle({
        products,
        projects,
        state,
        scan: byOrganization
            ? attempt(mend.call('getRequestState', { requestToken: nobodysRequest }))
            : undefined,
        ...ofTokens(product, project, mend),
    });
}
function ofTokens(product, project, mend) {
    return {
        product: product?.by === 'token'
            ? attempt(mend.call('getProductTags', { productToken: product.token }))
            : undefined,
        project: project.by === 'token'
            ? attempt(mend.call('getProjectTags', { projectToken: project.token }))
            : undefined,
    };
}
async function settle(asked) {
    const [products, scan, product, projects, project, state] = await Promise.all([
        asked.products,
        asked.scan,
        asked.product,
        asked.projects,
        asked.project,
        asked.state,
    ]);
    return { products, scan, product, projects, project, state };
}
/** The pointer's token, or that of the row with exactly its name. */
async function tokenOf(pointer, listing) {
    if (pointer?.by === 'token')
        return pointer.token;
    const rows = await listing;
    if (!pointer || !rows?.ok)
        return undefined;
    const match = findByName(rows.value, pointer.name);
    return match.kind === 'exact' ? match.found.token : undefined;
}

;// CONCATENATED MODULE: ./lib/operations/check/connection.js

const stages = [
    ['proxy', 'Proxy'],
    ['dns', 'DNS'],
    ['tcp', 'TCP'],
    ['tls', 'TLS'],
    ['http', 'Mend API'],
];
/** The way to Mend, station by station: what is before the one that failed works. */
function connectionLines(inputs, reach) {
    const { stuck } = reach;
    const end = stages.findIndex(([stage]) => stage === stuck?.at);
    return [
        serverLine(inputs),
        ...stages.map(([stage, title], index) => {
            if (stuck && index === end) {
                const { what, why, fix } = stuck.failure;
                const found = [what, why?.replace(/\.$/, '')].filter(Boolean).join('. ');
                return { title, status: 'failed', found, fix };
            }
            if (stuck && index > end) {
                return { title, status: 'unknown', found: 'not reached' };
            }
            return { title, status: 'ok', found: works(stage, inputs, reach) };
        }),
    ];
}
function serverLine({ serverUrl }) {
    const host = URL.parse(serverUrl.origin)?.host ?? '';
    const name = host.replace(/\.whitesourcesoftware\.com$/, '.mend.io');
    const own = knownServers.some((server) => server === name);
    const whose = own ? "one of Mend's own" : "none of Mend's own, so yours";
    const found = `\`${serverUrl.origin}\` (${whose})`;
    return { title: 'Server', status: 'ok', found };
}
function works(stage, inputs, { proxy, stuck }) {
    const { serverUrl, caCertificate } = inputs;
    switch (stage) {
        case 'proxy':
            if (proxy)
                return `\`${proxy}\` is used`;
            return stuck ? 'none is in the way' : 'none is used';
        case 'dns':
            return proxy ? 'left to the proxy' : lookedUp(serverUrl.origin);
        case 'tcp':
            return proxy ? 'open, through the proxy' : 'the connection opens';
        case 'tls':
            return trust(serverUrl.origin, caCertificate);
        case 'http':
            return `\`${serverUrl.endpoint}\` answers as Mend does`;
    }
}
function lookedUp(origin) {
    const name = URL.parse(origin)?.hostname ?? '';
    const isAddress = /^\[|^[\d.]+$/.test(name);
    return isAddress ? 'not needed: an address' : `\`${name}\` is found`;
}
function trust(origin, pem) {
    if (origin.startsWith('http:'))
        return 'not used: plain http to this machine';
    const count = pem.match(/-----BEGIN CERTIFICATE-----/g)?.length ?? 0;
    if (count === 0)
        return "the certificate is trusted, with the system's roots";
    const own = count === 1 ? 'one certificate' : `${count} certificates`;
    return `the certificate is trusted, with the system's roots and ${own} of \`ca-certificate\``;
}

;// CONCATENATED MODULE: ./lib/operations/check/credentials.js


/** The two keys and the region that issued them. */
function credentialLines(examined, missing) {
    return [
        lackOf('user-key', missing) ?? userKeyLine(examined),
        lackOf('org-token', missing) ?? orgTokenLine(examined),
        regionLine(examined),
    ];
}
function lackOf(title, missing) {
    const text = missing.find(({ input }) => input === title)?.text;
    if (text === undefined)
        return undefined;
    const [, found = text, fix] = /^(.*?)\. (.*)$/s.exec(text) ?? [];
    return { title, status: 'failed', found, fix };
}
function userKeyLine(examined) {
    const title = 'user-key';
    const { inputs, silence } = examined;
    const form = formOf(inputs.userKey);
    if (silence)
        return unsent(title, form, silence);
    const said = [...refusals(examined.answers)][0]?.facts.said;
    switch (userStanding(examined)) {
        case 'accepted':
            return { title, status: 'ok', found: `${form.words}, accepted` };
        case 'refused':
            return {
                title,
                status: 'failed',
                found: `${form.words}, not accepted${said ? ` (Mend said: ${said.replace(/\.$/, '')})` : ''}`,
                fix: 'Take it anew from Mend (your profile, User Keys), and check that it belongs to this region.',
            };
        case 'unclear':
            return attempts(examined.answers).length > 0
                ? noAnswer(title, form)
                : unsent(title, form, '`org-token` is empty');
    }
}
function orgTokenLine(examined) {
    const title = 'org-token';
    const { inputs, silence } = examined;
    const form = formOf(inputs.orgToken);
    if (!inputs.orgToken) {
        return { title, status: 'unknown', found: 'empty, and not needed here' };
    }
    if (inputs.orgToken === inputs.userKey) {
        return {
            title,
            status: 'failed',
            found: 'the same value as `user-key`',
            fix: 'Take the API key of the organization (in Mend: Integrate, Organization, API key).',
        };
    }
    if (silence)
        return unsent(title, form, silence);
    const refusal = organizationRefusal(examined.answers);
    if (refusal) {
        const { what, said, fix } = refusal.facts;
        const found = `${form.words}; ${what}${said ? ` (Mend said: ${said})` : ''}`;
        return { title, status: 'failed', found, fix };
    }
    if (examined.answers.products?.ok) {
        return { title, status: 'ok', found: `${form.words}, accepted` };
    }
    if (userStanding(examined) === 'refused') {
        const found = `${form.words}; not judged before \`user-key\` is accepted`;
        return { title, status: 'unknown', found };
    }
    return noAnswer(title, form);
}
function regionLine(examined) {
    const title = 'Region';
    const { inputs, silence } = examined;
    const { origin } = inputs.serverUrl;
    if (silence)
        return { title, status: 'unknown', found: `not judged: ${silence}` };
    switch (userStanding(examined)) {
        case 'accepted':
            return { title, status: 'ok', found: `\`${origin}\` knows the keys` };
        case 'refused': {
            const others = knownServers.filter((name) => !origin.endsWith(`/${name}`));
            return {
                title,
                status: 'warning',
                found: `\`${origin}\` does not know the user key; it may belong to another region`,
                fix: `Keys work only where they were issued: set \`server-url\` to your region (${others.join(', ')}, or your own server).`,
            };
        }
        case 'unclear':
            return { title, status: 'unknown', found: 'not judged: no clear answer' };
    }
}
/**
 * A user is known as soon as one question was answered, or was refused because
 * the organization is another one (2007).
 */
function userStanding({ answers }) {
    const all = attempts(answers);
    const codes = [...refusals(answers)].map(({ errorCode }) => errorCode);
    if (all.some(({ ok }) => ok) || codes.includes(2007))
        return 'accepted';
    return codes.includes(5001) ? 'refused' : 'unclear';
}
/** What Mend said against the organization of `org-token`. */
function organizationRefusal(answers) {
    return [...refusals(answers)].find(isOfOrganization);
}
/** 2007 and 2015 are about the organization, whatever was asked. */
function isOfOrganization({ errorCode }) {
    return errorCode === 2007 || errorCode === 2015;
}
function attempts(answers) {
    return Object.values(answers).filter((given) => given !== undefined);
}
function* refusals(answers) {
    for (const given of attempts(answers)) {
        if (!given.ok && given.failure instanceof Refused)
            yield given.failure;
    }
}
/** Of the key's shape only: never a sign of it (facts 1.2). */
function formOf(key) {
    if (/^[0-9a-f]{64}$/i.test(key)) {
        return { good: true, words: '64 hexadecimal digits' };
    }
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key)) {
        return { good: true, words: 'a UUID' };
    }
    const oddity = [
        [/^["'`]|["'`]$/, ', in quotation marks'],
        [/\s/, ', with a blank in it'],
        [/^\$/, ', and begins as a variable that was not filled in'],
    ];
    const seen = oddity.find(([shape]) => shape.test(key))?.[1] ?? '';
    const words = `${key.length} characters${seen}, but Mend's keys are 64 hexadecimal digits or a UUID`;
    return { good: false, words };
}
function unsent(title, { good, words }, why) {
    const status = good ? 'unknown' : 'warning';
    return { title, status, found: `${words}; not tried, because ${why}` };
}
function noAnswer(title, { words }) {
    const found = `${words}; Mend's answers do not tell whether it is accepted`;
    return { title, status: 'warning', found };
}

// EXTERNAL MODULE: ./lib/domain/tags/metadata.js
var metadata = __webpack_require__(5435);
;// CONCATENATED MODULE: ./lib/operations/check/names.js



/** The names that the other operations would use, and where they come from. */
function namesLine({ inputs, repository }) {
    const title = 'Names';
    const { product, project } = targetOf(inputs, repository);
    const nameless = [
        ...(isNameless(product) ? ['product'] : []),
        ...(isNameless(project) ? ['project'] : []),
    ];
    if (nameless.length > 0) {
        const inputsToSet = nameless.map((kind) => `\`${kind}-name\``).join(' and ');
        return {
            title,
            status: 'failed',
            found: 'this run has no repository to name things after',
            fix: `Set ${inputsToSet}.`,
        };
    }
    const found = [
        product && told('product', product, inputs.productName),
        told('project', project, inputs.projectName),
    ];
    return { title, status: 'ok', found: found.filter(Boolean).join(', ') };
}
function isNameless(pointer) {
    return pointer?.by === 'name' && pointer.name === '';
}
function told(kind, pointer, given) {
    if (pointer.by === 'token')
        return `${kind} by \`${kind}-token\``;
    const source = given ? `\`${kind}-name\`` : 'the repository';
    return `${kind} \`${pointer.name}\` (from ${source})`;
}
/** What `metadata-tags` would put on the project in this run. */
function tagsLine({ inputs, repository }) {
    const wanted = inputs.metadataTags;
    const shown = (0,tags_tags/* pairs */.AS)((0,metadata/* metadataTags */.Vs)(wanted, repository)).map(({ key, value }) => `\`${key}=${value}\``);
    const empty = wanted.filter((one) => (0,metadata/* metadataTags */.Vs)([one], repository).size === 0);
    const found = [
        shown.join(', ') || 'none',
        ...(empty.length > 0 ? [`this run knows no ${empty.join(', ')}`] : []),
    ];
    return { title: 'Metadata tags', status: 'ok', found: found.join('; ') };
}

// EXTERNAL MODULE: ./lib/domain/scan/project-state.js
var project_state = __webpack_require__(513);
;// CONCATENATED MODULE: ./lib/operations/check/refused.js


/** The line of a question that was not asked. */
function notAsked(title, { silence }, why) {
    return { title, status: 'unknown', found: `not tried: ${silence ?? why}` };
}
/** What a bad key causes is said once, on the line of that key. */
function refused(title, failure, examined, essential) {
    const { facts } = failure;
    const cause = causeOf(failure, examined);
    if (cause) {
        return { title, status: 'unknown', found: `not told: see \`${cause}\`` };
    }
    const said = facts.said ? ` (Mend said: ${facts.said})` : '';
    return {
        title,
        status: essential ? 'failed' : 'warning',
        found: `${facts.what}${said}`,
        fix: facts.fix,
    };
}
function causeOf(failure, examined) {
    if (!(failure instanceof Refused))
        return undefined;
    if (isOfOrganization(failure))
        return 'org-token';
    const stranger = userStanding(examined) === 'refused';
    return failure.errorCode === 5001 && stranger ? 'user-key' : undefined;
}

;// CONCATENATED MODULE: ./lib/operations/check/objects.js




/** The product or project itself. */
function objectLine(kind, pointer, direct, listing, examined) {
    const title = kind === 'product' ? 'Product' : 'Project';
    if (pointer.by === 'name') {
        if (listing?.ok)
            return byName(kind, pointer.name, listing.value, examined);
        const waits = kind === 'project' && isNew(examined);
        if (!waits)
            return notAsked(title, examined, 'there is no listing to look in');
        return toBeCreated(kind, pointer.name, [], examined);
    }
    if (!direct)
        return notAsked(title, examined, 'nothing was asked');
    if (!direct.ok)
        return unknownToken(kind, direct.failure, examined);
    const name = direct.value[0]?.name;
    if (name !== undefined)
        return { title, status: 'ok', found: `\`${name}\` exists` };
    const found = `Mend returned no ${kind} for \`${kind}-token\``;
    return { title, status: 'failed', found, fix: `Check \`${kind}-token\`.` };
}
/** Mend answers a token that it does not know, and one of others, alike. */
function unknownToken(kind, failure, examined) {
    const title = kind === 'product' ? 'Product' : 'Project';
    const line = refused(title, failure, examined, true);
    const closed = failure instanceof Refused && failure.errorCode === 5001;
    if (line.status === 'unknown' || !closed)
        return line;
    return {
        title,
        status: 'failed',
        found: `Mend does not know \`${kind}-token\`, or the user has no right on it (error 5001)`,
        fix: `Check \`${kind}-token\`, and give the user of \`user-key\` a role on the ${kind}.`,
    };
}
/** The product is not there yet, so neither is the project. */
function isNew({ inputs, repository, answers }) {
    const { product } = targetOf(inputs, repository);
    if (product?.by !== 'name' || !answers.products?.ok)
        return false;
    return findByName(answers.products.value, product.name).kind === 'none';
}
function byName(kind, name, rows, examined) {
    const title = kind === 'product' ? 'Product' : 'Project';
    const match = findByName(rows, name);
    switch (match.kind) {
        case 'exact':
            return { title, status: 'ok', found: `\`${name}\` exists` };
        case 'ambiguous': {
            const spellings = match.near.map((row) => `\`${row.name}\``).join(', ');
            return {
                title,
                status: 'failed',
                found: `none is called exactly \`${name}\`, but ${spellings} differs only in case or blanks`,
                fix: `Write \`${kind}-name\` exactly as it is in Mend, or set \`${kind}-token\`.`,
            };
        }
        case 'none': {
            const near = nearestNames(rows.map((row) => row.name), name, 3);
            return toBeCreated(kind, name, near, examined);
        }
    }
}
function toBeCreated(kind, name, near, { inputs }) {
    const title = kind === 'product' ? 'Product' : 'Project';
    const alike = near.map((row) => `\`${row}\``).join(', ');
    const nearest = alike ? `; the nearest names are ${alike}` : '';
    if (!inputs.create) {
        return {
            title,
            status: 'failed',
            found: `\`${name}\` does not exist, and \`create\` is false${nearest}`,
            fix: `Check \`${kind}-name\`, or set \`create\` to true.`,
        };
    }
    const found = `\`${name}\` does not exist yet; sync and ensure create it${nearest}`;
    // Projects are created with every branch, products seldom: there it may be a slip.
    const slip = kind === 'product' && alike !== '';
    return { title, status: slip ? 'warning' : 'ok', found };
}

;// CONCATENATED MODULE: ./lib/operations/check/target.js





/** Product and project: there, to be created, ambiguous; and the rights on them. */
function targetLines(examined) {
    const { inputs, repository, answers } = examined;
    const { product, project } = targetOf(inputs, repository);
    return [
        productsLine(examined),
        product
            ? objectLine('product', product, answers.product, answers.products, examined)
            : {
                title: 'Product',
                status: 'unknown',
                found: 'not needed: `project-token` stands alone',
            },
        projectsLine(examined),
        objectLine('project', project, answers.project, answers.projects, examined),
        readLine(examined),
        scanLine(examined),
        {
            title: 'Write',
            status: 'unknown',
            found: 'not tried, because check changes nothing; to create a product Mend wants the role Organization Administrator, to tag a role on the project',
        },
    ];
}
function productsLine(examined) {
    const title = 'List products';
    const { answers, inputs } = examined;
    const given = answers.products;
    if (!given)
        return notAsked(title, examined, 'needs `org-token`');
    if (given.ok)
        return listed(title, given.value, 'product');
    const closed = userStanding(examined) === 'accepted';
    const line = refused(title, given.failure, examined, looksUpProducts(inputs));
    if (!closed || line.status === 'unknown')
        return line;
    return {
        ...line,
        fix: 'Give the user of `user-key` the role Organization Administrator, or set `product-token`.',
    };
}
function projectsLine(examined) {
    const title = 'List projects';
    const given = examined.answers.projects;
    if (!given)
        return notAsked(title, examined, 'there is no product to look in');
    if (given.ok)
        return listed(title, given.value, 'project');
    const { inputs, answers } = examined;
    if (answers.product && !answers.product.ok) {
        return { title, status: 'unknown', found: 'not told: see Product' };
    }
    return refused(title, given.failure, examined, !inputs.projectToken);
}
function listed(title, rows, kind) {
    const count = rows.length === 1 ? `1 ${kind}` : `${rows.length} ${kind}s`;
    return { title, status: 'ok', found: `allowed, ${count}` };
}
function readLine(examined) {
    const title = 'Read project';
    const given = examined.answers.state;
    if (!given)
        return notAsked(title, examined, 'there is no project to read yet');
    const { project } = examined.answers;
    if (project && !project.ok) {
        return { title, status: 'unknown', found: 'not told: see Project' };
    }
    if (!given.ok)
        return refused(title, given.failure, examined, true);
    const { lastProcess, inProgress } = given.value;
    const what = inProgress ? 'in progress' : 'last process';
    const last = lastProcess ? `, ${what}: ${(0,project_state/* phaseWords */.V2)(lastProcess)}` : '';
    return { title, status: 'ok', found: `allowed${last}` };
}
/** Mend answers a wrong organization as it answers an unknown scan. */
function mayWait(title, { answers }) {
    return organizationRefusal(answers)
        ? { title, status: 'unknown', found: 'not told: see `org-token`' }
        : { title, status: 'ok', found: 'allowed' };
}
function scanLine(examined) {
    const title = 'Wait for scans';
    const given = examined.answers.scan;
    if (!given)
        return notAsked(title, examined, 'needs `org-token`');
    if (given.ok)
        return mayWait(title, examined);
    const needed = examined.inputs.waitFor !== 'none';
    return refused(title, given.failure, examined, needed);
}

;// CONCATENATED MODULE: ./lib/operations/check/check.js








/**
 * Looks at everything that the other operations need, and changes nothing. The
 * keys are sent only to a server that has proved to be Mend; after that, what
 * is independent is asked at once.
 */
const check = {
    many: false,
    reportsCredentials: true,
    needsOrgToken: (inputs) => inputs.waitFor !== 'none' || looksUpProducts(inputs),
    problems: targetProblems,
    async run(inputs, deps) {
        const { repository } = deps;
        const missing = missingCredentials(inputs, check, repository);
        const reach = await deps.mend.reach();
        const silence = reach.stuck
            ? 'the server was not reached'
            : inputs.userKey
                ? undefined
                : '`user-key` is empty';
        const answers = silence ? {} : await askAll(inputs, deps);
        const examined = { inputs, repository, answers, silence };
        const lines = [
            ...connectionLines(inputs, reach),
            ...credentialLines(examined, missing),
            namesLine(examined),
            ...targetLines(examined),
            tagsLine(examined),
        ];
        announce(lines, deps);
        const { product, project } = targetOf(inputs, repository);
        deps.record({
            checked: { product: nameOf(product), project: nameOf(project), lines },
        });
        return verdictOf(lines);
    },
};
function nameOf(pointer) {
    return pointer?.by === 'name' && pointer.name ? pointer.name : undefined;
}
const marks = {
    ok: '✅',
    failed: '❌',
    warning: '⚠️',
    unknown: '⏭️',
};
function announce(lines, { log }) {
    const width = Math.max(...lines.map(({ title }) => title.length));
    for (const { status, title, found, fix } of lines) {
        log.info(`${marks[status]} ${title.padEnd(width)}  ${found}`);
        if (fix)
            log.info(`   ${' '.repeat(width)}  → ${fix}`);
    }
}
function verdictOf(lines) {
    const reasons = lines
        .filter(({ status }) => status === 'failed')
        .map(({ title, found, fix }) => [`${title}: ${found}.`, fix].filter(Boolean).join(' '));
    return reasons.length > 0 ? { outcome: 'failed', reasons } : passed;
}

;// CONCATENATED MODULE: ./lib/operations/target/find-or-create.js



/** The pauses before the looks that follow a change without a clear answer. */
const pausesMs = [500, 1_500, 3_000];
/**
 * Looks an object up by its exact name and makes it when it is missing. Safe
 * when others do the same at once, and when an answer is lost: after "name
 * occupied" or an unclear outcome it looks again, and never creates blindly.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`, or what Mend said
 */
async function findOrCreate(shelf, name, rules, deps) {
    const rows = await shelf.list();
    const found = pick(shelf, rows, name);
    if (found)
        return { ...found, status: 'existing', among: rows };
    if (!rules.create)
        throw notFound(shelf, rows, name);
    if (rules.dryRun) {
        return { name, tags: new Map(), status: 'planned', among: rows };
    }
    return { ...(await make(shelf, name, deps)), among: rows };
}
/**
 * Looks an object up by its exact name, and creates nothing.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`, or what Mend said
 */
async function lookUp(shelf, name) {
    const rows = await shelf.list();
    const found = pick(shelf, rows, name);
    if (!found)
        throw notFound(shelf, rows, name);
    return found;
}
async function make(shelf, name, { clock, log, signal }) {
    let attempt = await tryCreate(shelf, name);
    for (const pauseMs of pausesMs) {
        if (attempt.made)
            return attempt.made;
        log.debug(`${shelf.kind}: no clear answer to the create, looking again`);
        await clock.sleep(pauseMs, signal);
        const found = pick(shelf, await shelf.list(), name);
        if (found)
            return { ...found, status: attempt.unclear ? 'unclear' : 'existing' };
        const again = await tryCreate(shelf, name);
        attempt = { ...again, unclear: attempt.unclear || again.unclear };
    }
    if (attempt.made)
        return attempt.made;
    throw attempt.error;
}
async function tryCreate(shelf, name) {
    try {
        const { token } = await shelf.create(name);
        const made = { name, token, tags: new Map(), status: 'created' };
        return { made, unclear: false };
    }
    catch (error) {
        const unclear = isUnclear(error);
        if (!unclear && !isWorthALook(error, shelf))
            throw error;
        return { error, unclear };
    }
}
/** The server may have done the work although we have no good answer. */
function isUnclear(error) {
    const asked = error instanceof Unanswered || error instanceof Refused;
    return asked && error.unclear;
}
/** Mend's code for a wrong parameter, and now and then for nothing at all (facts 1.4). */
const hiccup = 3000;
function isWorthALook(error, { occupied }) {
    if (!(error instanceof Refused))
        return false;
    return error.errorCode === occupied || error.errorCode === hiccup;
}
/**
 * The row of that exact name.
 *
 * @throws {Failure} `ambiguous-name` when only another spelling is there
 */
function pick(shelf, rows, name) {
    const match = findByName(rows, name);
    if (match.kind === 'exact')
        return match.found;
    if (match.kind === 'none')
        return undefined;
    const spellings = match.near.map((row) => `"${row.name}"`).join(', ');
    throw new Failure('ambiguous-name', {
        what: `No ${shelf.kind} is called exactly "${name}", but ${spellings} differs only in case or blanks`,
        why: 'Mend may or may not take the two for the same name, so nothing was done.',
        fix: `Write \`${shelf.kind}-name\` exactly as it is in Mend, or set \`${shelf.kind}-token\`.`,
    });
}
function notFound(shelf, rows, name) {
    const near = nearestNames(rows.map((row) => row.name), name);
    const hint = near.map((row) => `"${row}"`).join(', ');
    return new Failure('not-found', {
        what: `There is no ${shelf.kind} "${name}"`,
        why: near.length > 0 ? `The nearest names are ${hint}.` : undefined,
        fix: `Check \`${shelf.kind}-name\`; the operations sync and ensure create what is missing unless \`create\` is false.`,
    });
}

;// CONCATENATED MODULE: ./lib/operations/ensure.js




const ensure = {
    many: false,
    needsOrgToken: looksUpProducts,
    problems: targetProblems,
    async run(inputs, deps) {
        await ensurePlace(inputs, deps);
        return passed;
    },
};
/** The product and project exist afterwards, unless `create` is false. */
function ensurePlace(inputs, context) {
    return findPlace(inputs, context, inputs.create);
}
/**
 * Finds the target, and records and logs it. Product and project are looked up
 * one after the other only where the second needs the first's token.
 */
async function findPlace(inputs, context, create) {
    const target = targetOf(inputs, context.repository);
    const rules = { create, dryRun: inputs.dryRun };
    const finding = target.product
        ? findProduct(target.product, rules, context)
        : Promise.resolve(undefined);
    const [product, project] = await Promise.all([
        finding,
        findProject(target, finding, rules, inputs, context),
    ]);
    const place = { product, project };
    ensure_announce(place, context);
    return place;
}
async function findProduct(pointer, rules, context) {
    if (pointer.by === 'name') {
        return findOrCreate(productCollection(context.mend), pointer.name, rules, context);
    }
    const rows = await context.mend.call('getProductTags', {
        productToken: pointer.token,
    });
    return { ...onlyRow(rows, 'product'), status: 'existing' };
}
async function findProject({ product: pointer, project }, product, rules, inputs, context) {
    if (project.by === 'token') {
        const { token } = project;
        const row = context.known.get(token) ?? (await projectByToken(token, context));
        return { ...row, status: 'existing' };
    }
    const productToken = pointer?.by === 'token' ? pointer.token : (await product)?.token;
    if (!productToken) {
        return { name: project.name, tags: new Map(), status: 'planned' };
    }
    const shelf = projectCollection(context.mend, productToken, inputs);
    return findOrCreate(shelf, project.name, rules, context);
}
async function projectByToken(projectToken, { mend }) {
    return onlyRow(await mend.call('getProjectTags', { projectToken }), 'project');
}
/** The organization's products, as a place to look in. */
function productCollection(mend) {
    return {
        kind: 'product',
        occupied: 2001,
        list: () => mend.call('getOrganizationProductTags', {}),
        create: (productName) => mend.call('createProduct', { productName }),
    };
}
/** A product's projects, as a place to look in. */
function projectCollection(mend, productToken, { projectDescription }) {
    const description = projectDescription ? { projectDescription } : {};
    return {
        kind: 'project',
        occupied: 2010,
        list: () => mend.call('getProductProjectTags', { productToken }),
        create: (projectName) => mend.call('createProject', { productToken, projectName, ...description }),
    };
}
function onlyRow(rows, kind) {
    const [row] = rows;
    if (row)
        return row;
    throw new Failure('not-found', {
        what: `Mend returned no ${kind} for \`${kind}-token\``,
        fix: `Check \`${kind}-token\`.`,
    });
}
const said = {
    existing: 'exists',
    created: 'created',
    planned: 'would be created (dry run)',
    unclear: 'exists now; the answer to its creation was lost',
};
function ensure_announce({ product, project }, context) {
    for (const found of [product, project]) {
        if (found?.token)
            context.log.mask(found.token);
    }
    if (product)
        context.log.info(`Product "${product.name}": ${said[product.status]}`);
    context.log.info(`Project "${project.name}": ${said[project.status]}`);
    context.record({
        ensured: { product: product && bare(product), project: bare(project) },
    });
}
function bare({ name, token, status }) {
    return { name, token, status };
}

// EXTERNAL MODULE: ./lib/domain/library/ecosystem.js
var ecosystem = __webpack_require__(9964);
// EXTERNAL MODULE: ./lib/domain/library/library.js
var library_library = __webpack_require__(6427);
// EXTERNAL MODULE: ./lib/domain/inventory/figures.js
var inventory_figures = __webpack_require__(4310);
;// CONCATENATED MODULE: ./lib/domain/inventory/version-order.js
/**
 * Which way a package went, whatever its ecosystem.
 *
 * `1.9.0 → 1.10.0` up · `2.0.0 → 2.0.0-rc.1` down · `32.1-jre → 32.1-android`
 * and `c2843e0 → 91fa22b` changed
 */
function versionStep(before, after) {
    const { sign, sure } = compared(...withoutFlavor(before, after));
    const known = before !== '' && after !== '';
    if (!known || !sure || sign === 0)
        return 'changed';
    return sign < 0 ? 'up' : 'down';
}
/** `31.0-jre`, `31.0.1-jre` → `31.0`, `31.0.1`: a word that both end with tells nothing. */
function withoutFlavor(a, b) {
    const flavor = flavorOf(a);
    if (flavor === '' || flavor !== flavorOf(b))
        return [a, b];
    return [a.slice(0, -flavor.length), b.slice(0, -flavor.length)];
}
function flavorOf(version) {
    return /[-.+_][a-z]+$/i.exec(version)?.[0] ?? '';
}
/** A total order for sorting: the same everywhere, and natural where one can be told. */
function versionOrder(a, b) {
    if (a === b)
        return 0;
    return compared(a, b).sign || (a < b ? -1 : 1);
}
/**
 * Below the end stand the words of what comes before a release, above it what
 * comes after one. Ordered as PEP 440 and Maven agree; semver's own order of
 * words is the alphabet's, which these are too.
 */
const ranks = {
    '~': 0,
    dev: 1,
    nightly: 1,
    canary: 1,
    alpha: 2,
    a: 2,
    beta: 3,
    b: 3,
    milestone: 4,
    m: 4,
    pre: 5,
    preview: 5,
    c: 5,
    cr: 5,
    rc: 5,
    snapshot: 6,
    final: 7,
    ga: 7,
    release: 7,
    post: 8,
    sp: 8,
    sr: 8,
    patch: 8,
    hotfix: 8,
};
const endRank = 7;
const letterRank = 8;
const unknownRank = 9;
const numberRank = 10;
const end = { rank: endRank, text: '' };
function compared(a, b) {
    const [piecesA, piecesB] = [pieces(a), pieces(b)];
    const hashes = isHash(a) || isHash(b);
    const most = Math.max(piecesA.length, piecesB.length);
    for (let at = 0; at < most; at++) {
        const [one, other] = [piecesA[at] ?? end, piecesB[at] ?? end];
        const sign = pieceOrder(one, other);
        if (sign !== 0)
            return { sign, sure: !hashes && comparable(one, other) };
    }
    return { sign: 0, sure: true };
}
/** A word that nobody knows stands in no order; nor does a number with a letter. */
function comparable(a, b) {
    const known = (piece) => piece.rank !== unknownRank;
    const mixed = a.rank + b.rank === letterRank + numberRank && a.rank !== b.rank;
    return known(a) && known(b) && !mixed;
}
function pieceOrder(a, b) {
    if (a.rank !== b.rank)
        return a.rank - b.rank;
    if (a.rank === numberRank && a.text.length !== b.text.length) {
        return a.text.length - b.text.length;
    }
    return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}
/** `v1.10-rc2` → 1, 10, rc, 2; Debian's and RPM's epoch comes first: `1:2.3` → 1, 2, 3 */
function pieces(version) {
    const whole = /^\d+:/.test(version) ? version : `0:${version}`;
    const words = whole.toLowerCase().match(/\d+|[a-z]+|~/g) ?? [];
    return words
        .filter((word, at) => word !== 'v' || !isNumber(words[at + 1]))
        .map((word, at, list) => isNumber(word) ? numberPiece(word) : wordPiece(word, list[at + 1]));
}
/** A nought is as good as nothing: `1.0` and `1.0.0` are the same. */
function numberPiece(digits) {
    const text = digits.replace(/^0+/, '');
    return text === '' ? end : { rank: numberRank, text };
}
/** `1.0a2` is before 1.0, but OpenSSL's `1.0.2a` is after 1.0.2. */
function wordPiece(word, next) {
    if (word.length === 1 && word !== '~' && !isNumber(next)) {
        return { rank: letterRank, text: word };
    }
    const rank = Object.hasOwn(ranks, word) ? ranks[word] : undefined;
    return rank === undefined
        ? { rank: unknownRank, text: word }
        : { rank, text: '' };
}
function isNumber(word) {
    return word !== undefined && /^\d/.test(word);
}
/** A commit instead of a version. */
function isHash(version) {
    return /^(?=.*[a-f])(?=.*\d)[0-9a-f]{7,64}$/i.test(version);
}

;// CONCATENATED MODULE: ./lib/domain/inventory/version-pairs.js
/**
 * Matches the libraries of one package, both lists sorted by version. Each
 * belongs to one pair at most. What is left when equal versions have found each
 * other is paired from the highest down, first within a major version: from
 * 1.2 and 2.0 to 1.3 is 1.2 → 1.3, and 2.0 is gone.
 */
function pairVersions(before, after, order) {
    const same = equalVersions(before, after, order);
    if (same.before.length === 0 || same.after.length === 0) {
        return {
            kept: same.pairs,
            changed: [],
            removed: same.before,
            added: same.after,
        };
    }
    const within = withinMajors(same.before, same.after);
    const rest = fromTheTop(within.before.sort(order), within.after.sort(order));
    return {
        kept: same.pairs,
        changed: [...within.pairs, ...rest.pairs].sort(([a], [b]) => order(a, b)),
        removed: rest.before.sort(order),
        added: rest.after.sort(order),
    };
}
/** Walks both sorted lists once. */
function equalVersions(before, after, order) {
    const matched = { pairs: [], before: [], after: [] };
    let [b, a] = [0, 0];
    for (;;) {
        const [old, now] = [before[b], after[a]];
        if (!old || !now)
            break;
        if ((old.version ?? '') === (now.version ?? '')) {
            matched.pairs.push([old, now]);
            b++;
            a++;
        }
        else if (order(old, now) < 0) {
            matched.before.push(old);
            b++;
        }
        else {
            matched.after.push(now);
            a++;
        }
    }
    return {
        pairs: matched.pairs,
        before: [...matched.before, ...before.slice(b)],
        after: [...matched.after, ...after.slice(a)],
    };
}
function withinMajors(before, after) {
    const [old, now] = [Map.groupBy(before, major), Map.groupBy(after, major)];
    const parts = [...new Set([...old.keys(), ...now.keys()])].map((number) => fromTheTop(old.get(number) ?? [], now.get(number) ?? []));
    return {
        pairs: parts.flatMap(({ pairs }) => pairs),
        before: parts.flatMap((part) => part.before),
        after: parts.flatMap((part) => part.after),
    };
}
/** `v1.2.3` → `1` */
function major({ version = '' }) {
    return /\d+/.exec(version)?.[0] ?? '';
}
function fromTheTop(before, after) {
    const most = Math.min(before.length, after.length);
    const [old, now] = [before.length - most, after.length - most];
    const pairs = before.slice(old).map((library, at) => {
        const partner = after[now + at];
        return [library, partner ?? library];
    });
    return { pairs, before: before.slice(0, old), after: after.slice(0, now) };
}

;// CONCATENATED MODULE: ./lib/domain/inventory/delta.js





/**
 * What changed between two inventories. Packages are joined by their name
 * without version; of one that is there in several versions, equal versions
 * cancel out first, and what is left is paired.
 */
function deltaOf({ libraries: before, alertsPending: early }, { libraries: after, alertsPending: late }) {
    const draft = {
        added: [],
        removed: [],
        changed: [],
        licenseChanges: [],
        newVulnerabilities: [],
        fixedVulnerabilities: [],
    };
    const packages = [...joined(before, after)].sort(([a], [b]) => a < b ? -1 : 1);
    for (const [, sides] of packages)
        compareSides(sides, draft);
    const delta = { ...draft, newLicenses: newLicenses(before, packages) };
    if (early || late) {
        return {
            ...delta,
            newVulnerabilities: undefined,
            fixedVulnerabilities: undefined,
        };
    }
    draft.newVulnerabilities.sort(inventory_figures/* byGravity */.SN);
    draft.fixedVulnerabilities.sort(inventory_figures/* byGravity */.SN);
    return delta;
}
/** Package name → its libraries on both sides, by version. */
function joined(before, after) {
    const packages = new Map();
    const sidesOf = (library) => {
        const key = (0,ecosystem/* packageKey */.MO)(joinName(library), library);
        const known = packages.get(key) ?? { before: [], after: [] };
        packages.set(key, known);
        return known;
    };
    for (const library of before)
        sidesOf(library).before.push(library);
    for (const library of after)
        sidesOf(library).after.push(library);
    for (const sides of packages.values()) {
        sides.before.sort(byVersion);
        sides.after.sort(byVersion);
    }
    return packages;
}
/** File names stand for packages without coordinates: `zlib-1.2.11.tar.gz` → `zlib.tar.gz` */
function joinName(library) {
    const name = (0,library_library/* packageName */.oZ)(library);
    const { version } = library;
    if (!version || name !== library.name)
        return name;
    const at = Math.max(...['-', '_', ' ', '@'].map((sign) => name.lastIndexOf(sign + version)));
    if (at <= 0)
        return name;
    return name.slice(0, at) + name.slice(at + 1 + version.length);
}
function byVersion(a, b) {
    const order = versionOrder(a.version ?? '', b.version ?? '');
    if (order !== 0)
        return order;
    return a.keyUuid < b.keyUuid ? -1 : a.keyUuid > b.keyUuid ? 1 : 0;
}
function compareSides(sides, draft) {
    const { kept, changed, removed, added } = pairVersions(sides.before, sides.after, byVersion);
    for (const library of added)
        draft.added.push(library);
    for (const library of removed)
        draft.removed.push(library);
    for (const [before, after] of changed) {
        const step = versionStep(before.version ?? '', after.version ?? '');
        draft.changed.push({ before, after, step });
    }
    for (const [before, after] of [...kept, ...changed]) {
        if (licensesOf(before) === licensesOf(after))
            continue;
        draft.licenseChanges.push({ before, after });
    }
    noteFindings(sides.after, sides.before, draft.newVulnerabilities);
    noteFindings(sides.before, sides.after, draft.fixedVulnerabilities);
}
function licensesOf({ licenses }) {
    if (licenses.length === 1)
        return licenses[0]?.name ?? '';
    return JSON.stringify([...new Set(licenses.map(({ name }) => name))].sort());
}
/** The vulnerabilities of these libraries that those have not, each once. */
function noteFindings(these, those, found) {
    const told = new Set(those.flatMap(({ vulnerabilities }) => vulnerabilities.map(({ id }) => id)));
    for (const library of these) {
        for (const vulnerability of library.vulnerabilities) {
            if (told.has(vulnerability.id))
                continue;
            told.add(vulnerability.id);
            found.push({ library, vulnerability });
        }
    }
}
function newLicenses(before, packages) {
    const known = new Set(before.flatMap(({ licenses }) => licenses.map(({ name }) => name)));
    const found = [];
    for (const library of packages.flatMap(([, { after }]) => after)) {
        for (const { name } of library.licenses) {
            if (known.has(name))
                continue;
            known.add(name);
            found.push({ name, library });
        }
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/operations/report/baseline.js




/** A baseline by name is looked for in the target's product, so there must be one. */
function baselineProblems(inputs) {
    const { baseline, projectToken, productName, productToken } = inputs;
    if (baseline?.by !== 'name')
        return [];
    if (!projectToken || productName || productToken)
        return [];
    const text = 'project-name=… needs `product-name` or `product-token` beside `project-token`; or give project-token=… here';
    return [{ input: 'baseline', text }];
}
/**
 * Finds what `baseline` names, before the wait, so that a wrong name is told at
 * once. No request of its own where the target was found in the same listing.
 *
 * @throws {Failure} `not-found`
 */
async function findBaseline(place, { baseline }, context) {
    if (!baseline)
        return undefined;
    if (baseline.by === 'report')
        return baseline;
    if (baseline.by === 'token')
        return { token: baseline.token };
    const rows = await siblings(place, context);
    const found = rows.find(({ name }) => name === baseline.name);
    if (!found)
        throw baseline_notFound(baseline.name, rows, place);
    context.log.mask(found.token);
    return { token: found.token };
}
async function siblings({ product, project }, { mend }) {
    if (project.among)
        return project.among;
    if (!product?.token)
        return [];
    return mend.call('getProductProjectTags', { productToken: product.token });
}
function baseline_notFound(name, rows, { product }) {
    const near = nearestNames(rows.map((row) => row.name), name);
    const hint = near.map((row) => `"${row}"`).join(', ');
    const where = product ? ` in the product "${product.name}"` : '';
    return new Failure('not-found', {
        what: `There is no project "${name}"${where} to compare with`,
        why: near.length > 0 ? `The nearest names are ${hint}.` : undefined,
        fix: 'Check `baseline`: a project of another product is named by project-token=….',
    });
}
/**
 * Reads the baseline as the target is read, so that the two can be compared.
 *
 * @returns `undefined` when an earlier run did not read this project
 */
async function readBefore(found, place, { includeInHouse }, context) {
    if ('path' in found) {
        const inventory = earlierInventory(found.report, place, context);
        return (inventory && { inventory, source: { kind: 'report', name: found.path } });
    }
    const { mend } = context;
    const inventory = await mend
        .call('getProjectInventory', {
        projectToken: found.token,
        includeInHouseData: includeInHouse,
        includeOutdatedLibraryData: false,
    })
        .catch((error) => {
        throw ofBaseline(error);
    });
    const name = inventory.projectName ?? 'the project of `baseline`';
    return { inventory, source: { kind: 'project', name } };
}
/**
 * The inventory of the project in the report of an earlier run. Where that run
 * was about one project, it is that one, whatever its name: releases have
 * projects of their own. Of several the name tells which; in a project that was
 * not among them, everything is new.
 */
function earlierInventory({ projects, several }, { product, project }, { log }) {
    const isSame = ({ projectName, productName = product?.name }) => projectName === project.name &&
        (product === undefined || productName === product.name);
    const earlier = several ? projects.find(isSame) : projects[0];
    const name = JSON.stringify(project.name);
    if (!earlier) {
        log.warning(`The report in \`baseline\` has no project ${name}: all that is in it counts as new`);
        return { projectName: project.name, libraries: [] };
    }
    if (!earlier.inventory) {
        log.warning(`The report in \`baseline\` has no inventory of ${name}, because its run could not read it: nothing is compared`);
    }
    return earlier.inventory;
}
/** Mend calls a token that it does not know "not allowed"; this one is not the target's. */
function ofBaseline(error) {
    if (!(error instanceof Refused) || error.errorCode !== 5001)
        return error;
    return new Refused(error.errorCode, {
        ...error.facts,
        what: `${error.facts.what}, for the project of \`baseline\``,
        fix: 'Check `baseline`: the project may be deleted, its token may belong to another region, or the user may have no right on it.',
    });
}
/**
 * What changed from the baseline to the inventory; recorded and logged.
 *
 * @returns the evidence for the gate
 */
function compareWith({ source, inventory: before }, inventory, { log, record }) {
    const delta = deltaOf(before, inventory);
    const { lastUpdated: updated } = before;
    const baseline = { ...source, updated, libraries: before.libraries.length };
    record({ compared: { baseline, delta } });
    const { added, removed, changed } = delta;
    log.info(`Compared with ${source.name}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`);
    return { delta, before };
}

;// CONCATENATED MODULE: ./lib/domain/gate/condition.js

/** The words of the counting conditions. */
const measures = {
    critical: { alerts: true },
    high: { alerts: true },
    medium: { alerts: true },
    low: { alerts: true },
    'vulnerable-libraries': { alerts: true, percent: true },
    'no-license': { percent: true },
    outdated: { alerts: true, percent: true },
    libraries: {},
    'weak-matches': { percent: true },
    'duplicate-versions': {},
    'new-libraries': { baseline: true, percent: true },
    'removed-libraries': { baseline: true, percent: true },
    'new-critical': { baseline: true, alerts: true },
    'new-licenses': { baseline: true },
};
/** What the condition needs beside the inventory. */
function needsOf(condition) {
    return condition.kind === 'count' ? measures[condition.measure] : {};
}
/** A line of `fail-on` → a condition, or a sentence that says what is accepted. */
function parseCondition(line) {
    const text = line.trim().replace(/\s+/g, ' ');
    const [, kind, list = ''] = patternShape.exec(text) ?? [];
    if (kind !== undefined)
        return patternCondition(text, kind, list);
    const word = /^[^\s<>=]*/.exec(text)?.[0] ?? '';
    if (isMeasure(word))
        return countCondition(text, word);
    const example = Object.hasOwn(examples, word) ? examples[word] : undefined;
    if (example)
        return wrong(text, `expected it as in ${example}`);
    const [near] = nearestNames(Object.keys(measures), word, 1);
    const meant = near === undefined ? '' : `, perhaps ${near} is meant`;
    return wrong(text, `unknown condition${meant}; known are ${known.join(', ')}, each as in critical > 0`);
}
const patternShape = /^(license in|license not in|library matches)(?: (.*))?$/;
const known = [
    'license in',
    'license not in',
    'library matches',
    ...Object.keys(measures),
];
const examples = {
    license: 'license in GPL-*, AGPL-* or license not in MIT, Apache-2.0',
    library: 'library matches log4j:1.*',
};
const kinds = {
    'license in': 'license-in',
    'license not in': 'license-not-in',
    'library matches': 'library',
};
function patternCondition(text, words, list) {
    const patterns = list.split(',').map((pattern) => pattern.trim());
    const bad = patterns.find((pattern) => !patternAccepted(pattern));
    const kind = kinds[words];
    if (kind && bad === undefined) {
        return { ok: true, condition: { kind, text, patterns } };
    }
    const found = bad === '' ? 'one of them is empty' : `found "${bad}"`;
    return wrong(text, `expected patterns with * and ? for any characters, without quotes, and a comma between two; ${found}`);
}
/**
 * What would never match, and so never fail a step: the signs of regular
 * expressions, brackets and braces, another condition, quotes, a second list.
 * No name begins with a colon, ends with a quote or stands in brackets as a whole.
 */
function patternAccepted(pattern) {
    if (!/^[^[\]{}|^$\\;<>=]{1,200}$/.test(pattern))
        return false;
    if (/^\/.*\/\w*$|^\(.*\)$|^:|^["'`]|["'`]$/.test(pattern))
        return false;
    return pattern.split(' ').filter((word) => word.includes('*')).length < 2;
}
const countShape = /^\S+? ?(>=|<=|>|<|=) ?(\d{1,9}|\d{1,9}(?:\.\d{1,6})? ?%)$/;
function countCondition(text, measure) {
    const [, operator, number = ''] = countShape.exec(text) ?? [];
    if (!isOperator(operator)) {
        const more = takesPercent(measure) ? ' or a percentage' : '';
        return wrong(text, `expected ${measure}, one of > >= < <= =, and a whole number${more}`);
    }
    const percent = number.endsWith('%');
    const limit = Number.parseFloat(number);
    if (percent && !takesPercent(measure)) {
        return wrong(text, `${measure} has no percentage; expected a whole number`);
    }
    if (percent && limit > 100) {
        return wrong(text, 'expected a percentage from 0% to 100%');
    }
    const shown = `${measure} ${operator} ${limit}${percent ? '%' : ''}`;
    return {
        ok: true,
        condition: {
            kind: 'count',
            text: shown,
            measure,
            operator,
            limit,
            percent,
        },
    };
}
function takesPercent(measure) {
    return 'percent' in measures[measure];
}
function isMeasure(word) {
    return Object.hasOwn(measures, word);
}
function isOperator(text) {
    return text !== undefined && ['>', '>=', '<', '<=', '='].includes(text);
}
function wrong(text, why) {
    return { ok: false, problem: `"${text}": ${why}` };
}

;// CONCATENATED MODULE: ./lib/domain/gate/measures.js


/** How each measure is counted; what was not read counts as none. */
const counters = {
    critical: bySeverity('critical'),
    high: bySeverity('high'),
    medium: bySeverity('medium'),
    low: bySeverity('low'),
    'vulnerable-libraries': libraries(({ vulnerabilities }) => vulnerabilities.length > 0),
    'no-license': libraries(({ licenses }) => licenses.length === 0),
    outdated: libraries(({ outdated }) => outdated === true),
    libraries: ({ inventory }) => ({
        count: inventory?.libraries.length ?? 0,
        examples: () => [],
    }),
    'weak-matches': libraries(({ matchType }) => matchType === 'FILENAME'),
    'duplicate-versions': ({ inventory, figures }) => ({
        count: figures?.duplicateVersions ?? 0,
        examples: () => duplicates(inventory?.libraries ?? []),
    }),
    'new-libraries': ({ compared, inventory }) => ({
        count: compared?.delta.added.length ?? 0,
        of: inventory?.libraries.length ?? 0,
        examples: () => named(compared?.delta.added ?? []),
    }),
    'removed-libraries': ({ compared }) => ({
        count: compared?.delta.removed.length ?? 0,
        of: compared?.before.libraries.length ?? 0,
        examples: () => named(compared?.delta.removed ?? []),
    }),
    'new-critical': ({ compared }) => {
        const found = (compared?.delta.newVulnerabilities ?? []).filter(({ vulnerability }) => vulnerability.severity === 'critical');
        return { count: found.length, examples: () => found.map(findingLabel) };
    },
    'new-licenses': ({ compared }) => {
        const found = compared?.delta.newLicenses ?? [];
        return {
            count: found.length,
            examples: () => found.map(({ name, library }) => `${name} (${measures_label(library)})`),
        };
    },
};
/** Libraries as `name version` and whatever the tail adds, sorted. */
function named(libraries, tail = () => '') {
    return libraries.map((library) => measures_label(library) + tail(library)).sort();
}
function measures_label(library) {
    return [(0,library_library/* packageName */.oZ)(library), library.version ?? ''].join(' ').trim();
}
function findingLabel({ library, vulnerability }) {
    return `${measures_label(library)} ${vulnerability.id}`;
}
function bySeverity(severity) {
    return ({ inventory, figures }) => ({
        count: figures?.risk?.bySeverity[severity] ?? 0,
        examples: () => (0,inventory_figures/* findings */.Pg)(inventory?.libraries ?? [])
            .filter(({ vulnerability }) => vulnerability.severity === severity)
            .map(findingLabel),
    });
}
function libraries(wanted) {
    return ({ inventory }) => {
        const all = inventory?.libraries ?? [];
        const found = all.filter(wanted);
        const examples = () => named(found);
        return { count: found.length, of: all.length, examples };
    };
}
/** `lodash 4.17.20, 4.17.21` */
function duplicates(libraries) {
    return (0,inventory_figures/* severalVersions */.gk)(libraries)
        .map(({ name, versions }) => `${name} ${[...versions].sort().join(', ')}`)
        .sort();
}

// EXTERNAL MODULE: ./lib/domain/library/license.js
var library_license = __webpack_require__(2599);
;// CONCATENATED MODULE: ./lib/domain/text/glob.js
/**
 * Whether a text matches a pattern in which `*` is any run of characters and `?`
 * any one; the whole text, upper and lower case alike. Never slow: no pattern
 * makes it look at more than pattern × text characters.
 *
 * `GPL-*` matches gpl-3.0, not LGPL-3.0
 */
function globMatches(pattern, text) {
    const [wanted, given] = [pattern.toLowerCase(), text.toLowerCase()];
    let at = 0;
    let star = -1;
    let retry = 0;
    for (let seen = 0; seen < given.length;) {
        const sign = wanted[at];
        if (sign === '*') {
            star = at++;
            retry = seen;
        }
        else if (sign === '?' || (sign !== undefined && sign === given[seen])) {
            at++;
            seen++;
        }
        else if (star >= 0) {
            at = star + 1;
            seen = ++retry;
        }
        else
            return false;
    }
    while (wanted[at] === '*')
        at++;
    return at === wanted.length;
}

;// CONCATENATED MODULE: ./lib/domain/gate/pattern-matches.js




/**
 * The libraries that a pattern forbids. With `license not in` each license must
 * be among the patterns: whether one of two may be chosen, Mend does not say. A
 * library without any license is the business of `no-license`.
 */
function patternMatches({ kind, patterns }, { inventory }) {
    const libraries = inventory?.libraries ?? [];
    if (kind === 'library') {
        const found = libraries.filter((library) => isCalled(library, patterns));
        return { count: found.length, examples: () => named(found) };
    }
    const wanted = (license) => isLicensed(license, patterns) === (kind === 'license-in');
    const found = libraries.filter(({ licenses }) => licenses.some(wanted));
    const licensesOf = ({ licenses }) => licenses.filter(wanted).map(({ name }) => name);
    const tail = (library) => ` (${licensesOf(library).join(', ')})`;
    return { count: found.length, examples: () => named(found, tail) };
}
/**
 * By Mend's name, as it is or with dashes as SPDX writes it (`GPL-*` means `GPL
 * 2.0` too), by the id that Mend gives, or by the one that is certain.
 */
function isLicensed(license, patterns) {
    const { name, spdxName } = license;
    const labels = [name, name.replaceAll(' ', '-'), spdxName, (0,library_license/* spdxId */.v)(license)];
    const known = labels.filter((label) => label !== undefined);
    return patterns.some((pattern) => known.some((label) => globMatches(pattern, label)));
}
/**
 * By the package's name, the artifact's, both as Maven writes them, or the
 * display name; alone or with the version: `log4j:log4j`, `log4j`,
 * `log4j:1.2.17`, `lodash@4.17.20`.
 */
function isCalled(library, patterns) {
    const labels = [...namesOf(library)].flatMap((name) => library.version === undefined
        ? [name]
        : [name, `${name}:${library.version}`, `${name}@${library.version}`]);
    return patterns.some((pattern) => labels.some((label) => globMatches(pattern, label)));
}
/** A deny list is safer with a name too many than with one too few. */
function namesOf(library) {
    const { name, groupId, artifactId } = library;
    const names = new Set([(0,library_library/* packageName */.oZ)(library), name]);
    if (artifactId)
        names.add(artifactId);
    if (groupId && artifactId)
        names.add(`${groupId}:${artifactId}`);
    return names;
}

;// CONCATENATED MODULE: ./lib/domain/gate/gate.js



const mostExamples = 10;
/** Names come from the scanned code; no real one is as long. */
const longestExample = 200;
/** Judges all conditions; none stops another. */
function judge(conditions, evidence) {
    return conditions.map((condition) => {
        const why = unjudged(condition, evidence);
        if (why === undefined)
            return gate_judged(condition, evidence);
        return {
            condition: condition.text,
            limit: limitOf(condition),
            verdict: 'not-judged',
            why,
            examples: [],
        };
    });
}
/** Why a condition cannot be judged on what was found out. */
function unjudged(condition, { inventory, figures, compared }) {
    if (!inventory || !figures)
        return 'the inventory was not read';
    const needs = needsOf(condition);
    if (needs.baseline && !compared)
        return withoutBaseline;
    if (needs.alerts && inventory.alertsPending) {
        return 'Mend had not computed the alerts when the wait ended at UPDATED; set `wait-for: finished`';
    }
    if (needs.alerts && needs.baseline && compared?.before.alertsPending) {
        return 'Mend had not computed the alerts when the baseline was read; take the report of a run with `wait-for: finished`';
    }
    const outdated = condition.kind === 'count' && condition.measure === 'outdated';
    if (outdated && figures.outdated === undefined && figures.libraries > 0) {
        return 'Mend did not say which libraries are outdated; it needs "New Version" alerts in the organization and `include-outdated: true`';
    }
    return undefined;
}
const withoutBaseline = 'there is nothing to compare with; set `baseline` (a JSON report of an earlier run, project-name=… or project-token=…)';
function gate_judged(condition, evidence) {
    const counted = condition.kind === 'count'
        ? counters[condition.measure](evidence)
        : patternMatches(condition, evidence);
    const percent = condition.kind === 'count' && condition.percent;
    const { count, of = 0 } = counted;
    const actual = percent ? percentage(count, of) : count;
    const failed = condition.kind === 'count' ? meets(actual, condition) : count > 0;
    return {
        condition: condition.text,
        limit: limitOf(condition),
        actual: Math.round(100 * actual) / 100,
        share: percent ? { count, of } : undefined,
        verdict: failed ? 'failed' : 'passed',
        examples: failed ? examplesOf(counted) : [],
    };
}
/** Of nothing, nothing is a part. */
function percentage(count, of) {
    return of === 0 ? 0 : (100 * count) / of;
}
function meets(actual, { operator, limit }) {
    switch (operator) {
        case '>':
            return actual > limit;
        case '>=':
            return actual >= limit;
        case '<':
            return actual < limit;
        case '<=':
            return actual <= limit;
        case '=':
            return actual === limit;
    }
}
const allowed = {
    '>': 'at most',
    '>=': 'less than',
    '<': 'at least',
    '<=': 'more than',
    '=': 'other than',
};
/** The condition says what must not be; the limit, what may. */
function limitOf(condition) {
    if (condition.kind !== 'count')
        return 'none';
    const { operator, limit, percent } = condition;
    return `${allowed[operator]} ${limit}${percent ? '%' : ''}`;
}
function examplesOf({ examples }) {
    return examples()
        .slice(0, mostExamples)
        .map((example) => example.slice(0, longestExample));
}

;// CONCATENATED MODULE: ./lib/operations/report/gate.js


/** What is wrong with `fail-on` for this operation. */
function gateProblems(inputs, operation) {
    if (inputs.failOn.length === 0 || operation.readsInventory?.(inputs))
        return [];
    return [{ input: 'fail-on', text: withoutInventory(inputs) }];
}
function withoutInventory({ operation }) {
    return operation === 'sync' || operation === 'report'
        ? 'needs the inventory; expected `report` to name inventory'
        : `operation ${operation} reads no inventory to judge; expected operation sync, report or compare`;
}
/**
 * Records that nothing is judged yet. Whatever ends the run before the
 * inventory is read, the conditions stay in the result.
 */
function openGate({ failOn }, { record }) {
    if (failOn.length === 0)
        return;
    record({ gated: { rows: judge(failOn, {}) } });
}
/** Judges all conditions, records and logs each; what cannot be judged fails too. */
function passGate({ failOn }, evidence, { log, record }) {
    if (failOn.length === 0)
        return passed;
    const rows = judge(failOn, evidence);
    record({ gated: { rows } });
    for (const row of rows)
        log.info(`Gate ${gate_marks[row.verdict]} ${reasonOf(row)}`);
    const reasons = rows
        .filter(({ verdict }) => verdict !== 'passed')
        .map(reasonOf);
    return reasons.length > 0 ? { outcome: 'failed', reasons } : passed;
}
const gate_marks = {
    passed: '✅',
    failed: '❌',
    'not-judged': '⚠️',
};
const shownExamples = 3;
/**
 * `critical > 0: 1 (log4j-core 2.14.1 CVE-2021-44228)`,
 * `outdated > 20%: 45% (18 of 40: …)`, `outdated > 20%: not judged, because …`
 */
function reasonOf(row) {
    const { condition, actual, share, why, examples } = row;
    if (actual === undefined)
        return `${condition}: not judged, because ${why}`;
    const few = examples.slice(0, shownExamples);
    const names = few.length < examples.length ? [...few, '…'] : few;
    const parts = [
        ...(share ? [`${share.count} of ${share.of}`] : []),
        ...(names.length > 0 ? [names.join(', ')] : []),
    ];
    const detail = parts.length > 0 ? ` (${parts.join(': ')})` : '';
    return `${condition}: ${actual}${share ? '%' : ''}${detail}`;
}

// EXTERNAL MODULE: ./lib/domain/inventory/hierarchy-figures.js
var hierarchy_figures = __webpack_require__(4464);
;// CONCATENATED MODULE: ./lib/operations/report/report.js







const report = {
    many: true,
    needsOrgToken: looksUpProducts,
    readsInventory,
    problems: (inputs) => [
        ...targetProblems(inputs),
        ...reportProblems(inputs),
        ...formatProblems(inputs),
        ...baselineProblems(inputs),
        ...uselessBaseline(inputs),
    ],
    async run(inputs, deps) {
        openGate(inputs, deps);
        const place = await findPlace(inputs, deps, false);
        const baseline = await findBaseline(place, inputs, deps);
        return examine({ place, baseline, alertsPending: false }, inputs, deps);
    },
};
function reportProblems({ report }) {
    if (report.length > 0)
        return [];
    const text = 'operation report has nothing to do; expected inventory, hierarchy, or both';
    return [{ input: 'report', text }];
}
/** What each file is made from; those that are not named are always there. */
const needs = {
    csv: ['inventory', 'hierarchy'],
    cyclonedx: ['inventory', 'hierarchy'],
    spdx: ['inventory', 'hierarchy'],
    sarif: ['inventory'],
    mermaid: ['hierarchy'],
};
/** Files for which `report` reads nothing; without them a later step finds no file. */
function formatProblems({ report, reportFormats }) {
    return reportFormats.flatMap((format) => {
        const wanted = needs[format];
        if (!wanted || wanted.some((part) => report.includes(part)))
            return [];
        const text = `${format} needs \`report\` to name ${wanted.join(' or ')}`;
        return [{ input: 'report-formats', text }];
    });
}
/** Whether `report` asks for the inventory. */
function readsInventory({ report }) {
    return report.includes('inventory');
}
/** A baseline is compared with the inventory, so that must be read. */
function uselessBaseline(inputs) {
    if (!inputs.baseline || readsInventory(inputs))
        return [];
    const text = 'needs the inventory; expected `report` to name inventory';
    return [{ input: 'baseline', text }];
}
/**
 * Reads the project and the baseline, all at once; tells what changed between
 * them; and judges `fail-on`. A project that a dry run would create has nothing
 * to read, so nothing is judged.
 */
async function examine({ place, baseline, alertsPending }, inputs, context) {
    const { token } = place.project;
    if (!token)
        return passed;
    const [reported, before] = await settleBoth(readContents({ token, alertsPending }, inputs, context), baseline ? readBefore(baseline, place, inputs, context) : undefined);
    const { inventory, inventoryFigures: figures } = reported;
    const compared = before && inventory && compareWith(before, inventory, context);
    return passGate(inputs, { inventory, figures, compared }, context);
}
/**
 * Reads what `report` asks for, both requests at once. Each part is recorded as
 * soon as it is there, so that it survives when the other one fails.
 */
async function readContents(project, inputs, context) {
    let reported = {};
    const note = (part) => {
        reported = { ...reported, ...part };
        context.record({ reported });
    };
    const wants = (part) => inputs.report.includes(part);
    await settleBoth(wants('inventory') ? readInventory(project, inputs, context, note) : null, wants('hierarchy') ? readHierarchy(project, inputs, context, note) : null);
    return reported;
}
async function readInventory({ token, alertsPending }, { includeInHouse, includeOutdated }, { mend, log }, note) {
    const told = await mend.call('getProjectInventory', {
        projectToken: token,
        includeInHouseData: includeInHouse,
        includeOutdatedLibraryData: includeOutdated,
    });
    const inventory = alertsPending ? { ...told, alertsPending } : told;
    const figures = (0,inventory_figures/* inventoryFigures */.QJ)(inventory);
    const { libraries, risk } = figures;
    log.info(`Inventory: ${libraries} libraries, ${risk ? `${risk.vulnerableLibraries} of them vulnerable` : 'their vulnerabilities not complete yet'}`);
    note({ inventory, inventoryFigures: figures });
}
async function readHierarchy({ token }, { includeInHouse }, { mend }, note) {
    const hierarchy = await mend.call('getProjectHierarchy', {
        projectToken: token,
        includeInHouseData: includeInHouse,
    });
    note({ hierarchy, hierarchyFigures: (0,hierarchy_figures/* hierarchyFigures */.D)(hierarchy) });
}
/** Lets both come to their end, so that what one found survives the other's failure. */
async function settleBoth(a, b) {
    await Promise.allSettled([a, b]);
    return Promise.all([a, b]);
}

;// CONCATENATED MODULE: ./lib/operations/compare.js





/** What changed between the baseline and the project; both are read at once. */
const compare = {
    many: false,
    needsOrgToken: looksUpProducts,
    readsInventory: () => true,
    problems: (inputs) => [
        ...targetProblems(inputs),
        ...missingBaseline(inputs),
        ...baselineProblems(inputs),
    ],
    async run(inputs, deps) {
        openGate(inputs, deps);
        const place = await findPlace(inputs, deps, false);
        const baseline = await findBaseline(place, inputs, deps);
        const subject = { place, baseline, alertsPending: false };
        return examine(subject, { ...inputs, report: ['inventory'] }, deps);
    },
};
function missingBaseline({ baseline }) {
    if (baseline)
        return [];
    const text = 'is required for operation compare; expected the path of a JSON report of an earlier run, project-name=… or project-token=…';
    return [{ input: 'baseline', text }];
}

;// CONCATENATED MODULE: ./lib/operations/delete/deletion-target.js



/**
 * The one row of that name; `undefined` when there is none.
 *
 * @throws {Failure} `ambiguous-name` when another spelling, or the same name twice, is there
 */
function pickOne(scope, rows, name) {
    const same = rows.filter((row) => row.name === name);
    if (same.length < 2)
        return pick({ kind: scope }, rows, name);
    throw new Failure('ambiguous-name', {
        what: `${same.length} ${scope}s are called "${name}"`,
        why: 'Nobody but you knows which one is meant, so nothing was deleted.',
        fix: `Set \`${scope}-token\` instead of \`${scope}-name\`.`,
    });
}
/** Whether `confirm` repeats the name; inputs come without surrounding blanks. */
function isConfirmed({ confirm }, name) {
    return confirm !== '' && confirm === name.trim();
}
/** @throws {Failure} `not-confirmed`: nothing is deleted that `confirm` does not name */
function demandConfirmation(scope, name, inputs) {
    if (isConfirmed(inputs, name))
        return;
    throw new Failure('not-confirmed', {
        what: `The ${scope} to delete is called "${name}", but \`confirm\` is "${inputs.confirm}"`,
        why: 'Nothing was deleted.',
        fix: `Set \`confirm\` to the exact name if that is the ${scope} you mean.`,
    });
}
/** With the nearest names, so that a slip of the pen does not pass for "gone". */
function noSuch(scope, rows, name) {
    const names = rows.map((row) => row.name);
    const near = nearestNames(names, name).map((row) => `"${row}"`);
    const hint = near.length > 0 ? ` The nearest names are ${near.join(', ')}.` : '';
    return { absence: `there is no ${scope} "${name}".${hint}` };
}

;// CONCATENATED MODULE: ./lib/operations/delete/product.js

/**
 * The product that the inputs point at, with the number of its projects. The
 * organization's listing tells name, token, and whether it is there at all.
 *
 * @throws {Failure} `ambiguous-name`, or what Mend said
 */
async function doomedProduct(inputs, { mend, log }) {
    const { productName, productToken: given } = inputs;
    const list = () => mend.call('getOrganizationProductTags', {});
    const rows = await list();
    const row = given
        ? rows.find(({ token }) => token === given)
        : pickOne('product', rows, productName);
    if (!row) {
        const absence = 'no product of the organization has this `product-token`.';
        return given ? { absence } : noSuch('product', rows, productName);
    }
    const productToken = row.token;
    log.mask(productToken);
    demandConfirmation('product', row.name, inputs);
    const projects = await mend.call('getProductProjectTags', { productToken });
    return {
        scope: 'product',
        name: row.name,
        projects: projects.length,
        destroy: () => mend.call('deleteProduct', { productToken }),
        remains: async () => (await list()).some(({ token }) => token === productToken),
    };
}

;// CONCATENATED MODULE: ./lib/operations/delete/project.js




/**
 * The project that the inputs point at. Mend deletes a project only with its
 * product's token, so the product is looked up, too.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`, or what Mend said
 */
async function doomedProject(inputs, context) {
    const { product, project } = targetOf(inputs, context.repository);
    if (product)
        return withinProduct(product, project, inputs, context);
    return project.by === 'token'
        ? byTokenAlone(project.token, inputs, context)
        : { absence: 'nothing is pointed at.' };
}
async function withinProduct(product, project, inputs, context) {
    const parent = await findParent(product, context);
    if ('absence' in parent)
        return parent;
    const rows = await projectsOf(parent, context);
    if (project.by === 'name') {
        const row = pickOne('project', rows, project.name);
        return row
            ? doomed(row, parent, inputs, context)
            : noSuch('project', rows, project.name);
    }
    const row = rows.find(({ token }) => token === project.token);
    if (row)
        return doomed(row, parent, inputs, context);
    const elsewhere = await rowOf(project.token, context);
    if (elsewhere && !(elsewhere instanceof Refused))
        throw misplaced(elsewhere);
    return { absence: 'no project of the product has this `project-token`.' };
}
async function findParent(product, { mend }) {
    if (product.by === 'token')
        return product;
    const rows = await mend.call('getOrganizationProductTags', {});
    return (pickOne('product', rows, product.name) ??
        noSuch('product', rows, product.name));
}
function projectsOf({ token }, { mend }) {
    return mend.call('getProductProjectTags', { productToken: token });
}
/**
 * The project's own tags tell its name, so that a wrong `confirm` costs one
 * read. Only then the product is looked for.
 */
async function byTokenAlone(projectToken, inputs, context) {
    const row = await rowOf(projectToken, context);
    if (row && !(row instanceof Refused)) {
        demandConfirmation('project', row.name, inputs);
        return doomed(row, await searchParent(row, inputs, context), inputs, context);
    }
    const all = await context.mend.call('getOrganizationProjectTags', {});
    if (row && all.some(({ token }) => token === projectToken))
        throw row;
    return {
        absence: 'no project of the organization has this `project-token`.',
    };
}
/** A project that is gone is refused like one that the user may not see. */
async function rowOf(projectToken, { mend }) {
    try {
        const [row] = await mend.call('getProjectTags', { projectToken });
        return row;
    }
    catch (error) {
        if (error instanceof Refused)
            return error;
        throw error;
    }
}
/** One read for the products, then one for each until the project is met. */
async function searchParent({ name, token: wanted }, { concurrency }, context) {
    const products = await context.mend.call('getOrganizationProductTags', {});
    context.log.info(`Looking for the project in ${products.length} products; \`product-name\` saves that`);
    for (let start = 0; start < products.length; start += concurrency) {
        const some = products.slice(start, start + concurrency);
        const lists = await Promise.all(some.map((one) => projectsOf(one, context)));
        const has = lists.map((rows) => rows.some(({ token }) => token === wanted));
        const parent = some[has.indexOf(true)];
        if (parent)
            return parent;
    }
    throw new Failure('not-found', {
        what: `No product of the organization holds the project "${name}"`,
        why: 'Mend deletes a project only with the token of its product. `org-token` may belong to another organization, or the user may not see the product.',
        fix: 'Check `org-token`, or set `product-name` or `product-token`.',
    });
}
function misplaced({ name }) {
    return new Failure('not-found', {
        what: `The project "${name}" of \`project-token\` is not in the product that is pointed at`,
        why: 'Nothing was deleted.',
        fix: 'Check `product-name` or `product-token`, or leave both out: then the product is looked for.',
    });
}
function doomed({ name, token: projectToken }, parent, inputs, context) {
    const { mend, log } = context;
    const productToken = parent.token;
    log.mask(productToken);
    log.mask(projectToken);
    demandConfirmation('project', name, inputs);
    return {
        scope: 'project',
        name,
        productName: parent.name,
        destroy: () => mend.call('deleteProject', { productToken, projectToken }),
        remains: async () => (await projectsOf(parent, context)).some(({ token }) => token === projectToken),
    };
}

;// CONCATENATED MODULE: ./lib/operations/delete/delete.js







/** Deletes one project, or one product with all its projects. */
const deleteObject = {
    many: false,
    needsOrgToken: (inputs) => scopeOf(inputs) === 'product' || !inputs.productToken,
    problems(inputs, repository) {
        const unclear = targetProblems(inputs);
        if (unclear.length > 0)
            return unclear;
        const scope = scopeOf(inputs);
        const name = givenName(scope, inputs, repository);
        return confirmProblems(scope, name, inputs);
    },
    async run(inputs, deps) {
        const find = scopeOf(inputs) === 'product' ? doomedProduct : doomedProject;
        const doomed = await find(inputs, deps);
        return 'absence' in doomed
            ? nothingToDo(inputs, doomed.absence, deps)
            : carryOut(doomed, inputs, deps);
    },
};
/** A product only when nothing but a product is pointed at. */
function scopeOf(inputs) {
    if (inputs.projectName || inputs.projectToken)
        return 'project';
    return inputs.productName || inputs.productToken ? 'product' : 'project';
}
/** The name that the inputs point at; `undefined` when it is a token. */
function givenName(scope, inputs, repository) {
    const pointer = targetOf(inputs, repository)[scope];
    return pointer?.by === 'name' ? pointer.name : undefined;
}
/** `name` is undefined where only a token points at it, until it is read. */
function confirmProblems(scope, name, inputs) {
    const { confirm } = inputs;
    const expected = name === undefined
        ? `the exact name of the ${scope} that \`${scope}-token\` points at`
        : `the exact name of the ${scope} to delete, "${name}"`;
    const problem = (text) => [{ input: 'confirm', text }];
    if (!confirm)
        return problem(`is required; expected ${expected}`);
    if (name === undefined || isConfirmed(inputs, name))
        return [];
    return problem(`"${confirm}": expected ${expected}`);
}
function nothingToDo(inputs, absence, context) {
    const scope = scopeOf(inputs);
    const name = givenName(scope, inputs, context.repository);
    context.log.notice(`Nothing to delete: ${absence}`);
    context.record({ deleted: { scope, name, status: 'absent', absence } });
    return passed;
}
async function carryOut(doomed, inputs, context) {
    const { scope, name, productName, projects } = doomed;
    const note = (status) => context.record({ deleted: { scope, name, productName, projects, status } });
    note('found');
    const told = described(doomed);
    if (inputs.dryRun) {
        context.log.info(`${told}: would be deleted (dry run)`);
        note('planned');
        return passed;
    }
    const status = await destroy(doomed, context);
    context.log.info(`${told}: ${delete_said[status]}`);
    note(status);
    return passed;
}
const delete_said = {
    deleted: 'deleted',
    unclear: 'gone; the answer to its deletion was lost',
};
function described({ scope, name, productName, projects, }) {
    if (scope === 'product') {
        return `Product "${name}" with ${projects} project${projects === 1 ? '' : 's'}`;
    }
    const where = productName === undefined ? '' : ` in product "${productName}"`;
    return `Project "${name}"${where}`;
}
/**
 * Sends the deletion. The client repeats it where that may help, so that a
 * refusal can come from a repeat that found nothing left: then, and after a
 * lost answer, the listing tells. It is looked up by token: another object that
 * has taken the name meanwhile is left alone.
 */
async function destroy(doomed, context) {
    try {
        await doomed.destroy();
        return 'deleted';
    }
    catch (error) {
        const unclear = isUnclear(error);
        if (!unclear && !(error instanceof Refused))
            throw error;
        context.log.debug(`${doomed.scope}: no clear answer to the deletion, looking`);
        if (await isGone(doomed, unclear, context, error))
            return 'unclear';
        throw error;
    }
}
/** After an unclear answer several looks, because the deletion may take its time. */
async function isGone(doomed, unclear, { clock, signal }, first) {
    for (const pauseMs of unclear ? [0, ...pausesMs] : [0]) {
        if (pauseMs > 0)
            await clock.sleep(pauseMs, signal);
        try {
            if (!(await doomed.remains()))
                return true;
        }
        catch (error) {
            const unseen = error instanceof Refused || error instanceof Unanswered;
            throw unseen ? first : error;
        }
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/domain/library/search.js


const mostNear = 5;
/** Mend's own identifier of a library: a UUID. */
function isKeyUuid(text) {
    return /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(text);
}
/**
 * Finds a library by a name that people use. A name that says the version comes
 * first, then the package's name, then any other name without a version; a
 * version that is not there is never replaced by another one.
 *
 * `log4j:log4j:1.2.17` · `lodash@4.17.21` · `@babel/core` · `guava-23.0.jar`
 */
function findLibrary(libraries, wanted) {
    for (const names of [exactNames, packageNames, looseNames]) {
        const found = search_distinct(libraries.filter((library) => names(library).includes(wanted)));
        if (found.length > 1)
            return { kind: 'several', found };
        if (found[0])
            return { kind: 'one', found: found[0] };
    }
    return { kind: 'none', near: nearest(libraries, wanted) };
}
/** With their version: coordinates, `name@version`, `name:version`, file names. */
function exactNames(library) {
    const { groupId, artifactId, version, coordinates, filename, name } = library;
    const files = present([filename, name, artifactId]);
    if (version === undefined)
        return present([coordinates, filename]);
    const bases = present([(0,library_library/* packageName */.oZ)(library), artifactId]);
    return [
        ...present([coordinates, filename]),
        ...(groupId && artifactId ? [`${groupId}:${artifactId}:${version}`] : []),
        ...bases.flatMap((base) => [`${base}@${version}`, `${base}:${version}`]),
        // The inventory does not tell the file of a Maven artifact.
        ...(artifactId ? [`${artifactId}-${version}.jar`] : []),
        ...files.filter((file) => file.includes(version)),
    ];
}
function packageNames(library) {
    return [(0,library_library/* packageName */.oZ)(library)];
}
function looseNames({ artifactId, name }) {
    return present([artifactId, name]);
}
function present(names) {
    return names.filter((name) => name !== undefined);
}
/** Listings may repeat a library. */
function search_distinct(libraries) {
    return [
        ...new Map(libraries.map((library) => [library.keyUuid, library])).values(),
    ];
}
function nearest(libraries, wanted) {
    const byName = new Map();
    for (const library of libraries) {
        const { version } = library;
        const names = [...packageNames(library), ...looseNames(library)];
        const dated = version === undefined ? [] : names.map((n) => `${n}@${version}`);
        for (const name of [...names, ...dated]) {
            if (!byName.has(name))
                byName.set(name, library);
        }
    }
    const names = nearestNames([...byName.keys()], wanted, 8 * mostNear);
    const found = names.flatMap((name) => byName.get(name) ?? []);
    return search_distinct(found).slice(0, mostNear);
}

;// CONCATENATED MODULE: ./lib/operations/library.js







const operations_library_library = {
    many: false,
    needsOrgToken: looksUpProducts,
    problems: (inputs) => [...targetProblems(inputs), ...libraryProblems(inputs)],
    async run(inputs, deps) {
        const { project } = await findPlace(inputs, deps, false);
        if (!project.token)
            return passed;
        const subject = await resolve(project.token, inputs, deps);
        await readLibrary(project.token, subject, deps);
        return passed;
    },
};
function libraryProblems({ library }) {
    if (library)
        return [];
    const text = 'is required for the operation library; expected a keyUuid, or a name such as org.slf4j:slf4j-api, lodash@4.17.21 or @babel/core';
    return [{ input: 'library', text }];
}
/** A keyUuid is taken as it is; a name is looked up in the project's inventory. */
async function resolve(projectToken, inputs, { mend, log, record }) {
    const wanted = inputs.library;
    record({ libraryRead: { wanted } });
    if (isKeyUuid(wanted))
        return { wanted, keyUuid: wanted };
    const { libraries } = await mend.call('getProjectInventory', {
        projectToken,
        includeInHouseData: inputs.includeInHouse,
        includeOutdatedLibraryData: inputs.includeOutdated,
    });
    const match = findLibrary(libraries, wanted);
    if (match.kind === 'one') {
        log.info(`Library "${wanted}": ${library_described(match.found)}`);
        return { wanted, keyUuid: match.found.keyUuid, library: match.found };
    }
    if (match.kind === 'none')
        throw library_notFound(wanted, libraries, match.near);
    record({ libraryRead: { wanted, candidates: match.found } });
    throw ambiguous(wanted, match.found);
}
/** Source files and dependencies, both at once; what one brings survives the other's failure. */
async function readLibrary(projectToken, subject, { mend, log, record }) {
    const params = { projectToken, keyUuid: subject.keyUuid };
    const [files, tree] = await Promise.allSettled([
        mend.call('getLibrarySourceFiles', params),
        mend.call('getProjectLibraryDependencies', params),
    ]);
    const refusal = tree.status === 'rejected' && files.status === 'fulfilled'
        ? refusalForNone(tree.reason)
        : undefined;
    const sourceFiles = files.status === 'fulfilled' ? files.value : undefined;
    const dependencies = tree.status === 'fulfilled' ? tree.value : refusal && [];
    record({ libraryRead: { ...subject, sourceFiles, dependencies, refusal } });
    if (files.status === 'rejected')
        throw files.reason;
    if (tree.status === 'rejected' && !refusal)
        throw tree.reason;
    log.info(`Source files: ${files.value.length}; direct dependencies: ${dependencies?.length ?? 0}`);
}
/** Codes that mean something else (facts 1.4): 8000 is a wrong keyUuid, 5001 a missing right. */
const otherCauses = new Set([2007, 2015, 2021, 3000, 3010, 4000, 5001, 8000]);
/**
 * Mend may refuse the dependencies of a library that has none (facts 2), and
 * nobody has written down with which code. So a refusal is taken for "none"
 * only when the same keys, project and keyUuid were good for the source files,
 * and when its code, if it has one, is not known to mean something else.
 */
function refusalForNone(error) {
    if (!(error instanceof Refused))
        return undefined;
    const { errorCode, facts } = error;
    if (errorCode !== undefined && otherCauses.has(errorCode))
        return undefined;
    return { errorCode, said: facts.said };
}
const mostCandidates = 10;
function ambiguous(wanted, found) {
    const shown = found.slice(0, mostCandidates).map(library_described);
    const left = found.length - shown.length;
    const list = [...shown, ...(left > 0 ? [`and ${left} more`] : [])].join(', ');
    return new Failure('ambiguous-library', {
        what: `${found.length} libraries of the project are called "${wanted}"`,
        why: `They are ${list}.`,
        fix: 'Set `library` to the keyUuid of one of them, or add the version.',
    });
}
function library_notFound(wanted, all, near) {
    const nearest = `The nearest names are ${near.map(library_described).join(', ')}.`;
    const none = `None of its ${all.length} libraries has a similar name.`;
    return new Failure('not-found', {
        what: `The project has no library "${wanted}"`,
        why: near.length > 0 ? nearest : none,
        fix: 'Check `library`; it takes a keyUuid, a name, a name with its version, or a file name, exactly as the inventory has it.',
    });
}
/** `lodash 4.17.21 (5d3c0f5c-…)` */
function library_described(library) {
    const { version, keyUuid } = library;
    const name = [(0,library_library/* packageName */.oZ)(library), version].filter(Boolean).join(' ');
    return `${name} (${keyUuid})`;
}

;// CONCATENATED MODULE: ./lib/domain/text/pattern.js
const mostExpression = 200;
/**
 * A glob for the whole text (`*` any signs, `?` one), or between slashes a
 * regular expression for any part of it. Upper and lower case differ, unless
 * the expression ends in `/i`.
 *
 * `svc-*` holds for `svc-a`, not for `my-svc-a` · `/svc-/` holds for both
 */
function parsePattern(text) {
    if (!text.startsWith('/'))
        return { ok: true, pattern: glob(text) };
    const [, source, flags] = /^\/(.+)\/(\w*)$/s.exec(text) ?? [];
    if (source === undefined) {
        return pattern_wrong('a regular expression stands between slashes: /^svc-/');
    }
    if (flags !== '' && flags !== 'i') {
        return pattern_wrong('a regular expression ends with / or /i');
    }
    if (source.length > mostExpression) {
        return pattern_wrong(`a regular expression has at most ${mostExpression} signs`);
    }
    if (repeatsRepeats(source)) {
        return pattern_wrong('a repeat within a repeat, as in (a+)+, is not accepted: it may take for ever');
    }
    return compiled(source, flags);
}
function pattern_wrong(problem) {
    return { ok: false, problem };
}
function compiled(source, flags) {
    try {
        const expression = new RegExp(source, flags);
        return { ok: true, pattern: (text) => expression.test(text) };
    }
    catch {
        return pattern_wrong('this is no regular expression of JavaScript');
    }
}
const tokens = /\\.|\[(?:\\.|[^\]\\])*\]|\(|\)|[*+]|\{\d+,\d*\}|./gs;
const repeat = /^(?:[*+]|\{\d+,\d*\})$/;
/** The usual cause of expressions that take longer than the universe: `(a+)+`. */
function repeatsRepeats(source) {
    /** For each open group: whether something in it is repeated. */
    const open = [false];
    let closed = false;
    for (const [token] of source.matchAll(tokens)) {
        const repeated = repeat.test(token);
        if (repeated && closed)
            return true;
        closed = false;
        if (token === '(')
            open.push(false);
        else if (token === ')')
            closed = open.pop() ?? false;
        if (repeated || closed)
            open[Math.max(0, open.length - 1)] = true;
    }
    return false;
}
/**
 * A pattern of `*` and `?` alone. After a mismatch only the last `*` takes one
 * sign more, so no glob takes longer than its length times the text's.
 */
function glob(source) {
    const wanted = Array.from(source);
    if (!/[*?]/.test(source))
        return (text) => text === source;
    return (text) => fits(wanted, Array.from(text));
}
function fits(wanted, signs) {
    let at = 0;
    let star = -1;
    let resume = 0;
    for (let i = 0; i < signs.length;) {
        if (wanted[at] === '*') {
            star = at++;
            resume = i;
        }
        else if (wanted[at] === '?' || wanted[at] === signs[i]) {
            at++;
            i++;
        }
        else if (star >= 0) {
            at = star + 1;
            i = ++resume;
        }
        else
            return false;
    }
    return wanted.slice(at).every((sign) => sign === '*');
}

;// CONCATENATED MODULE: ./lib/domain/text/selection.js

const everything = { rules: [] };
/**
 * `product=Platform`, `name=svc-*`, `name=/^svc-/i`, `tag=team`,
 * `tag=team:payments`, `older-than=90d`, each also after `!`. The key of a tag
 * ends at the first colon.
 */
function parseSelection(lines) {
    const parsed = lines.map(parseRule);
    const problems = parsed.filter((rule) => typeof rule === 'string');
    if (problems.length > 0)
        return { ok: false, problems };
    const rules = parsed.filter((rule) => typeof rule !== 'string');
    return { ok: true, selection: { rules } };
}
const selection_accepted = 'expected product=…, name=…, tag=key, tag=key:value or older-than=90d, each also after !';
/** A rule, or what is wrong with the line. */
function parseRule(line) {
    const [, mark, kind = '', text = ''] = /^(!?)\s*([\w-]+)\s*=\s*(.*)$/s.exec(line.trim()) ?? [];
    const base = { line: line.trim(), negated: mark === '!' };
    const problem = (what) => `"${base.line}": ${what}`;
    if (text === '')
        return problem(selection_accepted);
    switch (kind) {
        case 'name':
        case 'product': {
            const parsed = parsePattern(text);
            if (!parsed.ok)
                return problem(parsed.problem);
            return { ...base, kind, pattern: parsed.pattern };
        }
        case 'tag': {
            const tag = parseTag(text);
            return tag ? { ...base, kind, ...tag } : problem(selection_accepted);
        }
        case 'older-than': {
            const ms = parseAge(text);
            if (ms)
                return { ...base, kind, ms };
            return problem('expected days or hours, such as 90d or 36h');
        }
        default:
            return problem(selection_accepted);
    }
}
function parseTag(text) {
    const [, key = '', value] = /^([^:]*)(?::(.*))?$/s.exec(text) ?? [];
    if (key.trim() === '' || value?.trim() === '')
        return undefined;
    return {
        key: key.trim(),
        value: value === undefined ? undefined : glob(value.trim()),
    };
}
const hourMs = 3_600_000;
/** Milliseconds; `undefined` when it is no age. */
function parseAge(text) {
    const [, count, unit] = /^(\d{1,5})([dh])$/.exec(text) ?? [];
    if (count === undefined)
        return undefined;
    return Number(count) * (unit === 'd' ? 24 : 1) * hourMs;
}
/**
 * Whether all rules but those about age hold. A product that is not known
 * answers no rule, not even a negated one: whoever selects must know.
 */
function matches(selection, object) {
    return selection.rules.every((rule) => {
        const answer = answerTo(rule, object);
        return answer !== undefined && answer !== rule.negated;
    });
}
function answerTo(rule, object) {
    switch (rule.kind) {
        case 'name':
            return rule.pattern(object.name);
        case 'product':
            return object.product === undefined
                ? undefined
                : rule.pattern(object.product);
        case 'tag': {
            const values = object.tags.get(rule.key);
            return values?.some((value) => rule.value?.(value) ?? true) ?? false;
        }
        case 'older-than':
            return !rule.negated;
    }
}
/** The rules that look at this; `rulesOf(selection, 'older-than').length > 0` → the age is needed. */
function rulesOf(selection, kind) {
    return selection.rules.filter((rule) => rule.kind === kind);
}
/** Whether `matches` alone does not decide: the caller has to find out ages. */
function needsAge(selection) {
    return rulesOf(selection, 'older-than').length > 0;
}
/**
 * Whether the rules about age hold for an object of this age, in milliseconds
 * on the server's own clock. An age that is not known answers no rule, not even
 * a negated one.
 */
function matchesAge(selection, ageMs) {
    return selection.rules.every((rule) => {
        if (rule.kind !== 'older-than')
            return true;
        return ageMs !== undefined && ageMs > rule.ms !== rule.negated;
    });
}

;// CONCATENATED MODULE: ./lib/operations/target/resolve.js



/**
 * The target's product. Asks Mend only when a name stands for its token.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`, or what Mend said
 */
async function resolve_findProduct(inputs, context) {
    const pointer = productOf(inputs, context.repository);
    if (pointer.by === 'token')
        return { token: pointer.token };
    const found = await lookUp(productCollection(context.mend), pointer.name);
    return resolve_told(found, context);
}
/**
 * The target's project. Asks Mend only when a name stands for a token.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`, or what Mend said
 */
async function resolve_findProject(inputs, context) {
    const { project } = targetOf(inputs, context.repository);
    if (project.by === 'token') {
        const { token } = project;
        return { token, name: context.known.get(token)?.name };
    }
    const product = await resolve_findProduct(inputs, context);
    const shelf = projectCollection(context.mend, product.token, inputs);
    const found = await lookUp(shelf, project.name);
    return { ...resolve_told(found, context), product };
}
/** For the outputs: what was found by name, with its product. */
function ensuredOf({ product, token }, name) {
    const status = 'existing';
    return {
        product: product?.name
            ? { name: product.name, token: product.token, status }
            : undefined,
        project: { name, token, status },
    };
}
function resolve_told({ name, token }, { log }) {
    log.mask(token);
    return { name, token };
}

;// CONCATENATED MODULE: ./lib/operations/list-tags.js





const listTags = {
    many: false,
    select: 'filter',
    needsOrgToken: (inputs) => {
        if (inputs.scope === 'project')
            return looksUpProducts(inputs);
        return inputs.scope.startsWith('organization') || !inputs.productToken;
    },
    problems: (inputs, repository) => [
        ...targetProblems(inputs),
        ...absentTarget(inputs, repository),
        ...unanswerable(inputs),
    ],
    async run(inputs, deps) {
        const { rows, product } = await read(inputs, deps);
        const objects = rows
            .filter((row) => matches(inputs.select, selectable(row, inputs, product)))
            .map(({ name, tags }) => ({ name, tags }))
            .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
        const { scope } = inputs;
        const listed = { scope, product, objects, total: rows.length };
        list_tags_announce(listed, deps);
        deps.record({ listed });
        return passed;
    },
};
/** Without a repository nothing stands in for a name that is not given. */
function absentTarget(inputs, { fullName }) {
    const { scope, projectToken, projectName, productToken, productName } = inputs;
    if (fullName || scope.startsWith('organization'))
        return [];
    const project = scope === 'project';
    if (project && projectToken)
        return [];
    const lacks = (input) => ({
        input: `${input}-name`,
        text: `\`scope\` ${scope} needs \`${input}-name\` or \`${input}-token\`, and this run has no repository to name it after`,
    });
    return [
        ...(productToken || productName ? [] : [lacks('product')]),
        ...(project && !projectName ? [lacks('project')] : []),
    ];
}
/** Rules that no row of the scope can answer. */
function unanswerable(inputs) {
    const { scope, select } = inputs;
    const problem = (line, text) => ({
        input: 'select',
        text: `"${line}": ${text}`,
    });
    const ages = rulesOf(select, 'older-than').map(({ line }) => problem(line, 'list-tags knows no ages; expected name, product or tag'));
    if (knowsProduct(inputs))
        return ages;
    const products = rulesOf(select, 'product').map(({ line }) => problem(line, scope === 'organization-projects'
        ? 'Mend does not say of which product the projects of `scope` organization-projects are; take `scope` product-projects with `product-name`'
        : `\`scope\` ${scope} knows the product only by \`product-name\`, without tokens`));
    return [...ages, ...products];
}
function knowsProduct({ scope, productToken, projectToken }) {
    switch (scope) {
        case 'product':
        case 'organization-products':
            return true;
        case 'organization-projects':
            return false;
        case 'product-projects':
            return !productToken;
        case 'project':
            return !productToken && !projectToken;
    }
}
/** Rows that are products answer the rule `product` with their own name. */
function selectable({ name, tags }, { scope }, product) {
    const isProduct = scope === 'product' || scope === 'organization-products';
    return { name, tags, product: isProduct ? name : product };
}
/** One request for each scope, after the lookups that a name needs. */
async function read(inputs, context) {
    const { mend } = context;
    switch (inputs.scope) {
        case 'project':
            return readProject(inputs, context);
        case 'product': {
            const { token: productToken } = await resolve_findProduct(inputs, context);
            const rows = await mend.call('getProductTags', { productToken });
            return { rows, product: rows[0]?.name };
        }
        case 'product-projects': {
            const { token: productToken, name } = await resolve_findProduct(inputs, context);
            const rows = await mend.call('getProductProjectTags', { productToken });
            return { rows, product: name };
        }
        case 'organization-products':
            return { rows: await mend.call('getOrganizationProductTags', {}) };
        case 'organization-projects':
            return { rows: await mend.call('getOrganizationProjectTags', {}) };
    }
}
async function readProject(inputs, context) {
    const project = await resolve_findProject(inputs, context);
    const rows = await context.mend.call('getProjectTags', {
        projectToken: project.token,
    });
    const [row] = rows;
    if (row)
        context.record({ ensured: ensuredOf(project, row.name) });
    return { rows, product: project.product?.name };
}
const mostLines = 50;
function list_tags_announce({ scope, objects, total }, { log }) {
    const of = objects.length === total ? '' : ` of ${total}`;
    const lines = objects.slice(0, mostLines).map(({ name, tags }) => {
        const shown = (0,tags_tags/* pairs */.AS)(tags).map(({ key, value }) => `${key}=${value}`);
        return `${name}: ${shown.join(', ') || 'no tags'}`;
    });
    const left = objects.length - lines.length;
    if (left > 0)
        lines.push(`… and ${left} more`);
    log.group(`Tags, scope ${scope}: ${objects.length}${of}`, lines);
}

;// CONCATENATED MODULE: ./lib/domain/text/java-regex-reading.js
/** Java would not compile the expression because of what stands at `at`. */
class Broken extends Error {
    name = 'Broken';
    at;
    constructor(at, problem) {
        super(problem);
        this.at = at;
    }
}
/** Something that a quantifier may follow. */
function add(reading, js) {
    reading.out.push(js);
    reading.repeatable = true;
}
/** The match of a sticky expression where the reading stands. */
function matched({ source, at }, shape) {
    shape.lastIndex = at;
    return shape.exec(source);
}
/** Steps over one character, which may be a pair of surrogates. */
function readCharacter(reading) {
    const code = reading.source.codePointAt(reading.at) ?? 0;
    reading.at += code > 0xffff ? 2 : 1;
    return code;
}

;// CONCATENATED MODULE: ./lib/domain/text/java-regex-escape.js

/** Never an operator, whatever the character and wherever it stands. */
function jsOf(escaped) {
    if ('js' in escaped)
        return escaped.js;
    const sign = String.fromCodePoint(escaped.code);
    return /[a-zA-Z0-9_]/.test(sign) ? sign : `\\u{${escaped.code.toString(16)}}`;
}
const characters = {
    t: 0x09,
    n: 0x0a,
    f: 0x0c,
    r: 0x0d,
    a: 0x07,
    e: 0x1b,
};
/** Java's `\s` and `\w` know ASCII alone. */
const sets = {
    d: '[0-9]',
    w: '[a-zA-Z0-9_]',
    s: '[\\t\\n\\v\\f\\r ]',
    h: '[ \\t\\xA0\\u1680\\u180E\\u2000-\\u200A\\u202F\\u205F\\u3000]',
    v: '[\\n\\v\\f\\r\\x85\\u2028\\u2029]',
};
/** Only outside of a class. */
const places = {
    b: '\\b',
    B: '\\B',
    A: '(?<![^])',
    Z: '(?=\\n?(?![^]))',
    z: '(?![^])',
    R: '(?:\\r\\n|[\\n\\v\\f\\r\\x85\\u2028\\u2029])',
};
/** `\p{Alpha}` and the like: ASCII in Java. */
const posix = {
    Lower: 'a-z',
    Upper: 'A-Z',
    ASCII: '\\x00-\\x7F',
    Alpha: 'a-zA-Z',
    Digit: '0-9',
    Alnum: 'a-zA-Z0-9',
    Punct: '\\x21-\\x2F\\x3A-\\x40\\x5B-\\x60\\x7B-\\x7E',
    Graph: '\\x21-\\x7E',
    Print: '\\x20-\\x7E',
    Blank: ' \\t',
    Cntrl: '\\x00-\\x1F\\x7F',
    XDigit: '0-9a-fA-F',
    Space: '\\t\\n\\v\\f\\r ',
};
/** What stands between `\Q` and `\E`; `undefined` when no `\Q` begins here. */
function readQuoted(reading) {
    const { source, at } = reading;
    if (!source.startsWith('\\Q', at))
        return undefined;
    const end = source.indexOf('\\E', at);
    const stop = end < 0 ? source.length : end;
    const codes = [];
    for (reading.at += 2; reading.at < stop;)
        codes.push(readCharacter(reading));
    reading.at = end < 0 ? stop : stop + 2;
    return codes;
}
/** Reads the escape that begins here and steps behind it. @throws {Broken} */
function readEscape(reading, where) {
    const { source, at } = reading;
    const code = source.codePointAt(at + 1);
    if (code === undefined)
        throw new Broken(at, 'a "\\" with nothing after it');
    const letter = String.fromCodePoint(code);
    if (!/[a-zA-Z0-9]/.test(letter))
        return took(reading, letter.length + 1, { code });
    const character = characters[letter];
    if (character !== undefined)
        return took(reading, 2, { code: character });
    const set = setOf(letter);
    if (set)
        return took(reading, 2, { js: set });
    if (/[cux0]/.test(letter))
        return numbered(reading);
    if (/[pP]/.test(letter))
        return property(reading);
    if (letter === 'N')
        return untried(reading, /\\N\{[^}]+\}/y, 'a named character');
    if (where === 'inside')
        throw unknown(reading);
    return outside(reading, letter);
}
function setOf(letter) {
    const set = sets[letter.toLowerCase()];
    return letter === letter.toLowerCase() ? set : set?.replace('[', '[^');
}
function outside(reading, letter) {
    if (letter === 'b' && reading.source.startsWith('{g}', reading.at + 2)) {
        return untried(reading, /\\b\{g\}/y, 'a boundary of visible characters');
    }
    const place = places[letter];
    if (place)
        return took(reading, 2, { js: place });
    if (/[GX]/.test(letter))
        return untried(reading, /\\./y, `"\\${letter}"`);
    if (/[1-9]/.test(letter))
        return untried(reading, /\\\d/y, 'a back-reference');
    if (letter !== 'k')
        throw unknown(reading);
    const [, name] = matched(reading, /\\k<([a-zA-Z][a-zA-Z0-9]*)>/y) ?? [];
    if (name === undefined || !reading.names.has(name)) {
        throw new Broken(reading.at, 'a "\\k<name>" without a group of that name before it');
    }
    return untried(reading, /\\k<\w+>/y, 'a back-reference');
}
const numbers = /\\(?:0([0-3]?[0-7]{1,2})|x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|c([\s\S]))/y;
function numbered(reading) {
    const found = matched(reading, numbers);
    if (!found)
        throw unknown(reading);
    const [text, octal, two, many, four, control] = found;
    const code = octal
        ? Number.parseInt(octal, 8)
        : control
            ? control.charCodeAt(0) ^ 64
            : Number.parseInt(two ?? many ?? four ?? '', 16);
    if (code > 0x10ffff)
        throw unknown(reading);
    return took(reading, text.length, { code });
}
function property(reading) {
    const [text, long, short] = matched(reading, /\\[pP](?:\{([^{}]+)\}|([A-Z]))/y) ?? [];
    if (!text)
        throw unknown(reading);
    const name = long ?? short ?? '';
    const not = text[1] === 'P';
    const ascii = Object.hasOwn(posix, name) ? posix[name] : undefined;
    const category = /^(?:Is)?([A-Z][a-z]?)$/.exec(name)?.[1];
    if (!ascii && !category)
        reading.untried ??= `the class "${text}"`;
    const js = ascii
        ? `[${not ? '^' : ''}${ascii}]`
        : `\\${not ? 'P' : 'p'}{${category ?? 'L'}}`;
    return took(reading, text.length, { js });
}
function unknown({ source, at }) {
    const start = source.slice(at, at + 2);
    return new Broken(at, `"${start}" begins no escape that Java knows here`);
}
/** Sound, but not to be done in JavaScript. */
function untried(reading, shape, what) {
    const [text] = matched(reading, shape) ?? [];
    if (!text)
        throw unknown(reading);
    reading.untried ??= what;
    return took(reading, text.length, { js: '(?:)' });
}
function took(reading, length, escaped) {
    reading.at += length;
    return escaped;
}

;// CONCATENATED MODULE: ./lib/domain/text/java-regex-class.js


/**
 * Reads the class that begins here, with all nested in it, and steps behind it.
 * Java's unions and intersections are JavaScript's with the flag `v`, but for
 * brackets around what `&&` joins.
 *
 * `[a-z&&[^bc]]` → `[[a-z]&&[[^[bc]]]]`
 *
 * @throws {Broken}
 */
function readClass(reading) {
    const set = { open: [], out: [], fresh: true };
    do
        member(reading, set);
    while (set.open.length > 0);
    return set.out.join('');
}
function member(reading, set) {
    const { source, at } = reading;
    if (at >= source.length) {
        throw new Broken(set.open[0] ?? at, 'a "[" that is never closed');
    }
    if (source[at] === '[')
        begin(reading, set);
    else if (source[at] === ']' && !set.fresh)
        java_regex_class_end(reading, set);
    else if (source.startsWith('&&', at))
        intersect(reading, set);
    else {
        const codes = readQuoted(reading);
        if (codes)
            set.out.push(...codes.map((code) => jsOf({ code })));
        else
            single(reading, set);
        set.fresh &&= codes?.length === 0;
    }
}
function intersect(reading, set) {
    const bare = set.fresh || reading.source[reading.at + 2] === ']';
    if (bare)
        reading.untried ??= 'an intersection with nothing, "&&"';
    set.out.push(']&&[');
    reading.at += 2;
}
function java_regex_class_end(reading, set) {
    set.open.pop();
    set.out.push(']]');
    reading.at++;
}
function begin(reading, set) {
    set.open.push(reading.at);
    const not = reading.source[reading.at + 1] === '^';
    set.out.push(not ? '[^[' : '[[');
    set.fresh = true;
    reading.at += not ? 2 : 1;
}
/** One character, one set, or a range. */
function single(reading, { out }) {
    const { source, at } = reading;
    const from = item(reading);
    const next = source[reading.at + 1];
    const ranges = source[reading.at] === '-' && next && !'[]'.includes(next);
    out.push(jsOf(from));
    if (!('code' in from) || !ranges)
        return;
    if (source.startsWith('-\\Q', reading.at)) {
        reading.untried ??= 'a range to a quotation, "\\Q"';
        return;
    }
    reading.at++;
    const to = item(reading);
    if (!('code' in to) || to.code < from.code) {
        const range = source.slice(at, reading.at);
        throw new Broken(at, `the range "${range}" ends before it begins`);
    }
    out.push('-', jsOf(to));
}
function item(reading) {
    return reading.source[reading.at] === '\\'
        ? readEscape(reading, 'inside')
        : { code: readCharacter(reading) };
}

;// CONCATENATED MODULE: ./lib/domain/text/java-regex-group.js

const plain = /\(\?(?:[:=!>]|<[=!])/y;
const java_regex_group_named = /\(\?<([a-zA-Z][a-zA-Z0-9]*)>/y;
const flagged = /\(\?([idmsuxU]*)(?:-([idmsuxU]*))?([:)])/y;
/** Reads the beginning of a group, or flags for the rest of one. @throws {Broken} */
function openGroup(reading) {
    const { source, at } = reading;
    reading.repeatable = false;
    if (source[at + 1] !== '?') {
        enter(reading, '(', 1);
        return;
    }
    const [start] = matched(reading, plain) ?? [];
    if (start)
        enterPlain(reading, start);
    else if (!enterNamed(reading) && !enterFlagged(reading)) {
        throw unknownGroup(reading);
    }
}
function enter(reading, js, length) {
    reading.groups.push({ at: reading.at, runs: [] });
    reading.out.push(js);
    reading.at += length;
}
function enterPlain(reading, start) {
    const atomic = start === '(?>';
    if (atomic)
        reading.untried ??= 'an atomic group, "(?>"';
    enter(reading, atomic ? '(?:' : start, start.length);
}
function enterNamed(reading) {
    const [start, name] = matched(reading, java_regex_group_named) ?? [];
    if (!start || !name)
        return false;
    if (reading.names.has(name)) {
        throw new Broken(reading.at, `a second group of the name "${name}"`);
    }
    reading.names.add(name);
    enter(reading, start, start.length);
    return true;
}
function enterFlagged(reading) {
    const [start, on = '', off = '', end] = matched(reading, flagged) ?? [];
    if (!start)
        return false;
    const js = modifiers(reading, on, off);
    if (end === ':')
        enter(reading, js, start.length);
    else {
        reading.groups.at(-1)?.runs.push(js);
        reading.out.push(js);
        reading.at += start.length;
    }
    return true;
}
/** What JavaScript can switch; `d` and `u` make no difference to tags. */
function modifiers(reading, on, off) {
    if (on.includes('x')) {
        reading.commented = true;
        reading.untried ??= 'comments, "(?x)"';
    }
    if (on.includes('U'))
        reading.untried ??= 'Unicode classes, "(?U)"';
    const known = (text) => text.replace(/[^ims]/g, '');
    const minus = known(off) && `-${known(off)}`;
    return `(?${known(on)}${minus}:`;
}
function unknownGroup({ source, at }) {
    const start = source.slice(at, at + 4);
    const hint = start.startsWith('(?P')
        ? '; a named group is written (?<name>…)'
        : start.startsWith('(?<')
            ? '; a group name begins with a letter and has only letters A-Z and digits'
            : '';
    return new Broken(at, `Java knows no group that begins with "${start}"${hint}`);
}
/** Reads a `)`. @throws {Broken} */
function closeGroup(reading) {
    const group = reading.groups.pop();
    if (!group || reading.groups.length === 0) {
        throw new Broken(reading.at, 'a ")" without its "("');
    }
    reading.at++;
    add(reading, `${')'.repeat(group.runs.length)})`);
}
/** Reads a `|`. `a(?i)b|c` holds for `c`, too, but must not hold the two together. */
function alternative(reading) {
    const runs = reading.groups.at(-1)?.runs ?? [];
    reading.out.push(')'.repeat(runs.length), '|', ...runs);
    reading.at++;
    reading.repeatable = false;
}
/** The end of the expression. @throws {Broken} */
function endGroups(reading) {
    const group = reading.groups.pop();
    if (group && reading.groups.length > 0) {
        throw new Broken(group.at, 'a "(" that is never closed');
    }
    reading.out.push(')'.repeat(group?.runs.length ?? 0));
}

;// CONCATENATED MODULE: ./lib/domain/text/java-regex.js




/**
 * Reads an expression by Java's rules. Not checked, because it would take Java:
 * names in `\p{…}` and `\N{…}`, whether a look-behind has a bounded length, and
 * what follows `(?x)`.
 *
 * `team|web` → ready · `a++` → untried (possessive) · `(team` → broken at 1
 */
function readJavaRegex(source) {
    const reading = java_regex_begin(source);
    try {
        while (reading.at < source.length && !reading.commented)
            step(reading);
        if (!reading.commented)
            endGroups(reading);
    }
    catch (error) {
        if (!(error instanceof Broken))
            throw error;
        return { kind: 'broken', at: error.at + 1, problem: error.message };
    }
    if (reading.untried)
        return { kind: 'untried', because: reading.untried };
    return java_regex_compiled(reading.out.join(''));
}
function java_regex_compiled(js) {
    try {
        const part = new RegExp(js, 'v');
        const whole = new RegExp(`^(?:${js})$`, 'v');
        return {
            kind: 'ready',
            match: (text) => whole.test(text) ? 'whole' : part.test(text) ? 'part' : 'none',
        };
    }
    catch {
        return { kind: 'untried', because: 'something that JavaScript cannot do' };
    }
}
function java_regex_begin(source) {
    return {
        source,
        at: 0,
        out: [],
        groups: [{ at: -1, runs: [] }],
        names: new Set(),
        repeatable: false,
        commented: false,
        untried: undefined,
    };
}
function step(reading) {
    const sign = reading.source[reading.at] ?? '';
    if (sign === '\\')
        escaped(reading);
    else if (sign === '[')
        add(reading, readClass(reading));
    else if (sign === '(')
        openGroup(reading);
    else if (sign === ')')
        closeGroup(reading);
    else if (sign === '|')
        alternative(reading);
    else if ('*+?{'.includes(sign))
        java_regex_repeat(reading);
    else if ('^$.'.includes(sign))
        place(reading, sign);
    else
        literal(reading);
}
function place(reading, sign) {
    reading.at++;
    add(reading, sign);
}
function literal(reading) {
    add(reading, jsOf({ code: readCharacter(reading) }));
}
function escaped(reading) {
    const codes = readQuoted(reading);
    const js = codes
        ? codes.map((code) => jsOf({ code }))
        : [jsOf(readEscape(reading, 'outside'))];
    for (const part of js)
        add(reading, part);
}
const counted = /\{(\d+)(,(\d*))?\}/y;
function java_regex_repeat(reading) {
    const { source, at } = reading;
    const sign = source[at] ?? '';
    counted.lastIndex = at;
    const [text = sign, least, , most] = counted.exec(source) ?? [];
    if (sign === '{' && least === undefined) {
        throw new Broken(at, 'a "{" that begins no repetition such as {2} or {2,5}; the sign itself is written \\{');
    }
    if (most && Number(most) < Number(least)) {
        throw new Broken(at, `the repetition ${text} ends before it begins`);
    }
    if (!reading.repeatable) {
        if (sign !== '{')
            throw new Broken(at, `nothing to repeat before "${sign}"`);
        reading.untried ??= `a repetition of nothing, "${text}"`;
    }
    reading.at += text.length;
    const kind = source[reading.at];
    if (kind === '+')
        reading.untried ??= `a possessive quantifier, "${text}+"`;
    if (kind === '?' || kind === '+')
        reading.at++;
    reading.out.push(text, kind === '?' ? '?' : '');
    reading.repeatable = false;
}

;// CONCATENATED MODULE: ./lib/operations/notify.js






/**
 * Sets the organization's rule for the mail "project setup completed". Mend has
 * no request that reads it back.
 */
const notify = {
    many: false,
    needsOrgToken: () => true,
    problems: (inputs) => [...targetProblems(inputs), ...ruleProblems(inputs)],
    async run(inputs, deps) {
        const rule = ruleOf(inputs);
        if (!rule)
            return passed;
        deps.record({ notified: { ...rule, sent: false } });
        const sent = await send(rule, inputs, deps);
        deps.record({ notified: { ...rule, sent } });
        if (rule.action !== 'CUSTOM')
            return passed;
        const comparison = await notify_compare(rule, inputs, deps);
        deps.record({ notified: { ...rule, sent, ...comparison } });
        return passed;
    },
};
/** Mend's own words, which it wants in upper case (facts 2). */
const actions = {
    enabled: 'ENABLED',
    disabled: 'DISABLED',
    custom: 'CUSTOM',
};
function ruleOf(inputs) {
    const { notificationAction: action } = inputs;
    if (action === '')
        return undefined;
    if (action !== 'custom')
        return { action: actions[action] };
    return {
        action: 'CUSTOM',
        keyRegex: inputs.notificationTagKeyRegex,
        valueRegex: inputs.notificationTagValueRegex,
    };
}
function ruleProblems(inputs) {
    if (inputs.notificationAction === '') {
        const text = 'is required for the operation notify; expected enabled, disabled or custom';
        return [{ input: 'notification-action', text }];
    }
    const texts = [
        ['notification-tag-key-regex', inputs.notificationTagKeyRegex],
        ['notification-tag-value-regex', inputs.notificationTagValueRegex],
    ];
    const custom = inputs.notificationAction === 'custom';
    return texts.flatMap(([input, text]) => custom ? regexProblems(input, text) : needless(input, text));
}
function regexProblems(input, source) {
    if (source === '') {
        const text = 'is required with `notification-action: custom`';
        return [{ input, text }];
    }
    const regex = readJavaRegex(source);
    if (regex.kind !== 'broken')
        return [];
    const text = `"${source}" breaks at character ${regex.at}: ${regex.problem}; expected a regular expression as Java reads it`;
    return [{ input, text }];
}
function needless(input, source) {
    if (source === '')
        return [];
    const text = `"${source}": expected nothing, because only \`notification-action: custom\` has expressions`;
    return [{ input, text }];
}
/** Whether it was sent; a dry run sends nothing. */
async function send(rule, { dryRun }, { mend, log }) {
    const { action, keyRegex, valueRegex } = rule;
    log.info(`Setup notification: ${action}${dryRun ? ' (dry run, not set)' : ''}`);
    if (keyRegex)
        log.info(`  tag key:   ${keyRegex}`);
    if (valueRegex)
        log.info(`  tag value: ${valueRegex}`);
    if (dryRun)
        return false;
    await mend.call('setProjectSetupNotificationConfig', {
        action,
        ...(keyRegex && { projectTagKeyRegex: keyRegex }),
        ...(valueRegex && { projectTagValueRegex: valueRegex }),
    });
    return true;
}
/**
 * Holds the project's present tags against the rule: a courtesy, so that a
 * project which is not there, or an expression that cannot be tried here, is
 * only a note.
 */
async function notify_compare({ keyRegex = '', valueRegex = '' }, inputs, context) {
    const comparison = await notify_compared(readJavaRegex(keyRegex), readJavaRegex(valueRegex), inputs, context);
    notify_announce(comparison, context);
    return comparison;
}
async function notify_compared(key, value, inputs, context) {
    for (const [part, regex] of [
        ['key', key],
        ['value', value],
    ]) {
        if (regex.kind === 'untried') {
            const notCompared = `The expression for the ${part} was not tried here: it has ${regex.because}, which only Java reads.`;
            return { notCompared };
        }
    }
    if (key.kind !== 'ready' || value.kind !== 'ready')
        return {};
    try {
        const { project } = await findPlace(inputs, context, false);
        return { compared: notify_matches(project.tags, key, value) };
    }
    catch (error) {
        if (!(error instanceof Failure) || error.code === 'cancelled')
            throw error;
        return { notCompared: `${error.facts.what}.` };
    }
}
function notify_matches(tags, key, value) {
    const all = (0,tags_tags/* pairs */.AS)(tags);
    const matched = all.flatMap((tag) => {
        const found = [key.match(tag.key), value.match(tag.value)];
        if (found.includes('none'))
            return [];
        return [{ ...tag, whole: !found.includes('part') }];
    });
    return { tags: matched, of: all.length };
}
function notify_announce({ compared, notCompared }, { log }) {
    if (notCompared)
        log.info(`No tags compared: ${notCompared}`);
    if (!compared)
        return;
    const { tags, of } = compared;
    log.info(`Present tags of the project that match: ${tags.length} of ${of}`);
    for (const { key, value, whole } of tags) {
        log.info(`  ${key}=${value}${whole ? '' : ' (in part)'}`);
    }
}

;// CONCATENATED MODULE: ./lib/operations/status.js




const status_status = {
    many: true,
    select: 'targets',
    needsOrgToken: looksUpProducts,
    problems: targetProblems,
    async run(inputs, deps) {
        const project = await resolve_findProject(inputs, deps);
        if (project.name)
            deps.record({ ensured: ensuredOf(project, project.name) });
        const read = await readStatus(project, deps);
        deps.record({ statuses: [read] });
        status_announce(read, deps);
        return passed;
    },
};
function status_announce({ name, state, modifications }, { log }) {
    const unknown = 'not known';
    const process = state.lastProcess && (0,project_state/* phaseWords */.V2)(state.lastProcess);
    const doing = state.inProgress === undefined
        ? unknown
        : state.inProgress
            ? 'in progress'
            : 'idle';
    log.info(`${name ? `Project "${name}"` : 'The project'}: ${doing}`);
    log.info(`  last process: ${process ?? unknown}, ${state.updated ?? `when is ${unknown}`}`);
    for (const row of (0,project_state/* everyModification */.Gm)(modifications)) {
        log.info(`  ${row.type}: ${row.at ?? unknown}${status_plugin(row)}`);
    }
}
function status_plugin({ pluginName, pluginVersion, }) {
    const by = [pluginName, pluginVersion].filter((part) => part !== undefined);
    return by.length > 0 ? `, by ${by.join(' ')}` : '';
}
/**
 * What Mend is doing to one project and what it did last: both requests at
 * once. Request tokens are masked and dropped, since whoever holds one may ask
 * for the scan.
 *
 * @throws {Failure} what Mend said
 */
async function readStatus({ name, token: projectToken }, { mend, log }) {
    const [state, rows] = await Promise.all([
        mend.call('getProjectState', { projectToken }),
        mend.call('getProjectLastModification', { projectToken }),
    ]);
    const modifications = rows.map(({ requestToken, ...row }) => {
        if (requestToken)
            log.mask(requestToken);
        return row;
    });
    return { name, state, modifications };
}

;// CONCATENATED MODULE: ./lib/operations/tag/repository-metadata.js


/**
 * The repository with the facts that `metadata-tags` needs. GitHub is asked, once,
 * only when the event did not tell one of them. Started before Mend is asked for
 * the target, it adds no round trip. Never rejects.
 */
async function repositoryMetadata({ metadataTags }, { repository, describeRepository }) {
    const wanted = (0,metadata/* undescribed */.Pv)(metadataTags, repository);
    if (wanted.length === 0)
        return repository;
    return (0,tags_repository/* completed */.so)(repository, await describeRepository(wanted));
}

;// CONCATENATED MODULE: ./lib/operations/tag/apply-tag-plan.js



function tagRequests(scope, token, { call }) {
    if (scope === 'project') {
        const object = { projectToken: token };
        return {
            add: (tag) => call('saveProjectTag', { ...object, ...params(tag) }),
            remove: (tag) => call('removeProjectTag', { ...object, ...params(tag) }),
            read: async () => onlyTags(await call('getProjectTags', object)),
        };
    }
    const object = { productToken: token };
    return {
        add: (tag) => call('saveProductTag', { ...object, ...params(tag) }),
        remove: (tag) => call('removeProductTag', { ...object, ...params(tag) }),
        read: async () => onlyTags(await call('getProductTags', object)),
    };
}
function params({ key, value }) {
    return { tagKey: key, tagValue: value };
}
function onlyTags([row]) {
    return row?.tags ?? new Map();
}
/**
 * Sends a plan: all new values at once, then all old ones at once. A value that
 * fails stops no other; of a key with a new value that failed, the old ones
 * stay, so that a key is never left empty.
 */
async function applyTagPlan(plan, requests) {
    const unsaved = await changeAll('add', plan.add, requests);
    const broken = new Set(unsaved.map(({ tag }) => tag.key));
    const free = plan.remove.filter(({ key }) => !broken.has(key));
    const stuck = await changeAll('remove', free, requests);
    const failures = [...unsaved, ...stuck].map(({ tag, change, error }) => ({
        tag,
        change,
        message: error.message,
    }));
    const spared = plan.remove.filter(({ key }) => broken.has(key));
    return { failures, spared };
}
/** What failed. Where that is not certain, one look tells what was done all the same. */
async function changeAll(change, tags, requests) {
    const failed = (await Promise.all(tags.map((tag) => changeOne(change, tag, requests)))).filter((entry) => entry !== undefined);
    if (!failed.some(apply_tag_plan_isWorthALook))
        return failed;
    const now = await readAgain(requests);
    return now
        ? failed.filter((one) => !apply_tag_plan_isWorthALook(one) || !isDone(one, now))
        : failed;
}
/**
 * An answer was lost, or a removal was refused: nothing says that Mend removes
 * what is not there, because another job was quicker (facts 3.3).
 */
function apply_tag_plan_isWorthALook({ change, error }) {
    return isUnclear(error) || (change === 'remove' && error instanceof Refused);
}
async function changeOne(change, tag, requests) {
    try {
        await requests[change](tag);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        return { tag, change, error };
    }
}
/** The failures are known already; that they cannot be looked into is no other one. */
async function readAgain({ read }) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        return undefined;
    }
}
function isDone({ tag, change }, now) {
    const there = now.get(tag.key)?.includes(tag.value) ?? false;
    return there === (change === 'add');
}

;// CONCATENATED MODULE: ./lib/operations/tag/tag.js







const tag_tag = {
    many: true,
    select: 'targets',
    needsOrgToken: looksUpProducts,
    problems: (inputs) => [...targetProblems(inputs), ...tagProblems(inputs)],
    async run(inputs, deps) {
        const [place, repository] = await Promise.all([
            findPlace(inputs, deps, false),
            repositoryMetadata(inputs, deps),
        ]);
        return tagPlace(place, inputs, { ...deps, repository });
    },
};
/** Product tags want a product; a project token alone names none. */
function tagProblems(inputs) {
    const wished = inputs.productTags.length + inputs.removeProductTags.length > 0;
    const productless = (inputs.projectToken && !inputs.productName && !inputs.productToken) ||
        inputs.select.rules.length > 0;
    if (!wished || !productless)
        return [];
    const input = inputs.productTags.length > 0 ? 'product-tags' : 'remove-product-tags';
    const text = 'is about one product: needs `product-name` or `product-token` beside `project-token`, and no `select`';
    return [{ input, text }];
}
/**
 * Puts the declared tags on the project and the product; metadata tags are taken
 * from `deps.repository`. The plan that is
 * logged and recorded is what is sent; a dry run sends nothing. A value that
 * fails stops no other.
 */
async function tagPlace({ product, project }, inputs, context) {
    const wishes = { mode: inputs.tagMode };
    const work = [
        planned('project', project, {
            ...wishes,
            declared: declaredTags(inputs, context),
            removals: inputs.removeTags,
        }),
        product &&
            planned('product', product, {
                ...wishes,
                declared: (0,tags_tags/* tagsFrom */.Qb)(inputs.productTags),
                removals: inputs.removeProductTags,
            }),
    ].filter((object) => object !== undefined);
    for (const object of work)
        tag_announce(object, context);
    const objects = await Promise.all(work.map((object) => tag_send(object, inputs, context)));
    context.record({ tagged: { objects } });
    const verdict = tag_verdictOf(objects);
    // What a cancelled job had not sent yet is no error of the server's.
    if (verdict !== passed)
        context.signal.throwIfAborted();
    return verdict;
}
/** Tags that `tags` declares replace the preset's of the same key. */
function declaredTags(inputs, { repository }) {
    const declared = (0,tags_tags/* tagsFrom */.Qb)(inputs.tags);
    return new Map([
        ...(0,metadata/* metadataTags */.Vs)(inputs.metadataTags, repository),
        ...declared,
    ]);
}
function planned(scope, { name, token, tags }, wishes) {
    return { scope, name, token, plan: (0,tags_tags/* planTags */.Vd)(tags, wishes) };
}
function tag_announce({ scope, name, plan }, { log }) {
    const { add, remove, keep } = plan;
    const line = `Tags of ${scope} "${name}": ${add.length} to add, ${remove.length} to remove, ${keep.length} unchanged`;
    if (add.length + remove.length === 0) {
        if (scope === 'project' || keep.length > 0)
            log.info(line);
        return;
    }
    log.info(line);
    for (const { key, value } of add)
        log.info(`  + ${key}=${value}`);
    for (const { key, value } of remove)
        log.info(`  - ${key}=${value}`);
}
async function tag_send({ scope, name, token, plan }, { dryRun }, { mend }) {
    const sent = dryRun || !token
        ? { failures: [], spared: [] }
        : await applyTagPlan(plan, tagRequests(scope, token, mend));
    return { scope, name, plan, ...sent };
}
function tag_verdictOf(objects) {
    const reasons = objects.flatMap(({ scope, failures }) => failures.map(({ tag, change, message }) => `Could not ${change} the ${scope} tag ${tag.key}=${tag.value}: ${message}`));
    return reasons.length > 0 ? { outcome: 'error', reasons } : passed;
}

;// CONCATENATED MODULE: ./lib/domain/scan/waiting.js
/**
 * Waiting for a scan as a pure state machine: each observation of a request's
 * state gives either the end or the next moment to look. Times are milliseconds
 * since the wait began, so no clock is needed, and none can disagree with the
 * server's.
 */
/** The documented states of a request (documentation: Get Plugin Request State). */
const requestStates = (/* unused pure expression or super */ null && ([
    'UNKNOWN',
    'IN_PROGRESS',
    'UPDATED',
    'FINISHED',
    'FAILED',
    'SKIPPED',
]));
const notYetSeen = { sinceMs: 0 };
/** A state asked for before the server has registered the request is UNKNOWN too. */
const unknownGraceMs = 60_000;
const shortestMs = 1_000;
/** Under this no fixed interval goes: 0 would ask without end and without pause. */
const leastMs = 100;
const longestMs = 20_000;
/** Jitter shortens, never lengthens: a deadline stays a deadline. */
const jitterShare = 0.05;
/**
 * One look at the request's state.
 *
 * @param chance from 0 up to 1; how much the pause is shortened, so that many
 *   jobs that started together do not ask together.
 */
function observe(waiting, state, atMs, rules, chance) {
    const now = state === waiting.state ? waiting : { state, sinceMs: atMs };
    const end = endOf(now, atMs, rules);
    if (end)
        return { kind: 'end', end, waiting: now };
    const pause = pauseOf(now, atMs, rules) * (1 - jitterShare * chance);
    const left = patienceEnds(now, rules) - atMs;
    return { kind: 'again', afterMs: Math.min(pause, left), waiting: now };
}
/** The moment at which the wait ends unless the state changes. */
function patienceEnds({ state, sinceMs }, rules) {
    if (state !== 'UNKNOWN')
        return rules.timeoutMs;
    return Math.min(rules.timeoutMs, sinceMs + unknownGraceMs);
}
function endOf({ state, sinceMs }, atMs, rules) {
    if (state === 'FINISHED')
        return 'finished';
    if (state === 'UPDATED' && rules.waitFor === 'updated')
        return 'updated';
    if (state === 'FAILED')
        return 'failed';
    if (state === 'SKIPPED')
        return 'skipped';
    if (state === 'UNKNOWN' && atMs >= sinceMs + unknownGraceMs)
        return 'unknown';
    return atMs >= rules.timeoutMs ? 'timed-out' : undefined;
}
/**
 * `auto` grows with the time waited, so that a long scan costs few polls and a
 * short one is seen at once. UPDATED means that the end is near: it begins
 * again at the shortest pause and grows faster.
 */
function pauseOf({ state, sinceMs }, atMs, rules) {
    if (rules.pollMs !== 'auto')
        return Math.max(leastMs, rules.pollMs);
    const grown = Math.min(longestMs, atMs / 10);
    if (state !== 'UPDATED')
        return Math.max(shortestMs, grown);
    return Math.max(shortestMs, Math.min(grown, (atMs - sinceMs) / 2));
}

// EXTERNAL MODULE: ./lib/domain/text/duration.js
var duration = __webpack_require__(5976);
;// CONCATENATED MODULE: ./lib/operations/wait/poll-scan.js





const unseen = {
    changes: [],
    polls: 0,
    seconds: 0,
    followed: false,
};
const heartbeatMs = 60_000;
/** For the last look at the deadline, and for courtesies. */
const leastPatienceMs = 10_000;
/**
 * Polls a request token until the state machine says that it is over. When the
 * scan was skipped for another one and `on-skipped` is `follow`, watches that
 * one, once, within the same deadline.
 *
 * @throws {Failure} when Mend could not be asked, or the run was cancelled
 */
async function watchScan(watched, inputs, context, note) {
    const startedMs = context.clock.now();
    const watch = {
        ...context,
        watched,
        rules: poll_scan_rulesOf(inputs),
        elapsed: () => context.clock.now() - startedMs,
        note,
    };
    const scan = await pollToEnd(watch, watched.token, unseen);
    if (scan.end !== 'skipped' || inputs.onSkipped !== 'follow')
        return;
    const running = await runningScan(watch);
    if (!running)
        return;
    context.log.info(`${watched.label}: following the scan that was running instead`);
    await pollToEnd(watch, running, { ...scan, end: undefined, followed: true });
}
function poll_scan_rulesOf({ waitFor, timeout, pollInterval }) {
    return {
        waitFor: waitFor === 'updated' ? 'updated' : 'finished',
        timeoutMs: timeout,
        pollMs: pollInterval,
    };
}
async function pollToEnd(watch, token, before) {
    let scan = before;
    let waiting = notYetSeen;
    let spokeMs = watch.elapsed();
    for (;;) {
        const state = await ask(watch, token, waiting);
        const atMs = watch.elapsed();
        const chance = watch.clock.random();
        const step = observe(waiting, state, atMs, watch.rules, chance);
        scan = looked(scan, waiting, step, atMs);
        watch.note(scan);
        if (step.waiting.state !== waiting.state) {
            spokeMs = atMs;
            watch.log.info(`${watch.watched.label}: ${state} after ${(0,duration/* spoken */.v)(atMs)}`);
        }
        else if (atMs - spokeMs >= heartbeatMs) {
            spokeMs = atMs;
            await heartbeat(watch, state, atMs);
        }
        if (step.kind === 'end')
            return scan;
        waiting = step.waiting;
        await watch.clock.sleep(step.afterMs, watch.signal);
    }
}
/**
 * The request's state. An outage after the first answer does not end the wait:
 * the state counts as unchanged until the deadline says otherwise, and a server
 * that hangs cannot hold the wait beyond it.
 */
async function ask({ mend, log, watched, rules, elapsed }, requestToken, { state: last }) {
    const left = rules.timeoutMs - elapsed();
    const withinMs = Math.max(left, leastPatienceMs);
    try {
        const answer = await mend.call('getRequestState', { requestToken }, { withinMs });
        return answer.state;
    }
    catch (error) {
        if (!(error instanceof Unanswered) || last === undefined)
            throw error;
        log.info(`${watched.label}: no answer, asking again. ${error.message}`);
        return last;
    }
}
function looked(scan, waiting, step, atMs) {
    const { state = '' } = step.waiting;
    const seconds = Math.round(atMs / 1_000);
    const change = state === waiting.state ? [] : [{ state, atSeconds: seconds }];
    return {
        ...scan,
        end: step.kind === 'end' ? step.end : undefined,
        state,
        changes: [...scan.changes, ...change],
        polls: scan.polls + 1,
        seconds,
    };
}
async function heartbeat({ mend, log, watched, rules }, state, atMs) {
    const phase = watched.project
        ? await phaseOf(mend, watched.project)
        : undefined;
    const left = (0,duration/* spoken */.v)(rules.timeoutMs - atMs);
    log.info(`${watched.label}: still ${state} after ${(0,duration/* spoken */.v)(atMs)}${phase ? ` (${phase})` : ''}, ${left} left`);
}
/** What Mend is doing to the project; a courtesy, so a failure to learn it is none. */
async function phaseOf(mend, projectToken) {
    try {
        const { lastProcess, inProgress } = await mend.call('getProjectState', { projectToken }, { withinMs: leastPatienceMs });
        return inProgress && lastProcess ? (0,project_state/* phaseWords */.V2)(lastProcess) : undefined;
    }
    catch (error) {
        if (error instanceof Failure && error.code !== 'cancelled')
            return undefined;
        throw error;
    }
}
/** The token of the scan that ran when ours was skipped. */
async function runningScan({ mend, log, watched, }) {
    if (!watched.project)
        return undefined;
    const rows = await mend.call('getProjectLastModification', {
        projectToken: watched.project,
    });
    const token = (0,project_state/* scanToken */.ls)(rows);
    if (!token || token === watched.token)
        return undefined;
    log.mask(token);
    return token;
}

;// CONCATENATED MODULE: ./lib/operations/wait/scan-verdict.js


/** What the end of one wait means for the run. */
function scanVerdict(scan, inputs) {
    switch (scan.end) {
        case 'finished':
        case 'updated':
        case undefined:
            return passed;
        case 'failed':
            return {
                outcome: 'failed',
                reasons: [
                    "The scan ended as FAILED: Mend could not process what the scanner sent. Look at the scanner's log and at the project in Mend, then scan again; Mend's support can look the request up by its token.",
                ],
            };
        case 'skipped':
            return skipped(scan, inputs);
        case 'unknown':
            return { outcome: 'failed', reasons: [scan_verdict_unknown(inputs)] };
        case 'timed-out':
            return {
                outcome: 'timed-out',
                reasons: [
                    `The scan was still ${scan.state} after ${(0,duration/* spoken */.v)(inputs.timeout)} (\`timeout\`). Run the operation wait on the same project to take the wait up again, or raise \`timeout\`.`,
                ],
            };
    }
}
/** A token that was found and not given has no input that could be wrong. */
function scan_verdict_unknown({ requestToken }) {
    const other = '`org-token` belongs to another organization';
    return requestToken.length > 0
        ? `Mend has not known the request token for 60 s (UNKNOWN): either \`request-token\` is wrong or too old, or ${other}.`
        : `Mend has not known the project's last scan for 60 s (UNKNOWN): either it is too old, or ${other}. Scan again, give the \`request-token\` of a newer scan, or set \`wait-for\` to none.`;
}
function skipped({ followed }, { onSkipped }) {
    const why = followed
        ? 'The scan that was followed was SKIPPED too'
        : 'The scan was SKIPPED because another scan of the same project was running';
    const data = 'its results are not in the project';
    const hint = onSkipped === 'follow' && !followed
        ? '; the running scan could not be found to follow it'
        : '';
    return {
        outcome: onSkipped === 'fail' ? 'failed' : 'warned',
        reasons: [`${why}: ${data}${hint} (\`on-skipped\` is ${onSkipped}).`],
    };
}

;// CONCATENATED MODULE: ./lib/operations/wait/wait.js






const wait = {
    many: true,
    needsOrgToken: (inputs) => inputs.waitFor !== 'none' || looksUpProducts(inputs),
    problems: (inputs) => [...targetProblems(inputs), ...waitProblems(inputs)],
    async run(inputs, deps) {
        const project = await projectToken(inputs, deps);
        return (await waitForScans(project, inputs, deps)).verdict;
    },
};
function waitProblems({ waitFor }) {
    if (waitFor !== 'none')
        return [];
    const text = 'operation wait has nothing to do; expected finished or updated';
    return [{ input: 'wait-for', text }];
}
/** With request tokens at hand the project need not be looked up to wait. */
async function projectToken(inputs, context) {
    if (inputs.projectToken)
        return inputs.projectToken;
    const { requestToken, scanOutput } = inputs;
    if (requestToken.length + scanOutput.requestTokens.length > 0) {
        return undefined;
    }
    return (await findPlace(inputs, context, false)).project.token;
}
/**
 * Waits until every request token has come to its end, all at once, and
 * records what was seen on the way, so that a cancelled wait shows how far it
 * was. Targets of one scan wait for it together.
 */
async function waitForScans(project, inputs, context) {
    const found = await findTokens(project, inputs, context);
    for (const token of found.tokens)
        context.log.mask(token);
    const waited = await context.share(`wait ${found.tokens.join()}`, () => watchAll(found, project, inputs, context));
    context.record({ waited });
    const { scans } = waited;
    const verdict = combineVerdicts(scans.map((scan) => scanVerdict(scan, inputs)));
    return { verdict, scans };
}
async function watchAll({ tokens, source }, project, inputs, context) {
    const startedMs = context.clock.now();
    const scans = tokens.map(() => notPolled);
    const waited = () => waitedOf(source, scans, context.clock.now() - startedMs);
    context.record({ waited: waited() });
    await allOrNone(context, (linked) => tokens.map((token, index) => {
        const label = tokens.length > 1 ? `Scan ${index + 1}` : 'Scan';
        return watchScan({ token, project, label }, inputs, linked, (scan) => {
            scans[index] = scan;
            context.record({ waited: waited() });
        });
    }));
    return waited();
}
/** Waits for all; the first that fails stops the others at their next pause. */
async function allOrNone(context, start) {
    const stop = new AbortController();
    const signal = AbortSignal.any([context.signal, stop.signal]);
    const watches = start({ ...context, signal });
    try {
        await Promise.all(watches);
    }
    finally {
        stop.abort();
        await Promise.allSettled(watches);
    }
}
const notPolled = {
    changes: [],
    polls: 0,
    seconds: 0,
    followed: false,
};
function waitedOf(source, scans, elapsedMs) {
    return {
        source,
        scans: [...scans],
        seconds: Math.round(elapsedMs / 1_000),
        polls: scans.reduce((sum, { polls }) => sum + polls, 0),
    };
}
/** From the input, otherwise the scanner's output, otherwise the project's last scan. */
async function findTokens(project, { requestToken, scanOutput }, { mend, log }) {
    if (requestToken.length > 0) {
        return { tokens: [...new Set(requestToken)], source: 'input' };
    }
    if (scanOutput.requestTokens.length > 0) {
        log.info("Request token: taken from the scanner's output");
        return { tokens: scanOutput.requestTokens, source: 'scan-output' };
    }
    const token = project
        ? (0,project_state/* scanToken */.ls)(await mend.call('getProjectLastModification', {
            projectToken: project,
        }))
        : undefined;
    if (token) {
        log.info("Request token: taken from the project's last scan");
        return { tokens: [token], source: 'discovered' };
    }
    log.info('Nothing to wait for: the project has no scan that Mend remembers');
    return { tokens: [], source: 'none' };
}

;// CONCATENATED MODULE: ./lib/operations/sync.js









/**
 * Ensure, then tag while the wait already polls, then read. An existing project
 * costs four round trips one after another beside the wait: products, projects
 * with their tags, {new tags, first poll}, {old tags, inventory, hierarchy}.
 */
const sync = {
    many: true,
    needsOrgToken: (inputs) => inputs.waitFor !== 'none' || looksUpProducts(inputs),
    readsInventory: readsInventory,
    problems: (inputs) => [
        ...targetProblems(inputs),
        ...tagProblems(inputs),
        ...formatProblems(inputs),
        ...baselineProblems(inputs),
        ...uselessBaseline(inputs),
    ],
    async run(inputs, deps) {
        openGate(inputs, deps);
        const describing = repositoryMetadata(inputs, deps);
        const place = await ensurePlace(inputs, deps);
        const baseline = await findBaseline(place, inputs, deps);
        const [tagged, read] = await settleBoth(describing.then((repository) => tagPlace(place, inputs, { ...deps, repository })), waitAndRead(place, baseline, inputs, deps));
        return combineVerdicts([tagged, read]);
    },
};
async function waitAndRead(place, baseline, inputs, context) {
    const { token } = place.project;
    const { verdict, scans } = inputs.waitFor === 'none' || !token
        ? { verdict: passed, scans: [] }
        : await waitForScans(token, inputs, context);
    const readable = verdict.outcome === 'passed' || verdict.outcome === 'warned';
    if (!readable)
        return verdict;
    const alertsPending = scans.some(({ end }) => end === 'updated');
    const subject = { place, baseline, alertsPending };
    return combineVerdicts([verdict, await examine(subject, inputs, context)]);
}

;// CONCATENATED MODULE: ./lib/operations/index.js












/** What each value of `operation` does. */
const operations = {
    sync: sync,
    ensure: ensure,
    tag: tag_tag,
    wait: wait,
    report: report,
    compare: compare,
    'list-tags': listTags,
    status: status_status,
    check: check,
    library: operations_library_library,
    notify: notify,
    delete: deleteObject,
};

;// CONCATENATED MODULE: ./lib/operations/target/combine.js


/**
 * What several targets found, as if it were one: counts are added, the longest
 * wait counts, a wait that targets shared counts once. Products, projects and
 * libraries stay with their targets.
 */
function combineFindings(targets) {
    const tagged = targets.flatMap((target) => target.tagged?.objects ?? []);
    const waits = [...new Set(combine_present(targets.map(({ waited }) => waited)))];
    const reports = combine_present(targets.map(({ reported }) => reported));
    const statuses = targets.flatMap((target) => target.statuses ?? []);
    return {
        ...(tagged.length > 0 && { tagged: { objects: tagged } }),
        ...(waits.length > 0 && { waited: waitsTogether(waits) }),
        ...(reports.length > 0 && { reported: reportsTogether(reports) }),
        ...(statuses.length > 0 && { statuses }),
    };
}
function combine_present(list) {
    return list.filter((entry) => entry !== undefined);
}
function waitsTogether(waits) {
    const found = waits.find(({ source }) => source !== 'none');
    return {
        source: found?.source ?? 'none',
        scans: waits.flatMap(({ scans }) => scans),
        seconds: Math.max(...waits.map(({ seconds }) => seconds)),
        polls: sum(waits.map(({ polls }) => polls)),
    };
}
function reportsTogether(reports) {
    const inventories = combine_present(reports.map((one) => one.inventoryFigures));
    const hierarchies = combine_present(reports.map((one) => one.hierarchyFigures));
    return {
        ...(inventories.length > 0 && {
            inventoryFigures: inventoriesTogether(inventories),
        }),
        ...(hierarchies.length > 0 && {
            hierarchyFigures: hierarchiesTogether(hierarchies),
        }),
    };
}
function inventoriesTogether(all) {
    const add = (pick) => sum(all.map(pick));
    const reported = combine_present(all.map(({ outdated }) => outdated));
    return {
        libraries: add((figures) => figures.libraries),
        risk: risksTogether(all.map(({ risk }) => risk)),
        outdated: reported.length > 0 ? sum(reported) : undefined,
        noLicense: add((figures) => figures.noLicense),
        licenses: licensesTogether(all),
        weakMatches: add((figures) => figures.weakMatches),
        duplicateVersions: add((figures) => figures.duplicateVersions),
    };
}
/** A sum without one of them would pass for all. */
function risksTogether(all) {
    const known = combine_present(all);
    if (known.length < all.length)
        return undefined;
    const add = (pick) => sum(known.map(pick));
    return {
        vulnerableLibraries: add((figures) => figures.vulnerableLibraries),
        vulnerabilities: add((figures) => figures.vulnerabilities),
        bySeverity: Object.fromEntries(library_library/* severities */.gO.map((severity) => [
            severity,
            add(({ bySeverity }) => bySeverity[severity]),
        ])),
    };
}
function licensesTogether(all) {
    const counts = new Map();
    for (const [name, count] of all.flatMap(({ licenses }) => [...licenses])) {
        counts.set(name, (counts.get(name) ?? 0) + count);
    }
    return new Map([...counts].sort(inventory_figures/* byCountThenName */.DI));
}
function hierarchiesTogether(all) {
    return {
        direct: sum(all.map(({ direct }) => direct)),
        transitive: sum(all.map(({ transitive }) => transitive)),
        maxDepth: Math.max(...all.map(({ maxDepth }) => maxDepth)),
    };
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./lib/operations/target/select-projects.js



/**
 * The projects that `select` selects, with their tags, sorted by product and
 * name. One listing of the organization's projects serves; where the product
 * matters, the products are listed first and then each one's projects, at once.
 *
 * @throws {Failure} when a listing could not be had
 */
async function selectProjects(inputs, context) {
    const rows = await candidates(inputs, context);
    const selected = rows
        .filter((row) => matches(inputs.select, row))
        .sort((a, b) => select_projects_compare(a.product, b.product) || select_projects_compare(a.name, b.name));
    context.log.info(`Selected ${selected.length} of ${rows.length} projects with \`select\``);
    return selected;
}
async function candidates(inputs, context) {
    const byProduct = rulesOf(inputs.select, 'product').length > 0;
    if (!byProduct && !inputs.productName && !inputs.productToken) {
        return [...(await context.mend.call('getOrganizationProjectTags', {}))];
    }
    const products = await productsOf(inputs, context);
    const lists = await Promise.all(products.map(async ({ name, token }) => {
        const rows = await context.mend.call('getProductProjectTags', {
            productToken: token,
        });
        return rows.map((row) => ({ ...row, product: name }));
    }));
    return lists.flat();
}
/** The products whose projects come into question. */
async function productsOf({ productName, productToken, select }, { mend }) {
    if (productToken)
        return mend.call('getProductTags', { productToken });
    const all = await mend.call('getOrganizationProductTags', {});
    if (!productName) {
        const rules = rulesOf(select, 'product');
        return all.filter(({ name, tags }) => matches({ rules }, { name, product: name, tags }));
    }
    const match = findByName(all, productName);
    if (match.kind === 'exact')
        return [match.found];
    throw new Failure('not-found', {
        what: `There is no product "${productName}"`,
        fix: 'Check `product-name`, or select products by a pattern: `select: product=…`.',
    });
}
function select_projects_compare(a = '', b = '') {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A selection that says something the operation cannot do. */
function selectProblems({ select, operation: name, projectName, projectToken, metadataTags }, operation) {
    if (select.rules.length === 0 || operation.select === 'filter')
        return [];
    const problem = (text) => ({ input: 'select', text });
    if (!operation.select) {
        return [problem(`operation ${name} is about one project and selects none`)];
    }
    const problems = [];
    if (projectName || projectToken) {
        problems.push(problem('given together with `project-name` or `project-token`; expected one of them'));
    }
    if (rulesOf(select, 'older-than').length > 0) {
        problems.push(problem(`operation ${name} does not know the age of projects`));
    }
    if (name === 'tag' && metadataTags.length > 0) {
        const text = 'would put the facts of this one repository on every selected project; expected none together with `select`';
        problems.push({ input: 'metadata-tags', text });
    }
    return problems;
}

;// CONCATENATED MODULE: ./lib/operations/target/targets.js

/**
 * The projects that a run is about: those that `select` selects, otherwise
 * those that the scanner's output names, otherwise the one that the inputs
 * point at.
 *
 * @throws {Failure} when the projects could not be listed
 */
async function targetsOf(inputs, operation, context) {
    if (inputs.select.rules.length > 0 && operation.select === 'targets') {
        const rows = await selectProjects(inputs, context);
        return rows.map((known) => ({
            label: known.name,
            inputs: {
                ...inputs,
                projectToken: known.token,
                productName: '',
                productToken: '',
            },
            known,
        }));
    }
    return scannedTargets(inputs);
}
function scannedTargets(inputs) {
    const { projects } = inputs.scanOutput;
    if (projects.length === 0 || pointsAtProject(inputs))
        return [{ inputs }];
    return projects.map(({ token, name }, index) => ({
        ...(projects.length > 1 && { label: name ?? `project ${index + 1}` }),
        inputs: { ...inputs, projectToken: token },
    }));
}
function pointsAtProject({ projectName, projectToken }) {
    return Boolean(projectName || projectToken);
}
/** Several projects where only one makes sense, or a selection that cannot be. */
function manyProblems(inputs, operation) {
    const problems = selectProblems(inputs, operation);
    const count = scannedTargets(inputs).length;
    if (operation.many || count === 1)
        return problems;
    const text = `names ${count} projects, and operation ${inputs.operation} is about one; say which with \`project-name\` or \`project-token\``;
    return [...problems, { input: 'scan-output', text }];
}
/** Lines of several targets stand among each other, so each says whose it is. */
function labeled(log, label) {
    if (label === undefined)
        return log;
    const prefixed = (line) => `[${label}] ${line}`;
    return {
        ...log,
        info: (line) => log.info(prefixed(line)),
        debug: (line) => log.debug(prefixed(line)),
        notice: (line) => log.notice(prefixed(line)),
        warning: (line) => log.warning(prefixed(line)),
    };
}
/** Remembers what was started under a key, for `Deps.share`. */
function sharing() {
    const started = new Map();
    return (key, work) => {
        const known = started.get(key);
        if (known)
            return known;
        const promise = work();
        started.set(key, promise);
        return promise;
    };
}

;// CONCATENATED MODULE: ./lib/operations/execute.js








/**
 * Does what valid inputs ask for, on every project that they are about, and
 * tells how it ended: what goes wrong on the way is part of the result.
 */
async function execute(inputs, host) {
    const connection = await host.connect(inputs);
    const over = new AbortController();
    const deps = {
        ...host,
        describeRepository: (wanted) => host.describeRepository(wanted, inputs, AbortSignal.any([host.signal, over.signal])),
        mend: clientOf(inputs, connection, host),
        share: sharing(),
        known: new Map(),
        record: () => undefined,
    };
    try {
        const operation = operations[inputs.operation];
        const targets = await targetsOf(inputs, operation, deps);
        const attempts = await Promise.all(targets.map((target) => execute_attempt(target, deps)));
        const [first] = attempts;
        return first && attempts.length === 1
            ? first.result
            : severally(inputs, attempts);
    }
    catch (error) {
        return broken(inputs, {}, error, deps);
    }
    finally {
        over.abort();
        await connection.close();
    }
}
function clientOf(inputs, { send, proxy }, host) {
    return createClient({
        transport: send,
        proxy,
        userKey: inputs.userKey,
        orgToken: inputs.orgToken,
        version: version/* version */.r,
        retries: inputs.retries,
        deadlineMs: 5 * inputs.requestTimeout,
        server: inputs.serverUrl.origin,
        dryRun: inputs.dryRun,
        clock: host.clock,
        log: host.log,
        signal: host.signal,
    });
}
/** The operation on one target; what goes wrong with it is its own affair. */
async function execute_attempt({ inputs, label, known }, common) {
    common.log.mask(inputs.projectToken);
    let findings = {};
    const deps = {
        ...common,
        log: labeled(common.log, label),
        known: new Map(known && [[known.token, known]]),
        record: (part) => {
            findings = { ...findings, ...part };
        },
    };
    const named = () => findings.ensured?.project.name ?? label ?? '';
    try {
        const verdict = await operations[inputs.operation].run(inputs, deps);
        const result = execute_ended(inputs, findings, settleVerdict(verdict, inputs));
        return { label: named(), result };
    }
    catch (error) {
        return { label: named(), result: broken(inputs, findings, error, deps) };
    }
}
/** Several targets as one result: the gravest outcome, all reasons. */
function severally(inputs, attempts) {
    const targets = attempts.map(({ label, result }) => ({
        name: label,
        ...result,
    }));
    if (targets.length === 0)
        return execute_ended(inputs, {}, nothingSelected);
    const verdicts = targets.map(({ name, outcome, reasons }) => ({
        outcome,
        reasons: reasons.map((reason) => `${name}: ${reason}`),
    }));
    const findings = combineFindings(targets);
    return { ...execute_ended(inputs, findings, combineVerdicts(verdicts)), targets };
}
/** Green, because nothing went wrong, but most likely not what was meant. */
const nothingSelected = {
    outcome: 'warned',
    reasons: ['`select` selects no project; check its rules.'],
};
function broken(inputs, findings, error, { signal, log }) {
    if (signal.aborted) {
        const reasons = ['The job was cancelled before this step came to its end.'];
        return execute_ended(inputs, findings, { outcome: 'cancelled', reasons });
    }
    debugFailure(error, log);
    const failure = failureFacts(error);
    const reasons = [failureText(failure)];
    return execute_ended(inputs, findings, { outcome: 'error', reasons }, failure);
}
/** A result, from what was found and how it ended. */
function execute_ended({ operation, dryRun }, findings, verdict, failure) {
    return { operation, dryRun, ...findings, ...verdict, failure };
}

;// CONCATENATED MODULE: ./lib/operations/result/listed.js
/** Whose tags `list-tags` reads. */
const tagScopes = [
    'project',
    'product',
    'product-projects',
    'organization-products',
    'organization-projects',
];

;// CONCATENATED MODULE: ./lib/operations/report/report-file.js


/** What is not there, or is null, is not known. */
const report_file_text = dist/* pipe */.FsL(dist/* nullish */.cl6(dist/* string */.YjP()), dist/* transform */.pdi((value) => value ?? undefined));
const number = dist/* pipe */.FsL(dist/* nullish */.cl6(dist/* number */.aig()), dist/* transform */.pdi((value) => value ?? undefined));
const flag = dist/* pipe */.FsL(dist/* nullish */.cl6(dist/* boolean */.zMY()), dist/* transform */.pdi((value) => value ?? undefined));
const report_file_license = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    url: report_file_text,
    spdxName: report_file_text,
    copyrightRisk: report_file_text,
    copyleft: report_file_text,
});
const report_file_vulnerability = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    severity: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* picklist */.KIO(library_library/* severities */.gO)), undefined),
    score: number,
    url: report_file_text,
    published: report_file_text,
    description: report_file_text,
    fix: report_file_text,
});
const report_file_library = dist/* object */.Ikc({
    keyUuid: dist/* string */.YjP(),
    name: dist/* string */.YjP(),
    filename: report_file_text,
    groupId: report_file_text,
    artifactId: report_file_text,
    version: report_file_text,
    sha1: report_file_text,
    type: report_file_text,
    coordinates: report_file_text,
    languages: report_file_text,
    matchType: report_file_text,
    url: report_file_text,
    homePage: report_file_text,
    licenses: dist/* array */.YOg(report_file_license),
    vulnerabilities: dist/* array */.YOg(report_file_vulnerability),
    outdated: flag,
    newestVersion: report_file_text,
});
const report_file_named = dist/* nullish */.cl6(dist/* object */.Ikc({ name: report_file_text }));
const content1 = dist/* object */.Ikc({
    product: report_file_named,
    project: report_file_named,
    inventoryUpdated: report_file_text,
    alertsPending: flag,
    libraries: dist/* nullish */.cl6(dist/* array */.YOg(report_file_library)),
});
const version1 = dist/* pipe */.FsL(dist/* object */.Ikc({ ...content1.entries, projects: dist/* nullish */.cl6(dist/* array */.YOg(content1)) }), dist/* transform */.pdi((report) => ({
    projects: (report.projects ?? [report]).map(earlier1),
    several: report.projects != null,
})));
function earlier1(content) {
    const { product, project, libraries } = content;
    const { inventoryUpdated: lastUpdated, alertsPending } = content;
    const names = { productName: product?.name, projectName: project?.name };
    return {
        ...names,
        inventory: libraries
            ? { ...names, lastUpdated, alertsPending, libraries }
            : undefined,
    };
}
/** How each version of the report file is read; a new version is a new row. */
const readers = new Map([[1, version1]]);
const head = dist/* object */.Ikc({
    schemaVersion: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()),
    operation: dist/* string */.YjP(),
});
/** The inventories in a report file of any version so far. */
function readReport(file) {
    const json = report_file_parsed(file);
    const known = dist/* safeParse */.xLC(head, json);
    if (!known.success)
        return { problem: 'is no JSON report of this action' };
    const { schemaVersion } = known.output;
    const reader = readers.get(schemaVersion);
    if (!reader) {
        const read = [...readers.keys()].join(', ');
        return {
            problem: `is a report of schema version ${schemaVersion}, which this version of the action cannot read (it reads ${read}); use the version that wrote it, or a newer one`,
        };
    }
    const content = dist/* safeParse */.xLC(reader, json, { abortEarly: true });
    if (!content.success) {
        const place = dist/* getDotPath */.BuJ(content.issues[0]) ?? 'the whole';
        return { problem: `is a damaged report: ${place} is not as written` };
    }
    const report = content.output;
    return report.projects.some(({ inventory }) => inventory)
        ? report
        : { problem: 'holds no inventory, because its run read none' };
}
/** The parser's own message quotes the text, which may be anything. */
function report_file_parsed(file) {
    try {
        return JSON.parse(file);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/operations/inputs/baseline.js


const unread = { projects: [], several: false };
const baseline_accepted = 'expected the path of a JSON report of an earlier run, project-name=… or project-token=…';
/** `project-token=…`, `project-name=…`, or a path, whose file is not yet read. */
const baselineText = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const given = dataset.value;
    const [, key, value = ''] = /^(project-\w+)\s*=\s*(\S.*)$/.exec(given) ?? [];
    if (given === '')
        return undefined;
    if (key === 'project-token')
        return { by: 'token', token: value };
    if (key === 'project-name')
        return { by: 'name', name: value };
    if (!noPath.test(given)) {
        return { by: 'report', path: given, report: unread };
    }
    addIssue({ message: baseline_accepted });
    return NEVER;
}));
/** What was meant as one of the other forms, several lines, or a token alone: it may be a secret. */
const noPath = /^project[-_ ]?(?:name|token)\s*(?:[=:\s]|$)|\n|^(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
/**
 * The baseline with the report that it names. Any file may be named that the
 * runner can read, as caches lie outside of the workspace too; nothing of what
 * a foreign one holds is shown.
 */
function readBaseline(given, files) {
    if (given?.by !== 'report')
        return { given };
    const problem = (why) => ({
        given: undefined,
        problem: `"${shown(given.path)}" ${why}; ${baseline_accepted}`,
    });
    let text;
    try {
        text = files.read(given.path, 'strict');
    }
    catch {
        return problem('is no UTF-8 file that can be read');
    }
    const report = readReport(text);
    if ('problem' in report)
        return problem(report.problem);
    return { given: { ...given, report } };
}
/** A path that holds something like a token may be a slip of the pen. */
function shown(path) {
    return path.replace(/[0-9a-f-]{32,}/gi, '***');
}

;// CONCATENATED MODULE: ./lib/operations/inputs/field-types.js


/**
 * How raw inputs become values: one schema for each kind of text that a
 * workflow holds. Messages say what is accepted, not what went wrong inside.
 */
/** A YAML 1.2 boolean, as workflows write them. */
const field_types_flag = dist/* pipe */.FsL(dist/* picklist */.KIO(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], 'expected true or false'), dist/* transform */.pdi((text) => text.toLowerCase() === 'true'));
const anyText = dist/* string */.YjP();
/** One of these words. */
function oneOf(words) {
    return dist/* picklist */.KIO(words, `expected one of ${words.join(', ')}`);
}
/** A comma- or line-separated list of these words; `none` alone is the empty list. */
function listOf(words) {
    const accepted = `expected none, or a list of ${words.join(', ')}`;
    return dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi((text) => words_(text)), dist/* transform */.pdi((list) => (list.join() === 'none' ? [] : list)), dist/* array */.YOg(dist/* picklist */.KIO(words, accepted)));
}
function words_(text) {
    return text
        .split(/[\n,]/)
        .map((word) => word.trim())
        .filter((word) => word !== '' && !word.startsWith('#'));
}
/** A whole number within bounds. */
function wholeNumber(least, most) {
    const accepted = `expected a whole number from ${least} to ${most}`;
    return dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d{1,9}$/, accepted), dist/* transform */.pdi(Number), dist/* minValue */.Wwf(least, accepted), dist/* maxValue */.cGV(most, accepted));
}
const units = {
    h: 3_600_000,
    m: 60_000,
    s: 1_000,
};
const durationShape = /^(?:\d{1,6}|(?=\d)(?:\d{1,4}h)?(?:\d{1,5}m)?(?:\d{1,6}s)?)$/;
/** `90s`, `10m`, `1h30m`, or a bare number of seconds → milliseconds. */
function field_types_duration(least, most) {
    const accepted = `expected a duration such as 90s, 10m or 1h30m, from ${least} to ${most}`;
    return dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(durationShape, accepted), dist/* transform */.pdi(milliseconds), dist/* minValue */.Wwf(milliseconds(least), accepted), dist/* maxValue */.cGV(milliseconds(most), accepted));
}
function milliseconds(text) {
    if (/^\d+$/.test(text))
        return Number(text) * 1_000;
    let sum = 0;
    for (const [, count, unit = ''] of text.matchAll(/(\d+)([hms])/g)) {
        sum += Number(count) * (units[unit] ?? 0);
    }
    return sum;
}
/** Lines that mean something: trimmed, without blanks and `#` comments. */
const lines = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi((text) => text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))));
/** A tag of `tags`: key and value, both of them. */
const tagLine = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const at = dataset.value.indexOf('=');
    const key = dataset.value.slice(0, Math.max(at, 0)).trim();
    const value = dataset.value.slice(at + 1).trim();
    if (key && value)
        return { key, value };
    addIssue({
        message: `expected one key=value a line, with a key and a value; found "${dataset.value}"`,
    });
    return NEVER;
}));
const tagLines = dist/* pipe */.FsL(lines, dist/* array */.YOg(tagLine));
/** A line of `remove-tags`: `key=value` or `key` alone. */
const removalLine = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const [key = '', ...rest] = dataset.value.split('=');
    const value = rest.join('=').trim();
    const complete = rest.length === 0 || value !== '';
    if (key.trim() && complete) {
        return { key: key.trim(), value: value || undefined };
    }
    addIssue({
        message: `expected key=value (one value) or key (every value) a line; found "${dataset.value}"`,
    });
    return NEVER;
}));
const removalLines = dist/* pipe */.FsL(lines, dist/* array */.YOg(removalLine));
/** A line of `fail-on`. */
const conditionLine = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const parsed = parseCondition(dataset.value);
    if (parsed.ok)
        return parsed.condition;
    addIssue({ message: parsed.problem });
    return NEVER;
}));
const conditionLines = dist/* pipe */.FsL(lines, dist/* array */.YOg(conditionLine));

;// CONCATENATED MODULE: ./lib/operations/inputs/select.js



/** The `select` input; every line that is no rule is named. */
const selectionLines = dist/* pipe */.FsL(lines, dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const parsed = parseSelection(dataset.value);
    if (parsed.ok)
        return parsed.selection;
    for (const message of parsed.problems)
        addIssue({ message });
    return NEVER;
}));

;// CONCATENATED MODULE: ./lib/operations/inputs/schema.js







/** The operations, in the order in which they are documented. */
const operationNames = [
    'sync',
    'ensure',
    'tag',
    'wait',
    'report',
    'compare',
    'list-tags',
    'status',
    'check',
    'library',
    'notify',
    'delete',
];
/** The report files, in the order in which they are documented. */
const reportFormats = [
    'json',
    'csv',
    'markdown',
    'html',
    'cyclonedx',
    'spdx',
    'sarif',
    'mermaid',
];
function field(fallback, schema) {
    return { fallback, schema };
}
const secret = { fallback: '', schema: anyText, secret: true };
const serverUrl = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
    const parsed = parseServerUrl(dataset.value);
    if (parsed.ok)
        return parsed;
    addIssue({ message: parsed.problem });
    return NEVER;
}));
const pollInterval = dist/* union */.KCZ([dist/* literal */.euz('auto'), field_types_duration('1s', '10m')], 'expected auto, or a duration such as 10s, from 1s to 10m');
const notificationAction = dist/* picklist */.KIO(['', 'enabled', 'disabled', 'custom'], 'expected enabled, disabled or custom');
/** Every input of action.yml: its default and what its text becomes. */
const fields = {
    operation: field('sync', oneOf(operationNames)),
    'server-url': {
        ...field('https://saas.mend.io', serverUrl),
        unquoted: true,
    },
    'user-key': secret,
    'org-token': secret,
    'ca-certificate': field('', anyText),
    'request-timeout': field('60s', field_types_duration('1s', '30m')),
    retries: field('5', wholeNumber(0, 20)),
    concurrency: field('8', wholeNumber(1, 64)),
    'on-missing-credentials': field('fail', oneOf(['fail', 'skip'])),
    'product-name': field('', anyText),
    'product-token': secret,
    'project-name': field('', anyText),
    'project-token': secret,
    'project-description': field('', anyText),
    create: field('true', field_types_flag),
    'scan-output': field('', lines),
    'metadata-tags': field('repository, branch, commit', listOf(metadata/* metadataPresets */.EL)),
    tags: field('', tagLines),
    'product-tags': field('', tagLines),
    'remove-tags': field('', removalLines),
    'remove-product-tags': field('', removalLines),
    'tag-mode': field('replace', oneOf(['replace', 'append'])),
    'request-token': { fallback: '', schema: lines, secret: true },
    'wait-for': field('finished', oneOf(['finished', 'updated', 'none'])),
    timeout: field('30m', field_types_duration('1s', '24h')),
    'poll-interval': field('auto', pollInterval),
    'on-skipped': field('follow', oneOf(['follow', 'warn', 'fail'])),
    report: field('inventory, hierarchy', listOf(['inventory', 'hierarchy'])),
    'include-in-house': field('true', field_types_flag),
    'include-outdated': field('true', field_types_flag),
    summary: field('true', field_types_flag),
    'report-formats': field('json', listOf(reportFormats)),
    'report-directory': field('', anyText),
    baseline: { ...field('', baselineText), unquoted: true },
    scope: field('project', oneOf(tagScopes)),
    select: { ...field('', selectionLines), unquoted: true },
    /** action.yml's default is the job's own token, which an expression names. */
    'github-token': secret,
    'fail-on': { ...field('', conditionLines), unquoted: true },
    library: field('', anyText),
    'notification-action': field('', notificationAction),
    'notification-tag-key-regex': field('', anyText),
    'notification-tag-value-regex': field('', anyText),
    confirm: field('', anyText),
    'warn-only': field('false', field_types_flag),
    'dry-run': field('false', field_types_flag),
};
/** The secrets among raw inputs, those of several lines one by one. */
function secretsOf(raw) {
    return Object.entries(fields)
        .filter(([, field]) => 'secret' in field)
        .flatMap(([name]) => (raw[name] ?? '').split('\n'))
        .map((secret) => secret.trim())
        .filter((secret) => secret !== '');
}

;// CONCATENATED MODULE: ./lib/domain/scan/scan-output.js
const noScanOutput = { projects: [], requestTokens: [] };
/**
 * Reads a file that a scanner left; which kind it is shows in its text
 * (facts 5.1).
 *
 * Unified Agent log: `… Support Token: 0a1b…` → a request token
 * scanProjectDetails.json: `{"projects":[{"projectToken":…}]}` → projects
 * Mend CLI results: `…?token=0a1b…&…` in a link → a project
 */
function readScanOutput(text) {
    const details = projectDetails(text);
    if (details)
        return { projects: details, requestTokens: [] };
    const token = supportToken(text);
    return {
        projects: linkedProjects(text),
        requestTokens: token ? [token] : [],
    };
}
/** Several files as one; what is named twice counts once. */
function mergeScanOutputs(outputs) {
    const projects = new Map();
    for (const project of outputs.flatMap((output) => output.projects)) {
        const known = projects.get(project.token);
        projects.set(project.token, known?.name ? known : project);
    }
    const tokens = outputs.flatMap(({ requestTokens }) => requestTokens);
    return {
        projects: [...projects.values()],
        requestTokens: [...new Set(tokens)],
    };
}
const tokenShape = '[0-9A-Za-z-]{16,128}';
/**
 * The last one counts: a policy check has a request of its own, whose line
 * comes before and says `Check Policies Support Token`.
 */
function supportToken(text) {
    const line = new RegExp(`(Check Policies )?Support token:\\s*(${tokenShape})`, 'gi');
    const found = [...text.matchAll(line)].filter(([, policies]) => !policies);
    return found.at(-1)?.[2];
}
/** The project token stands in the link to the project's page. */
function linkedProjects(text) {
    const link = new RegExp(`[?&#;]token=(${tokenShape})(?=[&\\s"'<)]|$)`, 'g');
    const tokens = [...text.matchAll(link)].map(([, token = '']) => token);
    return [...new Set(tokens)].map((token) => ({ token }));
}
/** `undefined` when the text is not of this kind. */
function projectDetails(text) {
    const rows = scan_output_parsed(text)?.['projects'];
    if (!Array.isArray(rows))
        return undefined;
    return rows.flatMap((row) => {
        const { projectToken: token, projectName: name } = record(row);
        if (typeof token !== 'string' || token === '')
            return [];
        return [{ token, name: typeof name === 'string' ? name : undefined }];
    });
}
function scan_output_parsed(text) {
    if (!/^\s*\uFEFF?\s*\{/.test(text))
        return undefined;
    try {
        return record(JSON.parse(text.replace(/^\s*\uFEFF/, '')));
    }
    catch {
        return undefined;
    }
}
function record(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}

;// CONCATENATED MODULE: ./lib/operations/inputs/scan-files.js

/**
 * Reads the files that `scan-output` names. A pattern that matches nothing, a
 * file that cannot be read and files that tell nothing are problems: going on
 * would wait for some other scan.
 */
function readScanFiles(patterns, files) {
    if (patterns.length === 0)
        return { output: noScanOutput };
    const problems = [];
    const outputs = patterns.flatMap((pattern) => {
        const paths = files.find(pattern);
        if (paths.length === 0)
            problems.push(`no file matches "${pattern}"`);
        return paths.map((path) => readOne(path, files, problems));
    });
    const output = mergeScanOutputs(outputs);
    const silent = output.projects.length + output.requestTokens.length === 0;
    if (problems.length === 0 && silent)
        problems.push(nothingFound);
    const problem = problems.join('; ');
    return { output, ...(problem && { problem }) };
}
const nothingFound = 'the files name neither a project token nor a request token ("Support Token: …"); expected a Unified Agent log, scanProjectDetails.json or Mend CLI results';
function readOne(path, files, problems) {
    try {
        return readScanOutput(files.read(path));
    }
    catch {
        problems.push(`"${path}" cannot be read`);
        return noScanOutput;
    }
}

;// CONCATENATED MODULE: ./lib/operations/inputs/validate.js





/**
 * Raw texts → typed inputs, and all that is wrong with them at once. An empty
 * text means the default. Secrets are never quoted.
 */
function parseInputs(raw, files) {
    const problems = [];
    const values = {};
    for (const name of Object.keys(fields)) {
        const { value, problem } = parseField(name, raw[name]?.trim() ?? '');
        values[camel(name)] = value;
        if (problem)
            problems.push(problem);
    }
    const certificate = readCertificate(raw['ca-certificate']?.trim(), files);
    if (certificate.problem)
        problems.push(certificate.problem);
    values['caCertificate'] = certificate.pem;
    const patterns = dist/* parse */.qgA(lines, raw['scan-output'] ?? '');
    const scanned = readScanFiles(patterns, files);
    if (scanned.problem) {
        problems.push({ input: 'scan-output', text: scanned.problem });
    }
    values['scanOutput'] = scanned.output;
    const baseline = readBaseline(values['baseline'], files);
    if (baseline.problem) {
        problems.push({ input: 'baseline', text: baseline.problem });
    }
    values['baseline'] = baseline.given;
    problems.push(...directoryProblems(raw['report-directory']?.trim(), files));
    return { inputs: values, problems };
}
function parseField(name, given) {
    const field = fields[name];
    const parsed = dist/* safeParse */.xLC(field.schema, given || field.fallback);
    if (parsed.success)
        return { value: parsed.output };
    const messages = new Set(parsed.issues.map(({ message }) => message));
    const hidden = field.secret || field.unquoted || given.includes('\n');
    const quoted = hidden ? '' : `"${given}": `;
    return {
        value: dist/* parse */.qgA(field.schema, field.fallback),
        problem: { input: name, text: quoted + [...messages].join('; ') },
    };
}
function camel(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
/** PEM text as it is, a path as what the file holds. */
function readCertificate(given, files) {
    if (!given)
        return { pem: '' };
    const problem = (text) => ({
        pem: '',
        problem: { input: 'ca-certificate', text },
    });
    try {
        const pem = isPem(given) ? given : files.read(given);
        return isPem(pem)
            ? { pem }
            : problem(`"${given}" holds no PEM certificate (BEGIN CERTIFICATE)`);
    }
    catch {
        return problem('expected PEM text (BEGIN CERTIFICATE …) or the path of a readable file');
    }
}
function isPem(text) {
    return text.includes('-----BEGIN CERTIFICATE-----');
}
function directoryProblems(directory, files) {
    const problem = directory ? files.directoryProblem(directory) : undefined;
    return problem ? [{ input: 'report-directory', text: problem }] : [];
}

// EXTERNAL MODULE: ./lib/reports/json/report.js
var json_report = __webpack_require__(2094);
;// CONCATENATED MODULE: ./lib/reports/formats/index.js

/**
 * Every value of `report-formats`. All but the default are loaded when they are
 * asked for: their libraries would double the time to start.
 */
const formats = {
    json: async () => json_report/* jsonFormat */.Ky,
    csv: async () => (await Promise.all(/* import() */[__webpack_require__.e(91), __webpack_require__.e(988)]).then(__webpack_require__.bind(__webpack_require__, 2988))).csvFormat,
    markdown: async () => (await __webpack_require__.e(/* import() */ 343).then(__webpack_require__.bind(__webpack_require__, 8343))).markdownFormat,
    html: async () => (await Promise.all(/* import() */[__webpack_require__.e(91), __webpack_require__.e(253)]).then(__webpack_require__.bind(__webpack_require__, 4253))).htmlFormat,
    cyclonedx: async () => (await Promise.all(/* import() */[__webpack_require__.e(91), __webpack_require__.e(358)]).then(__webpack_require__.bind(__webpack_require__, 7358))).cyclonedxFormat,
    spdx: async () => (await Promise.all(/* import() */[__webpack_require__.e(91), __webpack_require__.e(975)]).then(__webpack_require__.bind(__webpack_require__, 9975))).spdxFormat,
    sarif: async () => (await Promise.all(/* import() */[__webpack_require__.e(91), __webpack_require__.e(703)]).then(__webpack_require__.bind(__webpack_require__, 6703))).sarifFormat,
    mermaid: async () => (await __webpack_require__.e(/* import() */ 35).then(__webpack_require__.bind(__webpack_require__, 4035))).mermaidFormat,
};
const formatNames = Object.keys(formats);
/** The formats of these names, each once, in the order of the table. */
function loadFormats(names) {
    const wanted = formatNames.filter((name) => names.includes(name));
    return Promise.all(wanted.map((name) => formats[name]()));
}

// EXTERNAL MODULE: ./lib/reports/outputs.js + 1 modules
var outputs = __webpack_require__(9015);
// EXTERNAL MODULE: ./lib/domain/inventory/flat-tree.js
var flat_tree = __webpack_require__(6465);
// EXTERNAL MODULE: ./lib/reports/findings/headline-phrases.js
var headline_phrases = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/reports/outcome.js
var outcome = __webpack_require__(3607);
;// CONCATENATED MODULE: ./lib/reports/annotations.js




/** GitHub keeps ten of a level for each step, and 4,096 characters of each. */
const mostAnnotations = 10;
const mostCharacters = 1500;
/** One for each reason, none when all is well. An error is one with cause and fix. */
function annotations(result) {
    const { level, words } = outcome/* looks */.d[result.outcome];
    if (!level)
        return [];
    return (0,clean/* atMost */.Tu)(messages(result, words), mostAnnotations).map((message) => ({
        level,
        title: `Mend Project: ${result.operation}`,
        message: (0,clean/* plain */.pj)(message, mostCharacters),
    }));
}
function messages(result, words) {
    if (result.failure)
        return [failureText(result.failure)];
    if (result.reasons.length > 0)
        return result.reasons;
    return [[words, ...(0,headline_phrases/* gist */.g)(result)].join(' · ')];
}

// EXTERNAL MODULE: ./lib/reports/findings/names.js
var findings_names = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/reports/text/words.js
var text_words = __webpack_require__(2230);
;// CONCATENATED MODULE: ./lib/reports/closing-lines.js





const mostReasons = 4;
/** The end of the log: the verdict, why, and what it was about; at most 8 lines. */
function closingLines(result) {
    const { icon, words } = outcome/* looks */.d[result.outcome];
    const done = (0,headline_phrases/* gist */.g)(result);
    return [
        `${icon} Mend Project: ${result.operation} ${words}`,
        ...closing_lines_reasons(result).map((reason) => `  - ${(0,clean/* plain */.pj)(reason, 1000)}`),
        ...target(result),
        ...(done.length > 0 ? [`  ${done.join(' · ')}`] : []),
    ];
}
function closing_lines_reasons({ reasons, failure }) {
    if (!failure)
        return (0,clean/* atMost */.Tu)(reasons, mostReasons);
    const { what, said, why, fix } = failure;
    const quoted = said ? `Mend said: ${said}` : undefined;
    return [`${what}.`, quoted, why, fix].filter((part) => part !== undefined);
}
function target(result) {
    const { targets } = result;
    if (targets)
        return [`  ${(0,text_words/* counted */.hS)(targets.length, 'project')}`];
    const names = [
        ['product', (0,findings_names/* productName */.tZ)(result)],
        ['project', (0,findings_names/* projectName */.j1)(result)],
    ];
    const known = names.flatMap(([word, name]) => name === undefined ? [] : [`${word} ${(0,clean/* plain */.pj)(name, 200)}`]);
    return known.length > 0 ? [`  ${known.join(', ')}`] : [];
}

// EXTERNAL MODULE: ./lib/reports/summary/source.js + 1 modules
var summary_source = __webpack_require__(2518);
;// CONCATENATED MODULE: ./lib/reports/files.js


/** The files of these formats, as far as the run has read what they tell. */
function reportFiles(source, formats) {
    const { targets } = source.result;
    const each = targets?.map((target) => ({
        ...(0,summary_source/* about */.Cv)(target, source),
        project: target.name,
    }));
    return formats.flatMap((format) => {
        const { file, perProject } = format;
        const ofAll = () => fileOf(format, source, file);
        if (!each || !perProject)
            return ofAll();
        return [
            ...(perProject === 'beside' ? ofAll() : []),
            ...each.flatMap((one, index) => fileOf(format, one, (0,text_words/* numberedFile */.v)(file, index + 1))),
        ];
    });
}
/** A line for each format that was asked for and has no file. */
function missingFiles(formats, files) {
    const written = new Set(files.map(({ output }) => output));
    return formats
        .filter(({ output }) => !written.has(output))
        .map(({ name }) => `No file in format ${name}: this run has not read what it tells`);
}
function fileOf({ output, write }, source, name) {
    const text = write(source);
    return text === undefined ? [] : [{ output, name, text }];
}

// EXTERNAL MODULE: ./lib/domain/text/redact.js
var redact = __webpack_require__(9341);
;// CONCATENATED MODULE: ./lib/reports/redact.js

/** Shorter ones are no token of Mend's, and would tear holes into words. */
const shortestToken = 12;
/**
 * The result without its tokens and these secrets in any text: a server that
 * quotes a token in a refusal must not bring it into a file, which the runner
 * does not mask.
 */
function redactResult(result, secrets = []) {
    const { targets } = result;
    const tokens = [result, ...(targets ?? [])].flatMap(({ ensured }) => [
        ensured?.product?.token ?? '',
        ensured?.project.token ?? '',
    ]);
    const hide = redactor([...tokens, ...secrets]);
    return {
        ...result,
        ...redact_hidden(result, hide),
        ...(targets && {
            targets: targets.map((target) => ({
                ...target,
                ...redact_hidden(target, hide),
                name: hide(target.name),
            })),
        }),
    };
}
function redact_hidden({ ensured, tagged, reasons, failure }, hide) {
    return {
        ...(ensured && { ensured: hideNames(ensured, hide) }),
        ...(tagged && {
            tagged: {
                objects: tagged.objects.map((object) => ({
                    ...object,
                    name: hide(object.name),
                    failures: object.failures.map((failure) => ({
                        ...failure,
                        message: hide(failure.message),
                    })),
                })),
            },
        }),
        reasons: reasons.map(hide),
        failure: failure && hideFacts(failure, hide),
    };
}
/** Takes these secrets out of a text, however they are encoded in it. */
function redactor(secrets) {
    const forms = secrets
        .filter((secret) => secret.length >= shortestToken)
        .flatMap(redact/* encodedForms */.w);
    return (text) => forms.reduce((kept, form) => kept.replaceAll(form, '***'), text);
}
function hideNames(ensured, hide) {
    const named = (object) => ({
        ...object,
        name: hide(object.name),
    });
    return {
        product: ensured.product && named(ensured.product),
        project: named(ensured.project),
    };
}
function hideFacts(facts, hide) {
    return {
        what: hide(facts.what),
        said: facts.said && hide(facts.said),
        why: facts.why && hide(facts.why),
        fix: facts.fix && hide(facts.fix),
    };
}

// EXTERNAL MODULE: ./lib/reports/size-budget.js
var size_budget = __webpack_require__(7706);
// EXTERNAL MODULE: ./lib/reports/summary/page.js + 35 modules
var page = __webpack_require__(3521);
;// CONCATENATED MODULE: ./lib/reports/present.js









const summaryName = 'mend-summary.md';
/** A result as everything that the run shows; the same input gives the same bytes. */
function present_present(result, options) {
    const quiet = redactResult(result, options.secrets);
    const source = sourceOf(quiet, options);
    const summary = options.summary
        ? (0,size_budget/* fitToBudget */.c5)((0,page/* page */.M)(source), options.room).text
        : undefined;
    const files = reportFiles(source, options.formats);
    return {
        outputs: (0,outputs/* outputsOf */.Yz)(quiet),
        summary,
        files: [...files, ...summaryFile(summary)],
        annotations: annotations(quiet),
        log: [...closingLines(quiet), ...missingFiles(options.formats, files)],
        failed: (0,outcome/* failsStep */.u)(quiet.outcome),
    };
}
function sourceOf(result, options) {
    const { hierarchy } = result.reported ?? {};
    const { formats, warnOnly = false, links } = options;
    const { generatedAt, version, uuid, manifests, workflow } = options;
    return {
        result,
        tree: hierarchy && (0,flat_tree/* flatTree */.s)(hierarchy),
        report: formats.find(({ name }) => name === 'json')?.file,
        warnOnly,
        links,
        generatedAt,
        version,
        uuid,
        manifests,
        workflow,
    };
}
function summaryFile(text) {
    return text ? [{ output: 'summary-path', name: summaryName, text }] : [];
}

;// CONCATENATED MODULE: ./lib/run.js















/** Raw inputs → operation → result → presentation. Never rejects. */
async function run(raw, host) {
    try {
        return await run_shown(raw, host);
    }
    catch (error) {
        return crashed(error, raw, host);
    }
}
async function run_shown(raw, host) {
    const { inputs, problems } = parseInputs(raw, host.files);
    // The formats' libraries are loaded while Mend is asked.
    const [result, formats] = await settleBoth(resultOf(inputs, problems, host), loadFormats(inputs.reportFormats));
    const presentation = present_present(result, {
        ...around(raw, host),
        summary: inputs.summary,
        formats,
        warnOnly: inputs.warnOnly,
        manifests: inputs.reportFormats.includes('sarif') ? host.manifests() : [],
    });
    const wrong = problems.some(({ input }) => input === 'report-directory');
    return { presentation, directory: wrong ? '' : inputs.reportDirectory };
}
function around(raw, { summaryRoom, clock, repository, uuid }) {
    return {
        secrets: secretsOf(raw),
        room: summaryRoom(),
        generatedAt: clock.date(),
        version: version/* version */.r,
        uuid,
        workflow: repository.workflow,
        links: { runUrl: repository.runUrl },
    };
}
/** What is left to show after a defect of ours, wherever it struck. Never throws. */
function crashed(error, raw, host) {
    debugFailure(error, host.log);
    try {
        const result = {
            operation: raw['operation'] || 'sync',
            dryRun: raw['dry-run']?.toLowerCase() === 'true',
            outcome: 'error',
            reasons: [failureMessage(error)],
            failure: failureFacts(error),
        };
        const presentation = present_present(result, {
            ...around(raw, host),
            summary: raw['summary']?.toLowerCase() !== 'false',
            manifests: [],
            formats: raw['report-formats'] === 'none' ? [] : [json_report/* jsonFormat */.Ky],
        });
        return { presentation, directory: '' };
    }
    catch {
        const message = redactor(secretsOf(raw))(failureMessage(error));
        return { presentation: run_bare(message), directory: '' };
    }
}
/** The least that every run leaves, for when showing itself is what failed. */
function run_bare(message) {
    const unknown = Object.fromEntries(outputs/* outputNames */.gr.map((name) => [name, '']));
    return {
        outputs: { ...unknown, result: 'error', reasons: message },
        files: [],
        annotations: [{ level: 'error', title: 'Mend Project', message }],
        log: [],
        failed: true,
    };
}
async function resultOf(inputs, problems, host) {
    const operation = operations[inputs.operation];
    const missing = missingCredentials(inputs, operation, host.repository);
    const skip = inputs.onMissingCredentials === 'skip';
    const insist = !skip && !operation.reportsCredentials;
    const told = new Set(problems.map(({ input }) => input));
    const together = [
        ...operation.problems(inputs, host.repository),
        ...manyProblems(inputs, operation),
        ...gateProblems(inputs, operation),
    ];
    const wrong = [
        ...problems,
        // Where an input cannot be read its default stands, and may look wrong too.
        ...together.filter(({ input }) => !told.has(input)),
        ...(insist ? missing : []),
    ];
    const reasons = (list) => list.map(({ input, text }) => `\`${input}\`: ${text}`);
    if (wrong.length > 0) {
        return execute_ended(inputs, {}, { outcome: 'error', reasons: reasons(wrong) });
    }
    if (skip && missing.length > 0) {
        return execute_ended(inputs, {}, { outcome: 'skipped', reasons: reasons(missing) });
    }
    return execute(inputs, host);
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version in package.json; a test holds the two together. */
const version = '0.1.0';


/***/ })

};
