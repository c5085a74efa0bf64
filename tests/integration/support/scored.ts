import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Facts } from '../../../src/facts.ts';
import type { FakeGithub } from '../../fake-github/server.ts';
import type { Run } from '../../fake-github/state.ts';
import { type Event, onBranch, pullRequest, push } from './events.ts';
import { params, project } from './project.ts';
import type { MergeRefs, Repository } from './repository.ts';
import type { ActionRun } from './runner.ts';
import { createWorld, prepared, type World } from './world.ts';

/** Both halves: a job without a write token that trains, and one that reports what it has measured. */

export interface ForkWorld extends World {
  readonly base: string;
  readonly refs: MergeRefs;
  readonly scored: ActionRun;
  /** The trusted half, for the last run that scored. */
  report(options?: Parameters<World['run']>[1]): Promise<ActionRun>;
}

export const stranger = 'stranger/penguins';

/** Main was scored; then somebody opens pull request 12 from a fork, and the job without rights scores it. */
export async function forkScored(
  files: Readonly<Record<string, string>> = { 'params.json': params.good },
  base: Readonly<Record<string, string>> = project(),
): Promise<ForkWorld> {
  const world = await prepared(['fork scored', files, base], async () => {
    const main = await mainScored(base);
    const { repository, github } = main;
    const headSha = repository.push('change', files);
    github.addPullRequest({ number: 12, headBranch: 'change', headSha, headRepository: stranger });
    const refs = repository.openPullRequest(12, 'change');
    return { ...main, base: main.first, refs, scored: await scoreFork(main, refs) };
  });
  const { repository, github, run, scored } = world;
  return { ...world, report: (options) => run(workflowRun(repository, runOf(github, scored.runId)), options) };
}

export interface MainScored extends World {
  /** The only commit of main. */
  readonly first: string;
  readonly pushed: ActionRun;
}

/** A first push to main was scored. */
export const mainScored = (files: Readonly<Record<string, string>> = project()): Promise<MainScored> =>
  prepared(['main scored', files], async () => {
    const world = await createWorld(files);
    const pushed = await world.run(push(world.repository, 'main', null));
    return { ...world, first: world.repository.commitOf('main'), pushed };
  });

export const scoreFork = ({ repository, github, run }: World, refs: MergeRefs): Promise<ActionRun> =>
  run(pullRequest(repository, refs, { from: stranger }), { token: github.tokens.read, inputs: { fail: 'false' } });

export const runOf = (github: FakeGithub, id: string): Run => {
  const found = github.runs.get(Number(id));
  if (found === undefined) throw new Error(`no run ${id}`);
  return found;
};

/** A run of another workflow has ended: the job runs on the tip of the default branch. */
export function workflowRun(repository: Repository, run: Run): Event {
  const event = onBranch(repository, 'workflow_run');
  const payload = event.payload as { workflow_run: object };
  return {
    ...event,
    payload: {
      ...payload,
      workflow_run: {
        ...payload.workflow_run,
        id: run.id,
        run_attempt: run.attempt,
        event: run.event,
        head_sha: run.headSha,
        head_branch: run.headBranch,
        head_repository: run.headRepository === null ? null : { full_name: run.headRepository },
        conclusion: run.conclusion,
        html_url: `https://github.com/acme/penguins/actions/runs/${run.id}`,
        actor: { login: run.actor.login },
        run_started_at: run.createdAt,
        created_at: run.createdAt,
      },
    },
  };
}

/** The job's own step `command: report`. */
export const reporting = { command: 'report' } as const;

export const factsOf = (run: ActionRun): Facts =>
  JSON.parse(readFileSync(join(run.output, 'facts.json'), 'utf8')) as Facts;

type Json = { [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the code of a fork may do with the artifact of its own run. */
export function forge(github: FakeGithub, run: ActionRun, changes: Json): void {
  const merge = (base: Json, more: Json): Json => {
    const result: Json = { ...base };
    // A fact of another state keeps nothing of what it was.
    for (const [key, value] of Object.entries(more))
      result[key] = isObject(value) && isObject(base[key]) && !('state' in value) ? merge(base[key], value) : value;
    return result;
  };
  replaceArtifact(github, run, { 'facts.json': JSON.stringify(merge(factsOf(run) as unknown as Json, changes)) });
}

export function replaceArtifact(github: FakeGithub, run: ActionRun, files: Readonly<Record<string, string>>): void {
  const artifact = github.artifacts.find(({ run: of, name }) => of === `run-${run.runId}` && /-\d+$/.test(name));
  if (artifact === undefined) throw new Error(`the run ${run.runId} left no artifact`);
  artifact.content = zipOf(files);
}

/** A zip archive without compression. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, name, content);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, end, name);
    offset += 4 + common.length + name.length + content.length;
  }
  const listing = Buffer.concat(directory);
  const tail = Buffer.alloc(18);
  tail.writeUInt16LE(Object.keys(files).length, 4);
  tail.writeUInt16LE(Object.keys(files).length, 6);
  tail.writeUInt32LE(listing.length, 8);
  tail.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listing, Buffer.from('PK\x05\x06', 'latin1'), tail]);
}
