import { parse, stringify } from 'yaml';
import type { Workflow } from './files.ts';

type Results = Readonly<Record<string, 'success' | 'failure'>>;

/**
 * Act ends a run with the first called workflow that fails; GitHub goes on with the jobs that ask for it, `if: always()`. They are what is given back, as a workflow that
 * knows how the others ended; null where nothing is left to do.
 *
 * @param jobs how jobs ended: `score/score` is one of a called workflow
 */
export function afterFailure(text: string, jobs: Results): string | null {
  if (!Object.values(jobs).includes('failure')) return null;
  const workflow = parse(text) as Workflow;
  const results = new Map<string, string>();
  for (const [name, result] of Object.entries(jobs)) {
    const [caller = ''] = name.split('/');
    if (results.get(caller) !== 'failure') results.set(caller, result);
  }
  const left = Object.entries(workflow.jobs).filter(
    ([name, job]) => !results.has(name) && /\b(always|failure|cancelled)\(\)/.test(job.if ?? ''),
  );
  if (left.length === 0) return null;
  const known = left.map(([name, { needs: _, ...job }]) => {
    const told = stringify(job, { lineWidth: 0 }).replace(
      /\bneeds\.([\w-]+)\.result\b/g,
      (_all, need: string) => `'${results.get(need) ?? 'skipped'}'`,
    );
    if (told.includes('needs.')) throw new Error(`${name} needs outputs of a job that act has ended:\n${told}`);
    return [name, parse(told)];
  });
  return stringify({ ...workflow, jobs: Object.fromEntries(known) }, { lineWidth: 0 });
}
