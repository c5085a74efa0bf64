import { expect, test } from 'vitest';
import { parseTag, versionTag } from '../../../src/promote/grammar.ts';
import { type ModelState, modelState, nextVersion, type TagEvent } from '../../../src/promote/state.ts';

const stateOf = (...tags: readonly (readonly [name: string, target: string, date: number])[]): ModelState =>
  modelState('m', {
    names: new Set(tags.map(([name]) => name)),
    events: tags.flatMap(([name, target, date]): TagEvent[] => {
      const parsed = parseTag(name);
      return parsed === null ? [] : [{ name, parsed, target, date, details: null }];
    }),
  });

const current = (state: ModelState): (readonly [string, string])[] =>
  state.assignments.filter((one) => one.current).map(({ stage, version }) => [stage, version]);

test('a stage is ordered by date, not by number', () => {
  const state = stateOf(['m@v1.0.0', 'a', 1], ['m@v1.1.0', 'b', 2], ['m#p#9', 'a', 3], ['m#p#2', 'b', 4]);
  expect(current(state)).toEqual([['p', '1.1.0']]);
  expect(state.assignments.map(({ number }) => number)).toEqual([2, 9]);
  expect(state.highestNumber).toBe(9);
});

test('taking a version out of a stage gives it back to the one before', () => {
  const state = stateOf(
    ['m@v1.0.0', 'a', 1],
    ['m@v1.1.0', 'b', 2],
    ['m#p#1', 'a', 3],
    ['m#p#2', 'b', 4],
    ['m#p!#3', 'b', 5],
  );
  expect(current(state)).toEqual([['p', '1.0.0']]);
  expect(current(stateOf(['m@v1.0.0', 'a', 1], ['m#p#1', 'a', 3], ['m#p!#2', 'a', 4]))).toEqual([]);
  expect(current(stateOf(['m@v1.0.0', 'a', 1], ['m#p#1', 'a', 3], ['m#p!#2', 'a', 4], ['m#p#3', 'a', 5]))).toEqual([
    ['p', '1.0.0'],
  ]);
});

test('a deregistered version is in no stage, and its number stays taken', () => {
  const state = stateOf(
    ['m@v1.0.0', 'a', 1],
    ['m@v1.1.0', 'b', 2],
    ['m#p#1', 'a', 3],
    ['m#p#2', 'b', 4],
    ['m@v1.1.0!', 'b', 5],
  );
  expect(current(state)).toEqual([['p', '1.0.0']]);
  expect(state.versions.map(({ version, active }) => [version, active])).toEqual([
    ['1.1.0', false],
    ['1.0.0', true],
  ]);
  expect(nextVersion(state, 'minor', (version) => versionTag('m', version))).toBe('1.2.0');
  expect(stateOf(['m@v1.0.0', 'a', 1], ['m@v1.0.0!', 'a', 2], ['m@v1.0.0#3', 'a', 3]).versions[0]?.active).toBe(true);
});

test('a commit without a version is named by itself, and its commit counts as taken', () => {
  const state = stateOf(['m#p#1', 'abc', 3]);
  expect(current(state)).toEqual([['p', 'abc']]);
  expect(state.targets).toEqual(new Set(['abc']));
});

test('a deprecated model lives again with its next tag', () => {
  const tags = [
    ['m@v1.0.0', 'a', 1],
    ['m#p#1', 'a', 2],
    ['m@deprecated#2', 'a', 3],
  ] as const;
  expect(stateOf(...tags)).toMatchObject({ deprecated: true, versions: [{ stages: [] }] });
  expect(current(stateOf(...tags))).toEqual([]);
  expect(stateOf(...tags, ['m#p#3', 'a', 4]).deprecated).toBe(false);
});

test.each([
  ['patch', '1.2.4'],
  ['minor', '1.3.0'],
  ['major', '2.0.0'],
] as const)('the next version by %s is %s', (bump, expected) => {
  const tag = (version: string): string => versionTag('m', version);
  const state = stateOf(['m@v1.2.3', 'a', 1], ['m@v1.2.0', 'b', 2]);
  expect(nextVersion(state, bump, tag)).toBe(expected);
  expect(nextVersion(stateOf(), bump, tag)).toBe('1.0.0');
  expect(nextVersion(state, 'minor', tag, new Set(['1.3.0']))).toBe('1.4.0');
  expect(nextVersion({ ...state, names: new Set(['m@v1.3.0']) }, 'minor', tag)).toBe('1.4.0');
});
