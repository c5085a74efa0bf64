/** Corrections of p-values for the number of questions that were asked at once. Every p-value has to be in [0, 1]. */

/**
 * p-values adjusted so that those at most `alpha` have a false discovery rate of at most `alpha`. Benjamini and Hochberg 1995,
 * https://doi.org/10.1111/j.2517-6161.1995.tb02031.x
 */
export const adjustBenjaminiHochberg = (pValues: readonly number[]): number[] =>
  adjust(pValues, (p, rank, count) => (p * count) / rank, 'from largest');

/** p-values adjusted so that the chance of any false one among those at most `alpha` is at most `alpha`. Holm 1979, https://www.jstor.org/stable/4615733 */
export const adjustHolm = (pValues: readonly number[]): number[] =>
  adjust(pValues, (p, rank, count) => p * (count - rank + 1), 'from smallest');

/** `rank` is from 1, the smallest first; adjusted values keep the order of the p-values. */
function adjust(
  pValues: readonly number[],
  scale: (p: number, rank: number, count: number) => number,
  direction: 'from smallest' | 'from largest',
): number[] {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`found a p-value of ${wrong}, expected 0 to 1`);
  const order = pValues.map((p, place) => ({ p, place })).sort((a, b) => a.p - b.p);
  const scaled = order.map(({ p }, index) => Math.min(1, scale(p, index + 1, order.length)));
  if (direction === 'from smallest')
    for (let index = 1; index < scaled.length; index += 1)
      scaled[index] = Math.max(scaled[index] as number, scaled[index - 1] as number);
  else
    for (let index = scaled.length - 2; index >= 0; index -= 1)
      scaled[index] = Math.min(scaled[index] as number, scaled[index + 1] as number);
  const adjusted = new Array<number>(pValues.length);
  order.forEach(({ place }, index) => {
    adjusted[place] = scaled[index] as number;
  });
  return adjusted;
}
