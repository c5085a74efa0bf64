import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { factNames } from '../checks/fact-words.ts';
import { listed } from '../checks/names.ts';
import { tableRoles } from '../facts/tables.ts';
import type { Facts } from '../facts.ts';
import { isUnjudged } from '../gate/gate.ts';
import { type Judgement, judge, reportOf } from '../judgement.ts';
import { writeReports } from '../output.ts';
import { renderConsole } from '../report/console.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
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
    await writeReports(options.output, report);
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

/** Facts that this release asks for, and what saved them did not know. */
function lackingFacts(facts: Facts): string[] {
  const isFact = (fact: unknown): boolean =>
    typeof fact === 'object' &&
    fact !== null &&
    'state' in fact &&
    ['gathered', 'absent', 'failed'].includes(String(fact.state));
  const lackingOf = (
    group: Readonly<Record<string, unknown>> | undefined,
    keys: readonly string[],
    of = '',
  ): string[] => keys.filter((key) => !isFact(group?.[key])).map((key) => `${of}${key}`);
  return [
    ...lackingOf({ ...facts }, factNames),
    ...lackingOf(facts.tables, tableRoles, 'tables.'),
    ...lackingOf(facts.data, ['training', 'testing', 'serving'], 'data.'),
    ...(typeof facts.environment === 'object' && facts.environment !== null ? [] : ['environment']),
  ];
}

/** Facts as `run` saved them. */
export async function readFacts(file: string): Promise<Facts> {
  const problem = (message: string): ConfigurationError =>
    new ConfigurationError({
      file,
      message,
      next: `name the facts.json that \`ml-test-score run\` wrote (.ml-test-score/facts.json)`,
    });
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw problem(`cannot be read (${error.code})`);
  });
  try {
    const facts = JSON.parse(text) as Partial<Facts> | null;
    if (facts?.schemaVersion !== 1)
      throw problem(`expected facts of schemaVersion 1, found ${JSON.stringify(facts?.schemaVersion) ?? 'none'}`);
    const missing = (
      [
        'run',
        'configuration',
        'policy',
        'training',
        'metrics',
        'junit',
        'data',
        'baseline',
        'production',
        'evidence',
      ] as const
    ).filter((key) => typeof facts[key] !== 'object' || facts[key] === null);
    if (missing.length > 0) throw problem(`${basename(file)} has no ${missing.join(', ')}`);
    const lacking = lackingFacts(facts as Facts);
    if (lacking.length > 0)
      throw new ConfigurationError({
        file,
        message: `was written by another release: it has no ${listed(lacking)}`,
        next: 'run `ml-test-score run` again with this release, or replay it with the release that wrote it',
      });
    return facts as Facts;
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw problem(`is no JSON: ${messageOf(error)} (in ${dirname(file)})`);
  }
}
