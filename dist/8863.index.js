export const id = 8863;
export const ids = [8863];
export const modules = {

/***/ 66407:
/***/ ((module, exports, __webpack_require__) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = isBase64;
var _assertString = _interopRequireDefault(__webpack_require__(55208));
var _merge = _interopRequireDefault(__webpack_require__(73499));
function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
var base64WithPadding = /^[A-Za-z0-9+/]+={0,2}$/;
var base64WithoutPadding = /^[A-Za-z0-9+/]+$/;
var base64UrlWithPadding = /^[A-Za-z0-9_-]+={0,2}$/;
var base64UrlWithoutPadding = /^[A-Za-z0-9_-]+$/;
function isBase64(str, options) {
  var _options;
  (0, _assertString.default)(str);
  options = (0, _merge.default)(options, {
    urlSafe: false,
    padding: !((_options = options) !== null && _options !== void 0 && _options.urlSafe)
  });
  if (str === '') return true;
  if (options.padding && str.length % 4 !== 0) return false;
  var regex;
  if (options.urlSafe) {
    regex = options.padding ? base64UrlWithPadding : base64UrlWithoutPadding;
  } else {
    regex = options.padding ? base64WithPadding : base64WithoutPadding;
  }
  return (!options.padding || str.length % 4 === 0) && regex.test(str);
}
module.exports = exports.default;
module.exports["default"] = exports.default;

/***/ }),

/***/ 26430:
/***/ ((module, exports, __webpack_require__) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = isByteLength;
var _assertString = _interopRequireDefault(__webpack_require__(55208));
function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
function _typeof(o) { "@babel/helpers - typeof"; return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, _typeof(o); }
/* eslint-disable prefer-rest-params */
function isByteLength(str, options) {
  (0, _assertString.default)(str);
  var min;
  var max;
  if (_typeof(options) === 'object') {
    min = options.min || 0;
    max = options.max;
  } else {
    // backwards compatibility: isByteLength(str, min [, max])
    min = arguments[1];
    max = arguments[2];
  }
  var len = encodeURI(str).split(/%..|./).length - 1;
  return len >= min && (typeof max === 'undefined' || len <= max);
}
module.exports = exports.default;
module.exports["default"] = exports.default;

/***/ }),

/***/ 6214:
/***/ ((module, exports, __webpack_require__) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = isEmail;
var _assertString = _interopRequireDefault(__webpack_require__(55208));
var _checkHost = _interopRequireDefault(__webpack_require__(98973));
var _isByteLength = _interopRequireDefault(__webpack_require__(26430));
var _isFQDN = _interopRequireDefault(__webpack_require__(7423));
var _isIP = _interopRequireDefault(__webpack_require__(85753));
var _merge = _interopRequireDefault(__webpack_require__(73499));
function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
var default_email_options = {
  allow_display_name: false,
  allow_underscores: false,
  require_display_name: false,
  allow_utf8_local_part: true,
  require_tld: true,
  blacklisted_chars: '',
  ignore_max_length: false,
  host_blacklist: [],
  host_whitelist: []
};

/* eslint-disable max-len */
/* eslint-disable no-control-regex */
var splitNameAddress = /^([^\x00-\x1F\x7F-\x9F\cX]+)</i;
var emailUserPart = /^[a-z\d!#\$%&'\*\+\-\/=\?\^_`{\|}~]+$/i;
var gmailUserPart = /^[a-z\d]+$/;
var quotedEmailUser = /^([\s\x01-\x08\x0b\x0c\x0e-\x1f\x7f\x21\x23-\x5b\x5d-\x7e]|(\\[\x01-\x09\x0b\x0c\x0d-\x7f]))*$/i;
var emailUserUtf8Part = /^[a-z\d!#\$%&'\*\+\-\/=\?\^_`{\|}~\u00A1-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]+$/i;
var quotedEmailUserUtf8 = /^([\s\x01-\x08\x0b\x0c\x0e-\x1f\x7f\x21\x23-\x5b\x5d-\x7e\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]|(\\[\x01-\x09\x0b\x0c\x0d-\x7f\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]))*$/i;
var defaultMaxEmailLength = 254;
/* eslint-enable max-len */
/* eslint-enable no-control-regex */

/**
 * Validate display name according to the RFC2822: https://tools.ietf.org/html/rfc2822#appendix-A.1.2
 * @param {String} display_name
 */
function validateDisplayName(display_name) {
  var display_name_without_quotes = display_name.replace(/^"(.+)"$/, '$1');
  // display name with only spaces is not valid
  if (!display_name_without_quotes.trim()) {
    return false;
  }

  // check whether display name contains illegal character
  var contains_illegal = /[\.";<>]/.test(display_name_without_quotes);
  if (contains_illegal) {
    // if contains illegal characters,
    // must to be enclosed in double-quotes, otherwise it's not a valid display name
    if (display_name_without_quotes === display_name) {
      return false;
    }

    // the quotes in display name must start with character symbol \
    var all_start_with_back_slash = display_name_without_quotes.split('"').length === display_name_without_quotes.split('\\"').length;
    if (!all_start_with_back_slash) {
      return false;
    }
  }
  return true;
}
function isEmail(str, options) {
  (0, _assertString.default)(str);
  options = (0, _merge.default)(options, default_email_options);
  if (options.require_display_name || options.allow_display_name) {
    var display_email = str.match(splitNameAddress);
    if (display_email) {
      var display_name = display_email[1];

      // Remove display name and angle brackets to get email address
      // Can be done in the regex but will introduce a ReDOS (See  #1597 for more info)
      str = str.replace(display_name, '').replace(/(^<|>$)/g, '');

      // sometimes need to trim the last space to get the display name
      // because there may be a space between display name and email address
      // eg. myname <address@gmail.com>
      // the display name is `myname` instead of `myname `, so need to trim the last space
      if (display_name.endsWith(' ')) {
        display_name = display_name.slice(0, -1);
      }
      if (!validateDisplayName(display_name)) {
        return false;
      }
    } else if (options.require_display_name) {
      return false;
    }
  }
  if (!options.ignore_max_length && str.length > defaultMaxEmailLength) {
    return false;
  }
  var parts = str.split('@');
  var domain = parts.pop();
  var lower_domain = domain.toLowerCase();
  if (options.host_blacklist.length > 0 && (0, _checkHost.default)(lower_domain, options.host_blacklist)) {
    return false;
  }
  if (options.host_whitelist.length > 0 && !(0, _checkHost.default)(lower_domain, options.host_whitelist)) {
    return false;
  }
  var user = parts.join('@');
  if (options.domain_specific_validation && (lower_domain === 'gmail.com' || lower_domain === 'googlemail.com')) {
    /*
    Previously we removed dots for gmail addresses before validating.
    This was removed because it allows `multiple..dots@gmail.com`
    to be reported as valid, but it is not.
    Gmail only normalizes single dots, removing them from here is pointless,
    should be done in normalizeEmail
    */
    user = user.toLowerCase();

    // Removing sub-address from username before gmail validation
    var username = user.split('+')[0];

    // Dots are not included in gmail length restriction
    if (!(0, _isByteLength.default)(username.replace(/\./g, ''), {
      min: 6,
      max: 30
    })) {
      return false;
    }
    var _user_parts = username.split('.');
    for (var i = 0; i < _user_parts.length; i++) {
      if (!gmailUserPart.test(_user_parts[i])) {
        return false;
      }
    }
  }
  if (options.ignore_max_length === false && (!(0, _isByteLength.default)(user, {
    max: 64
  }) || !(0, _isByteLength.default)(domain, {
    max: 254
  }))) {
    return false;
  }
  if (!(0, _isFQDN.default)(domain, {
    require_tld: options.require_tld,
    ignore_max_length: options.ignore_max_length,
    allow_underscores: options.allow_underscores
  })) {
    if (!options.allow_ip_domain) {
      return false;
    }
    if (!(0, _isIP.default)(domain)) {
      if (!domain.startsWith('[') || !domain.endsWith(']')) {
        return false;
      }
      var noBracketdomain = domain.slice(1, -1);
      if (noBracketdomain.length === 0 || !(0, _isIP.default)(noBracketdomain)) {
        return false;
      }
    }
  }
  if (options.blacklisted_chars) {
    if (user.search(new RegExp("[".concat(options.blacklisted_chars, "]+"), 'g')) !== -1) return false;
  }
  if (user[0] === '"' && user[user.length - 1] === '"') {
    user = user.slice(1, user.length - 1);
    return options.allow_utf8_local_part ? quotedEmailUserUtf8.test(user) : quotedEmailUser.test(user);
  }
  var pattern = options.allow_utf8_local_part ? emailUserUtf8Part : emailUserPart;
  var user_parts = user.split('.');
  for (var _i = 0; _i < user_parts.length; _i++) {
    if (!pattern.test(user_parts[_i])) {
      return false;
    }
  }
  return true;
}
module.exports = exports.default;
module.exports["default"] = exports.default;

/***/ }),

/***/ 7423:
/***/ ((module, exports, __webpack_require__) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = isFQDN;
var _assertString = _interopRequireDefault(__webpack_require__(55208));
var _merge = _interopRequireDefault(__webpack_require__(73499));
function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
var default_fqdn_options = {
  require_tld: true,
  allow_underscores: false,
  allow_trailing_dot: false,
  allow_numeric_tld: false,
  allow_wildcard: false,
  ignore_max_length: false
};
function isFQDN(str, options) {
  (0, _assertString.default)(str);
  options = (0, _merge.default)(options, default_fqdn_options);

  /* Remove the optional trailing dot before checking validity */
  if (options.allow_trailing_dot && str[str.length - 1] === '.') {
    str = str.substring(0, str.length - 1);
  }

  /* Remove the optional wildcard before checking validity */
  if (options.allow_wildcard === true && str.indexOf('*.') === 0) {
    str = str.substring(2);
  }
  var parts = str.split('.');
  var tld = parts[parts.length - 1];
  if (options.require_tld) {
    // disallow fqdns without tld
    if (parts.length < 2) {
      return false;
    }
    if (!options.allow_numeric_tld && !/^([a-z\u00A1-\u00A8\u00AA-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]{2,}|xn[a-z0-9-]{2,})$/i.test(tld)) {
      return false;
    }

    // disallow spaces
    if (/\s/.test(tld)) {
      return false;
    }
  }

  // reject numeric TLDs
  if (!options.allow_numeric_tld && /^\d+$/.test(tld)) {
    return false;
  }
  return parts.every(function (part) {
    if (part.length > 63 && !options.ignore_max_length) {
      return false;
    }
    if (!/^[a-z_\u00a1-\uffff0-9-]+$/i.test(part)) {
      return false;
    }

    // disallow full-width chars
    if (/[\uff01-\uff5e]/.test(part)) {
      return false;
    }

    // disallow parts starting or ending with hyphen
    if (/^-|-$/.test(part)) {
      return false;
    }
    if (!options.allow_underscores && /_/.test(part)) {
      return false;
    }
    return true;
  });
}
module.exports = exports.default;
module.exports["default"] = exports.default;

/***/ }),

/***/ 85753:
/***/ ((module, exports, __webpack_require__) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = isIP;
var _assertString = _interopRequireDefault(__webpack_require__(55208));
function _interopRequireDefault(e) { return e && e.__esModule ? e : { default: e }; }
function _typeof(o) { "@babel/helpers - typeof"; return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, _typeof(o); }
/**
11.3.  Examples

   The following addresses

             fe80::1234 (on the 1st link of the node)
             ff02::5678 (on the 5th link of the node)
             ff08::9abc (on the 10th organization of the node)

   would be represented as follows:

             fe80::1234%1
             ff02::5678%5
             ff08::9abc%10

   (Here we assume a natural translation from a zone index to the
   <zone_id> part, where the Nth zone of any scope is translated into
   "N".)

   If we use interface names as <zone_id>, those addresses could also be
   represented as follows:

            fe80::1234%ne0
            ff02::5678%pvc1.3
            ff08::9abc%interface10

   where the interface "ne0" belongs to the 1st link, "pvc1.3" belongs
   to the 5th link, and "interface10" belongs to the 10th organization.
 * * */
var IPv4SegmentFormat = '(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])';
var IPv4AddressFormat = "(".concat(IPv4SegmentFormat, "[.]){3}").concat(IPv4SegmentFormat);
var IPv4AddressRegExp = new RegExp("^".concat(IPv4AddressFormat, "$"));
var IPv6SegmentFormat = '(?:[0-9a-fA-F]{1,4})';
var IPv6AddressRegExp = new RegExp('^(' + "(?:".concat(IPv6SegmentFormat, ":){7}(?:").concat(IPv6SegmentFormat, "|:)|") + "(?:".concat(IPv6SegmentFormat, ":){6}(?:").concat(IPv4AddressFormat, "|:").concat(IPv6SegmentFormat, "|:)|") + "(?:".concat(IPv6SegmentFormat, ":){5}(?::").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,2}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){4}(?:(:").concat(IPv6SegmentFormat, "){0,1}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,3}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){3}(?:(:").concat(IPv6SegmentFormat, "){0,2}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,4}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){2}(?:(:").concat(IPv6SegmentFormat, "){0,3}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,5}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){1}(?:(:").concat(IPv6SegmentFormat, "){0,4}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,6}|:)|") + "(?::((?::".concat(IPv6SegmentFormat, "){0,5}:").concat(IPv4AddressFormat, "|(?::").concat(IPv6SegmentFormat, "){1,7}|:))") + ')(%[0-9a-zA-Z.]{1,})?$');
function isIP(ipAddress) {
  var options = arguments.length > 1 && arguments[1] !== undefined ? arguments[1] : {};
  (0, _assertString.default)(ipAddress);

  // accessing 'arguments' for backwards compatibility: isIP(ipAddress [, version])
  // eslint-disable-next-line prefer-rest-params
  var version = (_typeof(options) === 'object' ? options.version : arguments[1]) || '';
  if (!version) {
    return isIP(ipAddress, {
      version: 4
    }) || isIP(ipAddress, {
      version: 6
    });
  }
  if (version.toString() === '4') {
    return IPv4AddressRegExp.test(ipAddress);
  }
  if (version.toString() === '6') {
    return IPv6AddressRegExp.test(ipAddress);
  }
  return false;
}
module.exports = exports.default;
module.exports["default"] = exports.default;

/***/ }),

/***/ 55208:
/***/ ((module, exports) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = assertString;
function assertString(input) {
  if (input === undefined || input === null) throw new TypeError("Expected a string but received a ".concat(input));
  if (input.constructor.name !== 'String') throw new TypeError("Expected a string but received a ".concat(input.constructor.name));
}
module.exports = exports.default;
module.exports["default"] = exports.default;

/***/ }),

/***/ 98973:
/***/ ((module, exports) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = checkHost;
function isRegExp(obj) {
  return Object.prototype.toString.call(obj) === '[object RegExp]';
}
function checkHost(host, matches) {
  for (var i = 0; i < matches.length; i++) {
    var match = matches[i];
    if (host === match || isRegExp(match) && match.test(host)) {
      return true;
    }
  }
  return false;
}
module.exports = exports.default;
module.exports["default"] = exports.default;

/***/ }),

/***/ 73499:
/***/ ((module, exports) => {



Object.defineProperty(exports, "__esModule", ({
  value: true
}));
exports["default"] = merge;
function _typeof(o) { "@babel/helpers - typeof"; return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function (o) { return typeof o; } : function (o) { return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o; }, _typeof(o); }
function merge() {
  var obj = arguments.length > 0 && arguments[0] !== undefined ? arguments[0] : {};
  var defaults = arguments.length > 1 ? arguments[1] : undefined;
  if (_typeof(obj) !== 'object' || obj === null) {
    obj = {};
  }
  for (var key in defaults) {
    if (typeof obj[key] === 'undefined') {
      obj[key] = defaults[key];
    }
  }
  return obj;
}
module.exports = exports.default;
module.exports["default"] = exports.default;

/***/ }),

/***/ 78863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   descriptor: () => (/* binding */ descriptor),
/* harmony export */   supportedConstraints: () => (/* binding */ supportedConstraints),
/* harmony export */   textOfMember: () => (/* binding */ textOfMember)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _config_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33820);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48672);



/** What each type of Frictionless Table Schema v1 accepts, as frictionless-py has it. `unique` and `required` are open to all. */
const orders = ['minimum', 'maximum', 'enum'];
const lengths = ['minLength', 'maxLength', 'enum'];
const supportedConstraints = {
    string: ['minLength', 'maxLength', 'pattern', 'enum'],
    integer: orders,
    number: orders,
    boolean: ['enum'],
    date: orders,
    time: orders,
    datetime: orders,
    year: orders,
    yearmonth: orders,
    duration: ['enum'],
    object: lengths,
    array: lengths,
    geopoint: ['enum'],
    geojson: ['enum'],
    any: ['enum'],
};
const types = Object.keys(supportedConstraints);
const formats = {
    string: ['default', 'email', 'uri', 'uuid', 'binary'],
    geopoint: ['default', 'array', 'object'],
    geojson: ['default'],
};
/** Their format may be a pattern of strptime. */
const patterned = ['date', 'time', 'datetime'];
/** The directives that mean the same in strptime and in the library that reads them here. */
const directives = new Set(`${'aAbBdfHIjmMpSUwWyYZ%'.replace('Z', '')}z`);
const length = zod__WEBPACK_IMPORTED_MODULE_2__.number().int().nonnegative();
const limit = zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.number(), zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1)]);
const member = zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.number(), zod__WEBPACK_IMPORTED_MODULE_2__.boolean(), zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.unknown()), zod__WEBPACK_IMPORTED_MODULE_2__.record(zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.unknown())]);
const range = { minimum: zod__WEBPACK_IMPORTED_MODULE_2__.number().optional(), maximum: zod__WEBPACK_IMPORTED_MODULE_2__.number().optional() };
const field = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).max(1000),
    type: zod__WEBPACK_IMPORTED_MODULE_2__["enum"](types).default('string'),
    format: zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1).max(200).default('default'),
    title: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    rdfType: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    example: zod__WEBPACK_IMPORTED_MODULE_2__.unknown().optional(),
    constraints: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        required: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().default(false),
        unique: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().default(false),
        minimum: limit.optional(),
        maximum: limit.optional(),
        minLength: length.optional(),
        maxLength: length.optional(),
        pattern: zod__WEBPACK_IMPORTED_MODULE_2__.string().max(2000).optional(),
        enum: zod__WEBPACK_IMPORTED_MODULE_2__.array(member).min(1).max(100_000).optional(),
    })
        .default({ required: false, unique: false }),
    trueValues: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()).min(1).optional(),
    falseValues: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string()).min(1).optional(),
    decimalChar: zod__WEBPACK_IMPORTED_MODULE_2__.string().length(1).optional(),
    groupChar: zod__WEBPACK_IMPORTED_MODULE_2__.string().max(1).optional(),
    bareNumber: zod__WEBPACK_IMPORTED_MODULE_2__.boolean().optional(),
    expectations: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
        missing: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ maximum: _config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM }).optional(),
        share: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
            value: zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.string(), zod__WEBPACK_IMPORTED_MODULE_2__.number(), zod__WEBPACK_IMPORTED_MODULE_2__.boolean()]),
            minimum: _config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.optional(),
            maximum: _config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM.optional(),
        }))
            .max(1000)
            .optional(),
        quantiles: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({ share: _config_units_js__WEBPACK_IMPORTED_MODULE_0__/* .share */ .uM, ...range }))
            .max(100)
            .optional(),
        mean: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject(range).optional(),
        distinct: zod__WEBPACK_IMPORTED_MODULE_2__.strictObject(range).optional(),
    })
        .default({}),
})
    .superRefine((written, context) => {
    const complain = (path, message) => context.addIssue({ code: 'custom', path, message });
    const { type, format, constraints } = written;
    const known = formats[type];
    if (known === undefined ? !patterned.includes(type) && format !== 'default' : !known.includes(format))
        return complain(['format'], `a ${type} has no such format; expected ${(known ?? ['default']).join(', ')}`);
    const foreign = [...format.matchAll(/%(.?)/g)].find(([, directive]) => !directives.has(directive));
    if (patterned.includes(type) && foreign !== undefined)
        return complain(['format'], `\`${foreign[0]}\` is not supported; expected directives such as %Y %m %d %H %M %S`);
    for (const name of ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'enum'])
        if (constraints[name] !== undefined && !supportedConstraints[type].includes(name))
            complain(['constraints', name], `not supported by the type \`${type}\``);
    const read = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readerOf */ .TC)(written);
    for (const name of ['minimum', 'maximum'])
        if (constraints[name] !== undefined && read(String(constraints[name])) === undefined)
            complain(['constraints', name], `expected a value of the type \`${type}\``);
    for (const [place, value] of (constraints.enum ?? []).entries())
        if (read(textOfMember(value)) === undefined)
            complain(['constraints', 'enum', place], `expected a value of the type \`${type}\``);
    if (constraints.pattern !== undefined) {
        const problem = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .Eb)(constraints.pattern);
        if (typeof problem === 'string')
            complain(['constraints', 'pattern'], `expected a regular expression of JavaScript: ${problem}`);
    }
    for (const [low, high] of [
        ['minimum', 'maximum'],
        ['minLength', 'maxLength'],
    ]) {
        const [least, most] = [constraints[low], constraints[high]].map((value) => typeof value === 'string' || low === 'minimum' ? read(String(value)) : value);
        if (least !== undefined && most !== undefined && least > most)
            complain(['constraints', low], `expected at most the ${high} ${constraints[high]}`);
    }
    const { share: shares = [], quantiles = [], mean, distinct } = written.expectations;
    const ranges = { ...(mean && { mean }), ...(distinct && { distinct }) };
    for (const [name, found] of [
        ...shares.map((one, place) => [['share', place], one]),
        ...quantiles.map((one, place) => [['quantiles', place], one]),
        ...Object.entries(ranges).map(([key, one]) => [[key], one]),
    ])
        if (found.minimum === undefined && found.maximum === undefined)
            complain(['expectations', ...name], 'expected a `minimum`, a `maximum` or both');
});
/** A member of an enumeration as a cell would write it. */
const textOfMember = (member) => typeof member === 'object' ? JSON.stringify(member) : String(member);
/** The file: Frictionless Table Schema v1, with `expectations` in each field, a key that other tools ignore. */
const descriptor = zod__WEBPACK_IMPORTED_MODULE_2__.strictObject({
    $schema: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    name: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    title: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    description: zod__WEBPACK_IMPORTED_MODULE_2__.string().optional(),
    fields: zod__WEBPACK_IMPORTED_MODULE_2__.array(field).min(1).max(20_000),
    missingValues: zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string().max(200)).max(200).default(['']),
    primaryKey: zod__WEBPACK_IMPORTED_MODULE_2__.union([zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1), zod__WEBPACK_IMPORTED_MODULE_2__.array(zod__WEBPACK_IMPORTED_MODULE_2__.string().min(1)).min(1)])
        .default([])
        .transform((key) => (typeof key === 'string' ? [key] : key)),
    foreignKeys: zod__WEBPACK_IMPORTED_MODULE_2__.unknown().optional(),
})
    .superRefine(({ fields, primaryKey, foreignKeys }, context) => {
    const complain = (path, message) => context.addIssue({ code: 'custom', path, message });
    if (foreignKeys !== undefined)
        complain(['foreignKeys'], 'not supported: each table is looked at by itself; leave the key out');
    const names = new Set();
    for (const [place, { name }] of fields.entries()) {
        if (names.has(name))
            complain(['fields', place, 'name'], 'expected a name that no other field has');
        names.add(name);
    }
    for (const name of primaryKey)
        if (!names.has(name))
            complain(['primaryKey'], `\`${name.slice(0, 200)}\` is not the name of a field`);
});


/***/ }),

/***/ 48672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   TC: () => (/* binding */ readerOf),
/* harmony export */   XO: () => (/* binding */ withoutIdleEscapes)
/* harmony export */ });
/* unused harmony exports defaultTrue, defaultFalse */
/* harmony import */ var d3_time_format__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73581);
/* harmony import */ var validator_lib_isBase64_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66407);
/* harmony import */ var validator_lib_isEmail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);



const defaultTrue = ['true', 'True', 'TRUE', '1'];
const defaultFalse = ['false', 'False', 'FALSE', '0'];
/** The types of Frictionless Table Schema v1, read as frictionless-py reads them. */
function readerOf(field) {
    switch (field.type) {
        case 'string':
            return stringReader(field.format);
        case 'integer':
            return (text) => {
                const bare = field.bareNumber === false ? withoutUnit(text.trim()) : text.trim();
                return /^[+-]?\d+(_\d+)*$/.test(bare) ? Number(bare.replaceAll('_', '')) : undefined;
            };
        case 'number':
            return numberReader(field);
        case 'boolean': {
            const values = new Map();
            for (const value of field.trueValues ?? defaultTrue)
                values.set(value, true);
            for (const value of field.falseValues ?? defaultFalse)
                values.set(value, false);
            return (text) => values.get(text);
        }
        case 'date':
            return field.format === 'default' ? readDate : timeReader(field.format, readAnyDate);
        case 'datetime':
            return field.format === 'default' ? readDatetime : timeReader(field.format, readAnyDatetime);
        case 'time':
            return field.format === 'default'
                ? readTime
                : timeReader(field.format, (text) => readTime(text) ?? readTime(`${text}:00`));
        case 'year':
            return (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined);
        case 'yearmonth':
            return (text) => {
                const [, year, month] = /^(\d+)-(\d+)$/.exec(text) ?? [];
                return month === undefined || Number(month) < 1 || Number(month) > 12
                    ? undefined
                    : Number(year) * 12 + Number(month);
            };
        case 'duration':
            return (text) => (isDuration(text) ? text : undefined);
        case 'object':
            return (text) => jsonOf(text, (value) => isMapping(value));
        case 'array':
            return (text) => jsonOf(text, Array.isArray);
        case 'geopoint':
            return (text) => readGeopoint(text, field.format);
        case 'geojson':
            return (text) => jsonOf(text, isGeojson);
        default:
            return (text) => text;
    }
}
const withoutUnit = (text) => text.replace(/^[^-\d]*|\D*$/g, '');
function numberReader({ decimalChar = '.', groupChar = '', bareNumber = true }) {
    return (text) => {
        let bare = text.trim();
        if (!bareNumber)
            bare = withoutUnit(bare);
        if (groupChar !== '')
            bare = bare.replaceAll(groupChar, '');
        if (decimalChar !== '.') {
            if (bare.includes('.'))
                return undefined;
            bare = bare.replaceAll(decimalChar, '.');
        }
        const found = /^([+-]?)(?:(inf|infinity)|(nan)|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:e[+-]?\d+)?)$/i.exec(bare);
        if (found === null)
            return undefined;
        if (found[3] !== undefined)
            return Number.NaN;
        if (found[2] !== undefined)
            return found[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        return Number(bare.replaceAll('_', ''));
    };
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** RFC 3986, section 3: a scheme, a colon, and only characters that may stand in a URI. */
const uri = /^[a-z][a-z\d+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})*$/i;
function stringReader(format) {
    const form = {
        email: (text) => text.length <= 1000 && validator_lib_isEmail_js__WEBPACK_IMPORTED_MODULE_0__["default"](text, { require_tld: true, allow_underscores: true }),
        uri: (text) => uri.test(text),
        uuid: (text) => uuid.test(text),
        binary: (text) => validator_lib_isBase64_js__WEBPACK_IMPORTED_MODULE_1__["default"](text),
    };
    const holds = form[format];
    return holds === undefined ? (text) => text : (text) => (holds(text) ? text : undefined);
}
/** Milliseconds since 1970 UTC of a day that the calendar has. */
function dayOf(year, month, day) {
    if (year < 1)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}
function readDate(text) {
    const found = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    return found === null ? undefined : dayOf(Number(found[1]), Number(found[2]), Number(found[3]));
}
/** ISO 8601 time with seconds. */
function readTime(text) {
    const found = /^(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,6})\d*)?(?:(Z)|([+-])(\d\d)(?::?(\d\d))?)?$/.exec(text);
    if (found === null)
        return undefined;
    const [, hour, minute, second, fraction = '', , sign, zoneHour, zoneMinute = '0'] = found;
    if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return undefined;
    const zone = sign === undefined ? 0 : Number(`${sign}1`) * (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
    return ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Number(`0.${fraction}0`) * 1000 - zone;
}
function readDatetime(text) {
    const day = /^\d{4}-\d\d-\d\d.\d\d:/.test(text) ? readDate(text.slice(0, 10)) : undefined;
    const time = day === undefined ? undefined : readTime(text.slice(11));
    return day === undefined || time === undefined ? undefined : day + time;
}
/** `any` is a guess by definition: ISO 8601 first, then what the language's own parser understands. */
function readAnyDatetime(text) {
    const exact = readDatetime(text) ?? readDate(text);
    if (exact !== undefined)
        return exact;
    const guessed = /\d/.test(text) && text.length <= 100 ? Date.parse(text) : Number.NaN;
    return Number.isNaN(guessed) ? undefined : guessed;
}
function readAnyDate(text) {
    const time = readAnyDatetime(text);
    return time === undefined ? undefined : Math.floor(time / 86_400_000) * 86_400_000;
}
function timeReader(format, any) {
    if (format === 'any')
        return any;
    const parse = (0,d3_time_format__WEBPACK_IMPORTED_MODULE_2__/* .utcParse */ .GY)(format);
    // The library lets 30 February be 1 March: a time that exists is written as it was read, but for leading zeros.
    const zoneless = format.replace(/%z$/, '');
    const [read, write] = [(0,d3_time_format__WEBPACK_IMPORTED_MODULE_2__/* .utcParse */ .GY)(zoneless), (0,d3_time_format__WEBPACK_IMPORTED_MODULE_2__/* .utcFormat */ .aL)(zoneless)];
    const comparable = !/%[zf]/.test(zoneless);
    const plain = (text) => text.replace(/(?<!\d)0+(?=\d)|\s+/g, '').toLowerCase();
    return (text) => {
        const time = text.length <= 200 ? parse(text)?.getTime() : undefined;
        if (time === undefined || Number.isNaN(time))
            return undefined;
        const local = zoneless === format ? text : text.replace(/(Z|[+-]\d\d:?\d\d)$/, '');
        const moment = comparable ? read(local) : null;
        return moment !== null && plain(write(moment)) !== plain(local) ? undefined : time;
    };
}
/** ISO 8601: P, then at least one part; weeks stand alone. */
const isDuration = (text) => /^[+-]?P(?=\d|T\d)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/.test(text);
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function jsonOf(text, holds) {
    const value = parsed(text);
    return value !== undefined && holds(value) ? canonical(value) : undefined;
}
const canonical = (value) => JSON.stringify(value, (_, inner) => isMapping(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner);
function readGeopoint(text, format) {
    const read = format === 'default' ? text.split(',').map((part) => part.trim()) : parsed(text);
    const parts = format === 'object' && isMapping(read) && Object.keys(read).length === 2 ? [read.lon, read.lat] : read;
    if (!Array.isArray(parts) || parts.length !== 2)
        return undefined;
    const [longitude, latitude] = parts.map((part) => typeof part === 'number' || (typeof part === 'string' && /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(part))
        ? Number(part)
        : Number.NaN);
    return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? `${longitude},${latitude}` : undefined;
}
const depths = {
    Point: 0,
    MultiPoint: 1,
    LineString: 1,
    MultiLineString: 2,
    Polygon: 2,
    MultiPolygon: 3,
};
/** RFC 7946: a geometry, a feature or a collection of them. */
function isGeojson(value) {
    if (!isMapping(value) || typeof value.type !== 'string')
        return false;
    if (value.type === 'FeatureCollection')
        return (Array.isArray(value.features) &&
            value.features.every((one) => isMapping(one) && one.type === 'Feature' && isGeojson(one)));
    if (value.type === 'Feature')
        return ((value.geometry === null ||
            (isGeojson(value.geometry) && !/^Feature/.test(value.geometry.type))) &&
            (value.properties === null || isMapping(value.properties)));
    if (value.type === 'GeometryCollection')
        return Array.isArray(value.geometries) && value.geometries.every((one) => isGeojson(one));
    const depth = Object.hasOwn(depths, value.type) ? depths[value.type] : undefined;
    return depth !== undefined && isCoordinates(value.coordinates, depth);
}
const isCoordinates = (value, depth) => Array.isArray(value) &&
    (depth === 0
        ? value.length >= 2 && value.every((one) => typeof one === 'number')
        : value.every((one) => isCoordinates(one, depth - 1)));
/** A pattern of a schema, anchored at both ends; or why it does not compile. */
function compilePattern(pattern) {
    try {
        return new RegExp(`^(?:${withoutIdleEscapes(pattern)})$`, 'u');
    }
    catch (error) {
        return error.message.replace(/^Invalid regular expression: /, '').slice(0, 200);
    }
}
/** Python and XML allow an escape before any mark (`\-`, `\@`), JavaScript's Unicode mode does not. */
function withoutIdleEscapes(pattern) {
    let inClass = false;
    return pattern.replace(/\\(.)|[[\]]/gsu, (whole, escaped) => {
        if (escaped === undefined)
            inClass = whole === '[' || (inClass && whole !== ']');
        else if (/[\s!"#%&',:;<=>@_`~]/u.test(escaped) || (escaped === '-' && !inClass))
            return escaped;
        return whole;
    });
}


/***/ })

};
