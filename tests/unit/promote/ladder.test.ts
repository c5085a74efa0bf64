import { expect, test } from 'vitest';
import { stageOnLadder } from '../../../src/promote/ladder.ts';
import { ConfigurationError } from '../../../src/support/errors.ts';

const ladder = [{ name: 'staging' }, { name: 'canary' }, { name: 'production' }];
const version = (...stages: string[]) => ({ version: '1.2.0', stages });
const enter = (held: ReturnType<typeof version> | null, asked: string | null): string =>
  stageOnLadder({ model: 'penguins', version: held, ladder, asked, byHand: true }).name;

test.each([
  [null, null, 'staging'],
  [version(), null, 'staging'],
  [version('staging'), null, 'canary'],
  [version('staging', 'canary'), null, 'production'],
  [version('staging', 'canary', 'production'), null, 'production'],
  // A stage that the ladder does not have any more is none of its steps.
  [version('shadow'), null, 'staging'],
  [version('staging'), 'canary', 'canary'],
  [version('staging', 'canary'), 'staging', 'staging'],
  // It has left the stage below since, and stays where it is.
  [version('canary'), 'canary', 'canary'],
])('%j asked for %j enters %s', (held, asked, stage) => {
  expect(enter(held, asked)).toBe(stage);
});

test.each([
  [null, 'production', /production comes after canary, and this model is not in canary/],
  [version('staging'), 'production', /production comes after canary, and v1\.2\.0 is not in canary/],
  [version(), 'canary', /promote it to staging first/],
  [version('staging'), 'prod', /prod is no stage of penguins\n.*staging, canary, production/],
])('%j asked for %s is refused', (held, asked, said) => {
  expect(() => enter(held, asked)).toThrow(ConfigurationError);
  expect(() => enter(held, asked)).toThrow(said);
});

test('without stages above, one that left the stage below for a higher one goes on from there', () => {
  expect(enter(version('canary'), null)).toBe('production');
});

test('unasked, the same model of another run goes no further than it is, except into a stage with a gate', () => {
  const gate = { score: 1, sections: {}, require: [], metrics: {} };
  const again = (held: ReturnType<typeof version> | null, own: typeof ladder = ladder): string =>
    stageOnLadder({ model: 'penguins', version: held, ladder: own, asked: null, byHand: false }).name;
  expect(again(null)).toBe('staging');
  expect(again(version())).toBe('staging');
  expect(again(version('staging'))).toBe('staging');
  expect(again(version('staging', 'canary'))).toBe('canary');
  const gated = [{ name: 'staging' }, { name: 'canary', gate }, { name: 'production' }];
  expect(again(version('staging'), gated)).toBe('canary');
  expect(again(version('staging', 'canary'), gated)).toBe('canary');
});
