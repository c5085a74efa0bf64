import * as z from 'zod';
import { share } from '../units.ts';

const globs = z.array(z.string().min(1)).min(1);

/** What `data/code` accepts. */
export const coverageOptions = {
  coverage: globs
    .default(
      ['', 'build/', 'coverage/', 'reports/'].flatMap((folder) => [
        `${folder}coverage.{xml,json}`,
        `${folder}{lcov,coverage}.info`,
      ]),
    )
    .describe('Coverage reports (LCOV, Cobertura XML, coverage.py JSON): paths or globs.'),
  sources: globs
    .default([
      '**/features.{py,js,ts,R,scala}',
      '**/feature_*.py',
      '**/{features,feature_engineering}/**/*.{py,js,ts,R,scala}',
      '!**/{tests,test,__tests__,.venv,venv,site-packages}/**',
      '!**/{test_*,*_test,*.test,*.spec}.*',
      '!**/__init__.py',
    ])
    .describe('The code that makes features: paths or globs; a glob that begins with `!` takes files out.'),
  minimum: share.default(0.8).describe('The share of lines that tests must have run, in each file: `80%` or 0.8.'),
  cases: globs
    .optional()
    .describe(
      'Globs over `file`, `classname`, `name` or suite of the test cases that test this code; all when left out.',
    ),
} satisfies z.ZodRawShape;
