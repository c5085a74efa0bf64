import type { CarriedResult } from './facts/carried.ts';
import type { TestId } from './rubric/sections.ts';

export type Execution = 'automated' | 'manual' | 'none';
export type Outcome = 'pass' | 'fail' | 'inconclusive' | 'error';

/** One number (or word) that was looked at. Strings are hostile text until a report escapes them. */
export interface Measurement {
  readonly name: string;
  readonly observed: number | string;
  readonly expected?: string;
  /** Whether `observed` meets `expected`; absent for a measurement without a limit. */
  readonly met?: boolean;
}

/** What a result rests on. Renderers know these kinds, not tests. */
export type Evidence =
  | { readonly kind: 'metric'; readonly name: string; readonly value: number; readonly file: string }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (string | number)[])[];
    }
  | { readonly kind: 'position'; readonly file: string; readonly line?: number; readonly message: string }
  | {
      readonly kind: 'command';
      readonly command: string;
      readonly exitCode: number | null;
      readonly tail: readonly string[];
    }
  | {
      readonly kind: 'attestation';
      readonly owner: string;
      readonly date: string;
      readonly expires: string;
      readonly results: string;
    }
  | { readonly kind: 'link'; readonly title: string; readonly url: string };

/** What a check, or one source of evidence, answers. */
export interface Finding {
  readonly outcome: Outcome;
  /** One line: expected, found, where. */
  readonly summary: string;
  readonly measurements: readonly Measurement[];
  readonly evidence: readonly Evidence[];
  /** What to do next, where the outcome is not `pass`. */
  readonly remedy?: string;
}

/** An earlier result that stands beside a test that did not run. */
export interface Carried extends CarriedResult {
  /** Older than the `max-age` of the test: it counts for nothing. */
  readonly expired: boolean;
}

/** The answer to one of the 28 tests. */
export interface TestResult {
  readonly id: TestId;
  readonly execution: Execution;
  /** Null where the execution is `none`. */
  readonly outcome: Outcome | null;
  /** Where the answer comes from, in order: `check`, `junit`, `run`, `manual`. */
  readonly sources: readonly ('check' | 'junit' | 'run' | 'manual')[];
  readonly summary: string;
  readonly measurements: readonly Measurement[];
  readonly evidence: readonly Evidence[];
  readonly remedy: string;
  /** The reason why the test does not apply; earns 0 and is not nagged about. */
  readonly notApplicable?: string;
  /** The last result on the default branch, where `when` kept the test from this run; the execution then is `none`. */
  readonly carried?: Carried;
}
