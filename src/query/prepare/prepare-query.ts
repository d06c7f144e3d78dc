import type { Query } from 'sparqljs';
import { type Dataset, readDataset, withoutFrom } from '../engine/dataset.ts';
import type { TimeLimit } from '../engine/time-limit.ts';
import type { Counts } from '../plan/counts.ts';
import { type PlannedJoin, planQuery } from '../plan/plan-query.ts';
import { BindError, QuerySyntaxError } from '../query-error.ts';
import type { Bindings } from './bind-variables.ts';
import { bindVariables } from './bind-variables.ts';
import { guardText } from './guard-text.ts';
import type { KnownTerms } from './guard-tree.ts';
import { guardTree } from './guard-tree.ts';
import { listColumns } from './list-columns.ts';
import { maskText } from './mask-text.ts';
import { parseBinding } from './parse-binding.ts';
import { parseQuery } from './parse-query.ts';
import { readsUnion } from './reads-union.ts';
import { tellUnbound } from './tell-unbound.ts';
import { writeQuery } from './write-query.ts';

export interface PrepareOptions {
  /** Prefixes a query need not declare. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly terms: KnownTerms;
  /** Values by variable name, as a user writes them. */
  readonly bind?: Readonly<Record<string, string>>;
  /** Takes the place of what FROM says. */
  readonly dataset?: Dataset | undefined;
  /** No SELECT asks the engine for more rows than this, plus one that shows there were more. */
  readonly maxRows: number;
  /** Whether to tell variables that nothing gives a value. */
  readonly proofread?: boolean;
  /** Given, triple patterns are ordered by them. */
  readonly counts?: Counts;
  /** What planning may take; it is looked at as planning goes on. */
  readonly limit?: TimeLimit;
}

/** A query as the engine gets it. */
export interface PreparedQuery {
  readonly kind: 'bindings' | 'boolean' | 'graph';
  readonly text: string;
  /** It looks at the union of all graphs, and not at named graphs alone. */
  readonly union: boolean;
  /** The graphs it looks at, where not at all. */
  readonly dataset: Dataset | undefined;
  /** The order of its triple patterns, where it was chosen here. */
  readonly joins: readonly PlannedJoin[];
  /** Sentences for the reader on what in the query can give nothing. */
  readonly warnings: readonly string[];
  /** The text is not SPARQL 1.1: should the engine not take it for SPARQL 1.2 either, this is what is wrong with it. */
  readonly fault?: QuerySyntaxError;
}

/**
 * Checks a query, adds missing prefixes, binds values, bounds its rows and orders its patterns.
 *
 * @throws the classes of QueryUsageError
 */
export function prepareQuery(text: string, options: PrepareOptions): PreparedQuery {
  guardText(text);
  let tree: Query;
  try {
    tree = parseQuery(text, options.prefixes);
  } catch (error) {
    if (error instanceof QuerySyntaxError) return passRound(text, options, error);
    throw error;
  }
  options.limit?.remaining();
  guardTree(tree, text, options.terms);
  const query = bindVariables(listColumns(tree), readBindings(options));
  const plan = options.counts
    ? planQuery(query, options.counts, () => options.limit?.remaining())
    : { tree: query, joins: [] };
  const dataset = options.dataset ?? readDataset(query);
  return {
    kind: kindOf(query.queryType),
    text: writeQuery(withoutFrom(capRows(plan.tree, options.maxRows))),
    union: dataset === undefined && readsUnion(query),
    dataset,
    joins: plan.joins,
    warnings: options.proofread === false ? [] : tellUnbound(query),
  };
}

function readBindings({ bind = {}, prefixes }: PrepareOptions): Bindings {
  return new Map(
    Object.entries(bind).map(([name, value]) => [name.replace(/^[?$]/, ''), parseBinding(value, prefixes)]),
  );
}

/** One row past the cap is asked for, so that a cut can be told from an exact fit. */
function capRows(query: Query, maxRows: number): Query {
  if (query.queryType !== 'SELECT' || !Number.isFinite(maxRows)) return query;
  return { ...query, limit: Math.min(query.limit ?? Number.MAX_SAFE_INTEGER, maxRows + 1) };
}

/** SPARQL 1.2 that the parser does not know goes to the engine as it stands, with the prefixes it lacks before it. */
function passRound(
  text: string,
  { prefixes, bind = {}, dataset }: PrepareOptions,
  fault: QuerySyntaxError,
): PreparedQuery {
  const masked = maskText(text);
  const form = /(?<![\w?$:])(SELECT|ASK|CONSTRUCT|DESCRIBE)\b/iu.exec(masked)?.[1]?.toUpperCase();
  if (!form) throw fault;
  if (Object.keys(bind).length > 0) {
    throw new BindError('values can be bound into SPARQL 1.1 only, and this is not', { cause: fault });
  }
  const declared = new Set(
    [...masked.matchAll(/\bPREFIX\s+(?:([\w.-]+)\s*)?:/giu)].map(([, name = '']) => name),
  );
  const missing = Object.entries(prefixes).filter(
    ([name]) => !declared.has(name) && new RegExp(`(?<![\\w.-])${name}:`, 'u').test(masked),
  );
  const prologue = missing.map(([name, iri]) => `PREFIX ${name}: <${iri}> `).join('');
  return {
    kind: kindOf(form),
    text: prologue + text,
    union: dataset === undefined,
    dataset,
    joins: [],
    warnings: [],
    fault,
  };
}

function kindOf(form: string): PreparedQuery['kind'] {
  if (form === 'SELECT') return 'bindings';
  return form === 'ASK' ? 'boolean' : 'graph';
}
