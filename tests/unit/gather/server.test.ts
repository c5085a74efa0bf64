import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type RunningServer, type ServerRequest, withServer } from '../../../src/gather/server.ts';
import { silentLog } from '../../support/silent-log.ts';
import { temporaryFolder } from '../support/git-repositories.ts';

const script = join(import.meta.dirname, '../support/model-server.mjs');
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

function serve<T>(
  behaviour: string,
  use: (server: RunningServer) => Promise<T>,
  changes: Partial<ServerRequest> & { readonly signal?: AbortSignal } = {},
) {
  const context = {
    root: folder.path,
    environment: { PATH: process.env.PATH, HOME: folder.path, GITHUB_TOKEN: 'ghs_secret' },
    secrets: ['ghs_secret'],
    log: silentLog,
    signal: changes.signal,
  };
  return withServer(
    context,
    {
      command: `"${process.execPath}" "${script}" ${behaviour} pid`,
      directory: folder.path,
      model: null,
      modelRoot: folder.path,
      health: '/health',
      readySeconds: 15,
      timeoutSeconds: 30,
      title: 'Serve',
      hide: (text) => text,
      ...changes,
    },
    use,
  );
}

const pidIn = (name: string): number => Number(readFileSync(join(folder.path, name), 'utf8'));
const isRunning = (pid: number): boolean =>
  existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
const isListening = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

describe('a server', () => {
  it('is started, asked and stopped', async () => {
    const run = await serve('good', async (server) => ({
      url: server.url,
      answer: await server.post('/predict', { x: 4 }),
    }));
    expect(run.problem).toBeNull();
    expect(run.readySeconds).toBeGreaterThan(0);
    expect(run.value?.answer).toMatchObject({ status: 200, json: { prediction: 8 } });
    expect(run.tail.join()).toContain('listening, no model');
    if (process.platform === 'linux') expect(run.peakMemoryBytes).toBeGreaterThan(1_000_000);
    expect(isRunning(pidIn('pid'))).toBe(false);
    expect(await isListening(run.value?.url ?? '')).toBe(false);
  });

  it('gets the model, and no secret', async () => {
    const run = await serve('good', async () => true, {
      model: '/models/a.bin',
      command: `echo "$MODEL $MODEL_ROOT $HOST [$GITHUB_TOKEN]"; exec "${process.execPath}" "${script}"`,
    });
    expect(run.tail[0]).toBe(`/models/a.bin ${folder.path} 127.0.0.1 []`);
  });

  it('is stopped with all its children when asking it fails', async () => {
    await expect(
      serve('leaves-a-child', async () => {
        throw new Error('asked badly');
      }),
    ).rejects.toThrow('asked badly');
    expect([pidIn('pid'), pidIn('pid.child')].filter(isRunning)).toEqual([]);
  });

  it('is ended by force where it does not hear SIGTERM', async () => {
    const run = await serve('ignores-sigterm', async () => true);
    expect(run.value).toBe(true);
    expect(isRunning(pidIn('pid'))).toBe(false);
  });

  it('that dies at the start is told with its last line', async () => {
    const run = await serve('dies', async () => true);
    expect(run).toMatchObject({ value: null, readySeconds: null, problem: { kind: 'ended', exitCode: 3 } });
    expect(run.problem?.summary).toBe(
      'the server ended before it was healthy, with exit status 3: no module named model',
    );
  });

  it('that is no command, or ends in the background, is told', async () => {
    const missing = await serve('', async () => true, { command: 'no-such-server --port 1' });
    expect(missing.problem).toMatchObject({ kind: 'not-found', exitCode: 127 });
    const background = await serve('', async () => true, { command: 'sleep 300 &' });
    expect(background.problem).toMatchObject({ kind: 'ended', exitCode: 0 });
    expect(background.problem?.next).toContain('foreground');
  });

  it('that is never healthy is told with what it answered, and stopped', async () => {
    const run = await serve('never-healthy', async () => true, { readySeconds: 3 });
    expect(run).toMatchObject({ value: null, problem: { kind: 'not-healthy' } });
    expect(run.problem?.summary).toBe('the server was not healthy within 3s: GET /health gave status 503');
    expect(isRunning(pidIn('pid'))).toBe(false);
    const deaf = await serve('', async () => true, { command: 'sleep 300', readySeconds: 0.5 });
    expect(deaf.problem?.summary).toContain('nothing answered at 127.0.0.1');
  });

  it('is stopped when its time is over, or when the run is cancelled', async () => {
    const late = await serve('silent', (server) => server.post('/predict', { x: 1 }), { timeoutSeconds: 5 });
    expect(late.problem).toMatchObject({ kind: 'timed-out' });
    expect(late.value).toHaveProperty('failure');
    const cancellation = new AbortController();
    const cancelled = await serve(
      'silent',
      (server) => {
        setTimeout(() => cancellation.abort(), 50);
        return server.post('/predict', { x: 1 });
      },
      { signal: cancellation.signal },
    );
    expect(cancelled.problem).toMatchObject({ kind: 'cancelled' });
    expect(isRunning(pidIn('pid'))).toBe(false);
  });

  it('tells of answers that do not come', async () => {
    const run = await serve('silent', (server) => server.post('/predict', { x: 1 }, 0.2));
    expect(run.value).toMatchObject({ failure: 'no answer within 200ms' });
    expect(run.problem).toBeNull();
    const crashed = await serve('crashes-at-7', async (server) => {
      const answer = await server.post('/predict', { x: 7 });
      return { answer, ended: await server.hasEnded() };
    });
    expect(crashed.value).toMatchObject({
      ended: true,
      answer: { failure: expect.stringContaining('the connection broke') },
    });
    expect(crashed.problem).toMatchObject({ kind: 'ended', exitCode: 9 });
  });
});
