import { asRead } from '../../model/as-read.ts';
import type { Party, StateEntity } from '../../model/entity.ts';
import type { AnaphorMention, Mention } from '../../model/mention.ts';
import type { Document } from '../document.ts';
import { callingOf } from '../told-pairs.ts';
import { otherTwo } from './other-two.ts';
import { pairMeant } from './pair-meant.ts';
import { pairedNearby } from './paired-nearby.ts';
import { severalTold } from './several-told.ts';
import { lastPersons, sidesOfRound, twoPersons } from './two-persons.ts';

/** "the two sides", "both leaders", "the two countries": the sides of the event told last, else the two states of the story. */
export function resolvePair(
  doc: Document,
  mention: AnaphorMention,
  partiesOf: (mention: Mention) => readonly Party[],
): readonly Party[] {
  const several = severalTold(doc, mention);
  if (several || mention.stands === 'several') return several ?? [];
  const { pairs } = doc;
  if (mention.stands === 'two-persons' || mention.stands === 'they') {
    const calling = mention.stands === 'two-persons' ? callingOf(asRead(doc.a.article, mention)) : undefined;
    // "no *such* meeting took place": the one that was just spoken of, whether it was held or not.
    const spokenOf = /\bsuch\b/i.test(asRead(doc.a.article, mention));
    const last = spokenOf
      ? pairs.lastTold(calling ?? 'persons', mention.start)
      : pairs.lastHeld(calling ?? 'persons', mention.start, paragraphAt(doc, mention));
    const nearby = mention.possessive ? undefined : pairedNearby(doc, mention, last);
    if (nearby && pairs.suit(nearby, calling)) return nearby;
    const several = pairs.lastSeveral(mention.start);
    const isLater = several !== undefined && several.at > (last?.at ?? -1);
    const others = last && !isLater ? undefined : otherTwo(doc, mention, several?.parties, partiesOf);
    if (others && pairs.suit(others, calling)) return others;
    if (mention.stands === 'two-persons') {
      const acting = isLeftOut(doc, mention)
        ? sidesOfRound(doc, mention, last)
        : twoPersons(doc, mention, calling, last);
      if (acting) return acting;
    }
    const told = last?.parties ?? (mention.stands === 'two-persons' ? lastPersons(doc, mention) : undefined);
    // "the ministers of the two countries" whom nobody named are the countries.
    const parties =
      told ?? (namesStates(doc, mention) ? undefined : pairs.lastTold('any', mention.start)?.parties);
    if (parties && pairs.suit(parties, calling)) return [...parties];
    if (!namesStates(doc, mention)) return [];
  }
  const meant = pairMeant(doc, mention);
  // "The two neighbours signed a treaty." may open a story that names them further on.
  return meant.length === 2 ? meant : onlyTwo(doc);
}

/** The two states that a story names, or the two that it is about. */
function onlyTwo(doc: Document): readonly StateEntity[] {
  const all = doc.states.rankBefore(Number.POSITIVE_INFINITY);
  return all.length === 2 ? all : doc.states.pair;
}

/** "the ministers *of the two countries*" can stand for the countries. */
const namesStates = (doc: Document, mention: AnaphorMention): boolean =>
  /\b(?:countries|states|nations|sides|governments)$/i.test(asRead(doc.a.article, mention));

/** A plural that the text leaves out ("*a second round* is due") has no words of its own. */
const isLeftOut = (doc: Document, mention: AnaphorMention): boolean =>
  !PLURAL.test(asRead(doc.a.article, mention));
const PLURAL =
  /\b(?:two|both|pair|duo|them|each|leaders|presidents|ministers|premiers|chancellors|counterparts|officials|diplomats|envoys|ambassadors|men|women|chiefs|heads|negotiators|secretaries|kings|parties|sides|delegations)\b/i;

/** Where the paragraph of a mention begins. */
function paragraphAt({ a }: Document, { sentence, start }: Mention): number {
  const { paragraph } = a.sentences[sentence] ?? {};
  let first = sentence;
  while (first > 0 && a.sentences[first - 1]?.paragraph === paragraph) first--;
  return a.sentences[first]?.start ?? start;
}
