import { groupBy } from '../group-by.ts';
import type { Party } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { AnnotatedArticle, Mention } from '../model/mention.ts';
import { firstEndingAfter } from '../model/span.ts';
import { nearestBand } from './band.ts';

/**
 * How many of those a fact is of the sentences that tell it do not name: whom only the story around them tells is less sure.
 * Nothing of officials, who are named beside their office, nor of statements, whose speaker "he" and "it" mean as often as a name.
 */
export function createBesideFeatures({ mentions, sentences }: AnnotatedArticle): (fact: Fact) => string[] {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  return (fact) => {
    const sides = sidesOf(fact);
    if (sides.length === 0) return [];
    const told = fact.evidence.flatMap(
      ({ start }) => bySentence.get(firstEndingAfter(sentences, start)) ?? [],
    );
    const untold = sides.filter((side) => !told.some((mention) => isNamed(mention, side))).length;
    return [`untold:${nearestBand(untold, [0, '0'], [1, '1'], '2+')}`];
  };
}

function sidesOf(fact: Fact): readonly Party[] {
  switch (fact.kind) {
    case 'official':
    case 'statement':
      return [];
    case 'meeting':
      return fact.participants;
    case 'visit':
      return [fact.visitor, fact.destination];
    case 'treaty':
      return fact.parties;
  }
}

/** A person by the last word of the name, a state also by whoever serves it. */
function isNamed(mention: Mention, side: Party): boolean {
  switch (side.kind) {
    case 'person':
      return mention.kind === 'person' && lastWord(mention.name) === lastWord(side.name);
    case 'office':
      return mention.kind === 'office' && mention.office.title === side.title;
    case 'state':
      return statesOf(mention).includes(side.code);
    case 'organization':
      return bodiesOf(mention).includes(side.name);
  }
}

function statesOf(mention: Mention): readonly string[] {
  switch (mention.kind) {
    case 'state':
      return [mention.state.code, ...(mention.paired?.kind === 'state' ? [mention.paired.code] : [])];
    case 'person':
      return mention.offices.flatMap(({ served }) => (served?.kind === 'state' ? [served.code] : []));
    case 'office':
      return mention.office.served?.kind === 'state' ? [mention.office.served.code] : [];
    case 'organization':
      return [
        ...(mention.organization.of ? [mention.organization.of.code] : []),
        ...(mention.joins ?? []).map(({ code }) => code),
      ];
    case 'place':
      return mention.place.state ? [mention.place.state.code] : [];
    default:
      return [];
  }
}

function bodiesOf(mention: Mention): readonly string[] {
  switch (mention.kind) {
    case 'organization':
      return [mention.organization.name, ...(mention.paired ? [mention.paired.name] : [])];
    case 'person':
      return mention.offices.flatMap(({ served }) => (served?.kind === 'organization' ? [served.name] : []));
    case 'office':
      return mention.office.served?.kind === 'organization' ? [mention.office.served.name] : [];
    default:
      return [];
  }
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
