import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decide } from '../gate/gate.ts';
import { reportOf } from '../judgement.ts';
import { outputFolder } from '../output.ts';
import type { Project } from '../project.ts';
import { createBundle } from '../promote/bundle.ts';
import { missingModel, refusePromotion } from '../promote/guard.ts';
import { climb, promote as promoteBundle, resolveReference, rollback as rollBack } from '../promote/promotion.ts';
import type { Registry, Version } from '../promote/registry.ts';
import { alignColumns } from '../report/console.ts';
import { formatNumber } from '../statistics/metric-limits.ts';
import { ConfigurationError, formatProblem } from '../support/errors.ts';
import { terminalText } from '../support/terminal.ts';
import { print } from './output.ts';
import { type ProjectOptions, qualified, withProject } from './project.ts';
import { judgeFacts, readFacts } from './replay.ts';

type Options = ProjectOptions & { readonly json?: boolean };

const withRegistry = <T>(
  options: ProjectOptions,
  body: (registry: Registry, project: Project) => Promise<T>,
): Promise<T> => withProject(options, async (project) => body(await project.registry(), project));

const now = (): string => new Date().toISOString();

/** Puts a version in a stage; without a reference, the model of the last run becomes a version first, if its decision allows. */
export const promote = (
  reference: string | undefined,
  options: Options & { readonly stage?: string },
): Promise<number> =>
  withRegistry(options, async (registry, project) => {
    const stages = project.configuration.promote?.stage ?? [];
    if (reference === undefined) return promoteLastRun(registry, project, options);
    const version = await resolveReference(registry, qualified(reference, project.model));
    const stage =
      options.stage ??
      nextStage(
        version,
        stages.map(({ name }) => name),
      );
    const assignment = await climb(registry, version.model, version.version, stage, now());
    print(
      options.json ? assignment : `${version.model} v${version.version} is in ${stage} (number ${assignment.number})`,
    );
    return 0;
  });

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
  const facts = await readFacts(file);
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
  model: string | undefined,
  options: Options & { readonly stage?: string; readonly to?: string },
): Promise<number> =>
  withRegistry(options, async (registry, project) => {
    const stage = options.stage ?? project.configuration.promote?.stage.at(-1)?.name ?? 'production';
    const done = await rollBack(registry, model ?? project.model, stage, {
      now: now(),
      ...(options.to === undefined ? {} : { to: options.to }),
    });
    print(options.json ? done : `${stage}: ${done.model} went back from v${done.from} to v${done.assignment.version}`);
    return 0;
  });

/** All versions, newest first. */
export const versions = (model: string | undefined, options: Options): Promise<number> =>
  withRegistry(options, async (registry, project) => {
    const found = await registry.versions(model ?? project.model);
    if (options.json) print(found);
    else if (found.length === 0) print(`${registry.place} has no version of ${model ?? project.model} yet`);
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
    return 0;
  });

/** Fetches the bundle of a version and verifies its digest. */
export const pull = (reference: string, options: Options & { readonly output?: string }): Promise<number> =>
  withRegistry(options, async (registry, project) => {
    const version = await resolveReference(registry, qualified(reference, project.model));
    const directory = resolve(options.output ?? `${version.model}-${version.version}`);
    const pulled = await registry.pull(version.model, version.version, directory);
    print(
      options.json
        ? { ...pulled, directory }
        : `${version.model} v${version.version} is in ${directory}; its digest ${version.digest?.slice(0, 12)} is verified`,
    );
    return 0;
  });
