import type { Log } from '../../src/support/log.ts';

/** Says nothing. */
export const silentLog: Log = {
  info: () => {},
  warning: () => {},
  group: (_title, body) => body(),
  output: () => {},
  beginOutput: () => {},
  endOutput: () => {},
};
