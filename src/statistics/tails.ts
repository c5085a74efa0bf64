/** Chances beyond a value, for p-values. Relative error about 1e-13 where the chance is above 1e-300. */

/** Chance that a standard normal number is above `z`. */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (density === 0) return 0;
  if (z < 3) {
    // Φ(z) = 1/2 + φ(z) (z + z³/3 + z⁵/(3·5) + …). Marsaglia 2004, https://doi.org/10.18637/jss.v011.i04
    let [term, sum] = [z, z];
    for (let odd = 3; term > sum * 1e-17; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 - density * sum;
  }
  // Mills' ratio 1/(z + 1/(z + 2/(z + 3/(z + …)))), from its end. DLMF 7.9.1, https://dlmf.nist.gov/7.9
  let rest = z;
  for (let part = 200; part > 0; part -= 1) rest = z + part / rest;
  return density / rest;
}

/** Chance that Student's t with these degrees of freedom (at least 1) is above `t`. */
export function studentTail(t: number, freedom: number): number {
  if (Number.isNaN(t)) return Number.NaN;
  if (!Number.isFinite(freedom) || freedom < 1)
    throw new RangeError(`found ${freedom} degrees of freedom, expected a number from 1`);
  if (t < 0) return 1 - studentTail(-t, freedom);
  const square = t * t;
  return incompleteBeta(freedom / (freedom + square), square / (freedom + square), freedom / 2) / 2;
}

/** The regularized incomplete beta function I_x(a, 1/2), with y = 1 − x given apart so that nothing is lost near 1. */
function incompleteBeta(x: number, y: number, a: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const front = (x ** a * Math.sqrt(y)) / betaWithHalf(a);
  // The fraction is fast only on this side of its middle.
  return x < (a + 1) / (a + 2.5) ? (front * betaFraction(x, a, 0.5)) / a : 1 - (front * betaFraction(y, 0.5, a)) / 0.5;
}

/** B(a, 1/2): for whole and half a, and up to where a series is exact, by Γ(a + 1) = a Γ(a). */
function betaWithHalf(a: number): number {
  if (!Number.isInteger(2 * a)) return betaBySeries(a);
  let [at, value] = Number.isInteger(a) ? [1, 2] : [0.5, Math.PI];
  for (; at < a; at += 1) value *= at / (at + 0.5);
  return value;
}

/** B(a, 1/2) = √π Γ(a)/Γ(a + 1/2), with the series of that ratio for large a. DLMF 5.11.13, https://dlmf.nist.gov/5.11 */
function betaBySeries(a: number): number {
  let [at, product] = [a, 1];
  for (; at < 100; at += 1) product *= (at + 0.5) / at;
  const z = 1 / at;
  const ratio = 1 - z / 8 + z ** 2 / 128 + (5 * z ** 3) / 1024 - (21 * z ** 4) / 32768 - (399 * z ** 5) / 262144;
  return (product * Math.sqrt(Math.PI)) / (Math.sqrt(at) * ratio);
}

/** DLMF 8.17.22, https://dlmf.nist.gov/8.17, by Lentz's method. */
function betaFraction(x: number, a: number, b: number): number {
  const away = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);
  let above = 1;
  let below = 1 / away(1 - ((a + b) * x) / (a + 1));
  let product = below;
  for (let m = 1; m < 10_000; m += 1) {
    for (const factor of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      below = 1 / away(1 + factor * below);
      above = away(1 + factor / above);
      product *= below * above;
    }
    if (Math.abs(below * above - 1) < 1e-16) break;
  }
  return product;
}
