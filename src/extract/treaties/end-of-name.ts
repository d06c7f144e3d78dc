import type { AnnotatedArticle } from '../../model/mention.ts';
import {
  headAt,
  headOf,
  kindAt,
  lowerAt,
  mentionOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';

/** Prepositions by which a treaty is named; the second group only after one of the first. */
const NAMING = /^(?:between|among|with|on|of|for|against|to|concerning|regarding|from)$/;
const WITHIN = /^(?:in|over|around|across|along)$/;
/** "an agreement *in the field of* aviation": what it is on, where nothing else says it. */
const FIELD = /^(?:fields?|areas?|spheres?|domains?|realms?)$/;
/** "trafficking *by sea*". */
const BY_WAY = /^(?:sea|air|land|road|rail|train|ship)$/;
/** Where and when it was signed. */
const OCCASION =
  /^(?:ceremony|meeting|summit|talks|visit|presence|attendance|conference|palace|capital|day|end|start|future|past|years?|months?|weeks?|return)$/;
/** What leads another matter after "in", and names one after "of": "in line with", "repair of the coastal *line*". */
const IN_WORDS = /^(?:front|view|light|line|response|wake|absence|event|case|addition|time|principle|face)$/;

/** A head with a capital: "Treaty", not "MOUs". */
export const isName = (a: AnnotatedArticle, n: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(a.tokens[nounAt(a, n)?.head ?? 0]?.text ?? '');

/** One past the last phrase of the name that begins with noun phrase `n`. */
export function endOfName(a: AnnotatedArticle, n: number): number {
  const { last: limit } = sentencePhrases(a, n);
  // "the Kyoto Protocol *to cut* emissions": a name of its own needs no purpose.
  const proper = isName(a, n);
  let end = n + 1;
  for (let k = n + 1; k < limit; ) {
    const group = verbAt(a, k);
    // "a pact *to be signed* in May", "one *dating* from 1990": when, not what.
    if (k === end && ((group?.form === 'infinitive' && group.passive) || group?.lemma === 'date')) return end;
    const form = group?.form;
    // "to exchange prisoners", "banning landmines"
    const infinitive = (form === 'infinitive' && !proper) || (form === 'gerund' && k === n + 1);
    const verb = k === n + 1 && wordAt(a, k) === 'that' ? verbAt(a, k + 1) : undefined;
    // "that *would allow* trade"; not "that *will be signed*"
    // "the ruling under the pact *that would take* more time": of one that is known it need not be said.
    const isKnown = lowerAt(a, nounAt(a, n)?.first ?? -1) === 'the' && verb?.modal === 'would';
    const that =
      !isKnown &&
      verb?.form === 'finite' &&
      !verb.passive &&
      (verb.tense === 'present' || verb.modal === 'would');
    if (infinitive || that) return endOfClause(a, infinitive ? k : k + 1, limit);
    const word = wordAt(a, k);
    const goesOn =
      (NAMING.test(word) && !isPronoun(a, k + 1)) ||
      (end > n + 1 && (WITHIN.test(word) || (word === 'by' && BY_WAY.test(headAt(a, k + 1))))) ||
      isField(a, k);
    const gerund = verbAt(a, k + 1)?.form === 'gerund' && goesOn;
    if (gerund) return endOfClause(a, k + 1, limit);
    // "proposed a pact *to Norland*"
    const toWhom =
      word === 'to' &&
      k === n + 1 &&
      (/^(?:state|organization|anaphor)$/.test(mentionOf(a, k + 1)?.kind ?? '') ||
        /^(?:me|us|you|him|her|them)$/.test(lowerAt(a, nounAt(a, k + 1)?.first ?? -1)));
    if (!goesOn || !nounAt(a, k + 1) || toWhom || (!isField(a, k) && isOccasion(a, k, word))) break;
    k = end = endOfList(a, k + 1, limit, /^(?:between|among|with)$/.test(word));
  }
  return end;
}

const isField = (a: AnnotatedArticle, k: number): boolean =>
  wordAt(a, k) === 'in' && FIELD.test(headAt(a, k + 1)) && wordAt(a, k + 2) === 'of';

const isPronoun = (a: AnnotatedArticle, p: number): boolean =>
  /^(?:me|us|you|him|her|them|it)$/.test(lowerAt(a, nounAt(a, p)?.head ?? -1));

/** "in Oslo", "at a ceremony", "on Monday": where and when, not what. */
function isOccasion(a: AnnotatedArticle, k: number, word: string): boolean {
  const noun = nounAt(a, k + 1);
  const mention = mentionOf(a, k + 1);
  if (!noun) return true;
  // "the Declaration on Conduct *in the South China Sea*" is called by it: nothing is signed in a sea.
  const isPlace =
    (mention?.kind === 'place' && mention.place.state !== undefined) || mention?.kind === 'state';
  const capital = /^\p{Lu}/u.test(a.tokens[noun.head]?.text ?? '');
  const head = headOf(a, noun);
  const swap = word !== 'for' && word !== 'on' && head === 'exchange';
  const leads = OCCASION.test(head) || (word !== 'of' && IN_WORDS.test(head));
  return ((swap || leads) && !capital) || (WITHIN.test(word) && isPlace);
}

/** One past a verb's object and the prepositional phrases that go with it: "to protect technology in their cooperation". */
export function endOfClause(a: AnnotatedArticle, verb: number, limit: number): number {
  // "on setting *up* a fund"
  const opens = /^(?:up|out|off|down|over)$/.test(lowerAt(a, a.phrases[verb + 1]?.first ?? -1))
    ? verb + 2
    : verb + 1;
  let end = opens;
  for (let k = opens; k < limit; ) {
    // "requiring members *to pay more*"
    const goesOn = verbAt(a, verb)?.form !== 'infinitive' && verbAt(a, k)?.form === 'infinitive';
    if (end === k && k > opens && goesOn) return endOfClause(a, k, limit);
    if (nounAt(a, k) && end === k) k = end = endOfList(a, k, limit, false);
    else if (kindAt(a, k) === 'preposition' && nounAt(a, k + 1) && !isOccasion(a, k, wordAt(a, k)))
      k = end = endOfList(a, k + 1, limit, false);
    else break;
  }
  return end;
}

/** One past a noun phrase and those joined to it; `parties` may be followed by the verb of the treaty. */
export function endOfList(a: AnnotatedArticle, p: number, limit: number, parties: boolean): number {
  let end = p + 1;
  for (;;) {
    const comma = kindAt(a, end) === 'comma' && nounAt(a, end + 1) && joinsOn(a, end + 2, limit);
    const and = kindAt(a, end) === 'and' && wordAt(a, end) !== 'but' && nounAt(a, end + 1);
    // "a declaration on security and *a* road map": another paper.
    if ((and || comma) && /^an?$/.test(lowerAt(a, nounAt(a, end + 1)?.first ?? -1))) return end;
    // "on education and *the launching of* a fund": another deed.
    if (
      and &&
      wordAt(a, end + 2) === 'of' &&
      lowerAt(a, nounAt(a, end + 1)?.first ?? -1) === 'the' &&
      !parties
    )
      return end;
    if (end + 1 >= limit || !(and || comma)) return end;
    // "on border trade, *Norland and Finland said*"
    if (comma && !parties && opensClause(a, end + 1, limit)) return end;
    if (and && !parties && verbAt(a, end + 2)?.form === 'finite') return end;
    end += 2;
  }
}

/** Nouns joined by "and" that a finite verb follows: the subject of a clause. */
function opensClause(a: AnnotatedArticle, p: number, limit: number): boolean {
  let k = p;
  while (k < limit && (nounAt(a, k) || kindAt(a, k) === 'comma' || kindAt(a, k) === 'and')) k++;
  return verbAt(a, k)?.form === 'finite' && mentionOf(a, p) !== undefined;
}

const joinsOn = (a: AnnotatedArticle, p: number, limit: number): boolean =>
  p < limit && (kindAt(a, p) === 'and' || (kindAt(a, p) === 'comma' && joinsOn(a, p + 2, limit)));
