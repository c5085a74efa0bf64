/** The upstream data that the model depends on. */
export interface DataSources {
  /** At most 50. */
  readonly sources: readonly DataSource[];
  /** Declared, but could not be read. */
  readonly unreadable: readonly { readonly name: string; readonly error: string }[];
}

export interface DataSource {
  /** The paths or globs, as they are configured. */
  readonly name: string;
  readonly bytes: number;
  readonly files: number;
  readonly sha256: string;
  /** Names and types of the first 200 columns, in order; null where it is no table. */
  readonly columns: readonly { readonly name: string; readonly type: string }[] | null;
}
