import type { Coverage } from '../facts/coverage.ts';
import type { Evidence, Finding, Measurement } from '../result.ts';
import { clipped } from './names.ts';

const shown = 20;

/** Whether each declared file is in a report, and enough of its lines ran. `noLines` is what to do about files without any line. */
export function judgeLines({ files, declared, reports }: Coverage, minimum: number, noLines: string): Finding {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const limit = percent(minimum);
  const where = named(reports.map(({ path }) => path));
  const judged = declared.map((path) => {
    const file = byPath.get(path);
    const share = file === undefined ? null : file.lines === 0 ? 1 : file.covered / file.lines;
    return { path, file, share, met: share !== null && share >= minimum };
  });
  const absentFiles = judged.filter(({ file }) => file === undefined).map(({ path }) => path);
  const low = judged.filter(({ file, met }) => file !== undefined && !met);
  const total = judged.reduce((sum, { file }) => sum + (file?.lines ?? 0), 0);
  const ran = judged.reduce((sum, { file }) => sum + (file?.covered ?? 0), 0);
  const measurements: Measurement[] = [
    {
      name: 'declared files in the report',
      observed: declared.length - absentFiles.length,
      expected: `${declared.length}`,
      met: absentFiles.length === 0,
    },
    { name: 'lines that tests ran', observed: total === 0 ? 'none to run' : percent(ran / total) },
    ...judged.slice(0, shown).map(({ path, share, met }) => ({
      name: `coverage of ${clipped(path)}`,
      observed: share === null ? 'not in the report' : percent(share),
      expected: `at least ${limit}`,
      met,
    })),
  ];
  const evidence = [...low, ...judged.filter(({ met, file }) => met && (file?.missing.length ?? 0) > 0)]
    .slice(0, shown)
    .map(
      ({ path, file }): Evidence => ({
        kind: 'position',
        file: clipped(path),
        ...(file?.missing[0] === undefined ? {} : { line: file.missing[0] }),
        message: `no test ran lines ${ranges(file?.missing ?? [])}`,
      }),
    );
  const answer = (outcome: Finding['outcome'], summary: string, remedy?: string): Finding => ({
    outcome,
    summary,
    measurements,
    evidence,
    ...(remedy === undefined ? {} : { remedy }),
  });
  if (absentFiles.length > 0)
    return answer(
      'fail',
      `${absentFiles.length} of ${declared.length} declared files are not in ${where}: ${named(absentFiles)}`,
      'import the file in a test, and let the coverage tool measure its folder (`--cov=FOLDER`), or take it out of `sources`',
    );
  const [first] = low;
  if (first !== undefined)
    return answer(
      'fail',
      `${low.length} of ${declared.length} declared files are covered less than expected: ${clipped(first.path)} expected at least ${limit}, found ${percent(first.share ?? 0)} in ${where}`,
      'test the lines that no test ran',
    );
  if (total === 0) return answer('inconclusive', `the declared files have no lines to run in ${where}`, noLines);
  return answer('pass', `tests ran ${percent(ran / total)} of ${total} lines in ${declared.length} declared files`);
}

export const named = (names: readonly string[]): string =>
  `${names
    .slice(0, 5)
    .map((path) => clipped(path))
    .join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;

/** Rounded down, so that a value below the limit never reads as the limit. */
const percent = (share: number): string => `${Math.floor(share * 1000 + 1e-9) / 10}%`;

/** `3–5, 9` from 3 4 5 9. */
function ranges(lines: readonly number[]): string {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else found.push([line, line]);
  }
  const words = found.slice(0, shown).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return `${words.join(', ')}${found.length > shown ? ` and ${found.length - shown} more ranges` : ''}`;
}
