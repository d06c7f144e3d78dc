// Queries about the resource that is bound to ?iri.

/** What a resource is; of a fact also its article and how it was found. */
export const ARTICLE_AND_HEAD = `SELECT ?type ?label ?article ?articleId ?status ?rule ?confidence {
  ?iri a ?type .
  OPTIONAL { ?iri rdfs:label ?label }
  OPTIONAL { ?iri cq:identifier ?label }
  OPTIONAL {
    ?iri cq:assertedIn ?article ; cq:status ?status ; cq:rule ?rule ; cq:confidence ?confidence .
    ?article cq:identifier ?articleId
  }
} ORDER BY ?type ?label`;

/** Every property of a resource. */
export const FIELDS = `SELECT ?name ?value ?label ?code {
  ?iri ?name ?value .
  OPTIONAL { ?value rdfs:label ?label }
  OPTIONAL { ?value cq:code ?code }
} ORDER BY ?name ?code ?label ?value`;

/** The words behind a fact. */
export const EVIDENCE = `SELECT ?role ?evidence ?text ?start ?end ?sentence ?sentenceStart ?sentenceEnd {
  VALUES ?role { cq:quote cq:evidence cq:dateEvidence cq:topicEvidence }
  ?iri ?role ?evidence .
  ?evidence nif:anchorOf ?text ; nif:beginIndex ?start ; nif:endIndex ?end .
  OPTIONAL {
    ?evidence nif:sentence ?s .
    ?s nif:anchorOf ?sentence ; nif:beginIndex ?sentenceStart ; nif:endIndex ?sentenceEnd
  }
} ORDER BY ?start ?end ?role`;

/** The way a fact came to us. */
export const HOPS = `SELECT ?hop ?role ?source ?label ?text ?start ?end {
  ?iri cq:attribution/cq:relayedBy* ?step .
  ?step cq:hop ?hop ; cq:role ?role ; cq:source ?source .
  ?source rdfs:label ?label .
  OPTIONAL { ?step cq:evidence ?e . ?e nif:anchorOf ?text ; nif:beginIndex ?start ; nif:endIndex ?end }
} ORDER BY ?hop ?label`;

/** The facts that name a resource. */
export const NAMED_IN = `SELECT ?fact ?type ?role ?status ?articleId ?text ?start ?end {
  ?fact ?role ?iri ; a ?type ; cq:status ?status ; cq:assertedIn/cq:identifier ?articleId ; cq:quote ?quote .
  ?quote nif:anchorOf ?text ; nif:beginIndex ?start ; nif:endIndex ?end .
  FILTER(STRSTARTS(STR(?type), STR(cq:)))
} ORDER BY ?articleId ?start ?fact ?role`;

/** What is concluded of a resource. */
export const CONCLUSIONS = `SELECT ?conclusion ?type ?reason ?certainty ?for ?against ?property ?instead ?insteadLabel
    ?insteadBody ?value ?valueLabel ?valueBody ?member ?with {
  VALUES ?way { cq:corrects cq:rejects cq:member cq:identifiedWith }
  ?conclusion ?way ?iri ; a ?type ; cq:reason ?reason ; cq:certainty ?certainty .
  OPTIONAL { ?conclusion cq:reportCount ?for ; cq:contraryCount ?against }
  OPTIONAL { ?conclusion cq:property ?property ; cq:correctedValue ?value
    OPTIONAL { ?value rdfs:label ?valueLabel } OPTIONAL { ?value cq:officeOf/rdfs:label ?valueBody }
  }
  OPTIONAL { ?conclusion cq:insteadOf ?instead
    OPTIONAL { ?instead rdfs:label ?insteadLabel } OPTIONAL { ?instead cq:officeOf/rdfs:label ?insteadBody }
  }
  OPTIONAL { ?conclusion cq:member ?member ; cq:identifiedWith ?with }
} ORDER BY ?type ?member ?conclusion ?insteadLabel ?insteadBody ?valueLabel ?valueBody`;

/** All that the graph describes in the ontology's terms. */
export const EVERYTHING = `SELECT DISTINCT ?iri { ?iri a ?type FILTER(STRSTARTS(STR(?type), STR(cq:))) } LIMIT 50000`;
