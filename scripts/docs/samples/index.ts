import type { TestId } from '../../../src/rubric/sections.ts';
import { agility } from './data/agility.ts';
import { benefit } from './data/benefit.ts';
import { code } from './data/code.ts';
import { cost } from './data/cost.ts';
import { policy } from './data/policy.ts';
import { privacy } from './data/privacy.ts';
import { schema } from './data/schema.ts';
import { canary } from './infra/canary.ts';
import { debugging } from './infra/debugging.ts';
import { integration } from './infra/integration.ts';
import { reproducibility } from './infra/reproducibility.ts';
import { rollback } from './infra/rollback.ts';
import { unitTests } from './infra/unit-tests.ts';
import { validation } from './infra/validation.ts';
import { baseline } from './model/baseline.ts';
import { inclusion } from './model/inclusion.ts';
import { online } from './model/online.ts';
import { review } from './model/review.ts';
import { slices } from './model/slices.ts';
import { staleness } from './model/staleness.ts';
import { tuning } from './model/tuning.ts';
import { age } from './monitor/age.ts';
import { dependencies } from './monitor/dependencies.ts';
import { invariants } from './monitor/invariants.ts';
import { numerics } from './monitor/numerics.ts';
import { performance } from './monitor/performance.ts';
import { quality } from './monitor/quality.ts';
import { skew } from './monitor/skew.ts';
import type { Sample } from './sample.ts';

/** One for each built-in check; a test compares them with the list of checks, and runs each. */
export const samples: Readonly<Partial<Record<TestId, Sample>>> = {
  'data/schema': schema,
  'data/benefit': benefit,
  'data/cost': cost,
  'data/policy': policy,
  'data/privacy': privacy,
  'data/agility': agility,
  'data/code': code,
  'model/review': review,
  'model/online': online,
  'model/tuning': tuning,
  'model/staleness': staleness,
  'model/baseline': baseline,
  'model/slices': slices,
  'model/inclusion': inclusion,
  'infra/reproducibility': reproducibility,
  'infra/unit-tests': unitTests,
  'infra/integration': integration,
  'infra/validation': validation,
  'infra/debugging': debugging,
  'infra/canary': canary,
  'infra/rollback': rollback,
  'monitor/dependencies': dependencies,
  'monitor/invariants': invariants,
  'monitor/skew': skew,
  'monitor/age': age,
  'monitor/numerics': numerics,
  'monitor/performance': performance,
  'monitor/quality': quality,
};
