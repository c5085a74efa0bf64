import type * as z from 'zod';
import { unitTestsOptions } from '../../config/options/unit-tests.ts';
import { formatDuration } from '../../config/units.ts';
import type { Coverage } from '../../facts/coverage.ts';
import type { TrainingCurve } from '../../facts/numerics.ts';
import type { CommandRun, Fact } from '../../facts.ts';
import type { Finding } from '../../result.ts';
import { selectCases } from '../case-selection.ts';
import { defineCheck } from '../check.ts';
import { judgeLines, named } from '../covered-lines.ts';
import { lacking } from '../fact-words.ts';
import { judgeLoss } from '../falling-loss.ts';
import { inconclusive } from '../inconclusive.ts';
import { clipped } from '../names.ts';
import { judgeCases } from '../test-cases.ts';

/**
 * Infra 2: the code of the model spec is unit tested. Its test cases passed; and, where the team names them, enough of its lines ran, the loss fell while training, and a restore
 * from a checkpoint works. What is not named is said and counts neither way.
 */
export const unitTests = defineCheck({
  id: 'infra/unit-tests',
  needs: ['junit'],
  uses: ['specCoverage', 'curve', 'restore'],
  options: unitTestsOptions,
  example: `junit: build/junit.xml
tests:
  infra/unit-tests:
    cases: [tests/test_features.py, tests/test_model.py]
    sources: [src/model.py]
    minimum: 90%
    restore: python train.py --resume "$MODEL" --epochs 1
  monitor/numerics:
    curve: build/history.csv
`,
  evaluate: ({ junit, specCoverage, curve, restore }, options): Finding => {
    const parts: readonly (Finding | { readonly notGiven: string })[] = [
      judgeCases(selectCases(junit.cases, options.cases), junit, `\`cases: ${named(options.cases ?? [])}\``),
      judgeCoverage(specCoverage, options),
      judgeCurve(curve, options.loss),
      judgeRestore(restore, options),
    ];
    const findings = parts.flatMap((part) => ('notGiven' in part ? [] : [part]));
    const missing = parts.flatMap((part) => ('notGiven' in part ? [part.notGiven] : []));
    const measurements = findings.flatMap((finding) => finding.measurements);
    const evidence = findings.flatMap((finding) => finding.evidence);
    const worst =
      findings.find(({ outcome }) => outcome === 'fail') ?? findings.find(({ outcome }) => outcome !== 'pass');
    if (worst !== undefined) return { ...worst, measurements, evidence };
    const beside = missing.length === 0 ? '' : `; not looked at: ${missing.join(', ')}`;
    return {
      outcome: 'pass',
      summary: `${findings.map(({ summary }) => summary).join('; ')}${beside}`,
      measurements,
      evidence,
    };
  },
});

type Options = z.output<z.ZodObject<typeof unitTestsOptions>>;
type Part = Finding | { readonly notGiven: string };

const writeReport = 'run the tests with coverage in this run, and name the report with `coverage` of infra/unit-tests';

function judgeCoverage(coverage: Fact<Coverage>, { sources, minimum }: Options): Part {
  if (sources === undefined) return { notGiven: 'coverage (no `sources`)' };
  if (coverage.state !== 'gathered')
    return inconclusive(
      lacking('specCoverage', coverage),
      (coverage.state === 'failed' ? coverage.next : undefined) ?? writeReport,
    );
  const { declared, reports } = coverage.value;
  const committed = reports.filter(({ origin }) => origin === 'committed');
  if (committed.length > 0)
    return inconclusive(
      `${named(committed.map(({ path }) => path))}: tracked and unmodified in git, so no tests of this run wrote it`,
      writeReport,
    );
  if (declared.length === 0)
    return inconclusive(
      `no file matches \`sources: ${named(sources)}\``,
      "name the model's code with `sources` of infra/unit-tests",
    );
  return judgeLines(coverage.value, minimum, writeReport);
}

function judgeCurve(curve: Fact<TrainingCurve>, loss: string | undefined): Part {
  if (curve.state === 'gathered')
    return judgeLoss(curve.value, loss) ?? { notGiven: 'loss (no usual name of a loss in the training curve)' };
  if (curve.state === 'absent' && loss === undefined) return { notGiven: 'loss (no training curve)' };
  return inconclusive(
    lacking('curve', curve),
    (curve.state === 'failed' ? curve.next : undefined) ?? 'name the log of training with `curve` of monitor/numerics',
  );
}

function judgeRestore(
  restore: Fact<CommandRun>,
  { restore: command, budget }: { readonly restore?: string | undefined; readonly budget: number },
): Part {
  if (command === undefined) return { notGiven: 'restore from a checkpoint (no `restore`)' };
  if (restore.state !== 'gathered') return inconclusive(lacking('restore', restore));
  const { outcome, exitCode, seconds, tail } = restore.value;
  const evidence: Finding['evidence'] = [{ kind: 'command', command: restore.value.command, exitCode, tail }];
  const measurements: Finding['measurements'] = [
    {
      name: 'exit status of the restore',
      observed: exitCode ?? outcome,
      expected: '0',
      met: outcome === 'succeeded' && exitCode === 0,
    },
  ];
  if (outcome === 'cancelled')
    return { ...inconclusive('the restore from a checkpoint was cancelled', 'run it again'), measurements, evidence };
  if (outcome === 'timed-out')
    return {
      ...inconclusive(
        `the restore from a checkpoint did not end within ${formatDuration(budget)}, its \`budget\``,
        'raise `budget`, or restore and train on less',
      ),
      measurements,
      evidence,
    };
  if (outcome === 'succeeded' && exitCode === 0)
    return {
      outcome: 'pass',
      summary: `the restore from a checkpoint ended well in ${formatDuration(seconds)}`,
      measurements,
      evidence,
    };
  const last = tail.findLast((line) => line.trim() !== '');
  return {
    outcome: 'fail',
    summary: `expected the restore from a checkpoint to end with exit status 0, found exit status ${exitCode}${last === undefined ? '' : `: ${clipped(last)}`}`,
    measurements,
    evidence,
    remedy: 'run the command of `restore` where you can look into it',
  };
}
