const RESULTS: readonly (readonly [format: string, name: string])[] = [
  ['csv', 'CSV'],
  ['tsv', 'TSV'],
  ['json', 'JSON'],
  ['xml', 'XML'],
];
const GRAPHS: readonly (readonly [format: string, name: string])[] = [
  ['turtle', 'Turtle'],
  ['jsonld', 'JSON-LD'],
  ['ntriples', 'N-Triples'],
  ['rdfxml', 'RDF/XML'],
];

/** The answer of a query as a file, in every format. */
export function Downloads({ query, graph }: { readonly query: string; readonly graph: boolean }) {
  return (
    <p class="downloads">
      Download
      {(graph ? GRAPHS : RESULTS).map(([format, name]) => (
        <a
          key={format}
          href={`/sparql?${new URLSearchParams({ query, format })}`}
          download={`answer.${format}`}
        >
          {name}
        </a>
      ))}
    </p>
  );
}
