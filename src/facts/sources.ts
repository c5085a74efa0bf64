/** The upstream data that the model depends on, and what changed since the base. */
export interface DataSources {
  readonly sources: readonly DataSource[];
}

export interface DataSource {
  /** The path or glob, as it is configured. */
  readonly name: string;
  readonly bytes: number;
  readonly files: number;
  readonly sha256: string;
  /** Names and types of the columns, in order; null where it is no table. */
  readonly columns: readonly { readonly name: string; readonly type: string }[] | null;
}
