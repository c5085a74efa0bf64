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
import { unitTests } from './infra/unit-tests.ts';
import { validation } from './infra/validation.ts';
import { dependencies } from './monitor/dependencies.ts';
import { invariants } from './monitor/invariants.ts';
import { numerics } from './monitor/numerics.ts';
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
  unitTests,
  validation,
  dependencies,
  invariants,
  skew,
  numerics,
];

const byId = new Map<TestId, Check>(checks.map((check) => [check.id, check]));

export const checkOf = (id: TestId): Check | undefined => byId.get(id);

/** What each check accepts below `tests`, for the schema of the configuration. */
export const checkOptions: CheckOptions = Object.fromEntries(checks.map((check) => [check.id, check.options]));
