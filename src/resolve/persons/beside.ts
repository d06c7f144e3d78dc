import type { AnnotatedArticle, Mention, PersonMention, Served } from '../../model/mention.ts';

/** Whom a person serves, by what is known so far. */
export type ServedOf = (person: PersonMention) => Served | undefined;

export const mentionAt = (a: AnnotatedArticle, token: number): Mention | undefined =>
  a.mentions[a.mentionAt[token] ?? -1];

export const lowerAt = (a: AnnotatedArticle, token: number): string => a.tokens[token]?.lower ?? '';

/** The state that a mention names, or a body's, or the body where it has none. */
export function stateOrBody(mention: Mention): Served | undefined {
  if (mention.kind === 'state' && !mention.paired) return mention.state;
  if (mention.kind !== 'organization' || mention.role === 'agency') return undefined;
  const { organization, role } = mention;
  // "the foreign ministry" of whatever state
  const isAnybodys = role === 'body' && /^\p{Ll}/u.test(organization.name);
  return organization.of ?? (isAnybodys ? undefined : organization);
}

/** "Lee left for Oslo on Monday, accompanied by Foreign Minister Roe": whoever the sentence is about. */
export function firstPerson(a: AnnotatedArticle, before: number): PersonMention | undefined {
  for (let t = a.sentences[a.sentenceAt[before] ?? -1]?.first ?? before; t < before; t++) {
    const mention = a.mentions[a.mentionAt[t] ?? -1];
    if (mention?.kind === 'person') return mention.first < before ? mention : undefined;
  }
  return undefined;
}

/** The mentions that stand whole between two tokens, in order. */
export function mentionsIn(a: AnnotatedArticle, from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let t = from; t < to; ) {
    const mention = a.mentions[a.mentionAt[t] ?? -1];
    if (mention && mention.first >= from && mention.last <= to) found.push(mention);
    t = Math.max(mention?.last ?? 0, t + 1);
  }
  return found;
}

/** Phrases among which the noun phrase that opens a sentence is sought: a conjunction or an adverb may stand before it. */
const OPENING = 3;

/** The place among all phrases of the noun phrase that opens a sentence, given by its first token; -1 where none does. */
export function openingNoun(a: AnnotatedArticle, from: number): number {
  const start = a.phraseAt[from] ?? 0;
  const at = a.phrases.slice(start, start + OPENING).findIndex(({ kind }) => kind === 'noun');
  return at < 0 ? -1 : start + at;
}
