import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Facts, presentValue } from './facts.ts';
import { renderComment, summaryBounds } from './report/comment.ts';
import type { Report } from './report/report-schema.ts';
import { ConfigurationError } from './support/errors.ts';
import { copyBounded, megabyte } from './support/files.ts';

export const outputFolder = (root: string): string => join(root, '.ml-test-score');

const largestPredictions = 100 * megabyte;

/** Makes the report folder anew, so that nothing in it is left over or planted, with the facts and the predictions of this run. */
export async function writeFacts(folder: string, facts: Facts, root: string): Promise<void> {
  await makeOutputFolder(folder);
  await writeFile(join(folder, 'facts.json'), json(facts));
  const predictions = presentValue(facts.predictions)?.files ?? [];
  if (predictions.reduce((sum, file) => sum + file.bytes, 0) > largestPredictions) return;
  for (const file of predictions) {
    const target = join(folder, 'predictions', file.path);
    await mkdir(dirname(target), { recursive: true });
    await copyBounded(root, file.path, target, file.bytes);
  }
}

/** What a report shows beside its own values: the history in its charts, and the plots of the team. */
export type ReportFacts = Pick<Facts, 'trends' | 'configuration' | 'plots'>;

/**
 * report.json, and what is made of it for people and for other programs. With many models or tests none of them grows without bound.
 *
 * @param place path of the project within the repository, where it is not its root
 */
export async function writeReports(folder: string, report: Report, facts: ReportFacts, place = ''): Promise<void> {
  const [{ renderHtml }, plots, { renderJunit }, { renderSarif }] = await Promise.all([
    import('./report/html.ts'),
    facts.plots.state === 'gathered' ? import('./report/html-plots.ts') : null,
    import('./report/junit.ts'),
    import('./report/sarif.ts'),
  ]);
  const files = {
    'report.json': json(report),
    'comment.md': renderComment(report),
    'summary.md': renderComment(report, summaryBounds),
    'report.html': renderHtml(report, facts, plots?.plotsHtml(facts)),
    'junit.xml': renderJunit(report),
    'results.sarif': renderSarif(report, { folder: place }),
  };
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)));
}

/** Empty, whatever was left over or planted there. */
export async function makeOutputFolder(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    // As pytest and ruff do: the folder keeps itself out of git.
    await writeFile(join(folder, '.gitignore'), '*\n');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const next = 'make the working directory writable for this user';
    throw new ConfigurationError({ file: folder, message: `cannot be made (${code})`, next }, { cause: error });
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
