import * as z from 'zod';
import type { Coverage } from '../facts/coverage.ts';
import { messageOf, refuse } from '../support/errors.ts';

/** What a report says of one file. */
export interface CoveredLines {
  /** As the report writes it. */
  readonly path: string;
  /** Folders from which the path may be meant. */
  readonly folders: readonly string[];
  readonly covered: readonly number[];
  readonly missing: readonly number[];
}

export type CoverageFormat = Coverage['reports'][number]['format'];

/** Reads a report; its content tells the format. Throws `ConfigurationError` with the file and what to do. */
export async function parseCoverage(
  file: string,
  text: string,
): Promise<{ readonly format: CoverageFormat; readonly files: readonly CoveredLines[] }> {
  const start = text.trimStart();
  if (start === '') return refuse(file, 'is empty', 'let the test command write it, and end before it is read');
  if (start.startsWith('<')) return { format: 'cobertura', files: await readCobertura(file, text) };
  if (start.startsWith('{')) return { format: 'coverage.py', files: readCoveragePy(file, text) };
  if (/^(TN:|SF:|#)/.test(start)) return { format: 'lcov', files: await readLcov(file, text) };
  return refuse(
    file,
    `is no coverage report: expected LCOV, Cobertura XML or the JSON of coverage.py, found ${JSON.stringify(start.slice(0, 60))}`,
    'write the report with `coverage xml`, `coverage json` or `coverage lcov`',
  );
}

async function readLcov(file: string, text: string): Promise<CoveredLines[]> {
  if (!text.trimEnd().endsWith('end_of_record'))
    return refuse(
      file,
      'is not LCOV: it ends before `end_of_record`',
      'let the test command end by itself, so that it completes the report',
      text.trimEnd().split('\n').length,
    );
  const { lcovParser } = await import('@friedemannsommer/lcov-parser');
  const sections = await lcovParser({ from: text }).catch((error: unknown) =>
    refuse(file, `cannot be read as LCOV: ${messageOf(error).slice(0, 200)}`, 'check what writes the report'),
  );
  return sections.map(({ path, lines: { details } }) =>
    linesOf(
      path,
      [],
      details.map(({ line, hit }) => [line, hit]),
    ),
  );
}

function linesOf(path: string, folders: readonly string[], hits: readonly (readonly [number, number])[]): CoveredLines {
  const known = hits.filter(([line, hit]) => Number.isSafeInteger(line) && line > 0 && Number.isFinite(hit));
  const covered = new Set(known.filter(([, hit]) => hit > 0).map(([line]) => line));
  const missing = new Set(known.filter(([line]) => !covered.has(line)).map(([line]) => line));
  return { path: slashes(path), folders, covered: [...covered], missing: [...missing] };
}

const slashes = (path: string): string => path.slice(0, 1000).replaceAll('\\', '/');

const lineNumbers = z.array(z.number().int().positive()).max(1_000_000);

const coveragePy = z.object({
  meta: z.object({ version: z.string() }),
  files: z.record(z.string(), z.object({ executed_lines: lineNumbers, missing_lines: lineNumbers })),
});

function readCoveragePy(file: string, text: string): CoveredLines[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return refuse(
      file,
      `is not JSON: ${messageOf(error).slice(0, 200)}`,
      'let `coverage json` end before the report is read',
    );
  }
  const read = coveragePy.safeParse(content);
  if (!read.success)
    return refuse(
      file,
      `is not the JSON of coverage.py: at \`${read.error.issues[0]?.path.join('.').slice(0, 200)}\` expected meta.version and, for each file, executed_lines and missing_lines`,
      'write the report with `coverage json`',
    );
  return Object.entries(read.data.files).map(([path, { executed_lines, missing_lines }]) => ({
    path: slashes(path),
    folders: [],
    covered: executed_lines,
    missing: missing_lines,
  }));
}

async function readCobertura(file: string, text: string): Promise<CoveredLines[]> {
  // The XML reader is loaded where there is a report to read.
  const { attribute, children, parseXml, textOf } = await import('./xml.ts');
  const roots = children(parseXml(file, text), 'coverage');
  if (roots.length === 0)
    return refuse(file, 'is no Cobertura report: expected <coverage>', 'write the report with `coverage xml`');
  const folders = roots
    .flatMap((root) => children(root, 'sources'))
    .flatMap((sources) => children(sources, 'source'))
    .map((source) => textOf(source).replace(/\/$/, ''))
    .filter((folder) => folder !== '')
    .slice(0, 100);
  return roots
    .flatMap((root) => children(root, 'packages'))
    .flatMap((packages) => children(packages, 'package'))
    .flatMap((one) => children(one, 'classes'))
    .flatMap((classes) => children(classes, 'class'))
    .map((one) => {
      const lines = children(one, 'lines').flatMap((inner) => children(inner, 'line'));
      return linesOf(
        attribute(one, 'filename'),
        folders,
        lines.map((line) => [Number(attribute(line, 'number')), Number(attribute(line, 'hits') || Number.NaN)]),
      );
    });
}
