import { foldName } from '../query/names/fold-name.ts';
import { suggestNames } from '../query/names/suggest-names.ts';
import type { Answer, Aside, Passage, UnknownName } from './answer.ts';
import { judgeFacts, proveFacts } from './answer-reading.ts';
import type { Asker } from './asker.ts';
import type { Parse } from './grammar/chart.ts';
import { toReading } from './grammar/to-reading.ts';
import { combineVerdicts } from './judge/combine-verdicts.ts';
import { tellEvents } from './judge/to-items.ts';
import type { Verdict } from './judge/verdict.ts';
import type { Spot } from './loose/spot.ts';
import { tellsFirst } from './loose/tells-first.ts';
import { areFragments, withoutTold } from './loose/weigh-text.ts';
import { asksForAll } from './passages/asks-for-all.ts';
import { findText, type TextKnowledge, type TextQuestion } from './passages/find-text.ts';
import { participantsBeside } from './passages/participants-beside.ts';
import type { Named, Reading } from './reading/reading.ts';
import { splitReading } from './reading/split-reading.ts';
import { listAmbiguous } from './tell/list-ambiguous.ts';
import { tellReading } from './tell/tell-reading.ts';

/** Answers by the grammar's own reading of the whole question; nothing where it has none. */
export async function askExactly(
  asker: Asker,
  question: string,
  parsed: Parse,
  spots: readonly Spot[],
): Promise<Answer | undefined> {
  const reading = readBest(asker, parsed.meanings);
  if (!reading) return undefined;
  const common = {
    question,
    reading: tellReading(reading, asker.lexicon.words),
    ambiguous: [],
    unknown: [],
    answers: [],
    nearest: [],
    asides: [],
    passages: [],
    leftAside: [],
    respelt: [],
  };
  const named = reading.parts.flatMap((part) => part.named);
  const unknown = findUnknownNames(asker, named);
  if (unknown.length > 0) return { ...common, outcome: 'not-reported', unknown, queries: [], warnings: [] };
  const readings = splitReading(reading);
  const results = [];
  for (const one of readings) {
    const { facts, reading: settled, query, warnings } = await proveFacts(asker, one.reading);
    results.push({ verdict: judgeFacts(asker, settled, facts), settled, query, warnings });
  }
  const times = results[0]?.settled.times ?? reading.times;
  const combined = combineVerdicts(
    results.map((result) => result.verdict),
    reading,
    readings.map(({ name }) => name),
  );
  const first =
    reading.order === 'first' &&
    tellsFirst(reading, combined.answers, findText({ spots, times }, await asker.texts()));
  const verdict = first || areFragments(reading, combined.answers) ? UNTOLD : combined;
  const asides = isUntold(reading, verdict) ? await findOtherDays(asker, reading) : verdict.asides;
  const passages =
    isToldElsewhere(reading, spots) && verdict.answers.length > 0
      ? tellBeside(
          await asker.texts(),
          { spots, times, counted: reading.ask === 'count' && reading.want === 'fact' },
          reading,
          verdict.answers,
        )
      : [];
  return {
    ...common,
    reading: tellReading({ ...reading, times }, asker.lexicon.words),
    ...verdict,
    asides,
    passages,
    ambiguous: await listAmbiguous(
      asker,
      named,
      results.map((result) => result.verdict),
    ),
    queries: results.map(({ query }) => query),
    warnings: [...new Set(results.flatMap(({ warnings }) => warnings))],
  };
}

const UNTOLD: Verdict = { outcome: 'not-reported', answers: [], asides: [] };

/** Whether something was on some days is not told, nor anything that bears on it. */
function isUntold({ ask, times }: Reading, { outcome, asides }: Verdict): boolean {
  return ask === 'whether' && times.length > 0 && outcome === 'not-reported' && asides.length === 0;
}

/** What was asked about, as it is told of other days. */
async function findOtherDays(asker: Asker, reading: Reading): Promise<readonly Aside[]> {
  const { facts, reading: settled } = await proveFacts(asker, { ...reading, times: [] });
  const items = tellEvents(settled, facts, asker.labels);
  return items.length > 0 ? [{ about: 'other-days', items }] : [];
}

/** Who else met, went or signed may stand in a sentence of which no fact tells. */
const TAKING_PART: ReadonlySet<Reading['want']> = new Set([
  'side',
  'visitor',
  'destination',
  'host',
  'party',
]);

/**
 * What was said is often told in several sentences, and not in each by its speaker's name; who held an office, or all of a
 * list, in articles of which no fact tells.
 */
function isToldElsewhere({ want, ask, times, order }: Reading, spots: readonly Spot[]): boolean {
  if (want === 'content' || ask === 'count' || asksForAll(spots)) return true;
  return want === 'holder' ? times.length === 0 : TAKING_PART.has(want) && order === undefined;
}

/** What sentences tell beside the facts: those with all that is asked, and those that name others who took part. */
function tellBeside(
  known: TextKnowledge,
  question: TextQuestion,
  reading: Reading,
  answers: Answer['answers'],
): Answer['passages'] {
  const text = withoutTold(findText(question, known), answers);
  const others = participantsBeside(answers, reading, known.index);
  const isIn = ({ sentence }: Passage): boolean => text.some((one) => one.sentence.includes(sentence));
  return [...text, ...others.filter((one) => !isIn(one))];
}

function readBest(asker: Asker, meanings: Parse['meanings']): Reading | undefined {
  for (const { marks } of meanings) {
    const reading = toReading(marks, asker.calendar);
    if (reading) return reading;
  }
  return undefined;
}

function findUnknownNames({ names }: Asker, named: readonly Named[]): UnknownName[] {
  return named.flatMap((one): UnknownName[] => {
    const name = one.type === 'name' ? one.name : one.body;
    if (!name) return [];
    const found = one.type === 'name' ? one.matches : one.bodies;
    if (found.length > 0) return [];
    return [{ text: name.text, suggestions: suggestNames(names.things, foldName(name.text), 'party') }];
  });
}
