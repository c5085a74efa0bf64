import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** The name of the variable that marks every process of a command, whatever session or parent it moved to. */
export const markerVariable = 'ML_TEST_SCORE_PROCESS';

export interface MemoryUse {
  /** Resident memory of all processes together, in bytes. Shared pages count once for each process. */
  readonly total: number;
  /** The highest resident memory that one of them ever had, in bytes. */
  readonly highest: number;
}

/** All processes that a command started, also those that left its session or lost their parent. */
export interface ProcessTree {
  /** Null where the system does not tell. */
  memory(): Promise<MemoryUse | null>;
  /** Process ids of those that still run. */
  alive(): Promise<number[]>;
  /** Asks them to end (SIGTERM), and ends them (SIGKILL) after the grace. Answers how many there were. */
  stop(graceSeconds: number): Promise<number>;
  /** Ends them without waiting: for the moment when this very process exits. */
  killNow(): void;
}

interface Entry {
  readonly pid: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** When it started, in the system's own words: tells a process from a later one with the same id. */
  readonly started: string;
  readonly ended: boolean;
  /** Bytes; only where listing them costs nothing. */
  readonly resident?: number;
}

const kilobyte = 1024;
const killSeconds = 10;
const run = promisify(execFile);

/**
 * Follows the processes of the group that `leader` leads, all that carry `marker` in their environment, and all that write to `output`, the name of
 * the command's own pipe. `before` are processes that ran when the command had not started; memory is measured without a look at them.
 */
export function followProcesses(
  leader: number,
  marker: string,
  output: string | null,
  before: Iterable<number> = [],
): ProcessTree {
  /** Process id and start time of each process that was seen to belong. Some overwrite their own environment (setproctitle), so membership is kept. */
  const members = new Map<number, string>();
  const strangers = new Set(before);

  function belongs(entry: Entry): boolean {
    return (
      entry.pid === leader ||
      entry.group === leader ||
      entry.session === leader ||
      members.has(entry.parent) ||
      (process.platform === 'linux' && (carries(entry.pid, marker) || writesTo(entry.pid, output)))
    );
  }

  function select(entries: Iterable<Entry>): Entry[] {
    const found: Entry[] = [];
    const seen = new Set<number>();
    for (const entry of entries) {
      seen.add(entry.pid);
      if (entry.pid === process.pid) continue;
      if (members.get(entry.pid) !== entry.started) {
        members.delete(entry.pid);
        if (!belongs(entry)) {
          strangers.add(entry.pid);
          continue;
        }
        members.set(entry.pid, entry.started);
      }
      if (!entry.ended) found.push(entry);
    }
    // Ids come back: what has ended must vouch for nobody.
    for (const pid of members.keys()) if (!seen.has(pid)) members.delete(pid);
    return found;
  }

  async function list(skip?: Set<number>): Promise<Entry[]> {
    if (process.platform === 'linux') return select(readProcesses(skip));
    if (process.platform === 'win32') return [];
    return select(await askPs());
  }

  function signal(processes: readonly number[], name: NodeJS.Signals): void {
    for (const pid of processes) {
      try {
        process.kill(pid, name);
      } catch {
        // It ended in between, or belongs to another user.
      }
    }
  }

  async function untilNone(seconds: number, again?: (processes: readonly number[]) => void): Promise<number[]> {
    const end = performance.now() + seconds * 1000;
    for (let pause = 5; ; pause = Math.min(2 * pause, 50)) {
      const left = (await list()).map((entry) => entry.pid);
      if (left.length === 0 || performance.now() > end) return left;
      again?.(left);
      await sleep(pause);
    }
  }

  return {
    async memory() {
      if (process.platform === 'win32') return null;
      let total = 0;
      let highest = 0;
      for (const entry of await list(strangers)) {
        const use =
          entry.resident === undefined ? readMemory(entry.pid) : { resident: entry.resident, peak: entry.resident };
        total += use.resident;
        highest = Math.max(highest, use.peak);
      }
      return { total, highest };
    },
    async alive() {
      return (await list()).map((entry) => entry.pid);
    },
    async stop(graceSeconds) {
      if (process.platform === 'win32') {
        await run('taskkill', ['/pid', String(leader), '/T', '/F']).catch(() => {});
        return 0;
      }
      const first = (await list()).map((entry) => entry.pid);
      if (first.length === 0) return 0;
      signal(first, 'SIGTERM');
      // A stopped process hears SIGTERM only when it continues.
      signal(first, 'SIGCONT');
      const left = await untilNone(graceSeconds);
      // Over and over: what is being killed may be forking.
      if (left.length > 0) await untilNone(killSeconds, (processes) => signal(processes, 'SIGKILL'));
      return first.length;
    },
    killNow() {
      if (process.platform === 'linux') {
        // More than once: what is being killed may be forking.
        for (let round = 0; round < 20; round += 1) {
          const left = select(readProcesses()).map((entry) => entry.pid);
          if (left.length === 0) break;
          signal(left, 'SIGKILL');
        }
      } else {
        signal([process.platform === 'win32' ? leader : -leader], 'SIGKILL');
      }
    },
  };
}

/** Process ids of all that run now; none where the system does not list them in /proc. */
export function runningProcesses(): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0);
}

function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

/** proc(5): the name in parentheses may hold anything, so fields are counted from the last parenthesis. */
function* readProcesses(skip = new Set<number>()): Generator<Entry> {
  const running = new Set(runningProcesses());
  for (const pid of skip) if (!running.has(pid)) skip.delete(pid);
  for (const pid of running) {
    if (skip.has(pid)) continue;
    const stat = readQuietly(`/proc/${pid}/stat`);
    const [state, parent, group, session, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === undefined || parent === undefined) continue;
    yield {
      pid,
      parent: Number(parent),
      group: Number(group),
      session: Number(session),
      started: rest[15] ?? '',
      ended: state === 'Z' || state === 'X',
    };
  }
}

function carries(pid: number, marker: string): boolean {
  return readQuietly(`/proc/${pid}/environ`)
    .split('\0')
    .some((variable) => variable.startsWith(`${markerVariable}=`) && variable.includes(marker));
}

function writesTo(pid: number, output: string | null): boolean {
  if (output === null) return false;
  return [1, 2].some((descriptor) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${descriptor}`).includes(output);
    } catch {
      return false;
    }
  });
}

function readMemory(pid: number): { resident: number; peak: number } {
  const status = readQuietly(`/proc/${pid}/status`);
  const field = (name: string) => Number(status.match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))?.[1] ?? 0) * kilobyte;
  return { resident: field('VmRSS'), peak: field('VmHWM') };
}

/** macOS and the BSDs: no environment of other processes, but groups and parents. */
async function askPs(): Promise<Entry[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,pgid=,rss=,state=,lstart='], {
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' },
    maxBuffer: 64 * kilobyte * kilobyte,
  });
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields.length > 5)
    .map(([pid, parent, group, resident, state, ...started]) => ({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      session: 0,
      started: started.join(' '),
      ended: state?.startsWith('Z') ?? false,
      resident: Number(resident) * kilobyte,
    }));
}
