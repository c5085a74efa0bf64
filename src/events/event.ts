import type { Run, Training } from '../facts.ts';
import type { Report } from '../report/report-schema.ts';
import type { TestId } from '../rubric/sections.ts';
import { sha256 } from '../support/digest.ts';
import { clipped } from '../support/text.ts';

/** What happened, as CloudEvents 1.0 (github.com/cloudevents/spec): values in, values out. */

/** A version entered a stage, or went back into it. */
export interface StageMove {
  readonly stage: string;
  readonly version: string;
  /** The version that was there before; null where there was none. */
  readonly from: string | null;
  /** Of the stage tag: `penguins#production#3` has 3. */
  readonly number: number;
  /** Of that tag; ISO 8601 UTC. */
  readonly date: string;
  readonly digest: string | null;
  readonly commit: string | null;
  /** The place of the registry, in words. */
  readonly registry: string;
  readonly score: number | null;
  readonly actor: string | null;
}

/** Something that somebody may want to be told. */
export type Happening =
  | { readonly type: 'training.finished'; readonly run: Run; readonly training: Training }
  | { readonly type: 'run.scored' | 'gate.blocked' | 'drift.found'; readonly run: Run; readonly report: Report }
  | {
      readonly type: 'monitoring.failed' | 'monitoring.recovered';
      readonly run: Run;
      readonly report: Report;
      readonly tests: readonly TestId[];
    }
  | { readonly type: 'model.promoted' | 'model.rolled-back'; readonly model: string; readonly move: StageMove };

/** Who sends it, and from where. */
export interface Sender {
  /** A URI: the repository's page. */
  readonly source: string;
  /** Tells two sendings of one happening apart from two happenings: the run and attempt that sends. */
  readonly occasion: string;
  /** The page of the run that sends; null outside GitHub. */
  readonly run: string | null;
  /** ISO 8601 UTC. */
  readonly now: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Data = Readonly<Record<string, Json>>;

export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: Data;
}

export const typePrefix = 'io.github.ml-test-score.';

/** Of the shape of `data`. */
const dataVersion = 1;
const mostReasons = 20;
const mostMetrics = 40;
const mostMeasurements = 20;

export function eventOf(happening: Happening, sender: Sender): CloudEvent {
  const { source, now } = sender;
  const { type } = happening;
  const moved = 'move' in happening ? happening : null;
  const model = 'move' in happening ? happening.model : happening.run.model;
  return {
    specversion: '1.0',
    id: idOf([source, type, model, moved === null ? sender.occasion : String(moved.move.number)]),
    source,
    type: `${typePrefix}${type}`,
    subject: oneLine(moved === null ? model : `${model}@${moved.move.version}`),
    time: moved === null ? now : moved.move.date,
    datacontenttype: 'application/json',
    data: { schemaVersion: dataVersion, model: oneLine(model), ...dataOf(happening, sender) },
  };
}

/** The same for a repeated delivery of the same thing. Without a full stop, which divides what Standard Webhooks signs. */
const idOf = (parts: readonly string[]): string => sha256(JSON.stringify(parts)).slice(0, 32);

function dataOf(happening: Happening, sender: Sender): Data {
  switch (happening.type) {
    case 'training.finished':
      return { ...runData(happening.run), training: trainingData(happening.training) };
    case 'run.scored':
      return {
        ...runData(happening.run),
        ...verdictData(happening.report),
        metrics: happening.report.metrics.slice(0, mostMetrics).map(({ name, value, baseline, trend }) => ({
          name: oneLine(name),
          value,
          baseline,
          trend,
        })),
      };
    case 'gate.blocked':
      return { ...runData(happening.run), ...verdictData(happening.report) };
    case 'drift.found':
      return { ...runData(happening.run), ...driftData(happening.report) };
    case 'monitoring.failed':
    case 'monitoring.recovered':
      return { ...runData(happening.run), tests: testsData(happening.report, happening.tests) };
    case 'model.promoted':
    case 'model.rolled-back':
      return moveData(happening.move, sender);
  }
}

/** `commit` is the one that people know: on a pull request its head. */
const runData = ({ headCommit, event, url, pullRequest }: Run): Data => ({
  commit: headCommit,
  trigger: oneLine(event),
  run: url === null ? null : oneLine(url, 500),
  pullRequest: pullRequest?.number ?? null,
});

const trainingData = ({ outcome, exitCode, seconds, peakMemoryBytes, problem }: Training): Data => ({
  outcome,
  exitCode,
  seconds,
  peakMemoryBytes,
  problem: problem === null ? null : oneLine(problem.summary, 300),
});

/** `claimed`: nobody but the code of a pull request from elsewhere has seen the measurements. */
const verdictData = ({ decision, score, claimed }: Report): Data => ({
  decision: decision.outcome,
  score: { total: score.total, change: score.change, sections: score.sections },
  reasons: decision.reasons.slice(0, mostReasons).map(({ subject, expected, found }) => ({
    subject: oneLine(subject),
    expected: oneLine(expected),
    found: oneLine(found),
  })),
  claimed: claimed === true,
});

/** What lies beyond its limit. */
function driftData({ tests }: Report): Data {
  const skew = tests.find(({ id }) => id === 'monitor/skew');
  const beyond = (skew?.measurements ?? []).filter(({ met }) => met === false);
  return {
    test: 'monitor/skew',
    summary: oneLine(skew?.summary ?? '', 500),
    measurements: beyond.slice(0, mostMeasurements).map(({ name, observed, expected }) => ({
      name: oneLine(name, 300),
      observed: typeof observed === 'string' ? oneLine(observed) : finite(observed),
      expected: expected === undefined ? null : oneLine(expected),
    })),
  };
}

const testsData = ({ tests }: Report, ids: readonly TestId[]): Json =>
  tests
    .filter(({ id }) => ids.includes(id))
    .map(({ id, outcome, summary }) => ({ id, outcome, summary: oneLine(summary, 500) }));

const moveData = (move: StageMove, { run }: Sender): Data => ({
  version: oneLine(move.version),
  stage: oneLine(move.stage),
  from: move.from === null ? null : oneLine(move.from),
  number: move.number,
  digest: move.digest,
  commit: move.commit,
  registry: oneLine(move.registry, 300),
  score: move.score,
  actor: move.actor === null ? null : oneLine(move.actor),
  run,
});

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Hostile text, bounded; attributes of a CloudEvent have neither control characters nor halves of a character. */
const oneLine = (text: string, longest = 200): string =>
  clipped(
    text
      .slice(0, 10 * longest)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: hostile text
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
      .replace(/\p{Surrogate}/gu, '\ufffd'),
    longest,
  );
