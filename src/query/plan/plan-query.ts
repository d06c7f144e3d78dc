import type { FilterPattern, Pattern, Query, SelectQuery, Triple } from 'sparqljs';
import { listColumns } from '../prepare/list-columns.ts';
import type { Counts } from './counts.ts';
import { FreshVariables } from './expand-triples.ts';
import { readHints } from './filter-hints.ts';
import type { JoinStep } from './order-join.ts';
import { surelyBound, variableOf } from './pattern-variables.ts';
import { planTriples } from './plan-triples.ts';

/** Steps of one basic graph pattern, in the order in which the engine takes them. */
export type PlannedJoin = readonly JoinStep[];

export interface QueryPlan {
  readonly tree: Query;
  readonly joins: readonly PlannedJoin[];
}

interface Scope {
  /** Inside GRAPH. */
  readonly named: boolean;
  /** Variables that have values from outside, in EXISTS and OPTIONAL. */
  readonly bound: ReadonlySet<string>;
  /** Absent where the query shows all its variables. */
  readonly fresh: FreshVariables | undefined;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Orders the triple patterns of every basic graph pattern by the store's counts. Each stays in its own group and between
 * the same neighbours: nothing crosses OPTIONAL, MINUS, BIND, VALUES, UNION, GRAPH or a sub-query. The answers are the
 * same bags of rows.
 *
 * @param checkTime is called again and again, and may throw
 */
export function planQuery(tree: Query, counts: Counts, checkTime: () => void = () => {}): QueryPlan {
  const joins: PlannedJoin[] = [];
  const planner = new Planner(counts, joins, new FreshVariables(JSON.stringify(tree)), checkTime);
  return { tree: planner.query(tree, false), joins };
}

class Planner {
  readonly #counts: Counts;
  readonly #joins: PlannedJoin[];
  readonly #fresh: FreshVariables;
  readonly #checkTime: () => void;

  constructor(counts: Counts, joins: PlannedJoin[], fresh: FreshVariables, checkTime: () => void) {
    this.#checkTime = checkTime;
    this.#counts = counts;
    this.#joins = joins;
    this.#fresh = fresh;
  }

  query<T extends Query>(source: T, named: boolean): T {
    const listed = listColumns(source) as T;
    const scope: Scope = { named, bound: NOTHING, fresh: showsAll(listed) ? undefined : this.#fresh };
    const copy: Record<string, unknown> = { ...listed };
    if (listed.where) copy.where = this.#group(listed.where, scope);
    for (const clause of ['variables', 'group', 'having', 'order']) {
      if (copy[clause]) copy[clause] = this.#expression(copy[clause], scope);
    }
    return copy as T;
  }

  #group(patterns: readonly Pattern[], scope: Scope): Pattern[] {
    const filters = patterns.filter(isFilter);
    const others = mergeTriples(patterns.filter((pattern) => !isFilter(pattern)));
    const hints = readHints(filters);
    const bound = new Set(scope.bound);
    const planned: Pattern[] = [];
    for (const [i, pattern] of others.entries()) {
      if (pattern.type !== 'bgp') planned.push(this.#pattern(pattern, { ...scope, bound }));
      else {
        const joined = planned.length > 0 && sharesVariable(pattern.triples, bound);
        const known = new Set([...bound, ...valuesAfter(others, i)]);
        const context = {
          bound: known,
          rows: 1,
          named: scope.named,
          hints,
          counts: this.#counts,
          checkTime: this.#checkTime,
        };
        const { patterns: chain, steps } = planTriples(pattern.triples, scope.fresh, context, joined);
        planned.push(...chain);
        if (steps.length > 0) this.#joins.push(steps);
      }
      for (const name of surelyBound(pattern)) bound.add(name);
    }
    const inner = { ...scope, bound };
    return [...planned, ...filters.map((filter) => this.#expression(filter, inner) as FilterPattern)];
  }

  #pattern(pattern: Exclude<Pattern, { type: 'bgp' }>, scope: Scope): Pattern {
    const apart = { ...scope, bound: NOTHING };
    switch (pattern.type) {
      case 'query':
        return this.query(pattern as SelectQuery, scope.named);
      case 'optional':
        return { ...pattern, patterns: this.#group(pattern.patterns, scope) };
      case 'graph':
        return { ...pattern, patterns: this.#group(pattern.patterns, { ...apart, named: true }) };
      case 'union':
        return { ...pattern, patterns: pattern.patterns.map((branch) => this.#branch(branch, apart)) };
      case 'group':
      case 'minus':
        return { ...pattern, patterns: this.#group(pattern.patterns, apart) };
      default:
        return this.#expression(pattern, scope) as Pattern;
    }
  }

  #branch(branch: Pattern, scope: Scope): Pattern {
    const patterns = branch.type === 'group' ? branch.patterns : [branch];
    return { type: 'group', patterns: this.#group(patterns, scope) };
  }

  /** Plans what stands under EXISTS anywhere in an expression, which is all that an expression has of patterns. */
  #expression(node: unknown, scope: Scope): unknown {
    if (typeof node !== 'object' || node === null || 'termType' in node) return node;
    if (Array.isArray(node)) return node.map((item) => this.#expression(item, scope));
    const source = node as Record<string, unknown>;
    if (source.operator === 'exists' || source.operator === 'notexists') {
      const [body] = source.args as [Pattern];
      return { ...source, args: [this.#branch(body, scope)] };
    }
    return Object.fromEntries(
      Object.entries(source).map(([key, child]) => [key, this.#expression(child, scope)]),
    );
  }
}

function isFilter(pattern: Pattern): pattern is FilterPattern {
  return pattern.type === 'filter';
}

/** A filter between triples does not part them: both belong to one basic graph pattern. */
function mergeTriples(patterns: readonly Pattern[]): Pattern[] {
  const merged: Pattern[] = [];
  for (const pattern of patterns) {
    const last = merged.at(-1);
    if (pattern.type === 'bgp' && last?.type === 'bgp') {
      merged[merged.length - 1] = { type: 'bgp', triples: [...last.triples, ...pattern.triples] };
    } else merged.push(pattern);
  }
  return merged;
}

/** Variables of VALUES that directly follow: the engine looks at so few rows first. */
function valuesAfter(patterns: readonly Pattern[], i: number): string[] {
  const names: string[] = [];
  for (const pattern of patterns.slice(i + 1)) {
    if (pattern.type !== 'values') break;
    names.push(...surelyBound(pattern));
  }
  return names;
}

function sharesVariable(triples: readonly Triple[], bound: ReadonlySet<string>): boolean {
  return triples.some((triple) =>
    [triple.subject, triple.object].some((end) => bound.has(variableOf(end) ?? '')),
  );
}

/** `*` that no columns could be listed for, or COUNT(DISTINCT *): a new variable would change the answer. */
function showsAll(query: Query): boolean {
  const { variables, having, order } = query as Partial<SelectQuery>;
  return /"termType":"Wildcard"/u.test(JSON.stringify([variables, having, order], keepKind));
}

/** The parser's wildcard has its kind in a getter, which JSON passes over. */
function keepKind(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'termType' in value
    ? { termType: value.termType }
    : value;
}
