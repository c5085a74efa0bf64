import { isUtf8 } from 'node:buffer';
import { ConfigurationError } from '../../support/errors.ts';

const marks: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];

/** Throws where the first bytes are of another encoding than UTF-8; gives the length of a byte order mark. */
export function checkEncoding(path: string, head: Uint8Array): number {
  const mark = marks.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
  const name = mark?.[0] ?? (looksWide(head.subarray(0, 4096)) ? 'UTF-16 or UTF-32' : undefined);
  if (name !== undefined)
    throw new ConfigurationError({
      file: path,
      message: `is text in ${name}; UTF-8 is expected`,
      next: `convert it: iconv -f ${name === 'UTF-32' ? 'UTF-32' : 'UTF-16'} -t UTF-8`,
    });
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}

/** Text of Western letters in a wide encoding has a NUL at every other byte. */
function looksWide(head: Uint8Array): boolean {
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  return head.length >= 4 && Math.max(even, odd) > head.length / 5;
}

/** Where the last character that is whole ends: a chunk may be cut in the middle of one. */
export function wholeCharacters(bytes: Uint8Array, start: number, end: number): number {
  for (let back = 1; back <= 3 && end - back >= start; back++) {
    const byte = bytes[end - back] as number;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? end - back : end;
    }
  }
  return end;
}

/** Place of the first byte that is not UTF-8, -1 where all are. */
export function firstBadByte(bytes: Uint8Array, start: number, end: number): number {
  if (isUtf8(bytes.subarray(start, end))) return -1;
  // All before `good` is valid; a prefix is good when it is valid up to its last whole character.
  let good = start;
  let bad = end;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const whole = wholeCharacters(bytes, start, middle);
    if (isUtf8(bytes.subarray(start, whole))) good = middle;
    else bad = middle;
  }
  return good;
}
