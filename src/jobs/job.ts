import type { ActionLog } from '../github/log.ts';
import type { Environment, Inputs, JobInputs, Runner } from '../inputs.ts';

/** What a step of the Action is given. */
export interface JobRequest {
  readonly inputs: Inputs;
  readonly job: JobInputs;
  readonly runner: Runner;
  readonly environment: Environment;
  readonly log: ActionLog;
  readonly signal: AbortSignal;
}

/** What a step leaves behind. */
export interface JobResult {
  /** By name, as in action.yml; all others are written as empty. */
  readonly outputs: Readonly<Record<string, string | number>>;
  /** Whether the step fails. */
  readonly failed: boolean;
  /** The last line of the log: "blocked: ML Test Score 3 of 7". */
  readonly said: string;
}

/** What one command of the Action does, in the file of its name. */
export type Job = (request: JobRequest) => Promise<JobResult>;
