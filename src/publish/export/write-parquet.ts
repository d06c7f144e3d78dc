import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { VERSION } from '../../version.ts';
import type { ColumnType, TypedTable, TypedValue } from './typed-table.ts';

type Element = Required<Parameters<typeof parquetWriteBuffer>[0]>['schema'][number];

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

/** What tells of a column, and of what it is made; names as the format's own definition has them (parquet.thrift). */
const ELEMENTS: Readonly<Record<ColumnType, (name: string) => readonly Element[]>> = {
  string: (name) => [{ name, ...TEXT, repetition_type: 'OPTIONAL' }],
  date: (name) => [{ name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }],
  int: (name) => [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }],
  double: (name) => [{ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' }],
  boolean: (name) => [{ name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }],
  strings: (name) => [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...TEXT, repetition_type: 'OPTIONAL' },
  ],
};

/** A table as a Parquet file, which pandas, DuckDB, Spark and R read with its types: days are days, lists are lists. */
export function writeParquet({ columns, records }: TypedTable): Uint8Array {
  const columnData = columns.map(
    ([name, type]): ColumnSource => ({
      name,
      data: records.map((record) => toCell(record[name] ?? null, type)),
    }),
  );
  const schema: Element[] = [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(([name, type]) => ELEMENTS[type](name)),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: `communique ${VERSION}` }));
}

function toCell(value: TypedValue, type: ColumnType): unknown {
  return type === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}
