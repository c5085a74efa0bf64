/**
 * Makes the golden reports: facts of real runs of examples/penguins, and the report and comment that come out of them.
 *
 *   node tests/golden/make-reports.ts           judges the committed facts again: after an intended change of checks, score, gate or report
 *   node tests/golden/make-reports.ts --facts   trains the example anew, too (half a minute): after a change of what is gathered
 *
 * Both run what is built in dist/. Read the difference before you commit it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startFakeGithub } from '../fake-github/server.ts';
import { type Event, pullRequest, push } from '../integration/support/events.ts';
import { createRepository } from '../integration/support/repository.ts';
import { root, runJob } from '../integration/support/runner.ts';

const reports = join(import.meta.dirname, 'reports');
const example = join(root, 'examples', 'penguins');

if (process.argv.includes('--facts')) await trainAnew();
for (const file of readdirSync(reports).filter((name) => name.endsWith('.facts.json'))) judgeAgain(file);

function judgeAgain(file: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'ml-test-score-golden-'));
  try {
    const replay = ['replay', join(reports, file), '--output', folder];
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...replay], {
      encoding: 'utf8',
    });
    if (status === null || status > 2) throw new Error(`${file}: ${stderr}`);
    const name = file.replace('.facts.json', '');
    cpSync(join(folder, 'report.json'), join(reports, `${name}.report.json`));
    cpSync(join(folder, 'comment.md'), join(reports, `${name}.comment.md`));
    console.log(`${name}: exit status ${status}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The life of a repository: a first version, a pull request that is worse and loosens its gate, one that breaks, one that is better. */
async function trainAnew(): Promise<void> {
  // The commits of the story are the same whenever it is played.
  for (const name of ['GIT_AUTHOR_DATE', 'GIT_COMMITTER_DATE']) process.env[name] = '2026-11-21T08:00:00Z';
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ml-test-score-golden-')));
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: example, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);
  const files = Object.fromEntries(tracked.map((file) => [file, readFileSync(join(example, file), 'utf8')]));
  const repository = createRepository(folder, files);
  const github = await startFakeGithub({ gitDirectory: repository.remote });
  let runs = 9_000_000_000;
  const keep = async (name: string, event: Event): Promise<void> => {
    runs += 1;
    const { output, log } = await runJob(repository, github, event, String(runs), {});
    const file = join(output, 'facts.json');
    let facts: unknown;
    try {
      facts = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      throw new Error(`${name} left no facts:\n${log}`);
    }
    writeFileSync(join(reports, `${name}.facts.json`), `${JSON.stringify(normalize(facts), null, 2)}\n`);
  };

  const edited = (file: string, change: (text: string) => string): Record<string, string> => {
    const before = files[file] ?? '';
    const after = change(before);
    if (after === before) throw new Error(`${file}: the edit of the story no longer applies`);
    return { [file]: after };
  };
  const propose = async (name: string, number: number, changes: Readonly<Record<string, string>>): Promise<void> => {
    repository.push(name, changes);
    await keep(name, pullRequest(repository, repository.openPullRequest(number, name)));
  };

  try {
    await keep('first-run', push(repository, 'main', null));
    await propose('worse-and-loosened', 1, {
      ...edited('params.json', (text) => text.replace(/\s*"bill_length_mm",/, '')),
      ...edited('ml-test-score.yml', (text) => text.replace('minimum: 0.95, max-drop: 0.01', 'minimum: 0.5')),
    });
    await propose(
      'training-failed',
      2,
      edited('params.json', (text) => text.replace(/"learning-rate": [\d.]+/, '"learning-rate": "fast"')),
    );
    await propose(
      'better',
      3,
      edited('params.json', (text) =>
        text.replace(/\s*"flipper_length_mm",/, '').replace(/"epochs": \d+/, '"epochs": 200'),
      ),
    );
  } finally {
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What differs between two runs of the same commit on two machines, made the same: times, durations, memory and hardware. */
function normalize(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => normalize(item));
  if (typeof value === 'object' && value !== null)
    return key === 'environment' && 'cpu' in value
      ? {
          ...value,
          platform: 'linux x64',
          cpu: 'AMD EPYC 7763 64-Core Processor',
          cores: 4,
          memoryBytes: 16_766_414_848,
        }
      : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, normalize(inner, name)]));
  if (key === 'seconds' && typeof value === 'number') return 1.5;
  if (key === 'peakMemoryBytes' && typeof value === 'number') return 62_914_560;
  if (typeof value !== 'string') return value;
  return value
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z/g, '2026-11-21T09:00:00.000Z')
    .replace(/duration_ms [\d.]+/g, 'duration_ms 12.5')
    .replace(/\([\d.]+ms\)/g, '(1.5ms)')
    .replace(/(file:\/\/)?\/[\w./-]*\/workspace-[\w-]+/g, '/home/runner/work/penguins/penguins')
    .replace(/^Node\.js v.*$/, 'Node.js v24.21.0');
}
