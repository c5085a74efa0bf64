/** Where a stage says what it does. The Action writes workflow commands, the command line plain lines on standard error. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
  /** Hides a secret in whatever is written from now on, where the log can. */
  mask?(secret: string): void;
  /** Runs `body` inside a foldable group. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Output of somebody else's command, as it comes: never read as workflow commands. Between `beginOutput` and `endOutput`. */
  output(chunk: Buffer): void;
  beginOutput(): void;
  endOutput(): void;
}
