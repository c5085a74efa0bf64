import { cellKind } from './batch.ts';
import { nearestDecimal } from './json-lines-numbers.ts';

/** Reads JSON objects from bytes, a value at a time and without making strings. Grammar: RFC 8259, with NaN and Infinity as Python writes them. */

/** A key of an object: its place in the table where its values are single ones, and its own keys where they are objects. */
export interface Key {
  readonly name: string;
  readonly path: string;
  /** As it stands in a file, with its quotes and the colon; empty where that needs escapes. */
  readonly bytes: Uint8Array;
  /** The same in words of four bytes, the last of which overlaps the one before where they do not fit; empty where there are fewer. */
  readonly words: Int32Array;
  /** -1 where no single value was seen. */
  column: number;
  keys: Keys | null;
  /** Where it stands among its object's keys. */
  readonly place: number;
  /** Whether a value other than null was seen in the lines that the columns come from. */
  valued: boolean;
}

export interface Keys {
  readonly path: string;
  readonly depth: number;
  readonly list: Key[];
  readonly known: Map<string, Key>;
}

export const newKeys = (path = '', depth = 1): Keys => ({ path, depth, list: [], known: new Map() });

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what JSON escapes
const needsEscapes = /["\\\0-\x1f]/;

function wordsOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = bytes.length < 4 ? 0 : Math.ceil(bytes.length / 4);
  return Int32Array.from({ length: count }, (_, index) => view.getInt32(Math.min(4 * index, bytes.length - 4), true));
}

export function addKey(keys: Keys, name: string): Key {
  const path = keys.path === '' ? name : `${keys.path}.${name}`;
  const bytes = new TextEncoder().encode(needsEscapes.test(name) ? '' : `"${name}":`);
  const key: Key = {
    name,
    path,
    bytes,
    words: wordsOf(bytes),
    column: -1,
    keys: null,
    place: keys.list.length,
    valued: false,
  };
  keys.list.push(key);
  keys.known.set(name, key);
  return key;
}

/** What the scanner found last; one object, filled anew by each call. */
export interface Found {
  kind: number;
  number: number;
  start: number;
  end: number;
}

/** Where the line is broken, told to the reader, who knows file and line. */
export class BrokenLine extends Error {
  readonly place: number;
  constructor(place: number, message: string) {
    super(message);
    this.place = place;
  }
}

/** 1 for bytes that stand for themselves inside a string. */
export const plain = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 32 && byte !== 34 && byte !== 92 ? 1 : 0));
/** 1 for bytes that may follow a backslash. */
const escapable = Uint8Array.from({ length: 256 }, (_, byte) =>
  '"\\/bfnrtu'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** What a letter after a backslash stands for. */
const escapes = Uint8Array.from(
  { length: 256 },
  (_, letter) => ({ 98: 8, 102: 12, 110: 10, 114: 13, 116: 9 })[letter] ?? letter,
);

const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const deepest = 200;

export interface Scanner {
  /** The byte that comes next, after white space. */
  peek(): number;
  place(): number;
  move(bytes: Buffer, place: number, end: number): void;
  /** Goes on at another place of the line. */
  seek(place: number): void;
  expect(byte: number, what: string): void;
  /** Passes over a key's bytes with quotes and colon, where they come next. */
  isKey(name: Uint8Array): boolean;
  /** A key: its text is at `found.start` to `found.end`, escapes resolved in place. */
  key(): void;
  text(): string;
  /** Any value but an object, into `found`; an array is the text of its JSON. */
  value(): void;
  /** Passes over any value; its text is at `found.start` to `found.end`. */
  skip(): void;
  readonly found: Found;
}

export function newScanner(): Scanner {
  let bytes: Buffer = Buffer.alloc(0);
  let at = 0;
  let limit = 0;
  const found: Found = { kind: 0, number: 0, start: 0, end: 0 };

  const broken = (message: string, place = at): never => {
    throw new BrokenLine(place, message);
  };

  const blank = (): void => {
    while (at < limit) {
      const byte = bytes[at] as number;
      if (byte !== 32 && byte !== 9 && byte !== 13) return;
      at++;
    }
  };

  const peek = (): number => {
    blank();
    return at < limit ? (bytes[at] as number) : -1;
  };

  /** From the opening quote past the closing one. Returns whether there are escapes. */
  const string = (): boolean => {
    const source = bytes;
    const open = at;
    let place = open + 1;
    let escaped = false;
    for (;;) {
      while (place < limit && plain[source[place] as number] === 1) place++;
      if (place >= limit) broken('a string that does not end on its line', open);
      const byte = source[place];
      if (byte === 34) break;
      if (byte !== 92) broken('a control character inside a string', place);
      escaped = true;
      if (escapable[source[place + 1] as number] !== 1) broken('an unknown escape in a string', place + 1);
      place += 2;
    }
    found.start = open + 1;
    found.end = place;
    at = place + 1;
    return escaped;
  };

  const hex = (place: number): number => {
    const digits = bytes.toString('latin1', place, place + 4);
    if (!/^[\da-fA-F]{4}$/.test(digits)) broken('an escape \\u without four hexadecimal digits', place);
    return Number.parseInt(digits, 16);
  };

  /** Text is never longer than what it was escaped as, so that it can lie in the same place. */
  const resolveEscapes = (): void => {
    const source = bytes;
    const { end } = found;
    let from = source.indexOf(92, found.start);
    let to = from;
    while (from < end) {
      const byte = source[from] as number;
      if (byte !== 92) {
        source[to++] = byte;
        from++;
        continue;
      }
      const letter = source[from + 1] as number;
      if (letter !== 117) {
        source[to++] = escapes[letter] as number;
        from += 2;
        continue;
      }
      if (from + 6 > end) broken('an escape \\u without four hexadecimal digits', from);
      let code = hex(from + 2);
      from += 6;
      if (code >= 0xd800 && code < 0xdc00 && from + 6 <= end && source[from] === 92 && source[from + 1] === 117) {
        const low = hex(from + 2);
        if (low >= 0xdc00 && low < 0xe000) {
          code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
          from += 6;
        }
      }
      // Half a surrogate pair is no character.
      if (code >= 0xd800 && code < 0xe000) code = 0xfffd;
      if (code < 0x80) source[to++] = code;
      else if (code < 0x800) {
        source[to++] = 0xc0 | (code >> 6);
        source[to++] = 0x80 | (code & 63);
      } else {
        if (code < 0x10000) source[to++] = 0xe0 | (code >> 12);
        else {
          source[to++] = 0xf0 | (code >> 18);
          source[to++] = 0x80 | ((code >> 12) & 63);
        }
        source[to++] = 0x80 | ((code >> 6) & 63);
        source[to++] = 0x80 | (code & 63);
      }
    }
    found.end = to;
  };

  const digits = (): number => {
    const first = at;
    while (at < limit && (bytes[at] as number) >= 48 && (bytes[at] as number) <= 57) at++;
    if (at === first) broken('a number without digits');
    return at - first;
  };

  const number = (): void => {
    const start = at;
    const negative = bytes[at] === 45;
    if (negative) at++;
    if (bytes[at] === 73) {
      literal('Infinity', cellKind.nonFinite, negative ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
      return;
    }
    const first = at;
    const whole = digits();
    if (whole > 1 && bytes[first] === 48) broken('a number that starts with 0', start);
    let fraction = 0;
    let simple = true;
    if (at < limit && bytes[at] === 46) {
      at++;
      fraction = digits();
    }
    if (at < limit && ((bytes[at] as number) | 32) === 101) {
      at++;
      if (bytes[at] === 43 || bytes[at] === 45) at++;
      digits();
      simple = false;
    }
    let value = 0;
    const count = whole + fraction;
    if (simple && count <= 19 && fraction <= 22) {
      let place = first;
      const middle = at - (count > 15 ? count - 15 : 0);
      for (; place < middle; place++) {
        const byte = bytes[place] as number;
        if (byte !== 46) value = value * 10 + byte - 48;
      }
      // Up to 15 digits both parts are exact, so that the quotient is the nearest double.
      if (count <= 15) value = fraction > 0 ? value / (powers[fraction] as number) : value;
      else if (fraction >= count - 15) {
        let rest = 0;
        for (; place < at; place++) rest = rest * 10 + (bytes[place] as number) - 48;
        value = nearestDecimal(value, rest, count - 15, fraction);
      } else value = Number.NaN;
      if (negative) value = -value;
    } else value = Number.NaN;
    if (Number.isNaN(value)) value = Number(bytes.toString('latin1', start, at));
    found.number = value;
    if (!Number.isFinite(value)) found.kind = cellKind.nonFinite;
    else if (fraction > 0 || !simple) found.kind = cellKind.number;
    else {
      found.kind = Number.isSafeInteger(value) ? cellKind.integer : cellKind.inexactInteger;
      if (value === 0) found.number = 0;
    }
  };

  const literal = (word: string, kind: number, value: number): void => {
    for (let index = 0; index < word.length; index++)
      if (at + index >= limit || bytes[at + index] !== word.charCodeAt(index)) broken('a value that is not JSON');
    at += word.length;
    found.kind = kind;
    found.number = value;
  };

  const pass = (depth: number): void => {
    if (depth > deepest) broken(`values nested more than ${deepest} deep`);
    const byte = peek();
    const close = byte === 123 ? 125 : byte === 91 ? 93 : 0;
    if (close === 0) {
      if (byte === 34) string();
      else single(byte);
      return;
    }
    at++;
    if (peek() === close) {
      at++;
      return;
    }
    for (;;) {
      if (close === 125) {
        if (peek() !== 34) broken('a key was expected');
        string();
        expect(58, 'a colon after the key');
      }
      pass(depth + 1);
      const after = peek();
      at++;
      if (after === close) return;
      if (after !== 44) broken(`a comma or ${close === 125 ? '}' : ']'} was expected`, at - 1);
    }
  };

  const single = (byte: number): void => {
    if (byte === 45 || byte === 73 || (byte >= 48 && byte <= 57)) number();
    else if (byte === 110) literal('null', cellKind.missing, Number.NaN);
    else if (byte === 116) literal('true', cellKind.boolean, 1);
    else if (byte === 102) literal('false', cellKind.boolean, 0);
    else if (byte === 78) literal('NaN', cellKind.nonFinite, Number.NaN);
    else if (byte === -1) broken('the line ends inside the object; one object a line is expected');
    else broken('a value that is not JSON');
  };

  const skip = (): void => {
    blank();
    const start = at;
    pass(1);
    found.kind = cellKind.text;
    found.number = Number.NaN;
    found.start = start;
    found.end = at;
  };

  const expect = (byte: number, what: string): void => {
    if (peek() !== byte) broken(`${what} was expected`);
    at++;
  };

  return {
    found,
    peek,
    place: () => at,
    move(source, place, end) {
      bytes = source;
      at = place;
      limit = end;
    },
    seek(place) {
      at = place;
    },
    expect,
    isKey(name) {
      if (peek() !== 34 || name.length === 0 || at + name.length > limit) return false;
      for (let index = 0; index < name.length; index++) if (bytes[at + index] !== name[index]) return false;
      at += name.length;
      return true;
    },
    key() {
      if (peek() !== 34) broken('a key in double quotes was expected');
      if (string()) resolveEscapes();
    },
    text: () => bytes.toString('utf8', found.start, found.end),
    value() {
      const byte = peek();
      if (byte === 34) {
        if (string()) resolveEscapes();
        found.kind = cellKind.text;
        found.number = Number.NaN;
      } else if (byte === 91) skip();
      else single(byte);
    },
    skip,
  };
}
