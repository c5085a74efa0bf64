import type { Git } from '../support/git.ts';

/** The pull request that brought a commit, from the message that GitHub gives a merge or a squash; null for any other. Hostile text. */
export async function mergedPullRequest(
  git: Git | null,
  commit: string | null,
): Promise<{ number: number; title: string; author: null } | null> {
  if (git === null || commit === null) return null;
  const { exitCode, stdout } = await git.try(['show', '--no-patch', '--format=%B', commit]);
  if (exitCode !== 0) return null;
  const [subject = '', ...body] = stdout
    .slice(0, 2000)
    .split('\n')
    .map((line) => line.trim());
  const merged = subject.match(/^Merge pull request #(\d{1,9}) from /)?.[1];
  if (merged !== undefined)
    return { number: Number(merged), title: body.find((line) => line !== '') ?? subject, author: null };
  const squashed = subject.match(/^(.*) \(#(\d{1,9})\)$/);
  return squashed === null ? null : { number: Number(squashed[2]), title: squashed[1] as string, author: null };
}
