/** The answer of a statistic that is not defined for what it was given, with the reason in words. */
export interface Unmeasurable {
  readonly reason: string;
}

export const unmeasurable = (reason: string): Unmeasurable => ({ reason });

export const isUnmeasurable = (answer: object | null): answer is Unmeasurable =>
  answer !== null && Object.hasOwn(answer, 'reason');

/** Why a list of numbers cannot be used, or null where it can: too short, or not finite. */
export function whyUnusable(values: ArrayLike<number>, least: number, what: string): Unmeasurable | null {
  if (values.length < least) return unmeasurable(`${values.length} ${what}, expected at least ${least}`);
  for (let place = 0; place < values.length; place += 1)
    if (!Number.isFinite(values[place])) return unmeasurable(`number ${place + 1} of the ${what} is not finite`);
  return null;
}
