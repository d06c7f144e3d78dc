import type { IriTerm, PropertyPath, Triple } from 'sparqljs';
import type { Counts } from './counts.ts';
import { variableOf } from './pattern-variables.ts';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
/** Triples that one resource has, as subject or as object, where nothing better is known. */
const DEGREE = 12;
/** Steps that a path of any length is taken to go. */
const PATH_STEPS = 3;

type Ends = Pick<Triple, 'subject' | 'object'>;

/**
 * Rows that a triple pattern gives for each row before it, which binds the variables of `bound`. Exact where the
 * pattern has constants only; else the mean, from the predicate's distinct subjects and objects.
 */
export function fanOut(triple: Triple, bound: ReadonlySet<string>, named: boolean, counts: Counts): number {
  const { predicate } = triple;
  if (!('termType' in predicate)) return pathFanOut(triple, predicate, bound, named, counts);
  if (predicate.termType === 'NamedNode') return stepFanOut(triple, predicate, bound, named, counts);
  const rows = counts.rows(constantsOf(triple), named);
  const known = [triple.subject, triple.object].filter((end) => isBound(end, bound)).length;
  return Math.min(rows, known === 0 ? rows : known === 1 ? DEGREE : 1);
}

function stepFanOut(
  ends: Ends,
  predicate: IriTerm,
  bound: ReadonlySet<string>,
  named: boolean,
  counts: Counts,
): number {
  const { subject, object } = constantsOf(ends);
  const [s, o] = [isBound(ends.subject, bound), isBound(ends.object, bound)];
  const fixed = subject || object;
  const rows = fixed ? counts.rows({ subject, predicate, object }, named) : undefined;
  // Nearly all that a query asks the class of has it: a test that drops few rows.
  if (predicate.value === RDF_TYPE && object && s) return Math.min(0.9, rows ?? 1);
  if (!s && !o && rows !== undefined) return rows;
  const all = counts.predicate(predicate, named);
  let rest = rows ?? all.rows;
  if (s || variableOf(ends.subject) === variableOf(ends.object)) rest /= Math.max(1, all.subjects);
  if (o) rest /= Math.max(1, all.objects);
  return rest;
}

function pathFanOut(
  ends: Ends,
  path: PropertyPath,
  bound: ReadonlySet<string>,
  named: boolean,
  counts: Counts,
): number {
  const of = (step: IriTerm | PropertyPath, at: Ends): number =>
    fanOut({ ...at, predicate: step } as Triple, bound, named, counts);
  const steps = path.items as readonly (IriTerm | PropertyPath)[];
  const known = [ends.subject, ends.object].filter((end) => isKnown(end, bound)).length;
  if (path.pathType === '|') return steps.reduce((sum, step) => sum + of(step, ends), 0);
  if (path.pathType === '!') return known === 0 ? counts.total : DEGREE;
  const back = { subject: ends.object, object: ends.subject } as Ends;
  const first = steps[0] ? of(steps[0], path.pathType === '^' ? back : ends) : 0;
  if (path.pathType === '^' || path.pathType === '/') return first;
  if (known === 2) return 1;
  if (known === 1) return 1 + PATH_STEPS * first;
  return path.pathType === '+' ? PATH_STEPS * first : counts.total;
}

function constantsOf({ subject, object }: Ends): { subject?: Triple['subject']; object?: Triple['object'] } {
  return {
    ...(variableOf(subject) === undefined ? { subject } : {}),
    ...(variableOf(object) === undefined ? { object } : {}),
  };
}

function isBound(end: Triple['subject'] | Triple['object'], bound: ReadonlySet<string>): boolean {
  const name = variableOf(end);
  return name !== undefined && bound.has(name);
}

function isKnown(end: Triple['subject'] | Triple['object'], bound: ReadonlySet<string>): boolean {
  return variableOf(end) === undefined || isBound(end, bound);
}
