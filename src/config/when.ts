import picomatch from 'picomatch';
import { sectionOf, type TestId } from '../rubric/sections.ts';
import type { Configuration } from './schema.ts';

/** What of a run decides whether a limited test runs in it. */
export interface Occasion {
  /** GitHub's event name, or `local`. */
  readonly event: string;
  readonly branch: string | null;
  readonly pullRequest: { readonly baseBranch: string } | null;
  /** `monitoring`: the other sections' tests do not run. */
  readonly scope?: 'monitoring' | undefined;
}

/** How long a result counts where its test did not run, in seconds, when `max-age` is left out. */
export const defaultMaxAge = 7 * 86_400;

/** Why a test does not run in this run, in words: its `when` names other events or branches, or it does not apply. Null where it runs. */
export function whyNotNow(configuration: Configuration, id: TestId, run: Occasion): string | null {
  const test = configuration.tests[id];
  if (test?.['not-applicable'] !== undefined) return 'it does not apply';
  if (isOutOfScope(id, run)) return 'this run looks at the monitoring tests only';
  const { events, branches } = test?.when ?? {};
  if (events !== undefined && !events.includes(run.event))
    return `\`when\` limits it to ${events.join(', ')}, and this is ${run.event}`;
  // A merge queue tests a branch of its own: `gh-readonly-queue/main/pr-7-0123abc`.
  const branch =
    run.pullRequest?.baseBranch ?? run.branch?.replace(/^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/, '$1') ?? null;
  if (branches !== undefined && (branch === null || !picomatch.isMatch(branch, branches)))
    return `\`when\` limits it to ${branches.join(', ')}, and this is ${branch ?? 'no branch'}`;
  return null;
}

/** Whether a run leaves a test out because it looks at another section only. */
export const isOutOfScope = (id: TestId, { scope }: Pick<Occasion, 'scope'>): boolean =>
  scope === 'monitoring' && sectionOf(id) !== 'monitor';
