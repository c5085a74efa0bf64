/** The value of a function at `point`; its gradient is written into `gradient`. */
export type Differentiable = (point: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  /** The largest part of the gradient, in absolute value. */
  readonly gradient: number;
  readonly iterations: number;
  /** False where the gradient did not get below the tolerance. */
  readonly converged: boolean;
}

const memory = 10;
const mostTrials = 40;
/** The slope along a step has to fall to this share of what it was. */
const curvature = 0.5;
const rounding = 1e-12;

/**
 * The minimum of a smooth convex function by L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.5), from a start that is not changed. Of a convex function the slope
 * along a line only grows, so a step is found by it, which stays exact where values differ by rounding alone. The same in every run.
 */
export function minimize(
  of: Differentiable,
  start: Float64Array,
  { tolerance, iterations: most }: { readonly tolerance: number; readonly iterations: number },
): Minimum {
  const size = start.length;
  let point = Float64Array.from(start);
  let gradient = new Float64Array(size);
  let value = of(point, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  let iterations = 0;
  while (iterations < most && largest(gradient) > tolerance) {
    let direction = towards(gradient, steps, changes);
    // Rounding may have spoilt what was remembered.
    if (dot(direction, gradient) >= 0) {
      steps.length = 0;
      changes.length = 0;
      direction = towards(gradient, steps, changes);
    }
    const first = steps.length === 0 ? Math.min(1, 1 / largest(gradient)) : 1;
    const found = lineSearch(of, point, value, gradient, direction, first);
    if (found === null) break;
    iterations += 1;
    const step = found.point.map((coordinate, index) => coordinate - (point[index] as number));
    const change = found.gradient.map((part, index) => part - (gradient[index] as number));
    if (dot(step, change) > 0) {
      steps.push(step);
      changes.push(change);
      if (steps.length > memory) {
        steps.shift();
        changes.shift();
      }
    }
    ({ point, gradient, value } = found);
  }
  return { point, value, gradient: largest(gradient), iterations, converged: largest(gradient) <= tolerance };
}

/** The two loops: minus the gradient, multiplied with what the last steps tell about the inverse of the Hessian. */
function towards(gradient: Float64Array, steps: readonly Float64Array[], changes: readonly Float64Array[]) {
  const direction = gradient.map((part) => -part);
  const weights = new Float64Array(steps.length);
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const [step, change] = [steps[index] as Float64Array, changes[index] as Float64Array];
    weights[index] = dot(step, direction) / dot(step, change);
    add(direction, change, -(weights[index] as number));
  }
  const [step, change] = [steps.at(-1), changes.at(-1)];
  if (step !== undefined && change !== undefined) {
    const scale = dot(step, change) / dot(change, change);
    for (let index = 0; index < direction.length; index += 1) direction[index] = (direction[index] as number) * scale;
  }
  for (let index = 0; index < steps.length; index += 1) {
    const [step, change] = [steps[index] as Float64Array, changes[index] as Float64Array];
    add(direction, step, (weights[index] as number) - dot(change, direction) / dot(step, change));
  }
  return direction;
}

/** A step after which the slope is small and the value no higher; null where there is none. */
function lineSearch(
  of: Differentiable,
  from: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: Float64Array,
  first: number,
): { point: Float64Array<ArrayBuffer>; gradient: Float64Array<ArrayBuffer>; value: number } | null {
  const slope = dot(gradient, direction);
  const highest = value + rounding * Math.abs(value);
  let [low, high, length] = [0, Number.POSITIVE_INFINITY, first];
  for (let trial = 0; trial < mostTrials; trial += 1) {
    const point = Float64Array.from(from);
    add(point, direction, length);
    const reached = new Float64Array(from.length);
    const found = of(point, reached);
    const steepness = dot(reached, direction);
    const isTooFar = !(found <= highest) || steepness > -curvature * slope;
    if (!isTooFar && steepness >= curvature * slope) return { point, gradient: reached, value: found };
    if (isTooFar) high = length;
    else low = length;
    length = high === Number.POSITIVE_INFINITY ? 2 * length : (low + high) / 2;
  }
  return null;
}

const largest = (values: Float64Array): number => {
  let most = 0;
  for (const value of values) {
    const size = Math.abs(value);
    // NaN is larger than any tolerance.
    if (!(size <= most)) most = Number.isNaN(size) ? Number.POSITIVE_INFINITY : size;
  }
  return most;
};

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

function add(to: Float64Array, values: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index += 1)
    to[index] = (to[index] as number) + times * (values[index] as number);
}
