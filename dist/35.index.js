export const id = 35;
export const ids = [35];
export const modules = {

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mermaidFormat: () => (/* binding */ mermaidFormat)
/* harmony export */ });
/* harmony import */ var _domain_library_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6427);
/* harmony import */ var _domain_text_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2230);
/* harmony import */ var _sbom_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2168);




/** The top of the hierarchy as a diagram that GitHub draws. */
const mermaidFormat = {
    name: 'mermaid',
    output: 'mermaid-path',
    file: 'mend-hierarchy.mmd',
    perProject: 'instead',
    write: (source) => (source.tree ? lines(source, source.tree) : undefined),
};
/** What GitHub's mermaid draws fast and legibly; its hard limits are far above. */
const mostNodes = 60;
const mostEdges = 100;
const mostBytes = 10_000;
function* lines(source, tree) {
    yield diagram((0,_sbom_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(source).project, tree);
}
/** As many libraries as fit; those that the others were chosen below come first. */
function diagram(project, tree) {
    const order = chosen(tree, mostNodes - 2);
    for (let count = order.length;; count = Math.floor(count * 0.9)) {
        const text = drawn(project, tree, order.slice(0, count));
        if (count === 0 || (0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(text) <= mostBytes)
            return text;
    }
}
/** First a few of each, so that the diagram goes deep and not only wide; then all. */
const widths = [
    { direct: 20, below: 5 },
    { direct: Number.POSITIVE_INFINITY, below: Number.POSITIVE_INFINITY },
];
/** keyUuids, level by level from the top. */
function chosen(tree, most) {
    const found = new Set();
    const add = (keys, width) => {
        for (const key of byWeight(keys, tree).slice(0, width)) {
            if (found.size < most)
                found.add(key);
        }
    };
    for (const { direct, below } of widths) {
        add(tree.direct, direct);
        for (const key of found)
            add(tree.dependencies.get(key) ?? [], below);
    }
    return [...found];
}
/** Those with the most dependencies first, then by name. */
function byWeight(keys, tree) {
    const weighed = Array.from(keys, (key) => ({
        key,
        weight: tree.dependencies.get(key)?.length ?? 0,
        label: label(key, tree),
    }));
    weighed.sort((a, b) => b.weight - a.weight || (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.label, b.label) || (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .UD)(a.key, b.key));
    return weighed.map(({ key }) => key);
}
function drawn(project, tree, keys) {
    const ids = new Map(keys.map((key, index) => [key, `n${index + 1}`]));
    const edges = edgesOf(tree, ids).slice(0, mostEdges - 1);
    const left = leftOut(tree, keys.length, edges.length);
    return [
        'flowchart LR',
        `  n0["${quoted(project, 60)}"]`,
        ...keys.map((key) => `  ${ids.get(key)}["${quoted(label(key, tree), 60)}"]`),
        ...edges,
        ...(left ? [`  more["${left}"]`, '  n0 -.- more'] : []),
        '',
    ].join('\n');
}
function edgesOf(tree, ids) {
    const direct = [...ids].filter(([key]) => tree.direct.has(key));
    return [
        ...direct.map(([, id]) => `  n0 --> ${id}`),
        ...[...ids].flatMap(([key, id]) => byWeight(tree.dependencies.get(key) ?? [], tree)
            .map((child) => ids.get(child))
            .filter((child) => child !== undefined)
            .map((child) => `  ${id} --> ${child}`)),
    ];
}
/** `404 libraries and 512 dependencies are not shown`; '' when all are. */
function leftOut(tree, libraries, edges) {
    let all = tree.direct.size;
    for (const children of tree.dependencies.values())
        all += children.length;
    const parts = [
        [tree.libraries.size - libraries, 'library', 'libraries'],
        [all - edges, 'dependency', 'dependencies'],
    ];
    const words = parts
        .filter(([count]) => count > 0)
        .map(([count, one, many]) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, one, many));
    return words.length > 0 ? `Not shown: ${words.join(' and ')}` : '';
}
function label(key, { libraries }) {
    const library = libraries.get(key);
    return library ? `${(0,_domain_library_library_js__WEBPACK_IMPORTED_MODULE_0__/* .packageName */ .oZ)(library)} ${library.version ?? ''}` : key;
}
/**
 * Text for a quoted label: no HTML, no Markdown, no end of the quotes. Signs go
 * by their number, which mermaid puts back after it has read the diagram.
 */
function quoted(text, most) {
    return ((0,_domain_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(text, most) || '(blank)').replace(/^[-+]|(?<=^\d+)[.)]|[^\p{L}\p{M}\p{N} @/.,+()-]/gu, numbered);
}
function numbered(sign) {
    return `#${sign.codePointAt(0)};`;
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


/***/ })

};
