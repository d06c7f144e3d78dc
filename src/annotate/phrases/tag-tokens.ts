import { brill } from 'brill';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { Tag } from '../../model/phrase.ts';
import { BE, CLOSED_WORDS, HAVE } from './closed-words.ts';

const NOMINAL: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP', 'JJ', 'CD']);
const NOUNS: ReadonlySet<Tag> = new Set<Tag>(['NN', 'NNS', 'NNP']);
const FINITE: ReadonlySet<Tag> = new Set<Tag>(['VBD', 'VBZ', 'VBP', 'MD']);
/** What may open a noun phrase or clause right after a verb in the present tense. */
const COMPLEMENT: ReadonlySet<Tag> = new Set<Tag>(['DT', 'PRP', 'PRP$', 'TO', 'W', 'NNP', 'CD']);
/** Tags of the lexicon in ours. */
const FROM_PENN: Readonly<Record<string, Tag>> = {
  NN: 'NN',
  NNS: 'NNS',
  NNP: 'NNP',
  NNPS: 'NNP',
  VB: 'VB',
  VBP: 'VBP',
  VBD: 'VBD',
  VBN: 'VBN',
  VBG: 'VBG',
  VBZ: 'VBZ',
  JJ: 'JJ',
  JJR: 'JJ',
  JJS: 'JJ',
  RB: 'RB',
  RBR: 'RB',
  RBS: 'RB',
  RP: 'RB',
  IN: 'IN',
  DT: 'DT',
  PRP: 'PRP',
  PRP$: 'PRP$',
  CC: 'CC',
  CD: 'CD',
  MD: 'MD',
};

/** Verbs of saying take a clause: a finite verb that follows is that clause's, and says nothing of theirs. */
const SAYING = new Set([
  'said',
  'told',
  'added',
  'insisted',
  'argued',
  'stressed',
  'noted',
  'urged',
  'claimed',
  'warned',
  'thought',
  'hoped',
  'stated',
  'replied',
]);

const memory = new Map<string, readonly Tag[]>();

/**
 * A tag for each token: what a lexicon of news text says the word can be, likeliest first, and rules on the words around
 * it, in the manner of Brill (1992), "A simple rule-based part of speech tagger".
 */
export function tagTokens(tokens: readonly Token[], sentences: readonly Sentence[]): Tag[] {
  const tags = new Array<Tag>(tokens.length).fill('NN');
  for (const sentence of sentences) {
    const options: (readonly Tag[])[] = [];
    for (let i = sentence.first; i < sentence.last; i++)
      options.push(optionsOf(tokens, i, opensClause(tokens, i, sentence.first)));
    for (let i = sentence.first; i < sentence.last; i++) tags[i] = options[i - sentence.first]?.[0] ?? 'NN';
    for (let i = sentence.first; i < sentence.last; i++) {
      const own = options[i - sentence.first];
      if (own && own.length > 1) tags[i] = chooseTag(tokens, tags, i, own, sentence);
    }
  }
  return tags;
}

/** A capital says nothing right after these. */
const opensClause = (tokens: readonly Token[], at: number, first: number): boolean =>
  at === first || /^["“‘:(«•—–-]+$/.test(tokens[at - 1]?.text ?? '');

function optionsOf(tokens: readonly Token[], at: number, opening: boolean): readonly Tag[] {
  const token = tokens[at];
  if (!token) return ['.'];
  if (token.lower === "'s" || token.lower === "'")
    return token.spaced && token.lower === "'" ? ['.'] : ['POS'];
  const closed = CLOSED_WORDS.get(token.lower);
  const capital = /^\p{Lu}/u.test(token.text);
  if (closed && (!capital || opening || token.lower !== 'may'))
    return token.lower === 'that' ? ['W', 'DT'] : [closed];
  if (!/[\p{L}\p{N}]/u.test(token.text)) return ['.'];
  if (/^\d/.test(token.text)) return ['CD'];
  if (capital && !opening) return ['NNP'];
  const key = capital && opening ? `${token.lower} ` : token.lower;
  let options = memory.get(key);
  if (!options) {
    options = lookUp(token.lower, capital);
    if (memory.size < 100_000) memory.set(key, options);
  }
  return options;
}

function lookUp(word: string, capital: boolean): readonly Tag[] {
  const known = brill[word]?.flatMap((tag) => FROM_PENN[tag] ?? []);
  if (known && known.length > 0) return [...new Set(known)];
  if (capital) return ['NNP'];
  if (word.includes('-')) {
    const last = word.slice(word.lastIndexOf('-') + 1);
    return /(?:ed|en|ing|led|term|day|time|wide|level|year|week|month|hour|party|scale|range|based|backed)$/.test(
      last,
    )
      ? ['JJ']
      : ['NN', 'JJ'];
  }
  if (word.endsWith('ly')) return ['RB'];
  if (word.endsWith('ing')) return ['VBG', 'NN'];
  if (/(?:ised|ized)$/.test(word))
    return lookUp(word.replace(/ised$/, 'ized'), false).length > 1 ? ['VBN', 'VBD'] : ['VBD', 'VBN'];
  if (word.endsWith('ed')) return ['VBD', 'VBN', 'JJ'];
  if (/(?:ous|ful|ive|able|ible|al|ic|ish|less|ary)$/.test(word)) return ['JJ', 'NN'];
  return word.endsWith('s') && !word.endsWith('ss') ? ['NNS'] : ['NN'];
}

function chooseTag(
  tokens: readonly Token[],
  tags: readonly Tag[],
  i: number,
  options: readonly Tag[],
  sentence: Sentence,
): Tag {
  const has = (tag: Tag): boolean => options.includes(tag);
  const p = before(tags, tokens, i, sentence.first);
  const previous = p < sentence.first ? '.' : (tags[p] ?? '.');
  const word = tokens[p]?.lower ?? '';
  const next = i + 1 < sentence.last ? (tags[i + 1] ?? '.') : '.';
  if (tokens[i]?.lower === 'that')
    return NOUNS.has(next) && !FINITE.has(tags[i + 2] ?? '.') && previous !== 'VBD' && !NOUNS.has(previous)
      ? 'DT'
      : 'W';
  if (previous === 'TO' && has('VB')) return 'VB';
  if (previous === 'MD' && has('VB')) return 'VB';
  if (has('VBN') && p >= sentence.first && (BE.has(word) || HAVE.has(word))) return 'VBN';
  if (has('VBG') && BE.has(word) && previous !== 'POS') return 'VBG';
  if (opensNoun(previous, tags, tokens, p, sentence.first)) return nominal(options, next);
  if (has('VBD') && has('VBN')) return pastOrParticiple(tokens, tags, i, options, previous, next, sentence);
  if (has('VBZ') && has('NNS'))
    return isPresent(tags, i, previous, next, word) && hasNoVerbBefore(tags, i, sentence.first)
      ? 'VBZ'
      : 'NNS';
  if ((has('VBP') || has('VB')) && options.some((tag) => NOMINAL.has(tag))) {
    const plural =
      previous === 'NNS' || (previous === 'PRP' && /^(?:we|they|i|you)$/.test(word)) || joinsPlural(tags, p);
    if (plural && (COMPLEMENT.has(next) || next === 'W') && hasNoVerbBefore(tags, i, sentence.first))
      return 'VBP';
    if (!NOMINAL.has(options[0] ?? 'NN') && (previous === 'PRP' || previous === 'NNS' || p < sentence.first))
      return options[0] ?? 'VB';
    return previous === 'NNS' && !NOMINAL.has(options[0] ?? 'NN') ? 'VBP' : nominal(options, next);
  }
  if (has('VBG') && has('NN')) {
    const verbal =
      (previous === 'IN' || previous === 'SUB' || previous === '.' || previous === 'W') &&
      (COMPLEMENT.has(next) || tokens[i + 1]?.lower === 'with');
    return verbal ? 'VBG' : (options[0] ?? 'NN');
  }
  return options[0] ?? 'NN';
}

/** The nearest token to the left that is no adverb. */
function before(tags: readonly Tag[], tokens: readonly Token[], i: number, first: number): number {
  let p = i - 1;
  while (p >= first && tags[p] === 'RB' && tokens[p]?.lower !== 'here') p--;
  return p;
}

/** After a determiner, a possessive or an adjective that has one, a noun phrase is under way. */
function opensNoun(
  previous: Tag,
  tags: readonly Tag[],
  tokens: readonly Token[],
  p: number,
  first: number,
): boolean {
  if (previous === 'DT' || previous === 'PRP$' || (previous === 'POS' && tokens[p]?.lower !== "'"))
    return true;
  if (previous !== 'JJ' && previous !== 'CD') return false;
  for (let k = p - 1; k >= first; k--) {
    const tag = tags[k] ?? '.';
    if (tag === 'DT' || tag === 'PRP$' || tag === 'POS' || tag === 'IN') return true;
    if (tag !== 'JJ' && tag !== 'CD' && tag !== 'RB')
      return previous === 'JJ' && !BE.has(tokens[k]?.lower ?? '');
  }
  return true;
}

/** The noun or adjective a word is inside a noun phrase; a participle counts as an adjective. */
function nominal(options: readonly Tag[], next: Tag): Tag {
  const first = options.find((tag) => NOMINAL.has(tag));
  const participle = options.some((tag) => tag === 'VBN' || tag === 'VBG');
  if (participle && (NOUNS.has(next) || next === 'JJ')) return 'JJ';
  if (first) return first;
  return participle ? 'JJ' : (options[0] ?? 'NN');
}

/** "the talks held in Moscow were": no auxiliary, a preposition next, and another finite verb in the same clause. */
function pastOrParticiple(
  tokens: readonly Token[],
  tags: readonly Tag[],
  i: number,
  options: readonly Tag[],
  previous: Tag,
  next: Tag,
  sentence: Sentence,
): Tag {
  if (SAYING.has(tokens[i]?.lower ?? '')) return 'VBD';
  const follower = tokens[i + 1]?.lower ?? '';
  if (
    previous === 'NN' ||
    previous === 'NNS' ||
    previous === 'NNP' ||
    previous === 'PRP' ||
    previous === 'W' ||
    previous === 'CC'
  ) {
    if (previous === 'PRP' || previous === 'W' || previous === 'CC') return 'VBD';
    if (follower === 'by' && options[0] !== 'VBD') return 'VBN';
    const reduced = next === 'IN' || next === 'TO' || follower === 'by' || next === 'RB';
    return reduced && finiteAhead(tokens, tags, i + 1, sentence.last) ? 'VBN' : 'VBD';
  }
  if (previous === '.' || previous === 'SUB' || previous === 'IN') {
    if (previous === '.' && /^["”’)]$|^'+$/.test(tokens[i - 1]?.text ?? '')) return 'VBD';
    const passive = next === 'IN' || next === 'TO' || next === 'RB' || next === '.';
    return passive ? 'VBN' : 'VBD';
  }
  return options[0] === 'VBN' || options[0] === 'JJ' ? 'VBN' : 'VBD';
}

function finiteAhead(tokens: readonly Token[], tags: readonly Tag[], from: number, limit: number): boolean {
  for (let k = from; k < limit && k - from < 14; k++) {
    const tag = tags[k] ?? '.';
    if (tag === '.' || tag === 'CC' || tag === 'SUB' || tag === 'W' || tag === 'PRP') return false;
    if (tag === 'VBZ' || tag === 'MD' || (tag === 'VBD' && k > from)) return true;
    if (tag === 'VBP' && (BE.has(tokens[k]?.lower ?? '') || HAVE.has(tokens[k]?.lower ?? ''))) return true;
  }
  return false;
}

function isPresent(tags: readonly Tag[], i: number, previous: Tag, next: Tag, word: string): boolean {
  if (previous === 'W' || (previous === 'PRP' && /^(?:he|she|it)$/.test(word))) return true;
  return (
    (previous === 'NNP' || previous === 'NN') &&
    (COMPLEMENT.has(next) || (next === 'RB' && COMPLEMENT.has(tags[i + 2] ?? '.')))
  );
}

/** "China and Russia": a plural subject. */
const joinsPlural = (tags: readonly Tag[], p: number): boolean => tags[p] === 'NNP' && tags[p - 1] === 'CC';

function hasNoVerbBefore(tags: readonly Tag[], i: number, first: number): boolean {
  for (let k = i - 1; k >= first; k--) {
    const tag = tags[k] ?? '.';
    if (tag === '.' || tag === 'W' || tag === 'SUB' || tag === 'CC') return true;
    if (FINITE.has(tag)) return k < i - 1 && tag === 'VBD';
  }
  return true;
}
