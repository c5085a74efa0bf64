import { cpSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { windowOf } from '../../../../src/gather/metrics/mlflow.ts';
import { loadSqlite, readMlflowDatabase } from '../../../../src/gather/metrics/mlflow-database.ts';
import { readMlflowFolder } from '../../../../src/gather/metrics/mlflow-folder.ts';

const fixtures = resolve('tests/fixtures/metrics');
const windows = JSON.parse(readFileSync(join(fixtures, 'windows.json'), 'utf8')) as Record<
  string,
  { startedAt: string; endedAt: string }
>;
const databaseWindow = windowOf(windows['mlflow.db'] ?? null);
const folderWindow = windowOf(windows.mlruns ?? null);
const later = windowOf({ startedAt: '2030-01-01T00:00:00Z', endedAt: '2030-01-01T01:00:00Z' });

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'metrics-mlflow-'));
});
afterEach(() => rm(root, { recursive: true }));

const logged = {
  accuracy: 0.95,
  'val/log_loss': 0.25,
  nan: 'nan',
  worst: 'infinity',
  best: 'infinity',
};

const asRecord = (entries: Awaited<ReturnType<typeof readMlflowDatabase>>['entries']) =>
  Object.fromEntries(entries.map((entry) => [entry.name, 'value' in entry ? entry.value : entry.kind]));

/** A copy of the database that MLflow wrote, changed by SQL; the connection stays open where the test wants it to. */
function database(sql = '', keepOpen = false): DatabaseSync {
  cpSync(join(fixtures, 'mlflow.db'), join(root, 'mlflow.db'));
  const open = new DatabaseSync(join(root, 'mlflow.db'));
  open.exec(sql);
  if (!keepOpen) open.close();
  return open;
}

const isParent = "run_uuid NOT IN (SELECT run_uuid FROM tags WHERE key = 'mlflow.parentRunId')";

describe('mlflow.db', () => {
  it('reads the parent run that this training logged: latest values, NaN, infinities, parameters', async () => {
    const run = await readMlflowDatabase(fixtures, 'mlflow.db', databaseWindow);
    expect(asRecord(run.entries)).toEqual(logged);
    expect(Object.fromEntries(run.parameters)).toEqual({ C: '1.0', solver: 'lbfgs', 'tree/depth': '3' });
    expect(run.id).toMatch(/^[0-9a-f]{32}$/);
  });

  it('takes the newest finished run where nothing was trained here', async () => {
    expect(asRecord((await readMlflowDatabase(fixtures, 'mlflow.db', null)).entries)).toEqual(logged);
  });

  it('says when the store holds only runs of other trainings', async () => {
    await expect(readMlflowDatabase(fixtures, 'mlflow.db', later)).rejects.toThrow(
      'mlflow.db: holds no run that started during this training',
    );
  });

  it('leaves deleted runs out', async () => {
    database(`UPDATE runs SET lifecycle_stage = 'deleted' WHERE ${isParent}`);
    // The nested run has no active parent any more, so it counts.
    expect(asRecord((await readMlflowDatabase(root, 'mlflow.db', databaseWindow)).entries)).toEqual({ accuracy: 0.1 });
    await expect(readMlflowDatabase(root, 'mlflow.db', null)).rejects.toThrow('holds no finished run');
  });

  it('names the runs when there are several', async () => {
    database("DELETE FROM tags WHERE key = 'mlflow.parentRunId'");
    await expect(readMlflowDatabase(root, 'mlflow.db', databaseWindow)).rejects.toThrow(
      /several runs: [0-9a-f]{32} \(finished\), [0-9a-f]{32} \(finished\); expected one\n.*nested=True/,
    );
  });

  it.each(['FAILED', 'KILLED'])('refuses a run that ended as %s', async (status) => {
    database(`UPDATE runs SET status = '${status}' WHERE ${isParent}`);
    await expect(readMlflowDatabase(root, 'mlflow.db', databaseWindow)).rejects.toThrow(
      new RegExp(`the run [0-9a-f]{32} that this training logged ended as ${status}`),
    );
  });

  it('honours a write-ahead log that was not yet merged', async () => {
    const open = database(
      "PRAGMA journal_mode = wal; UPDATE latest_metrics SET value = 0.5 WHERE key = 'accuracy'",
      true,
    );
    try {
      const { entries } = await readMlflowDatabase(root, 'mlflow.db', databaseWindow);
      expect(asRecord(entries).accuracy).toBe(0.5);
    } finally {
      open.close();
    }
  });

  it('refuses a transaction that never ended', async () => {
    const open = database('PRAGMA journal_mode = delete', true);
    // Spilled to disk before the commit, as when training is killed.
    open.exec('PRAGMA cache_size = 1; BEGIN; UPDATE latest_metrics SET value = 0.5; PRAGMA cache_spill = 1;');
    open.exec(
      'INSERT INTO params SELECT hex(randomblob(8)), hex(randomblob(3000)), run_uuid FROM runs, sqlite_master LIMIT 100',
    );
    try {
      await expect(readMlflowDatabase(root, 'mlflow.db', databaseWindow)).rejects.toThrow(
        'mlflow.db: was left in the middle of a transaction (mlflow.db-journal is there)',
      );
    } finally {
      open.exec('ROLLBACK');
      open.close();
    }
  });

  it('does not follow links beside the database', async () => {
    database();
    await symlink('/etc/hostname', join(root, 'mlflow.db-wal'));
    await expect(readMlflowDatabase(root, 'mlflow.db', databaseWindow)).rejects.toThrow(
      'mlflow.db-wal: is a symbolic link',
    );
  });

  it('refuses a view that could run for ever', async () => {
    database(
      'ALTER TABLE runs RENAME TO old; CREATE VIEW runs AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n',
    );
    await expect(readMlflowDatabase(root, 'mlflow.db', databaseWindow)).rejects.toThrow(
      'is no MLflow tracking database: it has no table runs',
    );
  });

  it.each([
    ['text', 'mlflow.db: cannot be read as an MLflow database: file is not a database'],
    ['', 'mlflow.db: is no MLflow tracking database: it has no table runs, latest_metrics, params, tags'],
  ])('refuses a file that holds %j', async (content, message) => {
    await writeFile(join(root, 'mlflow.db'), content.repeat(500));
    await expect(readMlflowDatabase(root, 'mlflow.db', null)).rejects.toThrow(message);
  });

  it('refuses numbers that no run has', async () => {
    database('UPDATE runs SET start_time = 9223372036854775807');
    await expect(readMlflowDatabase(root, 'mlflow.db', null)).rejects.toThrow('cannot be read as an MLflow database');
  });

  it('says which Node is needed where node:sqlite is missing', async () => {
    const missing = () =>
      Promise.reject(
        Object.assign(new Error('No such built-in module: node:sqlite'), { code: 'ERR_UNKNOWN_BUILTIN_MODULE' }),
      );
    await expect(loadSqlite(missing)).rejects.toThrow(
      `reading an MLflow database needs Node 22.13 or later; this is ${process.version}`,
    );
  });
});

describe('mlruns', () => {
  const copy = () => cpSync(join(fixtures, 'mlruns'), join(root, 'mlruns'), { recursive: true });

  it('reads the parent run that this training logged', async () => {
    copy();
    const run = await readMlflowFolder(root, 'mlruns', folderWindow);
    expect(asRecord(run.entries)).toEqual(logged);
    expect(Object.fromEntries(run.parameters)).toEqual({ C: '1.0', solver: 'lbfgs', 'tree/depth': '3' });
    expect(run.file).toBe(`mlruns/0/${run.id}/meta.yaml`);
  });

  it('takes the newest finished run where nothing was trained here', async () => {
    copy();
    expect(asRecord((await readMlflowFolder(root, 'mlruns', null)).entries)).toEqual(logged);
  });

  it('says when the store holds only runs of other trainings, or none', async () => {
    copy();
    await mkdir(join(root, 'empty/0/models'), { recursive: true });
    await expect(readMlflowFolder(root, 'mlruns', later)).rejects.toThrow('mlruns: holds no run that started during');
    await expect(readMlflowFolder(root, 'empty', null)).rejects.toThrow('empty: holds no finished run');
  });

  it('orders by step, then time, and names the line that it cannot read', async () => {
    copy();
    const { id } = await readMlflowFolder(root, 'mlruns', folderWindow);
    const file = `mlruns/0/${id}/metrics/accuracy`;
    await writeFile(join(root, file), '5 0.1 2\n9 0.2 1\n6 0.3 2 iris 1a2b\n6 0.25 2\n');
    expect(asRecord((await readMlflowFolder(root, 'mlruns', folderWindow)).entries).accuracy).toBe(0.3);
    await writeFile(join(root, file), '5 0.1 2\n9 zero 3\n');
    await expect(readMlflowFolder(root, 'mlruns', folderWindow)).rejects.toThrow(
      `${file}:2: holds "9 zero 3"; expected "timestamp value step"`,
    );
  });

  it('does not follow a link to a metric', async () => {
    copy();
    const { id } = await readMlflowFolder(root, 'mlruns', folderWindow);
    await symlink('/etc/hostname', join(root, `mlruns/0/${id}/metrics/secret`));
    await expect(readMlflowFolder(root, 'mlruns', folderWindow)).rejects.toThrow('metrics/secret: is a symbolic link');
  });
});
