import type { Party } from '../../model/entity.ts';
import type { AnaphorMention, Mention } from '../../model/mention.ts';
import { type Document, mentionsWithin } from '../document.ts';
import { sameSide } from '../facts/same-party.ts';

/** How many sentences back three persons may be named of whom one acts on the other two. */
const REACH = 2;

type PersonOf = (mention: Mention) => readonly Party[];

/**
 * "*Berg* received Korpi and Ek. *She* will talk to *both* on Tuesday": of three who were told of together, or named last, the
 * two on whom the third acts.
 */
export function otherTwo(
  doc: Document,
  { sentence, start }: AnaphorMention,
  told: readonly Party[] | undefined,
  personOf: PersonOf,
): readonly Party[] | undefined {
  const acting = doc
    .subjectsIn(sentence)
    .filter(({ mention }) => mention.start < start)
    .flatMap(({ mention }) => personOf(mention));
  const rest = (parties: readonly Party[]): readonly Party[] =>
    parties.filter((party) => !acting.some((other) => sameSide(other, party)));
  const isOfThree = (parties: readonly Party[]): boolean =>
    parties.length === 3 && rest(parties).length === 2;
  if (told && isOfThree(told)) return rest(told);
  const named = new Map<string, Party>();
  for (const mention of mentionsWithin(doc.a, sentence - REACH, start))
    for (const party of mention.kind === 'person' ? personOf(mention) : [])
      if (party.kind === 'person' && party.of !== undefined) named.set(party.name, party);
  return isOfThree([...named.values()]) ? rest([...named.values()]) : undefined;
}
