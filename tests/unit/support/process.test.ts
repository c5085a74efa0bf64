import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { createOutputTail } from '../../../src/support/output-tail.ts';
import { type CommandOptions, findProgram, runCommand } from '../../../src/support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'process-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = { PATH: process.env.PATH ?? '', HOME: folder };
const python = findProgram('python3', environment);
const megabyte = 1024 * 1024;

const run = (command: string, options: Partial<CommandOptions> = {}) =>
  runCommand(command, { cwd: folder, environment, timeoutSeconds: 20, ...options });

const isRunning = (pid: number) => {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
};

/** A process id that a command wrote. */
async function pidIn(name: string): Promise<number> {
  for (let i = 0; i < 100; i++) {
    const text = existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8').trim() : '';
    if (text !== '') return Number(text);
    await sleep(20);
  }
  throw new Error(`${name} was not written`);
}

describe('how a command ends', () => {
  test('success, with its output in order', async () => {
    const chunks: Buffer[] = [];
    const result = await run('echo one; echo two >&2; echo three', { onOutput: (chunk) => chunks.push(chunk) });
    expect(result).toMatchObject({ outcome: 'succeeded', exitCode: 0, leftRunning: 0, tail: ['one', 'two', 'three'] });
    expect(Buffer.concat(chunks).toString()).toBe('one\ntwo\nthree\n');
    expect(result.outputBytes).toBe(14);
    expect(result.seconds).toBeGreaterThan(0);
  });

  test.each([
    ['exit 3', 3],
    ['no-such-program --flag', 127],
    ['false; echo not reached', 1],
    ['false | true', 1],
    ['kill -KILL $$', 137],
    ['bash -c "kill -KILL \\$\\$"; exit', 137],
  ])('%s fails with %i', async (command, exitCode) => {
    const result = await run(command);
    expect(result).toMatchObject({ outcome: 'failed', exitCode });
    expect(result.tail).not.toContain('not reached');
  });

  test('what cannot be started is a failure with its reason', async () => {
    const result = await run('true', { cwd: join(folder, 'missing') });
    expect(result).toMatchObject({ outcome: 'failed', exitCode: null });
    expect(result.tail.join()).toContain('cannot be started');
    expect(await run('echo \0')).toMatchObject({ outcome: 'failed', exitCode: null });
  });

  test('standard input is at its end, and the output can be opened by name', async () => {
    expect(await run('cat; echo named > /dev/stdout; echo again | tee /dev/stderr')).toMatchObject({
      outcome: 'succeeded',
      tail: ['named', 'again', 'again'],
    });
  });

  test('sh stands in where there is no bash', async () => {
    const sh = findProgram('sh', environment) ?? '';
    const bin = mkdtempSync(join(folder, 'bin-'));
    execFileSync('ln', ['-s', sh, join(bin, 'sh')]);
    expect(await run('echo here; false; echo not reached', { environment: { PATH: bin } })).toMatchObject({
      outcome: 'failed',
      exitCode: 1,
      tail: ['here'],
    });
  });

  test('the environment is the given one and nothing else', async () => {
    process.env.LEAKED_FROM_THE_PARENT = 'yes';
    const result = await run('env');
    delete process.env.LEAKED_FROM_THE_PARENT;
    expect(result.tail.join('\n')).not.toContain('LEAKED');
    expect(result.tail.some((line) => /^ML_TEST_SCORE_PROCESS=[0-9a-f-]{36}$/.test(line))).toBe(true);
  });
});

describe('no process stays', () => {
  test.each([
    ['background', 'sleep 60 & echo $! > PID'],
    ['nohup', 'nohup sleep 60 >/dev/null 2>&1 & echo $! > PID'],
    ['setsid', "setsid -f sh -c 'echo $$ > PID; exec sleep 60'; sleep 0.2"],
    ['double fork', "( setsid sh -c 'sleep 60 & echo $! > PID' & ) ; sleep 0.2"],
    ['without its environment', "setsid -f env -i sh -c 'echo $$ > PID; exec sleep 60'; sleep 0.5"],
    ['deaf to SIGTERM', "setsid -f sh -c 'trap : TERM; echo $$ > PID; while :; do sleep 0.1; done'; sleep 0.2"],
    ['stopped', "setsid -f sh -c 'echo $$ > PID; kill -STOP $$; sleep 60'; sleep 0.2"],
  ])('%s', { timeout: 15_000 }, async (name, command) => {
    const file = `${name.replaceAll(' ', '-')}.pid`;
    const result = await run(command.replace('PID', file));
    expect(result).toMatchObject({ outcome: 'succeeded', exitCode: 0 });
    expect(result.leftRunning).toBeGreaterThan(0);
    expect(isRunning(await pidIn(file))).toBe(false);
  });

  test('a child that holds the output open does not make us wait for it', async () => {
    const started = performance.now();
    const result = await run('echo done; sleep 60 &');
    expect(performance.now() - started).toBeLessThan(8000);
    expect(result).toMatchObject({ outcome: 'succeeded', leftRunning: 1, tail: ['done'] });
  });

  test('a child that ends by itself at once is not counted', async () => {
    expect(await run('echo text > >(sleep 0.3; cat)')).toMatchObject({ leftRunning: 0, tail: ['text'] });
  });

  test('a time-out ends what ignores SIGTERM', { timeout: 15_000 }, async () => {
    const result = await run(
      "trap 'echo asked' TERM; echo $$ > deaf.pid; setsid -f sleep 60; while :; do sleep 0.1; done",
      { timeoutSeconds: 0.5 },
    );
    expect(result).toMatchObject({ outcome: 'timed-out', exitCode: null, leftRunning: 0 });
    expect(result.seconds).toBeLessThan(2);
    expect(result.tail).toContain('asked');
    expect(isRunning(await pidIn('deaf.pid'))).toBe(false);
  });

  test('a time-out lets a framework save and end', async () => {
    const result = await run("trap 'echo saved; exit 0' TERM; while :; do sleep 0.05; done", { timeoutSeconds: 0.3 });
    expect(result).toMatchObject({ outcome: 'timed-out', exitCode: null });
    expect(result.tail.at(-1)).toBe('saved');
  });

  test('cancellation', async () => {
    const cancel = new AbortController();
    const running = run('echo $$ > cancelled.pid; setsid -f sleep 60; sleep 60', { signal: cancel.signal });
    const pid = await pidIn('cancelled.pid');
    cancel.abort();
    expect(await running).toMatchObject({ outcome: 'cancelled', exitCode: null });
    expect(isRunning(pid)).toBe(false);
    expect(await run('echo never > never', { signal: cancel.signal })).toMatchObject({ outcome: 'cancelled' });
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });

  test('nothing when we ourselves exit in the middle', async () => {
    const script = join(folder, 'exits.mjs');
    const module = join(import.meta.dirname, '../../../src/support/process.ts');
    writeFileSync(
      script,
      `import { runCommand } from ${JSON.stringify(module)};
       runCommand('echo $$ > orphan.pid; sleep 60', { cwd: ${JSON.stringify(folder)}, environment: ${JSON.stringify(environment)}, timeoutSeconds: 60 });
       setTimeout(() => process.exit(1), 1000);`,
    );
    expect(() => execFileSync(process.execPath, [script], { stdio: 'pipe' })).toThrow();
    const pid = await pidIn('orphan.pid');
    await sleep(100);
    expect(isRunning(pid)).toBe(false);
  });
});

describe('output', () => {
  test('200 MB in flat memory, of which 1 MB is passed on', { timeout: 30_000 }, async () => {
    let passed = 0;
    let last = '';
    const before = process.memoryUsage();
    const result = await run("yes 'a line of output' | head -c 200M", {
      outputLimitBytes: megabyte,
      onOutput: (chunk) => {
        passed += chunk.length;
        last = chunk.toString();
      },
    });
    const after = process.memoryUsage();
    // `yes` is ended by SIGPIPE, which pipefail tells.
    expect(result).toMatchObject({ exitCode: 141, outputBytes: 200 * megabyte });
    expect(passed).toBeGreaterThan(megabyte);
    expect(passed).toBeLessThan(megabyte + 100);
    expect(last).toMatch(/output beyond 1 MB is not shown\n$/);
    expect(result.tail).toHaveLength(50);
    expect(result.tail[10]).toBe('a line of output');
    expect(after.rss - before.rss).toBeLessThan(100 * megabyte);
  });

  test('a slow reader does not stop the command', async () => {
    const result = await run('seq 1 200000', {
      onOutput: () => {
        const end = performance.now() + 5;
        while (performance.now() < end);
      },
    });
    expect(result).toMatchObject({ outcome: 'succeeded', exitCode: 0 });
    expect(result.tail.at(-1)).toBe('200000');
  });

  test('a FIFO that nobody opens does not make us hang', async () => {
    expect(await run('mkfifo nobody; cat nobody & echo ok')).toMatchObject({ leftRunning: 1, tail: ['ok'] });
  });

  test('bytes that are no UTF-8, colours, bars', async () => {
    const result = await run(
      String.raw`printf '\377\376bad\n'; printf '\033[31mred\033[0m\n'; printf ' 10%%\r 50%%\r100%%\r\n'; printf 'open end'`,
    );
    expect(result.tail).toEqual(['��bad', 'red', '100%', 'open end']);
  });
});

describe('the tail', () => {
  const tailOf = (text: string, size = 7) => {
    const tail = createOutputTail();
    const bytes = Buffer.from(text);
    for (let i = 0; i < bytes.length; i += size) tail.add(bytes.subarray(i, i + size));
    return tail.lines();
  };
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => `line ${i + 1}`);

  test.each([1, 7, 64, 100_000])('the last 50 lines, in chunks of %i bytes', (size) => {
    expect(tailOf(`${numbers(1000).join('\n')}\n`, size)).toEqual(numbers(1000).slice(-50));
    expect(tailOf(numbers(1000).join('\n'), size)).toEqual(numbers(1000).slice(-50));
    expect(tailOf('ä€😀\r\n\nb', size)).toEqual(['ä€😀', '', 'b']);
  });

  test('exactly 50 lines stay whole where a chunk begins in a line', () => {
    const tail = createOutputTail();
    tail.add(Buffer.from('begin '));
    tail.add(Buffer.from(`end\n${numbers(49).join('\n')}\n`));
    expect(tail.lines()).toEqual(['begin end', ...numbers(49)]);
  });

  test('a long line keeps its beginning, a long bar its last state', () => {
    expect(tailOf(`ValueError: ${'x'.repeat(100_000)}`, 1000)[0]).toBe(`ValueError: ${'x'.repeat(487)}…`);
    expect(tailOf(`${numbers(20_000).join('\r')}\n`, 1000)).toEqual(['line 20000']);
    expect(tailOf('😀'.repeat(400))[0]).toHaveLength(499);
  });

  test('no output, no lines', () => expect(tailOf('')).toEqual([]));
});

describe.skipIf(process.platform === 'win32')('peak memory', () => {
  test.skipIf(python === undefined)('of a child, in bytes', async () => {
    const result = await run(
      "python3 -c 'b = bytearray(200 * 1024 * 1024); b[::4096] = bytes([1]) * len(b[::4096]); import time; time.sleep(0.3)'",
    );
    expect(result.outcome).toBe('succeeded');
    expect(result.peakMemoryBytes).toBeGreaterThan(200 * megabyte);
    expect(result.peakMemoryBytes).toBeLessThan(260 * megabyte);
  });

  test.skipIf(python === undefined || process.platform !== 'linux')('of a peak that is over when we look', async () => {
    const result = await run(
      'python3 -c \'b = b"x" * (200 * 1024 * 1024); del b; import time; time.sleep(0.3)\'; true',
    );
    expect(result.peakMemoryBytes).toBeGreaterThan(200 * megabyte);
  });

  test.skipIf(python === undefined)('of the whole tree, in another session too', async () => {
    const hold = 'python3 -c \'b = b"x" * (60 * 1024 * 1024); import time; time.sleep(0.8)\'';
    const result = await run(`${hold} & ${hold} & setsid ${hold} & wait`);
    expect(result.peakMemoryBytes).toBeGreaterThan(180 * megabyte);
    expect(result.peakMemoryBytes).toBeLessThan(260 * megabyte);
  });
});
