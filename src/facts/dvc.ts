/** What DVC's own files in the repository say about data, models and plots. All texts are hostile. */
export interface DvcOutputs {
  /** From `dvc.lock` and `*.dvc`, in the order of their paths; at most 500. */
  readonly outputs: readonly DvcOutput[];
  /** How many there are. */
  readonly count: number;
}

export interface DvcOutput {
  /** Relative to the project. */
  readonly path: string;
  /** `md5 d41d8cd98f…`, `md5 d41d….dir` for a folder, `etag "…"`: the algorithm and the digest as DVC writes them. */
  readonly digest: string;
  /** In bytes; null where DVC does not say. */
  readonly bytes: number | null;
  /** `dvc.lock` or the `.dvc` file, relative to the project. */
  readonly file: string;
  /** Whether the file or folder is in the work tree. */
  readonly present: boolean;
}
