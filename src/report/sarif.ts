import { rubric, rubricTest } from '../rubric/rubric.ts';
import { sectionTitles, type TestId } from '../rubric/sections.ts';
import { plainLine } from '../support/text.ts';
import type { Report } from './report-schema.ts';

const home = 'https://github.com/ml-test-score/ml-test-score';

/** GitHub shows the first location of a result, and at most a hundred of those beside it. */
const mostRelated = 20;
/** A longer path is none that a repository has. */
const longestPath = 1000;

type Test = Report['tests'][number];

export interface SarifOptions {
  /** Path of the project within the repository, where it is not its root: GitHub looks for files from there. */
  readonly folder?: string;
}

/**
 * The tests that failed as SARIF 2.1.0, for GitHub's code scanning and other viewers: a rule for each of the 28, a result for each that failed or could not be
 * judged for an error. An alert closes when its test passes.
 */
export function renderSarif(report: Report, { folder = '' }: SarifOptions = {}): string {
  const results = report.tests
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'error')
    .map((test) => resultOf(test, report, folder));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ML Test Score', informationUri: home, rules: rubric.map(ruleOf) } },
        // Several models of a repository are told apart by this.
        automationDetails: { id: `ml-test-score/${report.model}/` },
        columnKind: 'utf16CodeUnits',
        results,
        properties: {
          model: report.model,
          decision: report.decision.outcome,
          score: report.score.total,
          commit: report.headCommit,
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** `UnitTests` of `infra/unit-tests`. */
const nameOf = (id: TestId): string =>
  id
    .split(/[/-]/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');

function ruleOf({ id, title, asks, why, measured, remedy, source, section }: (typeof rubric)[number]) {
  const helpUri = `${home}/blob/v1/docs/tests/${id.replace('/', '-')}.md`;
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: title },
    fullDescription: { text: asks },
    help: {
      text: `${why}\n\nMeasured: ${measured}\n\nTo earn the point: ${remedy}\n\n${source}`,
      markdown: `${why}\n\n**Measured:** ${measured}\n\n**To earn the point:** ${remedy}\n\n${source} · [${id}](${helpUri})`,
    },
    helpUri,
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['machine-learning', section, sectionTitles[section]] },
  };
}

interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly message?: string;
}

function resultOf(test: Test, { decision, model, policy }: Report, folder: string) {
  const places = test.evidence.flatMap((item): Place[] =>
    item.kind === 'position' && inRepository(folder, item.file) !== null ? [item] : [],
  );
  const [first = { file: policy.file ?? 'ml-test-score.yml' }, ...others] = places;
  const blocks = decision.reasons.some(({ subject }) => subject === test.id);
  const said = plainLine(test.summary, 900) || rubricTest(test.id).title;
  const at = first.message === undefined ? '' : `\n${plainLine(first.message, 500)}`;
  return {
    ruleId: test.id,
    ruleIndex: rubric.findIndex(({ id }) => id === test.id),
    kind: 'fail',
    level: blocks || test.outcome === 'error' ? 'error' : 'warning',
    // A link in a message is written [text](target): text of others has no brackets that could make one.
    message: { text: inert(`${said}${at}\n→ ${plainLine(test.remedy, 900)}`) },
    locations: [{ physicalLocation: physical(first, folder) }],
    ...(others.length === 0
      ? {}
      : {
          relatedLocations: others.slice(0, mostRelated).map((place, index) => ({
            id: index + 1,
            physicalLocation: physical(place, folder),
            message: { text: inert(plainLine(place.message ?? '', 300)) || test.id },
          })),
        }),
    // The same test of the same model is the same alert, wherever its first finding is today.
    partialFingerprints: { primaryLocationLineHash: `${model}/${test.id}:1` },
    properties: { outcome: test.outcome, points: test.points, execution: test.execution },
  };
}

const inert = (text: string): string => text.replace(/[[\]\\]/g, '\\$&');

/** The path from the root of the repository; null for what is outside of it, or is no path at all. */
function inRepository(folder: string, file: string): string | null {
  const parts: string[] = [];
  if (file === '' || file.startsWith('/') || /^[a-z]:/i.test(file)) return null;
  for (const part of `${folder}/${file}`.split(/[/\\]/)) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  const path = parts.join('/');
  return path === '' || path.length > longestPath ? null : path;
}

const physical = ({ file, line }: Place, folder: string) => ({
  artifactLocation: {
    uri: (inRepository(folder, file) ?? 'ml-test-score.yml')
      // Half of a character has no form in an address.
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    uriBaseId: '%SRCROOT%',
  },
  ...(line === undefined || line < 1 ? {} : { region: { startLine: line } }),
});
