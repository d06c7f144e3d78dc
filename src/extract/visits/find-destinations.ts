import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { governorOf } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { lowerAt, mentionOf, modifiersOf, nounAt } from '../syntax/walk.ts';

/**
 * Where to: a state or a place in one. `undefined` in the list means the place the story is told from ("here"); nothing
 * at all where the text names no destination and the phrase needs one.
 */
export function findDestinations(
  a: AnnotatedArticle,
  match: FrameMatch,
): (Mention | undefined)[] | undefined {
  const { frame, roles, occurrence } = match;
  const named = (roles.get('destination') ?? []).flatMap(({ mention, phrase }) =>
    mention ? (isWhere(mention, frame.id) ? [mention] : []) : phrase === undefined ? [] : within(a, phrase),
  );
  if (named.length > 0) return withoutDoubles(named);
  const governed = occurrence.noun === undefined ? [] : atGovernor(a, occurrence.noun);
  if (governed.length > 0) return governed.slice(0, 1);
  if (saysHere(a, match)) return [undefined];
  return occurrence.noun !== undefined && frame.id !== 'visit.host' && occurrence.possessors.length > 0
    ? [undefined]
    : undefined;
}

/** "in downtown Oslo", "the Finnish capital". */
function within(a: AnnotatedArticle, phrase: number): Mention[] {
  const noun = nounAt(a, phrase);
  if (!noun) return [];
  const capital = /^(?:capital|city|port|town|resort|island|region|province)$/.test(lowerAt(a, noun.head));
  const inside = modifiersOf(a, noun).filter(
    (mention) => mention.kind === 'place' || mention.kind === 'state',
  );
  return capital ||
    inside.some(
      (mention) => mention.kind === 'place' || (mention.kind === 'state' && mention.form === 'capital'),
    )
    ? inside.slice(0, 1)
    : [];
}

/** "is in Oslo on a visit": the place stands by the verb. */
function atGovernor(a: AnnotatedArticle, n: number): Mention[] {
  const governor = governorOf(a, n);
  if (governor === undefined) return [];
  const { prepositional, last } = readComplements(a, governor);
  if (last < n) return [];
  return prepositional
    .filter(({ word, at }) => (word === 'in' || word === 'to' || word === 'at') && at < n)
    .flatMap(({ nouns }) => nouns.flatMap((p) => mentionOf(a, p) ?? []))
    .filter((mention) => isWhere(mention, 'visit.told'));
}

function isWhere(mention: Mention, frame: string): boolean {
  if (frame === 'visit.host')
    return mention.kind === 'state' || mention.kind === 'person' || mention.kind === 'office';
  if (mention.kind === 'anaphor') return mention.stands === 'country';
  return mention.kind === 'place' || (mention.kind === 'state' && mention.form !== 'demonym');
}

function saysHere(a: AnnotatedArticle, { occurrence }: FrameMatch): boolean {
  for (let p = occurrence.first; p < occurrence.last; p++)
    if (lowerAt(a, a.phrases[p]?.first ?? -1) === 'here') return true;
  return false;
}

/** "in Tampere, Finland": the city says the state too. */
function withoutDoubles(mentions: readonly Mention[]): Mention[] {
  const codes = new Set<string>();
  return mentions.filter((mention) => {
    const code =
      mention.kind === 'state'
        ? mention.state.code
        : mention.kind === 'place'
          ? mention.place.state?.code
          : undefined;
    if (code === undefined) return true;
    if (codes.has(code)) return false;
    codes.add(code);
    return true;
  });
}
