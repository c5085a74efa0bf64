import { columnOf, type TableProfile } from '../facts/tables.ts';
import { type Facts, whyMissing } from '../facts.ts';
import { lacking } from './fact-words.ts';
import { clipped, listed } from './names.ts';

export interface BenefitShares {
  /** Of each feature, 0 to 1; null where they are not known, and `problem` tells why. */
  readonly shares: readonly number[] | null;
  readonly source: string;
  readonly problem: string | null;
}

/** Each feature's share of the benefit, by importance or ablation, else by its association with the label. What is below zero is worth nothing. */
export function benefitShares(
  names: readonly string[],
  { benefits, associations }: Pick<Facts, 'benefits' | 'associations'>,
  training: TableProfile,
): BenefitShares {
  const none = (problem: string): BenefitShares => ({ shares: null, source: 'nothing', problem });
  // What was configured and could not be read must not be replaced in silence.
  if (benefits.state === 'failed') return none(lacking('benefits', benefits));
  const found = benefits.state === 'gathered' ? ofBenefits(benefits.value) : ofAssociations(associations, training);
  if (found === null) return none(`the benefit is not known: ${whyMissing(associations)}`);
  const values = names.map(found.worth);
  const unknown = names.filter((_, index) => !Number.isFinite(values[index]));
  if (unknown.length > 0) return none(`the benefit of ${listed(unknown)} is not known or not finite`);
  const positive = values.map((value) => Math.max(0, value ?? 0));
  const total = positive.reduce((sum, value) => sum + value, 0);
  if (!(total > 0 && Number.isFinite(total))) return none('no feature has a benefit above zero');
  return { shares: positive.map((value) => value / total), source: found.source, problem: null };
}

interface Worth {
  readonly worth: (name: string) => number | null;
  readonly source: string;
}

type ValueOf<Name extends 'benefits' | 'associations'> = Extract<Facts[Name], { state: 'gathered' }>['value'];

function ofBenefits({ features, method, source }: ValueOf<'benefits'>): Worth {
  const values = new Map(features.map(({ feature, benefit }) => [feature, benefit]));
  return { worth: (name) => values.get(name) ?? null, source: `${method} (${clipped(source)})` };
}

function ofAssociations(associations: Facts['associations'], training: TableProfile): Worth | null {
  if (associations.state !== 'gathered') return null;
  const values = new Map(associations.value.features.map(({ feature, strength }) => [feature, strength]));
  // A constant has no association with anything, and is worth nothing.
  return {
    worth: (name) => values.get(name) ?? (isConstant(training, name) ? 0 : null),
    source: 'association with the label',
  };
}

export function isConstant(training: TableProfile, name: string): boolean {
  const distinct = columnOf(training, name)?.distinct;
  return distinct?.exact === true && distinct.count <= 1;
}
