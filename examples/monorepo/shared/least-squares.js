/** The weights that solve the normal equations, by Gaussian elimination with pivots. */
export function leastSquares(rows, targets) {
  const size = rows[0].length;
  const system = Array.from({ length: size }, (_, at) => [
    ...Array.from({ length: size }, (_, other) => rows.reduce((sum, row) => sum + row[at] * row[other], 0)),
    rows.reduce((sum, row, index) => sum + row[at] * targets[index], 0),
  ]);
  for (let at = 0; at < size; at += 1) {
    const pivot = system.slice(at).reduce((best, row) => (Math.abs(row[at]) > Math.abs(best[at]) ? row : best));
    if (Math.abs(pivot[at]) < 1e-9) throw new Error('the features depend on each other');
    system.splice(system.indexOf(pivot), 1);
    system.splice(at, 0, pivot);
    for (const row of system.slice(at + 1)) {
      const factor = row[at] / pivot[at];
      for (let column = at; column <= size; column += 1) row[column] -= factor * pivot[column];
    }
  }
  const weights = [];
  for (let at = size - 1; at >= 0; at -= 1) {
    let rest = system[at][size];
    for (let column = at + 1; column < size; column += 1) rest -= system[at][column] * weights[column];
    weights[at] = rest / system[at][at];
  }
  return weights;
}
