export const id = 762;
export const ids = [762];
export const modules = {

/***/ 6762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlReport: () => (/* binding */ htmlReport)
});

;// CONCATENATED MODULE: ./lib/page/data.js
/** The texts of a library, in the order of the JSON report. */
const textFields = [
    'keyUuid',
    'name',
    'filename',
    'groupId',
    'artifactId',
    'version',
    'sha1',
    'type',
    'coordinates',
    'languages',
    'matchType',
    'url',
    'homePage',
    'newestVersion',
];
/** Ids of the elements that hold the data, and of the one that the page is drawn in. */
const elementIds = {
    facts: 'facts',
    contents: 'contents',
    app: 'app',
};

// EXTERNAL MODULE: ./lib/reports/json.js
var json = __webpack_require__(2689);
// EXTERNAL MODULE: ./lib/reports/names.js
var names = __webpack_require__(9003);
// EXTERNAL MODULE: ./lib/reports/text.js
var reports_text = __webpack_require__(1376);
;// CONCATENATED MODULE: ./lib/reports/html/pack.js


/** Libraries and hierarchy in columns; absent when neither was read. */
function pack({ reported }, tree) {
    const inventory = reported?.inventory?.libraries.toSorted(json/* byKey */.dX);
    if (!inventory && !tree)
        return undefined;
    const known = new Set(inventory?.map(({ keyUuid }) => keyUuid));
    const others = [...(tree?.libraries.values() ?? [])]
        .filter(({ keyUuid }) => !known.has(keyUuid))
        .sort(json/* byKey */.dX);
    const rows = [...(inventory ?? []), ...others];
    return {
        libraries: packLibraries(rows, inventory?.length ?? 0),
        tree: tree && packTree(tree, rows),
    };
}
function packLibraries(rows, inventory) {
    const texts = textFields.map((field) => [field, column(rows.map((row) => row[field] ?? null))]);
    return {
        count: rows.length,
        inventory,
        texts: Object.fromEntries(texts),
        outdated: rows.map(({ outdated }) => outdated === undefined ? -1 : Number(outdated)),
        licenses: lists(rows.map(({ licenses = [] }) => licenses.map(json/* licenseFacts */.tj))),
        vulnerabilities: lists(rows.map(({ vulnerabilities = [] }) => vulnerabilities.map(json/* vulnerabilityFacts */._w))),
    };
}
/** With numbers into a list of words when most words recur. */
function column(texts) {
    const numbers = new Map();
    for (const text of texts) {
        if (!numbers.has(text))
            numbers.set(text, numbers.size);
    }
    if (2 * numbers.size > texts.length)
        return { plain: texts };
    return {
        words: [...numbers.keys()],
        at: texts.map((text) => numbers.get(text) ?? 0),
    };
}
function lists(rows) {
    const numbers = new Map();
    const values = [];
    const numberOf = (value) => {
        const text = JSON.stringify(value);
        const number = numbers.get(text) ?? values.push(value) - 1;
        numbers.set(text, number);
        return number;
    };
    const of = rows.map((row) => (row.length > 0 ? row.map(numberOf) : 0));
    return { values, of };
}
function packTree(tree, rows) {
    const places = new Map(rows.map(({ keyUuid }, row) => [keyUuid, row]));
    const placesOf = (keys) => [...keys]
        .map((key) => places.get(key))
        .filter((row) => row !== undefined)
        .sort((a, b) => a - b);
    return {
        direct: placesOf(tree.direct),
        dependencies: rows.map(({ keyUuid }) => {
            const children = tree.dependencies.get(keyUuid);
            return children ? placesOf(children) : 0;
        }),
    };
}

;// CONCATENATED MODULE: ./lib/reports/html/index.js





/**
 * The report as one page that needs nothing else: no network, and no script or
 * style but its own, which its policy names by hash. It holds what the JSON
 * report holds. The script stands before the libraries, so that the overview is
 * there before a hundred thousand of them are read.
 */
function htmlReport(result, options, { script, style, scriptHash, styleHash }) {
    const { facts, contents, app } = elementIds;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(scriptHash, styleHash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${markup(title(result))}</title>
<style>${style}</style>
</head>
<body>
<div id="${app}"></div>
<noscript>This report needs JavaScript, which runs in this page alone.</noscript>
<script type="application/json" id="${facts}">${data((0,json/* reportFacts */.gi)(result, options))}</script>
<script>${script}</script>
<script type="application/json" id="${contents}">${data(pack(result, options.tree) ?? null)}</script>
</body>
</html>
`;
}
/** A data block is no script to the policy; whatever else appears cannot run. */
function policy(scriptHash, styleHash) {
    return [
        "default-src 'none'",
        `script-src '${scriptHash}'`,
        `style-src '${styleHash}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
function title(result) {
    const name = (0,names/* projectName */.j1)(result) ?? (0,names/* productName */.tZ)(result) ?? 'Mend Project';
    return `${(0,reports_text/* plain */.pj)(name, 100)}: Mend report`;
}
function markup(text) {
    return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
/** JSON that cannot end its element: not one `<` is left in it. */
function data(value) {
    return (0,reports_text/* json */.Pq)(value).replaceAll('<', '\\u003c');
}


/***/ })

};
