import type { Article } from '../model/article.ts';
import type { OrganizationEntity } from '../model/entity.ts';
import { placeState } from './find-home.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenize } from './tokenize.ts';

/**
 * Who published the story, by the gazetteer's name where it has one: "mehr-news" is the Mehr News Agency. Letters that
 * several bodies share mean the agency of the dateline's state ("MANILA (PNA)"), and in a dateline never anything but an
 * agency.
 */
export function findPublisher(
  { dateline, publisher }: Article,
  lexicon: Lexicon,
): OrganizationEntity | undefined {
  const agency = dateline?.agency?.trim();
  if (agency) return ofDateline(agency, dateline?.place, lexicon);
  if (publisher === undefined || publisher.trim() === '') return undefined;
  return lookUp(publisher, ['agency', 'organization'], lexicon) ?? named(publisher);
}

const named = (name: string): OrganizationEntity => ({ kind: 'organization', name: name.trim() });

function ofDateline(agency: string, place: string | undefined, lexicon: Lexicon): OrganizationEntity {
  const sharing = lexicon.agencyLetters.get(agency);
  const state = sharing && placeState(place, lexicon);
  if (sharing && state) return sharing.get(state.code) ?? named(agency);
  return lookUp(agency, ['agency'], lexicon) ?? named(agency);
}

function lookUp(
  written: string,
  kinds: readonly ('agency' | 'organization')[],
  lexicon: Lexicon,
): OrganizationEntity | undefined {
  const words = written.replaceAll('-', ' ').replace(/^the /i, '');
  const tokens = tokenize(words, 0, words.length, lexicon.abbreviations);
  const match = lexicon.names.longestAt(tokens, 0, tokens.length);
  if (match?.last !== tokens.length) return undefined;
  for (const thing of match.values)
    if ((thing.kind === 'agency' || thing.kind === 'organization') && kinds.includes(thing.kind))
      return thing.organization;
  return undefined;
}
