/** The tests of the rubric, and a small, realistic change to an example that each of them must notice. */

import { brokenData } from './broken-examples/data.ts';
import { brokenInfra } from './broken-examples/infra.ts';
import { brokenModel } from './broken-examples/model.ts';
import { brokenMonitor } from './broken-examples/monitor.ts';

/** A piece of a file, which stands there once, and what takes its place; or a file that goes, or was last written some days ago. */
export type Edit =
  | { readonly file: string; readonly before: string; readonly after: string }
  | { readonly file: string; readonly removed: true }
  | { readonly file: string; readonly ageDays: number };

export interface BrokenExample {
  /** The test of the rubric that fails. */
  readonly test: string;
  /** The example below `examples/`, or the small one with people of scripts/loans-example.ts. */
  readonly example: 'penguins' | 'loans';
  /** What somebody did, in one sentence. */
  readonly breaks: string;
  readonly edits: readonly Edit[];
  /** Days from the first commit of the change to its merge; a change without it is one commit. */
  readonly days?: number;
  /** The older versions are others than in the intact example: their features, the oldest first. */
  readonly versions?: readonly OlderVersion[];
  /** Who approved the change is known to GitHub alone. */
  readonly needsGithub?: true;
  /** Words of the finding that say what was found, or where. */
  readonly finding: readonly string[];
  /** Other tests that lose their point by the same change, each with the reason why they must. */
  readonly also?: Readonly<Record<string, string>>;
}

export interface OlderVersion {
  readonly ageDays: number;
  /** What the model of that time looked at. */
  readonly features: readonly string[];
}

export const brokenExamples: readonly BrokenExample[] = [
  ...brokenData,
  ...brokenModel,
  ...brokenInfra,
  ...brokenMonitor,
];
