import type { Tag } from '../../model/phrase.ts';
import { COMPLEMENT, lowerAt, NOUNS, nextWord, type Tagging, tagAt } from './tagging.ts';
import { verbLemma } from './verb-lemma.ts';

/** Gerunds that are adjectives before a noun, whatever stands before them. */
const ADJECTIVAL = new Set(
  'growing rising existing remaining increasing surrounding participating ruling visiting outstanding pressing lasting negotiating warring escalating mounting ongoing upcoming forthcoming incoming outgoing following leading underlying coming'.split(
    ' ',
  ),
);
/** "developing countries" against "developing relations". */
const DEVELOPING_THINGS = new Set(['countries', 'nations', 'world', 'states', 'economies', 'country']);

/** Verbs whose object is what somebody does: "avoided *meeting* Lee". */
const TAKES_GERUND = new Set(
  'deny avoid admit recall remember regret resume risk miss suggest recommend propose favor favour oppose consider mention forget escape postpone delay contemplate imagine anticipate enjoy finish stop begin start keep'.split(
    ' ',
  ),
);

/** Such a verb stands before, or one with its particle: "ruled out", "gave up", past adverbs: "denied *ever* meeting". */
function takesGerund(t: Tagging, i: number): boolean {
  let k = i - 1;
  while (tagAt(t, k) === 'RB' && !PARTICLE.test(lowerAt(t, k))) k--;
  const particle = PARTICLE.test(lowerAt(t, k));
  const verb = verbLemma(lowerAt(t, particle ? k - 1 : k));
  return particle ? /^(?:rule|call|put|give)$/.test(verb) : TAKES_GERUND.has(verb);
}

/** Verbs whose object is whoever visits. */
const HEARS =
  /^(?:tell|meet|receive|host|greet|welcome|inform|assure|brief|urge|thank|ask|join|accompany|see)$/;

const PARTICLE = /^(?:out|off|up)$/;

/** "by *meeting* Lee", "the *meeting*", "*growing* signs": verb, noun or adjective. */
export function gerundOrNoun(t: Tagging, i: number, options: readonly Tag[], previous: Tag, next: Tag): Tag {
  const lower = lowerAt(t, i);
  const first = options[0] ?? 'VBG';
  if (NOUNS.has(next) && next !== 'NNP') {
    if (ADJECTIVAL.has(lower)) return 'JJ';
    if (lower === 'developing' && DEVELOPING_THINGS.has(lowerAt(t, i + 1))) return 'JJ';
  }
  // "told *visiting* NATO envoy Lee", not "after visiting Norway"
  if (lower === 'visiting' && HEARS.test(verbLemma(lowerAt(t, i - 1)))) return 'JJ';
  if (!options.includes('NN')) return first;
  const follower = lowerAt(t, nextWord(t, i));
  // "Lee, *briefing* reporters after talks"
  if (lower === 'briefing' && /^(?:reporters|journalists|newsmen|correspondents|the)$/.test(follower))
    return 'VBG';
  // "told a news *briefing* the dam held"
  if (lower === 'briefing' && /^(?:news|press|media|phone|background)$/.test(lowerAt(t, i - 1))) return 'NN';
  // "wrote to Lee *offering* to come", "…, *warning* in a note that"
  if (lower === 'offering' && next === 'TO' && (previous === 'NNP' || previous === '.')) return 'VBG';
  if (lower === 'warning' && previous === '.' && saysThat(t, i)) return 'VBG';
  // "denied meeting Lee", "ruled out meeting him"
  if (COMPLEMENT.has(next) && takesGerund(t, i)) return 'VBG';
  // "saw him *meeting* Lee": what somebody is seen to do.
  const seen = isSeen(lowerAt(t, i - 1), lowerAt(t, i - 2));
  if (seen && (COMPLEMENT.has(next) || follower === 'with')) return 'VBG';
  // "looks forward to meeting X", "prior to holding talks"
  const looks =
    previous === 'TO' &&
    /^(?:forward|prior|committed|close|open|opposed|near|averse|devoted)$/.test(lowerAt(t, i - 2));
  // "looks forward to hosting *and meeting with* Lee"
  if (previous === 'CC' && follower === 'with' && tagAt(t, i - 2) === 'VBG') return 'VBG';
  if (looks || previous === 'IN' || previous === 'SUB' || previous === '.' || previous === 'W') {
    // "X and Y, meeting in Oslo, urged"
    const apposed =
      lower === 'meeting' && lowerAt(t, i - 1) === ',' && /^(?:in|at|on|behind|for|here)$/.test(follower);
    // "flew to Oslo, *meeting* army chief Roe"
    const person = lower === 'meeting' && lowerAt(t, i - 1) === ',' && leadsToName(t, nextWord(t, i));
    return COMPLEMENT.has(next) || follower === 'with' || apposed || person ? 'VBG' : first;
  }
  return first;
}

/** An object's form, or "her" after a verb of seeing: "watched her". */
const isSeen = (pronoun: string, before: string): boolean =>
  /^(?:him|them)$/.test(pronoun) ||
  (pronoun === 'her' && /^(?:see|watch|find|show)$/.test(verbLemma(before)));

/** "that" comes before the clause has a verb of its own. */
function saysThat(t: Tagging, i: number): boolean {
  for (let k = i + 1; k < t.sentence.last && k < i + 16; k++) {
    if (lowerAt(t, k) === 'that') return true;
    if (/^(?:VBZ|VBP|MD)$/.test(tagAt(t, k)) || lowerAt(t, k) === ',') return false;
  }
  return false;
}

/** A name comes within the next words: "army chief General Roe". */
function leadsToName(t: Tagging, i: number): boolean {
  for (let k = i; k < i + 4 && /^(?:NN|NNP|JJ)$/.test(tagAt(t, k)); k++)
    if (tagAt(t, k) === 'NNP') return true;
  return false;
}
