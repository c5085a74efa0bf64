import { join } from 'node:path';
import { readRunner } from '../inputs.ts';
import { runPipeline } from '../pipeline.ts';
import { renderConsole } from '../report/console.ts';
import { cancelledBySignals } from '../support/cancellation.ts';
import { createConsoleLog } from '../support/console-log.ts';
import { paintFor, print, wantsColor } from './output.ts';
import { inputsOf, type ProjectOptions } from './project.ts';

export interface RunOptions extends ProjectOptions {
  readonly train?: string;
  readonly metrics?: readonly string[];
  readonly model?: string;
  readonly json?: boolean;
}

/** @returns the exit status */
export async function run(options: RunOptions): Promise<number> {
  const environment = process.env;
  const log = createConsoleLog(wantsColor(process.stderr));
  const { report, output, unjudged } = await runPipeline({
    workspace: process.cwd(),
    inputs: inputsOf(options),
    runner: readRunner(environment),
    environment,
    log,
    signal: cancelledBySignals(2),
  });
  print(options.json ? report : `\n${renderConsole(report, paintFor(process.stdout))}`);
  log.info(`the report is in ${join(output, 'report.json')}`);
  if (unjudged || (report.decision.outcome === 'allow' && report.promotion?.problem != null)) return 2;
  return report.decision.outcome === 'allow' ? 0 : 1;
}
