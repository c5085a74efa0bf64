import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decide } from '../gate/gate.ts';
import { readRunner } from '../inputs.ts';
import { reportOf } from '../judgement.ts';
import { outputFolder } from '../output.ts';
import type { Project } from '../project.ts';
import { createBundle } from '../promote/bundle.ts';
import { parseReference } from '../promote/grammar.ts';
import { missingModel, refusePromotion } from '../promote/guard.ts';
import {
  climb,
  entered,
  promote as promoteBundle,
  resolveReference,
  rollback as rollBack,
} from '../promote/promotion.ts';
import type { Registry, Version } from '../promote/registry.ts';
import { alignColumns } from '../report/console.ts';
import { factsDigest, type StageChange, stageChanged, warnOfNote } from '../stage-change.ts';
import { formatNumber } from '../statistics/metric-limits.ts';
import { createConsoleLog } from '../support/console-log.ts';
import { ConfigurationError, formatProblem } from '../support/errors.ts';
import { lockFolder } from '../support/lock.ts';
import { terminalText } from '../support/terminal.ts';
import { disagreementLines, disagreementOf, readDisagreements } from './disagreement.ts';
import { print, wantsColor } from './output.ts';
import { type ProjectOptions, qualified, withProject } from './project.ts';
import { judgeFacts, readFacts } from './replay.ts';
import { refuseUnknownModel } from './unknown-model.ts';

type Options = ProjectOptions & { readonly json?: boolean };

const withRegistry = <T>(
  options: ProjectOptions,
  body: (registry: Registry, project: Project) => Promise<T>,
): Promise<T> => withProject(options, async (project) => body(await project.registry(), project));

const now = (): string => new Date().toISOString();

type Moved = Omit<StageChange, 'registry' | 'runner'>;

/** A person's doing, on a machine of their own or in a job. */
const tell = (project: Project, registry: Registry, change: Moved): Promise<void> =>
  stageChanged(
    project,
    { ...change, registry, runner: readRunner(process.env) },
    createConsoleLog(wantsColor(process.stderr)),
  );

const byHand = { created: false, judgement: null, factsSha256: null } as const;

/** Puts a version in a stage; without a reference, the model of the last run becomes a version first, if its decision allows. */
export const promote = (
  reference: string | undefined,
  options: Options & { readonly stage?: string },
): Promise<number> =>
  withRegistry(options, async (registry, project) => {
    const stages = project.configuration.promote?.stage ?? [];
    if (reference === undefined) return alone(project, () => promoteLastRun(registry, project, options));
    const version = await resolveReference(registry, qualified(reference, project.model));
    const stage =
      options.stage ??
      nextStage(
        version,
        stages.map(({ name }) => name),
      );
    const assignment = await climb(registry, version.model, version.version, stage, now());
    await tell(project, registry, {
      ...byHand,
      kind: 'promoted',
      version,
      assignments: [assignment],
      entered: version.stages.includes(stage) ? [] : [stage],
      from: null,
    });
    print(
      options.json ? assignment : `${version.model} v${version.version} is in ${stage} (number ${assignment.number})`,
    );
    return 0;
  });

/** Two runs at once would overwrite each other's bundle. */
async function alone<T>({ root }: Project, body: () => Promise<T>): Promise<T> {
  const unlock = lockFolder(root);
  try {
    return await body();
  } finally {
    unlock();
  }
}

/** The lowest stage of the ladder that the version is not in yet. */
function nextStage(version: Version, ladder: readonly string[]): string {
  const highest = Math.max(-1, ...version.stages.map((stage) => ladder.indexOf(stage)));
  const stage = ladder[highest + 1];
  if (stage !== undefined) return stage;
  throw new ConfigurationError({
    message: `${version.model} v${version.version} is in the highest stage already: ${ladder.join(', ')}`,
    next: 'name another one with --stage',
  });
}

async function promoteLastRun(
  registry: Registry,
  project: Project,
  options: Options & { readonly stage?: string },
): Promise<number> {
  const folder = outputFolder(project.root);
  const file = join(folder, 'facts.json');
  if (!existsSync(file))
    throw new ConfigurationError({
      file,
      message: 'there is no run to promote',
      next: 'run `ml-test-score run` first, or name a version: `ml-test-score promote MODEL@1.4.0 --stage production`',
    });
  const read = await readFacts(file);
  const { promote: named } = project.configuration;
  const facts =
    options.registry === undefined || named === undefined
      ? read
      : { ...read, configuration: { ...read.configuration, promote: named } };
  const refused = refusePromotion(facts) ?? missingModel(facts);
  if (refused !== null)
    throw new ConfigurationError({
      file,
      message: refused,
      next: 'run `ml-test-score run` on the branch that promotes',
    });
  const judgement = judgeFacts(file, facts);
  if (judgement.decision.outcome === 'block') {
    const [first] = judgement.decision.reasons;
    const message = `the gate blocks: ${first?.subject}: expected ${first?.expected}, found ${first?.found}`;
    process.stderr.write(`${terminalText(formatProblem({ file, message, next: first?.next ?? '' }))}\n`);
    return 1;
  }
  const bundle = await createBundle({
    facts,
    score: judgement.score,
    report: reportOf(judgement),
    factsJson: JSON.stringify(facts),
    root: project.root,
    directory: join(folder, 'bundle'),
  });
  const configured = project.configuration.promote?.stage ?? [];
  const promoted = await promoteBundle({
    registry,
    bundle,
    outcome: judgement.decision.outcome,
    stages: options.stage === undefined ? configured : [{ name: options.stage }],
    bump: project.configuration.promote?.bump ?? 'minor',
    now: now(),
    allows: (gate) => decide(gate, facts, judgement.results, judgement.score),
  });
  if (promoted === null) return 1;
  const { version, created } = promoted;
  warnOfNote(registry, promoted, createConsoleLog(wantsColor(process.stderr)));
  await tell(project, registry, {
    ...entered(promoted),
    kind: 'promoted',
    version,
    created,
    from: null,
    judgement,
    factsSha256: created ? await factsDigest(bundle) : null,
  });
  const lines = promoted.stages.map(({ stage, reason }) =>
    reason === '' ? `it is in ${stage}` : `not in ${stage}: ${reason}`,
  );
  print(
    options.json
      ? promoted
      : [
          `${facts.run.model} v${promoted.version.version} ${promoted.created ? 'is a new version' : 'was a version already'} in ${registry.place}`,
          ...lines,
        ].join('\n'),
  );
  return 0;
}

/** Puts the version before back into a stage; nothing is moved or deleted. */
export const rollback = (
  reference: string | undefined,
  options: Options & { readonly stage?: string; readonly to?: string },
): Promise<number> =>
  withRegistry(options, async (registry, project) => {
    const { model, stage: named } = stageAsked(qualified(reference ?? project.model, project.model), options.stage);
    const stage = named ?? project.configuration.promote?.stage.at(-1)?.name ?? 'production';
    const done = await rollBack(registry, model, stage, {
      now: now(),
      ...(options.to === undefined ? {} : { to: options.to }),
    });
    const { model: name, from, assignment } = done;
    const version = await resolveReference(registry, `${name}@${assignment.version}`);
    const moved = { assignments: [assignment], entered: [stage], from };
    await tell(project, registry, { ...byHand, ...moved, kind: 'rolled-back', version });
    print(options.json ? done : `${stage}: ${done.model} went back from v${done.from} to v${done.assignment.version}`);
    return 0;
  });

/** `MODEL` or `MODEL@STAGE`; `--stage` names the same, or it is not known which one is meant. */
function stageAsked(reference: string, option: string | undefined): { model: string; stage: string | undefined } {
  const asked = parseReference(reference);
  const stage = asked.kind === 'stage' ? asked.stage : option;
  if (asked.kind === 'version')
    throw new ConfigurationError({
      message: `${reference} is a version, and a stage goes back: expected ${asked.model} or ${asked.model}@STAGE`,
      next: `\`ml-test-score rollback ${asked.model} --stage STAGE --to ${asked.version}\` goes back to that version`,
    });
  if (option !== undefined && stage !== option)
    throw new ConfigurationError({
      message: `${reference} names another stage than --stage ${option}`,
      next: 'name the stage once',
    });
  return { model: asked.model, stage };
}

/** All versions, newest first. */
export const versions = (model: string | undefined, options: Options): Promise<number> =>
  withRegistry(options, async (registry, project) => {
    const name = model ?? project.model;
    const found = await registry.versions(name);
    if (found.length === 0 && name !== project.model && project.store !== null)
      await refuseUnknownModel(project.store, name, project.model);
    const log = createConsoleLog(wantsColor(process.stderr));
    const disagreements = (await readDisagreements(registry, name, log)) ?? [];
    if (options.json) print(found);
    else if (found.length === 0) print(`${registry.place} has no version of ${name} yet`);
    else
      print(
        alignColumns([
          ['Version', 'Stages', 'Score', 'Date', 'Commit', 'Digest'],
          ...found.map((version) => [
            `v${version.version}`,
            version.stages.join(', '),
            version.score === null ? '' : formatNumber(version.score),
            version.date.slice(0, 16).replace('T', ' '),
            version.commit.slice(0, 7),
            version.digest?.slice(0, 12) ?? 'tagged by hand',
          ]),
        ]).join('\n'),
      );
    const lines = disagreementLines(registry, name, disagreements, options.registry);
    (options.json ? process.stderr : process.stdout).write(terminalText(lines));
    return 0;
  });

/** Fetches the bundle of a version and verifies its digest. */
export const pull = (reference: string, options: Options & { readonly output?: string }): Promise<number> =>
  withRegistry(options, async (registry, project) => {
    const name = qualified(reference, project.model);
    const problem = await disagreementOf(registry, name, options.registry);
    if (problem !== null) throw new ConfigurationError(problem);
    const version = await resolveReference(registry, name);
    const directory = resolve(options.output ?? `${version.model}-${version.version}`);
    const pulled = await registry.pull(version.model, version.version, directory);
    print(
      options.json
        ? { ...pulled, directory }
        : `${version.model} v${version.version} is in ${directory}; its digest ${version.digest?.slice(0, 12)} is verified`,
    );
    return 0;
  });
