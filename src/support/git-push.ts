import { type GitOutput, type GitStore, redact } from './git.ts';
import { listRefs, localRef, talk } from './git-store.ts';

/** One ref to move. */
export interface RefUpdate {
  /** Full name: `refs/heads/ml-test-score`. */
  readonly ref: string;
  /** The object it shall point to; null deletes it. */
  readonly oid: string | null;
  /** What it must point to now; null: it must not exist. Left out, a branch may only be fast-forwarded and a tag only made. */
  readonly expected?: string | null;
}

export type Refusal = 'non-fast-forward' | 'exists' | 'rule' | 'permission' | 'other';
export type PushOutcome = 'pushed' | { readonly refused: Refusal; readonly detail: string };

const none = '0'.repeat(40);

/** Moves refs on the remote, or in the repository where there is none; with `atomic`, all of them or none. Never throws for a refusal. */
export async function pushRefs(
  store: GitStore,
  updates: readonly RefUpdate[],
  options: { readonly atomic?: boolean } = {},
): Promise<PushOutcome> {
  if (store.readOnly === true) return { refused: 'permission', detail: 'this run only reads: it may not write' };
  if (store.remote === null) return updateLocalRefs(store, updates);
  const output = await talk(store, [
    'push',
    '--porcelain',
    '--no-verify',
    '--no-follow-tags',
    '--no-signed',
    '--recurse-submodules=no',
    ...(options.atomic === true && updates.length > 1 ? ['--atomic'] : []),
    ...updates.flatMap(({ ref, expected }) =>
      expected === undefined ? [] : [`--force-with-lease=${ref}:${expected ?? ''}`],
    ),
    store.remote,
    ...updates.map(({ ref, oid }) => `${oid ?? ''}:${ref}`),
  ]);
  if (output.exitCode === 0) return 'pushed';
  const outcome = classifyPush(output, updates);
  // The answer to an earlier try may have been lost on the way: then the refs are already where they shall be.
  if (output.tries > 1 && (await areThere(store, updates))) return 'pushed';
  return outcome;
}

async function areThere(store: GitStore, updates: readonly RefUpdate[]): Promise<boolean> {
  const refs = await listRefs(
    store,
    updates.map(({ ref }) => ref),
  ).catch(() => undefined);
  return refs !== undefined && updates.every(({ ref, oid }) => (refs.get(ref) ?? null) === oid);
}

/** What a refused push says, from `git push --porcelain` (git-push(1), "OUTPUT") and from the lines that GitHub adds. */
export function classifyPush(output: GitOutput, updates: readonly RefUpdate[]): Exclude<PushOutcome, 'pushed'> {
  const stderr = redact(output.stderr);
  const said = `${output.stdout}\n${stderr}`;
  const remote = [...stderr.matchAll(/^remote: ?(.*?)\s*$/gm)].map((match) => match[1] ?? '');
  const rejections = [...output.stdout.matchAll(/^!\t[^\t]*?:([^\t]+)\t(.*)$/gm)]
    .map((match) => ({ ref: match[1] ?? '', reason: match[2] ?? '' }))
    .filter(({ reason }) => !/atomic (push|transaction) failed/i.test(reason));
  const short = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 1000);

  const rule = /\bGH0(06|13)\b/.exec(said)?.[0];
  if (rule !== undefined || /protected branch hook declined|due to repository rule violations/i.test(said)) {
    const text = remote
      .filter((line) => line !== '' && !/^Review all repository rules|\bGH0(06|13)\b/.test(line))
      .map((line) => line.replace(/^(error:|-)\s*/, ''))
      .join(' ');
    const refs = updates.map(({ ref }) => ref).join(', ');
    return {
      refused: 'rule',
      detail: `a rule of the repository refuses the push to ${refs}: ${short(text) || 'no rule named'}${rule === undefined ? '' : ` (${rule})`}. GITHUB_TOKEN cannot bypass rules: let the rule leave this ref out, or pass as \`token\` the token of a GitHub App that may bypass it`,
    };
  }
  if (
    /write access to repository not granted|permission to .* denied|authentication failed|could not read (username|password)|returned error: 40[13]|permission denied|without `?workflows?`? permission|resource not accessible|repository .* not found/i.test(
      said,
    )
  )
    return {
      refused: 'permission',
      detail: `the token may not write to the repository (${short(remote.join(' ')) || short(stderr)}): give the job \`permissions: contents: write\``,
    };
  for (const { ref, reason } of rejections) {
    const update = updates.find((one) => one.ref === ref);
    const detail = `${ref}: ${short(reason)}`;
    if (/already exists/i.test(reason)) return { refused: 'exists', detail };
    if (/stale info/i.test(reason) && update?.expected === null) return { refused: 'exists', detail };
    if (
      /fetch first|non-fast-forward|stale info|needs force|cannot lock ref|failed to (lock|update ref)|incorrect old value|remote ref updated/i.test(
        reason,
      )
    )
      return { refused: 'non-fast-forward', detail };
  }
  return { refused: 'other', detail: short(rejections.map((one) => `${one.ref}: ${one.reason}`).join(' ') + stderr) };
}

/** The same rules in the repository itself. */
async function updateLocalRefs(store: GitStore, updates: readonly RefUpdate[]): Promise<PushOutcome> {
  const commands: string[] = [];
  for (const { ref, oid, expected } of updates) {
    let old = expected;
    if (old === undefined) {
      old = await localRef(store.git, ref);
      if (old !== null && old !== oid) {
        if (ref.startsWith('refs/tags/')) return { refused: 'exists', detail: `${ref}: already exists` };
        const ahead = oid === null || (await store.git.try(['merge-base', '--is-ancestor', old, oid])).exitCode === 0;
        if (!ahead) return { refused: 'non-fast-forward', detail: `${ref}: non-fast-forward` };
      }
    }
    commands.push(oid === null ? `delete ${ref} ${old ?? none}` : `update ${ref} ${oid} ${old ?? none}`);
  }
  const input = `start\n${commands.join('\n')}\nprepare\ncommit\n`;
  const output = await store.git.try(['update-ref', '--stdin'], { input });
  if (output.exitCode === 0) return 'pushed';
  const detail = redact(output.stderr.trim()).slice(0, 1000);
  if (/reference already exists|is at .* but expected 0{40}/i.test(detail)) return { refused: 'exists', detail };
  if (/permission denied|read-only file system/i.test(detail)) return { refused: 'permission', detail };
  if (/cannot lock ref|unable to (create|write)/i.test(detail)) return { refused: 'non-fast-forward', detail };
  return { refused: 'other', detail };
}
