import type { Random } from './random.ts';

/** Draws how many of `trials` succeed. Counting where few are expected; else Hörmann's BTRS 1993, https://doi.org/10.1080/00949659308811496. */
export function drawBinomial(trials: number, chance: number, random: Random): number {
  if (trials <= 0 || chance <= 0) return 0;
  if (chance >= 1) return trials;
  if (chance > 0.5) return trials - drawBinomial(trials, 1 - chance, random);
  return trials * chance < 10 ? countSuccesses(trials, chance, random) : drawByRejection(trials, chance, random);
}

/** Jumps from one success to the next, by geometric gaps. */
function countSuccesses(trials: number, chance: number, random: Random): number {
  const scale = Math.log1p(-chance);
  let [successes, at] = [0, 0];
  for (;;) {
    at += Math.floor(Math.log(1 - random()) / scale) + 1;
    if (at > trials) return successes;
    successes += 1;
  }
}

function drawByRejection(trials: number, chance: number, random: Random): number {
  const deviation = Math.sqrt(trials * chance * (1 - chance));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * chance;
  const c = trials * chance + 0.5;
  const accept = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * deviation;
  const mode = Math.floor((trials + 1) * chance);
  const odds = chance / (1 - chance);
  for (;;) {
    const u = random() - 0.5;
    const v = 1 - random();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (us >= 0.07 && v <= accept) return k;
    if (k < 0 || k > trials) continue;
    const limit =
      (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
      (trials + 1) * Math.log((trials - mode + 1) / (trials - k + 1)) +
      (k + 0.5) * Math.log((odds * (trials - k + 1)) / (k + 1)) +
      stirlingError(mode) +
      stirlingError(trials - mode) -
      stirlingError(k) -
      stirlingError(trials - k);
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= limit) return k;
  }
}

const stirlingErrors = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.02079067210376509, 0.0166446911898211,
  0.0138761288230707, 0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
];

/** What Stirling's formula leaves of ln k!, as BTRS uses it. */
function stirlingError(k: number): number {
  const table = stirlingErrors[k];
  if (table !== undefined) return table;
  const next = k + 1;
  const square = next * next;
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}

/** Draws as many things as `counts` has, each with the chance that its kind has in `counts`, into `drawn`. */
export function drawMultinomial(counts: Float64Array, drawn: Float64Array, random: Random): void {
  let left = counts.reduce((sum, count) => sum + count, 0);
  let weight = left;
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = counts[cell] as number;
    const found = count >= weight ? left : drawBinomial(left, count / weight, random);
    drawn[cell] = found;
    left -= found;
    weight -= count;
  }
}
