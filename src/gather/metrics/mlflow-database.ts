import { lstat, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { ConfigurationError, messageOf } from '../../support/errors.ts';
import { copyBounded, megabyte } from '../../support/files.ts';
import { checkEntries, type Entry, maximumMetrics, maximumNameLength, numberEntry } from './entries.ts';
import { chooseRun, type LoggedRun, type MlflowRun, type Window } from './mlflow.ts';
import { maximumParameters } from './parameters.ts';

const databaseLimit = 1024 * megabyte;
const tables = ['runs', 'latest_metrics', 'params', 'tags'] as const;
type Row = Record<string, SQLOutputValue>;

/** `node:sqlite` is loaded only when an MLflow database is read: Node 20 does not have it. */
export async function loadSqlite(
  load: () => Promise<typeof import('node:sqlite')> = () => import('node:sqlite'),
): Promise<typeof import('node:sqlite')> {
  try {
    return await load();
  } catch (error) {
    throw new ConfigurationError(
      {
        message: `reading an MLflow database needs Node 22.13 or later; this is ${process.version}`,
        next: 'use a newer Node, or write a metrics file and name it under `metrics`',
      },
      { cause: error },
    );
  }
}

/**
 * The run that this training logged into the SQLite store that MLflow 3 writes by default (`mlflow.db`). The database is read from a private copy: SQLite
 * writes files beside the one it reads, and follows links there.
 */
export async function readMlflowDatabase(root: string, file: string, window: Window | null): Promise<LoggedRun> {
  const { DatabaseSync } = await loadSqlite();
  const folder = await mkdtemp(join(tmpdir(), 'ml-test-score-'));
  try {
    const copy = join(folder, 'mlflow.db');
    await copyBounded(root, file, copy, databaseLimit);
    if (await exists(root, `${file}-wal`)) await copyBounded(root, `${file}-wal`, `${copy}-wal`, databaseLimit);
    await refuseUnfinished(root, file);
    const database = new DatabaseSync(copy, { readOnly: true });
    try {
      return readRun(database, file, window);
    } finally {
      database.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_') !== true) throw error;
    throw new ConfigurationError(
      {
        file,
        message: `cannot be read as an MLflow database: ${messageOf(error)}`,
        next: 'check that MLflow wrote it',
      },
      { cause: error },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const exists = (root: string, file: string): Promise<boolean> =>
  lstat(join(root, file)).then(
    () => true,
    () => false,
  );

/** A rollback journal that starts with its magic number belongs to a transaction that never ended. */
async function refuseUnfinished(root: string, file: string): Promise<void> {
  const journal = `${file}-journal`;
  if (!(await lstat(join(root, journal)).catch(() => undefined))?.isFile()) return;
  const handle = await open(join(root, journal), 'r');
  const { buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0).finally(() => handle.close());
  if (buffer.toString('hex') !== 'd9d505f920a163d7') return;
  throw new ConfigurationError({
    file,
    message: `was left in the middle of a transaction (${journal} is there)`,
    next: 'let the training command end its MLflow run before it exits',
  });
}

function readRun(database: DatabaseSync, file: string, window: Window | null): LoggedRun {
  refuseViews(database, file);
  const all = (sql: string, ...values: (string | number)[]): Row[] => database.prepare(sql).all(...values);
  const candidates =
    window === null
      ? all(
          `SELECT substr(run_uuid, 1, 64) AS id, status, start_time FROM runs
           WHERE lifecycle_stage = 'active' AND status = 'FINISHED' AND NOT EXISTS (
             SELECT 1 FROM tags WHERE tags.run_uuid = runs.run_uuid AND tags.key = 'mlflow.parentRunId')
           ORDER BY start_time DESC LIMIT 1`,
        )
      : all(
          `SELECT substr(run_uuid, 1, 64) AS id, status, start_time FROM runs
           WHERE lifecycle_stage = 'active' AND start_time BETWEEN ?1 AND ?2 AND NOT EXISTS (
             SELECT 1 FROM tags JOIN runs AS parent ON parent.run_uuid = tags.value
             WHERE tags.run_uuid = runs.run_uuid AND tags.key = 'mlflow.parentRunId'
               AND parent.lifecycle_stage = 'active' AND parent.start_time BETWEEN ?1 AND ?2)
           LIMIT 10`,
          window.start,
          window.end,
        );
  const run = chooseRun(file, candidates.map(runOf), window);
  const metrics = all(
    `SELECT substr(key, 1, ${maximumNameLength + 1}) AS key, CAST(value AS REAL) AS value, is_nan FROM latest_metrics
     WHERE run_uuid = ? ORDER BY key LIMIT ${maximumMetrics + 1}`,
    run.id,
  );
  const parameters = all(
    `SELECT substr(key, 1, ${maximumNameLength + 1}) AS key, substr(value, 1, 1000) AS value FROM params
     WHERE run_uuid = ? ORDER BY key LIMIT ${maximumParameters}`,
    run.id,
  );
  return {
    id: run.id,
    file,
    entries: checkEntries(file, metrics.map(entryOfRow)),
    parameters: parameters.map((row) => [String(row.key), String(row.value)]),
  };
}

/** A view in place of a table could run for ever. */
function refuseViews(database: DatabaseSync, file: string): void {
  const found = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'`)
    .all()
    .map((row) => row.name);
  const missing = tables.filter((table) => !found.includes(table));
  if (missing.length > 0)
    throw new ConfigurationError({
      file,
      message: `is no MLflow tracking database: it has no table ${missing.join(', ')}`,
      next: 'name the database that MLflow writes (mlflow.db), or a metrics file',
    });
}

const runOf = (row: Row): MlflowRun => ({
  id: String(row.id),
  status: String(row.status),
  startTime: Number(row.start_time),
});

/** MLflow stores NaN as 0 with a flag, and infinities as the largest numbers there are. */
export function entryOfRow(row: Row): Entry {
  const name = String(row.key);
  if (row.is_nan === 1 || typeof row.value !== 'number') return { name, kind: 'nan' };
  return numberEntry(name, Math.abs(row.value) === Number.MAX_VALUE ? row.value * 2 : row.value);
}
