import type { Facts } from '../../../src/facts.ts';

export type SampleFacts = Partial<Omit<Facts, 'configuration'>>;

/** What a built-in check passes on, and what it fails on, both under the configuration that its page shows (`example` of the check). */
export interface Sample {
  readonly pass: SampleFacts;
  readonly fail: SampleFacts;
}
