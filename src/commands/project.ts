import { type Environment, type Inputs, readRunner } from '../inputs.ts';
import { openProject, type Project } from '../project.ts';
import { createConsoleLog } from '../support/console-log.ts';
import { wantsColor } from './output.ts';

/** The options that every command on a project has. */
export interface ProjectOptions {
  readonly config?: string;
  readonly workingDirectory?: string;
  /** Another registry than the configured one: `oci:localhost:5000/penguins`. */
  readonly registry?: string;
}

export function inputsOf(
  options: ProjectOptions & { readonly train?: string; readonly metrics?: readonly string[]; readonly model?: string },
  environment: Environment = process.env,
): Inputs {
  return {
    config: options.config ?? null,
    train: options.train ?? null,
    metrics: options.metrics ?? null,
    model: options.model ?? null,
    workingDirectory: options.workingDirectory ?? '.',
    token: environment.GITHUB_TOKEN || environment.GH_TOKEN || null,
    comment: false,
    fail: true,
    models: null,
    promote: true,
  };
}

/** Opens the project of a command, and closes it whatever happens. */
export async function withProject<T>(options: ProjectOptions, body: (project: Project) => Promise<T>): Promise<T> {
  const environment = process.env;
  const project = await openProject({
    workspace: process.cwd(),
    inputs: inputsOf(options),
    runner: readRunner(environment),
    environment,
    registry: options.registry,
    log: createConsoleLog(wantsColor(process.stderr)),
  });
  try {
    return await body(project);
  } finally {
    await project.close();
  }
}

/** `1.4.0` or `v1.4.0`: a version without its model. */
export const isVersion = (reference: string): boolean => /^v?\d+\.\d+\.\d+/.test(reference);

/** A reference as the user wrote it; where it names no model, the configured one is meant: `@production`, `1.4.0`. */
export const qualified = (reference: string, model: string): string =>
  reference.startsWith('@') ? `${model}${reference}` : isVersion(reference) ? `${model}@${reference}` : reference;
