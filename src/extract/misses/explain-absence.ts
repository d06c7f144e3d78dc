import { foldLetters } from '../../fold-letters.ts';
import type { Absence } from '../../model/absence.ts';
import type { Candidate } from '../../model/candidate.ts';
import type { Fact } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import { type Claim, type ClaimedActor, kindAt } from './claim.ts';
import { partiesOf } from './parties-of.ts';

/** What an article's analysis came to, before anything was left out for being unsure. */
export interface Analysed {
  readonly annotated: AnnotatedArticle;
  readonly candidates: readonly Candidate[];
  readonly facts: readonly Fact[];
  /** The confidence under which a fact is left out. */
  readonly bound: number;
}

/** Why an article does not tell what is claimed: the first condition that fails, and the nearest sentence. */
export function explainAbsence({ kind, actors }: Claim, analysed: Analysed, grammar: Grammar): Absence {
  if (kind === undefined)
    return fail(
      'kind',
      'The claim has no word that tells an event. Write it as "X met Y", "X visited Z" or "X and Y signed a treaty".',
    );
  if (actors.length === 0)
    return fail('kind', 'The claim names nobody. Write names with capitals, as in "Brekke met Salo".');
  const { annotated: a, candidates, facts, bound } = analysed;
  const places = actors.map(({ words, state }) => sentencesNaming(a, words, state));
  const missing = actors.filter((_, at) => places[at]?.size === 0).map(({ words }) => words);
  const ranked = rankSentences(a, places, kind, grammar);
  const [best] = ranked;
  const nearest = best && a.sentences[best.index];
  const near = nearest && { nearest: { start: nearest.start, end: nearest.end } };
  const base = { kind, ...near };
  if (missing.length > 0) return fail('actor', `No sentence names ${missing.join(' or ')}.`, base);
  const fact = facts.find((each) => each.kind === kind && actors.every((actor) => takesPart(each, actor)));
  if (fact) {
    const { status, confidence, rule } = fact;
    const found = { ...base, status, confidence, rule };
    return confidence < bound
      ? fail(
          'unsure',
          `It was found by ${rule}, ${status}, with a confidence of ${confidence}, under the bound of ${bound}.`,
          found,
        )
      : fail('found', `It is there: found by ${rule}, ${status}, with a confidence of ${confidence}.`, found);
  }
  if (!best || best.named < actors.length)
    return fail(
      'apart',
      `No one sentence names ${actors.map(({ words }) => words).join(' and ')}; the nearest names ${best?.named ?? 0} of them.`,
      base,
    );
  if (!best.told) return fail('word', `The nearest sentence has no word that tells a ${kind}.`, base);
  const candidate = candidates.find((each) => each.kind === kind && each.sentence === best.index);
  return candidate
    ? fail('resolved', `${candidate.rule} read the sentence, but whom it means stayed open.`, {
        ...base,
        rule: candidate.rule,
      })
    : fail(
        'reading',
        `The sentence has a word that tells a ${kind}, but no rule reads it with these sides.`,
        base,
      );
}

const fail = (failed: Absence['failed'], message: string, more: Partial<Absence> = {}): Absence => ({
  failed,
  message,
  ...more,
});

interface Ranked {
  readonly index: number;
  readonly named: number;
  readonly told: boolean;
}

/** Sentences that name an actor of the claim, those first that name most of them, then those with a word that tells such events. */
function rankSentences(
  a: AnnotatedArticle,
  places: readonly ReadonlySet<number>[],
  kind: Fact['kind'],
  grammar: Grammar,
): Ranked[] {
  const telling = new Set(
    a.phrases.flatMap(({ first }, p) => (kindAt(a, p, grammar) === kind ? [a.sentenceAt[first] ?? -1] : [])),
  );
  return a.sentences
    .map((_, index): Ranked => {
      const named = places.filter((place) => place.has(index)).length;
      return { index, named, told: telling.has(index) };
    })
    .filter(({ named }) => named > 0)
    .sort((x, y) => y.named - x.named || Number(y.told) - Number(x.told) || x.index - y.index);
}

/** Sentences in which somebody is named by all the words of a name or by its last, or a state by any of its words. */
function sentencesNaming(a: AnnotatedArticle, words: string, state: string | undefined): Set<number> {
  const last = words.split(' ').at(-1) ?? words;
  const bySubstance = a.mentions.flatMap((mention) => {
    if (state !== undefined && mention.kind === 'state' && mention.state.code === state)
      return [mention.sentence];
    return [];
  });
  const byWords = a.tokens.flatMap(({ text }, t) => (isNamed(text, last) ? [a.sentenceAt[t] ?? -1] : []));
  return new Set([...bySubstance, ...byWords]);
}

/** "Hang" names Hằng, and "O'Brien" O’Brien; "May" is no "may". */
function isNamed(word: string, name: string): boolean {
  return word === name || (/^\p{Lu}/u.test(word) && fold(word) === fold(name));
}

const fold = (word: string): string => foldLetters(word).replace(/['’ʼ‘`´]/gu, '');

/** By any word of the name: "Berg" for Ida Berg; a state also through whoever acts for it. */
function takesPart(fact: Fact, { words, state }: ClaimedActor): boolean {
  const wanted = fold(words).split(' ');
  return partiesOf(fact).some(
    ({ name, side }) =>
      (state !== undefined && side === state) || wanted.every((word) => fold(name).includes(word)),
  );
}
