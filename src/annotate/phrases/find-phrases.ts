import type { Sentence } from '../../model/annotation.ts';
import type { OtherPhrase, Phrase, Tag } from '../../model/phrase.ts';
import { isQuoteMark } from './quote-mark.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { readVerbGroup } from './read-verb-group.ts';
import { settleAuxiliary } from './settle-auxiliary.ts';
import { settleInversion } from './settle-inversion.ts';
import type { Tagged } from './tagged.ts';

const KINDS: Readonly<Partial<Record<Tag, OtherPhrase['kind']>>> = {
  IN: 'preposition',
  TO: 'preposition',
  CC: 'and',
  SUB: 'subordinator',
  W: 'relative',
  RB: 'adverb',
  JJ: 'adverb',
};
/** Subordinators that are prepositions where a noun phrase and no clause follows. */
const EITHER = new Set(['after', 'before', 'since', 'until', 'as', 'than']);

/** Cuts each sentence into phrases: every token belongs to exactly one. */
export function findPhrases(tagged: Tagged, sentences: readonly Sentence[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const sentence of sentences) {
    const from = phrases.length;
    for (let i = sentence.first; i < sentence.last; ) {
      const phrase = readPhrase(tagged, i, sentence.last);
      phrases.push(phrase);
      i = phrase.last;
    }
    settleInversion(tagged.tokens, tagged.tags, phrases, from);
    for (let p = from; p < phrases.length; p++) settleAuxiliary(phrases, p);
    for (let p = from; p < phrases.length; p++) settleSubordinator(tagged, phrases, p, from);
  }
  return phrases;
}

function readPhrase(tagged: Tagged, i: number, limit: number): Phrase {
  const { tokens, tags, mentionAt } = tagged;
  const tag = tags[i] ?? '.';
  const token = tokens[i];
  const word = token?.lower ?? '';
  if ((mentionAt[i] ?? -1) < 0) {
    if (isQuoteMark(tagged, i)) return { kind: 'quote', first: i, last: i + 1, word };
    const verb = readVerbGroup(tokens, tags, i, limit);
    if (verb && verb.last > i) return verb;
  }
  const date = dateEnd(tagged, i, limit);
  if (date > i && !opensDatedNoun(tagged, date, limit)) return { kind: 'date', first: i, last: date, word };
  const noun = readNounPhrase(tagged, i, limit);
  if (noun) return noun;
  if (word === ',') return { kind: 'comma', first: i, last: i + 1, word };
  return { kind: KINDS[tag] ?? 'mark', first: i, last: i + 1, word };
}

/** One past the date that starts at `i`, or `i`. */
function dateEnd({ dateAt, tokens }: Tagged, i: number, limit: number): number {
  const date = dateAt[i] ?? -1;
  if (date < 0 || !tokens[i]) return i;
  let last = i + 1;
  while (last < limit && dateAt[last] === date) last++;
  return last;
}

/** "Saturday's meeting": the date belongs to the noun. */
const opensDatedNoun = ({ tags }: Tagged, end: number, limit: number): boolean =>
  end < limit && tags[end] === 'POS';

/** "after the talks" has a preposition, "after the talks ended" a subordinator. */
function settleSubordinator(tagged: Tagged, phrases: Phrase[], at: number, from: number): void {
  const phrase = phrases[at];
  if (phrase?.kind !== 'subordinator' || !EITHER.has(phrase.word)) return;
  let p = at + 1;
  if (phrases[p]?.kind === 'verb') return;
  p = afterNounPhrases(phrases, p);
  const next = phrases[p];
  // "A debate before the summit *failed*": the finite verb is the one that the clause before still waits for.
  if (next?.kind === 'verb' && next.form === 'finite') {
    if (isTimeSince(tagged, phrases[at - 1]) || !waitsForVerb(phrases, at, from)) return;
  }
  if (next?.kind === 'relative' || (next?.kind === 'comma' && phrases[at + 1]?.kind !== 'noun')) return;
  phrases[at] = { ...phrase, kind: 'preposition' };
}

/** Past nouns, what prepositions add to them, and lists: "the delegation of 35 ambassadors, consuls, and diplomats". */
function afterNounPhrases(phrases: readonly Phrase[], from: number): number {
  let listed = false;
  let p = from;
  for (; p < phrases.length; p++) {
    const kind = phrases[p]?.kind;
    if (kind === 'noun' || kind === 'preposition' || kind === 'and' || kind === 'date' || kind === 'adverb')
      continue;
    if (kind !== 'comma' || phrases[p - 1]?.kind !== 'noun') break;
    const opensItem =
      phrases[p + 1]?.kind === 'noun' && [2, 3, 4].some((k) => phrases[p + k]?.kind === 'and');
    if (!opensItem && !(listed && phrases[p + 1]?.kind === 'and')) break;
    listed = true;
  }
  return p;
}

/** "*a day* after the ministry urged", "*two weeks* before the port was shut": a time waits for no verb. */
const isTimeSince = ({ tokens }: Tagged, phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'noun' &&
  /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/.test(tokens[phrase.head]?.lower ?? '');

/** A noun phrase stands before the word and no finite verb. */
function waitsForVerb(phrases: readonly Phrase[], at: number, from: number): boolean {
  let noun = false;
  for (let p = at - 1; p >= from; p--) {
    const phrase = phrases[p];
    if (phrase?.kind === 'verb' && phrase.form === 'finite') return false;
    if (phrase?.kind === 'noun') noun = true;
    else if (phrase?.kind === 'subordinator' || phrase?.kind === 'comma' || phrase?.kind === 'quote') break;
  }
  return noun;
}
