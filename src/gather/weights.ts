import { extname } from 'node:path';
import type { Tensor, Weights, WeightsFormat } from '../facts/numerics.ts';
import { type Fact, type Fingerprint, failedBy, gathered } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import { clipped } from '../support/text.ts';
import { type PartReader, withParts } from './weights-file.ts';
import { bytesOfFormat, type NumberFormat, openScan } from './weights-values.ts';

/** What a reader of one format finds in a file. */
export interface Found {
  readonly tensors: Omit<Tensor, 'file'>[];
  readonly unread: string[];
}

const mostTensors = 1000;
const mostUnread = 100;

/** Scans the weights among the artifacts in flat memory. A file that is cut off or broken is `failed`. */
export async function gatherWeights(root: string, artifacts: Fact<Fingerprint>): Promise<Fact<Weights>> {
  if (artifacts.state !== 'gathered') return artifacts;
  const files: { path: string; format: WeightsFormat }[] = [];
  const unread: string[] = [];
  const tensors: Tensor[] = [];
  let [count, values] = [0, 0];
  try {
    for (const { path } of artifacts.value.files) {
      const format = extname(path).slice(1).toLowerCase();
      if (!isKnown(format)) {
        unread.push(path);
        continue;
      }
      files.push({ path, format });
      const found = await withParts(root, path, (file) => readFormat(format, file, root));
      unread.push(...found.unread);
      for (const tensor of found.tensors) {
        count += 1;
        values += tensor.count;
        tensors.push({ ...tensor, file: path, name: clipped(tensor.name), shape: tensor.shape.slice(0, 8) });
      }
      if (tensors.length > 4 * mostTensors) keepWorst(tensors);
    }
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
  keepWorst(tensors);
  return gathered({ files, tensors, count, values, unread: unread.slice(0, mostUnread).map((path) => clipped(path)) });
}

const isKnown = (format: string): format is WeightsFormat => ['safetensors', 'npy', 'npz', 'onnx'].includes(format);

/** Those with trouble come first, and the most extreme: no limit that one of the others misses is met by all of these. */
function keepWorst(tensors: Tensor[]): void {
  const broken = ({ nan, infinite }: Tensor): number => Number(nan + infinite > 0);
  const empty = ({ zeros, count }: Tensor): number => Number(count > 1 && zeros === count);
  const size = ({ minimum, maximum }: Tensor): number => Math.max(-(minimum ?? 0), maximum ?? 0);
  tensors.sort((a, b) => broken(b) - broken(a) || empty(b) - empty(a) || size(b) - size(a));
  tensors.length = Math.min(tensors.length, mostTensors);
}

async function readFormat(format: WeightsFormat, file: PartReader, root: string): Promise<Found> {
  if (format === 'safetensors') return readSafetensors(file);
  if (format === 'onnx') return (await import('./weights-onnx.ts')).readOnnx(file, root);
  const { readNpy, readNpz } = await import('./weights-npy.ts');
  return format === 'npy' ? readNpy(file) : readNpz(file);
}

const formats: Readonly<Record<string, NumberFormat>> = {
  F64: 'f64',
  F32: 'f32',
  F16: 'f16',
  BF16: 'bf16',
  F8_E4M3: 'e4m3',
  F8_E5M2: 'e5m2',
};
const integers = /^(BOOL|[IU](8|16|32|64))$/;
/** As the format's own reader. */
const longestHeader = 100_000_000;

/** Eight bytes with the length of a JSON header, the header, the values (huggingface.co/docs/safetensors). */
async function readSafetensors(file: PartReader): Promise<Found> {
  const found: Found = { tensors: [], unread: [] };
  const length = Number(Buffer.from(await file.bytesAt(0, 8)).readBigUInt64LE(0));
  if (length > longestHeader) file.fail(`is no safetensors file: its header would have ${length} bytes`);
  const start = 8 + length;
  let header: unknown;
  const text = Buffer.from(await file.bytesAt(8, length)).toString('utf8');
  try {
    header = JSON.parse(text);
  } catch {
    file.fail('is no safetensors file: its header is not JSON');
  }
  for (const [name, entry] of Object.entries(header ?? {})) {
    if (name === '__metadata__') continue;
    const {
      dtype,
      shape,
      data_offsets: offsets,
    } = (entry ?? {}) as { dtype?: unknown; shape?: unknown; data_offsets?: unknown };
    if (typeof dtype !== 'string' || !isNumbers(shape) || !isNumbers(offsets) || offsets.length !== 2)
      return file.fail(`is no safetensors file: ${clipped(name)} has no \`dtype\`, \`shape\` and \`data_offsets\``);
    const format = formats[dtype];
    if (format === undefined) {
      if (!integers.test(dtype)) found.unread.push(`${file.path} ${name}`);
      continue;
    }
    const [from, to] = offsets as [number, number];
    const expected = shape.reduce((product, size) => product * size, 1) * bytesOfFormat[format];
    if (to - from !== expected)
      file.fail(`is no sound safetensors file: ${clipped(name)} has ${to - from} of ${expected} bytes`);
    const scan = openScan(format);
    for await (const bytes of file.pieces(start + from, to - from)) scan.take(bytes);
    found.tensors.push({ name, type: dtype, shape, ...scan.finish() });
  }
  return found;
}

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0);
