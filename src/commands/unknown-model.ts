import { parseTag } from '../promote/grammar.ts';
import { ConfigurationError } from '../support/errors.ts';
import type { GitStore } from '../support/git.ts';
import { listRefs } from '../support/git-store.ts';

const mostNamed = 20;

/** Refuses a name that is not the configured one where no tag has it either: the next step says which models there are. Throws `RemoteError`, too. */
export async function refuseUnknownModel(store: GitStore, model: string, configured: string): Promise<void> {
  const tagged = await taggedModels(store);
  if (model === configured || tagged.has(model)) return;
  const others = [...tagged].filter((name) => name !== configured).sort();
  const named = [`${configured} (configured here)`, ...others.slice(0, mostNamed)];
  throw new ConfigurationError({
    message: `there is no model ${model}: it is not the configured one, and no tag tells of a version of it`,
    next: `name one that there is: ${named.join(', ')}${others.length > mostNamed ? `, and ${others.length - mostNamed} more` : ''}`,
  });
}

/** All models that have or had a version, by the names of the repository's tags. */
async function taggedModels(store: GitStore): Promise<ReadonlySet<string>> {
  const refs = await listRefs(store, ['refs/tags/**']);
  return new Set(
    [...refs.keys()].flatMap((ref) => {
      const tag = parseTag(ref.slice('refs/tags/'.length));
      return tag?.action === 'register' ? [tag.model] : [];
    }),
  );
}
