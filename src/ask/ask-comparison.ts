import type { Answer, AnswerItem } from './answer.ts';
import { judgeFacts, proveFacts } from './answer-reading.ts';
import type { Asker } from './asker.ts';
import { openChart } from './grammar/chart.ts';
import { comparingWord, readComparison } from './loose/compare.ts';
import { readLoosely } from './loose/read-loosely.ts';
import { type Spot, spotPhrases } from './loose/spot.ts';
import { tellReading } from './tell/tell-reading.ts';
import type { Token } from './words/tokens.ts';

/**
 * Answers which of several is more often in what is asked, by a count of each: how often none is met counts too. Nothing
 * where nothing is compared, or where words would be left aside that may tell the events apart.
 */
export async function askComparison(
  asker: Asker,
  question: string,
  tokens: readonly Token[],
  spots: readonly Spot[],
): Promise<Answer | undefined> {
  const more = comparingWord(spots);
  const comparison = more && readComparison(without(more, tokens, asker), more);
  if (!comparison) return undefined;
  const counted: { readonly item: AnswerItem; readonly count: number }[] = [];
  const readings: string[] = [];
  const queries: string[] = [];
  for (const { name, spots: own } of comparison.each) {
    const loose = readLoosely(own, asker);
    const apart = loose && loose.words.length + (loose.reading.mentions ?? []).length > 0;
    if (!loose || apart || loose.reading.kind === 'report') return undefined;
    const { order: _, ...rest } = loose.reading;
    const proved = await proveFacts(asker, { ...rest, ask: 'count', want: 'fact' });
    const { count = 0, answers } = judgeFacts(asker, proved.reading, proved.facts);
    const item = { value: `${name}: ${count}`, proofs: answers.flatMap(({ proofs }) => proofs) };
    counted.push({ item, count });
    readings.push(tellReading(proved.reading, asker.lexicon.words));
    queries.push(proved.query);
  }
  const [first, ...others] = counted;
  if (!first || counted.every(({ count }) => count === 0)) return undefined;
  const sign = comparison.fewer ? -1 : 1;
  const holds = others.every(({ count }) => (first.count - count) * sign > 0);
  const sorted = [...counted].sort((a, b) => (b.count - a.count) * sign);
  return {
    question,
    outcome: comparison.whether ? (holds ? 'yes' : 'no') : 'answered',
    reading: readings.join('; '),
    answers: sorted.map(({ item }) => item),
    nearest: [],
    asides: [],
    ambiguous: [],
    unknown: [],
    passages: [],
    leftAside: [],
    respelt: [],
    queries,
    warnings: [],
  };
}

/** "Talk more often with A" is "talk with A". */
function without(
  { at, end }: Spot,
  tokens: readonly Token[],
  { lexicon, terminals }: Asker,
): readonly Spot[] {
  const rest = tokens.filter((_, i) => i < at || i >= end);
  return spotPhrases(openChart(lexicon.grammar, terminals, rest), rest);
}
