import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { presentValue } from './facts.ts';
import type { Judgement } from './judgement.ts';
import { renderComment, summaryBounds } from './report/comment.ts';
import type { Report } from './report/report-schema.ts';
import { megabyte } from './support/files.ts';

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
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    // As pytest and ruff do: the folder keeps itself out of git.
    await writeFile(join(folder, '.gitignore'), '*\n');
    await writeFile(join(folder, 'facts.json'), json(facts));
    const predictions = presentValue(facts.predictions)?.files ?? [];
    if (predictions.length > 0 && predictions.reduce((sum, file) => sum + file.bytes, 0) <= largestPredictions) {
      await mkdir(join(folder, 'predictions'));
      for (const file of predictions)
        await copyFile(join(root, file.path), join(folder, 'predictions', basename(file.path)));
    }
  }
  await writeFile(join(folder, 'report.json'), json(report));
  await writeFile(join(folder, 'comment.md'), renderComment(report));
  await writeFile(join(folder, 'summary.md'), renderComment(report, summaryBounds));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
