import type { JunitCase, JunitReport } from '../facts.ts';
import type { Evidence, Finding } from '../result.ts';

const shownCases = 10;

/** Test cases as evidence: at least one ran, none failed or errored; a skipped case does not count as ran. */
export function judgeCases(cases: readonly JunitCase[], report: JunitReport, selection: string): Finding {
  const ran = cases.filter((testCase) => testCase.outcome !== 'skipped');
  const broken = ran.filter((testCase) => testCase.outcome !== 'passed');
  const files = report.files.map((file) => file.path).join(', ');
  const measurements = [
    { name: 'cases that ran', observed: ran.length, expected: 'at least 1', met: ran.length > 0 },
    { name: 'failed or errored', observed: broken.length, expected: '0', met: broken.length === 0 },
    { name: 'skipped', observed: cases.length - ran.length },
  ];
  if (ran.length === 0) {
    const why =
      cases.length > 0
        ? `all ${cases.length} were skipped`
        : report.cases.length > 0
          ? `${selection} matches none of ${report.cases.length}`
          : 'the report is empty';
    return {
      outcome: 'inconclusive',
      summary: `no test case ran in ${files}: ${why}`,
      measurements,
      evidence: [],
      remedy: 'run the test cases in this run, or mend the selection',
    };
  }
  if (broken.length === 0)
    return { outcome: 'pass', summary: `${ran.length} test cases passed in ${files}`, measurements, evidence: [] };
  return {
    outcome: 'fail',
    summary: `${broken.length} of ${ran.length} test cases failed in ${files}: ${nameOf(broken[0] as JunitCase)}${broken.length > 1 ? ', …' : ''}`,
    measurements,
    evidence: broken.slice(0, shownCases).map(positionOf),
    remedy: `mend the failed test cases, then run them again`,
  };
}

const nameOf = ({ classname, name }: JunitCase): string => (classname === '' ? name : `${classname}::${name}`);

function positionOf(testCase: JunitCase): Evidence {
  const message = `${nameOf(testCase)}: ${testCase.message.split('\n', 1)[0] || testCase.outcome}`;
  return { kind: 'position', file: testCase.file, message, ...(testCase.line === null ? {} : { line: testCase.line }) };
}
