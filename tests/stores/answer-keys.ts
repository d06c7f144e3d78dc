import { valueKey } from '../../src/publish/load/check/value-key.ts';
import type { Row } from '../../src/query/selection.ts';

/** Rows by value, in their order, so that answers of different engines can be compared. */
export function answerKeys(rows: readonly Row[]): string[] {
  return rows.map((row) =>
    Object.keys(row)
      .sort()
      .flatMap((name) => (row[name] ? [`${name}=${valueKey(row[name])}`] : []))
      .join(' | '),
  );
}
