import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { callers, read, reusable, root } from './support/files.ts';
import { actionlintProblems, actionProblems, githubProblems } from './support/lint.ts';

const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);

/** The callers that a job alone, shown on a page, is to be added to. */
const extended: Readonly<Record<string, string>> = {
  'docs/forks.md': 'workflows/forks-report.yml',
  'docs/monorepo.md': 'workflows/monorepo.yml',
};

/** A whole file: what a page shows, with what a reader has around it. Null for what is of no workflow. */
function wholeOf(path: string, text: string): string | null {
  if (/^on:/m.test(text) && /^jobs:/m.test(text)) return text;
  if (/^jobs:/m.test(text)) return `on: push\n${text}`;
  if (/^- (uses|run|name|if|id):/.test(text))
    return `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${text.replace(/^(?=.)/gm, '      ')}`;
  const caller = extended[path];
  if (/^ {2}[a-z-]+:\n {4}\S/.test(text) && caller !== undefined) return `${read(caller).trimEnd()}\n${text}`;
  return null;
}

const shown = pages.flatMap((path) =>
  [...read(path).matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map((match) => ({
    path,
    place: `${path}:${read(path).slice(0, match.index).split('\n').length}`,
    text: (match[2] as string).replace(new RegExp(`^${match[1]}`, 'gm'), ''),
  })),
);
const workflows = shown.flatMap(({ path, place, text }) => {
  const whole = wholeOf(path, text);
  return whole === null ? [] : [{ place, whole }];
});

describe('what the documentation shows', () => {
  test('has workflows in it', () => {
    expect(workflows.length).toBeGreaterThan(8);
  });

  test.each(workflows)('$place is a workflow that GitHub and actionlint accept', async ({ whole }) => {
    expect(await githubProblems('.github/workflows/shown.yml', whole)).toEqual([]);
    expect(await actionlintProblems('.github/workflows/shown.yml', whole)).toEqual([]);
  });

  test('actions are what GitHub accepts', () => {
    const actions = shown.filter(({ text }) => text.startsWith('# .github/actions/'));
    expect(actions.length).toBeGreaterThan(0);
    for (const { place, text } of actions) expect(actionProblems(place, text)).toEqual([]);
  });
});

const guide = read('docs/workflows.md');

test('the guide has a section for each caller, and no other', () => {
  const named = [...guide.matchAll(/^## (.*\.yml.*)$/gm)].flatMap(([, title = '']) =>
    [...title.matchAll(/[a-z-]+\.yml/g)].map(String),
  );
  expect(named.sort()).toEqual(callers.map(({ path }) => basename(path)).sort());
});

test('the guide names the check that each caller’s deciding job has', () => {
  const required = [...guide.matchAll(/^## (.*\.yml.*)\n[\s\S]*?^- \*\*Required check\*\*: (.*)$/gm)];
  for (const [, title = '', said = ''] of required)
    for (const [name] of title.matchAll(/[a-z-]+\.yml/g)) {
      const check = /^`([^`]+)`/.exec(said)?.[1];
      if (check !== undefined) expect(checksOf(`workflows/${name}`), name).toContain(check);
    }
});

interface Jobs {
  readonly jobs: Readonly<Record<string, { readonly name?: string; readonly uses?: string }>>;
}

/** "job / job of the called workflow". */
function checksOf(path: string): string[] {
  return Object.entries((parse(read(path)) as Jobs).jobs).flatMap(([id, { name = id, uses }]) => {
    const called = uses === undefined ? null : /([a-z-]+\.yml)(@|$)/.exec(uses)?.[1];
    if (called == null) return [name];
    return checksOf(`.github/workflows/${called}`).map((inner) => `${name} / ${inner}`);
  });
}

test('the table of permissions has each one that a job asks for', () => {
  const rows = read('docs/permissions.md').split('\n');
  const asked = [...callers, ...reusable].flatMap(({ workflow }) => [
    ...Object.entries(workflow.permissions ?? {}),
    ...Object.values(workflow.jobs).flatMap(({ permissions = {} }) => Object.entries(permissions)),
  ]);
  for (const [name, access] of asked)
    expect(
      rows.some((row) => row.startsWith('|') && row.includes(`\`${name}: ${access}\``)),
      `${name}: ${access}`,
    ).toBe(true);
});
