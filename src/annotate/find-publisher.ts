import type { Article } from '../model/article.ts';
import type { OrganizationEntity } from '../model/entity.ts';
import type { Lexicon } from './lexicon.ts';
import { tokenize } from './tokenize.ts';

/** Who published the story, by the gazetteer's name where it has one: "mehr-news" is the Mehr News Agency. */
export function findPublisher(
  { dateline, publisher }: Article,
  lexicon: Lexicon,
): OrganizationEntity | undefined {
  const name = dateline?.agency ?? publisher;
  if (name === undefined || name.trim() === '') return undefined;
  const words = name.replaceAll('-', ' ').replace(/^the /i, '');
  const tokens = tokenize(words, 0, words.length, lexicon.abbreviations);
  const match = lexicon.names.longestAt(tokens, 0, tokens.length);
  const thing =
    match?.last === tokens.length
      ? match.values.find(({ kind }) => kind === 'agency' || kind === 'organization')
      : undefined;
  return thing && 'organization' in thing ? thing.organization : { kind: 'organization', name: name.trim() };
}
