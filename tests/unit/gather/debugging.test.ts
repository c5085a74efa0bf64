import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOptions } from '../../../src/checks/index.ts';
import { debugging as check } from '../../../src/checks/infra/debugging.ts';
import { runCheck } from '../../../src/checks/runner.ts';
import { configurationSchema } from '../../../src/config/schema.ts';
import type { Debugging } from '../../../src/facts/debugging.ts';
import { absent, type Fact, gathered } from '../../../src/facts.ts';
import { gatherData } from '../../../src/gather/data.ts';
import { type DebuggingRequest, gatherDebugging } from '../../../src/gather/debugging.ts';
import { fingerprint } from '../../../src/support/files.ts';
import { factsWith } from '../../support/facts.ts';
import { silentLog } from '../../support/silent-log.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder.path, 'build'));
  const data = 'id,x,day,name,y\nr0,1.5,2026-01-01,Ana,yes\nr1,2,2026-01-02,Bo,no\nr2,,2026-01-03,Cy,no\n';
  write('train.csv', data);
  write('test.csv', data);
  write('build/model.txt', '2');
  write('build/predictions.csv', 'id,predicted,probability\nr2,no,0.25\nr1,no,0.125\nr0,yes,0.75\n');
});
afterEach(() => folder.remove());

const write = (path: string, text: string): void => writeFileSync(join(folder.path, path), text);

/** A debugging command in JavaScript; `example` is what it got, `print` writes JSON. */
function script(body: string): string {
  write(
    'debug.mjs',
    `import { appendFileSync, existsSync, readFileSync } from 'node:fs';
const example = JSON.parse(readFileSync(0, 'utf8'));
const print = (value) => console.log(JSON.stringify(value));
${body}`,
  );
  return `"${process.execPath}" debug.mjs`;
}

interface Changes {
  readonly options?: object;
  readonly settings?: object;
  readonly request?: Partial<DebuggingRequest>;
}

async function gather(
  command: string | undefined,
  { options = {}, settings = {}, request = {} }: Changes = {},
): Promise<Fact<Debugging>> {
  const configuration = configurationSchema(checkOptions).parse({
    data: { training: 'train.csv', testing: 'test.csv', label: 'y', key: 'id' },
    artifacts: 'build/model.txt',
    predictions: 'build/predictions.csv',
    tests: { 'infra/debugging': { ...(command === undefined ? {} : { command }), ...options } },
    ...settings,
  });
  const root = folder.path;
  const read = await gatherData({
    root,
    git: null,
    configuration,
    log: silentLog,
    originOf: async () => 'trained',
    rules: [],
    problem: null,
    predictions: existsSync(join(root, 'build/predictions.csv'))
      ? gathered(await fingerprint(root, ['build/predictions.csv']))
      : absent('no `predictions` are configured'),
  } as Parameters<typeof gatherData>[0]);
  return gatherDebugging({
    root,
    configuration,
    environment: { PATH: process.env.PATH, HOME: root },
    secrets: [],
    log: silentLog,
    signal: undefined,
    scratch: join(root, 'scratch'),
    problem: null,
    artifacts: gathered(await fingerprint(root, ['build/model.txt'])),
    features: read.features,
    predicted: read.predicted,
    ...request,
  });
}

async function followed(body: string, changes: Changes = {}): Promise<Debugging> {
  const fact = await gather(script(body), changes);
  if (fact.state !== 'gathered') throw new Error(JSON.stringify(fact));
  return fact.value;
}

const answer = (debugging: Debugging) =>
  runCheck(check, factsWith({ debugging: gathered(debugging), configuration: {} })).finding;

describe('one example through the model', () => {
  it('gets the row as it is written, and ends in the prediction of the batch, joined by key', async () => {
    const found = await followed(`
if (JSON.stringify(example) !== JSON.stringify({ x: 1.5, day: '2026-01-01', name: 'Ana' })) process.exit(9);
if (JSON.stringify(JSON.parse(readFileSync(process.env.INPUT))) !== JSON.stringify(example)) process.exit(8);
if (readFileSync(process.env.MODEL, 'utf8') !== '2' || process.env.MODEL_ROOT !== process.cwd()) process.exit(7);
console.log('loading {the model}');
console.error('{"not": "this"}');
print({ scaled: { x: 0.3 }, layers: [[1, 2], [3, 4]], prediction: 'yes', probability: 0.75 });`);
    expect(found).toMatchObject({
      row: 1,
      problem: null,
      intermediate: { count: 2, names: ['scaled.x', 'layers'] },
      nonFinite: { count: 0 },
      differing: { count: 0 },
      prediction: { agrees: true, difference: 0 },
    });
  });

  it.each([
    ['a class', "prediction: 'yes'", true],
    ['another class', "prediction: 'no'", false],
    ['a class that is none', "prediction: 'maybe'", false],
    ['its probability', 'prediction: 0.75', true],
    ['a probability that is rounded', 'prediction: 0.7500001', true],
    ['another probability', 'prediction: 0.751', false],
    ['a list of one', "predictions: ['yes']", true],
    ['the right class with another probability', "prediction: 'yes', probability: 0.8", false],
  ])('compares the prediction: %s', async (_, printed, agrees) => {
    const found = await followed(`print({ scaled: 0.3, ${printed} });`);
    expect(found.prediction).toMatchObject({ agrees });
    expect(answer(found).outcome).toBe(agrees ? 'pass' : 'fail');
  });

  it('compares a value within the tolerance', async () => {
    write('build/predictions.csv', 'id,predicted\nr2,3\nr1,2\nr0,100.5\n');
    for (const path of ['train.csv', 'test.csv']) write(path, 'id,x,y\nr0,1,100.25\nr1,2,2\nr2,3,3\n');
    const difference = async (value: number) =>
      (await followed(`print({ scaled: 0.3, prediction: ${value} });`)).prediction;
    expect(await difference(100.50001)).toMatchObject({ agrees: true });
    expect(await difference(100.6)).toMatchObject({ agrees: false });
  });

  it('finds the prediction at a path, which is then no value on the way', async () => {
    const body = "print({ model: { tree: 4, leaf: 'yes' } });";
    const found = await followed(body, { options: { prediction: 'model.leaf' } });
    expect(found).toMatchObject({ intermediate: { names: ['model.tree'] }, prediction: { agrees: true } });
    const lacking = await followed(body, { options: { prediction: 'model.class' } });
    expect(lacking.prediction).toEqual({ unreadable: 'has nothing at `prediction`, "model.class"' });
    expect((await followed(body)).prediction).toMatchObject({ unreadable: expect.stringContaining('found "model"') });
  });

  it('does not count the example itself, nor the prediction, as a value on the way', async () => {
    const found = await followed("print({ input: example, x: example.x, prediction: 'yes', probability: 0.75 });");
    expect(found.intermediate).toEqual({ count: 0, names: [] });
    expect(answer(found)).toMatchObject({ outcome: 'fail' });
  });

  it('finds what differs on the second run, and what is not finite', async () => {
    const random = await followed("print({ kept: 1, noise: Math.random(), prediction: 'yes' });");
    expect(random.differing).toEqual({ count: 1, names: ['noise'] });
    const body = `const again = existsSync('ran');
appendFileSync('ran', '.');
console.log('{"logit": ' + (again ? 'NaN' : '1') + ', "loss": -Infinity, "prediction": "yes"}');`;
    const wrong = await followed(body);
    expect(wrong.nonFinite.names).toEqual(['loss', 'logit']);
    expect(wrong.differing.names).toEqual(['logit']);
    expect(answer(wrong).outcome).toBe('fail');
  });

  it.each([
    ['nothing', '', 'it printed nothing'],
    ['no JSON', "console.log('Adelie');", 'what it printed does not end in a JSON object'],
    ['a list', 'print([1]);', 'what it printed does not end in a JSON object'],
    ['too much', "print({ a: 'x'.repeat(2 ** 21) });", 'it printed more than 1.0 MB of JSON'],
    ['an error', "console.error('ana@example.com'); process.exit(4);", 'it ended with exit status 4'],
  ])('says what is wrong with %s, and keeps nothing of what it printed', async (_, body, summary) => {
    const found = await followed(body);
    expect(found).toMatchObject({ problem: { kind: 'broken', summary }, prediction: null });
    expect(JSON.stringify(found)).not.toMatch(/ana@|Adelie|xxx/);
    expect(answer(found).outcome).toBe('fail');
  });

  it('stops what does not end, or prints without end', async () => {
    const endless = await followed('setInterval(() => {}, 1000);', { options: { timeout: '500ms' } });
    expect(endless.problem).toMatchObject({ kind: 'broken', summary: 'it was stopped after 500ms, its time-out' });
    const flood = await gather('yes');
    expect(flood).toMatchObject({ value: { problem: { summary: 'it printed more than 1.0 MB of JSON' } } });
    const cancelled = await followed('setInterval(() => {}, 1000);', { request: { signal: AbortSignal.timeout(300) } });
    expect(cancelled.problem).toMatchObject({ kind: 'unfinished' });
    expect(readdirSync(join(folder.path, 'scratch'))).toEqual([]);
  });

  it('keeps names and no value', async () => {
    const found = await followed("print({ secret: 'Ana', deep: { more: 12345.678 }, prediction: 'yes' });");
    expect(found.intermediate.names).toEqual(['secret', 'deep.more']);
    expect(JSON.stringify(found)).not.toMatch(/Ana|12345/);
  });

  it('sends the columns that are named', async () => {
    const body = "print({ got: Object.keys(example).length, prediction: example.id === 'r0' ? 'yes' : 'no' });";
    const found = await followed(body, { options: { columns: ['id', 'x'] } });
    expect(found.prediction).toMatchObject({ agrees: true });
    await expect(followed(body, { options: { columns: 'nowhere' } })).rejects.toThrow('have no column "nowhere"');
  });

  it('is absent without a command, a training, predictions, or testing data to join them with', async () => {
    expect(await gather(undefined)).toEqual(absent('no `command` that follows one example is configured'));
    expect(await gather('true', { request: { problem: 'training failed before it' } })).toEqual(
      absent('training failed before it'),
    );
    const none = absent('no `predictions` are configured');
    expect(await gather('true', { request: { predicted: none } })).toEqual(none);
    write('build/predictions.csv', 'id,y,predicted\nr0,yes,yes\n');
    const data = { training: 'train.csv', label: 'y', key: 'id' };
    expect(await gather('true', { settings: { data } })).toMatchObject({
      state: 'absent',
      reason: expect.stringContaining('there is no example to follow'),
    });
  });
});
