import * as z from 'zod';
import { duration, share } from '../units.ts';

const globs = z.array(z.string().min(1)).min(1);

export const unitTestsOptions = {
  cases: globs
    .optional()
    .describe(
      "Globs over `file`, `classname`, `name` or suite of the test cases that test the model's code; all cases when left out.",
    ),
  sources: globs
    .optional()
    .describe(
      'The code of the model whose lines the tests must run: paths or globs; a glob that begins with `!` takes files out. Without it, coverage is not looked at.',
    ),
  coverage: globs
    .optional()
    .describe(
      'Coverage reports of that code (LCOV, Cobertura XML, coverage.py JSON); those of `data/code` when left out.',
    ),
  minimum: share.default(0.8).describe('The share of lines that tests must have run, in each file: `80%` or 0.8.'),
  loss: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The column of the training curve (`curve` of monitor/numerics) that must fall; the usual names of a training loss when left out.',
    ),
  restore: z
    .string()
    .min(1)
    .optional()
    .describe(
      'A command that restores training from a checkpoint, run after training with `$MODEL`; it must end with exit status 0.',
    ),
  budget: duration.default(300).describe('How long `restore` may take: a duration such as 5m.'),
} satisfies z.ZodRawShape;
