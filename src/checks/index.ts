import type { CheckOptions } from '../config/schema.ts';
import type { TestId } from '../rubric/sections.ts';
import type { Check } from './check.ts';
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

/** The built-in checks, in the rubric's order. */
export const checks: readonly Check[] = [
  schema,
  benefit,
  cost,
  policy,
  privacy,
  agility,
  code,
  review,
  online,
  tuning,
  staleness,
  baseline,
  slices,
  inclusion,
  reproducibility,
  unitTests,
  integration,
  validation,
  debugging,
  canary,
  rollback,
  dependencies,
  invariants,
  skew,
  age,
  numerics,
  performance,
  quality,
];

const byId = Object.fromEntries(checks.map((check) => [check.id, check])) as Record<TestId, Check>;

export const checkOf = (id: TestId): Check => byId[id];

/** What each check accepts below `tests`, for the schema of the configuration. */
export const checkOptions: CheckOptions = Object.fromEntries(checks.map((check) => [check.id, check.options]));
