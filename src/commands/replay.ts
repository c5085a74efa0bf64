import { mkdir, readFile } from 'node:fs/promises';
import type { Facts } from '../facts.ts';
import { isUnjudged } from '../gate/gate.ts';
import { checkFacts, type FactsAdvice, parseVersioned } from '../gather/saved-facts.ts';
import { type Judgement, judge, reportOf } from '../judgement.ts';
import { writeReports } from '../output.ts';
import { renderConsole } from '../report/console.ts';
import { ConfigurationError, messageOf, refuse } from '../support/errors.ts';
import { paintFor, print } from './output.ts';

export interface ReplayOptions {
  readonly json?: boolean;
  readonly output?: string;
}

/** Check, score, gate and report again from saved facts, without training. @returns the exit status */
export async function replay(file: string, options: ReplayOptions): Promise<number> {
  const facts = await readFacts(file);
  const judgement = judgeFacts(file, facts);
  const report = unlessUnfit(file, () => reportOf(judgement));
  if (options.output !== undefined) {
    await mkdir(options.output, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      throw new ConfigurationError({
        file: options.output as string,
        message: `the folder cannot be made (${error.code})`,
        next: 'name a folder that can be written',
      });
    });
    await writeReports(options.output, report, facts);
  }
  print(options.json ? report : renderConsole(report, paintFor(process.stdout)));
  return isUnjudged(judgement.decision) ? 2 : report.decision.outcome === 'allow' ? 0 : 1;
}

/** Facts with the right keys may still hold what no run writes. */
export const judgeFacts = (file: string, facts: Facts): Judgement => unlessUnfit(file, () => judge(facts));

function unlessUnfit<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new ConfigurationError(
      {
        file,
        message: `these facts cannot be judged: ${messageOf(error)}`,
        next: 'name the facts.json that `ml-test-score run` wrote, unchanged',
      },
      { cause: error },
    );
  }
}

const advice: FactsAdvice = {
  form: 'name the facts.json that `ml-test-score run` wrote (.ml-test-score/facts.json)',
  release: 'run `ml-test-score run` again with this release, or replay it with the release that wrote it',
};

/** Facts as `run` saved them; a file of the user's own, whose configuration and policy are kept. */
export async function readFacts(file: string): Promise<Facts> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    refuse(file, `cannot be read (${error.code})`, advice.form),
  );
  const claimed = parseVersioned(text, file, advice);
  const missing = (['configuration', 'policy'] as const).filter(
    (key) => typeof claimed[key] !== 'object' || claimed[key] === null,
  );
  if (missing.length > 0) refuse(file, `has no ${missing.join(', ')}`, advice.form);
  const { configuration, policy } = claimed as Facts;
  return { ...(await checkFacts(claimed, file, advice)), configuration, policy };
}
