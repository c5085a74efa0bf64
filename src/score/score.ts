import type { Measured } from '../facts.ts';
import type { TestResult } from '../result.ts';
import { type Section, sectionOf, sections, type TestId } from '../rubric/sections.ts';

export interface LostPoint {
  readonly id: TestId;
  /** 0.5 or 1. */
  readonly lost: number;
  readonly reason: string;
}

export interface Score {
  /** The least of the four sections, 0 to 7. */
  readonly total: number;
  readonly sections: Readonly<Record<Section, number>>;
  readonly points: Readonly<Record<TestId, number>>;
  readonly lost: readonly LostPoint[];
  /** The paper's own count: 1 for every test that was executed automatically, whatever its outcome, 0.5 for a valid manual one; and its minimum over the sections. */
  readonly paper: { readonly total: number; readonly sections: Readonly<Record<Section, number>> };
}

/**
 * Points of one test: 1 for an automated pass, 0.5 for a manual one, 0 for everything else. Stricter than Breck et al. 2017, who give the point for having the
 * test. Where a monitoring test did not run, a scheduled run that is not older than its `max-age` speaks for it.
 */
export function pointsOf(result: TestResult): number {
  if (isRecordedBySchedule(result)) return result.carried?.outcome === 'pass' ? 1 : 0;
  if (result.outcome !== 'pass') return 0;
  return result.execution === 'automated' ? 1 : result.execution === 'manual' ? 0.5 : 0;
}

const isRecordedBySchedule = ({ id, execution, carried }: TestResult): boolean =>
  sectionOf(id) === 'monitor' &&
  execution === 'none' &&
  carried?.expired === false &&
  carried.execution === 'automated' &&
  carried.event === 'schedule';

/** What the paper would count: the test was executed, by itself or by hand. Without its facts a test was not executed. */
function paperPoints(result: TestResult): number {
  if (isRecordedBySchedule(result)) return ['pass', 'fail'].includes(result.carried?.outcome ?? '') ? 1 : 0;
  const executed = result.outcome === 'pass' || result.outcome === 'fail';
  if (result.execution === 'automated') return executed ? 1 : 0;
  return result.execution === 'manual' && result.outcome === 'pass' ? 0.5 : 0;
}

/** Sums per section; the score is their minimum. */
export function scoreTests(results: readonly TestResult[]): Score {
  const sum = (pointsFor: (result: TestResult) => number): Record<Section, number> =>
    Object.fromEntries(
      sections.map((section) => [
        section,
        results
          .filter((result) => sectionOf(result.id) === section)
          .reduce((total, result) => total + pointsFor(result), 0),
      ]),
    ) as Record<Section, number>;
  const bySection = sum(pointsOf);
  const paper = sum(paperPoints);
  return {
    total: Math.min(...Object.values(bySection)),
    sections: bySection,
    points: Object.fromEntries(results.map((result) => [result.id, pointsOf(result)])) as Record<TestId, number>,
    lost: results
      .filter((result) => pointsOf(result) < 1)
      .map((result) => ({ id: result.id, lost: 1 - pointsOf(result), reason: reasonOf(result) })),
    paper: { total: Math.min(...Object.values(paper)), sections: paper },
  };
}

function reasonOf(result: TestResult): string {
  if (result.outcome === null) return result.summary;
  if (result.execution === 'manual' && result.outcome === 'pass') return `half a point: ${result.summary}`;
  return `${result.outcome}: ${result.summary}`;
}

export interface NextStep {
  readonly id: TestId;
  readonly section: Section;
  readonly remedy: string;
}

/**
 * The cheapest next step in each of the weakest sections: of the tests that have a point to win there, the one with the least effort; of equal ones, the one that
 * is closest to passing (it failed or lacked facts; then nothing done yet), then the rubric's order. A test that does not apply is not nagged about.
 */
export function cheapestSteps(
  results: readonly TestResult[],
  score: Score,
  effortOf: (id: TestId) => number,
): NextStep[] {
  // It passes where the team lets it run: running it here too is the last thing to ask for.
  const isSettled = ({ carried }: TestResult): boolean => carried?.outcome === 'pass' && !carried.expired;
  const closeness = (result: TestResult): number =>
    result.execution === 'automated' ? 0 : result.execution === 'none' ? 1 : 2;
  return sections
    .filter((section) => score.sections[section] === score.total)
    .flatMap((section) => {
      const [best] = results
        .filter(
          (result) => sectionOf(result.id) === section && pointsOf(result) < 1 && result.notApplicable === undefined,
        )
        .sort(
          (a, b) =>
            Number(isSettled(a)) - Number(isSettled(b)) ||
            effortOf(a.id) - effortOf(b.id) ||
            closeness(a) - closeness(b),
        );
      return best === undefined ? [] : [{ id: best.id, section, remedy: best.remedy }];
    });
}

/** A change of the score against an earlier run, over the tests that ran on both sides only: what is carried did not run. */
export interface ScoreChange {
  /** Change of the total, recomputed on both sides over the tests compared; null when none ran on both. */
  readonly change: number | null;
  readonly compared: number;
  readonly changed: readonly {
    readonly id: TestId;
    readonly before: string;
    readonly after: string;
    /** Null where it earns as many points as before. */
    readonly better: boolean | null;
  }[];
}

export function compareScores(results: readonly TestResult[], before: Pick<Measured, 'tests'>): ScoreChange {
  const ran = results.filter(
    (result) => result.execution !== 'none' && (before.tests[result.id]?.execution ?? 'none') !== 'none',
  );
  const total = (pointsFor: (result: TestResult) => number): number =>
    Math.min(
      ...sections.map((section) =>
        ran.filter((result) => sectionOf(result.id) === section).reduce((sum, result) => sum + pointsFor(result), 0),
      ),
    );
  const changed = results.flatMap((result) => {
    // What `when` kept from this run shows nothing new.
    if (result.carried !== undefined) return [];
    const earlier = before.tests[result.id];
    const name = (execution: string, outcome: string | null): string =>
      outcome === null ? 'none' : execution === 'manual' ? `${outcome} (manual)` : outcome;
    // A point without an execution is one that a scheduled run had earned.
    const wasCarried = earlier?.execution === 'none' && earlier.points > 0;
    const from = earlier === undefined ? 'none' : wasCarried ? 'pass' : name(earlier.execution, earlier.outcome);
    const to = name(result.execution, result.outcome);
    const gain = pointsOf(result) - (earlier?.points ?? 0);
    return from === to ? [] : [{ id: result.id, before: from, after: to, better: gain === 0 ? null : gain > 0 }];
  });
  return {
    change: ran.length === 0 ? null : total(pointsOf) - total((result) => before.tests[result.id]?.points ?? 0),
    compared: ran.length,
    changed,
  };
}
