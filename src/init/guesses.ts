import type { Section, TestId } from '../rubric/sections.ts';
import { folderOf, nameOf } from './tree.ts';

/** A team's own test cases that seem to answer a test of the rubric. */
export interface Guess {
  readonly id: TestId;
  /** Globs over `classname` and `classname::name` of a JUnit report as pytest writes it. */
  readonly cases: readonly string[];
  /** Where they are and which word told: `tests/data/test_schema.py ("schema")`. */
  readonly why: readonly string[];
}

/** One pytest function, with what pytest will write as its `classname`. */
export interface PytestCase {
  readonly file: string;
  readonly classname: string;
  readonly name: string;
}

/** Words in the names of tests. `anywhere` tells by itself; `within` only in a file or folder of the section. A word ends, or goes on with `*`. */
const words: readonly { readonly id: TestId; readonly anywhere: string; readonly within: string }[] = [
  { id: 'data/privacy', anywhere: 'privacy pii gdpr anonym* personal_data sensitive*', within: '' },
  {
    id: 'data/schema',
    anywhere: 'schema* dtype* column* data_type*',
    within: 'null* missing nan* range* expect* type* unique distribution* valid*',
  },
  { id: 'data/benefit', anywhere: 'feature_importance* importance* ablation*', within: 'benefi* useful* correlat*' },
  { id: 'data/cost', anywhere: 'feature_cost*', within: 'cost* memory latency' },
  { id: 'data/policy', anywhere: 'policy policies leakage leak denied forbidden', within: 'allowed compliance meta' },
  { id: 'data/agility', anywhere: 'add_feature new_feature', within: 'agility' },
  {
    id: 'data/code',
    anywhere: 'preprocess* feature_code feature_engineering featuri* transformer*',
    within: 'feature* transform* encod* scal* clean* impute*',
  },
  { id: 'model/review', anywhere: 'code_review model_spec', within: 'review* checked_in' },
  {
    id: 'model/online',
    anywhere: 'offline_online online_offline proxy_metric ab_test',
    within: 'online offline proxy',
  },
  { id: 'model/tuning', anywhere: 'hyperparam* hyper_param* tuning grid_search optuna', within: 'tuned' },
  { id: 'model/staleness', anywhere: 'stale*', within: 'age old' },
  {
    id: 'model/baseline',
    anywhere: 'baseline* dummy_classifier dummy_regressor simpler_model',
    within: 'dummy simple* majority',
  },
  { id: 'model/slices', anywhere: 'slice* subgroup* data_slice*', within: 'segment* group*' },
  {
    id: 'model/inclusion',
    anywhere: 'fairness inclusion* demographic* equalized* equal_opportunity parity',
    within: 'bias fair protected gender',
  },
  { id: 'infra/reproducibility', anywhere: 'reproduc* determinis*', within: 'seed* same_result*' },
  { id: 'infra/integration', anywhere: 'integration end_to_end e2e full_pipeline', within: 'pipeline*' },
  {
    id: 'infra/validation',
    anywhere: 'quality_gate model_validation model_quality',
    within: 'quality threshold* accuracy validat*',
  },
  { id: 'infra/debugging', anywhere: 'step_by_step single_example', within: 'debug* explain* trace' },
  {
    id: 'infra/canary',
    anywhere: 'canary smoke_serving serving_smoke',
    within: 'serving endpoint* api predict_endpoint',
  },
  { id: 'infra/rollback', anywhere: 'rollback* roll_back*', within: 'revert* restore*' },
  { id: 'monitor/dependencies', anywhere: 'dependency dependencies upstream', within: 'lock* requirements' },
  { id: 'monitor/invariants', anywhere: 'invariant* invariance*', within: 'range* distribution*' },
  { id: 'monitor/skew', anywhere: 'skew drift training_serving', within: 'shift' },
  { id: 'monitor/age', anywhere: 'model_age freshness', within: 'age stale* old fresh*' },
  { id: 'monitor/numerics', anywhere: 'nan* infinit* inf finite* overflow numeric* numerical*', within: 'numer*' },
  {
    id: 'monitor/performance',
    anywhere: 'latency throughput inference_time training_time training_speed prediction_time',
    within: 'speed memory time ram performance',
  },
  {
    id: 'monitor/quality',
    anywhere: 'prediction_quality live_accuracy served_quality',
    within: 'quality accuracy prediction*',
  },
];

const sectionWords: Readonly<Record<string, Section>> = {
  data: 'data',
  feature: 'data',
  features: 'data',
  model: 'model',
  models: 'model',
  modeling: 'model',
  infra: 'infra',
  infrastructure: 'infra',
  monitor: 'monitor',
  monitoring: 'monitor',
};

/** The rubric's section that a test file is grouped under, by its folder, else by its name; null where neither tells. */
export function sectionOfFile(path: string): Section | null {
  const folders = folderOf(path).toLowerCase().split('/').reverse();
  const stem = nameOf(path).replace(/\.py$/, '').toLowerCase();
  for (const part of [...folders, stem])
    for (const word of part.split(/[_-]/)) {
      const section = sectionWords[word];
      if (section !== undefined) return section;
    }
  return null;
}

const matcher = (list: string): RegExp | null =>
  list === ''
    ? null
    : new RegExp(
        `_(${list
          .split(' ')
          .map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}[a-z]*` : word))
          .join('|')})(?=_)`,
      );

const matchers = words.map(({ id, anywhere, within }) => ({
  id,
  section: id.slice(0, id.indexOf('/')) as Section,
  anywhere: matcher(anywhere),
  within: matcher(within),
}));

/** `TestNoNaN.test_rows` → `_no_nan_rows_`. */
const wordsOf = (text: string): string =>
  `_${text
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/(^|_)tests?(?=_|$)/g, '')}_`.replace(/_{2,}/g, '_');

function guessFrom(text: string, section: Section | null): { id: TestId; word: string } | null {
  const named = wordsOf(text);
  const inSection = matchers.filter((entry) => section === null || entry.section === section);
  for (const { id, anywhere } of inSection) {
    const word = anywhere?.exec(named)?.[1];
    if (word !== undefined) return { id, word };
  }
  if (section !== null)
    for (const { id, within } of inSection) {
      const word = within?.exec(named)?.[1];
      if (word !== undefined) return { id, word };
    }
  return null;
}

/** For each test of the rubric the cases whose names speak of it: by the function's name first, then the class's, then the file's. */
export function guessTests(cases: readonly PytestCase[]): { guesses: readonly Guess[]; unanswered: readonly string[] } {
  const byFile = new Map<string, { testCase: PytestCase; guess: { id: TestId; word: string } | null }[]>();
  for (const testCase of cases) {
    const section = sectionOfFile(testCase.file);
    const owner = testCase.classname.slice(testCase.classname.lastIndexOf('.') + 1);
    const guess =
      guessFrom(testCase.name, section) ??
      guessFrom(owner, section) ??
      guessFrom(nameOf(testCase.file).replace(/\.py$/, ''), section);
    byFile.set(testCase.file, [...(byFile.get(testCase.file) ?? []), { testCase, guess }]);
  }
  const unanswered: string[] = [];
  const collected = new Map<TestId, { cases: string[]; why: string[] }>();
  for (const [file, members] of byFile) {
    if (members.every(({ guess }) => guess === null)) unanswered.push(file);
    const same = new Set(members.map(({ guess }) => guess?.id));
    for (const { testCase, guess } of members) {
      if (guess === null) continue;
      const entry = collected.get(guess.id) ?? { cases: [], why: [] };
      collected.set(guess.id, entry);
      // Where a whole file speaks of one test, its cases are named together.
      entry.cases.push(same.size === 1 ? `${testCase.classname}::*` : `${testCase.classname}::${testCase.name}*`);
      entry.why.push(`${file} ("${guess.word.replaceAll('_', ' ')}")`);
    }
  }
  const guesses = words.flatMap(({ id }): Guess[] => {
    const entry = collected.get(id);
    return entry === undefined ? [] : [{ id, cases: [...new Set(entry.cases)], why: [...new Set(entry.why)] }];
  });
  return { guesses, unanswered };
}
