import { CQ } from '../rdf/vocabulary.generated.ts';
import { type ArticleText, readTexts } from './article-texts.ts';
import type { Dataset } from './engine/dataset.ts';
import { Engine, type QueryTask } from './engine/engine.ts';
import type { LoadedGraph } from './engine/engine-protocol.ts';
import { type GraphFile, locateGraph } from './engine/locate-graph.ts';
import { spoolGraph } from './engine/spool-graph.ts';
import { TimeLimit } from './engine/time-limit.ts';
import { knownPrefixes } from './known-prefixes.ts';
import { ontologyTerms } from './ontology-terms.ts';
import { type Ask, GraphCounts } from './plan/graph-counts.ts';
import type { KnownTerms } from './prepare/guard-tree.ts';
import type { PreparedQuery } from './prepare/prepare-query.ts';
import { prepareQuery } from './prepare/prepare-query.ts';
import { GraphError, QueryRefusedError } from './query-error.ts';
import { cutLines, cutRows } from './results/cut-rows.ts';
import { formatTable } from './results/format-table.ts';
import { mendXml } from './results/mend-xml.ts';
import type { GraphFormat, ResultFormat } from './results/result-formats.ts';
import { chooseFormat, engineType, isGraphFormat } from './results/result-formats.ts';
import { writeGraph } from './results/write-graph.ts';
import type { Selection } from './selection.ts';
import { readSelection, showCell } from './selection.ts';

/** How long a query may take, how much it may give, and what it is asked over. */
export interface RunOptions {
  /** Milliseconds for planning and answering; 30,000 if not given. */
  readonly timeoutMs?: number;
  /** Rows, or triples of a graph, past which the answer is cut with a warning; 10,000 if not given. */
  readonly maxRows?: number;
  /** Values for variables of the query, by name, as `parseBinding` reads them. */
  readonly bind?: Readonly<Record<string, string>>;
  /** False leaves the triple patterns in the order written. */
  readonly reorder?: boolean;
  /** The graphs to look at, whatever FROM says. */
  readonly dataset?: Dataset | undefined;
  /** False where a program wrote the query, whose variables may well be without a value: nobody is warned of them. */
  readonly proofread?: boolean;
  readonly signal?: AbortSignal;
}

/** How an answer is written, besides. */
export interface AnswerOptions extends RunOptions {
  /** `table` for SELECT and ASK, `turtle` for CONSTRUCT and DESCRIBE if not given; or a choice by what the query gives. */
  readonly format?:
    | ResultFormat
    | GraphFormat
    | ((kind: PreparedQuery['kind']) => ResultFormat | GraphFormat);
  /** Columns of the terminal that a table must fit; as wide as it needs if not given. */
  readonly width?: number;
}

/** A query's answer, ready to print. */
export interface Answer {
  readonly kind: PreparedQuery['kind'];
  readonly format: ResultFormat | GraphFormat;
  /** Ends in a newline, unless empty. */
  readonly text: string;
  /** Rows or triples in `text`; 1 for an ASK. */
  readonly rows: number;
  /** There were more. */
  readonly cut: boolean;
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

/** What of a graph is loaded, and how long that may take. */
export interface OpenOptions {
  /** Milliseconds that loading may take; 120,000 if not given. */
  readonly timeoutMs?: number;
  /** Leaves each article by itself: what is concluded from several of them is data, and holds in none. */
  readonly asReported?: boolean;
  /** What `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
}

/** A plan asks for rows, then for the values of predicates that promise to be few. */
const MAX_ROUNDS = 5;
const TERMS: KnownTerms = { namespace: CQ, names: new Set(ontologyTerms) };

/**
 * Opens a graph for reading, or several as one: a directory that a build wrote, a file (.nq, .trig, .jsonld, .nt, .ttl,
 * each also with .gz), or `-` for standard input. Queries see the union of all its graphs, and each one under GRAPH. Who
 * is one person in several articles is one resource, unless they are to be seen `asReported`.
 *
 * @example
 * const store = await openGraph('output');
 * console.log((await store.answer('SELECT ?m { ?m a cq:Meeting }')).text);
 * await store.close();
 *
 * @throws GraphError where one is missing, empty or broken
 */
export async function openGraph(
  paths: string | readonly string[],
  { timeoutMs = 120_000, asReported = false, stdin = process.stdin }: OpenOptions = {},
): Promise<GraphStore> {
  const files: GraphFile[] = [];
  for (const path of new Set(typeof paths === 'string' ? [paths] : paths)) {
    files.push(path === '-' ? await spoolGraph(stdin) : locateGraph(path));
  }
  const label = files.map((file) => file.label).join(', ');
  const engine = new Engine(files, timeoutMs, asReported);
  const loaded = await engine.load();
  if (loaded.size === 0) {
    await engine.close();
    throw new GraphError('graph-empty', `${label} holds no triples`, { remedy: 'Build it again.' });
  }
  return new GraphStore(label, engine, loaded, { files: files.map(({ path }) => path) });
}

/** A read-only graph in an engine of its own thread. It keeps the process alive only while it answers. */
export class GraphStore {
  /** What was loaded: the file, or the files with commas between. */
  readonly path: string;
  /** Number of quads. */
  readonly size: number;
  /** Whether it has named graphs: Turtle and N-Triples have none. */
  readonly named: boolean;
  /** Whether it holds conclusions from several articles, and they hold in each of them. */
  readonly settled: boolean;
  readonly #engine: Engine;
  readonly #counts: GraphCounts;
  readonly #loaded: LoadedGraph;
  readonly #files: readonly string[];
  /** Of all that is asked, where there is one. */
  readonly #whole: TimeLimit | undefined;

  constructor(
    path: string,
    engine: Engine,
    loaded: LoadedGraph,
    { files = [], whole }: { readonly files?: readonly string[]; readonly whole?: TimeLimit } = {},
  ) {
    this.path = path;
    this.size = loaded.size;
    this.named = loaded.named;
    this.settled = loaded.settled === true;
    this.#engine = engine;
    this.#counts = new GraphCounts(loaded.size);
    this.#loaded = loaded;
    this.#files = files;
    this.#whole = whole;
  }

  /**
   * Answers any query as text.
   *
   * @throws the classes of QueryError
   */
  async answer(sparql: string, options: AnswerOptions = {}): Promise<Answer> {
    const { maxRows = 10_000 } = options;
    const limit = this.#limitOf(options);
    const query = await this.#prepare(sparql, options, limit);
    const asked = typeof options.format === 'function' ? options.format(query.kind) : options.format;
    const format = chooseFormat(query.kind, asked);
    const text = await this.#run(query, format, options, limit);
    if (query.kind === 'boolean')
      return {
        kind: query.kind,
        format,
        cut: false,
        ...writeBoolean(text, format),
        warnings: query.warnings,
      };
    const cut = query.kind === 'graph' ? cutLines(text, maxRows) : cutRows(text, format, maxRows);
    const { text: written, warning } = await write(cut.text, format, options.width);
    const warnings = [
      ...query.warnings,
      ...(warning ? [warning] : []),
      ...(cut.cut ? [cutWarning(query.kind, maxRows)] : []),
    ];
    return { kind: query.kind, format, text: written, rows: cut.rows, cut: cut.cut, warnings };
  }

  /**
   * Answers a query, and tells how: the text that the engine got, the counts behind the order of its patterns, the times.
   *
   * @throws the classes of QueryError
   */
  async explain(sparql: string, options: AnswerOptions = {}): Promise<QueryExplanation> {
    const begun = performance.now();
    const { text, joins } = await this.#prepare(sparql, options, this.#limitOf(options));
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

  /** The same graph, for a task of many queries that share a limit of time. */
  within(limit: TimeLimit): GraphStore {
    return new GraphStore(this.path, this.#engine, this.#loaded, { files: this.#files, whole: limit });
  }

  /** The articles' own words, where a build laid them beside the graph. */
  texts(): readonly ArticleText[] {
    return this.#files.flatMap((file) => readTexts(file));
  }

  /** The words of one article; nothing where a build laid none beside the graph. */
  textOf(article: string): ArticleText | undefined {
    return this.#files.flatMap((file) => readTexts(file, article))[0];
  }

  /** Ends the engine; a query under way fails as aborted. */
  async close(): Promise<void> {
    await this.#engine.close();
  }

  /** Prepares anew while the plan lacks counts: one round knows what the next must ask. */
  async #prepare(sparql: string, options: RunOptions, limit: TimeLimit): Promise<PreparedQuery> {
    const { maxRows = 10_000, bind = {}, reorder = true, proofread = true, dataset } = options;
    const common = { prefixes: knownPrefixes, terms: TERMS, bind, maxRows, limit, proofread, dataset };
    if (!reorder) return prepareQuery(sparql, common);
    const ask: Ask = (text, union) => this.#ask({ text, format: engineType('json'), union }, options, limit);
    for (let round = 1; ; round += 1) {
      const prepared = prepareQuery(sparql, { ...common, counts: this.#counts });
      if (!(await this.#counts.fetchMissing(ask)) || round === MAX_ROUNDS) return prepared;
    }
  }

  /** The engine's ASK has no CSV or TSV, so it is always asked for JSON. */
  async #run(
    query: PreparedQuery,
    format: ResultFormat | GraphFormat,
    options: RunOptions,
    limit: TimeLimit,
  ): Promise<string> {
    const { text, union, dataset } = query;
    const type = engineType(query.kind === 'boolean' ? 'json' : format);
    try {
      return await this.#ask({ text, format: type, union, dataset }, options, limit);
    } catch (error) {
      if (error instanceof QueryRefusedError && query.fault) throw query.fault;
      throw error;
    }
  }

  #ask(task: QueryTask, { signal }: RunOptions, limit: TimeLimit): Promise<string> {
    return this.#engine.query(task, { limit, signal });
  }

  #limitOf({ timeoutMs = 30_000 }: RunOptions): TimeLimit {
    return new TimeLimit(Math.min(timeoutMs, this.#whole?.remaining() ?? timeoutMs));
  }
}

function cutWarning(kind: PreparedQuery['kind'], maxRows: number): string {
  return `Only the first ${maxRows} ${kind === 'graph' ? 'triples' : 'rows'} are shown: there are more.`;
}

async function write(
  text: string,
  format: ResultFormat | GraphFormat,
  width: number | undefined,
): Promise<{ readonly text: string; readonly warning?: string }> {
  if (isGraphFormat(format)) {
    return { text: await writeGraph(text, format, knownPrefixes) };
  }
  if (format === 'xml') {
    const { text: mended, lost } = mendXml(text);
    if (lost === 0) return { text: mended };
    const warning = `Characters that XML cannot hold (${lost}) are written as U+FFFD; JSON holds them.`;
    return { text: mended, warning };
  }
  if (format !== 'table') return { text };
  const { variables, rows } = readSelection(text, []);
  const cells = rows.map((row) => variables.map((name) => showCell(row[name], knownPrefixes)));
  return { text: formatTable(variables, cells, width) };
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
