import type { StateEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, Mention, OfficePhrase, StateMention } from '../../model/mention.ts';

const lowerAt = (a: AnnotatedArticle, token: number): string => a.tokens[token]?.lower ?? '';

/** The states that act between two tokens of a sentence: "Russia will not move, the minister said". */
export const actingStates = (a: AnnotatedArticle, from: number, to: number): StateEntity[] =>
  mentionsIn(a, from, to).flatMap((mention) => {
    if (mention.kind === 'organization') return bodyThatActs(a, mention) ?? [];
    if (mention.kind !== 'state' || mention.paired || mention.form === 'demonym') return [];
    return (mention.possessive || headsPhrase(a, mention)) && !isLed(a, mention.first) ? [mention.state] : [];
  });

/** "*South Norlandic authorities* have pushed back": a body of a state that a verb follows. */
function bodyThatActs(
  a: AnnotatedArticle,
  mention: Extract<Mention, { kind: 'organization' }>,
): StateEntity | undefined {
  if (mention.role !== 'body' || isLed(a, mention.first)) return undefined;
  const next = a.phrases[(a.phraseAt[mention.last - 1] ?? 0) + 1];
  return next?.kind === 'verb' && !next.passive ? mention.organization.of : undefined;
}

/**
 * "until *Moscow* recognises it": inside what is said under a condition; "between Peru and *Chile*": led by a preposition with
 * those before it.
 */
function isLed(a: AnnotatedArticle, first: number): boolean {
  let k = (a.phraseAt[first] ?? 0) - 1;
  while (/^(?:and|comma)$/.test(a.phrases[k]?.kind ?? '') && a.phrases[k - 1]?.kind === 'noun') k -= 2;
  return /^(?:preposition|subordinator|relative)$/.test(a.phrases[k]?.kind ?? '');
}

/** Not in "the embassy, which guards *US* interests": the state is what its noun phrase is about, or opens the sentence. */
function headsPhrase(a: AnnotatedArticle, { first, last }: StateMention): boolean {
  const at = a.phraseAt[first] ?? -1;
  const phrase = a.phrases[at];
  return (
    phrase?.kind !== 'noun' ||
    (phrase.head >= first && phrase.head < last) ||
    a.phrases[at - 1]?.kind !== 'verb'
  );
}

/**
 * The states where the sentence goes: "will travel to Uruguay to meet the president", "in Baku, where he met the president",
 * "left for Oslo for talks with the premier".
 */
export function visitedStates(a: AnnotatedArticle, from: number, { first }: OfficePhrase): StateEntity[] {
  const partner = isPartner(a, first);
  return mentionsIn(a, from, first).flatMap((mention) => {
    const state = landOf(mention);
    const before = lowerAt(a, mention.first - 1);
    if (!state || !(/^(?:to|in|at)$/.test(before) || (before === 'for' && hasVerb(a, mention.first, LEAVES))))
      return [];
    const told =
      mention.kind === 'state' &&
      before !== 'for' &&
      (holdsVerb(a, mention.last, first) || isAgent(a, mention.first, first));
    return told || partner ? [state] : [];
  });
}

/** The states where somebody goes or comes to between two tokens, for those who are met there in the sentence after. */
export const destinations = (a: AnnotatedArticle, from: number, to: number): StateEntity[] =>
  mentionsIn(a, from, to).flatMap((mention) => {
    const state = landOf(mention);
    const before = lowerAt(a, mention.first - 1);
    const goes = before === 'to' || hasVerb(a, mention.first, before === 'in' ? COMES : LEAVES);
    return state && goes && /^(?:to|in|for)$/.test(before) ? [state] : [];
  });

/** The states between two tokens in or to which something goes on. */
export const placesIn = (a: AnnotatedArticle, from: number, to: number): StateEntity[] =>
  mentionsIn(a, from, to).flatMap((mention) => {
    const state = /^(?:to|in|at|for)$/.test(lowerAt(a, mention.first - 1)) ? landOf(mention) : undefined;
    return state ? [state] : [];
  });

/** The state of the place where somebody is met: "was received by King Roe *in Oslo*". */
export function metAt(a: AnnotatedArticle, { first, last }: OfficePhrase): StateEntity | undefined {
  const end = Math.min(a.sentences[a.sentenceAt[first] ?? -1]?.last ?? last, last + MET_WITHIN);
  const where = mentionsIn(a, last, end).find(
    (mention) => landOf(mention) && /^(?:in|at)$/.test(lowerAt(a, mention.first - 1)),
  );
  return where && isPartner(a, first) ? landOf(where) : undefined;
}

/** Tokens after an office, its holder's name among them, in which the place may be told. */
const MET_WITHIN = 9;

function landOf(mention: Mention): StateEntity | undefined {
  if (mention.kind === 'state')
    return mention.form === 'demonym' || mention.paired ? undefined : mention.state;
  return mention.kind === 'place' ? mention.place.state : undefined;
}

const LEAVES = /^(?:leave|depart|head|fly|set|sail|bind|embark)$/;
const COMES = /^(?:arrive|land)$/;

/** "*departed* for Norland": the verb before the preposition of a place. */
function hasVerb(a: AnnotatedArticle, place: number, lemmas: RegExp): boolean {
  const verb = a.phrases[(a.phraseAt[place] ?? 0) - 2];
  return verb?.kind === 'verb' && lemmas.test(verb.lemma);
}

const MEETS = /^(?:meet|see|visit|greet|thank|tell|urge|join|consult)$/;
const RECEIVES = /^(?:receive|meet|welcome|greet|host|see|join)$/;

/** "talks with *Premier Roe*", "received by *Minister Lee*", "met *President Berg*", "call on *King Lee*": whom somebody else meets. */
export function isPartner(a: AnnotatedArticle, first: number): boolean {
  const before = lowerAt(a, first - 1);
  if (before === 'with' || before === 'from') return true;
  if (before === 'on') return /^call(?:s|ed|ing)?$/.test(lowerAt(a, first - 2));
  const at = (a.phraseAt[first] ?? 0) - 1;
  if (before === 'by') {
    let k = at - 1;
    while (k > at - 4 && a.phrases[k]?.kind !== 'verb') k--;
    const verb = a.phrases[k];
    return verb?.kind === 'verb' && RECEIVES.test(verb.lemma);
  }
  const verb = a.phrases[at];
  return verb?.kind === 'verb' && !verb.passive && MEETS.test(verb.lemma);
}

/** "was initialled in Oslo by Minister Lee": who does it there is at home. */
function isAgent(a: AnnotatedArticle, place: number, office: number): boolean {
  const verb = a.phrases[(a.phraseAt[place] ?? 0) - 2];
  return lowerAt(a, office - 1) === 'by' && verb?.kind === 'verb' && verb.passive;
}

/** "in Norway, President Lee said" tells where he was, not whom he serves. */
function holdsVerb(a: AnnotatedArticle, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (a.phrases[a.phraseAt[t] ?? -1]?.kind === 'verb') return true;
  return false;
}

function mentionsIn(a: AnnotatedArticle, from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let t = from; t < to; ) {
    const mention = a.mentions[a.mentionAt[t] ?? -1];
    if (mention && mention.first >= from && mention.last <= to) found.push(mention);
    t = Math.max(mention?.last ?? 0, t + 1);
  }
  return found;
}
