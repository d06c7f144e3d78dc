/** The fields of an article, as records name them. */
export const RECORD_FIELDS = ['id', 'text', 'title', 'date', 'publisher', 'url', 'language'] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** For a field of an article the name of the record's field; dots lead into nested ones ("source.name"). */
export type FieldMap = Readonly<Partial<Record<RecordField, string>>>;

/** A record of any program, with the fields that an article needs under their own names. */
export function mapFields(
  record: Readonly<Record<string, unknown>>,
  map: FieldMap = {},
): Readonly<Partial<Record<RecordField, unknown>>> {
  const pairs = RECORD_FIELDS.map((field) => [field, follow(record, map[field] ?? field)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** A name with dots is taken as it is where the record has it so. */
function follow(record: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
