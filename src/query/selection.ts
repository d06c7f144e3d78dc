/** A value in a row, as SPARQL 1.1 Query Results JSON has it. */
export interface Cell {
  readonly type: 'uri' | 'literal' | 'bnode' | 'triple';
  readonly value: string;
  readonly datatype?: string;
  readonly 'xml:lang'?: string;
}

/** A row by variable name; an unbound variable is absent. */
export type Row = Readonly<Record<string, Cell>>;

export interface Selection {
  readonly variables: readonly string[];
  readonly rows: readonly Row[];
  /** Sentences for the reader: that rows were cut. */
  readonly warnings: readonly string[];
}

/** Reads the engine's JSON results of a SELECT. */
export function readSelection(text: string, warnings: readonly string[]): Selection {
  const { head, results } = JSON.parse(text) as { head: { vars?: string[] }; results: { bindings: Row[] } };
  return { variables: head.vars ?? [], rows: results.bindings, warnings };
}

/** A cell for reading: IRIs shortened by the prefixes, literals bare, a quoted triple in SPARQL's own marks. */
export function showCell(cell: Cell | undefined, prefixes: Readonly<Record<string, string>>): string {
  if (!cell) return '';
  if (cell.type === 'uri') return shortenIri(cell.value, prefixes);
  if (cell.type === 'bnode') return `_:${cell.value}`;
  return typeof cell.value === 'string' ? cell.value : JSON.stringify(cell.value);
}

/** `cq:Meeting` for a term of a known namespace, else the IRI. */
export function shortenIri(iri: string, prefixes: Readonly<Record<string, string>>): string {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    const local = iri.startsWith(namespace) ? iri.slice(namespace.length) : '';
    if (/^[A-Za-z][\w-]*$/u.test(local)) return `${prefix}:${local}`;
  }
  return iri;
}
