/** The packages that lock and requirements files name. Names and versions are hostile text, cut. */
export interface Packages {
  /** The files that were read. */
  readonly files: readonly { readonly path: string; readonly packages: number }[];
  /** Versions by name (`python numpy`, `npm react`), several joined with commas; the first 5000 names. */
  readonly versions: Readonly<Record<string, string>>;
  /** How many names there are. */
  readonly count: number;
  /** Requirements that leave the version open: the first 200, and how many there are. */
  readonly unpinned: { readonly count: number; readonly first: readonly Unpinned[] };
  /** Files that could not be read. */
  readonly unreadable: readonly { readonly path: string; readonly error: string }[];
  /** Files of formats that are compared by their digest alone. */
  readonly unread: readonly string[];
}

export interface Unpinned {
  readonly file: string;
  /** From 1; null where the format does not tell. */
  readonly line: number | null;
  readonly requirement: string;
}
