/** What stands for a missing value in text, where a schema does not say otherwise. */
export const usualMissingValues: readonly string[] = ['', 'NA', 'N/A', 'n/a', 'null', 'NULL', 'None', '#N/A', '<NA>'];

/** Missing values in a form that costs one look at the first byte of a cell. */
export interface MissingValues {
  readonly empty: boolean;
  /** 1 for each byte with which a missing value begins. */
  readonly firstBytes: Uint8Array;
  readonly values: readonly Uint8Array[];
}

export function missingValuesOf(texts: readonly string[] = usualMissingValues): MissingValues {
  const values = texts.filter((text) => text !== '').map((text) => new TextEncoder().encode(text));
  const firstBytes = new Uint8Array(256);
  for (const value of values) firstBytes[value[0] as number] = 1;
  return { empty: texts.includes(''), firstBytes, values };
}

export function isMissing(missing: MissingValues, bytes: Uint8Array, start: number, end: number): boolean {
  for (const value of missing.values) {
    if (value.length !== end - start) continue;
    let at = 0;
    while (at < value.length && value[at] === bytes[start + at]) at++;
    if (at === value.length) return true;
  }
  return false;
}
