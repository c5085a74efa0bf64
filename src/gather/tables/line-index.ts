/** On which lines of a file its rows start: kept only where a row does not start on the line after that of the row before it. */
export interface LineIndex {
  /** @param firstRow number of the first row, from 1; `lines` holds the line of each row, from 1 */
  add(firstRow: number, rows: number, lines: Int32Array): void;
  /** Undefined where it is not known. */
  lineOf(row: number): number | undefined;
}

/** A file with more rows over several lines than this has lines for its first rows only. */
const mostBreaks = 10_000;

export function openLineIndex(most = mostBreaks): LineIndex {
  const rowsAt: number[] = [];
  const linesAt: number[] = [];
  /** Lines less rows since the last break. */
  let offset = Number.NaN;
  let known = 0;
  let full = false;
  return {
    add(firstRow, rows, lines) {
      if (full) return;
      const regular = lines[0] === firstRow + offset && lines[rows - 1] === firstRow + rows - 1 + offset;
      // Lines only grow: where the first and the last are in step, so are all between them.
      for (let row = 0; row < rows && !regular; row++) {
        const line = lines[row] as number;
        if (line === firstRow + row + offset) continue;
        if (rowsAt.length === most) {
          full = true;
          known = firstRow + row - 1;
          return;
        }
        rowsAt.push(firstRow + row);
        linesAt.push(line);
        offset = line - (firstRow + row);
      }
      known = firstRow + rows - 1;
    },
    lineOf(row) {
      if (row > known) return undefined;
      let [low, high] = [0, rowsAt.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((rowsAt[middle] as number) <= row) low = middle + 1;
        else high = middle;
      }
      const at = low - 1;
      return at < 0 ? undefined : (linesAt[at] as number) + row - (rowsAt[at] as number);
    },
  };
}
