export const sections = ['data', 'model', 'infra', 'monitor'] as const;
export type Section = (typeof sections)[number];

export const sectionTitles: Readonly<Record<Section, string>> = {
  data: 'Data',
  model: 'Model',
  infra: 'Infrastructure',
  monitor: 'Monitoring',
};

/** The 28 ids in the paper's order: position in the section + 1 is the number in the paper. */
export const testIds = [
  'data/schema',
  'data/benefit',
  'data/cost',
  'data/policy',
  'data/privacy',
  'data/agility',
  'data/code',
  'model/review',
  'model/online',
  'model/tuning',
  'model/staleness',
  'model/baseline',
  'model/slices',
  'model/inclusion',
  'infra/reproducibility',
  'infra/unit-tests',
  'infra/integration',
  'infra/validation',
  'infra/debugging',
  'infra/canary',
  'infra/rollback',
  'monitor/dependencies',
  'monitor/invariants',
  'monitor/skew',
  'monitor/age',
  'monitor/numerics',
  'monitor/performance',
  'monitor/quality',
] as const;
export type TestId = (typeof testIds)[number];

export const sectionOf = (id: TestId): Section => id.slice(0, id.indexOf('/')) as Section;
