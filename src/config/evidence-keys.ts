import * as z from 'zod';
import { duration, oneOrMore, path, paths } from './units.ts';

/** The keys that each test has below `tests`, beside the options of its own check. */

const date = z.iso.date();

const junitSelection = z
  .union([
    path,
    z.strictObject({
      files: paths.describe('JUnit XML reports: a path or glob, or a list of them.'),
      cases: z
        .union([z.string(), z.array(z.string()).min(1)])
        .transform((value) => (typeof value === 'string' ? [value] : value))
        .optional()
        .describe(
          'Globs over `file`, `classname`, `name` or suite of the test cases that count; all cases when left out.',
        ),
    }),
  ])
  .transform((value) => (typeof value === 'string' ? { files: [value] } : value));

const commandEvidence = z
  .union([
    z.string().min(1),
    z.strictObject({
      command: z.string().min(1).describe('The command; exit status 0 passes.'),
      timeout: duration.default(600).describe('How long it may take.'),
    }),
  ])
  .transform((value) => (typeof value === 'string' ? { command: value, timeout: 600 } : value));

const manual = z.strictObject({
  owner: z.string().min(1).describe('Who did the test by hand.'),
  date: date.describe('When it was done.'),
  expires: date.describe('When it must have been done again.'),
  results: z
    .string()
    .min(1)
    .describe('Where the documented results are: a file in the repository, or an https address.'),
});

const names = oneOrMore(z.string().min(1));
const when = z
  .union([
    names,
    z.strictObject({
      events: names.optional().describe('The events of GitHub, as `push` or `schedule`; `local` for the command line.'),
      branches: names.optional().describe('The branches, as globs; of a pull request, the one it goes into.'),
    }),
  ])
  .transform((value): { events?: string[] | undefined; branches?: string[] | undefined } =>
    Array.isArray(value) ? { events: value } : value,
  );

/** What every test accepts beside the options of its own check. */
export const evidenceKeys = {
  junit: junitSelection.optional().describe('Test cases of a JUnit XML report that answer this test.'),
  run: commandEvidence.optional().describe('A command that answers this test: exit status 0 passes.'),
  manual: manual.optional().describe('An attestation that the test was done by hand: half a point until it expires.'),
  when: when
    .optional()
    .describe(
      'Limits the test to some events or branches; on others the gate takes its last result on the default branch, and it earns no point.',
    ),
  'max-age': duration
    .optional()
    .describe(
      'How long the last result counts where the test did not run: for the gate, and of a monitoring test for the point; 7 days when left out.',
    ),
  'not-applicable': z
    .string()
    .min(1)
    .optional()
    .describe('Why the test does not apply to this model; it earns 0 and is not nagged about.'),
} as const;
