import { expect, test } from 'vitest';
import { disagreementOf } from '../../../src/commands/registry.ts';
import type { Disagreement, Registry } from '../../../src/promote/registry.ts';

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
