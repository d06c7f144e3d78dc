import type { Token } from '../../model/annotation.ts';
import type { Phrase, Tag, VerbGroup } from '../../model/phrase.ts';
import { BE, DO, HAVE } from './closed-words.ts';
import { FRONTED } from './fronted.ts';

/** Of those the ones that deny what follows, but "never before" and "no sooner". */
const DENYING = /^(?:never|nor|neither|nowhere)$/;
const LONGEST_SUBJECT = 8;

/**
 * Puts "Never *had* Berg *met* Korpi" and "At no time *did* they *meet*" in order: the verb gets what its auxiliary says, and
 * the auxiliary is an adverb. Where nothing is fronted, "*Had* Berg *met* Korpi," supposes and "*Did* they *meet*?" asks.
 */
export function settleInversion(
  tokens: readonly Token[],
  tags: readonly Tag[],
  phrases: Phrase[],
  from: number,
): void {
  const asks = tokens[(phrases.at(-1)?.last ?? 0) - 1]?.text === '?';
  for (let p = from; p < phrases.length; p++) {
    const auxiliary = phrases[p];
    if (auxiliary?.kind !== 'verb' || auxiliary.form !== 'finite' || !isAuxiliary(tokens, tags, auxiliary))
      continue;
    const v = verbOf(tags, phrases, p, tokens[auxiliary.main]?.lower ?? '');
    const verb = phrases[v];
    if (verb?.kind !== 'verb') continue;
    const fronted = frontedBefore(tokens, phrases, p, from);
    const opens = p === from || isMark(phrases[p - 1]);
    const word = tokens[auxiliary.main]?.lower ?? '';
    if (fronted !== undefined) {
      phrases[p] = { kind: 'adverb', first: auxiliary.first, last: auxiliary.last, word };
      phrases[v] = inOrder(verb, auxiliary, word, fronted);
    } else if (opens && (asks || /^(?:had|should|were)$/.test(word))) {
      phrases[p] = { kind: 'subordinator', first: auxiliary.first, last: auxiliary.last, word: 'if' };
      phrases[v] = inOrder(verb, auxiliary, word, false);
    }
  }
}

const isAuxiliary = (
  tokens: readonly Token[],
  tags: readonly Tag[],
  { main, first, last }: VerbGroup,
): boolean => {
  const lower = tokens[main]?.lower ?? '';
  return last - first === 1 && (tags[main] === 'MD' || HAVE.has(lower) || DO.has(lower) || BE.has(lower));
};

const isMark = (phrase: Phrase | undefined): boolean => /^(?:comma|mark|quote)$/.test(phrase?.kind ?? '');

/** The verb past the subject that goes on with the auxiliary. */
function verbOf(tags: readonly Tag[], phrases: readonly Phrase[], p: number, auxiliary: string): number {
  if (phrases[p + 1]?.kind !== 'noun') return -1;
  for (let k = p + 2; k < Math.min(phrases.length, p + LONGEST_SUBJECT); k++) {
    const phrase = phrases[k];
    if (phrase?.kind === 'verb') {
      const tag = tags[phrase.first] ?? '.';
      const fits = HAVE.has(auxiliary) ? /^VB[ND]$/ : BE.has(auxiliary) ? /^VB[NDG]$|^TO$/ : /^VBP?$/;
      return fits.test(tag) && phrase.modal === undefined ? k : -1;
    }
    const of = phrase?.kind === 'preposition' && phrase.word === 'of';
    if (!of && phrase?.kind !== 'noun' && phrase?.kind !== 'and' && phrase?.kind !== 'adverb') return -1;
  }
  return -1;
}

/** Whether the clause opens with a word that inverts it, and then whether that word denies. */
function frontedBefore(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  p: number,
  from: number,
): boolean | undefined {
  let start = p;
  while (start > from && !isMark(phrases[start - 1]) && phrases[start - 1]?.kind !== 'verb') start--;
  let denies: boolean | undefined;
  for (let t = phrases[start]?.first ?? 0; t < (phrases[p]?.first ?? 0); t++) {
    const lower = tokens[t]?.lower ?? '';
    const next = tokens[t + 1]?.lower ?? '';
    if (!FRONTED.test(lower)) continue;
    const never = DENYING.test(lower) && next !== 'before';
    const no = lower === 'no' && next !== 'sooner';
    const not = lower === 'not' && !/^(?:only|until|just|merely)$/.test(next);
    denies ||= never || no || not;
  }
  return denies;
}

/** The verb with its auxiliary's form. */
function inOrder(verb: VerbGroup, auxiliary: VerbGroup, word: string, negated: boolean): VerbGroup {
  return {
    ...verb,
    form: 'finite',
    tense: auxiliary.tense,
    passive: BE.has(word) && !verb.progressive && verb.form === 'participle',
    perfect: verb.perfect || HAVE.has(word),
    negated: verb.negated || negated,
    ...(auxiliary.modal !== undefined && { modal: auxiliary.modal }),
  };
}
