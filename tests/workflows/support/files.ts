import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const root = join(import.meta.dirname, '..', '..', '..');
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export type Permissions = Readonly<Record<string, string>>;

export interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly uses?: string;
  readonly permissions?: Permissions;
  readonly steps?: readonly Step[];
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly 'timeout-minutes'?: unknown;
}

interface Input {
  readonly description?: string;
  readonly type?: string;
  readonly default?: unknown;
  readonly required?: boolean;
}

export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>> & {
    readonly workflow_call?: {
      readonly inputs?: Readonly<Record<string, Input>>;
      readonly outputs?: Readonly<Record<string, { readonly description?: string; readonly value: string }>>;
      readonly secrets?: Readonly<Record<string, { readonly description?: string; readonly required?: boolean }>>;
    };
  };
  readonly permissions?: Permissions;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface WorkflowFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly workflow: Workflow;
}

const inFolder = (folder: string): WorkflowFile[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => {
      const path = `${folder}/${name}`;
      return { path, text: read(path), workflow: parse(read(path)) as Workflow };
    });

/** What users copy. */
export const callers = inFolder('workflows');
/** What callers call. */
export const reusable = inFolder('.github/workflows').filter(({ workflow }) => workflow.on.workflow_call !== undefined);
/** Our own CI among them. */
export const all = [...callers, ...inFolder('.github/workflows')];

const ours = /^(?:\$|ml-test-score\/ml-test-score)\/\.github\/workflows\/([\w-]+\.yml)(?:@v1)?$/;

/** The reusable workflow that a job calls; undefined where it calls none. */
export function calledBy({ uses }: Job): WorkflowFile | undefined {
  if (uses === undefined) return undefined;
  const name = ours.exec(uses)?.[1];
  const found = reusable.find(({ path }) => path === `.github/workflows/${name}`);
  if (found === undefined) throw new Error(`no reusable workflow for ${uses}`);
  return found;
}
