import { expect, it } from 'vitest';
import { formatMarker, readMarker, type Writer, whyOutranked } from '../../../src/github/marker.ts';

const writer: Writer = { event: 'pull_request', headSha: 'a'.repeat(40), runId: '12345678901', attempt: 2 };

it.each(['penguins', 'team--model', 'a b=c', '-->', 'naïve%'])(
  'reads back what it wrote for %s, as one hidden comment',
  (model) => {
    const marker = formatMarker(model, writer);
    expect(readMarker(`${marker}\nbody`, model)).toEqual(writer);
    expect(readMarker(`${marker}\r\nbody`, model)).toEqual(writer);
    expect(marker.slice(4, -3)).not.toContain('--');
    expect(marker).not.toContain('\n');
  },
);

it.each([
  ['another model', formatMarker('whales', writer)],
  ['no marker', 'hello'],
  ['a marker below the first line', `hello\n${formatMarker('penguins', writer)}`],
  ['a marker inside a line', `x${formatMarker('penguins', writer)}`],
  ['broken encoding', '<!-- ml-test-score model=%E0%A4%A -->'],
  ['nothing', ''],
])('does not take %s', (_, body) => {
  expect(readMarker(body, 'penguins')).toBeUndefined();
});

it('ranks a marker without its fields lowest', () => {
  const bare = readMarker('<!-- ml-test-score model=penguins -->', 'penguins');
  expect(bare).toEqual({ event: '', headSha: '', runId: '', attempt: 0 });
  expect(whyOutranked(writer, bare as Writer)).toBeUndefined();
});

it('compares run ids as numbers', () => {
  expect(whyOutranked({ ...writer, runId: '999' }, { ...writer, runId: '1000' })).toMatchObject({
    newer: true,
    reason: expect.stringContaining('newer run (1000'),
  });
  expect(whyOutranked({ ...writer, runId: '1000' }, { ...writer, runId: '999' })).toBeUndefined();
});
