/** A value in a row, as SPARQL Query Results JSON has it. */
export interface Cell {
  readonly type: string;
  readonly value: string;
  readonly datatype?: string;
}

export type Rows = readonly Readonly<Record<string, Cell | undefined>>[];

/** What a query gave: rows, yes or no, or a graph in Turtle. */
export type QueryResult =
  | { readonly kind: 'rows'; readonly columns: readonly string[]; readonly rows: Rows; readonly ms: number }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly ms: number }
  | { readonly kind: 'graph'; readonly text: string; readonly ms: number };

interface ResultsJson {
  readonly boolean?: boolean;
  readonly head: { readonly vars?: readonly string[] };
  readonly results?: { readonly bindings: Rows };
}

/** Asks the endpoint as any other client does. @throws Error with what the endpoint says is wrong */
export async function runQuery(query: string, signal: AbortSignal): Promise<QueryResult> {
  const begun = performance.now();
  const response = await fetch('/sparql', {
    method: 'POST',
    signal,
    headers: { Accept: 'application/sparql-results+json, text/turtle;q=0.9' },
    body: new URLSearchParams({ query }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text.trim());
  const ms = Math.round(performance.now() - begun);
  if (response.headers.get('content-type')?.startsWith('text/turtle')) return { kind: 'graph', text, ms };
  const found = JSON.parse(text) as ResultsJson;
  if (found.boolean !== undefined) return { kind: 'boolean', value: found.boolean, ms };
  return { kind: 'rows', columns: found.head.vars ?? [], rows: found.results?.bindings ?? [], ms };
}

const NUMERIC = /#(?:integer|decimal|double|float|int|long|nonNegativeInteger)$/u;

export function isNumber(cell: Cell | undefined): boolean {
  return cell?.datatype !== undefined && NUMERIC.test(cell.datatype);
}

/** Columns whose values are all numbers, and those that hold something else. */
export function sortColumns(columns: readonly string[], rows: Rows): { numbers: string[]; others: string[] } {
  const numbers = columns.filter(
    (name) => rows.some((row) => row[name]) && rows.every((row) => !row[name] || isNumber(row[name])),
  );
  return { numbers, others: columns.filter((name) => !numbers.includes(name)) };
}
