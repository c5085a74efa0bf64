/** A range of scores and how it reads. */
export interface Band {
  /** The highest score of the band, itself included; the band starts above the one before it. */
  readonly upTo: number;
  /** `0`, `(0, 1]`, … */
  readonly range: string;
  readonly reading: string;
}

/** From the lowest to the highest. Bounds are the paper's (table of interpretations); the readings are in our words. */
export const bands: readonly [Band, ...Band[]] = [
  { upTo: 0, range: '0', reading: 'More a research project than a production system.' },
  { upTo: 1, range: '(0, 1]', reading: 'Not untested, but expect serious holes in reliability.' },
  { upTo: 2, range: '(1, 2]', reading: 'A first pass at running in production; more investment may be needed.' },
  { upTo: 3, range: '(2, 3]', reading: 'Reasonably tested; more of it could be automated.' },
  { upTo: 5, range: '(3, 5]', reading: 'Strong automated testing and monitoring, fit for mission-critical systems.' },
  { upTo: 7, range: '(5, 7]', reading: 'Exceptional automated testing and monitoring.' },
];

/** The band of a total score from 0 to 7. */
export function bandOf(score: number): Band {
  const band = score >= 0 ? bands.find(({ upTo }) => score <= upTo) : undefined;
  if (band === undefined) throw new RangeError(`found a score of ${score}, expected 0 to 7`);
  return band;
}
