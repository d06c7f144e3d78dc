import type { Literal, NamedNode } from '@rdfjs/types';
import type { Expression, FilterPattern, OperationExpression, Pattern } from 'sparqljs';
import { expressionVariables } from './pattern-variables.ts';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
/** A date as our data has it. Of two such texts the earlier date is the smaller one. */
const PLAIN_DATE = /^\d{4}-\d\d-\d\d$/u;
const MIRROR: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '=': '=' };

/** Rows that pass, of those that reach the filter, where nothing better is known. */
const SHARES: Readonly<Record<string, number>> = {
  '=': 0.03,
  in: 0.1,
  contains: 0.05,
  strstarts: 0.05,
  strends: 0.05,
  regex: 0.1,
  '<': 0.3,
  '<=': 0.3,
  '>': 0.3,
  '>=': 0.3,
};

/** What the filters of one group tell of the values that can pass them. */
export interface FilterHints {
  /** One entry a condition: the variables it needs, and the share of rows that it lets pass. */
  readonly conditions: readonly { readonly variables: ReadonlySet<string>; readonly share: number }[];
  /** By variable: terms, one of which it must be. */
  readonly terms: ReadonlyMap<string, readonly (NamedNode | Literal)[]>;
  /** By variable: whether a plain date, by its text, can pass. False is certain; true is not. */
  readonly dates: ReadonlyMap<string, (date: string) => boolean>;
}

export function readHints(filters: readonly FilterPattern[]): FilterHints {
  const terms = new Map<string, readonly (NamedNode | Literal)[]>();
  const dates = new Map<string, (date: string) => boolean>();
  const conditions: FilterHints['conditions'][number][] = [];
  for (const condition of filters.flatMap(({ expression }) => conjuncts(expression))) {
    const variables = expressionVariables(condition);
    if (!variables || variables.size === 0 || !isOperation(condition)) continue;
    conditions.push({ variables, share: SHARES[condition.operator] ?? 0.5 });
    const listed = readTerms(condition);
    if (listed && !terms.has(listed.name)) terms.set(listed.name, listed.terms);
    const dated = readDates(condition);
    if (!dated) continue;
    const before = dates.get(dated.name);
    dates.set(dated.name, before ? (date) => before(date) && dated.test(date) : dated.test);
  }
  return { conditions, terms, dates };
}

function conjuncts(expression: Expression): Expression[] {
  if (!isOperation(expression) || expression.operator !== '&&') return [expression];
  return expression.args.flatMap((side) => conjuncts(side as Expression));
}

/** `?x = <iri>` and `?x IN (<a>, "b")`: only for terms that equal no other term. */
function readTerms({
  operator,
  args,
}: OperationExpression): { name: string; terms: (NamedNode | Literal)[] } | undefined {
  const [left, right] = args as [Expression, Expression];
  if (operator === 'in' && Array.isArray(right)) {
    const name = variableName(left);
    const terms = right.filter(equalsItselfAlone);
    return name && terms.length === right.length ? { name, terms: distinct(terms) } : undefined;
  }
  if (operator !== '=') return undefined;
  const name = variableName(left) ?? variableName(right);
  const terms = [left, right].filter(equalsItselfAlone);
  return name && terms.length === 1 ? { name, terms } : undefined;
}

/** An IRI, or a plain string: a number equals others of another spelling. */
function equalsItselfAlone(value: Expression): value is NamedNode | Literal {
  if (Array.isArray(value) || !('termType' in value)) return false;
  if (value.termType === 'NamedNode') return true;
  return value.termType === 'Literal' && value.language === '' && value.datatype.value === `${XSD}string`;
}

function distinct(terms: readonly (NamedNode | Literal)[]): (NamedNode | Literal)[] {
  return terms.filter((term, i) => terms.findIndex((other) => other.equals(term)) === i);
}

/** `?d >= "2025-07-01"^^xsd:date`, `YEAR(?d) = 2025`, `STRSTARTS(STR(?d), "2025-07")`. */
function readDates({
  operator,
  args,
}: OperationExpression): { name: string; test: (date: string) => boolean } | undefined {
  const [left, right] = args as [Expression, Expression];
  if (args.length !== 2) return undefined;
  if (operator === 'strstarts') {
    const name = argumentOf(left, 'str');
    const start = literalOf(right, 'string');
    return name && start !== undefined ? { name, test: (date) => date.startsWith(start) } : undefined;
  }
  const year = literalOf(right, 'integer');
  if (operator === '=' && year !== undefined && /^\d{4}$/u.test(year)) {
    const name = argumentOf(left, 'year');
    return name ? { name, test: (date) => date.startsWith(year) } : undefined;
  }
  const turned = variableName(left) === undefined;
  const name = variableName(turned ? right : left);
  const limit = literalOf(turned ? left : right, 'date');
  const sign = turned ? MIRROR[operator] : operator;
  if (!name || limit === undefined || !PLAIN_DATE.test(limit) || !sign || !(sign in MIRROR)) return undefined;
  return { name, test: (date) => compare(date, sign, limit) };
}

function compare(date: string, sign: string, limit: string): boolean {
  if (!PLAIN_DATE.test(date)) return true;
  if (date === limit) return sign.includes('=');
  return sign === '=' ? false : sign.startsWith('<') === date < limit;
}

function variableName(value: Expression | Pattern): string | undefined {
  return 'termType' in value && value.termType === 'Variable' ? `?${value.value}` : undefined;
}

/** The variable that a function of one argument is called with. */
function argumentOf(value: Expression, called: string): string | undefined {
  if (!isOperation(value) || value.operator !== called) return undefined;
  const [argument] = value.args;
  return argument && variableName(argument);
}

function literalOf(value: Expression, type: string): string | undefined {
  if (Array.isArray(value) || !('termType' in value) || value.termType !== 'Literal') return undefined;
  return value.datatype.value === XSD + type && value.language === '' ? value.value : undefined;
}

function isOperation(value: Expression): value is OperationExpression {
  return !Array.isArray(value) && 'type' in value && value.type === 'operation';
}
