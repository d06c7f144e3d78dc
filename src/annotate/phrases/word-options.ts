import type { Token } from '../../model/annotation.ts';
import type { Tag } from '../../model/phrase.ts';
import { lexicalTags } from '../words/lexical-tags.ts';
import { CLOSED_WORDS } from './closed-words.ts';
import { verbLemma } from './verb-lemma.ts';

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

const MARK: readonly Tag[] = ['.'];
const POSSESSIVE: readonly Tag[] = ['POS'];
const NUMBER: readonly Tag[] = ['CD'];
const NAME: readonly Tag[] = ['NNP'];
const THAT: readonly Tag[] = ['W', 'DT'];
/** "to would like": the preposition is a verb too. */
const LIKE: readonly Tag[] = ['IN', 'VB'];
const LONE: ReadonlyMap<Tag, readonly Tag[]> = new Map(
  [...new Set(CLOSED_WORDS.values())].map((tag) => [tag, [tag]]),
);

const memory = new Map<string, readonly Tag[]>();

/** What the token can be, likeliest first; `opening` where its capital says nothing. */
export function wordOptions(token: Token, opening: boolean): readonly Tag[] {
  const { lower, text } = token;
  const first = text.charCodeAt(0);
  if (first === 39 || first === 8217) {
    if (lower === "'s") return POSSESSIVE;
    if (lower === "'") return token.spaced ? MARK : POSSESSIVE;
  }
  const capital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
  const closed = CLOSED_WORDS.get(lower);
  if (
    closed &&
    (!capital || opening || lower !== 'may') &&
    !(capital && !opening && text.length > 1 && text === text.toUpperCase())
  ) {
    if (lower === 'that') return THAT;
    return lower === 'like' ? LIKE : (LONE.get(closed) ?? [closed]);
  }
  // "a *$*13 million loan": part of the number.
  if ((first >= 48 && first <= 57) || /^(?:US|A|C|NZ|HK)?[$€£¥]$/.test(text)) return NUMBER;
  if (capital && !opening) return NAME;
  const key = capital ? `${lower} ` : lower;
  let options = memory.get(key);
  if (!options) {
    options = /[\p{L}\p{N}]/u.test(text) ? lookUp(lower, capital) : MARK;
    if (memory.size < 100_000) memory.set(key, options);
  }
  return options;
}

function lookUp(word: string, capital: boolean): readonly Tag[] {
  const known = knownTags(word);
  if (known.length > 0) return known;
  return capital ? NAME : byEnding(word);
}

/** What the lexicon says of a word; nothing where it lacks it. */
function knownTags(word: string): readonly Tag[] {
  const known = lexicalTags(word).flatMap((tag) => FROM_PENN[tag] ?? []);
  return known.length === 0
    ? known
    : [
        ...new Set(
          withGerund(word, withPresent(word, withoutFalseBase(word, withPastAndParticiple(word, known)))),
        ),
      ];
}

/** The lexicon saw some verbs in one of their two uses only: every form in -ed has both. */
function withPastAndParticiple(word: string, known: readonly Tag[]): readonly Tag[] {
  if (!word.endsWith('ed') || /^(?!co-|re-).*-/.test(word)) return known;
  if (known.includes('VBN') && !known.includes('VBD')) return [...known, 'VBD'];
  return known.includes('VBD') && !known.includes('VBN') ? [...known, 'VBN'] : known;
}

/** A plural whose singular is a verb as well can be its third person: "groups", "safeguards". */
function withPresent(word: string, known: readonly Tag[]): readonly Tag[] {
  if (!known.includes('NNS') || known.includes('VBZ') || !word.endsWith('s')) return known;
  const base = lexicalTags(verbLemma(word));
  return base.includes('VB') || base.includes('VBP') ? [...known, 'VBZ'] : known;
}

/** The lexicon saw some gerunds as nouns only: "arming". */
function withGerund(word: string, known: readonly Tag[]): readonly Tag[] {
  if (!/^\p{Ll}{3,}ing$/u.test(word) || word === 'evening' || !known.includes('NN') || known.includes('VBG'))
    return known;
  const base = lexicalTags(verbLemma(word));
  return base.includes('VB') || base.includes('VBP') ? [...known, 'VBG'] : known;
}

/** Past forms that are base forms too. */
const ONE_FORM = new Set(
  'set put cut hit let cost quit shut spread split bid read beat come become run overcome hurt burst broadcast cast rid found wound bound lay fell saw felt'.split(
    ' ',
  ),
);

/** The lexicon has "said" as a base form somewhere: a past form is none. */
const withoutFalseBase = (word: string, known: readonly Tag[]): readonly Tag[] =>
  (known[0] === 'VBD' || known[0] === 'VBN') && !ONE_FORM.has(word)
    ? known.filter((tag) => tag !== 'VB' && tag !== 'VBP')
    : known;

/** A word that the lexicon lacks. */
function byEnding(word: string): readonly Tag[] {
  if (word.includes('-')) {
    const last = word.slice(word.lastIndexOf('-') + 1);
    // "re-affirmed" is to "affirmed" as "reaffirmed" is, "co-hosted" to "hosted", "de-escalate" to "escalate".
    const again = /^(?:re|co|de)-\p{Ll}+$/u.test(word) ? lookUp(last, false) : [];
    if (again.some((tag) => tag.startsWith('VB'))) return again;
    const adjective =
      /(?:ed|en|ing|led|made|run|born|held|term|day|time|wide|level|year|week|month|hour|party|way|scale|range|based|backed|high|old|long|free|style|ranking)$/;
    return adjective.test(last) ? ['JJ'] : ['NN', 'JJ'];
  }
  if (word.endsWith('ly')) return ['RB'];
  // "reconvene" is to "convene" as "reopen" is to "open".
  const again = /^re\p{Ll}{4,}$/u.test(word) ? knownTags(word.slice(2)) : [];
  if (again[0]?.startsWith('VB')) return again;
  if (word.endsWith('ing')) return ['VBG', 'NN'];
  if (/is(?:ed|es?)$/.test(word)) {
    const american = lexicalTags(word.replace(/is(?=(?:ed|es?)$)/, 'iz')).flatMap(
      (tag) => FROM_PENN[tag] ?? [],
    );
    if (american.length > 0) return withPastAndParticiple(word, american);
  }
  if (word.endsWith('ed')) return ['VBD', 'VBN', 'JJ'];
  if (/(?:ous|ful|ive|able|ible|al|ic|ish|less|ary)$/.test(word)) return ['JJ', 'NN'];
  return word.endsWith('s') && !word.endsWith('ss') ? withPresent(word, ['NNS']) : ['NN'];
}
