import { expect, test } from 'vitest';
import { disagreementLines, disagreementOf, readDisagreements } from '../../../src/commands/disagreement.ts';
import type { Disagreement, Registry } from '../../../src/promote/registry.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';

/** As much of a registry as is asked. */
const registry = (...found: Disagreement[]): Registry =>
  ({ place: 'oci localhost:5000/penguins', disagreements: async () => found }) as unknown as Registry;

test('a stage whose own pointer is elsewhere is named, with what puts it back; a version by its number is not', async () => {
  const moved = registry({ stage: 'production', expected: '1.4.0', found: 'v1.3.0' });
  expect(await disagreementOf(moved, 'penguins@production')).toEqual({
    message:
      'oci localhost:5000/penguins: production of penguins does not point where it should: expected v1.4.0, found v1.3.0',
    next: '`ml-test-score promote penguins@1.4.0 --stage production` puts it back; a version by its number can be pulled meanwhile',
  });
  expect((await disagreementOf(moved, 'penguins@production', 'oci:localhost:5000/penguins'))?.next).toContain(
    '`ml-test-score promote penguins@1.4.0 --stage production --registry oci:localhost:5000/penguins` puts it back',
  );
  for (const other of ['penguins@1.4.0', 'penguins@staging', 'penguins'])
    expect(await disagreementOf(moved, other)).toBeNull();
  expect(
    (await disagreementOf(registry({ stage: 'production', expected: null, found: null }), 'penguins@production'))?.next,
  ).toContain('take it away there');
});

test('below the list each has its line and what puts it back', () => {
  const moved = { stage: 'production', expected: '1.4.0', found: 'v1.3.0' };
  expect(disagreementLines(registry(), 'penguins', [moved, { ...moved, stage: 'staging' }])).toBe(
    ['production', 'staging']
      .map(
        (stage) =>
          `oci localhost:5000/penguins: ${stage} of penguins does not point where it should: expected v1.4.0, found v1.3.0\n  → \`ml-test-score promote penguins@1.4.0 --stage ${stage}\` puts it back\n`,
      )
      .join(''),
  );
});

test('a registry that cannot be asked is a warning with its reason and next step; a bug is none', async () => {
  const warnings: string[] = [];
  const log = { warning: (text: string) => void warnings.push(text) };
  const failing = (error: Error): Registry => ({
    ...registry(),
    disagreements: async () => {
      throw error;
    },
  });
  const moved = { stage: 'production', expected: '1.4.0', found: 'v1.3.0' };
  expect(await readDisagreements(registry(moved), 'penguins', log)).toEqual([moved]);
  expect(warnings).toEqual([]);
  const down = new ConfigurationError({ message: 'nothing listens there', next: 'check address and port' });
  expect(await readDisagreements(failing(down), 'penguins', log)).toBeNull();
  expect(warnings).toEqual([
    'whether oci localhost:5000/penguins agrees with the tags was not found out: nothing listens there\n  → check address and port',
  ]);
  await expect(readDisagreements(failing(new TypeError('ours')), 'penguins', log)).rejects.toThrow('ours');
});
