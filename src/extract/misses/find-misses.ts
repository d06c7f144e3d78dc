import type { Fact } from '../../model/fact.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Miss } from '../../model/miss.ts';
import type { Grammar } from '../grammar.ts';
import { headOf, nounAt, verbAt } from '../syntax/walk.ts';
import { actorsOf } from './actors-of.ts';
import { joinsActors } from './joins-actors.ts';

/** Sentences that name two actors and a diplomatic word and show none of the facts found, a miss for each such word. */
export function findMisses(a: AnnotatedArticle, grammar: Grammar, facts: readonly Fact[]): Miss[] {
  const told = sentencesTold(a, facts);
  return a.sentences.flatMap((sentence, index) => {
    if (told.has(index)) return [];
    const actors = actorsOf(a, index);
    if (actors.length < 2) return [];
    const found = new Map<string, Miss['kind']>();
    for (let p = a.phraseAt[sentence.first] ?? 0; p <= (a.phraseAt[sentence.last - 1] ?? -1); p++) {
      const [word, kind] = expectedBy(a, p, grammar) ?? [];
      if (word !== undefined && kind !== undefined && !found.has(word)) found.set(word, kind);
    }
    const { start, end } = sentence;
    return [...found].map(([word, kind]) => ({ kind, word, sentence: { start, end }, actors }));
  });
}

/** What a phrase leads one to expect, if anything. */
function expectedBy(
  a: AnnotatedArticle,
  p: number,
  { byNoun, byVerb, speech }: Grammar,
): [word: string, kind: Miss['kind']] | undefined {
  const noun = nounAt(a, p);
  if (noun) return noun.mention < 0 && byNoun.has(headOf(a, noun)) ? [headOf(a, noun), 'trigger'] : undefined;
  const lemma = verbAt(a, p)?.lemma;
  // "is in Oslo" tells of a visit, "said to a visitor" of a meeting, but nearly every other "is" and "said" of nothing.
  if (lemma === undefined || lemma === 'be' || lemma === 'say') return undefined;
  if (byVerb.has(lemma)) return [lemma, 'trigger'];
  return !speech.has(lemma) && joinsActors(a, p) ? [lemma, 'verb'] : undefined;
}

/** The sentences that an event was found in; statements and offices tell of none. */
function sentencesTold(a: AnnotatedArticle, facts: readonly Fact[]): ReadonlySet<number> {
  const starts = new Set(
    facts
      .filter(({ kind }) => kind === 'meeting' || kind === 'visit' || kind === 'treaty')
      .flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence.start)),
  );
  return new Set(a.sentences.flatMap(({ start }, index) => (starts.has(start) ? [index] : [])));
}
