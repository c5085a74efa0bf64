import { describe, expect, it } from 'vitest';
import { createActionLog } from '../../../src/github/log.ts';

function record(secrets: string[] = []) {
  const chunks: string[] = [];
  const log = createActionLog(secrets, {
    write: (chunk) => chunks.push(Buffer.from(chunk as Buffer).toString('utf8')),
  });
  return { log, text: () => chunks.join(''), lines: () => chunks.join('').split('\n').slice(0, -1) };
}

/** What the runner would take for commands, given its rules for stop-commands. */
function commandsRead(lines: string[]): string[] {
  const read: string[] = [];
  let stopped: string | undefined;
  for (const line of lines) {
    const found = /^\s*::([\w-]+)[^:]*::(.*)$/.exec(line);
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
    } else if (found?.[1] === 'stop-commands') stopped = found[2];
    else if (found) read.push(found[1] as string);
  }
  if (stopped !== undefined) read.push('STOPPED FOR EVER');
  return read;
}

describe('createActionLog', () => {
  it('masks secrets before all else, and no empty one', () => {
    expect(record(['s3cret', '', 'two\nlines']).lines()).toEqual(['::add-mask::s3cret', '::add-mask::two%0Alines']);
  });

  it('never lets output of others be read as commands, and ends a half line before it resumes', () => {
    const { log, lines } = record();
    log.beginOutput();
    log.output(Buffer.from('::set-output name=decision::allow\n::stop-commands::'));
    log.output(Buffer.from('x\n::error::fake\nhalf'));
    log.endOutput();
    log.warning('real');
    expect(commandsRead(lines())).toEqual(['warning']);
    expect(lines()).toContain('half');
  });

  it('uses another token each time', () => {
    const { log, lines } = record();
    for (let index = 0; index < 2; index++) {
      log.beginOutput();
      log.endOutput();
    }
    const tokens = lines().filter((line) => line.startsWith('::stop-commands::'));
    expect(new Set(tokens).size).toBe(2);
  });

  it('holds warnings and annotations back while output runs', () => {
    const { log, lines } = record();
    log.beginOutput();
    log.output(Buffer.from('epoch 1'));
    log.warning('memory is low');
    log.commands(['::notice::n']);
    log.info('still training');
    log.endOutput();
    expect(commandsRead(lines())).toEqual(['warning', 'notice']);
    expect(lines().slice(1, 3)).toEqual(['epoch 1', 'still training']);
  });

  it('does not end in stopped commands when output is begun twice or ended without a beginning', () => {
    const { log, lines } = record();
    log.endOutput();
    log.beginOutput();
    log.beginOutput();
    log.endOutput();
    log.endOutput();
    log.warning('w');
    expect(commandsRead(lines())).toEqual(['warning']);
  });

  it('groups, without groups in groups, and ends a group that fails', async () => {
    const { log, lines } = record();
    await expect(
      log.group('outer\n::error::x', () =>
        log.group('inner', async () => {
          log.info('::error::from a metric name');
          throw new Error('boom');
        }),
      ),
    ).rejects.toThrow('boom');
    expect(lines()).toEqual(['::group::outer%0A::error::x', 'inner', ': :error::from a metric name', '::endgroup::']);
  });
});
