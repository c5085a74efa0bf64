import { copyFile, cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gatherCoverage } from '../../../src/gather/coverage.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/coverage/', import.meta.url));
const sources = ['src/features.py', 'src/c*.py'];

async function project(report: string): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'coverage-'));
  await cp(join(fixtures, 'project/src'), join(root, 'src'), { recursive: true });
  await copyFile(join(fixtures, report), join(root, report));
  return root;
}

describe('coverage reports of coverage.py', () => {
  it.each([
    ['coverage.xml', 'cobertura'],
    ['coverage.json', 'coverage.py'],
    ['lcov.info', 'lcov'],
  ])('%s', async (report, format) => {
    const root = await project(report);
    const found = await gatherCoverage({ root, reports: [report], sources, originOf: async () => 'earlier-step' });
    expect(found).toEqual({
      state: 'gathered',
      value: {
        reports: [{ path: report, format, origin: 'earlier-step' }],
        files: [
          { path: 'src/clean.py', lines: 2, covered: 2, missing: [] },
          { path: 'src/features.py', lines: 8, covered: 6, missing: [3, 9] },
        ],
        declared: ['src/clean.py', 'src/features.py'],
      },
    });
  });

  it.each([
    ['an empty report', '', /is empty/],
    ['text', 'hello', /is no coverage report/],
    ['a truncated XML', '<coverage><packages>', /is not XML/],
    ['a JSON of something else', '{"a": 1}', /not the JSON of coverage\.py/],
    ['a truncated LCOV', 'SF:src/features.py\nDA:1,1\n', /before `end_of_record`/],
  ])('refuses %s', async (_, text, message) => {
    const root = await mkdtemp(join(tmpdir(), 'coverage-'));
    await writeFile(join(root, 'report'), text);
    const found = await gatherCoverage({ root, reports: ['report'], sources, originOf: async () => 'trained' });
    expect(found).toMatchObject({ state: 'failed', error: expect.stringMatching(message) });
  });

  it('refuses a stale report, and is absent without one', async () => {
    const root = await project('lcov.info');
    const gather = (reports: string[]) => gatherCoverage({ root, reports, sources, originOf: async () => 'stale' });
    expect(await gather(['lcov.info'])).toMatchObject({ state: 'failed' });
    expect(await gather(['*.none'])).toMatchObject({ state: 'absent' });
  });
});
