import type { Log } from './log.ts';
import { terminalText } from './terminal.ts';

/** The log of the command line: plain lines on standard error, so that standard output holds results only. */
export function createConsoleLog(color: boolean): Log {
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  let halfLine = false;
  const line = (text: string): void => {
    process.stderr.write(`${halfLine ? '\n' : ''}${text}\n`);
    halfLine = false;
  };
  return {
    info: (message) => line(terminalText(message)),
    warning: (message) => line(`${paint(33, 'warning:')} ${terminalText(message)}`),
    async group(title, body) {
      line(paint(1, terminalText(title)));
      return body();
    },
    output(chunk) {
      process.stderr.write(chunk);
      if (chunk.length > 0) halfLine = chunk.at(-1) !== 10;
    },
    beginOutput: () => {},
    endOutput: () => {
      if (halfLine) line('');
    },
  };
}
