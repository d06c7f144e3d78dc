import type { Literal, NamedNode, Term } from '@rdfjs/types';
import type { Query } from 'sparqljs';
import { bindVariables } from '../prepare/bind-variables.ts';
import { literal, namedNode } from '../prepare/make-term.ts';
import { parseQuery } from '../prepare/parse-query.ts';
import { writeQuery } from '../prepare/write-query.ts';
import { type Cell, readSelection } from '../selection.ts';
import type { Constants, Counts, PredicateCount, ValueCount } from './counts.ts';

/** Answers kept; past them all are forgotten, for a client that asks of ever new terms. */
const MAX_KEPT = 20_000;
/** Distinct values of one predicate that are still held: 27 years of days. */
const MAX_VALUES = 10_000;
/** Predicates whose values are held. */
const MAX_LISTS = 50;

const PATTERN = '{ ?s ?p ?o }';
const ROWS = 'SELECT (COUNT(*) AS ?rows) ';
const ENDS = 'SELECT (COUNT(*) AS ?rows) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?o) AS ?objects) ';

const UNKNOWN: PredicateCount = { rows: 1, subjects: 1, objects: 1 };

/** Answers a query as SPARQL results in JSON; `union` tells whether it looks at the union of all graphs. */
export type Ask = (text: string, union: boolean) => Promise<string>;

interface Question {
  readonly text: string;
  readonly union: boolean;
  readonly read: (json: string) => void;
}

/**
 * The store's counts, each asked of the engine when a query first needs it and then kept. Reading is synchronous: it
 * gives 1 for what is not known yet, and notes the question; `fetchMissing` then asks, and the reader reads again.
 */
export class GraphCounts implements Counts {
  readonly total: number;
  readonly #numbers: Map<string, PredicateCount> = new Map();
  readonly #lists: Map<string, readonly ValueCount[] | undefined> = new Map();
  #missing: Map<string, Question> = new Map();

  /** @param total quads in the store */
  constructor(total: number) {
    this.total = total;
  }

  rows({ subject, predicate, object }: Constants, named: boolean): number {
    const terms = { s: subject, p: predicate, o: object };
    if (!subject && !predicate && !object) return this.total;
    return this.#count(ROWS, terms, named).rows;
  }

  predicate(predicate: NamedNode, named: boolean): PredicateCount {
    return this.#count(ENDS, { p: predicate }, named);
  }

  values(predicate: NamedNode, named: boolean): readonly ValueCount[] | undefined {
    const key = `${named} ${predicate.value}`;
    if (this.#lists.has(key)) return this.#lists.get(key);
    const head = 'SELECT ?o (COUNT(*) AS ?rows) ';
    const tail = ` GROUP BY ?o LIMIT ${MAX_VALUES + 1}`;
    if (this.#missing.has(key)) return undefined;
    this.#missing.set(key, {
      text: ask(head, { p: predicate }, named, tail),
      union: !named,
      read: (json) => this.#lists.set(key, readValues(json)),
    });
    return undefined;
  }

  /** Asks what the last readings lacked. False where they lacked nothing. */
  async fetchMissing(engine: Ask): Promise<boolean> {
    const questions = [...this.#missing.values()];
    this.#missing = new Map();
    if (this.#numbers.size > MAX_KEPT) this.#numbers.clear();
    if (this.#lists.size > MAX_LISTS) this.#lists.clear();
    for (const { text, union, read } of questions) read(await engine(text, union));
    return questions.length > 0;
  }

  #count(head: string, terms: Readonly<Record<string, Term | undefined>>, named: boolean): PredicateCount {
    const key = `${head === ENDS}${named} ${Object.values(terms).map(keyOf).join(' ')}`;
    const known = this.#numbers.get(key);
    if (known) return known;
    // A plan looks at the same count over and over: the question is written once.
    if (!this.#missing.has(key)) {
      this.#missing.set(key, {
        text: ask(head, terms, named),
        union: !named,
        read: (json) => this.#numbers.set(key, readNumbers(json)),
      });
    }
    return UNKNOWN;
  }
}

function ask(
  head: string,
  terms: Readonly<Record<string, Term | undefined>>,
  named: boolean,
  tail = '',
): string {
  const tree: Query = parseQuery(`${head}${named ? `{ GRAPH ?g ${PATTERN} }` : PATTERN}${tail}`, {});
  const values = Object.entries(terms).flatMap(([name, term]): [string, NamedNode | Literal][] =>
    term?.termType === 'NamedNode' || term?.termType === 'Literal' ? [[name, term]] : [],
  );
  return writeQuery(bindVariables(tree, new Map(values)));
}

function keyOf(term: Term | undefined): string {
  if (!term) return '?';
  if (term.termType !== 'Literal') return `<${term.value}>`;
  return `${JSON.stringify(term.value)}${term.language}^${term.datatype.value}`;
}

function readNumbers(json: string): PredicateCount {
  const [row = {}] = readSelection(json, []).rows;
  const number = (cell: Cell | undefined): number => Number(cell?.value ?? 0);
  return { rows: number(row.rows), subjects: number(row.subjects), objects: number(row.objects) };
}

function readValues(json: string): readonly ValueCount[] | undefined {
  const { rows } = readSelection(json, []);
  const values = rows.flatMap(({ o, rows: n }): ValueCount[] => {
    const value = o && readTerm(o);
    return value ? [{ value, rows: Number(n?.value) }] : [];
  });
  return rows.length > MAX_VALUES || values.length < rows.length ? undefined : values;
}

function readTerm(cell: Cell): NamedNode | Literal | undefined {
  if (cell.type === 'uri') return namedNode(cell.value);
  if (cell.type !== 'literal') return undefined;
  return literal(cell.value, cell['xml:lang'] ?? (cell.datatype ? namedNode(cell.datatype) : undefined));
}
