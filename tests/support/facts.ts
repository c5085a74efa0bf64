import { checkOptions } from '../../src/checks/index.ts';
import { configurationSchema } from '../../src/config/schema.ts';
import {
  absent,
  type Baseline,
  type Facts,
  gathered,
  type JunitCase,
  type Metric,
  type Metrics,
  type NotAMetric,
  type Training,
} from '../../src/facts.ts';

const unset = absent('not configured');

/** Facts of a first local run that trained well and wrote one metric; `changes` replaces parts of it. */
export function factsWith(
  changes: Partial<Omit<Facts, 'configuration'>> & { readonly configuration?: unknown } = {},
): Facts {
  const { configuration, ...others } = changes;
  return {
    schemaVersion: 1,
    run: {
      model: 'penguins',
      commit: 'a'.repeat(40),
      headCommit: 'a'.repeat(40),
      branch: 'main',
      defaultBranch: 'main',
      dirty: false,
      event: 'push',
      pullRequest: null,
      id: '100',
      attempt: 1,
      url: 'https://github.com/ana/penguins/actions/runs/100',
      repository: 'ana/penguins',
      actor: 'ana',
      startedAt: '2026-11-21T10:00:00.000Z',
    },
    configuration: configurationSchema(checkOptions).parse(configuration ?? {}),
    policy: { source: 'work-tree', file: 'ml-test-score.yml', commit: null, proposed: null },
    training: gathered(training()),
    metrics: gathered(metrics({ accuracy: 0.95 })),
    junit: absent('no `junit` is configured'),
    artifacts: absent('no `artifacts` are configured'),
    predictions: absent('no `predictions` are configured'),
    data: { training: absent('not configured'), testing: absent('not configured'), serving: absent('not configured') },
    tables: { training: unset, testing: unset, serving: unset, predictions: unset },
    freshness: unset,
    conformance: unset,
    catalog: unset,
    associations: unset,
    benefits: unset,
    privacy: unset,
    featureHistory: unset,
    coverage: unset,
    invariants: unset,
    skew: unset,
    overlap: absent('no `data.testing` is configured'),
    weights: unset,
    curve: unset,
    sources: unset,
    online: unset,
    tuning: unset,
    slices: unset,
    inclusion: unset,
    baselines: unset,
    quality: unset,
    reproducibility: unset,
    canary: unset,
    specCoverage: unset,
    restore: unset,
    packages: unset,
    performance: unset,
    trends: absent('there is no history to look in'),
    tracking: unset,
    dvc: unset,
    plots: unset,
    operations: unset,
    repeats: unset,
    differences: unset,
    staleness: unset,
    rollback: unset,
    integration: unset,
    debugging: unset,
    review: unset,
    stageAges: unset,
    environment: {
      platform: 'linux x64',
      cpu: 'test',
      cores: 2,
      memoryBytes: 1024,
      dependenciesSha256: null,
      dependencyFiles: [],
    },
    baseline: absent('first run: no record'),
    production: absent('nothing is promoted yet'),
    carried: absent('no test is kept from this run by `when`'),
    evidence: {},
    ...others,
  };
}

export const training = (changes: Partial<Training> = {}): Training => ({
  command: 'python train.py',
  exitCode: 0,
  outcome: 'succeeded',
  seconds: 12,
  peakMemoryBytes: 200 * 1024 * 1024,
  tail: [],
  leftRunning: 0,
  problem: null,
  ...changes,
});

export function metrics(
  values: Readonly<Record<string, number>>,
  others: readonly NotAMetric[] = [],
  origin: Metrics['files'][number]['origin'] = 'trained',
): Metrics {
  const file = 'build/metrics.json';
  const direction = (name: string): Metric['direction'] => (name.includes('loss') ? 'lower' : 'higher');
  return {
    values: Object.entries(values).map(([name, value]) => ({ name, value, direction: direction(name), file })),
    others,
    files: [{ path: file, origin, format: 'json' }],
    parameters: {},
  };
}

type ScoredBaseline = Baseline & { readonly score: number };

export const baseline = (
  values: Readonly<Record<string, number>>,
  changes: Partial<ScoredBaseline> = {},
): ScoredBaseline => ({
  commit: 'b'.repeat(40),
  baseCommit: 'b'.repeat(40),
  commitsOlder: 0,
  why: "the first parent of GitHub's merge commit",
  date: '2026-11-20T10:00:00.000Z',
  metrics: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, direction: name.includes('loss') ? ('lower' as const) : ('higher' as const) },
    ]),
  ),
  score: 0,
  tests: {},
  url: null,
  ...changes,
});

export const testCase = (changes: Partial<JunitCase> = {}): JunitCase => ({
  name: 'test_fit',
  classname: 'tests.test_model',
  suite: 'pytest',
  file: 'tests/test_model.py',
  line: 3,
  outcome: 'passed',
  message: '',
  seconds: 0.1,
  answers: [],
  ...changes,
});
