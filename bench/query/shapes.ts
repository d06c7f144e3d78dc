/** A query, and what it is an example of. */
export interface Shape {
  readonly name: string;
  readonly query: string;
}

const STATE = 'https://w3id.org/communique/id/state/';

/**
 * What analysts ask, in the order in which one would write it down: the class first, then what is sought, the condition
 * last.
 */
export const shapes: readonly Shape[] = [
  {
    name: 'date range',
    query: `SELECT ?meeting ?date ?label {
      ?meeting a cq:Meeting ; cq:participant ?who ; cq:date ?date . ?who rdfs:label ?label .
      FILTER(?date >= "2015-07-01"^^xsd:date && ?date < "2015-08-01"^^xsd:date) }`,
  },
  {
    name: 'pairs of states',
    query: `SELECT ?a ?b (COUNT(*) AS ?n) {
      ?meeting a cq:Meeting ; cq:participant ?x , ?y . ?x a cq:State ; rdfs:label ?a . ?y a cq:State ; rdfs:label ?b .
      FILTER(STR(?x) < STR(?y)) } GROUP BY ?a ?b ORDER BY DESC(?n) ?a ?b LIMIT 20`,
  },
  {
    name: 'text search',
    query: `SELECT ?statement ?content ?name {
      ?statement a cq:Statement ; cq:status cq:occurred ; cq:content ?content ; cq:speaker ?who . ?who rdfs:label ?name .
      FILTER(CONTAINS(?content, "week 471")) }`,
  },
  {
    name: 'search by name',
    query: `SELECT ?meeting ?date ?other {
      ?meeting a cq:Meeting ; cq:date ?date ; cq:participant ?p , ?q . ?p rdfs:label ?name . ?q rdfs:label ?other .
      FILTER(CONTAINS(LCASE(?name), "rosa granlund")) FILTER(?p != ?q) }`,
  },
  {
    name: 'property path',
    query: `SELECT ?visit ?name {
      ?visit a cq:Visit ; cq:visitor/rdfs:label ?name ; cq:place/cq:inState/cq:code "XM" }`,
  },
  {
    name: 'attribution chain',
    query: `SELECT ?fact ?hop ?agency {
      ?fact cq:status cq:denied ; cq:attribution/cq:relayedBy* ?hop . ?hop cq:role cq:cited ; cq:source ?source .
      ?source rdfs:label ?agency . FILTER(?agency = "Sudpress") }`,
  },
  {
    name: 'OPTIONAL evidence',
    query: `SELECT ?treaty ?name ?words {
      ?treaty a cq:Treaty ; cq:name ?name ; cq:party <${STATE}XC> .
      OPTIONAL { ?treaty cq:quote ?quote . ?quote nif:anchorOf ?words }
      OPTIONAL { ?treaty cq:attribution ?hop . ?hop cq:source ?source . ?source rdfs:label ?agency } }`,
  },
  {
    name: 'per month',
    query: `SELECT ?month (COUNT(*) AS ?n) {
      ?meeting a cq:Meeting ; cq:participant ?state ; cq:date ?date . ?state cq:code "XB" .
      BIND(SUBSTR(STR(?date), 1, 7) AS ?month) } GROUP BY ?month ORDER BY ?month`,
  },
  {
    name: 'top-N sub-query',
    query: `SELECT ?name ?n ?title {
      { SELECT ?who (COUNT(*) AS ?n) { ?s a cq:Statement ; cq:speaker ?who ; cq:mode cq:direct ; cq:status cq:denied }
        GROUP BY ?who ORDER BY DESC(?n) ?who LIMIT 5 }
      ?who rdfs:label ?name . OPTIONAL { ?tenure cq:holder ?who ; cq:title ?title ; cq:former true } }`,
  },
  {
    name: 'NOT EXISTS',
    query: `SELECT ?visit ?who {
      ?visit a cq:Visit ; cq:status cq:planned ; cq:visitor ?who ; cq:destination <${STATE}XA> .
      FILTER NOT EXISTS { ?other a cq:Visit ; cq:visitor ?who ; cq:destination <${STATE}XA> ; cq:status cq:occurred } }`,
  },
  {
    name: 'MINUS',
    query: `SELECT DISTINCT ?who {
      ?meeting a cq:Meeting ; cq:meetingKind cq:summit ; cq:status cq:denied ; cq:participant ?who .
      MINUS { ?visit a cq:Visit ; cq:status cq:denied ; cq:visitor ?who } }`,
  },
  {
    name: 'UNION',
    query: `SELECT ?fact ?label {
      { ?fact a cq:Meeting ; cq:participant ?who . ?who rdfs:label ?label . FILTER(?label = "Norland") }
      UNION { ?fact a cq:Statement ; cq:speaker ?who . ?who rdfs:label ?label . FILTER(?label = "Norland") } }`,
  },
  {
    name: 'VALUES',
    query: `SELECT ?meeting ?date {
      VALUES ?code { "XD" "XE" } ?meeting a cq:Meeting ; cq:date ?date ; cq:participant ?state ; cq:status cq:planned .
      ?state cq:code ?code }`,
  },
  {
    name: 'CONSTRUCT',
    query: `CONSTRUCT { ?a foaf:knows ?b } WHERE {
      ?meeting a cq:Meeting ; cq:status cq:occurred ; cq:participant ?a , ?b ; cq:place ?place .
      ?place rdfs:label "Zembla Palace" . FILTER(?a != ?b) }`,
  },
  {
    name: 'DESCRIBE',
    query: `DESCRIBE ?treaty { ?treaty a cq:Treaty ; cq:party ?a , ?b ; cq:signed ?date . ?a cq:code "XF" . ?b cq:code "XG" }`,
  },
  {
    name: 'ASK',
    query: `ASK { ?m a cq:Meeting ; cq:participant ?a , ?b ; cq:date ?date . ?a rdfs:label "Arvonia" . ?b rdfs:label "Belmar" .
      FILTER(YEAR(?date) = 2012) }`,
  },
  {
    name: 'heavy join',
    query: `SELECT ?meeting ?visit ?name {
      ?meeting a cq:Meeting ; cq:participant ?who ; cq:date ?day . ?visit a cq:Visit ; cq:visitor ?who ; cq:start ?day .
      ?who a cq:Person ; rdfs:label ?name . ?meeting cq:assertedIn ?article . ?visit cq:assertedIn ?other .
      FILTER(?article != ?other) }`,
  },
  {
    name: 'one article',
    query: `SELECT ?fact ?type ?words {
      GRAPH ?article { ?article cq:identifier "wire-000042" . ?fact cq:assertedIn ?article ; a ?type ; cq:quote ?quote .
        ?quote nif:anchorOf ?words } }`,
  },
  {
    name: 'all statements',
    query: `SELECT (COUNT(*) AS ?n) { ?s a cq:Statement ; cq:quote ?q ; cq:speaker ?who . ?q nif:beginIndex ?start ; nif:endIndex ?end }`,
  },
];
