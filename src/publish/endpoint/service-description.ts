import { VERSION } from '../../version.ts';
import { GRAPH_OFFERS, RESULT_OFFERS } from './media-types.ts';

const SD = 'http://www.w3.org/ns/sparql-service-description#';
const A = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';

/** W3C's IRIs of formats (https://www.w3.org/ns/formats/). */
const FORMATS: Readonly<Record<string, string>> = {
  json: 'SPARQL_Results_JSON',
  xml: 'SPARQL_Results_XML',
  csv: 'SPARQL_Results_CSV',
  tsv: 'SPARQL_Results_TSV',
  turtle: 'Turtle',
  jsonld: 'JSON-LD',
  ntriples: 'N-Triples',
  rdfxml: 'RDF_XML',
};

/** What the endpoint at an address can do (https://www.w3.org/TR/sparql11-service-description/), as N-Triples. */
export function describeService(endpoint: string, triples: number, graphs: readonly string[]): string {
  const [dataset, main] = [`<${endpoint}#dataset>`, `<${endpoint}#default-graph>`];
  const service = `<${endpoint}>`;
  const lines = [
    `${service} ${A} <${SD}Service> .`,
    `${service} <${SD}endpoint> ${service} .`,
    `${service} <${SD}supportedLanguage> <${SD}SPARQL11Query> .`,
    `${service} <${SD}feature> <${SD}UnionDefaultGraph> .`,
    ...[...RESULT_OFFERS, ...GRAPH_OFFERS].map(
      ({ format }) => `${service} <${SD}resultFormat> <http://www.w3.org/ns/formats/${FORMATS[format]}> .`,
    ),
    `${service} <http://www.w3.org/2000/01/rdf-schema#label> "Communiqué ${VERSION}" .`,
    `${service} <${SD}defaultDataset> ${dataset} .`,
    `${dataset} ${A} <${SD}Dataset> .`,
    `${dataset} <${SD}defaultGraph> ${main} .`,
    `${main} ${A} <${SD}Graph> .`,
    `${main} <http://rdfs.org/ns/void#triples> "${triples}"^^<http://www.w3.org/2001/XMLSchema#integer> .`,
    ...graphs.flatMap((graph) => [
      `${dataset} <${SD}namedGraph> <${endpoint}#graph=${encodeURIComponent(graph)}> .`,
      `<${endpoint}#graph=${encodeURIComponent(graph)}> ${A} <${SD}NamedGraph> .`,
      `<${endpoint}#graph=${encodeURIComponent(graph)}> <${SD}name> <${graph}> .`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
