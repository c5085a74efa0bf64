import { randomUUID } from 'node:crypto';
import type { Log } from '../support/log.ts';
import { formatCommand, plainText } from './command.ts';

/** Where lines go: standard output, which the runner reads. */
export interface Lines {
  write(chunk: string | Uint8Array): unknown;
}

export interface ActionLog extends Log {
  /** Workflow commands as they are: annotations. Held back while somebody else's output runs. */
  commands(lines: readonly string[]): void;
}

const newline = 10;

/** The log of the Action. `secrets` are masked before anything else is written. */
export function createActionLog(secrets: readonly string[] = [], stream: Lines = process.stdout): ActionLog {
  let depth = 0;
  let stopToken: string | undefined;
  let halfLine = false;
  const held: string[] = [];

  const endHalfLine = () => {
    if (halfLine) stream.write('\n');
    halfLine = false;
  };
  const line = (text: string) => {
    endHalfLine();
    stream.write(`${text}\n`);
  };
  const command = (text: string) => {
    if (stopToken === undefined) line(text);
    else held.push(text);
  };

  for (const secret of secrets) if (secret !== '') line(formatCommand('add-mask', {}, secret));

  return {
    info: (message) => line(plainText(message)),
    warning: (message) => command(formatCommand('warning', {}, message)),
    mask: (secret) => command(formatCommand('add-mask', {}, secret)),
    commands: (lines) => lines.forEach(command),

    async group(title, body) {
      // The runner knows no groups in groups: an inner one would end the outer.
      const outermost = depth === 0 && stopToken === undefined;
      line(outermost ? formatCommand('group', {}, title) : plainText(title));
      depth += 1;
      try {
        return await body();
      } finally {
        depth -= 1;
        if (outermost) command('::endgroup::');
      }
    },

    beginOutput() {
      if (stopToken !== undefined) return;
      const token = randomUUID();
      line(formatCommand('stop-commands', {}, token));
      stopToken = token;
    },
    output(chunk) {
      if (chunk.length === 0) return;
      stream.write(chunk);
      halfLine = chunk[chunk.length - 1] !== newline;
    },
    endOutput() {
      if (stopToken === undefined) return;
      const token = stopToken;
      line(`::${token}::`);
      stopToken = undefined;
      for (const text of held.splice(0)) line(text);
    },
  };
}
