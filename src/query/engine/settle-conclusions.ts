import type { Store, Term } from 'oxigraph';
import { CQ } from '../../rdf/vocabulary.generated.ts';

const PREFIXES = `PREFIX cq: <${CQ}>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
`;
/** Resources renamed at once. */
const BATCH = 500;

/** Graphs of conclusions, as each has some. */
const CONCLUSIONS = 'SELECT DISTINCT ?d { GRAPH ?d { ?c cq:reason ?reason } }';
const EVERYWHERE =
  'SELECT ?old ?new { { GRAPH ?d { ?old cq:canonical ?new } } UNION { ?old cq:canonical ?new } }';
const WITHIN = `SELECT ?old ?new ?article {
  GRAPH ?d { ?i cq:member ?old ; cq:identifiedWith ?new ; cq:within ?article }
}`;

/** A fact's value goes to the corrected one, and the fact's graph says of it what the conclusions do. */
const CORRECTIONS: readonly string[] = [
  `INSERT { GRAPH ?g { ?new ?q ?o . ?o ?r ?x } } WHERE {
    GRAPH ?d { ?c cq:corrects ?fact ; cq:correctedValue ?new . ?new ?q ?o . OPTIONAL { ?o ?r ?x } }
    GRAPH ?g { ?fact cq:status ?status }
  }`,
  `DELETE { GRAPH ?g { ?fact ?property ?old } } INSERT { GRAPH ?g { ?fact ?property ?new } } WHERE {
    GRAPH ?d {
      ?c cq:corrects ?fact ; cq:property ?property ; cq:correctedValue ?new .
      OPTIONAL { ?c cq:insteadOf ?instead }
    }
    GRAPH ?g { ?fact ?property ?old }
    FILTER(!BOUND(?instead) || ?instead = ?old)
  }`,
  `INSERT { GRAPH ?g { ?fact ?property ?new } } WHERE {
    GRAPH ?d {
      ?c cq:corrects ?fact ; cq:property ?property ; cq:correctedValue ?new FILTER NOT EXISTS { ?c cq:insteadOf ?no }
    }
    GRAPH ?g { ?fact cq:status ?status }
    FILTER NOT EXISTS { GRAPH ?g { ?fact ?property ?old } }
  }`,
  `DELETE { GRAPH ?g { ?fact ?p ?o } } WHERE { GRAPH ?d { ?c cq:rejects ?fact } GRAPH ?g { ?fact ?p ?o } }`,
];

/**
 * Lets what is concluded from several articles hold in each: a person who goes by several resources goes by one, and an
 * office that was read over a visited state is the one that the others tell of, and a fact that a reviewer rejected is gone. What was reported stays in the files.
 * False where nothing is concluded.
 */
export function settleConclusions(store: Store): boolean {
  const graphs = ask(store, CONCLUSIONS).map(({ d }) => d);
  const everywhere = followChains(ask(store, EVERYWHERE).map(({ old = '', new: to = '' }) => [old, to]));
  if (everywhere.size === 0 && graphs.length === 0) return false;
  for (const update of CORRECTIONS) store.update(PREFIXES + update);
  const within = ask(store, WITHIN).map(({ old, new: to, article }) => `(<${old}> <${to}> <${article}>)`);
  const but =
    graphs.length > 0 ? `FILTER(?g NOT IN (${graphs.map((graph) => `<${graph}>`).join(', ')}))` : '';
  for (const rows of batches(within)) {
    rename(store, `VALUES (?old ?new ?g) { ${rows.join(' ')} }`, 'GRAPH ?g');
  }
  for (const rows of batches([...everywhere].map(([old, to]) => `(<${old}> <${to}>)`))) {
    rename(store, `VALUES (?old ?new) { ${rows.join(' ')} } ${but}`, 'GRAPH ?g');
    rename(store, `VALUES (?old ?new) { ${rows.join(' ')} } FILTER(?p NOT IN (cq:member, cq:canonical))`, '');
  }
  return true;
}

/** In the union of all graphs a resource is called by one name: its others are names beside it. */
export function preferNames(store: Store): void {
  store.update(`${PREFIXES}DELETE { ?s rdfs:label ?o } INSERT { ?s skos:altLabel ?o } WHERE {
    { SELECT DISTINCT ?d { GRAPH ?d { ?c cq:reason ?reason } } }
    GRAPH ?d { ?s rdfs:label ?name }
    ?s rdfs:label ?o FILTER(?o != ?name)
  }`);
}

/** Puts one resource in the place of another, as a subject and as an object. */
function rename(store: Store, which: string, graph: string): void {
  const [open, close] = graph === '' ? ['', ''] : [`${graph} {`, '}'];
  store.update(`${PREFIXES}DELETE { ${open} ?s ?p ?old ${close} } INSERT { ${open} ?s ?p ?new ${close} }
    WHERE { ${which} ${open} ?s ?p ?old ${close} }`);
  store.update(`${PREFIXES}DELETE { ${open} ?old ?p ?o ${close} } INSERT { ${open} ?new ?p ?o ${close} }
    WHERE { ${which} ${open} ?old ?p ?o ${close} }`);
}

/**
 * What each resource is at last, where graphs of several builds say different things of it: of a circle the least stands
 * for all.
 */
function followChains(pairs: readonly (readonly [old: string, to: string])[]): Map<string, string> {
  const next = new Map<string, string>();
  for (const [old, to] of pairs) if (old !== to && (next.get(old) ?? to) >= to) next.set(old, to);
  const last = (start: string): string => {
    const path = [start];
    for (let at = next.get(start); at !== undefined; at = next.get(at)) {
      const turn = path.indexOf(at);
      if (turn !== -1) return path.slice(turn).sort()[0] ?? at;
      path.push(at);
    }
    return path.at(-1) ?? start;
  };
  return new Map([...next.keys()].map((old) => [old, last(old)] as const).filter(([old, to]) => old !== to));
}

function ask(store: Store, query: string): Record<string, string>[] {
  const rows = store.query(PREFIXES + query) as readonly Map<string, Term>[];
  return rows.map((row) => Object.fromEntries([...row].map(([name, term]) => [name, term.value])));
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH);
}
