import type { AnnotatedArticle } from '../../model/mention.ts';
import { findSubject } from './find-subject.ts';
import { HAPPEN } from './happen.ts';
import { readComplements } from './read-complements.ts';
import { scareQuoteBefore } from './scare-quote.ts';
import { CLAUSE_TAKERS } from './verb-classes.ts';
import {
  headAt,
  headOf,
  kindAt,
  lowerAt,
  mentionOf,
  nounAt,
  prepositionOf,
  sentencePhrases,
  verbAt,
  wordAt,
} from './walk.ts';

export interface GoverningVerb {
  readonly verb: number;
  readonly role: 'subject' | 'object' | 'preposition';
}

const GIVES = /^(?:give|pay|offer|throw|grant|send|hand|make|do)$/;

/** The verb of which noun phrase `n` is the object or subject, or to which a preposition ties it. */
export function governingVerb(a: AnnotatedArticle, n: number): GoverningVerb | undefined {
  const { first, last } = sentencePhrases(a, n);
  const reduced = reducedRelative(a, n, last);
  // "turned down *talks that Norland had offered*": what became of them the verb before tells.
  const offered = reduced !== undefined && PUTS_FORWARD.test(verbAt(a, reduced)?.lemma ?? '');
  if (reduced !== undefined && !offered) return { verb: reduced, role: 'object' };
  for (let k = n - 1; k >= first; k--) {
    const verb = verbAt(a, k);
    if (verb) {
      const { object, second } = readComplements(a, k);
      // "gave Berg *a banquet*"
      // "hopes *a treaty* can be signed": the subject of a clause of its own.
      if (
        object.includes(n) &&
        CLAUSE_TAKERS.has(verb.lemma) &&
        !PERCEIVES.test(verb.lemma) &&
        opensClause(a, n)
      )
        break;
      if (object.includes(n) || (second.includes(n) && GIVES.test(verb.lemma)))
        return { verb: k, role: 'object' };
      if (prepositionOf(a, n) !== undefined) return { verb: k, role: 'preposition' };
      break;
    }
    const quoted = kindAt(a, k) === 'quote' ? scareQuoteBefore(a, k) : undefined;
    if (quoted !== undefined) k = quoted;
    else if (kindAt(a, k) === 'quote' || kindAt(a, k) === 'subordinator' || kindAt(a, k) === 'relative')
      break;
  }
  if (reduced !== undefined) return { verb: reduced, role: 'object' };
  let described: number | undefined;
  for (let k = n + 1; k < last; k++) {
    const verb = verbAt(a, k);
    if (verb?.form === 'finite' && findSubject(a, k)?.nouns.includes(n)) {
      // "A treaty *that covers fish* was signed": past the clause that only describes, the verb of the noun's own clause.
      const describes = kindAt(a, k - 1) === 'relative' && kindAt(a, k - 2) !== 'comma';
      if (described !== undefined || !describes) return { verb: whatIsToBe(a, k), role: 'subject' };
      described = k;
    }
    if (verb?.form === 'finite' && isJoinedSubject(a, n, k)) return { verb: k, role: 'subject' };
    if (verb?.form === 'participle' && k === n + 1)
      return { verb: pastModifier(a, k, n, last) ?? k, role: 'subject' };
    if (kindAt(a, k) === 'quote' || wordAt(a, k) === ';') break;
  }
  return described === undefined ? undefined : { verb: described, role: 'subject' };
}

/** "A treaty *is to be signed*", "the talks *had to be called off*": what is to be done with it. */
export const whatIsToBe = (a: AnnotatedArticle, v: number): number => {
  const next = verbAt(a, v + 1);
  return /^(?:be|have)$/.test(verbAt(a, v)?.lemma ?? '') && next?.form === 'infinitive' && next.passive
    ? v + 1
    : v;
};

/** Verbs of who only puts forward what others take or refuse. */
const PUTS_FORWARD = /^(?:offer|propose|suggest|draft|seek|want|demand|request|recommend|urge|table)$/;

/** "wished to *see* a treaty negotiated": what follows the noun is a participle. */
const PERCEIVES = /^(?:see|hear|watch|find|want|wish)$/;

/** "*An accord* on cutting tariffs and a protocol *were signed*": a plural verb whose one subject "and" joins to the noun. */
function isJoinedSubject(a: AnnotatedArticle, n: number, v: number): boolean {
  const nouns = findSubject(a, v)?.nouns ?? [];
  const [subject = -1] = nouns;
  const verb = verbAt(a, v);
  if (subject <= n + 1 || !verb || !/^(?:were|are|have)$/.test(lowerAt(a, verb.first))) return false;
  if (![n, ...nouns].every((p) => /^(?:an?|another|one)$/.test(lowerAt(a, nounAt(a, p)?.first ?? -1))))
    return false;
  for (let k = n + 1; k < subject; k++)
    if (verbAt(a, k)?.form === 'finite' || kindAt(a, k) === 'quote' || wordAt(a, k) === ';') return false;
  return kindAt(a, subject - 1) === 'and';
}

/** Right after what belongs to the noun, or past an aside, stands a finite verb of which it is the subject. */
function opensClause(a: AnnotatedArticle, n: number): boolean {
  const next = readComplements(a, n).last;
  const ruled = (v: number): boolean =>
    verbAt(a, v)?.form === 'finite' && findSubject(a, v)?.nouns.includes(n) === true;
  if (kindAt(a, next) !== 'comma' && kindAt(a, next - 1) !== 'comma') return ruled(next);
  // "said a visit by Berg, *at which fish will be discussed*, has been put off"
  const { last } = sentencePhrases(a, n);
  for (let k = next + 1; k < last && kindAt(a, k) !== 'quote' && wordAt(a, k) !== ';'; k++)
    if (kindAt(a, k - 1) === 'comma' && ruled(k)) return true;
  return false;
}

/** "A meeting *focused on fish* took place": past a participle that only describes, the verb that tells what became of the noun. */
function pastModifier(a: AnnotatedArticle, participle: number, n: number, last: number): number | undefined {
  const lemma = verbAt(a, participle)?.lemma ?? '';
  if (HAPPEN.has(lemma) && !DESCRIBES.test(lemma) && !PLANS.test(lemma)) return undefined;
  for (let k = participle + 1; k < last; k++) {
    if (kindAt(a, k) === 'quote' || wordAt(a, k) === ';' || kindAt(a, k) === 'relative') return undefined;
    const verb = verbAt(a, k);
    if (verb?.form !== 'finite') continue;
    // "talks *set for May* must cover fish": planned all the same.
    const tells = !PLANS.test(lemma) || BECOMES.test(verb.lemma);
    return tells && findSubject(a, k)?.nouns.includes(n) ? k : undefined;
  }
  return undefined;
}

/** "a session *planned for May* never took place": whatever became of the plan. */
const PLANS = /^(?:plan|schedule|expect|set|slate|arrange)$/;
const BECOMES = /^(?:take|begin|start|open|happen|occur|go|hold|cancel|call|postpone|delay|fall|fail|scrap)$/;

/** Participles that say what talks are about: "focused on", "covering". */
const DESCRIBES = /^(?:focus|cover|touch)$/;

/** "talks *she held* on Monday with X", "the meeting *that Berg had* with X": the verb of the clause whose object noun phrase `n` is. */
function reducedRelative(a: AnnotatedArticle, n: number, last: number): number | undefined {
  const aside = asideRelative(a, n);
  const subject =
    aside !== undefined
      ? aside + 1
      : kindAt(a, n + 1) === 'relative' && /^(?:that|which)$/.test(wordAt(a, n + 1))
        ? n + 2
        : n + 1;
  const verb = verbAt(a, subject + 1);
  // "told Korpi in a phone call *that Norland would* not yield": what was told.
  if (subject === n + 2 && wordAt(a, n + 1) === 'that' && isTelling(a, n)) return undefined;
  // "denied *reports that* she had been to Oslo": what they say.
  if (subject === n + 2 && REPORTS.test(headAt(a, n))) return undefined;
  if (subject + 1 >= last || !verb || mentionOf(a, subject) === undefined) return undefined;
  // After another finite verb "Berg held" looks like "talks held".
  const active = verb.form === 'finite' ? !verb.passive : verb.form === 'participle' && subject === n + 1;
  if (!active) return undefined;
  return readComplements(a, subject + 1).object.length === 0 ? subject + 1 : undefined;
}

/** "the session of the commission, *which* he co-chaired": past what belongs to the noun, a relative word after a comma. */
function asideRelative(a: AnnotatedArticle, n: number): number | undefined {
  const end = wordAt(a, n + 1) === 'of' && nounAt(a, n + 2) ? n + 3 : n + 1;
  return kindAt(a, end) === 'comma' && wordAt(a, end + 1) === 'which' ? end + 1 : undefined;
}

const REPORTS =
  /^(?:reports?|rumou?rs?|claims?|allegations?|suggestions?|speculation|accusations?|assertions?|charges?|impression|fact|news|idea)$/;

/** A verb of telling stands before the noun, its content yet to come. */
function isTelling(a: AnnotatedArticle, n: number): boolean {
  const { first } = sentencePhrases(a, n);
  for (let k = n - 1; k >= first; k--) {
    const verb = verbAt(a, k);
    if (verb) return TELLS.test(verb.lemma);
    if (wordAt(a, k) === 'that' || kindAt(a, k) === 'quote') return false;
  }
  return false;
}

const TELLS = /^(?:tell|assure|inform|warn|remind|say|insist|stress|agree)$/;

/** Nouns that count or place what "of" adds: "a fifth *round* of talks", "the *resumption* of dialogue". */
const PARTS = new Set(
  'round rounds series session sessions hour hours day days week weeks months phase stage start opening beginning resumption end conclusion close continuation cycle kind sort type number'.split(
    ' ',
  ),
);

/** Nouns that put forward what "of" or "for" adds: "rejected an *offer* of talks". */
const OFFERS = new Set('offer proposal invitation request bid call appeal suggestion plan demand'.split(' '));

/** The noun phrase that stands in the clause for the noun phrase `n`: "round" for the talks in "a round of talks". */
export function anchorOf(a: AnnotatedArticle, n: number): number {
  const outer = nounAt(a, n - 2);
  const word = wordAt(a, n - 1);
  if ((word !== 'of' && word !== 'for') || !outer || sentencePhrases(a, n).first > n - 2) return n;
  const head = headOf(a, outer);
  return (word === 'of' && PARTS.has(head)) || (OFFERS.has(head) && outer.mention < 0)
    ? anchorOf(a, n - 2)
    : n;
}
