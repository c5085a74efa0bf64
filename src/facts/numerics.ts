import type { Origin } from './origin.ts';

/** The numbers of a model: weights by tensor. */
export interface Weights {
  readonly files: readonly { readonly path: string; readonly format: 'safetensors' | 'npy' | 'npz' | 'onnx' }[];
  readonly tensors: readonly Tensor[];
  /** Artifacts of other formats, which were not looked into. */
  readonly unread: readonly string[];
}

export interface Tensor {
  readonly file: string;
  readonly name: string;
  /** As the format names it: `F32`, `<f4`, `FLOAT`. */
  readonly type: string;
  readonly shape: readonly number[];
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
    readonly steps: number;
    readonly nonFinite: number;
    /** The first step (from 1) that is not finite. */
    readonly firstNonFinite: number | null;
    readonly first: number | null;
    readonly last: number | null;
  }[];
}
