/**
 * How two columns go together. Columns of one call have the same length and nothing missing; numbers are finite. Each answers null where it is not defined:
 * fewer than two rows, or a constant column.
 */

/** A column of a sample. Missing: NaN among numbers, -1 among codes; a code is a place in `names`. */
export type SampleColumn =
  | { readonly name: string; readonly kind: 'numbers'; readonly values: Float64Array }
  | {
      readonly name: string;
      readonly kind: 'categories';
      readonly codes: Int32Array;
      readonly names: readonly string[];
    };

/** Ranks from 1, equal values sharing the mean of theirs. */
export function averageRanks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, row) => row).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Float64Array(values.length);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const value = values[order[from] as number];
    while (to < order.length && values[order[to] as number] === value) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let place = from; place < to; place += 1) ranks[order[place] as number] = rank;
  }
  return ranks;
}

/** Pearson's r, -1 to 1. */
export function pearson(x: Float64Array, y: Float64Array): number | null {
  const [meanX, meanY] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let row = 0; row < x.length; row += 1) {
    const dx = (x[row] as number) - meanX;
    const dy = (y[row] as number) - meanY;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const r = xy / Math.sqrt(xx) / Math.sqrt(yy);
  return Number.isFinite(r) && !isConstant(x) && !isConstant(y) ? Math.max(-1, Math.min(1, r)) : null;
}

/** Spearman's rho, -1 to 1: Pearson's r of the ranks. */
export const spearman = (x: Float64Array, y: Float64Array): number | null => pearson(averageRanks(x), averageRanks(y));

/** Eta, 0 to 1: the root of the share of the numbers' variance that lies between the groups. */
export function correlationRatio(codes: Int32Array, values: Float64Array): number | null {
  const centre = mean(values);
  const sums = new Map<number, { sum: number; count: number }>();
  let total = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = (values[row] as number) - centre;
    const code = codes[row] as number;
    const group = sums.get(code);
    if (group === undefined) sums.set(code, { sum: value, count: 1 });
    else {
      group.sum += value;
      group.count += 1;
    }
    total += value * value;
  }
  if (!(total > 0) || sums.size < 2 || isConstant(values)) return null;
  let between = 0;
  for (const { sum, count } of sums.values()) between += (sum * sum) / count;
  return Math.sqrt(Math.min(1, between / total));
}

/** How often each pair of codes occurs. */
interface Crosstab {
  readonly rows: number;
  readonly first: ReadonlyMap<number, number>;
  readonly second: ReadonlyMap<number, number>;
  readonly cells: readonly { readonly first: number; readonly second: number; readonly count: number }[];
}

function crosstab(a: Int32Array, b: Int32Array): Crosstab {
  const [first, second] = [countCodes(a), countCodes(b)];
  const width = b.reduce((most, code) => Math.max(most, code), 0) + 1;
  const cells = new Map<number, number>();
  for (let row = 0; row < a.length; row += 1) {
    const cell = (a[row] as number) * width + (b[row] as number);
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return {
    rows: a.length,
    first,
    second,
    cells: [...cells].map(([cell, count]) => ({ first: Math.floor(cell / width), second: cell % width, count })),
  };
}

export function countCodes(codes: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** Chi-squared over the number of rows. */
function meanSquareContingency({ rows, first, second, cells }: Crosstab): number {
  let sum = 0;
  for (const cell of cells)
    sum += (cell.count * cell.count) / ((first.get(cell.first) as number) * (second.get(cell.second) as number));
  return Math.max(0, sum - 1) * (rows > 0 ? 1 : Number.NaN);
}

/** Cramér's V, 0 to 1. Near 1 by chance alone where there are many categories: compare those with `correctedCramersV`. */
export function cramersV(a: Int32Array, b: Int32Array): number | null {
  const table = crosstab(a, b);
  const smaller = Math.min(table.first.size, table.second.size) - 1;
  return smaller < 1 ? null : Math.sqrt(Math.min(1, meanSquareContingency(table) / smaller));
}

/** Cramér's V without what chance alone gives, 0 to 1. Bergsma 2013, https://doi.org/10.1016/j.jkss.2012.10.002 */
export function correctedCramersV(a: Int32Array, b: Int32Array): number | null {
  const table = crosstab(a, b);
  const [rows, columns, n] = [table.first.size, table.second.size, table.rows];
  if (rows < 2 || columns < 2) return null;
  const phi = Math.max(0, meanSquareContingency(table) - ((rows - 1) * (columns - 1)) / (n - 1));
  const smaller = Math.min(rows - (rows - 1) ** 2 / (n - 1), columns - (columns - 1) ** 2 / (n - 1)) - 1;
  // As many categories as rows: nothing is left to be told.
  return smaller <= 1e-9 ? 0 : Math.sqrt(Math.min(1, phi / smaller));
}

/** Mutual information in nats, at least 0. */
export function mutualInformation(a: Int32Array, b: Int32Array): number | null {
  const { rows, first, second, cells } = crosstab(a, b);
  if (rows === 0) return null;
  let sum = 0;
  for (const cell of cells) {
    const expected = ((first.get(cell.first) as number) * (second.get(cell.second) as number)) / rows;
    sum += (cell.count / rows) * Math.log(cell.count / expected);
  }
  return Math.max(0, sum);
}

/** Exact, where sums of squares are left with what rounding makes of zero. */
export const isConstant = (values: Float64Array | Int32Array): boolean => {
  const [first] = values;
  return (values as Float64Array).every((value) => value === first);
};

function mean(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  const first = sum / values.length;
  // A second look takes away what rounding left.
  let rest = 0;
  for (const value of values) rest += value - first;
  return first + rest / values.length;
}
