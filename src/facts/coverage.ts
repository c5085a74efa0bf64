import type { Origin } from './origin.ts';

/** Which lines the tests ran. */
export interface Coverage {
  readonly reports: readonly {
    readonly path: string;
    readonly format: 'lcov' | 'cobertura' | 'coverage.py';
    readonly origin: Origin;
  }[];
  /** By file, relative to the project. */
  readonly files: readonly {
    readonly path: string;
    readonly lines: number;
    readonly covered: number;
    readonly missing: readonly number[];
  }[];
  /** The declared files of the feature code that are there. */
  readonly declared: readonly string[];
}
