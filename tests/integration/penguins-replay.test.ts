import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportSchema } from '../../src/report/report-schema.ts';
import { runCommandLine } from './support/command-line.ts';
import { root } from './support/runner.ts';
import { temporary } from './support/temporary.ts';

/** Facts of real runs of the penguins, judged by what is built: `node tests/golden/make-reports.ts` writes what is expected anew. */
const reports = join(root, 'tests', 'golden', 'reports');
const cases = readdirSync(reports)
  .filter((name) => name.endsWith('.facts.json'))
  .map((name) => name.replace('.facts.json', ''));

const statuses: Readonly<Record<string, number>> = {
  'first-run': 0,
  better: 0,
  'worse-and-loosened': 1,
  'training-failed': 2,
};

test('the story is complete', () => {
  expect(cases.sort()).toEqual(Object.keys(statuses).sort());
});

test.each(cases)('%s: the same report and the same comment', (name) => {
  const output = join(temporary(), 'report');
  mkdirSync(output);
  const golden = (ending: string): string => readFileSync(join(reports, `${name}.${ending}`), 'utf8');
  const facts = join(reports, `${name}.facts.json`);
  const replay = runCommandLine(['replay', facts, '--json', '--output', output], output);
  expect(replay.stderr).toBe('');
  expect(replay.status).toBe(statuses[name]);
  expect(replay.stdout).toBe(golden('report.json'));
  expect(readFileSync(join(output, 'report.json'), 'utf8')).toBe(replay.stdout);
  expect(readFileSync(join(output, 'comment.md'), 'utf8')).toBe(golden('comment.md'));
  expect(() => reportSchema.parse(replay.json())).not.toThrow();
});
