import type { Tag } from '../../model/phrase.ts';
import { clauseNeedsVerb, finiteAhead, pastAhead } from './clause-verbs.ts';
import { BE } from './closed-words.ts';
import { isQuote, lowerAt, NOMINAL, NOUNS, nextWord, previousWord, type Tagging, tagAt } from './tagging.ts';

/** Verbs of saying are never reduced participles: "Lee, asked about it, *said*". */
const SAYING = new Set(
  'said told added insisted argued stressed noted urged claimed warned thought hoped stated replied'.split(
    ' ',
  ),
);
/** Verbs without an object have no passive: "arrived", "agreed", "failed". */
const INTRANSITIVE = new Set(
  'responded reacted arrived agreed came went failed refused appeared happened died fell rose remained returned departed traveled travelled talked spoke occurred emerged lasted continued started began pledged vowed sought decided participated succeeded expired collapsed resigned conferred huddled dined lunched interacted parted shuttled sat met stood apologized apologised appealed pleaded hastened hurried'.split(
    ' ',
  ),
);
/** These report at the end of a sentence: "…, the agency *reported* on Sunday." */
const REPORTING = new Set(
  'reported announced confirmed disclosed explained wrote observed continued recalled concluded remarked commented reiterated emphasized emphasised underlined underscored declared revealed asked quoted cautioned conceded admitted acknowledged retorted complained predicted boasted lamented joked quipped alleged affirmed asserted maintained contended hinted suggested indicated countered conveyed thundered mused specified clarified testified'.split(
    ' ',
  ),
);
const AFTER_REDUCED: ReadonlySet<Tag> = new Set<Tag>(['IN', 'TO', 'RB', '.', 'CC', 'CD', 'SUB']);

/** "the talks *held* in Moscow ended" against "the talks *ended* in Moscow". */
export function pastOrParticiple(t: Tagging, i: number, options: readonly Tag[]): Tag {
  const lower = lowerAt(t, i);
  if (SAYING.has(lower)) return 'VBD';
  const p = previousWord(t, i);
  const previous = tagAt(t, p);
  const follower = lowerAt(t, nextWord(t, i));
  // "the minister *called* for unity", "*called* on both sides"
  if (lower === 'called' && /^(?:for|on|upon)$/.test(follower)) return 'VBD';
  const next = tagAt(t, nextWord(t, i));
  // "confirmed *there was* no hurry"
  if (follower === 'there' && opensExistential(t, nextWord(t, i))) return 'VBD';
  if (takesObject(t, i)) return 'VBD';
  const dated = (t.dateAt[nextWord(t, i)] ?? -1) >= 0;
  if (previous === 'PRP' || previous === 'W') return 'VBD';
  const acting = follower === 'by' && tagAt(t, nextWord(t, i) + 1) === 'VBG';
  if (
    follower === 'by' &&
    !INTRANSITIVE.has(lower) &&
    !(acting && clauseNeedsVerb(t, i) && !finiteAhead(t, i + 1))
  )
    return previous === 'CC' && clauseNeedsVerb(t, i) ? 'VBD' : 'VBN';
  if (REPORTING.has(lower) && NOUNS.has(previous) && (endsReport(t, i) || isNamedTeller(t, i, p)))
    return 'VBD';
  // "…, the Commission (HSC) *announced* on Monday"
  if (REPORTING.has(lower) && lowerAt(t, p) === ')' && endsReport(t, i)) return 'VBD';
  const reduced = (AFTER_REDUCED.has(next) || dated) && !INTRANSITIVE.has(lower);
  // "the government and armed groups have agreed"
  if (
    previous === 'CC' &&
    (NOUNS.has(next) || next === 'JJ') &&
    options[0] !== 'VBD' &&
    clauseNeedsVerb(t, i) &&
    finiteAhead(t, i + 1)
  )
    return 'JJ';
  if (previous === 'CC') return isSecondAdjective(t, p, next) ? 'JJ' : 'VBD';
  if (
    previous === 'NN' ||
    previous === 'NNS' ||
    previous === 'NNP' ||
    previous === 'CD' ||
    previous === 'JJ'
  ) {
    if (!reduced || isSubjectOfRelative(t, p)) return 'VBD';
    if (!clauseNeedsVerb(t, i)) return 'VBN';
    return finiteAhead(t, i + 1) || (options[0] !== 'VBD' && pastAhead(t, i + 1)) ? 'VBN' : 'VBD';
  }
  if (previous === '.' || previous === 'SUB' || previous === 'IN') {
    if (previous === '.' && (isQuote(t, i - 1) || lowerAt(t, p) === ')' || /^[-–—]+$/.test(lowerAt(t, p))))
      return reduced && !clauseNeedsVerb(t, i) ? 'VBN' : 'VBD';
    // "*Met* at the airport by Lee, she …"
    const opens = p < t.sentence.first;
    if (opens && lower === 'met' && next === 'IN') return 'VBN';
    if (opens) return reduced ? 'VBN' : (options[0] ?? 'VBD');
    if (previous === 'SUB') return reduced ? 'VBN' : 'VBD';
    if (previous === 'IN') return 'VBN';
    // After a comma: "Lee, accompanied by Chan, arrived" against "Lee, the minister, arrived".
    if (!reduced) return 'VBD';
    return clauseNeedsVerb(t, i) && !finiteAhead(t, i + 1) ? 'VBD' : 'VBN';
  }
  // "the minister here *conferred* with Lee"
  if (lowerAt(t, p) === 'here' && INTRANSITIVE.has(lower)) return 'VBD';
  return options[0] === 'VBN' || options[0] === 'JJ' ? 'VBN' : 'VBD';
}

/** "its premeditated and *unprovoked* attack", "a sustained and *coordinated* effort": describes the noun as the word before does. */
function isSecondAdjective(t: Tagging, and: number, next: Tag): boolean {
  const first = previousWord(t, and);
  return (
    /^(?:NN|NNS)$/.test(next) &&
    /^(?:JJ|VBN)$/.test(tagAt(t, first)) &&
    /^(?:POS|DT|PRP\$)$/.test(tagAt(t, previousWord(t, first)))
  );
}

/** "played *down the row*", "turned *down a proposal*": what is told with its object is no passive. */
const takesObject = (t: Tagging, i: number): boolean =>
  /^(?:down|off|out|up|aside|away|back)$/.test(lowerAt(t, i + 1)) &&
  /^(?:DT|PRP\$)$/.test(tagAt(t, i + 2)) &&
  (t.dateAt[i + 2] ?? -1) < 0;

/** "there is", "there would be" */
const opensExistential = (t: Tagging, there: number): boolean =>
  tagAt(t, nextWord(t, there)) === 'MD' || BE.has(lowerAt(t, nextWord(t, there)));

/** Nothing but a date, an adverb or "that" follows. */
function endsReport(t: Tagging, i: number): boolean {
  const n = nextWord(t, i);
  const dated = (at: number): boolean => (t.dateAt[at] ?? -1) >= 0;
  return (
    tagAt(t, n) === '.' ||
    tagAt(t, n) === 'RB' ||
    lowerAt(t, n) === 'that' ||
    dated(n) ||
    (tagAt(t, n) === 'IN' && dated(n + 1))
  );
}

/** `…, President Lee *announced* on Twitter`: a name alone between the comma and the verb, and no verb after it. */
function isNamedTeller(t: Tagging, i: number, name: number): boolean {
  if (tagAt(t, name) !== 'NNP' || name !== i - 1 || finiteAhead(t, i + 1)) return false;
  let k = name;
  while (NOMINAL.has(tagAt(t, k))) k--;
  return name - k > 1 && (lowerAt(t, k) === ',' || isQuote(t, k));
}

/** "a forum which Norland *hosted* last year": the noun before is the relative clause's own subject. */
function isSubjectOfRelative(t: Tagging, noun: number): boolean {
  let k = noun;
  while (k >= t.sentence.first && (NOMINAL.has(tagAt(t, k)) || /^(?:DT|PRP\$|POS)$/.test(tagAt(t, k)))) k--;
  if (k >= noun || tagAt(t, k) !== 'W') return false;
  if (lowerAt(t, k) === 'that')
    return (tagAt(t, k - 1) === 'NN' || tagAt(t, k - 1) === 'NNS') && (t.dateAt[k - 1] ?? -1) < 0;
  return /^(?:which|whom)$/.test(lowerAt(t, k)) && tagAt(t, k - 1) !== 'IN';
}
