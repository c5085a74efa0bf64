import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { monitoring, promoting, reportOnFork, runOnPullRequest, type Scenario } from './support/scenarios.ts';
import { temporary } from './support/temporary.ts';

/** A server of an enterprise: its interfaces stand below /api, and no name but its own is ever looked up. */

const recorder = `import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
const { lookup } = dns;
dns.lookup = (host, ...rest) => {
  appendFileSync(process.env.LOOKED_UP, host + '\\n');
  return lookup(host, ...rest);
};
`;

/** Variables that make each Node of a job write down which names it looks up. */
function recordingNames(): { readonly variables: Readonly<Record<string, string>>; names(): string } {
  const folder = temporary();
  const [file, script] = [join(folder, 'names.txt'), join(folder, 'recorder.mjs')];
  writeFileSync(script, recorder);
  return {
    variables: { NODE_OPTIONS: `--import ${script}`, LOOKED_UP: file },
    names: () => (existsSync(file) ? readFileSync(file, 'utf8') : ''),
  };
}

test('the recorder sees what is looked up', () => {
  const { variables, names } = recordingNames();
  execFileSync(process.execPath, ['-e', "fetch('http://somewhere.invalid/').catch(() => {})"], {
    env: { ...process.env, ...variables },
  });
  expect(names()).toBe('somewhere.invalid\n');
});

const cases: readonly { readonly scenario: Scenario; readonly status: number; readonly uploads: boolean }[] = [
  { scenario: runOnPullRequest, status: 0, uploads: true },
  { scenario: reportOnFork, status: 0, uploads: true },
  { scenario: promoting, status: 0, uploads: false },
  { scenario: monitoring, status: 1, uploads: true },
];

test.each(cases)(
  '$scenario.name: all of it on that server, without artifacts',
  async ({ scenario, status, uploads }) => {
    const scene = await scenario.open();
    const { github } = scene;
    scene.reset();
    const { variables, names } = recordingNames();
    const done = await scene.act({
      environment: {
        GITHUB_SERVER_URL: github.url,
        GITHUB_API_URL: `${github.url}/api/v3`,
        GITHUB_GRAPHQL_URL: `${github.url}/api/graphql`,
        ...variables,
      },
    });
    expect([done.status, done.status === status ? '' : done.log]).toEqual([status, '']);
    scene.isWhole(done);
    expect(names()).toBe('');
    expect(github.requests.filter(({ operation }) => operation === 'artifacts')).toEqual([]);
    if (uploads) expect(done.messages('warning')).toContain('127.0.0.1 is an Enterprise Server');
    if (scenario === runOnPullRequest) {
      const body = github.comments(12)[0]?.body ?? '';
      expect(body).toContain(`${github.url}/acme/penguins/actions/runs/${done.runId}`);
      expect(`${body}${done.summary}${JSON.stringify(done.report)}`).not.toContain('//github.com');
    }
    expect(github.violations).toEqual([]);
  },
);
