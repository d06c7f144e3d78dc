import type { StateEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase, StateMention } from '../../model/mention.ts';
import { rankStates } from '../states-of.ts';

/**
 * The state whose office it must be when the words do not say: the first that acts in the sentence before the office, the
 * one where the sentence goes, another's where the office would be the second at the head of one state, the one that the
 * story is told from, the one named most.
 */
export function governingState(a: AnnotatedArticle, office: OfficePhrase): StateEntity | undefined {
  const sentence = a.sentences[a.sentenceAt[office.first] ?? -1];
  const within =
    sentence &&
    (actingState(a, sentence.first, office.first) ?? visitedState(a, sentence.first, office.first));
  return within ?? (meetsOwnTop(a, office) ? otherState(a) : undefined) ?? a.home ?? rankStates(a)[0];
}

/** Offices at the head of a state. */
const TOP = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
]);

/** "President Lee met Prime Minister Roe": at the head of a state stands one; the second of a sentence is another's. */
function meetsOwnTop(a: AnnotatedArticle, office: OfficePhrase): boolean {
  const sentence = a.sentenceAt[office.first];
  return (
    TOP.has(office.head) &&
    a.mentions.some(
      (other) =>
        other.kind === 'person' &&
        other.sentence === sentence &&
        other.last <= office.first &&
        other.offices.some(({ head, former }) => TOP.has(head) && head !== office.head && !former),
    )
  );
}

/** The state named most that is not the one the story is told from. */
function otherState(a: AnnotatedArticle): StateEntity | undefined {
  return rankStates(a).find(({ code }) => code !== a.home?.code);
}

const wordBefore = (a: AnnotatedArticle, token: number): string => a.tokens[token - 1]?.lower ?? '';

/** The first state of the sentence that acts: "Russia will not move, the minister said". */
function actingState(a: AnnotatedArticle, from: number, to: number): StateEntity | undefined {
  return statesIn(a, from, to).find(
    ({ form, first, last, possessive }) =>
      form !== 'demonym' &&
      (possessive || headsPhrase(a, first, last)) &&
      a.phrases[(a.phraseAt[first] ?? 0) - 1]?.kind !== 'preposition',
  )?.state;
}

/** Not in "the embassy, which guards *US* interests": the state is what its noun phrase is about, or opens the sentence. */
function headsPhrase(a: AnnotatedArticle, first: number, last: number): boolean {
  const at = a.phraseAt[first] ?? -1;
  const phrase = a.phrases[at];
  return (
    phrase?.kind !== 'noun' ||
    (phrase.head >= first && phrase.head < last) ||
    a.phrases[at - 1]?.kind !== 'verb'
  );
}

/** The state where the sentence goes last: "will travel to Uruguay to meet the president", "in Baku, where he met the president". */
function visitedState(a: AnnotatedArticle, from: number, to: number): StateEntity | undefined {
  return statesIn(a, from, to).findLast(
    ({ form, first }) => form !== 'demonym' && /^(?:to|in|at)$/.test(wordBefore(a, first)),
  )?.state;
}

function statesIn(a: AnnotatedArticle, from: number, to: number): StateMention[] {
  const found = new Set<StateMention>();
  for (let t = from; t < to; t++) {
    const mention = a.mentions[a.mentionAt[t] ?? -1];
    if (mention?.kind === 'state' && !mention.paired && mention.first >= from) found.add(mention);
  }
  return [...found];
}
