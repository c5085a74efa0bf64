import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectEnd, makePlace } from './support/bad-input.ts';

/** What the user sees who configures wrongly, and whose training misbehaves. The surroundings are in bad-input-surroundings.test.ts. */

const good = `printf '{"accuracy": 0.9}' > metrics.json`;

describe('configuration', () => {
  test('no configuration and no inputs', async () => {
    const place = makePlace();
    place.commit({ 'README.md': 'penguins' });
    const words = ['there is nothing to do', 'no `train`', '→ run `npx ml-test-score init`'];
    expectEnd(await place.run(['run']), 2, ...words);
    const action = await place.act({ name: 'push' });
    expectEnd(action, 1, '::error', ...words);
    expect(action.summary).toContain('could not judge this run');
    expect(existsSync(join(place.repository, '.ml-test-score'))).toBe(false);
  });

  test.each([
    ['a tab', 'train:\n\trun: true\n', [':2:1: Tabs are not allowed', '→ indent with spaces']],
    ['a colon in a command', 'train: echo a: b\n', [':1:8: ', '→ put the value in quotes']],
    ['an unknown key', 'metric: a.json\n', [':1:1: unknown key `metric`', '→ did you mean `metrics`?']],
    [
      'wrong types, all at once',
      'train: true\nmetrics: 5\ngate: { score: high }\ntests: 3\n',
      [
        ':1:8: `train`: expected a command in quotes',
        'found true',
        ':2:10: `metrics`: expected text or a list, found 5',
        ':3:16: `gate.score`: expected a number, found "high"',
        ':4:8: `tests`: expected keys and values, found 3',
      ],
    ],
    ['a list', '- a\n', [':1:1: the file: expected keys and values, found a list']],
    ['escape sequences in a key', '"\\e[31mred\\e[0m": 1\n', [':1:1: unknown key `red`']],
    [
      'aliases without end',
      `a: &a [x]\n${['b', 'c', 'd', 'e'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcd'[index]}`)}]`).join('\n')}\n`,
      ['the YAML cannot be read', '→ write it with fewer aliases'],
    ],
  ])('%s', async (_, text, words) => {
    const place = makePlace();
    place.commit({ 'ml-test-score.yml': text });
    expectEnd(await place.run(['run']), 2, 'ml-test-score.yml', ...words);
    const action = await place.act({ name: 'push' });
    expectEnd(action, 1, '::error file=ml-test-score.yml,');
    expect(action.summary).toContain('`ml-test-score.yml');
  });

  test('five thousand lines, right and wrong, stay readable', async () => {
    const place = makePlace();
    const limits = (key: string): string =>
      Array.from({ length: 5000 }, (_, i) => `    m${i}: { ${key}: 1 }\n`).join('');
    place.commit({ 'ml-test-score.yml': `gate:\n  metrics:\n${limits('minimum')}train: ${JSON.stringify(good)}\n` });
    const right = await place.run(['run']);
    expectEnd(right, 1, 'm0: expected at least 1, found m0 is missing', '4970 more are in report.json');
    expect(right.text.length).toBeLessThan(20_000);
    expect(place.report().decision.reasons).toHaveLength(5000);

    place.commit({ 'ml-test-score.yml': `gate:\n  metrics:\n${limits('minimun')}train: true\n` });
    const wrong = await place.act({ name: 'push' });
    expectEnd(wrong, 1, 'line=3', 'did you mean `minimum`?');
    expect(wrong.summary).toContain('more mistakes');
    expect(wrong.text.length + wrong.summary.length).toBeLessThan(40_000);
  });

  test('files and folders that are not there', async () => {
    const place = makePlace();
    place.commit({ file: '' });
    expectEnd(
      await place.run(['run', '--config', 'other.yml']),
      2,
      'other.yml: no such configuration file',
      '→ check `config`',
    );
    expectEnd(await place.run(['run', '--config', '../other.yml']), 2, 'leads out of the repository');
    expectEnd(await place.run(['run', '-C', 'nowhere']), 2, 'nowhere: the working directory does not exist', '→');
    expectEnd(await place.run(['run', '-C', 'file']), 2, 'file: the working directory is no folder');
    expectEnd(await place.run(['run', '--tran', 'x']), 2, 'unknown option', 'Did you mean --train?');
    expectEnd(await place.run(['replay', 'file']), 2, 'file: is no JSON', '→ name the facts.json');
    const environment = { TMPDIR: join(place.folder, 'nowhere') };
    expectEnd(
      await place.run(['run', '--train', good], { environment }),
      2,
      'no temporary folder can be made here',
      '→',
    );
  });
});

describe('metrics', () => {
  const gate = 'gate: { metrics: { accuracy: { minimum: 0.8 } } }\n';
  test.each([
    ['missing', 'true', 2, ['m.json: no such file', '→ let the training command write it']],
    ['empty', ': > m.json', 2, ['m.json: is empty', '→']],
    ['truncated', `printf '{"accuracy": 0.9, "los' > m.json`, 2, ['m.json:1:', 'it ends before it is complete', '→']],
    ['cut off in a line', `echo '{"accuracy": 0.9, "los' > m.json`, 2, ['m.json:2:1: is not JSON', '→']],
    ['without a number', `echo '{"accuracy": "good"}' > m.json`, 2, ['m.json: holds no metric', '→']],
    ['of 200 MB', 'truncate -s 200M m.json', 2, ['m.json: has 200.0 MB; at most 16.0 MB are read', '→']],
    ['NaN', `echo '{"accuracy": NaN}' > m.json`, 1, ['accuracy: expected at least 0.8, found accuracy is NaN', '→']],
    ['a FIFO', 'mkfifo m.json', 2, ['m.json: is not a regular file', '→']],
    [
      'a link to a secret',
      'ln -s ../secret.json m.json',
      2,
      ['m.json: is a symbolic link, which is not followed', '→'],
    ],
  ])('a file that is %s', async (_, train, status, words) => {
    const place = makePlace();
    writeFileSync(join(place.folder, 'secret.json'), '{"accuracy": 0.987654321}');
    place.commit({ 'ml-test-score.yml': `train: ${JSON.stringify(train)}\nmetrics: m.json\n${gate}` });
    const ended = await place.run(['run']);
    expectEnd(ended, status, '✘ blocked', 'Why it blocks', ...words);
    expect(place.report().decision.reasons).toHaveLength(1);
    expect(ended.text + readFileSync(join(place.repository, '.ml-test-score/facts.json'), 'utf8')).not.toContain(
      '0.98765',
    );
  });

  test('a file below a link to a folder outside', async () => {
    const place = makePlace();
    writeFileSync(join(place.folder, 'secret.json'), '{"accuracy": 0.987654321}');
    const ended = await place.run(['run', '--train', 'ln -s .. up', '--metrics', 'up/secret.json']);
    expectEnd(
      ended,
      2,
      'up/secret.json: leads out of the repository, by a symbolic link',
      '→ write it inside the repository',
    );
    expect(ended.text).not.toContain('0.98765');
  });

  test('an old run left the file', async () => {
    const place = makePlace();
    place.commit({ 'metrics.json': '{"accuracy": 0.99}' });
    const ended = await place.run(['run', '--train', 'true']);
    expectEnd(ended, 2, 'metrics.json: was not written by this training', '→ let the training command write it');
    expect(ended.text).not.toContain('0.99');
  });

  test('names with Markdown, HTML and escape sequences', async () => {
    const place = makePlace();
    const names = [
      '<img src=x>',
      'a|b',
      '`code`',
      '@octocat',
      '#1',
      '\u001b[31mred',
      '\u001b]0;title\u0007',
      '::error::boo',
      '__proto__',
    ];
    const text = `{${names.map((name, index) => `${JSON.stringify(name)}: ${index}`).join(', ')}}`;
    place.commit({ 'template.json': text });
    expectEnd(await place.run(['run', '--train', 'cp template.json metrics.json']), 0, '✔ allowed', '@octocat');
    const action = await place.act({ name: 'push', inputs: { train: 'cp template.json metrics.json' } });
    expectEnd(action, 0, 'allowed: ML Test Score');
    expect(action.summary).toContain('| `<img src=x>` |');
    expect(action.summary).toContain('| `a\\|b` |');
    expect(action.summary.replace(/(`+).*?\1/g, '')).not.toMatch(/<img|@octocat|\p{Cc}(?<!\n)|\n::error/u);
  });
});

describe('training', () => {
  test.each([
    ['is not found', 'trian.py', ['command not found: trian.py', '→ install `trian.py`']],
    ['fails', 'echo reading; echo "cannot open data.csv" >&2; exit 3', ['found cannot open data.csv', '→ run `']],
    ['fails in silence', 'exit 3', ['training ended with exit status 3 and no output', '→']],
    ['is killed', 'kill -KILL $$', ['training was killed (exit status 137)', 'memory', '→']],
    ['has no Python', 'python3x train.py', ['command not found: python3x', '→']],
  ])('that %s', async (_, train, words) => {
    const place = makePlace();
    place.commit({ 'README.md': 'penguins' });
    expectEnd(await place.run(['run', '--train', train]), 2, 'training failed', 'Why it blocks', ...words);
    const action = await place.act({ name: 'push', inputs: { train, fail: 'false' } });
    expectEnd(action, 1, '::error title=ML Test Score blocks%3A training::', '%0A→ ');
    expect(action.summary).toContain('Blocked');
  });

  test('that hangs, in a session of its own as well', async () => {
    const place = makePlace();
    const train = '(setsid sleep 300 &); trap "" INT; sleep 300';
    place.commit({ 'ml-test-score.yml': `train: { run: ${JSON.stringify(train)}, timeout: 1s }\n` });
    expectEnd(await place.run(['run']), 2, 'training timed out', 'its time-out', '→ raise `train.timeout`');
  });

  test('that prints 1 GB', async () => {
    const place = makePlace();
    const print = 'head -c 1000000000 /dev/zero | tr "\\0" "x"';
    const ended = await place.run(['run', '--train', `${print}; ${good}`]);
    expectEnd(ended, 0, 'output beyond 10 MB is not shown', 'training succeeded', '✔ allowed');
    expect(ended.text.length).toBeLessThan(11 * 1024 * 1024);
  });

  test('that leaves children running', async () => {
    const place = makePlace();
    const train = `sleep 300 & setsid sleep 301 & (setsid nohup sleep 302 >/dev/null 2>&1 &); ${good}`;
    expectEnd(
      await place.run(['run', '--train', train]),
      0,
      'left 3 processes running, which were stopped',
      '✔ allowed',
    );
  });

  const endless = '(setsid sleep 300 &); touch started; sleep 300';
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('that %s interrupts', async (signal) => {
    const place = makePlace();
    place.commit({ 'README.md': 'penguins' });
    const words = ['training was cancelled', 'the run was cancelled', '→ run it again'];
    expectEnd(await place.run(['run', '--train', endless], { interrupt: signal }), 2, ...words);
    const action = await place.act({ name: 'push', inputs: { train: endless } }, { interrupt: signal });
    // In a workflow command the next step is on a line that is written `%0A`.
    expectEnd(action, 1, ...words.slice(0, 2), '→ run it again');
    expect(existsSync(join(place.repository, '.ml-test-score'))).toBe(false);
  });

  test('that does not listen to a first Ctrl-C, and is killed by a second', async () => {
    const place = makePlace();
    const train = 'trap "" TERM; (setsid sleep 300 &); touch started; while :; do sleep 0.2; done';
    expectEnd(await place.run(['run', '--train', train], { interrupt: 'SIGINT', interrupts: 2 }), 2, '$ trap');
  });

  test.each([
    ['a link', 'ln -s ../victim .ml-test-score'],
    ['a folder with a link', 'mkdir .ml-test-score; ln -s ../../victim/report.json .ml-test-score/report.json'],
    ['a file', 'echo x > .ml-test-score'],
  ])('that plants %s where the report goes', async (_, plant) => {
    const place = makePlace();
    const victim = join(place.folder, 'victim');
    mkdirSync(victim);
    writeFileSync(join(victim, 'report.json'), 'precious');
    expectEnd(await place.run(['run', '--train', `${good}; rm -rf .ml-test-score; ${plant}`]), 0, '✔ allowed');
    expect(readdirSync(victim)).toEqual(['report.json']);
    expect(readFileSync(join(victim, 'report.json'), 'utf8')).toBe('precious');
    expect(lstatSync(join(place.repository, '.ml-test-score')).isDirectory()).toBe(true);
    expect(place.report().decision.outcome).toBe('allow');
  });

  test('whose report nobody reads to the end', async () => {
    const place = makePlace();
    const ended = await place.run(['run', '--train', good], { closeOutput: true });
    expectEnd(ended, 0, 'training succeeded', 'the report is in');
  });
});
