import type { Quad, Term } from '@rdfjs/types';
import { Parser } from 'n3';
import { escapeLine } from '../../../escape-controls.ts';
import type { Cell } from '../../../query/selection.ts';
import { askRows, type Store } from '../store/store.ts';
import { type Excerpt, subjectOf } from './sample-chooser.ts';
import { valueKey } from './value-key.ts';

/** A triple that came back otherwise, or not at all. */
export interface Difference {
  readonly graph: string;
  readonly subject: string;
  readonly predicate: string;
  /** As `valueKey` writes them. */
  readonly expected: string;
  readonly found: readonly string[];
}

/** Asks excerpts back and compares them by value. @throws StoreError */
export async function compareSample(store: Store, sample: readonly Excerpt[]): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const excerpt of sample) {
    const held = await askExcerpt(store, excerpt);
    for (const { subject, predicate, object } of parse(excerpt)) {
      const expected = valueKey(toCell(object));
      const found = held.get(`${subject.value} ${predicate.value}`) ?? [];
      if (!found.includes(expected)) {
        const [s, p] = [subject.value, predicate.value];
        differences.push({ graph: excerpt.graph, subject: s, predicate: p, expected, found });
      }
    }
  }
  return differences;
}

/** Values by subject and predicate. */
async function askExcerpt(store: Store, { graph, triples, whole }: Excerpt): Promise<Map<string, string[]>> {
  const subjects = whole ? '' : `VALUES ?s { ${[...new Set(triples.map(subjectOf))].join(' ')} } `;
  const rows = await askRows(store, `SELECT ?s ?p ?o WHERE { ${subjects}GRAPH <${graph}> { ?s ?p ?o } }`);
  const held = new Map<string, string[]>();
  for (const { s, p, o } of rows) {
    if (!s || !p || !o) continue;
    const key = `${s.value} ${p.value}`;
    const known = held.get(key);
    if (known) known.push(valueKey(o));
    else held.set(key, [valueKey(o)]);
  }
  return held;
}

function parse({ triples }: Excerpt): Quad[] {
  return new Parser({ format: 'application/n-triples' }).parse(
    triples.map((triple) => `${triple} .\n`).join(''),
  );
}

function toCell(term: Term): Cell {
  if (term.termType !== 'Literal') return { type: 'uri', value: term.value };
  const { value, language, datatype } = term;
  return language
    ? { type: 'literal', value, 'xml:lang': language }
    : { type: 'literal', value, datatype: datatype.value };
}

/** A difference in one line, cut where values are long. */
export function tellDifference({ subject, predicate, expected, found }: Difference): string {
  const cut = (text: string): string => {
    const line = escapeLine(text);
    return line.length > 120 ? `${line.slice(0, 120)}…` : line;
  };
  const held = found.length === 0 ? 'nothing' : found.slice(0, 3).map(cut).join(', ');
  return `<${subject}> <${predicate}> is ${cut(expected)} and the store holds ${held}`;
}
