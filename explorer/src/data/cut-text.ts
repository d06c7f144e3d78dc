import type { ArticlePage, Stretch } from '../../../src/publish/explorer/api-types.ts';

type ArticleFact = ArticlePage['facts'][number];

/** A run of an article's text that the same facts' evidence covers; `text` is missing where the graph does not hold it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string | undefined;
  /** Whose evidence it is, the closest first: that of the fewest words. */
  readonly facts: readonly { readonly fact: ArticleFact; readonly roles: readonly string[] }[];
}

/** Cuts an article where evidence begins and ends. */
export function cutText({ text, stretches, length, facts }: ArticlePage): Piece[] {
  const known: readonly Stretch[] = text === undefined ? stretches : [{ start: 0, end: length, text }];
  const spans = facts.flatMap((fact) => fact.evidence.map((span) => ({ fact, ...span })));
  const cuts = new Set([0, length]);
  for (const { start, end } of [...spans, ...known]) cuts.add(start).add(end);
  const places = [...cuts].filter((at) => at <= length).sort((a, b) => a - b);
  return places.slice(1).map((end, i) => {
    const start = places[i] ?? 0;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    return { start, end, text: readPiece(known, start, end), facts: groupFacts(covering) };
  });
}

function readPiece(known: readonly Stretch[], start: number, end: number): string | undefined {
  const stretch = known.find((each) => each.start <= start && each.end >= end);
  return stretch?.text.slice(start - stretch.start, end - stretch.start);
}

function groupFacts(
  spans: readonly {
    readonly fact: ArticleFact;
    readonly start: number;
    readonly end: number;
    readonly role: string;
  }[],
): Piece['facts'] {
  const roles = new Map<ArticleFact, string[]>();
  for (const { fact, role } of [...spans].sort((a, b) => a.end - a.start - (b.end - b.start))) {
    roles.set(fact, [...(roles.get(fact) ?? []), role]);
  }
  return [...roles].map(([fact, own]) => ({ fact, roles: own }));
}
