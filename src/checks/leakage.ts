import type { Associations } from '../facts/associations.ts';
import type { TableProfile } from '../facts/tables.ts';
import { type Fact, whyMissing } from '../facts.ts';
import { isConstant } from './benefit-shares.ts';
import { listed } from './names.ts';

/** An association over fewer rows may be perfect by chance. */
const fewRows = 30;

export interface Leakage {
  /** Features that alone tell the label, and their association with it (0 to 1). */
  readonly leaks: readonly { readonly feature: string; readonly association: number }[];
  /** Why that is not known of the others, in words. */
  readonly open: readonly string[];
}

/** Which of the features give the label away by a nearly perfect association. */
export function leakageOf(
  names: readonly string[],
  associations: Fact<Associations>,
  training: TableProfile,
  limit: number,
): Leakage {
  if (names.length === 0) return { leaks: [], open: [] };
  if (associations.state !== 'gathered')
    return { leaks: [], open: [`leakage could not be looked for: ${whyMissing(associations)}`] };
  const byName = new Map(associations.value.features.map((one) => [one.feature, one]));
  const leaks: { feature: string; association: number }[] = [];
  const unknown: string[] = [];
  const few: string[] = [];
  for (const feature of names) {
    const found = byName.get(feature);
    const association = found?.predictive ?? null;
    if (found === undefined || association === null || !Number.isFinite(association)) {
      // A constant tells nothing; its association is not defined.
      if (!isConstant(training, feature)) unknown.push(feature);
    } else if (association < limit) continue;
    else if (found.rows < fewRows) few.push(feature);
    else leaks.push({ feature, association });
  }
  return {
    leaks,
    open: [
      ...(unknown.length > 0 ? [`the association of ${listed(unknown)} with the label is not known`] : []),
      ...(few.length > 0
        ? [`${listed(few)} may give the label away, but too few rows tell: about ${fewRows} rows needed`]
        : []),
    ],
  };
}
