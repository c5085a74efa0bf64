import { ConfigurationError } from '../support/errors.ts';
import type { RegistryName } from './platform-keys.ts';
import type { configurationSchema, Promote } from './schema.ts';

/** The key of `promote` that says where each registry is; null where there is nothing to say. */
const placeKeys: Readonly<Record<RegistryName, 'path' | 'uri' | 'repository' | 'bucket' | null>> = {
  directory: 'path',
  'github-releases': null,
  mlflow: 'uri',
  oci: 'repository',
  sagemaker: 'bucket',
};

/**
 * `promote` with another registry, as a command names it: `mlflow:http://127.0.0.1:5000`, `oci:localhost:5000/penguins`, `directory:registry`. Stages, branch and bump stay as
 * they are configured; the keys of the registry too, where it is the configured one. Throws `ConfigurationError`.
 */
export function withRegistry(
  schema: ReturnType<typeof configurationSchema>,
  configured: Promote | undefined,
  place: string,
): Promote {
  const [to = '', ...rest] = place.split(':');
  const key = placeKeys[to as RegistryName];
  const value = rest.join(':');
  const expected = Object.entries(placeKeys)
    .map(([name, own]) => (own === null ? name : `${name}:${own.toUpperCase()}`))
    .join(', ');
  const problem = (message: string): ConfigurationError =>
    new ConfigurationError({
      message: `\`--registry ${place.replace(/\/\/.*@/, '//…@')}\`: ${message}`,
      next: `write one of ${expected}`,
    });
  if (key === undefined) throw problem(`there is no registry ${JSON.stringify(to)}`);
  if (key === null && value !== '') throw problem('github-releases are those of this repository');
  const parsed = schema.shape.promote.safeParse({ to, ...(key === null || value === '' ? {} : { [key]: value }) });
  if (configured?.to === to && value === '') return configured;
  if (!parsed.success) throw problem(parsed.error.issues.map(({ message }) => message).join('; '));
  const named = parsed.data as Promote;
  if (configured === undefined) return named;
  const { stage, branch, bump } = configured;
  if (configured.to === to) return { ...configured, ...(key === null ? {} : { [key]: value }) };
  return { ...named, stage, bump, ...(branch === undefined ? {} : { branch }) };
}
