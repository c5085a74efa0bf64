import { expect, test } from 'vitest';
import type { Registry, Version } from '../../src/promote/registry.ts';
import { warnOfDisagreement, warnOfNote } from '../../src/stage-change.ts';
import type { Log } from '../../src/support/log.ts';

function world(disagreements: Registry['disagreements']) {
  const warnings: string[] = [];
  const log = { warning: (text: string) => warnings.push(text) } as unknown as Log;
  return { warnings, log, registry: { place: 'mlflow https://mlflow.example.org', disagreements } as Registry };
}
const version = { version: '1.4.0' } as Version;

test('what a registry says about a version is a warning, with its place', () => {
  const { warnings, log, registry } = world(async () => []);
  warnOfNote(registry, { version }, log);
  expect(warnings).toEqual([]);
  warnOfNote(registry, { version, note: 'MLflow cannot load it' }, log);
  expect(warnings).toEqual(['v1.4.0 in mlflow https://mlflow.example.org: MLflow cannot load it']);
});

test('a pointer that was moved by hand is told before it is put back, of the stages that are set alone', async () => {
  const { warnings, log, registry } = world(async () => [
    { stage: 'production', expected: '1.4.0', found: 'v1.3.0' },
    { stage: 'staging', expected: '1.4.0', found: null },
  ]);
  await warnOfDisagreement(registry, 'penguins', ['production'], log);
  expect(warnings).toEqual([
    expect.stringMatching(/production of penguins .*expected v1\.4\.0, found v1\.3\.0; this run puts it back$/),
  ]);
});

test('a registry that cannot tell stops nothing', async () => {
  const { warnings, log, registry } = world(async () => {
    throw new Error('no route to host');
  });
  await warnOfDisagreement(registry, 'penguins', ['production'], log);
  expect(warnings).toEqual([expect.stringContaining('was not found out: no route to host')]);
});
