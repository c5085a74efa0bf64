import type { Tensor } from '../facts/numerics.ts';

/** How the values of a tensor lie in its bytes. */
export type NumberFormat = 'f64' | 'f32' | 'f16' | 'bf16' | 'e4m3' | 'e5m2';

export const bytesOfFormat: Readonly<Record<NumberFormat, number>> = {
  f64: 8,
  f32: 4,
  f16: 2,
  bf16: 2,
  e4m3: 1,
  e5m2: 1,
};

export type Moments = Pick<Tensor, 'count' | 'nan' | 'infinite' | 'zeros' | 'minimum' | 'maximum'>;

/** Counts what is not finite or zero in values that come in pieces, cut anywhere. */
export interface Scan {
  take(bytes: Uint8Array): void;
  finish(): Moments;
}

export function openScan(format: NumberFormat, littleEndian = true): Scan {
  const size = bytesOfFormat[format];
  const decode = decoders[format]();
  let [count, nan, infinite, zeros] = [0, 0, 0, 0];
  let [minimum, maximum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let rest = new Uint8Array(0);
  return {
    take(piece) {
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      const whole = bytes.length - (bytes.length % size);
      rest = Uint8Array.from(bytes.subarray(whole));
      const view = new DataView(bytes.buffer, bytes.byteOffset, whole);
      count += whole / size;
      for (let offset = 0; offset < whole; offset += size) {
        const value = decode(view, offset, littleEndian);
        if (value - value !== 0) {
          if (Number.isNaN(value)) nan += 1;
          else infinite += 1;
          continue;
        }
        if (value === 0) zeros += 1;
        if (value < minimum) minimum = value;
        if (value > maximum) maximum = value;
      }
    },
    finish: () => {
      const finite = count > nan + infinite;
      // No minus zero: it would not survive JSON.
      return {
        count,
        nan,
        infinite,
        zeros,
        minimum: finite ? minimum + 0 : null,
        maximum: finite ? maximum + 0 : null,
      };
    },
  };
}

type Decode = (view: DataView, offset: number, littleEndian: boolean) => number;

const decoders: Readonly<Record<NumberFormat, () => Decode>> = {
  f64: () => (view, offset, little) => view.getFloat64(offset, little),
  f32: () => (view, offset, little) => view.getFloat32(offset, little),
  f16: () => fromTable(2 ** 16, (bits) => small(bits, 5, 10, true)),
  bf16: () => fromTable(2 ** 16, (bits) => small(bits, 8, 7, true)),
  e5m2: () => fromTable(2 ** 8, (bits) => small(bits, 5, 2, true)),
  // OCP 8-bit floating point (2023): E4M3 has no infinity, and NaN only where all bits are set.
  e4m3: () => fromTable(2 ** 8, (bits) => ((bits & 0x7f) === 0x7f ? Number.NaN : small(bits, 4, 3, false))),
};

/** Small numbers are looked up: all of them, once. */
function fromTable(size: number, value: (bits: number) => number): Decode {
  const table = Float64Array.from({ length: size }, (_, bits) => value(bits));
  return size === 256
    ? (view, offset) => table[view.getUint8(offset)] as number
    : (view, offset, little) => table[view.getUint16(offset, little)] as number;
}

/** A number of IEEE 754's form with so many bits of exponent and fraction. */
function small(bits: number, exponentBits: number, fractionBits: number, special: boolean): number {
  const fraction = (bits & (2 ** fractionBits - 1)) / 2 ** fractionBits;
  const most = 2 ** exponentBits - 1;
  const exponent = (bits >> fractionBits) & most;
  const sign = bits >> (exponentBits + fractionBits) === 1 ? -1 : 1;
  const bias = 2 ** (exponentBits - 1) - 1;
  if (special && exponent === most) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** (1 - bias) : (1 + fraction) * 2 ** (exponent - bias));
}
