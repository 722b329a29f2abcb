export const id = 692;
export const ids = [692];
export const modules = {

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
function subjectOf({ result }) {
    return {
        product: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .productName */ .tZ)(result) ?? '', 200) || undefined,
        project: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .projectName */ .j1)(result) ?? '', 200) || 'project',
    };
}
/** A UUID for a document of this kind: the same contents at the same time have the same. */
function documentId(kind, source, bill) {
    const { product = '', project } = subjectOf(source);
    const made = source.generatedAt.toISOString();
    const read = source.result.reported?.inventory?.lastUpdated ?? '';
    const keys = bill.map(({ library }) => library.keyUuid);
    return source.uuid([kind, product, project, made, read, ...keys]);
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
// EXTERNAL MODULE: ./lib/reports/web-address.js
var web_address = __webpack_require__(4632);
// EXTERNAL MODULE: ./lib/reports/formats/bill.js + 2 modules
var formats_bill = __webpack_require__(5389);
// EXTERNAL MODULE: ./lib/reports/formats/document.js
var formats_document = __webpack_require__(207);
// EXTERNAL MODULE: ./lib/domain/license.js + 2 modules
var domain_license = __webpack_require__(5316);
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
    write: (source) => (0,formats_bill/* hasBill */.a$)(source) ? (0,json_chunks/* jsonChunks */.V)(() => documentOf(source)) : undefined,
};
const documentRef = 'SPDXRef-DOCUMENT';
const projectRef = 'SPDXRef-Project';
const unknown = 'NOASSERTION';
function documentOf(source) {
    const bill = (0,formats_bill/* billOf */.Xj)(source);
    const { product, project } = (0,formats_document/* subjectOf */.et)(source);
    const names = licenseNames(bill);
    const ids = idsOf(bill);
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
        packages: spdx_packages(project, bill, ids, names),
        hasExtractedLicensingInfos: names.extracted,
        relationships: relationships(bill, ids),
    };
}
/** Letters, digits, dots and dashes alone: what a URI and an SPDX id take. */
function uriWord(text) {
    return text.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 100);
}
/** keyUuid → SPDXID; keys that are no UUIDs are counted instead. */
function idsOf(bill) {
    return new Map(bill.map(({ library: { keyUuid } }, index) => [
        keyUuid,
        /^[A-Za-z0-9.-]+$/.test(keyUuid)
            ? `SPDXRef-Package-${keyUuid}`
            : `SPDXRef-Unkeyed-${index + 1}`,
    ]));
}
function* spdx_packages(project, bill, ids, names) {
    yield {
        SPDXID: projectRef,
        name: project,
        ...unasserted,
        licenseConcluded: unknown,
        licenseDeclared: unknown,
        primaryPackagePurpose: 'APPLICATION',
    };
    for (const item of bill)
        yield packageOf(item, ids, names);
}
const unasserted = {
    downloadLocation: unknown,
    filesAnalyzed: false,
    copyrightText: unknown,
    supplier: unknown,
};
function packageOf({ library, name, purl }, ids, names) {
    const { keyUuid, version = '', matchType, filename = '' } = library;
    const sha1 = (0,formats_bill/* sha1Of */.JI)(library);
    const declared = declaredOf(library.licenses, names);
    return {
        SPDXID: ids.get(keyUuid),
        name: (0,reports_text/* plain */.pj)(name) || keyUuid,
        versionInfo: (0,reports_text/* plain */.pj)(version) || undefined,
        packageFileName: (0,reports_text/* plain */.pj)(filename) || undefined,
        ...unasserted,
        homepage: (0,web_address/* webAddress */.D)(library.homePage),
        licenseConcluded: matchType === 'FILENAME' ? unknown : declared,
        licenseDeclared: declared,
        licenseComments: comment(library.licenses),
        checksums: sha1 && [{ algorithm: 'SHA1', checksumValue: sha1 }],
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
function* relationships(bill, ids) {
    yield related(documentRef, 'DESCRIBES', projectRef);
    for (const { library, relation, dependencies } of bill) {
        const id = ids.get(library.keyUuid);
        if (relation === 'direct')
            yield related(projectRef, 'DEPENDS_ON', id);
        if (relation === undefined)
            yield related(projectRef, 'CONTAINS', id);
        for (const key of dependencies)
            yield related(id, 'DEPENDS_ON', ids.get(key));
    }
}
function related(from, type, to) {
    return { spdxElementId: from, relationshipType: type, relatedSpdxElement: to };
}


/***/ })

};
