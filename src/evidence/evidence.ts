import { selectCases } from '../checks/case-selection.ts';
import type { Check } from '../checks/check.ts';
import { runCheck } from '../checks/runner.ts';
import { judgeCases } from '../checks/test-cases.ts';
import type { Configuration, TestConfiguration } from '../config/schema.ts';
import { isOutOfScope, whyNotNow } from '../config/when.ts';
import { type EvidenceFacts, type Fact, type Facts, type JunitReport, whyMissing } from '../facts.ts';
import type { Finding, Outcome, TestResult } from '../result.ts';
import { type TestId, testIds } from '../rubric/sections.ts';
import { tellingLine } from '../support/output-tail.ts';
import { judgeAttestation } from './manual.ts';
import { costOf, keptFromRun, unanswered } from './not-run.ts';

type Source = TestResult['sources'][number];
type Answer = { readonly source: Source; readonly finding: Finding };

/** Answers all 28 tests from their sources of evidence. Pure: everything it looks at was gathered. */
export function answerTests(
  facts: Facts,
  checkOf: (id: TestId) => Check,
  remedyOf: (id: TestId) => string,
): TestResult[] {
  return testIds.map((id) => answerTest(id, facts, checkOf(id), remedyOf(id)));
}

/**
 * Answers one test. What the team configured (options of the check, `junit`, `run`) must all pass, whatever is attested; so must the built-in check wherever it found
 * its facts. Only a check that nobody configured and that found no facts steps aside: for other evidence, for an attestation, and at last for its own `inconclusive`. A test that `when`
 * keeps from this run, and a costly check that nobody configured, did not run.
 */
export function answerTest(id: TestId, facts: Facts, check: Check, remedy: string): TestResult {
  const configuration: TestConfiguration = facts.configuration.tests[id] ?? {};
  const gathered: EvidenceFacts = facts.evidence[id] ?? {};
  const reason = configuration['not-applicable'];
  if (reason !== undefined) return { ...unanswered(id, `not applicable: ${reason}`, ''), notApplicable: reason };

  const why = whyNotNow(facts.configuration, id, facts.run);
  if (why !== null && isOutOfScope(id, facts.run)) return unanswered(id, `did not run: ${why}`, '');
  if (why !== null) return keptFromRun(id, why, facts, check);

  const { finding, foundFacts } = runCheck(check, facts);
  const answers: Answer[] = [];
  if (foundFacts || configures(facts.configuration, check)) answers.push({ source: 'check', finding });
  const cases = judgeJunit(id, configuration, gathered, facts.junit);
  if (cases !== null) answers.push({ source: 'junit', finding: cases });
  if (configuration.run !== undefined)
    answers.push({ source: 'run', finding: judgeCommand(configuration.run.command, gathered.run) });
  if (answers.length > 0) return combine(id, answers, 'automated', remedy);

  if (configuration.manual !== undefined) {
    const attested = judgeAttestation(configuration.manual, gathered.manual, facts.run.startedAt);
    return combine(id, [{ source: 'manual', finding: attested }], 'manual', remedy);
  }
  if (check.cost !== undefined)
    return unanswered(id, `did not run: ${finding.summary}${costOf(check, facts)}`, finding.remedy ?? remedy);
  return combine(id, [{ source: 'check', finding }], 'automated', remedy);
}

/** Whether the team asks for a built-in check: by one of its options, or by a key that it answers to. */
const configures = (configuration: Configuration, { id, options, configuredBy = [] }: Check): boolean =>
  Object.keys(options).some((key) => key in (configuration.tests[id] ?? {})) ||
  configuredBy.some((key) => configuration[key] !== undefined);

const worst: readonly Outcome[] = ['error', 'fail', 'inconclusive', 'pass'];

/** All sources must pass: the worst outcome is the test's, and its source speaks first. */
function combine(
  id: TestId,
  answers: readonly Answer[],
  execution: 'automated' | 'manual',
  remedy: string,
): TestResult {
  const ordered = [...answers].sort((a, b) => worst.indexOf(a.finding.outcome) - worst.indexOf(b.finding.outcome));
  const leading = (ordered[0] as Answer).finding;
  return {
    id,
    execution,
    outcome: leading.outcome,
    sources: answers.map((answer) => answer.source),
    summary: leading.outcome === 'pass' ? ordered.map((answer) => answer.finding.summary).join('; ') : leading.summary,
    measurements: ordered.flatMap((answer) => answer.finding.measurements),
    evidence: ordered.flatMap((answer) => answer.finding.evidence),
    remedy: leading.outcome === 'pass' ? '' : (leading.remedy ?? remedy),
  };
}

/** Test cases that the configuration selects, and those that name this test in a property `ml_test_score`. */
function judgeJunit(
  id: TestId,
  configuration: TestConfiguration,
  gathered: EvidenceFacts,
  shared: Fact<JunitReport>,
): Finding | null {
  if (configuration.junit !== undefined) {
    const report = gathered.junit;
    const { files, cases } = configuration.junit;
    if (report === undefined || report.state !== 'gathered') {
      const why = report === undefined ? 'it was not gathered' : whyMissing(report);
      return {
        outcome: 'inconclusive',
        summary: `no test report ${files.join(', ')}: ${why}`,
        measurements: [],
        evidence: [],
        remedy: 'write the JUnit report in this run',
      };
    }
    return judgeCases(selectCases(report.value.cases, cases), report.value, `\`cases: ${cases?.join(', ')}\``);
  }
  if (shared.state !== 'gathered') return null;
  const marked = shared.value.cases.filter((testCase) => testCase.answers.includes(id));
  return marked.length === 0 ? null : judgeCases(marked, shared.value, `\`ml_test_score\` = ${id}`);
}

function judgeCommand(command: string, fact: EvidenceFacts['run']): Finding {
  if (fact === undefined || fact.state !== 'gathered') {
    const why = fact === undefined ? 'it was not run' : whyMissing(fact);
    return {
      outcome: 'inconclusive',
      summary: `\`${command}\` did not run: ${why}`,
      measurements: [],
      evidence: [],
      remedy: 'let training succeed first, then the command runs',
    };
  }
  const { exitCode, outcome, tail } = fact.value;
  const evidence = [{ kind: 'command', command, exitCode, tail: tail.slice(-10) } as const];
  const measurements = [{ name: 'exit status', observed: exitCode ?? outcome, expected: '0', met: exitCode === 0 }];
  if (exitCode === 0 && outcome === 'succeeded')
    return { outcome: 'pass', summary: tail.at(-1) || `\`${command}\` ended with 0`, measurements, evidence };
  const ended =
    outcome === 'timed-out' ? 'did not end in time' : exitCode === null ? 'was stopped' : `ended with ${exitCode}`;
  return {
    outcome: 'fail',
    summary: `\`${command}\` ${ended}${tail.length > 0 ? `: ${tellingLine(tail)}` : ''}`,
    measurements,
    evidence,
    remedy: `run \`${command}\` and mend what it reports`,
  };
}
