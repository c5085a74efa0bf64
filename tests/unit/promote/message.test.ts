import { expect, test } from 'vitest';
import {
  formatVersionMessage,
  messageLimit,
  parseVersionMessage,
  type VersionDetails,
} from '../../../src/promote/message.ts';

const details: VersionDetails = {
  schemaVersion: 1,
  model: 'penguins',
  version: '1.4.0',
  digest: 'a'.repeat(64),
  commit: 'b'.repeat(40),
  score: 2.5,
  metrics: { accuracy: { value: 0.97, direction: 'higher' }, 'odd\n"name"': { value: 1, direction: null } },
  run: 'https://github.com/o/r/actions/runs/1',
  registry: 'directory',
};

test('the first line names the version, and all else is read back', () => {
  const message = formatVersionMessage(details);
  expect(message.split('\n').slice(0, 2)).toEqual(['penguins v1.4.0', '']);
  expect(parseVersionMessage(message, 'penguins', '1.4.0')).toEqual(details);
  const signed = `${message}-----BEGIN PGP SIGNATURE-----\n\nabc\n-----END PGP SIGNATURE-----\n`;
  expect(parseVersionMessage(signed, 'penguins', '1.4.0')).toEqual(details);
});

test.each([
  ['of another version', formatVersionMessage({ ...details, version: '1.5.0' })],
  ['of another model', formatVersionMessage({ ...details, model: 'owls' })],
  ['made by hand', 'Registering artifact penguins version v1.4.0\n'],
  ['with a score of 8', formatVersionMessage({ ...details, score: 8 })],
  ['with a short digest', formatVersionMessage({ ...details, digest: 'abc' })],
  ['with a metric of 1e999', formatVersionMessage(details).replace('0.97', '1e999')],
  ['with text for a metric', formatVersionMessage(details).replace('0.97', '"0.97"')],
  ['of another schema', formatVersionMessage(details).replace('"schemaVersion": 1', '"schemaVersion": 2')],
  ['too long', `${formatVersionMessage(details)}${' '.repeat(messageLimit)}`],
  ['truncated', formatVersionMessage(details).slice(0, -20)],
])('a message %s tells nothing', (_what, message) => {
  expect(parseVersionMessage(message, 'penguins', '1.4.0')).toBeNull();
});

test('many metrics are cut to what fits', () => {
  const metrics = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [`metric_${index}`, { value: index / 7, direction: 'lower' as const }]),
  );
  const message = formatVersionMessage({ ...details, metrics });
  expect(Buffer.byteLength(message)).toBeLessThanOrEqual(messageLimit);
  const kept = Object.keys(parseVersionMessage(message, 'penguins', '1.4.0')?.metrics ?? {});
  expect(kept.length).toBeGreaterThan(300);
  expect(kept[0]).toBe('metric_0');
});
