import { writeJson } from '../../serialise/write-nodes.ts';
import { ResultFormatError } from '../query-error.ts';
import { mendXml } from './mend-xml.ts';
import type { GraphFormat } from './result-formats.ts';

/** Writes N-Triples, as the engine gives them, in another format. */
export async function writeGraph(
  triples: string,
  format: GraphFormat,
  prefixes: Readonly<Record<string, string>>,
): Promise<string> {
  if (format === 'ntriples') return triples;
  if (format === 'jsonld') {
    const { default: jsonld } = await import('jsonld');
    const document = await jsonld.fromRDF(triples as unknown as object, { format: 'application/n-quads' });
    return `${writeJson(document)}\n`;
  }
  return format === 'rdfxml' ? writeRdfXml(triples) : writeTurtle(triples, prefixes);
}

/** Only the prefixes that the text uses are declared. */
async function writeTurtle(triples: string, prefixes: Readonly<Record<string, string>>): Promise<string> {
  const { Parser, Writer } = await import('n3');
  const used = Object.entries(prefixes).filter(([, namespace]) => triples.includes(`<${namespace}`));
  const writer = new Writer({ prefixes: Object.fromEntries(used) });
  writer.addQuads(new Parser({ format: 'N-Triples' }).parse(triples));
  return new Promise((resolve, reject) => {
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)));
  });
}

/** For readers that know nothing newer. A property whose IRI ends in no name has no place in XML. */
async function writeRdfXml(triples: string): Promise<string> {
  const { Store, defaultGraph } = await import('oxigraph');
  const store = new Store();
  store.load(triples, { format: 'application/n-triples', lenient: true });
  try {
    const written = store.dump({ format: 'application/rdf+xml', from_graph_name: defaultGraph() });
    return `${mendXml(written).text.trimEnd()}\n`;
  } catch (cause) {
    throw new ResultFormatError(`the graph cannot be written as RDF/XML: ${String(cause)}`, {
      remedy: 'Ask for Turtle, N-Triples or JSON-LD.',
      cause,
    });
  }
}
