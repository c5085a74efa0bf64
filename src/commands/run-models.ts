import { readFile } from 'node:fs/promises';
import type { OtherModel } from '../gather/other-models.ts';
import { isFailed } from '../jobs/run.ts';
import { runEachModel } from '../jobs/run-models.ts';
import { type ModelsRequest, verdictOn, writeList } from '../jobs/several-models.ts';
import type { Paint } from '../report/console.ts';
import type { Report } from '../report/report-schema.ts';
import { plainLine } from '../support/text.ts';
import { paintFor, print } from './output.ts';

/** All models that a file lists, or those that are named, whatever has changed. @returns the exit status */
export async function runModels(request: ModelsRequest, json: boolean): Promise<number> {
  const { root, results, others } = await runEachModel({ ...request, everyModel: true });
  const all = [...results.values()];
  const reports = all.map(({ report }) => report);
  const file = await writeList(root, results, others);
  const { decision, lost, said } = verdictOn(reports, others);
  const paint = paintFor(process.stdout);
  print(
    json
      ? await readFile(file, 'utf8')
      : `\n${[...reports.map((report) => judged(report, paint)), ...lost.map((other) => unjudged(other, paint)), '', said].join('\n')}`,
  );
  request.log.info(`the list is in ${file}, with the place of each report`);
  if (lost.length > 0 || all.some(isFailed)) return 2;
  return decision === 'allow' ? 0 : 1;
}

function judged({ model, decision, score }: Report, paint: Paint): string {
  const [first, ...more] = decision.reasons;
  const verdict = decision.outcome === 'allow' ? paint('green', '✔ allowed') : paint('red', '✘ blocked');
  const why =
    decision.outcome === 'allow' || first === undefined
      ? ''
      : `  ${plainLine(first.subject, 100)}: expected ${plainLine(first.expected)}, found ${plainLine(first.found)}${more.length === 0 ? '' : `, and ${more.length} more`}`;
  return `${verdict}  ${paint('bold', plainLine(model))}  ${score.total} of 7${why}`;
}

function unjudged({ name, problems = [] }: OtherModel, paint: Paint): string {
  const [first, ...more] = problems;
  const place =
    first?.file === undefined ? '' : `${plainLine(first.file)}${first.line === undefined ? '' : `:${first.line}`}: `;
  return `${paint('red', '✘ not judged')}  ${paint('bold', plainLine(name))}  ${place}${plainLine(first?.message ?? '')}${more.length === 0 ? '' : `, and ${more.length} more`}`;
}
