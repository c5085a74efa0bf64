import { parseTag } from '../promote/grammar.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { GitStore } from '../support/git.ts';
import { listRefs } from '../support/git-store.ts';

const mostNamed = 20;

/** A name that nothing here has: neither the configuration nor a tag. The models that there are stand in the next step. Throws `RemoteError`. */
export async function unknownModel(store: GitStore, model: string, configured: string): Promise<ConfigurationError> {
  const others = [...(await taggedModels(store))].filter((name) => name !== configured).sort();
  const named = [`${configured} (configured here)`, ...others.slice(0, mostNamed)];
  return new ConfigurationError({
    message: `there is no model ${model}: it is not the configured one, and no tag tells of a version of it`,
    next: `name one that there is: ${named.join(', ')}${others.length > mostNamed ? `, and ${others.length - mostNamed} more` : ''}`,
  });
}

/** All models that have a version, by the names of the repository's tags. */
async function taggedModels(store: GitStore): Promise<ReadonlySet<string>> {
  const refs = await listRefs(store, ['refs/tags/**']);
  return new Set(
    [...refs.keys()].flatMap((ref) => {
      const tag = parseTag(ref.slice('refs/tags/'.length));
      return tag?.action === 'register' ? [tag.model] : [];
    }),
  );
}
