import * as z from 'zod';
import { sections, testIds } from '../rubric/sections.ts';

/** `report.json`, version 1. Readers must accept further keys. Its JSON Schema, `report.schema.json`, is generated from here. */

const points = z.number().min(0).max(7);
const bySection = z.object(
  Object.fromEntries(sections.map((section) => [section, points])) as Record<(typeof sections)[number], typeof points>,
);

const measurement = z.object({
  name: z.string(),
  observed: z.union([z.number(), z.string()]),
  expected: z.string().optional(),
  met: z
    .boolean()
    .optional()
    .describe('Whether the observed value meets what was expected; left out where there is no limit.'),
});

const evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('metric'), name: z.string(), value: z.number(), file: z.string() }),
  z.object({
    kind: z.literal('table'),
    title: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.union([z.string(), z.number()]))),
  }),
  z.object({ kind: z.literal('position'), file: z.string(), line: z.int().optional(), message: z.string() }),
  z.object({
    kind: z.literal('command'),
    command: z.string(),
    exitCode: z.int().nullable(),
    tail: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('attestation'),
    owner: z.string(),
    date: z.string(),
    expires: z.string(),
    results: z.string(),
  }),
  z.object({ kind: z.literal('link'), title: z.string(), url: z.string() }),
]);

export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  model: z.string(),
  commit: z.string().nullable().describe('The commit that was trained; on a pull request, the merge commit.'),
  headCommit: z.string().nullable().describe('The commit people know: the head of the pull request, else `commit`.'),
  event: z.string().describe("GitHub's event name, or `local`."),
  startedAt: z.iso.datetime(),
  run: z.string().nullable().describe("Address of the run's page."),
  claimed: z
    .boolean()
    .optional()
    .describe(
      'That the measurements were reported by the code of a pull request from elsewhere: nobody else has seen them.',
    ),
  baseline: z.object({
    commit: z.string().nullable().describe('The commit whose record is compared with; null when there is none.'),
    age: z.int().nullable().describe('How many commits older than the base commit that record is.'),
    reason: z.string().describe('Why this commit is the base, or why there is none.'),
    score: points.nullable().describe('Null without a base, and where it was trained here.'),
    sections: bySection.nullable(),
    date: z.iso.datetime().nullable(),
    trainedHere: z
      .boolean()
      .optional()
      .describe('That the base had no record, and this run trained its commit (`baseline: train`): metrics, no score.'),
    unpaired: z
      .array(z.string())
      .optional()
      .describe('Why changes are compared without an interval although there are predictions.'),
  }),
  production: z.object({ version: z.string(), stage: z.string(), score: points }).nullable(),
  policy: z.object({
    source: z.enum(['work-tree', 'base-commit', 'defaults']),
    file: z.string().nullable(),
    commit: z.string().nullable(),
    loosened: z.array(z.string()).describe('What the pull request asks less of than the policy in force.'),
  }),
  decision: z.object({
    outcome: z.enum(['allow', 'block']),
    reasons: z.array(
      z.object({
        kind: z.enum(['training', 'metrics', 'metric', 'score', 'section', 'test']),
        subject: z.string(),
        expected: z.string(),
        found: z.string(),
        next: z.string(),
      }),
    ),
  }),
  score: z.object({
    total: points.describe('The least of the four sections.'),
    band: z.string().describe('How the total reads.'),
    change: z
      .number()
      .nullable()
      .describe(
        'Change against the base over the tests that ran on both sides; null when there is nothing to compare.',
      ),
    compared: z.int().describe('How many tests ran on both sides.'),
    sections: bySection,
    paper: z
      .object({ total: points, sections: bySection })
      .describe("The paper's own count: executed, whatever the outcome."),
    lost: z.array(z.object({ id: z.enum(testIds), lost: z.number(), reason: z.string() })),
    next: z
      .array(z.object({ id: z.enum(testIds), section: z.enum(sections), remedy: z.string() }))
      .describe('The cheapest next step in each of the weakest sections.'),
  }),
  tests: z.array(
    z.object({
      id: z.enum(testIds),
      points: z.number(),
      execution: z.enum(['automated', 'manual', 'none']),
      outcome: z.enum(['pass', 'fail', 'inconclusive', 'error']).nullable(),
      sources: z.array(z.enum(['check', 'junit', 'run', 'manual'])),
      summary: z.string(),
      measurements: z.array(measurement),
      evidence: z.array(evidence),
      remedy: z.string(),
      notApplicable: z.string().optional(),
      carried: z
        .object({
          outcome: z.enum(['pass', 'fail', 'inconclusive', 'error']),
          execution: z.enum(['automated', 'manual']),
          points: z.number().describe('What it earned then.'),
          event: z.string().describe("GitHub's event name of that run."),
          date: z.iso.datetime(),
          commit: z.string(),
          url: z.string().nullable().describe("Address of that run's page."),
          expired: z.boolean().describe('Older than the `max-age` of the test: it counts for nothing.'),
        })
        .optional()
        .describe('The last result on the default branch, where `when` kept the test from this run.'),
    }),
  ),
  changedTests: z.array(
    z.object({ id: z.enum(testIds), before: z.string(), after: z.string(), better: z.boolean().nullable() }),
  ),
  metrics: z.array(
    z.object({
      name: z.string(),
      value: z.number().nullable().describe('Null where it is missing or not finite.'),
      found: z.string().describe('The value as text, or why there is none.'),
      baseline: z.number().nullable(),
      change: z.number().nullable(),
      relativeChange: z.number().nullable().describe('Divided by |baseline|; null where that is 0.'),
      direction: z.enum(['higher', 'lower']).nullable().describe('What is better.'),
      trend: z
        .enum(['better', 'worse', 'unchanged', 'changed', 'new', 'vanished'])
        .nullable()
        .describe('Against the baseline; null without one.'),
      outcome: z
        .enum(['met', 'missed', 'error', 'undecided', 'not-compared'])
        .nullable()
        .describe('The worst verdict of its limits; null without a limit.'),
      limits: z.array(z.string()),
      repeats: z
        .object({
          trainings: z.int(),
          mean: z.number(),
          lower: z.number(),
          upper: z.number(),
          same: z.boolean().describe('Whether all trainings gave the same value.'),
        })
        .optional()
        .describe(
          'The mean over the seeds of `train.repeats`, with its 95% interval; left out where it was trained once.',
        ),
      changeInterval: z
        .object({
          estimate: z.number(),
          lower: z.number(),
          upper: z.number(),
          from: z.enum(['predictions', 'repeats']),
          rows: z.int().describe('The rows that both models predicted, or the trainings.'),
        })
        .optional()
        .describe(
          'Of the change, at 95%: of what both models predict for the same rows, else of the mean over several trainings; left out where there are neither.',
        ),
    }),
  ),
  changes: z
    .array(
      z.object({
        kind: z.enum(['data', 'dvc', 'dataset', 'parameter']),
        name: z
          .string()
          .describe('`training`, `testing` or `serving`; a path of DVC; the name of a dataset or parameter.'),
        before: z
          .string()
          .nullable()
          .describe('The digest with its algorithm, or the value; null where there was none.'),
        after: z.string().nullable(),
        bytesBefore: z.number().optional().describe('Left out where it is not known.'),
        bytesAfter: z.number().optional(),
      }),
    )
    .optional()
    .describe(
      'What the model was made from, where the base was made from something else; left out where nothing differs.',
    ),
  training: z
    .object({
      command: z.string(),
      exitCode: z.int().nullable(),
      outcome: z.enum(['succeeded', 'failed', 'timed-out', 'cancelled']),
      seconds: z.number(),
      peakMemoryBytes: z.number().nullable(),
      tail: z.array(z.string()).describe('The last lines of output of a training that failed.'),
    })
    .nullable()
    .describe('Null when the model was not trained here.'),
  level: z
    .object({
      google: z.int().min(0).max(2),
      azure: z.int().min(0).max(4),
      runs: z.int().describe('Recorded runs that it was read from.'),
      since: z.iso.datetime().describe('The oldest of them.'),
      missing: z.array(
        z.object({
          model: z.enum(['google', 'azure']),
          level: z.int().describe('The next level, which it is missing to.'),
          criterion: z.string(),
          asks: z.string(),
          found: z.string(),
          next: z.string(),
        }),
      ),
    })
    .optional()
    .describe('The MLOps level that earlier runs show; never a part of the verdict. Left out where none is recorded.'),
  promotion: z
    .object({
      registry: z.string(),
      version: z.string().nullable(),
      stage: z.string().nullable(),
      digest: z.string().nullable(),
      created: z.boolean().describe('False where the same commit and digest was a version already.'),
      problem: z.string().nullable().describe('Why there is no promotion, or why it failed.'),
    })
    .nullable(),
});

export type Report = z.output<typeof reportSchema>;
