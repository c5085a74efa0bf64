import { isAbsolute, posix, relative, sep } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import type { Coverage } from '../facts/coverage.ts';
import { absent, type Fact, failedBy, gathered } from '../facts.ts';
import type { TestId } from '../rubric/sections.ts';
import { ConfigurationError, refuse } from '../support/errors.ts';
import { expandPaths, inside, megabyte, readTextBounded } from '../support/files.ts';
import { type CoveredLines, parseCoverage } from './coverage-formats.ts';
import type { OriginOf } from './outputs.ts';

export interface CoverageRequest {
  readonly root: string;
  /** Paths and globs of the reports. */
  readonly reports: readonly string[];
  /** Paths and globs of the code; one that begins with `!` takes files out. */
  readonly sources: readonly string[];
  readonly originOf: OriginOf;
  /** The test whose options these are, for messages. */
  readonly test?: TestId;
}

const mostSources = 5000;

/**
 * Which lines of the declared code the tests ran. Absent where no report is found; failed where a named one is missing, stale or no report. A file that several
 * reports name is covered where any of them says so.
 */
export async function gatherCoverage({
  root,
  reports,
  sources,
  originOf,
  test = 'data/code',
}: CoverageRequest): Promise<Fact<Coverage>> {
  try {
    const paths = (await expandPaths(root, reports)).filter((path) => !path.endsWith('/'));
    if (paths.length === 0) return absent(`no coverage report was found (\`coverage\` of ${test} names it)`);
    const declared = await declaredSources(root, sources, test);
    const read: Coverage['reports'][number][] = [];
    const lines = new Map<string, Map<number, boolean>>();
    for (const path of paths) {
      const origin = await originOf(path);
      const text = await readTextBounded(root, path, 64 * megabyte);
      if (origin === 'stale')
        return refuse(
          path,
          'was not written by this run: it still is what was there before',
          'let the training command, or an earlier step, run the tests with coverage',
        );
      const { format, files } = await parseCoverage(path, text);
      read.push({ path, format, origin });
      // Declared code is what the check looks at: other files of a large project would only fill the facts.
      for (const file of files) addLines(lines, declaredFile(root, path, file, declared), file);
    }
    const files = [...lines].map(([path, found]) => {
      const missing = [...found].filter(([, isCovered]) => !isCovered).map(([line]) => line);
      missing.sort((a, b) => a - b);
      return { path, lines: found.size, covered: found.size - missing.length, missing };
    });
    return gathered({ reports: read, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), declared });
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}

function addLines(all: Map<string, Map<number, boolean>>, path: string | undefined, file: CoveredLines): void {
  if (path === undefined) return;
  const found = all.get(path) ?? new Map<number, boolean>();
  for (const line of file.covered) found.set(line, true);
  for (const line of file.missing) if (!found.has(line)) found.set(line, false);
  all.set(path, found);
}

/** The declared files that are there; a plain path counts as declared whether it is there or not, so that a renamed file is noticed. */
async function declaredSources(root: string, sources: readonly string[], test: TestId): Promise<string[]> {
  const wanted = sources.filter((pattern) => !pattern.startsWith('!'));
  const unwanted = sources.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const { default: picomatch } = await import('picomatch');
  const isUnwanted = picomatch(unwanted, { dot: true });
  const plain = new Set(wanted.filter((pattern) => !isDynamicPattern(pattern)).map((path) => inside(root, path)));
  const found = (await expandPaths(root, wanted)).filter(
    (path) => !path.endsWith('/') && (plain.has(path) || unwanted.length === 0 || !isUnwanted(path)),
  );
  if (found.length > mostSources)
    throw new ConfigurationError({
      message: `\`sources\` of ${test} name ${found.length} files; at most ${mostSources} are looked at`,
      next: 'name only the code that the test is about',
    });
  return found;
}

/**
 * The declared file that a report means. Tools write paths from the folder in which they ran, from a `<source>` folder, or absolute: each is tried, first from the
 * project, then from the folder of the report.
 */
function declaredFile(
  root: string,
  report: string,
  { path, folders }: CoveredLines,
  declared: readonly string[],
): string | undefined {
  const bases = [...folders, '', posix.dirname(report)];
  for (const base of bases) {
    const whole = isAbsolute(path) ? path : base === '' ? path : `${base}/${path}`;
    const short = isAbsolute(whole) ? relative(root, whole).split(sep).join('/') : posix.normalize(whole);
    if (declared.includes(short)) return short;
  }
  return undefined;
}
