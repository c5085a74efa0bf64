import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The stages in the order in which data flows. A file imports from its own stage and from those before it, never from a later one. */
const stages = [
  'support',
  'rubric',
  'config',
  'platforms',
  'facts',
  'facts.ts',
  'result.ts',
  'event.ts',
  'inputs.ts',
  'statistics',
  'history',
  'gather',
  'checks',
  'evidence',
  'score',
  'gate',
  'level',
  'report',
  'promote',
  'github',
  'audit',
  'events',
  'init',
  'judgement.ts',
  'output.ts',
  'registry.ts',
  'checkout.ts',
  'project.ts',
  'preparation.ts',
  'run-facts.ts',
  'notification.ts',
  'stage-change.ts',
  'promotion.ts',
  'record.ts',
  'tracking.ts',
  'sagemaker-experiment.ts',
  'pipeline.ts',
  'delivery.ts',
  'jobs',
  'action.ts',
  'commands',
  'cli.ts',
  'main.ts',
];

const source = join(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const stageOf = (file: string): string => file.split('/')[0] as string;

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(source, from), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => ({
    from,
    to: relative(source, join(source, dirname(from), match[1] as string)),
  }));
});

describe('the one-way order of the stages', () => {
  it('knows every folder and file at the top of src', () => {
    expect([...new Set(files.map(stageOf))].filter((stage) => !stages.includes(stage))).toEqual([]);
  });

  it('finds the imports', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('has no import of a later stage', () => {
    const backward = imports.filter(({ from, to }) => stages.indexOf(stageOf(to)) > stages.indexOf(stageOf(from)));
    expect(backward.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has no import from one delivery to another', () => {
    const sideways = ['init', 'history', 'promote', 'github'];
    const crossed = imports.filter(
      ({ from, to }) =>
        stageOf(from) !== stageOf(to) && sideways.includes(stageOf(from)) && sideways.includes(stageOf(to)),
    );
    expect(crossed.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('keeps the disk, the clock, the environment and the network out of checks, evidence, score, gate and report', () => {
    const pure = files.filter((file) =>
      ['statistics', 'checks', 'evidence', 'score', 'gate', 'report', 'rubric'].includes(stageOf(file)),
    );
    const impure = pure.filter((file) =>
      /from 'node:|process\.|Date\.now|new Date\(\)|Math\.random|fetch\(/.test(
        readFileSync(join(source, file), 'utf8'),
      ),
    );
    expect(impure).toEqual([]);
  });
});

describe('checks', () => {
  it('are one file per test, named as the test, and all of them are in the list', async () => {
    const { checks } = await import('../../src/checks/index.ts');
    const folders = ['data', 'model', 'infra', 'monitor'];
    const inFolders = files
      .filter((file) => folders.some((folder) => file.startsWith(`checks/${folder}/`)))
      .map((file) => file.slice('checks/'.length, -'.ts'.length));
    expect(checks.map((check) => check.id).sort()).toEqual(inFolders.sort());
  });
});

describe('dependencies', () => {
  it('each have a reason in docs/dependencies.md, and are imported somewhere', () => {
    const root = join(source, '..');
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
    const code = files.map((file) => readFileSync(join(source, file), 'utf8')).join('\n');
    for (const name of Object.keys(dependencies)) {
      expect(page, name).toContain(`| \`${name}\` |`);
      expect(code, name).toMatch(new RegExp(`(from|import\\()\\s*'${name}[/']`));
    }
  });
});
