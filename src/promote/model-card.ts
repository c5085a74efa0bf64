import { stringify } from 'yaml';
import type { Facts, Fingerprint, Metric } from '../facts.ts';
import { presentValue, whyMissing } from '../facts.ts';
import { code, escapeMarkdown, table } from '../report/markdown.ts';
import { bandOf } from '../rubric/bands.ts';
import { sections, sectionTitles } from '../rubric/sections.ts';
import type { Score } from '../score/score.ts';
import { formatBytes } from '../support/files.ts';
import type { Lineage } from './lineage.ts';

/** Metrics beyond these are in report.json only. */
const shownMetrics = 200;

export interface ModelCardInput {
  readonly facts: Facts;
  readonly lineage: Lineage;
  readonly score: Score;
}

/**
 * `model-card.md`: Markdown with the front matter of Hugging Face's model cards (`model-index`, as huggingface_hub.ModelCardData reads it). What nobody has told us
 * (licence, library) is left out; what people must write is marked as not written yet.
 */
export function formatModelCard({ facts, lineage, score }: ModelCardInput): string {
  const model = lineage.model;
  const metrics = presentValue(facts.metrics)?.values.slice(0, shownMetrics) ?? [];
  return `${[
    `---\n${frontMatter(model, metrics, lineage).trimEnd()}\n---`,
    `# ${escapeMarkdown(model)}`,
    '## Intended use',
    '_Not written yet. Say what the model is for, for whom, and what it must not be used for._',
    '## Training data',
    dataTable(facts),
    '## Metrics',
    metrics.length === 0 ? 'None was measured.' : metricTable(metrics),
    '## ML Test Score',
    scoreTable(score),
    '## Lineage',
    lineageTable(lineage),
    '## How to get it',
    `\`\`\`\nml-test-score pull ${lastStage(facts, model)}\n\`\`\``,
  ].join('\n\n')}\n`;
}

function frontMatter(model: string, metrics: readonly Metric[], lineage: Lineage): string {
  const testing = lineage.data.testing;
  const result = {
    task: { type: 'other' },
    dataset: {
      type: 'testing',
      name: 'Testing data',
      ...(testing === null ? {} : { revision: testing.sha256 }),
    },
    metrics: metrics.map(({ name, value }) => ({ type: name.slice(0, 300), value, name: name.slice(0, 300) })),
    ...(lineage.trigger.url === null ? {} : { source: { name: 'ML Test Score', url: lineage.trigger.url } }),
  };
  return stringify(
    { tags: ['ml-test-score'], 'model-index': [{ name: model, results: metrics.length === 0 ? [] : [result] }] },
    // Quoted for Python's YAML 1.1, too, which takes `no` for a truth value.
    { lineWidth: 0, version: '1.1' },
  );
}

function dataTable({ data }: Facts): string {
  const rows = (['training', 'testing', 'serving'] as const).map((kind) => {
    const fact = data[kind];
    return fact.state === 'gathered'
      ? [kind, files(fact.value), code(fact.value.sha256)]
      : [kind, escapeMarkdown(whyMissing(fact)), '–'];
  });
  return table(['Data', 'Files', 'SHA-256'], rows);
}

function files(fingerprint: Fingerprint): string {
  const shown = fingerprint.files.slice(0, 5).map(({ path, bytes }) => `${code(path)} (${formatBytes(bytes)})`);
  const rest = fingerprint.files.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

const metricTable = (metrics: readonly Metric[]): string =>
  table(
    ['Metric', 'Value', 'Better'],
    metrics.map(({ name, value, direction }) => [code(name), String(value), direction ?? 'not declared']),
  );

const scoreTable = (score: Score): string =>
  [
    `**${score.total} of 7**, the least of four sections. ${bandOf(score.total).reading}`,
    table(
      ['Section', 'Points of 7'],
      sections.map((section) => [sectionTitles[section], String(score.sections[section])]),
    ),
  ].join('\n\n');

function lineageTable(lineage: Lineage): string {
  const { pullRequest, trigger, training, environment, hardware, artifacts } = lineage;
  const rows: (readonly [string, string | null])[] = [
    ['Commit', code(lineage.commit) + (lineage.dirty ? ', with changes that were not committed' : '')],
    ['Repository', lineage.repository === null ? null : code(lineage.repository)],
    ['Pull request', pullRequest === null ? null : `${pullRequest.number}: ${escapeMarkdown(pullRequest.title)}`],
    [
      'Trigger',
      `${escapeMarkdown(trigger.event)}${trigger.actor === null ? '' : ` by ${code(trigger.actor)}`}, ${trigger.startedAt}`,
    ],
    [
      'Training',
      training === null ? 'not trained here' : `${code(training.command)}, ${Math.round(training.seconds * 10) / 10} s`,
    ],
    ['Model', `${files(artifacts)}, SHA-256 ${code(artifacts.sha256)}`],
    [
      'Dependencies',
      environment.dependenciesSha256 === null ? null : `SHA-256 ${code(environment.dependenciesSha256)}`,
    ],
    [
      'Hardware',
      escapeMarkdown(
        `${hardware.platform}, ${hardware.cpu}, ${hardware.cores} cores, ${formatBytes(hardware.memoryBytes)} of memory`,
      ),
    ],
  ];
  return table(
    ['What', 'Value'],
    rows.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

function lastStage(facts: Facts, model: string): string {
  const stage = facts.configuration.promote?.stage.at(-1)?.name;
  return stage === undefined ? model : `${model}@${stage}`;
}
