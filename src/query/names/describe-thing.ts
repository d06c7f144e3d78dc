import type { GraphStore } from '../graph-store.ts';
import type { NamedThing } from './named-thing.ts';
import type { Candidate } from './resolution.ts';

const OFFICES = `SELECT DISTINCT ?title ?of ?former {
  ?tenure cq:holder ?iri ; cq:title ?title ; cq:former ?former .
  ?tenure cq:office/cq:officeOf/rdfs:label ?of
} ORDER BY ?former ?of ?title`;

const FACTS = 'SELECT (COUNT(DISTINCT ?fact) AS ?n) { ?fact ?role ?iri ; cq:status ?status }';
/** An agency is named by the ways of facts, not by the facts. */
const REPORTS = `SELECT (COUNT(DISTINCT ?fact) AS ?n) {
  ?hop cq:source ?iri . ?fact cq:attribution/cq:relayedBy* ?hop ; cq:status ?status
}`;

/** A thing with what sets it apart from others of its name, and how often facts name it. */
export async function describeThing(store: GraphStore, thing: NamedThing): Promise<Candidate> {
  const [iri = ''] = thing.iris;
  const counts = await Promise.all(thing.iris.map((each) => countFacts(store, each, thing.reports)));
  return {
    iri,
    iris: thing.iris,
    label: thing.label,
    kind: thing.kind,
    detail: thing.kind === 'person' ? await listOffices(store, thing.iris) : thing.of.join(', '),
    facts: counts.reduce((sum, n) => sum + n, 0),
  };
}

async function countFacts(store: GraphStore, iri: string, reports: boolean): Promise<number> {
  const bind = { iri: `<${iri}>` };
  const queries = reports ? [FACTS, REPORTS] : [FACTS];
  const answers = await Promise.all(queries.map((query) => store.select(query, { bind })));
  return answers.reduce((sum, { rows }) => sum + Number(rows[0]?.n?.value ?? 0), 0);
}

async function listOffices(store: GraphStore, iris: readonly string[]): Promise<string> {
  const answers = await Promise.all(iris.map((iri) => store.select(OFFICES, { bind: { iri: `<${iri}>` } })));
  const offices = answers.flatMap(({ rows }) =>
    rows.map(({ title, of, former }) => {
      const mark = former?.value === 'true' ? 'former ' : '';
      return `${mark}${title?.value}, ${of?.value}`;
    }),
  );
  return [...new Set(offices)].join('; ');
}
