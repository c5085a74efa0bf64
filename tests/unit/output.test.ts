import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gathered } from '../../src/facts.ts';
import { parseJunit } from '../../src/gather/junit.ts';
import { judge, reportOf } from '../../src/judgement.ts';
import { writeFacts, writeReports } from '../../src/output.ts';
import { factsWith, training } from '../support/facts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-'));
});
afterEach(() => rm(folder, { recursive: true }));

const facts = factsWith({ training: gathered(training({ outcome: 'failed', exitCode: 1 })) });
const report = reportOf(judge(facts));
const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

it('writes the report for people and for programs, all of one decision', async () => {
  await writeReports(folder, report, facts);
  expect((await readdir(folder)).sort()).toEqual([
    'comment.md',
    'junit.xml',
    'report.html',
    'report.json',
    'results.sarif',
    'summary.md',
  ]);
  expect(JSON.parse(await read('report.json'))).toMatchObject({ decision: { outcome: 'block' } });
  expect(await read('report.html')).toContain('<h1>Blocked: penguins');
  expect(await read('comment.md')).toContain('Blocked');
  expect(parseJunit('junit.xml', await read('junit.xml'))).toHaveLength(28);
  expect(JSON.parse(await read('results.sarif'))).toMatchObject({
    runs: [{ properties: { decision: 'block', model: 'penguins' } }],
  });
});

it('names files in SARIF from the root of the repository', async () => {
  const failing = {
    ...report,
    tests: report.tests.map((test) => ({ ...test, outcome: 'fail' as const, evidence: [] })),
  };
  await writeReports(folder, failing, facts, 'models/a');
  expect(await read('results.sarif')).toContain('"uri": "models/a/ml-test-score.yml"');
});

it('makes the folder anew with the facts, and keeps it out of git', async () => {
  await writeReports(folder, report, facts);
  await writeFacts(folder, facts, folder);
  expect((await readdir(folder)).sort()).toEqual(['.gitignore', 'facts.json']);
  expect(JSON.parse(await read('facts.json'))).toMatchObject({ schemaVersion: 1 });
});
