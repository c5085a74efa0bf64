import { coverageOptions } from '../../config/options/coverage.ts';
import { whyMissing } from '../../facts.ts';
import { selectCases } from '../case-selection.ts';
import { defineCheck } from '../check.ts';
import { judgeLines, named } from '../covered-lines.ts';
import { inconclusive } from '../inconclusive.ts';
import { judgeCases } from '../test-cases.ts';

/** Data 7: tests run the code that makes features: each declared file is in a coverage report of this run, enough of its lines ran, and the tests passed. */
export const code = defineCheck({
  id: 'data/code',
  needs: ['coverage'],
  uses: ['junit'],
  options: coverageOptions,
  example: `junit: build/junit.xml
tests:
  data/code:
    coverage: [build/coverage.xml]
    sources: [src/features.py]
    minimum: 90%
`,
  evaluate: ({ coverage, junit }, { minimum, cases, sources }) => {
    const committed = coverage.reports.filter(({ origin }) => origin === 'committed');
    if (coverage.reports.length === 0) return inconclusive('no coverage report was read', writeReport);
    if (committed.length > 0)
      return inconclusive(
        `${named(committed.map(({ path }) => path))}: tracked and unmodified in git, so no tests of this run wrote it`,
        writeReport,
      );
    if (coverage.declared.length === 0)
      return inconclusive(
        `no file matches \`sources: ${named(sources)}\``,
        'name the code that makes features with `sources` of data/code',
      );
    const lines = judgeLines(coverage, minimum, writeReport);
    if (lines.outcome !== 'pass') return lines;
    if (junit.state !== 'gathered')
      return {
        ...lines,
        outcome: 'inconclusive',
        summary: `lines are covered, but nothing tells that the tests passed: ${whyMissing(junit)}`,
        remedy: 'write a JUnit report in the same test run and name it with `junit`',
      };
    const ran = judgeCases(selectCases(junit.value.cases, cases), junit.value, `\`cases: ${named(cases ?? [])}\``);
    return {
      ...ran,
      summary: ran.outcome === 'pass' ? `${lines.summary}; ${ran.summary}` : ran.summary,
      measurements: [...lines.measurements, ...ran.measurements],
      evidence: [...ran.evidence, ...lines.evidence],
    };
  },
});

const writeReport = 'run the tests with coverage in this run, and name the report with `coverage` of data/code';
