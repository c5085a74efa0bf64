/** Where the values of a file come from: evidence only if something produced them for this commit. */
export type Origin =
  /** Training wrote it in this run. */
  | 'trained'
  /** An earlier step of the job wrote it ("not trained here"). */
  | 'earlier-step'
  /** `dvc.lock` records this very digest for it. */
  | 'dvc-lock'
  /** Tracked and unmodified in git: a claim, no evidence. */
  | 'committed';
