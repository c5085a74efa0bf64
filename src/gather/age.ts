import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputTime, StageAges } from '../facts/age.ts';
import { absent, type Fact, gathered, type Run } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { Git } from '../support/git.ts';
import { clipped } from '../support/text.ts';
import { changedFiles, lastCommit } from './freshness.ts';
import { declaredFiles, type OriginOf } from './outputs.ts';

export interface AgeRequest {
  readonly root: string;
  /** Null without a repository. */
  readonly git: Git | null;
  readonly configuration: { readonly stages?: readonly DeclaredStage[] | undefined };
  readonly run: Pick<Run, 'startedAt'>;
  readonly originOf: OriginOf;
}

interface DeclaredStage {
  readonly name: string;
  readonly outputs: readonly string[];
  readonly 'max-age'?: number | undefined;
}

const mostOutputs = 100;
const mostFiles = 10_000;

/** When the outputs of the stages that have a `max-age` were written. */
export async function gatherAge(request: AgeRequest): Promise<Fact<StageAges>> {
  const limited = (request.configuration.stages ?? []).filter((stage) => stage['max-age'] !== undefined);
  if (limited.length === 0) return absent('no stage has a `max-age`');
  const stages: StageAges['stages'][number][] = [];
  for (const stage of limited) {
    const outputs: OutputTime[] = [];
    for (const path of stage.outputs.slice(0, mostOutputs)) outputs.push(await timeOf(request, path));
    // Those beyond may be the ones that are not written any more.
    if (stage.outputs.length > mostOutputs)
      outputs.push({
        path: clipped(stage.outputs[mostOutputs] as string),
        time: null,
        by: 'unknown',
        problem: `is one of ${stage.outputs.length} outputs, and at most ${mostOutputs} are looked at: name them by a glob`,
      });
    stages.push({ name: clipped(stage.name), maxAge: stage['max-age'] as number, outputs });
  }
  return gathered({ stages });
}

/** Of the newest of the files that one declared path or glob names. */
async function timeOf({ root, git, run, originOf }: AgeRequest, pattern: string): Promise<OutputTime> {
  const path = clipped(pattern);
  const unknown = (problem: string): OutputTime => ({ path, time: null, by: 'unknown', problem });
  try {
    const files = await declaredFiles(root, [pattern]);
    if (files.length === 0) return unknown('is not there');
    if (files.length > mostFiles) return unknown(`names more than ${mostFiles} files`);
    for (const file of files)
      if ((await originOf(file)) === 'trained') return { path, time: run.startedAt, by: 'run', problem: null };

    const changed = git === null ? new Set(files) : await changedFiles(git, root, files);
    const committed = files.filter((file) => !changed.has(file));
    const commit = git === null || committed.length === 0 ? null : await lastCommit(git, root, committed);
    const written = await Promise.all(
      files.filter((file) => changed.has(file)).map((file) => lstat(join(root, file)).catch(() => undefined)),
    );
    const newest = Math.max(...written.flatMap((found) => (found?.isFile() ? [found.mtimeMs] : [])));
    if (Number.isFinite(newest)) return { path, time: iso(newest), by: 'file', problem: null };
    if (typeof commit === 'number') return { path, time: iso(commit), by: 'commit', problem: null };
    return unknown(
      commit === 'unknown'
        ? 'was committed before the history of this shallow checkout begins: check out with `fetch-depth: 0`'
        : 'is no file',
    );
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return unknown(clipped(error.problems[0]?.message ?? error.message));
  }
}

const latest = 8_640_000_000_000_000;
const iso = (milliseconds: number): string => new Date(Math.max(0, Math.min(milliseconds, latest))).toISOString();
