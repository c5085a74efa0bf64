import { isUtf8 } from 'node:buffer';
import { ConfigurationError } from '../../support/errors.ts';
import { formatBytes } from '../../support/files.ts';

const longestLine = 128 * 1024 * 1024;
const newline = 10;

/**
 * The bytes of a file between what was read and what is no longer needed, so that values can be referred to where they lie. `bytes` from `from` to `to` are whole
 * lines that were tested to be UTF-8; the last one ends in a newline too.
 */
export interface LineBuffer {
  bytes: Buffer;
  /** The same bytes. */
  view: DataView;
  from: number;
  to: number;
  /** Number of the line at `from`, from 1. */
  line: number;
  /** Takes a chunk, which may be used again after that. All up to `to` stays where it is until `release`. */
  add(chunk: Uint8Array): void;
  /** Ends the last line. */
  end(): void;
  /** What lies before `from` is not needed any more. */
  release(): void;
}

const viewOf = ({ buffer, byteOffset, length }: Buffer): DataView => new DataView(buffer, byteOffset, length);

/** Throws `ConfigurationError` for text in another encoding and a line of more than 128 MB. */
export function openLineBuffer(file: string, size: number): LineBuffer {
  let held = 0;
  let begun = false;

  const makeRoom = (count: number): void => {
    // One byte is for the newline that a last line may lack.
    const needed = held + count + 1;
    if (needed <= buffer.bytes.length) return;
    const larger = Buffer.alloc(Math.max(needed, 2 * buffer.bytes.length));
    larger.set(buffer.bytes.subarray(0, held));
    buffer.bytes = larger;
    buffer.view = viewOf(larger);
  };

  const begin = (): void => {
    begun = true;
    const { bytes } = buffer;
    const [first = 0, second = 0] = bytes.subarray(0, held);
    const mark = (first << 8) | second;
    if (mark === 0xfffe || mark === 0xfeff || (held > 3 && (first === 0 || second === 0)))
      throw new ConfigurationError({ file, message: 'is UTF-16, not UTF-8', next: 'write the file as UTF-8' });
    if (mark === 0xefbb && bytes[2] === 0xbf) buffer.from = 3;
  };

  const advance = (to: number): void => {
    if (!begun) begin();
    const { bytes } = buffer;
    if (!isUtf8(bytes.subarray(buffer.to, to))) {
      let { line, from } = buffer;
      for (let end = bytes.indexOf(newline, from); isUtf8(bytes.subarray(from, end)); line++) {
        from = end + 1;
        end = bytes.indexOf(newline, from);
      }
      throw new ConfigurationError({ file, line, message: 'is not UTF-8', next: 'write the file as UTF-8' });
    }
    buffer.to = to;
  };

  const bytes = Buffer.alloc(size);
  const buffer: LineBuffer = {
    bytes,
    view: viewOf(bytes),
    from: 0,
    to: 0,
    line: 1,
    add(chunk) {
      makeRoom(chunk.length);
      buffer.bytes.set(chunk, held);
      const end = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).lastIndexOf(newline) + 1;
      held += chunk.length;
      if (end > 0) advance(held - chunk.length + end);
      if (held - buffer.to > longestLine)
        throw new ConfigurationError({
          file,
          line: buffer.line,
          message: `a line of more than ${formatBytes(longestLine)}`,
          next: 'write one JSON object a line',
        });
    },
    end() {
      if (held === buffer.to) return;
      makeRoom(0);
      buffer.bytes[held++] = newline;
      advance(held);
    },
    release() {
      const { from } = buffer;
      buffer.bytes.copyWithin(0, from, held);
      held -= from;
      buffer.to -= from;
      buffer.from = 0;
    },
  };
  return buffer;
}
