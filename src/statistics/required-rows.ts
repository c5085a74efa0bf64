/** An estimate with its interval, and the number of rows that they come from. */
export interface Estimate {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly rows: number;
}

/** Nobody has more. */
const mostRows = 1e12;

/**
 * About how many rows it takes until the interval excludes a limit that it includes, if the estimate stays: the interval shrinks as 1/√n, and only its
 * side toward the limit counts. Rounded up to two digits. Null where no number of rows would do (the estimate is the limit, or all but so), where the interval excludes the
 * limit already, and where a number is not finite.
 */
export function requiredRows({ estimate, lower, upper, rows }: Estimate, limit: number): number | null {
  if (![estimate, lower, upper, rows, limit].every((value) => Number.isFinite(value)) || rows < 1) return null;
  const distance = Math.abs(limit - estimate);
  const half = limit > estimate ? upper - estimate : estimate - lower;
  if (distance === 0 || half < distance) return null;
  // Strictly more than the rows that put the edge of the interval on the limit.
  const needed = Math.max(rows * (half / distance) ** 2, rows + 1);
  return needed <= mostRows ? roundUp(needed) : null;
}

/** 1234 → 1300; 57 → 57. */
function roundUp(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  // Without what rounding adds to a count that is round already.
  return Math.ceil((count / unit) * (1 - 1e-12)) * unit;
}
