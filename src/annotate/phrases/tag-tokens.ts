import type { Sentence, Token } from '../../model/annotation.ts';
import type { Tag } from '../../model/phrase.ts';
import { lexicalTags } from '../words/lexical-tags.ts';
import { chooseTag } from './choose-tag.ts';
import { tagSetAdverbials } from './set-adverbials.ts';
import { tagSetNouns } from './set-nouns.ts';
import type { Tagging } from './tagging.ts';
import { wordOptions } from './word-options.ts';

/**
 * A tag for each token: what a lexicon of news text says the word can be, likeliest first, and rules on the words around
 * it, in the manner of Brill (1992), "A simple rule-based part of speech tagger".
 */
export function tagTokens(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  dateAt: Int32Array,
): Tag[] {
  const tags = new Array<Tag>(tokens.length).fill('NN');
  for (const sentence of sentences) {
    const options: (readonly Tag[])[] = [];
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i];
      const own: readonly Tag[] = token ? wordOptions(token, opensClause(tokens, i, sentence.first)) : ['.'];
      options.push(own);
      tags[i] = own[0] ?? 'NN';
    }
    for (const at of tagSetAdverbials(tokens, options, sentence)) {
      options[at - sentence.first] = ADVERB;
      tags[at] = 'RB';
    }
    for (const at of tagSetNouns(tokens, sentence)) {
      options[at - sentence.first] = NOUN;
      tags[at] = 'NN';
    }
    const tagging: Tagging = { tokens, tags, options, sentence, dateAt };
    for (let i = sentence.first; i < sentence.last; i++) {
      const own = options[i - sentence.first];
      if (own) tags[i] = chooseTag(tagging, i, own);
    }
  }
  return tags;
}

const ADVERB: readonly Tag[] = ['RB'];
const NOUN: readonly Tag[] = ['NN'];

/** A capital says nothing right after these, nor that of a verb after "will": "Roe will *Meet* Lee". */
const opensClause = (tokens: readonly Token[], at: number, first: number): boolean =>
  at === first || /^["“„‘:(«»•—–-]+$/.test(tokens[at - 1]?.text ?? '') || isRaisedVerb(tokens, at);

const isRaisedVerb = (tokens: readonly Token[], at: number): boolean =>
  /^(?:will|would|shall|cannot)$/.test(tokens[at - 1]?.text ?? '') &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? '') &&
  lexicalTags(tokens[at]?.lower ?? '')[0] === 'VB';
