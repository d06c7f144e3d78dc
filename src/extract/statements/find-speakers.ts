import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import type { NounPhrase } from '../../model/phrase.ts';
import type { Grammar } from '../grammar.ts';
import { understood } from '../meetings/understood.ts';
import { findSubject, type Subject } from '../syntax/find-subject.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { readList } from '../syntax/read-list.ts';
import {
  headOf,
  inQuotation,
  kindAt,
  lowerAt,
  mentionOf,
  modifiersOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { beforeSubordinate } from './before-subordinate.ts';
import { isIssued } from './issued-papers.ts';
import { isSaying, speechAt } from './speech.ts';

/** Who speaks, and where the words that say so begin and end, by phrase. */
export interface Speakers {
  readonly mentions: readonly Mention[];
  readonly first: number;
  readonly last: number;
  /** The subject follows its verb: `"…," said Lavrov`. */
  readonly inverted: boolean;
  /** Taken from another verb: "met X and *said*", "…, *adding* that". */
  readonly shared: boolean;
}

/** The speakers of the verb group at phrase `v`; nothing where its subject names nobody known. */
export function findSpeakers(a: AnnotatedArticle, v: number, grammar?: Grammar): Speakers | undefined {
  const inverted = mayInvert(a, v, grammar) ? invertedSubject(a, v) : undefined;
  if (inverted) return inverted;
  const subject = subjectOfSpeech(a, v, grammar);
  const [first] = subject?.nouns ?? [];
  if (!subject || first === undefined) return undefined;
  const mentions = subject.nouns.flatMap((noun) => speakersOf(a, noun));
  if (mentions.length === 0) return undefined;
  return {
    mentions,
    first: subject.shared ? v : Math.min(first, v),
    last: v + 1,
    inverted: false,
    shared: subject.shared,
  };
}

/**
 * The verb's own subject. A verb that has none of its own takes that of the nearest verb of saying before it, in the same
 * sentence: in "X said the talks went well, *adding* that" and "X said Y grew, and *hoped* that" X speaks on.
 */
function subjectOfSpeech(a: AnnotatedArticle, v: number, grammar: Grammar | undefined): Subject | undefined {
  const quoted = quotedAsSaying(a, v);
  if (quoted) return quoted;
  const own = findSubject(a, v);
  if ((own && !own.shared) || !grammar) return own;
  const { first } = sentencePhrases(a, v);
  let outermost: Subject | undefined;
  for (let k = beforeSubordinate(a, v, first); k >= first; k--) {
    const verb = verbAt(a, k);
    // "Berg attacked Finland, *saying* it lied, and urged": whoever was saying goes on.
    const saying = verb?.form === 'gerund' && kindAt(a, k - 1) === 'comma' && isSaying(a, k, grammar);
    if ((verb?.form !== 'finite' && !saying) || inQuotation(a, verb.main)) continue;
    // "…, said Berg, *adding* that": the speaker follows the verb.
    const follows = mayInvert(a, k, grammar) && invertedSubject(a, k) !== undefined && nounAt(a, k + 1);
    const subject = follows ? { nouns: [k + 1], shared: true } : findSubject(a, k);
    if (!subject?.nouns.some((noun) => mentionOf(a, noun))) continue;
    // "Berg said Norway *appreciates* the offer, adding that": what Norway feels is what Berg says.
    const says = speechAt(a, k, grammar).some(({ frame }) => !frame.attitude);
    // "Berg denied that *Norland had asked* for it, saying": what Norland did is what Berg denies.
    if (says && verbAt(a, v)?.form === 'gerund' && isDenied(a, subject, first)) continue;
    if (says && verb.modal === undefined && !verb.passive) return { ...subject, shared: true };
    outermost = { ...subject, shared: true };
  }
  return (verbAt(a, v)?.form === 'gerund' && outermost) || own;
}

/** In a clause that "that" opens behind a verb: whoever is told of there says nothing on. */
const isDenied = (a: AnnotatedArticle, { nouns: [noun = 0] }: Subject, first: number): boolean =>
  wordAt(a, noun - 1) === 'that' && noun - 2 > first && verbAt(a, noun - 2)?.form === 'finite';

/** "the agency quoted *Berg* as saying": the object of an active verb. */
function quotedAsSaying(a: AnnotatedArticle, v: number): Subject | undefined {
  if (verbAt(a, v)?.form !== 'gerund' || wordAt(a, v - 1) !== 'as') return undefined;
  const { first } = sentencePhrases(a, v);
  for (let k = v - 2; k > first; k--) {
    const verb = verbAt(a, k);
    if (!verb) continue;
    const { object } = readComplements(a, k);
    if (!/^(?:quote|cite)$/.test(verb.lemma)) return undefined;
    // "…, *Berg* was quoted as saying"
    if (verb.passive) return findSubject(a, k);
    return object.length > 0 ? { nouns: object, shared: true } : undefined;
  }
  return undefined;
}

/** The noun itself, or whoever issued the paper it names: "the ministry's statement", "a statement by the ministry". */
export function speakersOf(a: AnnotatedArticle, n: number): Mention[] {
  const mention = mentionOf(a, n);
  const noun = nounAt(a, n);
  const head = noun ? headOf(a, noun) : '';
  const from = PERSONS.test(head) ? stateOfPersons(a, n, mention) : undefined;
  if (from) return [from];
  if (mention) return canSpeak(mention) ? [mention] : [];
  if (!noun) return [];
  const own = modifiersOf(a, noun).filter(canSpeak);
  if (own.length > 0 && (isIssued(head) || PLACES_OF_ISSUE.test(head))) return own;
  if (!isIssued(head)) return [];
  const by = issuedBy(a, n);
  if (by && canSpeak(by)) return [by];
  const issuer = readComplements(a, n).prepositional.find(
    ({ word }) => word === 'by' || word === 'from' || word === 'of',
  );
  const issuers = (issuer?.nouns ?? []).flatMap((p) => mentionOf(a, p) ?? []).filter(canSpeak);
  return issuers.length === 0 && isJoint(a, noun) ? [understood(a, n, 'they')] : issuers;
}

/** "the ministry's *website*": there a body speaks as in its statements. */
const PLACES_OF_ISSUE = /^(?:website|web site|homepage|facebook page)$/;

const PERSONS = /^(?:officials|authorities|diplomats)$/;

/** "*Officials from Norland* said": their state, where they are told of by nothing else. */
function stateOfPersons(a: AnnotatedArticle, n: number, own: Mention | undefined): Mention | undefined {
  if (own && (own.kind !== 'office' || own.office.served)) return undefined;
  const from = wordAt(a, n + 1) === 'from' ? mentionOf(a, n + 2) : undefined;
  return from?.kind === 'state' && !from.paired ? from : undefined;
}

/** "a statement *released by the ministry*" */
function issuedBy(a: AnnotatedArticle, n: number): Mention | undefined {
  const verb = verbAt(a, n + 1);
  const issued = verb?.form === 'participle' && /^(?:issue|release|publish|post|circulate)$/.test(verb.lemma);
  return issued && wordAt(a, n + 2) === 'by' ? mentionOf(a, n + 3) : undefined;
}

/** "*a joint statement* said": it speaks for those who were told of together. */
const isJoint = (a: AnnotatedArticle, { first, head }: NounPhrase): boolean =>
  a.tokens.slice(first, head).some(({ lower }) => /^(?:joint|trilateral|tripartite)$/.test(lower));

const canSpeak = (mention: Mention): boolean =>
  mention.kind !== 'place' && !(mention.kind === 'organization' && mention.role === 'agency');

/**
 * The speaker may follow where the words may stand before the verb and the verb is one word: not in "Norway, which has a
 * port, *has urged* both sides to wait" and not in "Berg, flanked by aides, *blamed* Finland".
 */
function mayInvert(a: AnnotatedArticle, v: number, grammar: Grammar | undefined): boolean {
  const verb = verbAt(a, v);
  if (!verb || verb.perfect || verb.modal !== undefined) return false;
  const readings = grammar ? speechAt(a, v, grammar) : [];
  // `"…," warned Berg`: after a quotation that opens the sentence nobody is told.
  const { first } = sentencePhrases(a, v);
  if (
    kindAt(a, first) === 'quote' &&
    kindAt(a, v - 1) === 'quote' &&
    readings.some(({ frame }) => frame.after)
  )
    return true;
  // "Berg, the governor, *briefed* the president": whoever follows is told.
  return readings.length === 0 || readings.some(({ frame }) => frame.after && frame.addressee !== 'object');
}

/** `"…," said Lavrov`, `…, according to a ministry, added the minister`: the noun after a verb that a comma or mark precedes. */
function invertedSubject(a: AnnotatedArticle, v: number): Speakers | undefined {
  const { first, last } = sentencePhrases(a, v);
  if (verbAt(a, v)?.form !== 'finite' || !nounAt(a, v + 1) || v + 1 >= last) return undefined;
  const before = v === first ? undefined : kindAt(a, v - 1);
  if (before !== 'quote' && before !== 'comma' && before !== 'mark') return undefined;
  const list = readList(a, v + 1, last);
  const mentions = list.nouns.flatMap((noun) => speakersOf(a, noun));
  if (mentions.length === 0 || mentions.some((mention) => mention.kind === 'anaphor' && mention.possessive))
    return undefined;
  // "Berg, who received both men, *wished them* luck": no subject has this form.
  if (/^(?:them|him|her|us|me)$/.test(lowerAt(a, a.phrases[v + 1]?.first ?? -1))) return undefined;
  const next = kindAt(a, list.next);
  // "…, said Lavrov would come": the noun is the subject of a clause of its own.
  if (list.next < last && next === 'verb' && verbAt(a, list.next)?.form === 'finite') return undefined;
  // "…, warned Norland on Monday that": the noun is whom the words are said to.
  let after = list.next;
  while (after < last && /^(?:date|adverb|preposition)$/.test(kindAt(a, after) ?? '')) after++;
  // `…, *urged* Norland "to help"`: what is said follows it, with no comma.
  const quoted = after === list.next && kindAt(a, after) === 'quote' && before !== 'quote';
  if (after < last && (wordAt(a, after) === 'that' || verbAt(a, after)?.form === 'infinitive' || quoted))
    return undefined;
  return { mentions, first: v, last: list.next, inverted: true, shared: false };
}
