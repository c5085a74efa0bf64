import type { Step } from '../facts/operations.ts';
import type { TestId } from '../rubric/sections.ts';

/**
 * The levels of Google and of Microsoft, in our own words, with what of each can be seen in the history of a repository. What only people know (how teams work
 * together, who hands what to whom) is in their documents, and is measured nowhere here.
 */

export interface Criterion {
  readonly id: string;
  readonly asks: string;
  /** What shows it: a step that was seen, or tests that pass in the newest run in which they ran. */
  readonly shown: { readonly step: Step } | { readonly tests: readonly TestId[] };
  /** What would earn it. Names of keys, workflows and commands stand between backticks. */
  readonly next: string;
}

export interface Level {
  readonly level: number;
  readonly name: string;
  /** All of them, and those of the levels below. */
  readonly criteria: readonly Criterion[];
}

export const maturityModels = ['google', 'azure'] as const;
export type MaturityModelId = (typeof maturityModels)[number];

export interface MaturityModel {
  readonly id: MaturityModelId;
  readonly author: string;
  readonly title: string;
  readonly url: string;
  readonly levels: readonly Level[];
}

const explains = (...tests: TestId[]): string => tests.map((id) => `\`ml-test-score explain ${id}\``).join(' and ');

const retraining: Criterion = {
  id: 'retraining',
  asks: 'Training starts by itself: on a schedule, on new data, on a message or for the monitor',
  shown: { step: 'retraining' },
  next: 'copy `workflows/retrain.yml`',
};

const tracking: Criterion = {
  id: 'tracking',
  asks: 'The metrics of each training are kept in one place',
  shown: { step: 'tracking' },
  next: 'let a workflow train, with metrics in a file that `metrics` names or in a run on MLflow',
};

const delivery: Criterion = {
  id: 'delivery',
  asks: 'A model that passes becomes a version in a registry, by itself',
  shown: { step: 'delivery' },
  next: 'add `promote` to `ml-test-score.yml`, and let a workflow run on the branch that promotes',
};

const deployment: Criterion = {
  id: 'deployment',
  asks: 'The version that passes the gate reaches the last stage, by itself or after a review',
  shown: { step: 'deployment' },
  next: 'let a job promote to the last stage of the ladder: copy `workflows/promote.yml`',
};

const trial: Criterion = {
  id: 'trial',
  asks: 'A version is tried in the program that serves it before it reaches the last stage',
  shown: { step: 'trial' },
  next: `name the command that serves as \`serve\`: ${explains('infra/canary')}`,
};

const monitoring: Criterion = {
  id: 'monitoring',
  asks: 'What is served is looked at by itself, without a training',
  shown: { step: 'monitoring' },
  next: 'copy `workflows/monitor.yml`',
};

const passing = (id: string, asks: string, tests: readonly TestId[]): Criterion => ({
  id,
  asks,
  shown: { tests },
  next: `${explains(...tests)} ${tests.length === 1 ? 'says' : 'say'} how`,
});

const google: MaturityModel = {
  id: 'google',
  author: 'Google',
  title: 'MLOps: Continuous delivery and automation pipelines in machine learning',
  url: 'https://cloud.google.com/architecture/mlops-continuous-delivery-and-automation-pipelines-in-machine-learning',
  levels: [
    { level: 0, name: 'manual process', criteria: [] },
    {
      level: 1,
      name: 'ML pipeline automation',
      criteria: [
        retraining,
        passing('data-validation', 'Data are validated before they are used', ['data/schema']),
        passing('model-validation', 'A model is validated before it is served', ['infra/validation']),
        tracking,
        delivery,
      ],
    },
    {
      level: 2,
      name: 'CI/CD pipeline automation',
      criteria: [
        {
          id: 'integration',
          asks: 'A change of the code is built, trained and tested by itself',
          shown: { step: 'integration' },
          next: 'let a workflow with `on: push` train: copy `workflows/quick-start.yml`',
        },
        passing('pipeline-tests', 'The parts of the pipeline, and the whole of it, have tests', [
          'infra/unit-tests',
          'infra/integration',
        ]),
        trial,
        deployment,
        monitoring,
      ],
    },
  ],
};

const azure: MaturityModel = {
  id: 'azure',
  author: 'Microsoft Azure',
  title: 'Machine Learning operations maturity model',
  url: 'https://learn.microsoft.com/azure/architecture/ai-ml/guide/mlops-maturity-model',
  levels: [
    { level: 0, name: 'no MLOps', criteria: [] },
    {
      level: 1,
      name: 'DevOps but no MLOps',
      criteria: [
        {
          id: 'testing',
          asks: 'A change of the code is built and tested by itself',
          shown: { step: 'testing' },
          next: 'let a workflow run on `push`: copy `workflows/quick-start.yml`',
        },
        passing('unit-tests', 'The code has unit tests', ['infra/unit-tests']),
      ],
    },
    {
      level: 2,
      name: 'automated training',
      criteria: [
        {
          id: 'training',
          asks: 'A job trains the model, not a person on a machine of their own',
          shown: { step: 'training' },
          next: 'name the command that trains as `train`, and let a workflow run it: copy `workflows/quick-start.yml`',
        },
        retraining,
        tracking,
        delivery,
        passing('reproducibility', 'A training can be repeated with the same result', ['infra/reproducibility']),
      ],
    },
    {
      level: 3,
      name: 'automated model deployment',
      criteria: [
        deployment,
        trial,
        passing('integration-test', 'The whole way from data to prediction has a test', ['infra/integration']),
        {
          id: 'lineage',
          asks: 'What is deployed can be traced back to its data',
          shown: { step: 'lineage' },
          next: 'name the data as `data: { training: …, testing: … }`',
        },
      ],
    },
    {
      level: 4,
      name: 'full MLOps automated operations',
      criteria: [
        monitoring,
        {
          id: 'recovery',
          asks: 'What monitoring finds starts a training by itself',
          shown: { step: 'recovery' },
          next: 'give `workflows/monitor.yml` `retrain: true`, and copy `workflows/retrain.yml`; it counts when it has happened',
        },
        passing('rollback', 'A bad version is taken back quickly and safely', ['infra/rollback']),
      ],
    },
  ],
};

export const maturityModel: Readonly<Record<MaturityModelId, MaturityModel>> = { google, azure };
