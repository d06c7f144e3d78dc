import type { Piece } from '../data/cut-text.ts';

/** Words that credit a source or date a fact show only once their fact is chosen. */
const SHOWN = new Set(['quote', 'evidence']);

/** The text of an article, its evidence marked in the colours of the facts. */
export function ArticleText({
  pieces,
  chosen,
  onChoose,
}: {
  readonly pieces: readonly Piece[];
  readonly chosen: string | undefined;
  readonly onChoose: (iri: string) => void;
}) {
  return (
    <div class={chosen === undefined ? 'text' : 'text has-chosen'}>
      {pieces.map((piece) => (
        <ShownPiece key={piece.start} piece={piece} chosen={chosen} onChoose={onChoose} />
      ))}
    </div>
  );
}

function ShownPiece({
  piece: { text, start, end, facts },
  chosen,
  onChoose,
}: {
  readonly piece: Piece;
  readonly chosen: string | undefined;
  readonly onChoose: (iri: string) => void;
}) {
  if (text === undefined) return <Gap length={end - start} />;
  const own = facts.find(({ fact }) => fact.iri === chosen);
  const marked = facts.filter(({ roles }) => roles.some((role) => SHOWN.has(role)));
  const first = own ?? marked[0];
  if (!first) return <>{text}</>;
  const { fact, roles } = first;
  const aside = own && !roles.some((role) => SHOWN.has(role));
  const classes = ['evidence', `kind-${fact.kind}`, `is-${fact.status}`, own && 'chosen', aside && 'aside'];
  const next = marked[(marked.findIndex((each) => each.fact.iri === chosen) + 1) % marked.length] ?? first;
  const id = `fact-${fact.iri.replace(/^.*\/([^/]+)\/([^/]+)$/u, '$1-$2')}`;
  return (
    // The card of the fact is the control for those who use the keyboard: the text stays text.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <mark
      class={classes.filter(Boolean).join(' ')}
      data-fact={id}
      title={facts.length > 1 ? `${facts.length} facts: click for the next` : `${fact.kind}, ${fact.status}`}
      onClick={() => onChoose(next.fact.iri)}
    >
      {text}
    </mark>
  );
}

function Gap({ length }: { readonly length: number }) {
  if (length < 3) return <> </>;
  return (
    <span class="gap" title={`${length} characters that the graph does not hold`}>
      {' '}
      … <small>{length.toLocaleString('en')} characters</small> …{' '}
    </span>
  );
}
