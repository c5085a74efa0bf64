import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { absent, gathered } from '../../../src/facts.ts';
import { gatherRestore } from '../../../src/gather/restore.ts';
import { factsWith, training } from '../../support/facts.ts';
import { silentLog } from '../../support/silent-log.ts';

const root = mkdtempSync(join(tmpdir(), 'restore-'));
afterAll(() => rmSync(root, { recursive: true }));
writeFileSync(join(root, 'model.bin'), '1');

const restore = (options: object, changes: { readonly problem?: string; readonly trained?: boolean } = {}) =>
  gatherRestore({
    root,
    environment: process.env,
    secrets: [],
    log: silentLog,
    configuration: factsWith({ configuration: { artifacts: 'model.bin', tests: { 'infra/unit-tests': options } } })
      .configuration,
    training: changes.trained === false ? absent('not trained here') : gathered(training()),
    problem: changes.problem ?? null,
    artifacts: gathered({ files: [{ path: 'model.bin', bytes: 1, sha256: 'a' }], sha256: 'a' }),
  });

describe('the restore from a checkpoint', () => {
  it('runs with the model of this run', async () => {
    const command = `test "$MODEL" = "$MODEL_ROOT/model.bin" && test -f "$MODEL"`;
    expect(await restore({ restore: command })).toMatchObject({
      value: { outcome: 'succeeded', exitCode: 0, command },
    });
    expect(await restore({ restore: 'echo no; exit 3' })).toMatchObject({
      value: { outcome: 'failed', exitCode: 3, tail: ['no'] },
    });
  });

  it('is stopped at its budget', async () => {
    expect(await restore({ restore: 'sleep 60', budget: '500ms' })).toMatchObject({ value: { outcome: 'timed-out' } });
  });

  it('is absent where nobody asks for it, and where this run did not train', async () => {
    expect(await restore({})).toMatchObject({ state: 'absent' });
    expect(await restore({ restore: 'true' }, { problem: 'training failed before it' })).toEqual(
      absent('training failed before it'),
    );
    expect(await restore({ restore: 'true' }, { trained: false })).toMatchObject({ state: 'absent' });
  });
});
