import { type Fact, failedBy, gathered } from '../facts.ts';
import { ConfigurationError } from '../support/errors.ts';

/** All values; the first that could not be gathered is the reason where one could not. */
export function allOf<T>(facts: Fact<readonly Fact<T>[]>): Fact<T[]> {
  if (facts.state !== 'gathered') return facts;
  const values: T[] = [];
  for (const fact of facts.value) {
    if (fact.state !== 'gathered') return fact;
    values.push(fact.value);
  }
  return gathered(values);
}

export const mapFact = <T, U>(fact: Fact<T>, change: (value: T) => U): Fact<U> =>
  fact.state === 'gathered' ? gathered(change(fact.value)) : fact;

export const flat = <T>(fact: Fact<Fact<T>>): Fact<T> => (fact.state === 'gathered' ? fact.value : fact);

export function both<T, U>(first: Fact<T>, second: Fact<U>): Fact<[T, U]> {
  if (first.state !== 'gathered') return first;
  return second.state === 'gathered' ? gathered([first.value, second.value]) : second;
}

/** What `act` answers; a mistake that the user can mend is the reason where it throws one. */
export async function attempt<T>(act: () => Promise<T>): Promise<Fact<T>> {
  try {
    return gathered(await act());
  } catch (error) {
    if (error instanceof ConfigurationError) return failedBy(error);
    throw error;
  }
}
