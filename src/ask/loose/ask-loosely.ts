import type { Answer } from '../answer.ts';
import { judgeFacts } from '../answer-reading.ts';
import type { Asker } from '../asker.ts';
import type { Chart } from '../grammar/chart.ts';
import type { Verdict } from '../judge/verdict.ts';
import type { Reading } from '../reading/reading.ts';
import { listAmbiguous } from '../tell/list-ambiguous.ts';
import { explainWord } from '../tell/suggest-questions.ts';
import { tellReading } from '../tell/tell-reading.ts';
import type { Token } from '../words/tokens.ts';
import { findNearest } from './find-nearest.ts';
import { type LooseReading, namedBy, readLoosely } from './read-loosely.ts';
import { respell } from './respell.ts';
import { type Found, searchFacts } from './search-facts.ts';
import { type Spot, spotPhrases } from './spot.ts';

/**
 * Answers by what stands in a question, in whatever order; nothing where nothing stands in it to go by. Only a reading that
 * has use for every word gives an answer or says that there is none: else what comes nearest is told as such.
 */
export async function askLoosely(
  asker: Asker,
  question: string,
  tokens: readonly Token[],
  chart: Chart,
): Promise<Answer | undefined> {
  return askSpots(asker, question, tokens, spotPhrases(chart, tokens));
}

/** The same of what was spotted, be it in one question or in several. */
export async function askSpots(
  asker: Asker,
  question: string,
  tokens: readonly Token[],
  spotted: readonly Spot[],
): Promise<Answer | undefined> {
  const { spots, respelt } = await respell(spotted, asker);
  const loose = readLoosely(spots, asker.calendar);
  const reason = reasonToDecline(spots, loose);
  if (!loose && reason === undefined) return undefined;
  const found = loose ? await searchFacts(asker, loose) : [];
  const base = {
    question,
    ...(loose && { reading: tellLoosely(loose, found[0]?.reading.times ?? [], asker) }),
    answers: [],
    nearest: [],
    ambiguous: [],
    unknown: [],
    asides: [],
    passages: [],
    leftAside: [],
    respelt,
    queries: found.map(({ proved }) => proved.query).filter(Boolean),
    warnings: [...new Set(found.flatMap(({ proved }) => proved.warnings))],
  };
  if (!loose) return { ...base, outcome: 'declined', ...(reason && { reason }) };
  const verdict = reason === undefined ? judgeWhole(asker, loose, found) : undefined;
  if (verdict)
    return { ...base, ...verdict, ambiguous: await listAmbiguous(asker, namedBy(loose), [verdict]) };
  const { near, ...rest } = await findNearest(asker, loose, found);
  const { leftAside } = rest;
  const [word] = leftAside;
  if (reason === undefined && word !== undefined && !loose.cued && leftAside.length === loose.words.length) {
    return {
      ...base,
      outcome: 'not-understood',
      misunderstanding: await explainWord(asker, tokens, word, namedBy(loose)),
    };
  }
  if (reason === undefined) return { ...base, ...rest, outcome: near ? 'perhaps' : 'not-reported' };
  const bears = leftAside.length === 0 && namedBy(loose).length > 0;
  return { ...base, outcome: 'declined', reason, nearest: bears ? rest.nearest : [] };
}

/** The answer of a reading that has use for every word. */
function judgeWhole(asker: Asker, loose: LooseReading, [whole]: readonly Found[]): Verdict | undefined {
  if (!whole || whole.missing.length > 0 || loose.open || loose.reading.negated) return undefined;
  const verdict = judgeFacts(asker, whole.reading, whole.facts);
  return verdict.answers.length + verdict.asides.length > 0 ? verdict : undefined;
}

/** Why a question is beyond reports; not how somebody describes a thing, or what is called good. */
function reasonToDecline(spots: readonly Spot[], loose: LooseReading | undefined): string | undefined {
  const reason = spots.find(({ set }) => set.has('decline'))?.set.get('decline');
  return reason === 'why' || loose?.reading.kind !== 'statement' ? reason : undefined;
}

function tellLoosely(
  { reading, words, act }: LooseReading,
  times: Reading['times'],
  { lexicon }: Asker,
): string {
  const topics: Reading['topics'] =
    words.length > 0 ? [{ type: 'words', words: [], text: words.join(' ') }] : [];
  return tellReading({ ...reading, topics, times }, lexicon.words) + (act ? ` (${act})` : '');
}
