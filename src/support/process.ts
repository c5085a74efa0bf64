import { type ChildProcess, execFile, type StdioOptions, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { accessSync, closeSync, constants, openSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { constants as system, tmpdir } from 'node:os';
import { basename, delimiter, isAbsolute, join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { messageOf } from './errors.ts';
import { formatBytes, megabyte } from './files.ts';
import { createOutputTail } from './output-tail.ts';
import { followProcesses, markerVariable, type ProcessTree, runningProcesses } from './process-tree.ts';

export interface CommandOptions {
  readonly cwd: string;
  /** All of it: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  /** Cancels the command. */
  readonly signal?: AbortSignal | undefined;
  /** Output as it comes, standard output and standard error in their order. */
  readonly onOutput?: ((chunk: Buffer) => void) | undefined;
  /** How many bytes `onOutput` gets; 10 MB when left out. The rest still reaches `tail`. */
  readonly outputLimitBytes?: number;
}

export interface CommandResult {
  /** As a shell tells it: 127 not found, 128 + n ended by signal n. Null where it did not end by itself, or never started. */
  readonly exitCode: number | null;
  readonly outcome: 'succeeded' | 'failed' | 'timed-out' | 'cancelled';
  readonly seconds: number;
  /** Peak resident memory of the whole process tree in bytes, sampled; null where the system does not tell. */
  readonly peakMemoryBytes: number | null;
  /** The last 50 lines, each at most 500 characters, without colours; hostile text. */
  readonly tail: readonly string[];
  readonly outputBytes: number;
  /** How many processes still ran when the command had ended by itself, and were stopped. */
  readonly leftRunning: number;
}

/** Time for a framework to save and clean up before it is killed. GitHub gives a cancelled step 7.5 s. */
const graceSeconds = 5;
/** What a command left behind may end by itself for this long (`> >(tee log)`), and then this long after SIGTERM. */
const settleSeconds = 1;
const leftoverGraceSeconds = 2;
const drainSeconds = 1;
const sampleMilliseconds = 100;
const longestTimer = 2 ** 31 - 1;

/**
 * Runs a command as a step of a workflow would, by `bash -eo pipefail -c`. Resolves when the command has ended, whether a child still holds its
 * output open or not, and leaves no process behind: neither after its end, nor after a time-out, nor when cancelled. Never rejects for what the
 * command does.
 */
export async function runCommand(command: string, options: CommandOptions): Promise<CommandResult> {
  const tail = createOutputTail();
  const forward = limited(options.onOutput, options.outputLimitBytes ?? 10 * megabyte);
  let outputBytes = 0;
  const started = performance.now();
  const result = (part: Pick<CommandResult, 'outcome'> & Partial<CommandResult>): CommandResult => ({
    exitCode: null,
    seconds: (performance.now() - started) / 1000,
    peakMemoryBytes: null,
    tail: tail.lines(),
    outputBytes,
    leftRunning: 0,
    ...part,
  });
  if (options.signal?.aborted) return result({ outcome: 'cancelled' });

  const marker = randomUUID();
  // An outer marker stays: a command may run us, and must find what we leave when it is stopped.
  const markers = [options.environment[markerVariable], marker].filter((value) => value !== undefined).join(',');
  const before = runningProcesses();
  let running: Running;
  try {
    running = await start(command, options.cwd, { ...options.environment, [markerVariable]: markers });
  } catch (error) {
    tail.add(Buffer.from(`the command cannot be started: ${messageOf(error)}\n`));
    return result({ outcome: 'failed' });
  }
  const { child, outputs, ended } = running;
  const tree = followProcesses(child.pid ?? 0, marker, running.pipe, before);
  const killNow = () => tree.killNow();
  process.once('exit', killNow);
  for (const output of outputs)
    output.on('data', (chunk: Buffer) => {
      outputBytes += chunk.length;
      tail.add(chunk);
      forward(chunk);
    });
  const drained = Promise.all(outputs.map(untilClosed));
  const memory = sampleMemory(tree);

  const end = await endOf(ended, options);
  const seconds = (performance.now() - started) / 1000;
  const peakMemoryBytes = memory.finish();
  let leftRunning = 0;
  if (end.outcome === 'timed-out' || end.outcome === 'cancelled') await tree.stop(graceSeconds);
  else if (!(await settles(tree))) leftRunning = await tree.stop(leftoverGraceSeconds);
  await within(drainSeconds, drained);
  for (const output of outputs) output.destroy();
  process.off('exit', killNow);
  return result({ ...end, seconds, peakMemoryBytes, leftRunning, tail: tail.lines() });
}

interface Running {
  readonly child: ChildProcess;
  readonly outputs: readonly Readable[];
  readonly ended: Promise<number>;
  /** What no other process's pipe is called. */
  readonly pipe: string | null;
}

async function start(command: string, cwd: string, environment: Record<string, string>): Promise<Running> {
  const pipe = process.platform === 'win32' ? null : await openPipe();
  const stdio: StdioOptions = pipe === null ? ['ignore', 'pipe', 'pipe'] : ['ignore', pipe.writer, pipe.writer];
  try {
    const child = spawnShell(command, { cwd, env: environment, stdio });
    const ended = new Promise<number>((resolve, reject) => {
      child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : system.signals[signal])));
      child.once('error', reject);
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
      ended.catch(() => {});
    });
    const outputs = pipe === null ? [child.stdout, child.stderr].filter((stream) => stream !== null) : [pipe.reader];
    return { child, outputs, ended, pipe: pipe?.name ?? null };
  } catch (error) {
    pipe?.reader.destroy();
    throw error;
  } finally {
    // Ours is closed, so that the end of the last writer is the end of the output.
    if (pipe !== null) closeSync(pipe.writer);
  }
}

function spawnShell(command: string, options: { cwd: string; env: Record<string, string>; stdio: StdioOptions }) {
  if (process.platform === 'win32') return spawn(command, { ...options, shell: true, windowsHide: true });
  const bash = findProgram('bash', options.env);
  const shell = bash ?? findProgram('sh', options.env) ?? '/bin/sh';
  const flags = bash === undefined ? ['-e', '-c'] : ['-eo', 'pipefail', '-c'];
  return spawn(shell, [...flags, command], { ...options, detached: true });
}

/** Absolute folders of PATH only: a `bash` that lies in the working directory is not ours to run. */
export function findProgram(name: string, environment: Readonly<Record<string, string>>): string | undefined {
  return (environment.PATH ?? '/usr/local/bin:/usr/bin:/bin')
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return statSync(file).isFile();
      } catch {
        return false;
      }
    });
}

/**
 * A real pipe for standard output and standard error together. What Node makes by itself are sockets, one each: `tee /dev/stderr` fails on a socket,
 * and two of them lose the order of the lines. Null where a pipe cannot be made.
 */
async function openPipe(): Promise<{ name: string; reader: Readable; writer: number } | null> {
  const folder = await mkdtemp(join(tmpdir(), 'ml-test-score-'));
  try {
    const path = join(folder, 'output');
    await promisify(execFile)('mkfifo', ['-m', '600', path]);
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(path, constants.O_WRONLY);
    return { name: basename(folder), reader: new Socket({ fd: reader, readable: true, writable: false }), writer };
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function untilClosed(stream: Readable): Promise<void> {
  return new Promise((resolve) => {
    stream.once('close', resolve);
    stream.once('end', resolve);
    stream.once('error', () => resolve());
  });
}

async function endOf(
  ended: Promise<number>,
  options: Pick<CommandOptions, 'timeoutSeconds' | 'signal'>,
): Promise<Pick<CommandResult, 'outcome' | 'exitCode'>> {
  const stop = new AbortController();
  let onAbort = () => {};
  const cancelled = new Promise<'cancelled'>((resolve) => {
    onAbort = () => resolve('cancelled');
    if (options.signal?.aborted) onAbort();
    options.signal?.addEventListener('abort', onAbort, { once: true });
  });
  const timedOut = sleep(Math.min(options.timeoutSeconds * 1000, longestTimer), 'timed-out' as const, {
    signal: stop.signal,
  });
  timedOut.catch(() => {});
  try {
    const end = await Promise.race([ended, timedOut, cancelled]);
    if (typeof end === 'string') return { outcome: end, exitCode: null };
    return { outcome: end === 0 ? 'succeeded' : 'failed', exitCode: end };
  } finally {
    stop.abort();
    options.signal?.removeEventListener('abort', onAbort);
  }
}

async function settles(tree: ProcessTree): Promise<boolean> {
  const end = performance.now() + settleSeconds * 1000;
  for (;;) {
    if ((await tree.alive()).length === 0) return true;
    if (performance.now() > end) return false;
    await sleep(20);
  }
}

/** Samples close together at first, so that a short command is seen too. */
function sampleMemory(tree: ProcessTree): { finish(): number | null } {
  let peak = 0;
  let finished = false;
  const loop = async () => {
    for (let pause = 5; !finished; pause = Math.min(2 * pause, sampleMilliseconds)) {
      const started = performance.now();
      const use = await tree.memory().catch(() => null);
      if (use === null) return;
      peak = Math.max(peak, use.total, use.highest);
      // Never more than a tenth of the time, on a machine with very many processes.
      await sleep(Math.max(pause, 10 * (performance.now() - started)), undefined, { ref: false });
    }
  };
  void loop();
  return {
    finish() {
      finished = true;
      return peak === 0 ? null : peak;
    },
  };
}

async function within(seconds: number, done: Promise<unknown>): Promise<void> {
  const stop = new AbortController();
  await Promise.race([done, sleep(seconds * 1000, undefined, { signal: stop.signal }).catch(() => {})]);
  stop.abort();
}

/** Passes on the first bytes, and says once that more is not shown. */
function limited(onOutput: ((chunk: Buffer) => void) | undefined, limit: number): (chunk: Buffer) => void {
  let room = limit;
  let full = false;
  return (chunk) => {
    if (onOutput === undefined || full) return;
    if (chunk.length > room) {
      full = true;
      onOutput(
        Buffer.concat([
          chunk.subarray(0, room),
          Buffer.from(`\noutput beyond ${formatBytes(limit).replace('.0 ', ' ')} is not shown\n`),
        ]),
      );
    } else onOutput(chunk);
    room -= Math.min(chunk.length, room);
  };
}
