import type { StateEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase, StateMention } from '../../model/mention.ts';
import { namesState } from '../states-of.ts';

/** The state whose office it must be when the words do not say, and whether its sentence or the story tells so. */
export interface Governing {
  readonly served: StateEntity;
  readonly by: 'sentence' | 'home';
}

/**
 * The state whose office it must be when the words do not say: the first that acts in the sentence before the office, the
 * one where the sentence goes, the one that the story is told from. The seat of whoever publishes tells only where the
 * story names that state; an envoy serves no state by standing in it.
 */
export function governingState(a: AnnotatedArticle, office: OfficePhrase): Governing | undefined {
  const sentence = a.sentences[a.sentenceAt[office.first] ?? -1];
  const within =
    sentence &&
    !LAWMAKERS.test(office.title) &&
    (actingStates(a, sentence.first, office.first).find((state) => hasOffice(state, office)) ??
      visitedStates(a, sentence.first, office.first).findLast((state) => hasOffice(state, office)));
  if (within) return { served: within, by: 'sentence' };
  const { home, homeBy } = a;
  if (!home) return fromLead(a, office);
  if (
    (homeBy !== 'government' && ENVOYS.test(office.head)) ||
    (homeBy === 'publisher' && !namesState(a, home))
  )
    return undefined;
  if (!hasOffice(home, office)) return undefined;
  return { served: home, by: 'home' };
}

/**
 * Where nothing says whence a story is told: the state whose ministry or government it opens with ("*Norland's mining ministry*
 * denied it. … the mines minister"), for the offices of a government in the sentences after.
 */
function fromLead(a: AnnotatedArticle, office: OfficePhrase): Governing | undefined {
  if ((a.sentenceAt[office.first] ?? 0) === 0 || !NATIONAL.test(office.head)) return undefined;
  const [opening] = a.mentions;
  const body = opening?.sentence === 0 && opening.kind === 'organization' ? opening : undefined;
  const served = body?.role === 'body' ? body.organization.of : undefined;
  return served && hasOffice(served, office) ? { served, by: 'home' } : undefined;
}

/** Presidents and mayors are of many bodies. */
const NATIONAL = /^(?:minister|prime minister|premier|secretary|attorney general|chief of staff|chief)$/;

/** The prime minister in a story from Washington is another state's. */
const hasOffice = ({ lacks }: StateEntity, { head }: OfficePhrase): boolean => !lacks?.includes(head);

/** Of the parliament that the story is about, whatever state acts in the sentence. */
const LAWMAKERS = /^(?:.*\b)?(?:sen\.|senators?|rep\.|congress(?:man|woman)|senate|house)\b/i;
const ENVOYS = /^(?:ambassador|envoy|consul|charg|nuncio|attach|high commissioner|emissary|permanent)/;

const wordBefore = (a: AnnotatedArticle, token: number): string => a.tokens[token - 1]?.lower ?? '';

/** The states of the sentence that act: "Russia will not move, the minister said". */
const actingStates = (a: AnnotatedArticle, from: number, to: number): StateEntity[] =>
  statesIn(a, from, to)
    .filter(
      ({ form, first, last, possessive }) =>
        form !== 'demonym' &&
        (possessive || headsPhrase(a, first, last)) &&
        // "until *Moscow* recognises it": inside what is said under a condition.
        !/^(?:preposition|subordinator|relative)$/.test(a.phrases[(a.phraseAt[first] ?? 0) - 1]?.kind ?? ''),
    )
    .map(({ state }) => state);

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

/** The states where the sentence goes: "will travel to Uruguay to meet the president", "in Baku, where he met the president". */
const visitedStates = (a: AnnotatedArticle, from: number, to: number): StateEntity[] =>
  statesIn(a, from, to)
    .filter(
      ({ form, first, last }) =>
        form !== 'demonym' &&
        /^(?:to|in|at)$/.test(wordBefore(a, first)) &&
        (holdsVerb(a, last, to) || isAgent(a, first, to)),
    )
    .map(({ state }) => state);

/** "was initialled in Oslo by Minister Lee": who does it there is at home. */
function isAgent(a: AnnotatedArticle, place: number, office: number): boolean {
  const verb = a.phrases[(a.phraseAt[place] ?? 0) - 2];
  return wordBefore(a, office) === 'by' && verb?.kind === 'verb' && verb.passive;
}

/** "in Norway, President Lee said" tells where he was, not whom he serves. */
function holdsVerb(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (a.phrases[a.phraseAt[t] ?? -1]?.kind === 'verb') return true;
  return false;
}

function statesIn(a: AnnotatedArticle, from: number, to: number): StateMention[] {
  const found = new Set<StateMention>();
  for (let t = from; t < to; t++) {
    const mention = a.mentions[a.mentionAt[t] ?? -1];
    if (mention?.kind === 'state' && !mention.paired && mention.first >= from) found.add(mention);
  }
  return [...found];
}
