import type { Gate, Promote } from '../config/schema.ts';
import type { Decision } from '../gate/gate.ts';
import { versionsBefore } from '../gather/versions.ts';
import { ConfigurationError } from '../support/errors.ts';
import { checkModel, checkStage, parseReference, parseVersion } from './grammar.ts';
import type { Assignment, Bundle, Promotion, Registry, Version } from './registry.ts';

type Ladder = Promote['stage'];

/** What became of one stage of the ladder. */
export interface StageResult {
  readonly stage: string;
  /** The assignment that puts the version there; null where it did not get there. */
  readonly assignment: Assignment | null;
  /** Why it is not there, in words; empty where it is. */
  readonly reason: string;
}

export interface PromotionResult extends Promotion {
  readonly stages: readonly StageResult[];
  /** The stages that it was in before. */
  readonly before: readonly string[];
  /** The highest stage that the version is in now; null where it is in none. */
  readonly stage: string | null;
}

export interface PromoteInput {
  readonly registry: Registry;
  readonly bundle: Bundle;
  /** Of the decision on this very run, computed anew from its facts. */
  readonly outcome: Decision['outcome'];
  readonly stages: Ladder;
  readonly bump: Promote['bump'];
  /** ISO 8601. */
  readonly now: string;
  /** The decision of a stage's own gate. */
  readonly allows: (gate: Gate, stage: string) => Pick<Decision, 'outcome' | 'reasons'>;
}

/**
 * Stores the model as a version and puts it in the first stage of the ladder; then it climbs, the same digest, as far as each further stage has a gate of its own
 * and that gate allows. A stage that has moved on from this version, by a newer one or by a rollback, is left alone. Null where the decision blocks.
 */
export async function promote(input: PromoteInput): Promise<PromotionResult | null> {
  const { registry, bundle, stages, now } = input;
  if (input.outcome !== 'allow') return null;
  // All names are looked at before anything is stored.
  for (const { name } of stages) checkStage(name);
  const promotion = await registry.publish(bundle, input.bump, now);
  const { version } = promotion.version;
  const results: StageResult[] = [];
  for (const [index, { name, gate }] of stages.entries()) {
    const reason = withheld(index, name, gate, results.at(-1), input);
    if (reason !== '') {
      results.push({ stage: name, assignment: null, reason });
      continue;
    }
    const assignment = await registry.assign(bundle.model, version, name, now, { forward: true });
    results.push(
      assignment.version === version
        ? { stage: name, assignment, reason: '' }
        : {
            stage: name,
            assignment: null,
            reason: `${name} holds v${assignment.version} since ${assignment.date} and has moved on from v${version}`,
          },
    );
  }
  const reached = results.filter(({ assignment }) => assignment !== null).map(({ stage }) => stage);
  return {
    ...promotion,
    version: { ...promotion.version, stages: reached },
    stages: results,
    before: promotion.version.stages,
    stage: reached.at(-1) ?? null,
  };
}

/** The assignments that have the version in its stages, and the stages that are new to it. */
export function entered({ stages, before }: PromotionResult): {
  readonly assignments: readonly Assignment[];
  readonly entered: readonly string[];
} {
  const assignments = stages.flatMap(({ assignment }) => assignment ?? []);
  return { assignments, entered: assignments.map(({ stage }) => stage).filter((stage) => !before.includes(stage)) };
}

function withheld(
  index: number,
  name: string,
  gate: Gate | undefined,
  before: StageResult | undefined,
  { allows }: PromoteInput,
): string {
  if (before !== undefined && before.assignment === null) return `it is not in ${before.stage}`;
  if (gate === undefined) return index === 0 ? '' : `${name} has no gate of its own: promote to it by hand`;
  const decision = allows(gate, name);
  if (decision.outcome === 'allow') return '';
  return `its gate blocks: ${decision.reasons.map(({ subject, expected, found }) => `${subject}: expected ${expected}, found ${found}`).join('; ')}`;
}

export interface Rollback {
  readonly model: string;
  readonly from: string;
  readonly assignment: Assignment;
}

/**
 * Puts the version before the current one back into its stage, or the named one, which must have been there. Each further rollback goes one version further back: what was
 * rolled back from is never returned to.
 */
export async function rollback(
  registry: Registry,
  model: string,
  stage: string,
  options: { readonly to?: string; readonly now: string },
): Promise<Rollback> {
  const history = await registry.assignments(checkModel(model), checkStage(stage));
  const current = history.find((assignment) => assignment.current);
  if (current === undefined)
    throw new ConfigurationError({
      message: `${registry.place}: no version of ${model} is in ${stage}, so there is nothing to roll back`,
      next: await stagesThere(registry, model),
    });
  const versions = new Set((await registry.versions(model)).map(({ version }) => version));
  const earlier = versionsBefore(history, current).filter((version) => versions.has(version));
  const to = options.to === undefined ? earlier.at(-1) : (parseVersion(options.to) ?? options.to);
  if (to === undefined)
    throw new ConfigurationError({
      message: `${registry.place}: ${model} v${current.version} is the first version in ${stage}, so there is none to roll back to`,
      next: 'name one that was there with `--to`, or promote another version',
    });
  if (!versions.has(to) || !history.some(({ version }) => version === to))
    throw new ConfigurationError({
      message: `${registry.place}: ${model} v${to} was never in ${stage}`,
      next:
        earlier.length === 0
          ? `promote it to ${stage} instead`
          : `choose one of ${earlier.map((version) => `v${version}`).join(', ')}, or promote it to ${stage}`,
    });
  if (to === current.version)
    throw new ConfigurationError({ message: `${model} v${to} is in ${stage} already`, next: 'name another version' });
  return { model, from: current.version, assignment: await registry.assign(model, to, stage, options.now) };
}

/** Promotes by hand: any version to any stage, whatever is there. */
export async function climb(
  registry: Registry,
  model: string,
  version: string,
  stage: string,
  now: string,
): Promise<Assignment> {
  return registry.assign(checkModel(model), version, checkStage(stage), now);
}

/** The version that `MODEL`, `MODEL@STAGE`, `MODEL@1.4.0` or `MODEL@v1.4.0` names; throws `ConfigurationError` with what there is instead. */
export async function resolveReference(registry: Registry, text: string): Promise<Version> {
  const reference = parseReference(text);
  const { model } = reference;
  const versions = await registry.versions(model);
  const found = versions.find((version) =>
    reference.kind === 'latest'
      ? true
      : reference.kind === 'version'
        ? version.version === reference.version
        : version.stages.includes(reference.stage),
  );
  if (found !== undefined) return found;
  const there = versions.slice(0, 10).map(({ version }) => `${model}@${version}`);
  throw new ConfigurationError({
    message:
      reference.kind === 'latest'
        ? `${registry.place} has no version of ${model}`
        : reference.kind === 'version'
          ? `${registry.place} has no version ${reference.version} of ${model}`
          : `${registry.place}: no version of ${model} is in ${reference.stage}`,
    next:
      versions.length === 0
        ? 'promote a first version, or check the name of the model'
        : reference.kind === 'stage'
          ? await stagesThere(registry, model)
          : `choose one of ${there.join(', ')}`,
  });
}

async function stagesThere(registry: Registry, model: string): Promise<string> {
  const current = (await registry.assignments(model)).filter((assignment) => assignment.current);
  return current.length === 0
    ? 'promote a version to a stage first'
    : `these stages hold a version: ${current.map(({ stage, version }) => `${stage} (v${version})`).join(', ')}`;
}
