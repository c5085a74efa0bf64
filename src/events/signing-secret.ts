import type { Configuration } from '../config/schema.ts';
import type { Environment } from '../inputs.ts';

/** The key that signs, which no code of the repository may see; null where none is named, set, or long enough to be one. */
export function signingSecret({
  configuration,
  environment,
}: {
  readonly configuration: Pick<Configuration, 'events'>;
  readonly environment: Environment;
}): string | null {
  const variable = configuration.events?.secret;
  const value = variable === undefined ? undefined : environment[variable]?.trim();
  return value === undefined || value.length < shortestSecret ? null : value;
}

/** Anything shorter might be part of other values, as of PATH. */
const shortestSecret = 8;
