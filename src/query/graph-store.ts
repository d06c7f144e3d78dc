import { CQ, cq } from '../rdf/vocabulary.generated.ts';
import { cutLines, cutRows } from './cut-rows.ts';
import { Engine, type QueryTask } from './engine.ts';
import type { LoadedGraph } from './engine-protocol.ts';
import { formatTable } from './format-table.ts';
import type { KnownTerms } from './guard-tree.ts';
import { knownPrefixes } from './known-prefixes.ts';
import { locateGraph } from './locate-graph.ts';
import { type Ask, GraphCounts } from './plan/graph-counts.ts';
import type { PreparedQuery } from './prepare-query.ts';
import { prepareQuery } from './prepare-query.ts';
import { GraphError, QueryRefusedError } from './query-error.ts';
import type { GraphFormat, ResultFormat } from './result-formats.ts';
import { chooseFormat, engineType } from './result-formats.ts';
import type { Selection } from './selection.ts';
import { readSelection, showCell } from './selection.ts';
import { writeGraph } from './write-graph.ts';

export interface RunOptions {
  /** Milliseconds from the query's start in the engine; 30,000 if not given. */
  readonly timeoutMs?: number;
  /** Rows, or triples of a graph, past which the answer is cut with a warning; 10,000 if not given. */
  readonly maxRows?: number;
  /** Values for variables of the query, by name, as `parseBinding` reads them. */
  readonly bind?: Readonly<Record<string, string>>;
  /** False leaves the triple patterns in the order written. */
  readonly reorder?: boolean;
  readonly signal?: AbortSignal;
}

export interface AnswerOptions extends RunOptions {
  /** `table` for SELECT and ASK, `turtle` for CONSTRUCT and DESCRIBE if not given. */
  readonly format?: ResultFormat | GraphFormat;
}

/** A query's answer, ready to print. */
export interface Answer {
  readonly kind: PreparedQuery['kind'];
  readonly format: ResultFormat | GraphFormat;
  /** Ends in a newline, unless empty. */
  readonly text: string;
  /** Rows or triples in `text`; 1 for an ASK. */
  readonly rows: number;
  /** Sentences for the reader, to be kept apart from the answer. */
  readonly warnings: readonly string[];
}

/** How a query was answered. */
export interface QueryExplanation {
  /** As the engine got it; LATERAL is a join in the order written. */
  readonly text: string;
  readonly joins: PreparedQuery['joins'];
  readonly answer: Answer;
  /** Counting what the plan needs is a part of it, and the first query's making of the union of graphs. */
  readonly planningMs: number;
  readonly answeringMs: number;
}

export interface OpenOptions {
  /** Milliseconds that loading may take; 120,000 if not given. */
  readonly timeoutMs?: number;
}

/** A plan asks for rows, then for the values of predicates that promise to be few. */
const MAX_ROUNDS = 5;
const TERMS: KnownTerms = { namespace: CQ, names: new Set(Object.keys(cq)) };

/**
 * Opens a graph for reading: a directory that a build wrote, or a file (.nq, .trig, .jsonld, .nt, .ttl, each also with
 * .gz). Queries see the union of all its graphs, and each one under GRAPH.
 *
 * @example
 * const store = await openGraph('output');
 * console.log((await store.answer('SELECT ?m { ?m a cq:Meeting }')).text);
 * await store.close();
 *
 * @throws GraphError where it is missing, empty or broken
 */
export async function openGraph(
  path: string,
  { timeoutMs = 120_000 }: OpenOptions = {},
): Promise<GraphStore> {
  const file = locateGraph(path);
  const engine = new Engine(file, timeoutMs);
  const loaded = await engine.load();
  if (loaded.size === 0) {
    await engine.close();
    throw new GraphError('graph-empty', `${file.path} holds no triples`, { remedy: 'Build it again.' });
  }
  return new GraphStore(file.path, engine, loaded);
}

/** A read-only graph in an engine of its own thread. It keeps the process alive only while it answers. */
export class GraphStore {
  /** The file that was loaded. */
  readonly path: string;
  /** Number of quads. */
  readonly size: number;
  /** Whether it has named graphs: Turtle and N-Triples have none. */
  readonly named: boolean;
  readonly #engine: Engine;
  readonly #counts: GraphCounts;

  constructor(path: string, engine: Engine, loaded: LoadedGraph) {
    this.path = path;
    this.size = loaded.size;
    this.named = loaded.named;
    this.#engine = engine;
    this.#counts = new GraphCounts(loaded.size);
  }

  /**
   * Answers any query as text.
   *
   * @throws the classes of QueryError
   */
  async answer(sparql: string, options: AnswerOptions = {}): Promise<Answer> {
    const { maxRows = 10_000 } = options;
    const query = await this.#prepare(sparql, options);
    const format = chooseFormat(query.kind, options.format);
    const text = await this.#run(query, format, options);
    if (query.kind === 'boolean')
      return { kind: query.kind, format, ...writeBoolean(text, format), warnings: [] };
    const cut = query.kind === 'graph' ? cutLines(text, maxRows) : cutRows(text, format, maxRows);
    const warnings = cut.cut ? [cutWarning(query.kind, maxRows)] : [];
    return { kind: query.kind, format, text: await write(cut.text, format), rows: cut.rows, warnings };
  }

  /**
   * Answers a query, and tells how: the text that the engine got, the counts behind the order of its patterns, the times.
   *
   * @throws the classes of QueryError
   */
  async explain(sparql: string, options: AnswerOptions = {}): Promise<QueryExplanation> {
    const begun = performance.now();
    const { text, joins } = await this.#prepare(sparql, options);
    const planned = performance.now();
    const answer = await this.answer(sparql, options);
    const answered = performance.now();
    return { text, joins, answer, planningMs: planned - begun, answeringMs: answered - planned };
  }

  /**
   * The rows of a SELECT.
   *
   * @throws the classes of QueryError; ResultFormatError for another query form
   */
  async select(sparql: string, options: RunOptions = {}): Promise<Selection> {
    const { text, warnings } = await this.answer(sparql, { ...options, format: 'json' });
    return readSelection(text, warnings);
  }

  /** Ends the engine; a query under way fails as aborted. */
  async close(): Promise<void> {
    await this.#engine.close();
  }

  /** Prepares anew while the plan lacks counts: one round knows what the next must ask. */
  async #prepare(sparql: string, options: RunOptions): Promise<PreparedQuery> {
    const { maxRows = 10_000, bind = {}, reorder = true } = options;
    const common = { prefixes: knownPrefixes, terms: TERMS, bind, maxRows };
    if (!reorder) return prepareQuery(sparql, common);
    const ask: Ask = (text, union) => this.#ask({ text, format: engineType('json'), union }, options);
    for (let round = 1; ; round += 1) {
      const prepared = prepareQuery(sparql, { ...common, counts: this.#counts });
      if (!(await this.#counts.fetchMissing(ask)) || round === MAX_ROUNDS) return prepared;
    }
  }

  /** The engine's ASK has no CSV or TSV, so it is always asked for JSON. */
  async #run(query: PreparedQuery, format: ResultFormat | GraphFormat, options: RunOptions): Promise<string> {
    const type = engineType(query.kind === 'boolean' ? 'json' : format);
    try {
      return await this.#ask({ text: query.text, format: type, union: query.union }, options);
    } catch (error) {
      if (error instanceof QueryRefusedError && query.fault) throw query.fault;
      throw error;
    }
  }

  #ask(task: QueryTask, { timeoutMs = 30_000, signal }: RunOptions): Promise<string> {
    return this.#engine.query(task, { timeoutMs, signal });
  }
}

function cutWarning(kind: PreparedQuery['kind'], maxRows: number): string {
  return `Only the first ${maxRows} ${kind === 'graph' ? 'triples' : 'rows'} are shown: there are more.`;
}

async function write(text: string, format: ResultFormat | GraphFormat): Promise<string> {
  if (format === 'turtle' || format === 'ntriples' || format === 'jsonld') {
    return writeGraph(text, format, knownPrefixes);
  }
  if (format !== 'table') return text;
  const { variables, rows } = readSelection(text, []);
  return formatTable(
    variables,
    rows.map((row) => variables.map((name) => showCell(row[name], knownPrefixes))),
  );
}

function writeBoolean(json: string, format: string): { text: string; rows: number } {
  const { boolean } = JSON.parse(json) as { boolean: boolean };
  if (format === 'json') return { text: `${json}\n`, rows: 1 };
  const head = '<?xml version="1.0"?><sparql xmlns="http://www.w3.org/2005/sparql-results#"><head></head>';
  return {
    text: format === 'xml' ? `${head}<boolean>${boolean}</boolean></sparql>\n` : `${boolean}\n`,
    rows: 1,
  };
}
