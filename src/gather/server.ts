import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatDuration } from '../config/units.ts';
import { ConfigurationError, messageOf } from '../support/errors.ts';
import { tellingLine } from '../support/output-tail.ts';
import type { CommandResult } from '../support/process.ts';
import { clipped } from '../support/text.ts';
import { exchange, isSuccess, postJson, type ServerAnswer } from './http-exchange.ts';
import { hiddenLines } from './row-values.ts';
import { type CommandContext, guardedRun } from './training.ts';

/** Starts the server of a team, waits until it is healthy, lets it be asked, and always stops it with all its processes. */

const host = '127.0.0.1';
const healthTimeoutSeconds = 5;
const longestPause = 500;
/** What a dying server has to say arrives after the connection broke. */
const deathMilliseconds = 1000;

export interface ServerRequest {
  /** Run by bash in `directory`, with `HOST`, `PORT`, `MODEL` and `MODEL_ROOT`; in the foreground. */
  readonly command: string;
  /** Absolute. */
  readonly directory: string;
  /** The first file of the model, absolute; null where no artifacts are configured. */
  readonly model: string | null;
  /** The folder that the paths of the artifacts are below; absolute. */
  readonly modelRoot: string;
  /** The path that answers with 2xx once the server is ready. */
  readonly health: string;
  readonly readySeconds: number;
  /** It is stopped then, whatever it does. */
  readonly timeoutSeconds: number;
  /** Heads its group of the log. */
  readonly title: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Takes out of the last lines of its output what no report may quote. */
  readonly hide: (text: string) => string;
}

export interface RunningServer {
  /** `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Sends JSON. Never rejects. */
  post(path: string, body: unknown, timeoutSeconds?: number): Promise<ServerAnswer>;
  /** Whether the command has ended by itself; waits a moment for it, where a connection just broke. */
  hasEnded(): Promise<boolean>;
  /** Aborted with the run, when the command ends, and after `timeoutSeconds`. */
  readonly signal: AbortSignal;
}

/** How it was, once it is stopped. */
export interface ServerRun<T> {
  /** What `use` answered; null where the server was never ready. */
  readonly value: T | null;
  /** From the start of the command to the first healthy answer; null where there was none. */
  readonly readySeconds: number | null;
  /** What kept it from being used, or ended it meanwhile; null where all went well. Hostile text. */
  readonly problem: ServerProblem | null;
  /** Peak resident memory of all its processes together, sampled; null where the system does not tell. */
  readonly peakMemoryBytes: number | null;
  /** The last lines of its output, hidden and cut; hostile text. */
  readonly tail: readonly string[];
}

export interface ServerProblem {
  readonly kind: 'not-found' | 'ended' | 'not-healthy' | 'timed-out' | 'cancelled';
  readonly summary: string;
  readonly next: string;
  /** Where the command ended by itself. */
  readonly exitCode: number | null;
}

/**
 * Runs a server on a free port of this machine only. It gets SIGTERM, and SIGKILL after a grace, when `use` has ended or thrown, when it never got healthy, after its
 * time, and when the run is cancelled; no process of it is left then. Rejects only with what `use` throws.
 */
export async function withServer<T>(
  context: CommandContext,
  request: ServerRequest,
  use: (server: RunningServer) => Promise<T>,
): Promise<ServerRun<T>> {
  const port = await freePort();
  const url = `http://${host}:${port}`;
  const stop = new AbortController();
  const closing = new AbortController();
  const cancel = (): void => stop.abort();
  if (context.signal?.aborted) cancel();
  context.signal?.addEventListener('abort', cancel, { once: true });
  const started = performance.now();
  let end: CommandResult | null = null;
  const environment = {
    ...request.environment,
    HOST: host,
    PORT: String(port),
    MODEL_ROOT: request.modelRoot,
    ...(request.model === null ? {} : { MODEL: request.model }),
  };
  const ended = context.log
    .group(request.title, () =>
      guardedRun(
        request.command,
        { directory: request.directory, environment, timeoutSeconds: request.timeoutSeconds },
        { ...context, signal: stop.signal },
      ),
    )
    .then((result) => {
      end = result;
      closing.abort();
      return result;
    });
  ended.catch(() => closing.abort());
  const abandon = (): void => closing.abort();
  stop.signal.addEventListener('abort', abandon, { once: true });
  if (stop.signal.aborted) abandon();
  const expiry = setTimeout(abandon, Math.min(request.timeoutSeconds * 1000, 2 ** 31 - 1));

  let readySeconds: number | null = null;
  let lastAnswer: string | null = null;
  let value: T | null = null;
  let result: CommandResult;
  try {
    const health = await untilHealthy(url + request.health, request.readySeconds, closing.signal);
    lastAnswer = health.last;
    if (health.ready) {
      readySeconds = (performance.now() - started) / 1000;
      value = await use({
        url,
        post: (path, body, timeoutSeconds = 30) => postJson(url + path, body, timeoutSeconds, closing.signal),
        hasEnded: async () => {
          if (end === null) await Promise.race([ended, sleep(deathMilliseconds, undefined, { ref: false })]);
          return end !== null && (end.outcome === 'failed' || end.outcome === 'succeeded');
        },
        signal: closing.signal,
      });
    }
    // Its process may be gone while what it left behind is still being stopped.
    if (closing.signal.aborted && !stop.signal.aborted) await ended;
  } finally {
    clearTimeout(expiry);
    stop.abort();
    const found = await ended;
    result = { ...found, tail: hiddenLines(found.tail, request.hide) };
    context.signal?.removeEventListener('abort', cancel);
  }
  return {
    value,
    readySeconds,
    // Otherwise it was stopped from here.
    problem: problemOf(
      request,
      result.outcome === 'cancelled' ? null : result,
      context.signal?.aborted === true,
      readySeconds,
      lastAnswer,
    ),
    peakMemoryBytes: result.peakMemoryBytes,
    tail: result.tail,
  };
}

function problemOf(
  { readySeconds: limit, timeoutSeconds, health }: ServerRequest,
  end: CommandResult | null,
  wasCancelled: boolean,
  readySeconds: number | null,
  lastAnswer: string | null,
): ServerProblem | null {
  const problem = (kind: ServerProblem['kind'], summary: string, next: string): ServerProblem => ({
    kind,
    summary,
    next,
    exitCode: end?.exitCode ?? null,
  });
  if (wasCancelled) return problem('cancelled', 'the run was cancelled', 'run it again');
  if (end !== null && end.outcome === 'timed-out')
    return problem(
      'timed-out',
      `the server was stopped after ${formatDuration(timeoutSeconds)}, the time it had`,
      'raise the time it may take, or ask it less',
    );
  if (end !== null) {
    const line = tellingLine(end.tail);
    const said = line === undefined ? 'and no output' : `: ${clipped(line, 300)}`;
    const when = readySeconds === null ? 'before it was healthy' : 'while it was asked';
    const how =
      end.exitCode === null ? 'the server could not be started' : `the server ended ${when}, with exit status`;
    const summary = end.exitCode === null ? `${how}${said}` : `${how} ${end.exitCode}${said.replace(/^and/, ' and')}`;
    if (end.exitCode === 127)
      return problem('not-found', summary, 'install what the command of `serve` starts, in an earlier step');
    return problem(
      'ended',
      summary,
      end.exitCode === 0
        ? 'let the command of `serve` run in the foreground, until it is stopped'
        : 'look at the last lines of its output; `serve` runs as it would in a terminal, with `$HOST`, `$PORT` and `$MODEL`',
    );
  }
  if (readySeconds !== null) return null;
  return problem(
    'not-healthy',
    `the server was not healthy within ${formatDuration(limit)}: ${lastAnswer === null ? `nothing answered at ${host} on \`$PORT\`` : `GET ${clipped(health)} gave ${lastAnswer}`}`,
    lastAnswer === null
      ? 'let it listen on `$HOST` and `$PORT`, or raise `serve.ready`'
      : 'name the path that answers with 2xx as `serve.health`, or raise `serve.ready`',
  );
}

/** Asks with growing pauses. `last` is what it last answered, in words; null where nothing answered. */
async function untilHealthy(
  url: string,
  seconds: number,
  signal: AbortSignal,
): Promise<{ readonly ready: boolean; readonly last: string | null }> {
  const end = performance.now() + seconds * 1000;
  let last: string | null = null;
  for (let pause = 25; !signal.aborted; pause = Math.min(1.5 * pause, longestPause)) {
    const left = (end - performance.now()) / 1000;
    if (left <= 0) break;
    const answer = await exchange(url, { method: 'GET' }, Math.min(healthTimeoutSeconds, left), signal);
    if ('status' in answer) {
      if (isSuccess(answer.status)) return { ready: true, last: null };
      last = `status ${answer.status}`;
    } else if (answer.kind !== 'refused') last ??= answer.failure;
    await sleep(Math.min(pause, Math.max(0, end - performance.now())), undefined, { signal }).catch(() => {});
  }
  return { ready: false, last };
}

/** The system chooses; nobody else gets it meanwhile unless very many are asked for. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) =>
      reject(
        new ConfigurationError({
          message: `no port of ${host} is free: ${messageOf(error)}`,
          next: 'run where programs may listen on 127.0.0.1',
        }),
      ),
    );
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
