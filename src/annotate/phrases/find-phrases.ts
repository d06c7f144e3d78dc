import type { Sentence, Token } from '../../model/annotation.ts';
import type { Mention } from '../../model/mention.ts';
import type { OtherPhrase, Phrase, Tag } from '../../model/phrase.ts';
import { readNounPhrase } from './read-noun-phrase.ts';
import { readVerbGroup } from './read-verb-group.ts';

/** What the phrase finder reads: tokens with their tags, and for each token the mention and the date that cover it. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly mentions: readonly Mention[];
  readonly mentionAt: Int32Array;
  readonly dateAt: Int32Array;
}

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
    for (let p = from; p < phrases.length; p++) settleSubordinator(phrases, p);
  }
  return phrases;
}

function readPhrase(tagged: Tagged, i: number, limit: number): Phrase {
  const { tokens, tags, mentionAt } = tagged;
  const tag = tags[i] ?? '.';
  const token = tokens[i];
  const word = token?.lower ?? '';
  if ((mentionAt[i] ?? -1) < 0) {
    if (/^(?:["“”«»]|``|'')$/.test(word)) return { kind: 'quote', first: i, last: i + 1, word };
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
function settleSubordinator(phrases: Phrase[], at: number): void {
  const phrase = phrases[at];
  if (phrase?.kind !== 'subordinator' || !EITHER.has(phrase.word)) return;
  let p = at + 1;
  if (phrases[p]?.kind === 'verb') return;
  while (
    phrases[p]?.kind === 'noun' ||
    phrases[p]?.kind === 'preposition' ||
    phrases[p]?.kind === 'and' ||
    phrases[p]?.kind === 'date'
  )
    p++;
  const next = phrases[p];
  if (next?.kind === 'verb' && next.form === 'finite') return;
  if (phrases[at + 1]?.kind !== 'noun' && phrases[at + 1]?.kind !== 'date') return;
  phrases[at] = { ...phrase, kind: 'preposition' };
}
