import { join } from 'node:path';
import { type Inputs, readRunner } from '../inputs.ts';
import { namesModels } from '../jobs/several-models.ts';
import { runPipeline } from '../pipeline.ts';
import { renderConsole } from '../report/console.ts';
import { cancelledBySignals } from '../support/cancellation.ts';
import { createConsoleLog } from '../support/console-log.ts';
import { ConfigurationError } from '../support/errors.ts';
import { paintFor, print, wantsColor } from './output.ts';
import { inputsOf, type ProjectOptions } from './project.ts';

export interface RunOptions extends ProjectOptions {
  readonly train?: string;
  readonly metrics?: readonly string[];
  readonly model?: string;
  readonly models?: readonly string[];
  readonly json?: boolean;
}

/** @returns the exit status */
export async function run(options: RunOptions): Promise<number> {
  const environment = process.env;
  const log = createConsoleLog(wantsColor(process.stderr));
  const inputs: Inputs = { ...inputsOf(options), models: options.models ?? null };
  const workspace = process.cwd();
  const request = {
    workspace,
    inputs,
    runner: readRunner(environment),
    environment,
    log,
    signal: cancelledBySignals(2),
  };
  if (await namesModels(join(workspace, inputs.workingDirectory), inputs)) {
    if (options.registry !== undefined)
      throw new ConfigurationError({
        message: `\`--registry ${options.registry}\` is for one model, and this file lists several`,
        next: "name the folder of one with --working-directory, or write `promote` into the models' files",
      });
    return (await import('./run-models.ts')).runModels(request, options.json === true);
  }
  const { report, output, unjudged } = await runPipeline({ ...request, registry: options.registry });
  print(options.json ? report : `\n${renderConsole(report, paintFor(process.stdout))}`);
  log.info(`the report is in ${join(output, 'report.json')}`);
  if (unjudged || (report.decision.outcome === 'allow' && report.promotion?.problem != null)) return 2;
  return report.decision.outcome === 'allow' ? 0 : 1;
}
