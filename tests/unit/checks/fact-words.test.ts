import { describe, expect, it } from 'vitest';
import { lacking, tableWords, wordsOf } from '../../../src/checks/fact-words.ts';
import { checks } from '../../../src/checks/index.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import { tableRoles } from '../../../src/facts/tables.ts';
import { absent, type Fact, failed } from '../../../src/facts.ts';
import { factsWith } from '../../support/facts.ts';

type Missing = Exclude<Fact<never>, { state: 'gathered' }>;
const needed = checks.flatMap((check) => check.needs.map((name) => [check.id, name, check] as const));

describe('the words for facts', () => {
  it.each(needed)('%s: %s is told in words where it is missing', (_, name, check) => {
    const summary = (fact: Fact<never>): string => {
      const others = Object.fromEntries(check.needs.map((one) => [one, { state: 'gathered', value: {} }]));
      return runCheck(check, factsWith({ ...others, [name]: fact } as never)).finding.summary;
    };
    expect(summary(absent('no file'))).toMatch(/^the [^A-Z]+ (is|are) not there: no file$/);
    expect(summary(failed('broken'))).toMatch(/^the [^A-Z]+ could not be read: broken$/);
  });

  it('are there for every fact, and differ', () => {
    const names = Object.entries(factsWith()).flatMap(([name, fact]) =>
      typeof fact === 'object' && fact !== null && 'state' in fact ? [name as Parameters<typeof wordsOf>[0]] : [],
    );
    expect(names.length).toBeGreaterThan(15);
    const words = names.map(wordsOf);
    expect(words.every((one) => /^the [a-z]/.test(one))).toBe(true);
    expect(new Set(words).size).toBe(names.length);
  });

  it('are there for every table', () => {
    for (const role of tableRoles) expect(tableWords[role]).toContain(role);
  });

  it('agree with one and with many', () => {
    expect(lacking('metrics', absent('no file') as Missing)).toBe('the metrics are not there: no file');
    expect(lacking('catalog', absent('no file') as Missing)).toBe('the feature catalog is not there: no file');
    expect(lacking('featureHistory', failed('a shallow clone') as Missing)).toBe(
      'the history of the features could not be read: a shallow clone',
    );
  });

  it('come with the next step of what could not be read', () => {
    const check = needed.find(([, name]) => name === 'catalog')?.[2];
    const facts = factsWith({ catalog: failed('catalog.yml: no such file', 'check the path') });
    expect(check === undefined ? undefined : runCheck(check, facts).finding.remedy).toBe('check the path');
  });
});
