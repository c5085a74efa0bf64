import { integrationOptions } from '../../config/options/integration.ts';
import { formatDuration } from '../../config/units.ts';
import type { Integration, IntegrationProblem, IntegrationStage } from '../../facts/integration.ts';
import type { Evidence, Finding, Measurement } from '../../result.ts';
import { defineCheck } from '../check.ts';
import { evidenceTable } from '../evidence-table.ts';
import { clipped } from '../names.ts';
import { judgePipelinePredictions } from '../pipeline-predictions.ts';

/**
 * Infra 3: the whole pipeline is tested end to end. The declared stages run in order on a sample of the raw data, in a clean copy; each writes what it declares, and
 * what comes out is a finite prediction for each row.
 */
export const integration = defineCheck({
  id: 'infra/integration',
  needs: ['integration'],
  uses: [],
  options: integrationOptions,
  example: `stages:
  - { name: features, run: python features.py, inputs: data/raw.csv, outputs: build/features.csv }
  - { name: training, run: python train.py, inputs: build/features.csv, outputs: build/model.joblib }
  - name: inference
    run: python predict.py
    inputs: [build/features.csv, build/model.joblib]
    outputs: build/predictions.csv
tests:
  infra/integration:
    sample: 200
    budget: 10m
`,
  cost: ({ configuration: { stages = [] } }) =>
    `a run of ${stages.length < 2 ? 'the stages' : `the ${stages.length} stages`} on a sample of the raw data`,
  evaluate: ({ integration: found }, { rows }) => {
    const { problem, stages, predictions } = found;
    const measurements = measurementsOf(found);
    const answer = (outcome: Finding['outcome'], summary: string, remedy?: string): Finding => ({
      outcome,
      summary,
      measurements,
      evidence: evidenceOf(found),
      ...(remedy === undefined ? {} : { remedy }),
    });
    if (problem !== null) {
      const { kind, summary, next } = problem;
      return answer(
        kind === 'broken' ? 'fail' : 'inconclusive',
        `${placeOf(problem, stages)} did not ${kind === 'broken' ? 'succeed' : 'run to its end'} on the sample: ${clipped(summary, 400)}`,
        clipped(next, 400),
      );
    }
    const wrong = stages.find((stage) => stage.wrong > 0);
    if (wrong !== undefined) return answer('fail', outputsInWords(wrong), nextFor(wrong));
    const missed = stages.find(({ outcome, files }) => outcome !== 'succeeded' || !(files > 0));
    if (missed !== undefined || stages.length === 0 || predictions === null)
      return answer(
        'inconclusive',
        `${missed === undefined ? 'the pipeline' : named(missed)} was not looked at to its end`,
        'run it again',
      );
    const verdict = judgePipelinePredictions(predictions, rows);
    measurements.push(...verdict.measurements);
    if (verdict.outcome !== 'pass') return answer(verdict.outcome, verdict.summary, verdict.remedy);
    const files = stages.reduce((sum, stage) => sum + stage.files, 0);
    return answer(
      'pass',
      `${stages.length} stage${stages.length === 1 ? '' : 's'} ran on ${sampleInWords(found)} in ${formatDuration(found.seconds)}; ${files} output${files === 1 ? '' : 's'} written; ${verdict.summary}`,
    );
  },
});

const named = ({ name }: IntegrationStage): string => `stage \`${clipped(name)}\``;

const placeOf = ({ where }: IntegrationProblem, stages: readonly IntegrationStage[]): string =>
  stages.some(({ name }) => name === where) ? `stage \`${clipped(where)}\`` : `\`${clipped(where)}\``;

function outputsInWords(stage: IntegrationStage): string {
  const wrong = stage.outputs.filter(({ problem }) => problem !== null);
  const shown = wrong.slice(0, 3).map(({ path, problem }) => `${clipped(path)} ${clipped(problem ?? '', 300)}`);
  const more = stage.wrong - shown.length;
  return `${named(stage)} ended well, and of ${stage.files} declared output${stage.files === 1 ? '' : 's'} expected each to be written and readable, found: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

const nextFor = ({ outputs }: IntegrationStage): string =>
  outputs.some(({ problem }) => problem?.startsWith('was not written'))
    ? 'let the stage write it, relative to the working directory, or mend its `outputs`'
    : 'look at what the stage writes from a small sample';

const sampleInWords = ({ raw }: Integration): string => {
  const tables = raw.filter(({ rows }) => rows !== null);
  const [rows, total] = [sumOf(tables.map((one) => one.rows)), sumOf(tables.map((one) => one.total))];
  const whole = raw.length - tables.length;
  const wholeFiles = `${whole} file${whole === 1 ? '' : 's'} used whole`;
  if (tables.length === 0) return wholeFiles;
  return `${rows} of ${total} raw rows${whole === 0 ? '' : ` (and ${wholeFiles})`}`;
};

const sumOf = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);

const measurementsOf = ({ stages, seconds, budgetSeconds }: Integration): Measurement[] => [
  ...stages.map((stage) => ({
    name: named(stage),
    observed:
      stage.outcome !== 'succeeded'
        ? stage.outcome
        : `${stage.files - stage.wrong} of ${stage.files} outputs${stage.version === null ? '' : `, with version ${clipped(stage.version)}`}`,
    expected: 'all outputs',
    met: stage.outcome === 'succeeded' && stage.wrong === 0 && stage.files > 0,
  })),
  {
    name: 'seconds',
    observed: Number(seconds.toPrecision(3)),
    expected: `within ${formatDuration(budgetSeconds)}`,
    met: seconds <= budgetSeconds,
  },
];

function evidenceOf({ raw, stages, problem }: Integration): Evidence[] {
  const command = stages.find(({ name }) => name === problem?.where)?.command ?? problem?.where ?? '';
  return [
    ...(problem === null
      ? []
      : [{ kind: 'command' as const, command: clipped(command, 500), exitCode: problem.exitCode, tail: problem.tail }]),
    ...evidenceTable(
      'Stages on a sample of the raw data',
      ['stage', 'outcome', 'seconds', 'output', 'bytes', 'rows', 'problem'],
      stages.flatMap(({ name, outcome, seconds, outputs }) => {
        const head = [clipped(name), outcome, seconds === null ? '' : Number(seconds.toPrecision(3))];
        if (outputs.length === 0) return [[...head, '', '', '', '']];
        return outputs.map(({ path, bytes, rows, problem: wrong }) => [
          ...head,
          clipped(path),
          bytes,
          rows ?? '',
          wrong === null ? '' : clipped(wrong, 300),
        ]);
      }),
    ),
    ...evidenceTable(
      'Raw data',
      ['file', 'rows taken', 'rows'],
      raw.map(({ path, rows, total }) => [clipped(path), rows ?? 'whole', total ?? '']),
    ),
  ];
}
