import type { Origin } from './origin.ts';

/** The numbers of a model: weights by tensor. */
export interface Weights {
  readonly files: readonly { readonly path: string; readonly format: WeightsFormat }[];
  /** Tensors of floating-point numbers, those with trouble first, then by largest magnitude; at most 1000. */
  readonly tensors: readonly Tensor[];
  /** How many there are in all, and how many values they hold. */
  readonly count: number;
  readonly values: number;
  /** Artifacts of other formats, and tensors of types that are not read: not looked into. */
  readonly unread: readonly string[];
}

export type WeightsFormat = 'safetensors' | 'npy' | 'npz' | 'onnx';

export interface Tensor {
  readonly file: string;
  readonly name: string;
  /** As the format names it: `F32`, `<f4`, `FLOAT`. */
  readonly type: string;
  readonly shape: readonly number[];
  readonly count: number;
  readonly nan: number;
  readonly infinite: number;
  readonly zeros: number;
  /** Of the finite values; null where there is none. */
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** What training logged from step to step. */
export interface TrainingCurve {
  readonly files: readonly { readonly path: string; readonly origin: Origin }[];
  readonly series: readonly {
    readonly name: string;
    /** Values that were logged. */
    readonly steps: number;
    readonly nonFinite: number;
    /** The first step (from 1) that is not finite. */
    readonly firstNonFinite: number | null;
    /** JSON nulls, which JavaScript and pandas write for NaN. */
    readonly nulls: number;
    readonly first: number | null;
    readonly last: number | null;
    /** Median of the first and of the last third of the finite values, of at least one each; left out where there are fewer than three. */
    readonly thirds?: { readonly first: number; readonly last: number };
  }[];
}
