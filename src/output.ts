import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { presentValue } from './facts.ts';
import type { Judgement } from './judgement.ts';
import { renderComment, summaryBounds } from './report/comment.ts';
import type { Report } from './report/report-schema.ts';
import { ConfigurationError } from './support/errors.ts';
import { copyBounded, megabyte } from './support/files.ts';

export const outputFolder = (root: string): string => join(root, '.ml-test-score');

const largestPredictions = 100 * megabyte;

/**
 * Writes the report folder. With `root` it is made anew, so that nothing in it is left over or planted, and the predictions are kept with the report; without, only
 * the reports are written again.
 */
export async function writeOutput(
  folder: string,
  { facts }: Judgement,
  report: Report,
  root: string | null,
): Promise<void> {
  if (root !== null) {
    await makeAnew(folder);
    // As pytest and ruff do: the folder keeps itself out of git.
    await writeFile(join(folder, '.gitignore'), '*\n');
    await writeFile(join(folder, 'facts.json'), json(facts));
    const predictions = presentValue(facts.predictions)?.files ?? [];
    if (predictions.length > 0 && predictions.reduce((sum, file) => sum + file.bytes, 0) <= largestPredictions) {
      for (const file of predictions) {
        const target = join(folder, 'predictions', file.path);
        await mkdir(dirname(target), { recursive: true });
        await copyBounded(root, file.path, target, file.bytes);
      }
    }
  }
  await writeReports(folder, report);
}

/** report.json, and the comment and the job summary that are made of it. */
export async function writeReports(folder: string, report: Report): Promise<void> {
  await writeFile(join(folder, 'report.json'), json(report));
  await writeFile(join(folder, 'comment.md'), renderComment(report));
  await writeFile(join(folder, 'summary.md'), renderComment(report, summaryBounds));
}

async function makeAnew(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const next = 'make the working directory writable for this user';
    throw new ConfigurationError({ file: folder, message: `cannot be made (${code})`, next }, { cause: error });
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
