import type { Detection } from './detection.ts';
import { trainingCommand } from './files.ts';
import { suiteCommand } from './suites.ts';

/** Sentences for the terminal. */
export interface Description {
  /** `found train.py → train: python train.py`. */
  readonly found: readonly string[];
  /** What was not found, and where to fill it in. */
  readonly missing: readonly string[];
  /** The commands to type next, in order. */
  readonly next: readonly string[];
}

export const clean = (text: string): string => {
  const line = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
};

/** The terminal's lines about a detection. */
export function describe(detection: Detection, configuration: string): Description {
  const found: string[] = [];
  const missing: string[] = [];
  const note = (why: string, becomes: string): void => void found.push(clean(`${why} → ${becomes}`));
  const lacks = (what: string, key: string, where = configuration): void =>
    void missing.push(clean(`${what}: fill in ${key} in ${where}`));

  note(detection.model.why, `model: ${detection.model.name}`);
  describeTraining(detection, note, lacks);
  for (const { path, why, exact } of detection.metrics)
    if (detection.training?.metrics.includes(path)) note(why, 'its metrics are read as DVC names them');
    else note(why, `metrics: ${exact ? path : `**/${path}`}`);
  if (detection.metrics.length === 0) lacks('no metrics file', '`metrics`');
  const artifacts = detection.artifacts.filter(({ exact }) => exact);
  for (const { path, why } of artifacts) note(why, `artifacts: ${path}`);
  if (artifacts.length === 0) lacks('no file of the model', '`artifacts` (promotion needs it)');
  if (detection.predictions?.exact) note(detection.predictions.why, `predictions: ${detection.predictions.path}`);
  for (const role of ['training', 'testing', 'serving'] as const) {
    const path = detection.data[role];
    if (path === undefined) lacks(`no ${role} data`, `\`data.${role}\``);
    else note(path.why, `data.${role}: ${path.path}`);
  }
  const { schema, label } = detection.dataSchema;
  if (schema !== null) note(schema.why, `data.schema: ${schema.path}`);
  else lacks('no schema of the data', '`data.schema`');
  if (label !== null) note(`the column ${label} of the training data`, `data.label: ${label}`);
  describeTests(detection, note, lacks, missing, configuration);
  for (const file of detection.homeMade)
    found.push(
      clean(`${file} scores by the rubric on its own → keep it until the comment shows what you need, then retire it`),
    );
  for (const file of detection.callers)
    missing.push(
      clean(`${file} uses this Action already: keep one of the two workflows, only one can own the comment`),
    );
  for (const problem of detection.problems) missing.push(clean(problem));
  if (detection.subfolder !== '')
    found.push(
      clean(`this folder is ${detection.subfolder} of its repository → the workflow is in the .github of the top`),
    );

  const command =
    detection.suite === null || detection.suite.afterTraining ? null : suiteCommand(detection.suite, detection.python);
  return { found, missing, next: [...(command === null ? [] : [command]), 'npx ml-test-score run'] };
}

type Note = (why: string, becomes: string) => void;
type Lacks = (what: string, key: string, where?: string) => void;

function describeTraining(detection: Detection, note: Note, lacks: Lacks): void {
  const { training } = detection;
  if (training === null) lacks('no training command', '`train`');
  else
    note(
      training.why,
      training.mlproject === null
        ? `train: ${trainingCommand(detection)}`
        : `train.mlproject: entry-point ${training.mlproject.entryPoint}`,
    );
  for (const environment of [detection.python, detection.node, detection.r])
    if (environment !== null && environment.file !== '')
      note(`found ${environment.file}`, `install: ${environment.install.join(' && ') || 'by the workflow'}`);
  if (detection.addedTools.length > 0)
    note(
      `${detection.addedTools.join(' and ')} is in no list of packages`,
      'the workflow installs it; better list it yourself',
    );
  if (training !== null && usesPackages(detection))
    lacks(
      'no list of packages (requirements.txt, pyproject.toml, environment.yml)',
      'the step Install',
      'the workflow',
    );
  if (detection.dvcRemote)
    lacks('DVC has a remote', 'its credentials in the step "Pull data", if it asks for any,', 'the workflow');
}

const usesPackages = ({ training, python, setupAction }: Detection): boolean =>
  !setupAction && !['npm', 'r', 'mlproject'].includes(training?.kind ?? '') && (python === null || python.file === '');

function describeTests(
  { suite, guesses, unansweredTests }: Detection,
  note: Note,
  lacks: Lacks,
  missing: string[],
  configuration: string,
): void {
  if (suite === null) {
    lacks('no unit tests that write a JUnit report', '`junit`');
    return;
  }
  note(suite.why, `junit: ${suite.report}, infra/unit-tests`);
  for (const { id, why } of guesses)
    note(`${why[0]}${why.length > 1 ? ` and ${why.length - 1} more` : ''}`, `a guess for ${id}`);
  if (guesses.length > 0)
    note(
      guesses.length === 1 ? 'one guess waits for you' : `${guesses.length} guesses wait for you`,
      `remove the "# " below \`tests\` in ${configuration} where one is right`,
    );
  if (unansweredTests.length > 0)
    missing.push(clean(`no guess which test of the rubric these answer: ${unansweredTests.slice(0, 5).join(', ')}`));
}
