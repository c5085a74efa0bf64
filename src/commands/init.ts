import { resolve } from 'node:path';
import { runInit } from '../init/init.ts';
import { print } from './output.ts';

export async function init(options: {
  readonly force?: boolean;
  readonly workingDirectory?: string;
  readonly json?: boolean;
}): Promise<number> {
  const result = await runInit({ root: resolve(options.workingDirectory ?? '.'), force: options.force ?? false });
  if (options.json) {
    print(result);
    return 0;
  }
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ''];
  print(
    [
      ...list('Found', result.found),
      ...list('Not found', result.missing),
      ...list('Wrote', result.written),
      ...list('Next', result.next),
      ...list('To copy when you want more', result.callers),
    ]
      .join('\n')
      .trimEnd(),
  );
  return 0;
}
