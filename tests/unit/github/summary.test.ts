import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closingOf, cutAtLine } from '../../../src/github/cut.ts';
import { writeOutputs } from '../../../src/github/outputs.ts';
import { maximumSummary, writeSummary } from '../../../src/github/summary.ts';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'summary-'));
  path = join(directory, 'summary.md');
});
afterEach(() => rm(directory, { recursive: true }));

it('appends to what is there', async () => {
  await writeFile(path, 'before\n');
  expect(await writeSummary(path, '# Report')).toEqual({ kind: 'written', bytes: 9, cut: false });
  expect(await readFile(path, 'utf8')).toBe('before\n# Report\n');
});

it('cuts at a line end, in bytes, and says how much was left out', async () => {
  await writeFile(path, 'x'.repeat(1000));
  const line = `${'é🐧'.repeat(20)}\n`;
  const markdown = `<details>\n\n${line.repeat(20_000)}</details>\n`;
  expect(await writeSummary(path, markdown)).toMatchObject({ kind: 'written', cut: true });
  const size = (await stat(path)).size;
  expect(size).toBeLessThanOrEqual(maximumSummary);
  expect(size).toBeGreaterThan(maximumSummary - 500);
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(/🐧\n\n<\/details>\n\n_Cut here: .* 1\.3 MB of 2\.3 MB were left out/);
  expect(text).not.toContain('\ufffd');
});

it('writes nothing, rather than half a sentence, when there is no room at all', async () => {
  await writeFile(path, 'x'.repeat(maximumSummary - 10));
  expect(await writeSummary(path, 'y'.repeat(100))).toEqual({ kind: 'written', bytes: 0, cut: true });
});

it('tells why there is none', async () => {
  expect(await writeSummary(undefined, 'x')).toMatchObject({
    kind: 'unavailable',
    reason: expect.stringContaining('GITHUB_STEP_SUMMARY'),
  });
  expect(await writeSummary(join(directory, 'missing', 'file'), 'x')).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('ENOENT'),
  });
});

it('cuts inside the line when the first one is too long, never inside a character', () => {
  const length = (text: string) => text.length;
  expect(cutAtLine('abcdef', 3, length)).toBe('abc');
  expect(cutAtLine('ab\ncdef', 5, length)).toBe('ab');
  expect(cutAtLine('a🐧b', 2, length)).toBe('a');
  expect(closingOf('```\ncode')).toBe('\n```');
  expect(closingOf('<details open>\n<details>\n</details>')).toBe('\n\n</details>');
});

it('writes outputs in the form that the runner reads, whatever their values hold', async () => {
  await writeFile(path, '');
  process.env.GITHUB_OUTPUT = path;
  try {
    await writeOutputs({ decision: 'block', score: 2.5, 'comment-url': null, report: 'a\nscore=7' });
  } finally {
    delete process.env.GITHUB_OUTPUT;
  }
  const text = await readFile(path, 'utf8');
  const entries = [...text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [
    name,
    value,
  ]);
  expect(Object.fromEntries(entries)).toEqual({
    decision: 'block',
    score: '2.5',
    'comment-url': '',
    report: 'a\nscore=7',
  });
});
