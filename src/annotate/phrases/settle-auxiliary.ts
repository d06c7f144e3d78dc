import type { Phrase, VerbGroup } from '../../model/phrase.ts';

/** How many phrases may part the two halves of a verb. */
const REACH = 9;

/**
 * "Berg *had* in a radio address on Thursday *ruled* out talks", "has, in effect, *shut* the port": what says when or how stands
 * between a verb and its helper. The two are one finite verb, told at the second half, and the helper stays as an adverb.
 */
export function settleAuxiliary(phrases: Phrase[], at: number): void {
  const helper = phrases[at];
  if (helper?.kind === 'verb' && helper.modal !== undefined) settleModal(phrases, at, helper);
  if (helper?.kind !== 'verb' || helper.lemma !== 'have' || helper.form !== 'finite') return;
  if (helper.perfect || helper.modal !== undefined) return;
  const main = partedFrom(phrases, at);
  const verb = main === undefined ? undefined : phrases[main];
  if (main === undefined || verb?.kind !== 'verb') return;
  phrases[main] = { ...verb, ...HELD, tense: helper.tense, negated: helper.negated || verb.negated };
  phrases[at] = { kind: 'adverb', first: helper.first, last: helper.last, word: 'have' };
}

const HELD = { form: 'finite', perfect: true, passive: false } satisfies Partial<VerbGroup>;

/** The bare past form behind the phrases that part it from its helper; nothing where an object comes first. */
function partedFrom(phrases: readonly Phrase[], at: number): number | undefined {
  let parted = false;
  for (let k = at + 1; k < phrases.length && k <= at + REACH; k++) {
    const phrase = phrases[k];
    if (phrase?.kind === 'verb')
      return parted && (phrase.form === 'participle' || isBarePast(phrase)) ? k : undefined;
    if (phrase?.kind === 'noun') {
      if (phrases[k - 1]?.kind !== 'preposition') return undefined;
    } else if (phrase?.kind === 'preposition' || phrase?.kind === 'date') parted = true;
    else if (phrase?.kind !== 'adverb' && phrase?.kind !== 'comma') return undefined;
  }
  return undefined;
}

const isBarePast = ({ form, tense, first, main }: VerbGroup): boolean =>
  form === 'finite' && tense === 'past' && first === main;

/** How many phrases an insertion may have. */
const INSERTED = 12;

/** "*will*, according to the ministry, *visit* Oslo", "*would not*, he said, *sign* it": what stands between two commas is about the one verb. */
function settleModal(phrases: Phrase[], at: number, helper: VerbGroup): void {
  if (helper.first !== helper.main) return;
  let k = at + 1;
  let negated = helper.negated;
  for (; phrases[k]?.kind === 'adverb'; k++) if (wordOf(phrases[k]) === 'not') negated = true;
  if (phrases[k]?.kind !== 'comma') return;
  const opening = k;
  for (k++; k <= opening + INSERTED && phrases[k]?.kind !== 'comma'; k++)
    if (/^(?:mark|quote)$/.test(phrases[k]?.kind ?? 'mark')) return;
  const verb = phrases[k + 1];
  if (phrases[k]?.kind !== 'comma' || verb?.kind !== 'verb' || !isBare(verb)) return;
  phrases[k + 1] = {
    ...verb,
    form: 'finite',
    tense: helper.tense,
    negated,
    ...(helper.modal !== undefined && { modal: helper.modal }),
  };
  phrases[at] = { kind: 'adverb', first: helper.first, last: helper.last, word: helper.lemma };
}

const isBare = ({ form, tense, first, main, modal }: VerbGroup): boolean =>
  form === 'finite' && tense === 'present' && modal === undefined && first === main;

const wordOf = (phrase: Phrase | undefined): string => (phrase && 'word' in phrase ? phrase.word : '');
