import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server that was started for tests. */
export interface Program {
  readonly port: number;
  /** Of the process and of its group. */
  readonly pid: number;
  /** What it has written so far. */
  output(): string;
  /** Ends it, and whatever it has started. */
  stop(): Promise<void>;
}

export interface ProgramRequest {
  readonly command: string;
  readonly arguments: (port: number) => readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
  readonly folder: string;
  /** Below its address: the first path that answers with less than 500 once it is ready. */
  readonly ready: string;
  readonly port?: number;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a server on a free port of this machine, and waits until it answers. Between the search for a port and its use others may take it: then on another. */
export async function startProgram(request: ProgramRequest): Promise<Program> {
  if (request.port !== undefined) return startOn(request.port, request);
  for (let left = 2; left > 0; left -= 1) {
    const program = await startOn(await freePort(), request).catch((error: Error) => error);
    if (!(program instanceof Error)) return program;
    if (!/address already in use|EADDRINUSE/i.test(program.message)) throw program;
  }
  return startOn(await freePort(), request);
}

async function startOn(port: number, request: ProgramRequest): Promise<Program> {
  const child = spawn(request.command, request.arguments(port), {
    cwd: request.folder,
    env: { ...process.env, ...request.environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      text = (text + chunk).slice(-100_000);
    });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    try {
      process.kill(-(child.pid as number), 'SIGKILL');
    } catch {}
    await ended;
  };
  for (let waited = 0; waited < 120_000; waited += 200) {
    if (child.exitCode !== null) throw new Error(`${request.command} ended with ${child.exitCode}:\n${text}`);
    const answer = await fetch(`http://127.0.0.1:${port}${request.ready}`).catch(() => null);
    await answer?.arrayBuffer();
    if (answer !== null && answer.status < 500) return { port, pid: child.pid as number, output: () => text, stop };
    await sleep(200);
  }
  await stop();
  throw new Error(`${request.command} did not answer:\n${text}`);
}
