const IRI = '<[^<>"{}|^`\\\\\\u0000-\\u0020]*>';
const NODE = `(?:${IRI}|_:\\S+)`;
const LITERAL = `"(?:[^"\\\\\\n\\r]|\\\\.)*"(?:@[\\w-]+|\\^\\^${IRI})?`;
/** A statement on a line of its own, as N-Triples and N-Quads have it. */
const STATEMENT = new RegExp(
  `^${NODE}[ \\t]*${IRI}[ \\t]*(?:${NODE}|${LITERAL})[ \\t]*(?:${NODE}[ \\t]*)?\\.$`,
  'u',
);

/**
 * The media type of a graph that comes without a name, by how its text begins. N-Quads have N-Triples in them, and TriG
 * has Turtle.
 */
export function sniffGraph(start: string): string {
  const text = start.replace(/^\ufeff/u, '').trimStart();
  if (/^(?:\{\s*["}]|\[\s*[{\]])/u.test(text)) return 'application/ld+json';
  const lines = text.split('\n').map((line) => line.trim());
  // The last line may be cut off.
  const statements = (lines.length > 1 ? lines.slice(0, -1) : lines).filter(
    (line) => line !== '' && !line.startsWith('#'),
  );
  const [first] = statements;
  return first !== undefined && STATEMENT.test(first) ? 'application/n-quads' : 'application/trig';
}
