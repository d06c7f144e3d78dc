import type { Tag } from '../../model/phrase.ts';
import { clauseNeedsVerb, finiteAhead } from './clause-verbs.ts';
import { COMPLEMENT, lowerAt, NOUNS, nextWord, previousWord, type Tagging, tagAt } from './tagging.ts';

/** "he *welcomes*", "which *groups* the states": after a relative word only with an object, unless a verb first of all. */
export function takesPresent(t: Tagging, i: number, previous: Tag, next: Tag, first: Tag): boolean {
  if (previous === 'PRP' || previous === 'NN') return true;
  return (
    previous === 'W' &&
    (first === 'VBZ' || COMPLEMENT.has(next) || next === 'JJ' || NOUNS.has(tagAt(t, i + 1)))
  );
}

const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/;

/** "an accord on supply *runs* was reached": a verb follows, and nothing before opens a clause of its own ("what Norland *needs* is"). */
export function isBeforeVerb(t: Tagging, i: number, previous: Tag): boolean {
  if ((previous !== 'NN' && previous !== 'JJ') || !AUXILIARY.test(lowerAt(t, nextWord(t, i)))) return false;
  for (let k = i - 1; k >= t.sentence.first; k--)
    if (tagAt(t, k) === 'W' || /^(?:what|all|that|where|how)$/.test(lowerAt(t, k))) return false;
  return true;
}

const GOES = /^(?:heads|travels|flies|returns|stops|lands|tours|visits|talks|walks|shuttles|journeys|calls)$/;

/** "Lee *winds up* her tour", "Lee *moves on* to Oslo": verbs that a particle makes plain. */
const WITH_PARTICLE =
  /^(?:moves on|presses on|carries on|(?:winds|wraps|turns|shows|stops) up|(?:sets|takes|kicks|rounds|cuts|stops|heads|calls) off|(?:sets|pulls|bows|heads) out|(?:backs|cuts|steps|lays) down|cuts short|(?:puts|pushes|moves|flies|heads|gets|comes) back|(?:returns|heads|flies) home)$/;

/** "the pact with Norland *dates from* 1998", "the row *stems from* a map": no plural stands before such a preposition. */
const WITH_PREPOSITION =
  /^(?:dates (?:from|back)|stems from|hinges on|rests (?:on|with)|amounts to|belongs to)$/;

const hasParticle = (t: Tagging, i: number): boolean =>
  WITH_PARTICLE.test(`${lowerAt(t, i)} ${lowerAt(t, nextWord(t, i))}`);

/** "Lee *meets* Chan" against "trade *meets*": a verb in the present tense rather than a plural. */
export function isPresent(t: Tagging, i: number, previous: Tag, next: Tag, first: Tag): boolean {
  if (next === 'TO' && lowerAt(t, i) === 'talks' && isPair(t, previousWord(t, i))) return false;
  const dated = (t.dateAt[nextWord(t, i)] ?? -1) >= 0;
  const takesObject = COMPLEMENT.has(next) && !dated;
  if (previous === 'CC' && (leavesOnDay(t, i, next) || endsThere(t, i, next))) return true;
  if (previous === 'CC') return takesObject && (first === 'VBZ' || (next !== 'TO' && joinsPresent(t, i)));
  if (previous === 'NNS') return followsPlural(t, i, next, first);
  if (previous !== 'NNP' && previous !== 'NN' && previous !== '.') return false;
  if (previous === '.' && !/^[,)–—-]+$/.test(lowerAt(t, previousWord(t, i)))) return false;
  // No noun stands right before a name or determiner: "by the time Lee *meets* Chan".
  if (takesObject && previous === 'NNP' && next !== 'TO' && next !== 'CD' && next !== 'W') return true;
  if (!clauseNeedsVerb(t, i)) return false;
  if (WITH_PREPOSITION.test(`${lowerAt(t, i)} ${lowerAt(t, nextWord(t, i))}`)) return true;
  // "Lee *heads* for the border on Friday": else the clause would have no verb.
  const goes = next === 'IN' && GOES.test(lowerAt(t, i));
  if (previous === 'NNP' && (goes || hasParticle(t, i)) && !finiteAhead(t, i + 1)) return true;
  // "who came on Monday, *leaves this evening* for Oslo"
  const opens =
    takesObject ||
    dated ||
    (next === 'RB' && COMPLEMENT.has(tagAt(t, i + 2))) ||
    next === 'JJ' ||
    next === 'IN';
  return takesObject || (first === 'VBZ' && (previous !== '.' || opens));
}

/** "the treaty on the exchange of prisoners *remains* open": a plural hardly ever stands before another, as in "sanctions talks". */
const followsPlural = (t: Tagging, i: number, next: Tag, first: Tag): boolean =>
  first === 'VBZ' &&
  (COMPLEMENT.has(next) || next === 'IN' || next === 'JJ' || next === 'RB' || next === 'VBN') &&
  clauseNeedsVerb(t, i) &&
  !finiteAhead(t, i + 1);

/** "*Norlandic-Finnish* talks to end the war", where "Ann *Smith-Jones* talks to reporters". */
const isPair = (t: Tagging, i: number): boolean =>
  /^\p{Lu}[\p{L}.]*[-–]\p{Lu}/u.test(t.tokens[i]?.text ?? '') && tagAt(t, previousWord(t, i)) !== 'NNP';

/** "arrived on Monday and *leaves on Friday*", "will see Lee and *leaves for* Oslo": who comes and goes. */
const leavesOnDay = (t: Tagging, i: number, next: Tag): boolean => {
  if (!/^(?:leaves|departs|returns|flies|heads|travels|goes)$/.test(lowerAt(t, i)) || next !== 'IN')
    return false;
  const after = nextWord(t, i);
  return lowerAt(t, after) === 'on'
    ? (t.dateAt[nextWord(t, after)] ?? -1) >= 0
    : lowerAt(t, after) === 'for' && tagAt(t, i + 2) === 'NNP';
};

/** "has taken her to Oslo and *ends in Turku*": where a journey does. */
const endsThere = (t: Tagging, i: number, next: Tag): boolean =>
  /^(?:ends|begins|starts|concludes|finishes)$/.test(lowerAt(t, i)) &&
  next === 'IN' &&
  /^(?:in|at)$/.test(lowerAt(t, nextWord(t, i))) &&
  tagAt(t, i + 2) === 'NNP';

/** "is at odds with Norland and *claims* Sudland": the nearest finite verb before is of the same kind. */
function joinsPresent(t: Tagging, i: number): boolean {
  for (let k = i - 1; k >= t.sentence.first; k--) {
    const tag = tagAt(t, k);
    if (tag === 'VBZ') return true;
    if (tag === 'VBD' || tag === 'VBP' || tag === 'MD' || lowerAt(t, k) === ';') return false;
  }
  return false;
}
