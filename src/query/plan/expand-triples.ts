import type { BlankNode } from '@rdfjs/types';
import type { IriTerm, PropertyPath, Triple, VariableTerm } from 'sparqljs';
import { variable } from '../prepare/make-term.ts';

type End = Triple['subject'] | Triple['object'];

/** Makes variables that a query does not have. */
export class FreshVariables {
  readonly #prefix: string;
  readonly #blanks: Map<string, VariableTerm> = new Map();
  #next = 0;

  /** @param taken text that holds every name of the query */
  constructor(taken: string) {
    let prefix = 'step';
    while (taken.includes(prefix)) prefix += '_';
    this.#prefix = prefix;
  }

  make(): VariableTerm {
    this.#next += 1;
    return variable(`${this.#prefix}${this.#next}`);
  }

  /** The same variable for the same blank node. */
  forBlank({ value }: BlankNode): VariableTerm {
    const known = this.#blanks.get(value) ?? this.make();
    this.#blanks.set(value, known);
    return known;
  }
}

/**
 * Triple patterns with steps of paths on their own (`a/b`, `^a`: SPARQL 1.1 section 18.2.2.4 defines them so) and with
 * variables for blank nodes. The rows and their number are the same once the new variables are left out.
 */
export function expandTriples(triples: readonly Triple[], fresh: FreshVariables): Triple[] {
  return triples.flatMap(({ subject, predicate, object }) =>
    expandPath(named(subject, fresh), predicate, named(object, fresh), fresh),
  );
}

function named<T extends End>(end: T, fresh: FreshVariables): T | VariableTerm {
  return end.termType === 'BlankNode' ? fresh.forBlank(end) : end;
}

function expandPath(
  subject: End,
  path: IriTerm | VariableTerm | PropertyPath,
  object: End,
  fresh: FreshVariables,
): Triple[] {
  if (!('termType' in path)) {
    if (path.pathType === '/') return expandSequence(subject, path.items, object, fresh);
    const [only] = path.items;
    if (path.pathType === '^' && only && object.termType !== 'Literal') {
      return expandPath(object, only, subject, fresh);
    }
  }
  return [{ subject: subject as Triple['subject'], predicate: path, object }];
}

function expandSequence(
  subject: End,
  steps: readonly (IriTerm | PropertyPath)[],
  object: End,
  fresh: FreshVariables,
): Triple[] {
  let from = subject;
  return steps.flatMap((step, i) => {
    const to = i === steps.length - 1 ? object : fresh.make();
    const triples = expandPath(from, step, to, fresh);
    from = to;
    return triples;
  });
}
