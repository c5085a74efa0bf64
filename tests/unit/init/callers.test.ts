import { execFile } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { detect } from '../../../src/init/detection.ts';
import { writeWorkflow } from '../../../src/init/files.ts';
import { fixture, repository, write } from './repositories.ts';

const bash = promisify(execFile);
const folder = fileURLToPath(new URL('../../../workflows/', import.meta.url));

interface Job {
  if?: string;
  needs?: string;
  permissions?: Record<string, string>;
  steps: { name?: string; uses?: string; run?: string; with?: Record<string, unknown> }[];
}
interface Workflow {
  env: Record<string, string>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}
const workflow = async (name: string): Promise<Workflow> =>
  parse(await readFile(join(folder, name), 'utf8')) as Workflow;

describe('train-and-report.yml', () => {
  test('keeps the write token away from the job that trains', async () => {
    const { permissions, jobs } = await workflow('train-and-report.yml');
    expect(permissions).toEqual({});
    expect(jobs.train?.permissions).toEqual({ contents: 'read' });
    expect(jobs.report?.permissions).toEqual({
      contents: 'write',
      'pull-requests': 'write',
      actions: 'read',
    });
    for (const job of Object.values(jobs))
      for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with).toEqual({ 'persist-credentials': false });
    // A skipped required check counts as passed.
    expect(jobs.report).toMatchObject({ needs: 'train', if: 'always()' });
    expect(jobs.report?.steps[0]?.run).toContain('exit 1');
    expect(jobs.report?.steps.at(-1)?.with?.train).toBeUndefined();
  });

  test('hands over the named files, and nothing else that an artifact may hold', async () => {
    const { jobs } = await workflow('train-and-report.yml');
    const script = (job: string, name: string): string => {
      const run = jobs[job]?.steps.find((step) => step.name === name)?.run;
      if (run === undefined) throw new Error(`no step ${name}`);
      return run;
    };
    const OUTPUTS = 'metrics.json model.pkl out/deep.csv reports/junit.xml';
    const trained = await repository({
      'metrics.json': 'new',
      'reports/junit.xml': '<x/>',
      'out/deep.csv': 'a',
      other: 'o',
    });
    const scored = await repository({
      'metrics.json': 'committed',
      'model.pkl': 'committed',
      'ml-test-score.yml': 'mine',
    });
    const temporary = await repository();
    const run = (cwd: string, text: string) =>
      bash('bash', ['-e', '-c', text], { cwd, env: { ...process.env, OUTPUTS, RUNNER_TEMP: temporary } });

    const { stdout } = await run(trained, script('train', 'Collect the outputs'));
    expect(stdout).toBe('::warning::model.pkl was not written\n');
    const artifact = join(temporary, 'outputs');
    expect((await readdir(artifact, { recursive: true })).sort()).toEqual([
      'metrics.json',
      'out',
      'out/deep.csv',
      'reports',
      'reports/junit.xml',
    ]);

    // What hostile training code might put in its artifact.
    await write(artifact, { 'ml-test-score.yml': 'theirs', '.git/config': '[core] fsmonitor = evil' });
    await symlink('/etc/passwd', join(artifact, 'model.pkl'));
    await bash('rm', ['-r', join(artifact, 'out')]);
    await mkdir(join(temporary, 'elsewhere'));
    await write(join(temporary, 'elsewhere'), { 'deep.csv': 'secret' });
    await symlink(join(temporary, 'elsewhere'), join(artifact, 'out'));

    await run(scored, script('report', 'Take the named files, and nothing else'));
    expect(await readFile(join(scored, 'metrics.json'), 'utf8')).toBe('new');
    expect(await readFile(join(scored, 'reports/junit.xml'), 'utf8')).toBe('<x/>');
    expect(await readFile(join(scored, 'ml-test-score.yml'), 'utf8')).toBe('mine');
    // The committed model is not of this run, and the links are not followed.
    expect((await readdir(scored, { recursive: true })).sort()).toEqual([
      '.git',
      'metrics.json',
      'ml-test-score.yml',
      'reports',
      'reports/junit.xml',
    ]);
    expect((await lstat(join(scored, 'metrics.json'))).isFile()).toBe(true);
  });
});

describe('quick-start.yml', () => {
  test('is what init writes for a plain repository, with the training command as an input', async () => {
    const written = parse(writeWorkflow(await detect(await fixture('plain')))) as Workflow;
    const shipped = await workflow('quick-start.yml');
    const steps = written.jobs['ml-test-score']?.steps ?? [];
    expect(shipped.permissions).toEqual(written.permissions);
    expect(shipped.jobs['ml-test-score']?.steps).toEqual([
      ...steps.slice(0, -1),
      { ...steps.at(-1), with: { train: 'python train.py' } },
    ]);
  });
});
