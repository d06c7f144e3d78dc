import type { StateEntity } from '../../../model/entity.ts';
import type { AnnotatedArticle, Mention, OfficePhrase } from '../../../model/mention.ts';
import type { VerbGroup } from '../../../model/phrase.ts';
import { officesTold } from '../../offices-told.ts';
import { lowerAt, mentionAt, mentionsIn } from '../beside.ts';

/**
 * The states where the sentence goes: "will travel to Uruguay to meet the president", "in Baku, where he met the president",
 * "left for Oslo for talks with the premier".
 */
export function visitedStates(
  a: AnnotatedArticle,
  from: number,
  { first, last }: OfficePhrase,
): StateEntity[] {
  // "in Belgrade, *where President Roe* waits": whoever is at home there.
  const where = lowerAt(a, first - 1) === 'where';
  const partner = isPartner(a, first) || where;
  const seen = where ? stateMetBy(a, last) : undefined;
  const visitor = stateToldTo(a, last);
  if (!partner && visitor === undefined && speaks(a, last)) return [];
  return mentionsIn(a, from, first).flatMap((mention) => {
    const state = landOf(mention) ?? seatedBody(a, mention, first);
    const before = prepositionBefore(a, mention.first);
    const goes =
      /^(?:to|in|at)$/.test(before) ||
      (before === 'for' && hasVerb(a, mention.first, LEAVES)) ||
      // "came *from Oslo* after an audience with King Roe"
      (before === 'from' && partner && hasVerb(a, mention.first, RETURNS));
    if (!state || !goes || state.code === seen) return [];
    const told =
      mention.kind === 'state' &&
      before !== 'for' &&
      (holdsVerb(a, mention.last, first) ||
        isAgent(a, mention.first, first) ||
        // "*In Oslo*, President Roe told his visitor"
        (visitor !== undefined && visitor !== state.code && mention.first <= from + 1));
    return told || partner ? [state] : [];
  });
}

/** "was summoned to *the Norlandic foreign ministry*, where Deputy Minister Roe": a body of a state, by whoever is at home there. */
const seatedBody = (a: AnnotatedArticle, mention: Mention, office: number): StateEntity | undefined =>
  mention.kind === 'organization' && mention.role === 'body' && lowerAt(a, office - 1) === 'where'
    ? mention.organization.of
    : undefined;

/** "at the Elysee Palace": past the article. */
function prepositionBefore(a: AnnotatedArticle, first: number): string {
  const before = lowerAt(a, first - 1);
  return before === 'the' ? lowerAt(a, first - 2) : before;
}

/** Tokens after an office in which its holder's name and their verb may stand. */
const VERB_WITHIN = 7;

/** "…, deputy adviser *Roe told* reporters": who tells of it is no host. */
const speaks = (a: AnnotatedArticle, last: number): boolean =>
  /^(?:say|tell|announce|add|report|explain|note)$/.test(verbAfter(a, last)?.lemma ?? '');

/** "Roe *told* Sudland's Foreign Minister Lee": the state of an official to whom the holder of an office speaks. */
function stateToldTo(a: AnnotatedArticle, last: number): string | undefined {
  const verb = verbAfter(a, last);
  if (!verb || !/^(?:tell|assure|inform|urge|warn|promise)$/.test(verb.lemma)) return undefined;
  const whom = mentionAt(a, verb.last) ?? mentionAt(a, verb.last + 1);
  return stateOfOfficial(whom);
}

/** "in Oslo, where Minister Roe *conferred with* the Norlandic premier": the state of an official whom the holder of an office meets. */
function stateMetBy(a: AnnotatedArticle, last: number): string | undefined {
  const verb = verbAfter(a, last);
  if (!verb || verb.passive || !/^(?:meet|see|confer|talk|speak)$/.test(verb.lemma)) return undefined;
  const at = /^(?:with|to)$/.test(lowerAt(a, verb.last)) ? verb.last + 1 : verb.last;
  const whom = mentionAt(a, at) ?? mentionAt(a, at + 1);
  return stateOfOfficial(whom);
}

function stateOfOfficial(whom: Mention | undefined): string | undefined {
  return officesTold(whom).flatMap(({ served }) => (served?.kind === 'state' ? [served.code] : []))[0];
}

/** The first verb after an office and its holder's name. */
export function verbAfter(a: AnnotatedArticle, last: number): VerbGroup | undefined {
  for (let t = last; t < last + VERB_WITHIN; t++) {
    const phrase = a.phrases[a.phraseAt[t] ?? -1];
    if (phrase?.kind === 'verb') return phrase;
  }
  return undefined;
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

/** The state for which somebody puts their name to a paper: "Minister Roe *signed for Norland*". */
export function signedFor(a: AnnotatedArticle, { last }: OfficePhrase): StateEntity | undefined {
  const verb = verbAfter(a, last);
  if (!verb || lowerAt(a, verb.last) !== 'for' || !/^(?:sign|initial|speak|act)$/.test(verb.lemma))
    return undefined;
  const named = mentionAt(a, verb.last + 1);
  return named && landOf(named);
}

/** The state of the place where somebody is met: "was received by King Roe *in Oslo*". */
export function metAt(a: AnnotatedArticle, { first, last }: OfficePhrase): StateEntity | undefined {
  const end = clauseEnd(
    a,
    last,
    Math.min(a.sentences[a.sentenceAt[first] ?? -1]?.last ?? last, last + MET_WITHIN),
  );
  const where = mentionsIn(a, last, end).find(
    (mention) => landOf(mention) && /^(?:in|at)$/.test(lowerAt(a, mention.first - 1)),
  );
  return where && isPartner(a, first) ? landOf(where) : undefined;
}

/**
 * "was received by President Roe *in Oslo*, by President Lee *in Riga* and by …": of several who are met, each in another land, each
 * is at home.
 */
export function metInTurn(a: AnnotatedArticle, { first }: OfficePhrase): StateEntity | undefined {
  const { first: from = first, last = first } = a.sentences[a.sentenceAt[first] ?? -1] ?? {};
  const stops = mentionsIn(a, Math.max(from, first - IN_TURN), Math.min(last, first + IN_TURN)).flatMap(
    (who) => {
      if (who.kind !== 'person' || !/^(?:in|at)$/.test(lowerAt(a, who.last))) return [];
      const where = mentionAt(a, who.last + 1);
      const land = where && landOf(where);
      return land ? [{ who, land }] : [];
    },
  );
  if (new Set(stops.map(({ land }) => land.code)).size < 2) return undefined;
  return stops.find(({ who }) => who.offices.some((office) => office.first === first))?.land;
}

/** Tokens on either side of an office in which others may be met. */
const IN_TURN = 40;

/** "an appointment with King Roe, *while his agenda in Oslo* is open": what begins with one of these is another event. */
function clauseEnd(a: AnnotatedArticle, from: number, to: number): number {
  for (let t = from; t < to; t++)
    if (/^(?:while|whereas|before|after|but|who|whose|which|when|;)$/.test(lowerAt(a, t))) return t;
  return to;
}

/** Tokens after an office, its holder's name among them, in which the place may be told. */
const MET_WITHIN = 12;

/** The state that a mention names as a place. */
export function landOf(mention: Mention): StateEntity | undefined {
  if (mention.kind === 'state')
    return mention.form === 'demonym' || mention.paired ? undefined : mention.state;
  return mention.kind === 'place' ? mention.place.state : undefined;
}

const LEAVES = /^(?:leave|depart|head|fly|set|sail|bind|embark)$/;
const RETURNS = /^(?:come|arrive|fly|return|travel)$/;
const COMES = /^(?:arrive|land|be|expect)$/;

/** "*departed* for Norland": the verb before the preposition of a place. */
function hasVerb(a: AnnotatedArticle, place: number, lemmas: RegExp): boolean {
  const verb = a.phrases[(a.phraseAt[place] ?? 0) - 2];
  return verb?.kind === 'verb' && lemmas.test(verb.lemma);
}

const MEETS =
  /^(?:meet|see|visit|greet|thank|tell|urge|join|consult|receive|welcome|host|telephone|phone|call|brief|inform|assure|congratulate|invite)$/;
const RECEIVES = /^(?:receive|meet|welcome|greet|host|see|join|summon|call|invite)$/;

const INVITES = /^(?:invitation|guests?|invited)$/;

const HANDS = /^(?:deliver|hand|present|speak|talk|write|convey)$/;

/** "met King Lee, *spokesman Roe said*": who tells of it is none of those listed. */
function tellsThere(a: AnnotatedArticle, first: number): boolean {
  const who = mentionAt(a, first);
  const next = a.phrases[a.phraseAt[who?.last ?? -1] ?? -1];
  return (
    who?.kind === 'person' &&
    lowerAt(a, first - 1) === ',' &&
    next?.kind === 'verb' &&
    next.form === 'finite' &&
    /^(?:say|tell|announce|add|report)$/.test(next.lemma)
  );
}

/** "met President Berg *and Premier Roe*": past those before in a list. */
export function listStart(a: AnnotatedArticle, first: number): number {
  if (tellsThere(a, first)) return first;
  for (let at = first; ; ) {
    const before = lowerAt(a, at - 1);
    const mark = before === 'and' && lowerAt(a, at - 2) === ',' ? at - 2 : at - 1;
    const other = before === 'and' || before === ',' ? mentionAt(a, mark - 1) : undefined;
    if (other?.kind !== 'person' || other.offices.length === 0) return at;
    at = other.first;
  }
}

/**
 * "talks with *Premier Roe*", "handed a letter to *Premier Roe*", "received by *Minister Lee*", "met *President Berg*", "call on *King
 * Lee*", "spoke to *the minister*": whom somebody else meets.
 */
export function isPartner(a: AnnotatedArticle, office: number): boolean {
  const listed = listStart(a, office);
  const first = OPENER.test(lowerAt(a, listed - 1)) ? listed - 1 : listed;
  const [last, before] = [lowerAt(a, first - 2), lowerAt(a, first - 1)];
  if (before === 'with') return !comesWith(a, first) && !doesWhat(a, first);
  if (before === 'from') return true;
  // "on a visit to Norland at *the invitation of* Minister Roe"
  if (before === 'of' && last === 'invitation') return true;
  if (before === 'on') return /^call(?:s|ed|ing)?$/.test(last);
  // "a visit to Norland at the invitation of *Minister Lee*", "as a guest of *King Lee*"
  if (/^(?:of|by)$/.test(before) && INVITES.test(last)) return true;
  const at = (a.phraseAt[first] ?? 0) - 1;
  if (before === 'by' || before === 'to') {
    let k = at - 1;
    while (k > at - 4 && a.phrases[k]?.kind !== 'verb') k--;
    const verb = a.phrases[k];
    return verb?.kind === 'verb' && (before === 'by' ? RECEIVES : HANDS).test(verb.lemma);
  }
  const verb = a.phrases[at];
  return verb?.kind === 'verb' && !verb.passive && MEETS.test(verb.lemma);
}

/** "arrived *with* Minister Roe", "together *with* Minister Roe": nobody whom they meet. */
function comesWith(a: AnnotatedArticle, first: number): boolean {
  if (/^(?:along|together)$/.test(lowerAt(a, first - 2))) return true;
  let k = (a.phraseAt[first - 1] ?? 0) - 1;
  while (/^(?:date|adverb)$/.test(a.phrases[k]?.kind ?? '')) k--;
  const verb = a.phrases[k];
  return verb?.kind === 'verb' && TRAVELS.test(verb.lemma);
}

const TRAVELS = /^(?:arrive|come|fly|travel|go|return|leave|depart|land|drive)$/;

/** "*with* Minister Roe *shuttling* between them", "with Minister Roe warning on Monday": what Roe does. */
function doesWhat(a: AnnotatedArticle, first: number): boolean {
  const who = mentionAt(a, first);
  const next = a.phrases[a.phraseAt[who?.last ?? -1] ?? -1];
  return who?.kind === 'person' && next?.kind === 'verb' && next.form === 'gerund';
}

/** What may stand before an office that somebody meets: "met *the* Minister", "received by *visiting* President Roe". */
const OPENER = /^(?:the|his|her|its|their|visiting|interim|acting|outgoing|newly-elected)$/;

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
