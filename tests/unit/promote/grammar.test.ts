import { describe, expect, test } from 'vitest';
import {
  checkModel,
  checkStage,
  parseReference,
  parseTag,
  parseVersion,
  stageTag,
  versionTag,
} from '../../../src/promote/grammar.ts';

describe('tags in the form of GTO', () => {
  test.each([
    ['penguins@v1.4.0', { model: 'penguins', number: 0, action: 'register', version: '1.4.0' }],
    ['penguins@v1.4.0#2', { model: 'penguins', number: 2, action: 'register', version: '1.4.0' }],
    ['penguins@v1.4.0!', { model: 'penguins', number: 0, action: 'deregister', version: '1.4.0' }],
    ['penguins@v2.0.0-rc.1', { model: 'penguins', number: 0, action: 'register', version: '2.0.0-rc.1' }],
    ['penguins#production#3', { model: 'penguins', number: 3, action: 'assign', stage: 'production' }],
    ['penguins#production', { model: 'penguins', number: 0, action: 'assign', stage: 'production' }],
    ['penguins#production!#4', { model: 'penguins', number: 4, action: 'unassign', stage: 'production' }],
    ['penguins@deprecated#5', { model: 'penguins', number: 5, action: 'deprecate' }],
    ['birds/v2.1=penguins#dev/eu#1', { model: 'birds/v2.1:penguins', number: 1, action: 'assign', stage: 'dev/eu' }],
    ['a@v0.0.1', { model: 'a', number: 0, action: 'register', version: '0.0.1' }],
  ])('%s is read', (name, expected) => {
    expect(parseTag(name)).toEqual(expected);
  });

  test.each([
    'v1.0.0',
    'penguins@1.0.0',
    'penguins@v1.0',
    'penguins@v01.0.0',
    'my.model@v1.0.0',
    'penguins-@v1.0.0',
    'penguins#production#x',
    'penguins##1',
    'penguins@latest',
    'penguins#production#99999999999999999999',
    'penguins@v1.0.0 ',
  ])('%s is none', (name) => {
    expect(parseTag(name)).toBeNull();
  });

  test('what is written is read back', () => {
    expect(parseTag(versionTag('birds:penguins', '1.0.0'))).toMatchObject({
      model: 'birds:penguins',
      version: '1.0.0',
    });
    expect(parseTag(stageTag('birds:penguins', 'dev', 7))).toMatchObject({ model: 'birds:penguins', number: 7 });
  });
});

describe('names', () => {
  test.each(['penguins', 'a', 'Palmer-penguins_2', 'birds/penguins', 'birds.v2:penguins'])('%s is accepted', (name) => {
    expect(checkModel(name)).toBe(name);
  });

  test.each([
    ['my.model', '`my-model`'],
    ['penguins!', '`penguins`'],
    ['modèle', '`mode-le`'],
    ['-penguins-', '`penguins`'],
    ['a//b', '`a/b`'],
    ['..:penguins', 'penguins'],
    ['x.lock:penguins/', 'penguins'],
    ['penguins@v1.0.0', 'penguins-v1-0-0'],
    ['💥', 'another name'],
    ['', 'another name'],
    [`a${'b'.repeat(300)}`, 'abb'],
  ])('%s is refused with a suggestion', (name, suggestion) => {
    expect(() => checkModel(name)).toThrow(suggestion);
  });

  test('a stage is a word of its own', () => {
    expect(checkStage('production')).toBe('production');
    expect(() => checkStage('pre prod')).toThrow('`pre-prod`');
    expect(() => checkStage('a:b')).toThrow('`a-b`');
  });
});

test('versions with and without their v', () => {
  expect(parseVersion('v1.4.0')).toBe('1.4.0');
  expect(parseVersion('1.4.0')).toBe('1.4.0');
  for (const text of ['1.4', 'vv1.4.0', 'production', '1.4.0 ', '', '01.0.0']) expect(parseVersion(text)).toBeNull();
});

test.each([
  ['penguins', { model: 'penguins', kind: 'latest' }],
  ['penguins@latest', { model: 'penguins', kind: 'latest' }],
  ['penguins@production', { model: 'penguins', kind: 'stage', stage: 'production' }],
  ['penguins#production', { model: 'penguins', kind: 'stage', stage: 'production' }],
  ['penguins@1.2.0', { model: 'penguins', kind: 'version', version: '1.2.0' }],
  ['penguins@v1.2.0', { model: 'penguins', kind: 'version', version: '1.2.0' }],
])('%s is a reference', (text, expected) => {
  expect(parseReference(text)).toEqual(expected);
});

test.each([
  ['penguins@1.2', /no version: expected three numbers/],
  ['penguins@', /the stage ""/],
  ['my.model@1.0.0', /`my-model`/],
  ['@production', /the model ""/],
])('%s is none', (text, message) => {
  expect(() => parseReference(text)).toThrow(message);
});
