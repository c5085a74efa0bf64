import isEmailModule from 'validator/lib/isEmail.js';
import isIBANModule from 'validator/lib/isIBAN.js';
import isIPModule from 'validator/lib/isIP.js';
import isLuhnNumberModule from 'validator/lib/isLuhnNumber.js';
import { type PrivacyPattern, privacyPatterns } from '../config/options/privacy.ts';

/** These modules are CommonJS with an ES default: bundlers and Node hand them over in two ways. */
const callable = <T extends (...given: never[]) => unknown>(module: { readonly default: T } | T): T =>
  typeof module === 'function' ? module : module.default;
const isEmail = callable(isEmailModule);
const isIBAN = callable(isIBANModule);
const isIP = callable(isIPModule);
const isLuhnNumber = callable(isLuhnNumberModule);

/**
 * Personal values within a text. First a pass over the bytes tells which patterns could be there at all; only then is the text decoded and searched. All
 * expressions have bounded repeats, so the time is linear in the length of the text.
 */

/** One bit for each pattern, in the order of `privacyPatterns`. */
export const bitOf: Readonly<Record<PrivacyPattern, number>> = Object.fromEntries(
  privacyPatterns.map((pattern, index) => [pattern, 1 << index]),
) as Record<PrivacyPattern, number>;

/**
 * A bare run of 13 to 19 digits may be a card number or an identifier that passes the Luhn test by chance, as one in ten does. So bare runs are
 * counted by column, with those that look like a card, and only their share tells (`cardShare`).
 */
export const bareRun = 1 << 6;
export const bareCard = 1 << 7;
/** The least share of bare runs that pass, from which they are card numbers: three times what chance gives. */
export const cardShare = 0.3;

/** What a byte is, one bit each, of which the order of the first three matters. `joint`: stands between groups of digits; `wide`: such a one after which a short group may follow. */
const is = { digit: 1, letter: 2, joint: 4, wide: 8, at: 16, dot: 32, colon: 64, plus: 128, opening: 256 } as const;
const classes = new Uint16Array(256);
const classOf: Readonly<Record<string, number>> = {
  '@': is.at,
  ':': is.colon,
  '+': is.plus,
  '(': is.opening,
  '.': is.joint | is.dot,
  '-': is.joint,
  ' ': is.joint | is.wide,
  '/': is.joint | is.wide,
};
for (let byte = 0; byte < 256; byte++) {
  const character = String.fromCharCode(byte);
  if (/[0-9]/.test(character)) classes[byte] = is.digit;
  else if (/[A-Za-z]/.test(character)) classes[byte] = is.letter;
  else classes[byte] = classOf[character] ?? 0;
}
const alphanumeric = is.digit | is.letter;
/** Bytes of the shortest e-mail address (`a@b.de`), and of the shortest IBAN and card number. */
const [shortest, shortestIban, shortestBare] = [6, 15, 13];

/** Bits of the patterns that could be in these bytes: a superset of those that are. Most texts are settled by which bytes follow which. */
export function possiblePatterns(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length < shortest) return 0;
  let seen = 0;
  let digits = 0;
  let last = 0;
  /** Their lowest bits: a digit before a joint, and a letter before a digit. */
  let joined = 0;
  let turned = 0;
  for (let index = start; index < end; index++) {
    const kind = classes[bytes[index] as number] as number;
    seen |= kind;
    digits += kind & is.digit;
    joined |= last & (kind >> 2);
    turned |= (last >> 1) & kind;
    last = kind;
  }
  const possible = (seen & is.at) !== 0 && (seen & is.dot) !== 0 ? bitOf.email : 0;
  const mayHaveNumbers =
    (joined & 1) !== 0 ||
    (seen & (is.colon | is.plus | is.opening)) !== 0 ||
    digits >= shortestBare ||
    ((turned & 1) !== 0 && length >= shortestIban);
  return mayHaveNumbers ? possible | possibleNumbers(bytes, start, end, seen) : possible;
}

/** The patterns with digits, by how the groups of digits lie. */
function possibleNumbers(bytes: Uint8Array, start: number, end: number, seen: number): number {
  let digits = 0;
  let colons = 0;
  /** Digits of the group that ends here, of the one before the last joint, and of the one before this group where only a joint is between. */
  let group = 0;
  let beforeJoint = 0;
  let before = 0;
  let longest = 0;
  /** Single joints between two digits, and those where a group of any length may follow. */
  let joints = 0;
  let wideJoints = 0;
  /** Groups of four digits or more, by the least length of the group before: of two, three and four digits. */
  let afterTwo = 0;
  let afterThree = 0;
  let afterFour = 0;
  /** Two letters at the start of a word, then two digits. */
  let countries = 0;
  let last = 0;
  let word = 0;
  for (let index = start; index < end; index++) {
    const kind = classes[bytes[index] as number] as number;
    if (kind === is.digit) {
      digits++;
      if (++group === 1) {
        before = (last & is.joint) === 0 ? 0 : beforeJoint;
        if (before > 0) {
          joints++;
          if ((last & is.wide) !== 0) wideJoints++;
        }
      } else if (group === 4 && before >= 2) {
        afterTwo++;
        if (before >= 3) afterThree++;
        if (before >= 4) afterFour++;
      }
      if (group > longest) longest = group;
      word++;
      // Its fourth character: the two before the digits were letters.
      if (word === 4 && group === 2) countries++;
    } else {
      if ((kind & is.joint) !== 0) beforeJoint = group;
      if (kind === is.colon) colons++;
      group = 0;
      word = (kind & alphanumeric) === 0 ? 0 : word + 1;
    }
    last = kind;
  }
  let possible = 0;
  if (digits >= 8 && ((seen & (is.plus | is.opening)) !== 0 || wideJoints + afterThree > 0)) possible |= bitOf.phone;
  if (countries > 0 && end - start >= shortestIban) possible |= bitOf.iban;
  if (longest >= shortestBare || afterFour >= 2) possible |= bitOf.card;
  if (digits >= 9 && joints >= 2 && afterTwo > 0) possible |= bitOf.ssn;
  if ((digits >= 4 && joints >= 3) || colons >= 3) possible |= bitOf.ip;
  return possible;
}

const windowBytes = 16_384;
/** Longer than any value that is looked for. */
const overlapBytes = 512;
const decoder = new TextDecoder();

/** Bits of the patterns in these bytes of UTF-8, with `bareRun` and `bareCard`. Long texts are searched in windows that overlap. */
export function patternsIn(bytes: Uint8Array, start: number, end: number, wanted: number): number {
  const possible = possiblePatterns(bytes, start, end) & wanted;
  if (possible === 0) return 0;
  let found = 0;
  for (let from = start; ; from += windowBytes - overlapBytes) {
    const to = Math.min(end, from + windowBytes);
    found |= search(decoder.decode(bytes.subarray(from, to)), possible & ~found, from > start, to < end);
    if (to === end) return found;
  }
}

/** Something that matched at the very edge of a window may be part of something longer. */
type Whole = (from: number, to: number) => boolean;

function search(text: string, wanted: number, cutBefore: boolean, cutAfter: boolean): number {
  const whole: Whole = (from, to) => !(cutBefore && from === 0) && !(cutAfter && to === text.length);
  let found = 0;
  if ((wanted & bitOf.email) !== 0 && hasEmail(text)) found |= bitOf.email;
  if ((wanted & bitOf.phone) !== 0 && hasPhone(text, whole)) found |= bitOf.phone;
  if ((wanted & bitOf.iban) !== 0 && hasIban(text, whole)) found |= bitOf.iban;
  if ((wanted & bitOf.card) !== 0) found |= cards(text, whole);
  if ((wanted & bitOf.ssn) !== 0 && some(text, socialSecurityNumber, whole)) found |= bitOf.ssn;
  if ((wanted & bitOf.ip) !== 0 && hasAddress(text, whole)) found |= bitOf.ip;
  return found;
}

function some(text: string, expression: RegExp, whole: Whole, test: (found: string) => boolean = () => true): boolean {
  for (const match of text.matchAll(expression))
    if (whole(match.index, match.index + match[0].length) && test(match[0])) return true;
  return false;
}

// RFC 5321: at most 64 characters before the `@` and 255 after it.
const allowed = (expression: RegExp): ((code: number) => boolean) => {
  const ascii = Array.from({ length: 128 }, (_, code) => expression.test(String.fromCharCode(code)));
  return (code) => ascii[code] ?? code >= 0xa1;
};
const isLocal = allowed(/[\w.!#$%&'*+/=?^`{|}~-]/);
const isDomain = allowed(/[\w.-]/);

function hasEmail(text: string): boolean {
  for (let place = text.indexOf('@'); place !== -1; place = text.indexOf('@', place + 1)) {
    let from = place;
    while (from > 0 && place - from < 64 && isLocal(text.charCodeAt(from - 1))) from--;
    let to = place + 1;
    while (to < text.length && to - place < 255 && isDomain(text.charCodeAt(to))) to++;
    const domain = text.slice(place + 1, to).replace(/[.-]+$/, '');
    // `logo@2x.png` is the name of a file.
    if (from === place || /^\dx\.\w+$/.test(domain)) continue;
    // What stands before the address may run into it: `mail=ana@example.org`, `'ana@example.org`.
    const local = text.slice(from, place);
    const candidates = [local, local.replace(/^.*[=:'`{|/]/, ''), /[\w.+-]+$/.exec(local)?.[0] ?? ''];
    if (candidates.some((name) => name !== '' && isEmail(`${name.replace(/^\.+/, '')}@${domain}`))) return true;
  }
  return false;
}

/** E.164 has at most 15 digits; shorter than 8 with the country is no full number. */
const internationalPhone = /(?<![\w+.])\+[1-9](?:[ .()/-]{0,2}\d){7,14}(?![\d.]*\d)/g;
/** North American numbering plan: area code and exchange start with 2 to 9. */
const americanPhone =
  /(?<![\w.+/-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?[2-9]\d{2}[-. ]\d{4}|[2-9]\d{2}([-. ])[2-9]\d{2}\1\d{4})(?![\w-]|\.\d)/g;
/** A trunk prefix 0, an area code and groups with a separator; 9 to 12 digits, so that no date is meant. */
const nationalPhone =
  /(?<![\w.+/:-]|\d[ -])(?:\(0\d{1,4}\) ?|0\d{1,4}[ /])\d{2,8}(?: \d{2,8}){0,4}(?![\w/:.-])|(?<![\w.+/:-]|\d[ -])0\d{2,4}-\d{6,8}(?![\w/:.-])/g;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function hasPhone(text: string, whole: Whole): boolean {
  const digits = (from: number, to: number) => (found: string) => {
    const { length } = digitsOf(found);
    return length >= from && length <= to;
  };
  return (
    some(text, internationalPhone, whole, digits(8, 15)) ||
    some(text, americanPhone, whole) ||
    some(text, nationalPhone, whole, digits(9, 12))
  );
}

const ibanStart = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}/g;

/** ISO 13616: country, two check digits (mod 97), length and form by country. Groups may be spaced. */
function hasIban(text: string, whole: Whole): boolean {
  for (const match of text.matchAll(ibanStart)) {
    let compact = '';
    for (let to = match.index; to <= text.length && compact.length <= 34; to++) {
      const character = text[to] ?? ' ';
      if (/[A-Za-z0-9]/.test(character)) {
        compact += character;
        continue;
      }
      if (compact.length >= 15 && whole(match.index, to) && isIBAN(compact)) return true;
      // One space between two groups; anything else ends it.
      if (character !== ' ' || !/[A-Za-z0-9]/.test(text[to + 1] ?? '')) break;
    }
  }
  return false;
}

/** First digits and lengths of the card networks (ISO/IEC 7812). */
const cardForm =
  /^(?:4\d{12}(?:\d{3}(?:\d{3})?)?|5[1-5]\d{14}|2(?:2(?:2[1-9]|[3-9]\d)|[3-6]\d\d|7(?:[01]\d|20))\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|6(?:011|5\d\d|4[4-9]\d)\d{12}|62\d{14,17}|81\d{14,17})$/;

/** Known first digits, length, and the Luhn check digit; not one digit over and over. */
export const isCard = (digits: string): boolean =>
  cardForm.test(digits) && !/^(\d)\1+$/.test(digits) && isLuhnNumber(digits);

const groupedCard =
  /(?<![\w.+-])(?:\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{4,5})(?![\w-]|\.\d)/g;
const bareDigits = /(?<![\w.+-])\d{13,19}(?![\w-]|\.\d)/g;

function cards(text: string, whole: Whole): number {
  let found = 0;
  const isGrouped = (text: string) => isCard(digitsOf(text)) || isCard(digitsOf(text).slice(0, 16));
  if (some(text, groupedCard, whole, isGrouped)) found |= bitOf.card;
  for (const match of text.matchAll(bareDigits)) {
    if (!whole(match.index, match.index + match[0].length)) continue;
    found |= bareRun;
    if (isCard(match[0])) found |= bareCard;
  }
  return found;
}

/** What the Social Security Administration never gave out: area 000, 666 and 900–999, group 00, serial 0000. With hyphens: nine bare digits may be anything. */
const socialSecurityNumber = /(?<![\w.+-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-]|\.\d)/g;

const version4 = /(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/g;
const version6 = /(?<![\w:.])[0-9A-Fa-f:]{8,39}(?![\w:])/g;
/** Addresses of no machine in particular: loopback, unspecified, broadcast, netmasks. */
const nobody = /^(?:127\.|0\.|255\.)/;
/** Assigned global, unique local and link-local prefixes (RFC 4291, RFC 4193); others are times or code. */
const assigned6 = /^(?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/i;

function hasAddress(text: string, whole: Whole): boolean {
  return (
    some(text, version4, whole, (found) => !nobody.test(found) && isIP(found, 4)) ||
    some(text, version6, whole, (found) => assigned6.test(found) && found.split(':').length > 3 && isIP(found, 6))
  );
}
