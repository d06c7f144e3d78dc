/** Solves `matrix · x = right` for a symmetric, positive definite matrix, of which it reads what is on and below the diagonal. */
export function solveSymmetric(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const lower = decompose(matrix);
  const solved = Float64Array.from(right);
  for (const [i, line] of lower.entries())
    solved[i] = ((solved[i] ?? 0) - product(line, solved, i)) / (line[i] ?? 1);
  for (let i = lower.length - 1; i >= 0; i--) {
    const line = lower[i] ?? new Float64Array();
    const value = (solved[i] ?? 0) / (line[i] ?? 1);
    solved[i] = value;
    for (let k = 0; k < i; k++) solved[k] = (solved[k] ?? 0) - (line[k] ?? 0) * value;
  }
  return solved;
}

/** Cholesky: the lower triangle that, times itself turned over, is the matrix. */
function decompose(matrix: readonly Float64Array[]): Float64Array[] {
  const lower: Float64Array[] = [];
  for (const [i, given] of matrix.entries()) {
    const line = new Float64Array(matrix.length);
    for (const [j, above] of lower.entries())
      line[j] = ((given[j] ?? 0) - product(line, above, j)) / (above[j] ?? 1);
    line[i] = Math.sqrt((given[i] ?? 0) - product(line, line, i));
    lower.push(line);
  }
  return lower;
}

/** The sum of products of the first `count` numbers of two lines. */
function product(a: Float64Array, b: Float64Array, count: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
