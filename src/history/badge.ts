import { bandOf } from '../rubric/bands.ts';

/** An endpoint badge of shields.io (https://shields.io/badges/endpoint-badge). */
export interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

/** By the upper end of each band of the ML Test Score, a colour that shields.io knows by name. */
const colors: Readonly<Record<number, string>> = {
  0: 'lightgrey',
  1: 'red',
  2: 'orange',
  3: 'yellow',
  5: 'green',
  7: 'brightgreen',
};

/** `score` is the total, 0 to 7. A blocked run says so beside the score: colour alone is not read by everybody. */
export function badge(score: number, decision: 'allow' | 'block'): Badge {
  const message = `${Number(score.toFixed(1))} / 7`;
  return {
    schemaVersion: 1,
    label: 'ML Test Score',
    message: decision === 'block' ? `${message}, blocked` : message,
    color: colors[bandOf(score).upTo] ?? 'lightgrey',
  };
}

export const formatBadge = (score: number, decision: 'allow' | 'block'): string =>
  `${JSON.stringify(badge(score, decision))}\n`;
