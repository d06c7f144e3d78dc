import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveSymmetric } from '../../../calibrate/solve-symmetric.ts';

test('what is solved fits', () => {
  const number = fc.double({ min: -3, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.array(number, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      (rows) => {
        // The sum of products of rows, with something on the diagonal, is symmetric and positive definite.
        const matrix = Array.from({ length: 4 }, (_, i) =>
          Float64Array.from({ length: 4 }, (_, j) =>
            rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), i === j ? 1 : 0),
          ),
        );
        const right = Float64Array.of(1, -2, 3, 0.5);
        const solved = solveSymmetric(matrix, right);
        for (const [i, line] of matrix.entries())
          expect(line.reduce((sum, value, j) => sum + value * (solved[j] ?? 0), 0)).toBeCloseTo(
            right[i] ?? 0,
            6,
          );
      },
    ),
  );
});
