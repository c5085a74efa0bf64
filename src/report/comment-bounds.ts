/** How much of each list and text a comment shows; the rest is in report.json, and the comment says so. */
export interface Bounds {
  readonly reasons: number;
  readonly metrics: number;
  readonly changed: number;
  /** Characters of what a test says, in the table of all. */
  readonly summary: number;
  /** Characters of an explanation elsewhere. */
  readonly text: number;
}

export interface WholeBounds extends Bounds {
  /** Of the whole, in UTF-16 units: GitHub takes 65,536 in a comment, and 1 MiB in a job summary; a marker and notes want some, too. */
  readonly whole: number;
  /** Whether the MLOps level is shown, which changes with the months and not with a commit. */
  readonly level: boolean;
}

export const commentBounds: WholeBounds = {
  reasons: 12,
  metrics: 25,
  changed: 14,
  summary: 160,
  text: 300,
  whole: 60_000,
  level: false,
};

export const summaryBounds: WholeBounds = {
  reasons: 50,
  metrics: 500,
  changed: 28,
  summary: 600,
  text: 1000,
  whole: 300_000,
  level: true,
};

/** Below these a comment would say nothing. */
const least: Bounds = { reasons: 3, metrics: 5, changed: 5, summary: 40, text: 60 };

const narrower = (bounds: Bounds): Bounds => {
  const less = (key: keyof Bounds): number => Math.max(least[key], Math.floor(bounds[key] * 0.7));
  return {
    reasons: less('reasons'),
    metrics: less('metrics'),
    changed: less('changed'),
    summary: less('summary'),
    text: less('text'),
  };
};

const isLeast = (bounds: Bounds): boolean =>
  (Object.keys(least) as (keyof Bounds)[]).every((key) => bounds[key] <= least[key]);

/** Renders with less of each list and each text until the whole fits, so that no table is cut in the middle and the end is there. */
export function fitted(
  render: (bounds: Bounds, isShortened: boolean) => string,
  { whole, level: _, ...bounds }: WholeBounds,
) {
  let text = render(bounds, false);
  for (let next: Bounds = bounds; text.length > whole && !isLeast(next); ) {
    next = narrower(next);
    text = render(next, true);
  }
  return text;
}
