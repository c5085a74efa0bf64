export const id = 6339;
export const ids = [6339];
export const modules = {

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attribute: () => (/* binding */ attribute),
/* harmony export */   children: () => (/* binding */ children),
/* harmony export */   parseXml: () => (/* binding */ parseXml),
/* harmony export */   textOf: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75824);
/* harmony import */ var fast_xml_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41143);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35921);


/** The document of a test report. Throws `ConfigurationError` where it is not XML, with the line and what to do. */
function parseXml(file, text) {
    if (text.trim() === '')
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(file, 'is empty', 'let the test command write it, and end before it is read');
    const checked = fast_xml_parser__WEBPACK_IMPORTED_MODULE_1__/* .XMLValidator */ .iI.validate(text);
    if (checked !== true) {
        const next = 'let the test command end by itself, so that it closes the report';
        const { line, msg } = checked.err;
        const isTruncated = !text.trimEnd().endsWith('>') || /^(Unclosed tag|Invalid '\[)/.test(msg);
        if (isTruncated && text.trimStart().startsWith('<'))
            return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(file, 'is not XML: it ends before it is complete', next, text.trimEnd().split('\n').length);
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(file, `is not XML: ${msg.slice(0, 200)}`, next, line);
    }
    try {
        return new fast_xml_parser__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A({
            ignoreAttributes: false,
            attributeNamePrefix: '',
            attributesGroupName: '@',
            cdataPropName: '#cdata',
            parseTagValue: false,
            parseAttributeValue: false,
            // `decode` knows all that such reports use, and expands nothing.
            processEntities: false,
            isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
        }).parse(text);
    }
    catch (error) {
        return (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(file, `cannot be read as XML: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).slice(0, 200)}`, 'check what writes the report');
    }
}
/** The elements of one name below an element. */
function children(element, tag) {
    const found = element[tag];
    if (!Array.isArray(found))
        return [];
    return found.map((child) => (typeof child === 'object' && child !== null ? child : { '#text': String(child) }));
}
/** An attribute, decoded; empty where it is not there. */
function attribute(element, name) {
    const attributes = element['@'];
    const own = Array.isArray(attributes) ? attributes[0] : attributes;
    if (typeof own !== 'object' || own === null || !Object.hasOwn(own, name))
        return '';
    return decode(String(own[name]));
}
const named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** XML's five entities and character references. Entities that a document defines itself are left as they are. */
function decode(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, decimal, hex, name) => {
        if (name !== undefined)
            return named[name] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
/** Text, or CDATA, in which entities mean nothing. */
function textOf(element) {
    const cdata = element['#cdata'];
    return decode(element['#text'] ?? '') || (Array.isArray(cdata) ? cdata.join('') : '');
}


/***/ })

};
