const FORMATS: readonly (readonly [format: string, name: string])[] = [
  ['turtle', 'Turtle'],
  ['jsonld', 'JSON-LD'],
  ['ntriples', 'N-Triples'],
  ['rdfxml', 'RDF/XML'],
];

/** The resource's IRI, and where it is to be had as data. */
export function DataLinks({
  path,
  iri,
  wikidata,
}: {
  readonly path: string;
  readonly iri: string;
  readonly wikidata?: string | undefined;
}) {
  return (
    <p class="data-links">
      <code>{iri}</code>
      <span>
        {FORMATS.map(([format, name]) => (
          <a key={format} href={`${path}?format=${format}`} data-plain>
            {name}
          </a>
        ))}
        {wikidata && (
          <a href={wikidata} rel="noreferrer" data-plain>
            Wikidata
          </a>
        )}
      </span>
    </p>
  );
}
