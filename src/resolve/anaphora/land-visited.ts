import type { Party, StateEntity } from '../../model/entity.ts';
import type { AnaphorMention, AnnotatedArticle, Mention } from '../../model/mention.ts';
import { type Document, mentionsWithin } from '../document.ts';
import { mentionAt } from '../persons/beside.ts';
import { landOf } from '../persons/whose/visited-states.ts';

const STAY = /^(?:visit|stay|trip|tour|stopover|sojourn)$/;
/** Verbs of whoever comes to a land that is not their own; whoever leaves or returns may be going home. */
const COMES = /^(?:arrive|land|visit|travel|fly)$/;
/** Tokens that may stand between a verb or the stay and its land. */
const BETWEEN = 4;

/**
 * The land in which a sentence has a pronoun stay as a guest: "during *his* stay in *Norland*, *he* will", "*he* arrived in *Turku* on Sunday",
 * "*he* is on a three-day visit"; where it names none, the land where
 * the sentence before has its people, that of whoever received somebody in it, else the story's.
 */
export function landVisited(doc: Document, mention: AnaphorMention): StateEntity | undefined {
  const at = stayOf(doc, mention);
  if (at === undefined) return undefined;
  const { a } = doc;
  return landAfter(a, at, mention.sentence) ?? landBefore(a, mention) ?? landOfHost(doc, mention) ?? a.home;
}

/** Whoever serves the land is no guest in it. */
export const isAtHome = (party: Party, land: StateEntity | undefined): boolean =>
  land !== undefined && party.kind === 'person' && party.of === land.code;

/** The token that tells the stay: the noun that the pronoun owns or has come for, the verb whose subject it is. */
function stayOf({ a, subjectsIn }: Document, mention: AnaphorMention): number | undefined {
  const { first = 0, last = 0 } = a.sentences[mention.sentence] ?? {};
  const verb = subjectsIn(mention.sentence).find((subject) => subject.mention === mention)?.verb;
  const phrase = verb === undefined ? undefined : a.phrases[a.phraseAt[verb] ?? -1];
  if (phrase?.kind === 'verb' && COMES.test(phrase.lemma) && !phrase.passive && !phrase.negated)
    return phrase.last;
  for (let t = first; t < last; t++) {
    if (!STAY.test(a.tokens[t]?.lower ?? '')) continue;
    const comes = phrase?.kind === 'verb' && phrase.lemma === 'be' && a.tokens[phrase.last]?.lower === 'on';
    const near = comes && t > phrase.last && t - phrase.last < BETWEEN + 2;
    if (near || isOwned(a, t, mention)) return t + 1;
  }
  return undefined;
}

/** "*his* three-day official visit" */
function isOwned(a: AnnotatedArticle, noun: number, { stands }: AnaphorMention): boolean {
  const phrase = a.phrases[a.phraseAt[noun] ?? -1];
  const owner = phrase?.kind === 'noun' ? a.tokens[phrase.first]?.lower : undefined;
  return owner === (stands === 'he' ? 'his' : 'her');
}

/** "visited *Norland*", "his stay *in Turku*" */
function landAfter(a: AnnotatedArticle, from: number, sentence: number): StateEntity | undefined {
  for (let t = from; t < from + BETWEEN; t++) {
    const word = a.tokens[t]?.lower ?? '';
    if (a.sentenceAt[t] !== sentence || /^[,;]$/.test(word)) return undefined;
    const mention = mentionAt(a, t);
    if (mention) return landOf(mention);
  }
  return undefined;
}

/** "held talks *in Turku* on Monday": the place told last in the sentence before. */
function landBefore(a: AnnotatedArticle, { sentence, start }: AnaphorMention): StateEntity | undefined {
  const place = mentionsWithin(a, sentence - 1, start).findLast((mention) => isWhere(a, mention));
  return place && landOf(place);
}

const RECEIVES = /^(?:receive|welcome|host|greet|invite)$/;

/** "*Minister Lee* received Roe. During his visit": whoever receives is at home. */
function landOfHost(doc: Document, { sentence }: AnaphorMention): StateEntity | undefined {
  const { a } = doc;
  const host = doc.subjectsIn(sentence - 1).find(({ verb }) => {
    const phrase = a.phrases[a.phraseAt[verb] ?? -1];
    return phrase?.kind === 'verb' && RECEIVES.test(phrase.lemma) && !phrase.passive;
  })?.mention;
  const person = host?.kind === 'person' ? doc.personOf.get(host) : undefined;
  const served = person && doc.served.ofPerson(person);
  return served?.kind === 'state' ? served : undefined;
}

const isWhere = (a: AnnotatedArticle, mention: Mention): boolean =>
  landOf(mention) !== undefined && /^(?:in|at)$/.test(a.tokens[mention.first - 1]?.lower ?? '');
