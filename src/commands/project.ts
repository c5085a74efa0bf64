import { type Environment, type Inputs, readRunner } from '../inputs.ts';
import { openProject, type Project } from '../project.ts';

/** The options that every command on a project has. */
export interface ProjectOptions {
  readonly config?: string;
  readonly workingDirectory?: string;
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
  });
  try {
    return await body(project);
  } finally {
    await project.close();
  }
}
