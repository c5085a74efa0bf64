import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { onBranch, push } from '../integration/support/events.ts';
import { temporary } from '../integration/support/temporary.ts';
import { motoBucket, startMoto } from '../servers/support/moto.ts';
import { type OciServerOptions, startOciServer } from '../servers/support/oci-registry.ts';
import { key, startReceiver } from '../support/receiver.ts';
import { copied, createWorld } from './support/act.ts';
import { read, type Workflow } from './support/files.ts';
import { better, configuration, gate, pythonProject } from './support/project.ts';

const scored = { 'score/score': 'success', 'report/report': 'success' } as const;

async function registry(options?: OciServerOptions) {
  const server = await startOciServer(options);
  onTestFinished(() => server.stop());
  const tags = async (password?: string): Promise<string[]> => {
    const headers = password === undefined ? {} : { authorization: `Basic ${btoa(`ana:${password}`)}` };
    const answer = await fetch(`http://${server.host}/v2/models/penguins/tags/list`, { headers });
    const { tags = [] } = (await answer.json()) as { tags?: string[] };
    return tags.filter((tag) => !tag.startsWith('sha256-')).sort();
  };
  const digest = async (tag: string): Promise<string | null> => {
    const address = `http://${server.host}/v2/models/penguins/manifests/${tag}`;
    const accept = 'application/vnd.oci.image.manifest.v1+json';
    const { headers } = await fetch(address, { method: 'HEAD', headers: { accept } });
    return headers.get('docker-content-digest');
  };
  return { tags, digest, promote: `promote: { to: oci, repository: '${server.host}/models/penguins' }\n` };
}

/** Training that tells which credentials it can see. */
const spying = `${pythonProject()['train.py']}
import os
print('credentials that training sees:', sorted(name for name in os.environ if name.split('_')[0] in ('OCI', 'EVENTS', 'AWS')))
`;
const seesNone = 'credentials that training sees: []';

const files = (name: string, more: string): Record<string, string> =>
  pythonProject({ 'train.py': spying, 'ml-test-score.yml': configuration(`${gate}${more}`), ...copied(name) });

/** As docs/workflows.md says it: the secret `env` for the jobs that run no code of the repository, of a caller. */
function withSecrets(text: string, secrets: Readonly<Record<string, string>>): string {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs).map(([name, job]) => {
    const secret = secrets[name];
    return [name, secret === undefined ? job : { ...job, secrets: { env: `\${{ secrets.${secret} }}` } }];
  });
  return stringify({ ...workflow, jobs: Object.fromEntries(jobs) });
}

test('promotion with credentials: the registry and the receiver of events get theirs, training gets none', async () => {
  const password = 'secret';
  const users = join(temporary(), 'htpasswd');
  await writeFile(users, 'ana:$2b$04$hVHbRig0stKP8PbNJY3oPeg/2u9uNkXwpMhmCB7SoMM4YhyztwnqK\n');
  const { tags, promote } = await registry({ auth: { htpasswd: { realm: 'tests', path: users } } });
  const receiver = await startReceiver();
  onTestFinished(() => receiver.close());

  const made = files('promote', `${promote}events: { url: '${receiver.url}', secret: EVENTS_KEY }\n`);
  const path = '.github/workflows/promote.yml';
  const world = await createWorld({
    ...made,
    [path]: withSecrets(made[path] as string, { report: 'REPORT_ENV', promote: 'PROMOTE_ENV' }),
  });
  const { repository, github, run } = world;
  const event = push(repository, 'main', null);
  const secrets = {
    REPORT_ENV: `EVENTS_KEY=${key}`,
    PROMOTE_ENV: `# the registry\nOCI_USERNAME=ana\nOCI_PASSWORD=${password}\nEVENTS_KEY=${key}`,
  };

  // Without them: the run is judged all the same, and the promotion says what it lacks.
  const lacking = await run('promote', event);
  expect(lacking.jobs).toEqual({ ...scored, 'promote/promote': 'failure' });
  expect(lacking.log).toMatch(/does not accept the credentials|OCI_USERNAME/);
  expect(repository.tags()).toEqual([]);
  expect(receiver.received).toEqual([]);

  const done = await run('promote', event, { secrets });
  expect(done.jobs).toEqual({ ...scored, 'promote/promote': 'success' });
  expect(done.outputs['promoted-version']).toBe('1.0.0');
  expect(done.log).toContain(seesNone);
  expect(done.log).not.toContain(key);
  expect(await tags(password)).toEqual(['1.0.0', 'production']);
  expect(repository.tags()).toEqual(['penguins#production#1', 'penguins@v1.0.0']);
  // The job that trains has no key, and tells nobody: not even unsigned.
  expect(receiver.types()).toEqual(['run.scored', 'model.promoted']);
  expect(receiver.received.every((one) => one.verifies(key))).toBe(true);
  expect(github.violations).toEqual([]);
});

/** As docs/workflows.md shows it. */
const rollback = /```yaml\n(# \.github\/workflows\/rollback\.yml\n[\s\S]*?)```/.exec(
  read('docs/workflows.md'),
)?.[1] as string;

test('promotion and rollback in jobs of one’s own: a container registry', async () => {
  const { tags, digest, promote } = await registry();
  const { repository, github, run } = await createWorld({
    ...files('promote-ghcr', promote),
    '.github/workflows/rollback.yml': rollback,
  });
  const start = repository.commitOf('main');
  const done = await run('promote-ghcr', push(repository, 'main', null));
  expect(done.jobs).toEqual({ ...scored, promote: 'success' });
  expect(done.log).not.toMatch(/::warning/);
  expect(await tags()).toEqual(['1.0.0', 'production']);
  expect(repository.tags()).toEqual(['penguins#production#1', 'penguins@v1.0.0']);

  repository.push('main', better);
  const next = await run('promote-ghcr', push(repository, 'main', start));
  expect(next.jobs).toEqual({ ...scored, promote: 'success' });
  const newer = await digest('1.1.0');
  expect(newer).toMatch(/^sha256:/);
  expect(await digest('production')).toBe(newer);
  const event = onBranch(repository, 'workflow_dispatch');
  const inputs = { stage: 'production', version: '' };
  const back = await run('rollback', { ...event, payload: { ...(event.payload as object), inputs } });
  expect(back.jobs).toEqual({ rollback: 'success' });
  expect(back.log).not.toMatch(/::warning/);
  expect(await digest('production')).toBe(await digest('1.0.0'));
  expect(repository.tags()).toContain('penguins#production#3');
  expect(github.violations).toEqual([]);
});

test('a promotion job of one’s own: SageMaker, with a role that only it assumes', async () => {
  const moto = await startMoto();
  onTestFinished(() => moto.stop());
  const { repository, github, run } = await createWorld(
    files('promote-aws', `promote: { to: sagemaker, bucket: 's3://${motoBucket}/models' }\n`),
  );
  const options = {
    variables: { AWS_ROLE: 'arn:aws:iam::123456789012:role/promotion', AWS_REGION: 'eu-west-1' },
    environment: { AWS_ENDPOINT_URL: moto.url },
  };
  const done = await run('promote-aws', push(repository, 'main', null), options);
  expect(done.jobs).toEqual({ ...scored, promote: 'success' });
  expect(done.outputs['promoted-version']).toBe('1.0.0');
  expect(repository.tags()).toEqual(['penguins#production#1', 'penguins@v1.0.0']);
  expect(done.log).not.toMatch(/::warning/);
  expect(github.violations).toEqual([]);
});
