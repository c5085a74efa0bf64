import type { CheckOptions } from '../config/schema.ts';
import type { TestId } from '../rubric/sections.ts';
import type { Check } from './check.ts';
import { unitTests } from './infra/unit-tests.ts';
import { validation } from './infra/validation.ts';
import { numerics } from './monitor/numerics.ts';

/** The built-in checks, in the rubric's order. */
export const checks: readonly Check[] = [unitTests, validation, numerics];

const byId = new Map<TestId, Check>(checks.map((check) => [check.id, check]));

export const checkOf = (id: TestId): Check | undefined => byId.get(id);

/** What each check accepts below `tests`, for the schema of the configuration. */
export const checkOptions: CheckOptions = Object.fromEntries(checks.map((check) => [check.id, check.options]));
