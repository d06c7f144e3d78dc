import type { Answer, Passage } from '../answer.ts';
import { judgeFacts } from '../answer-reading.ts';
import type { Asker } from '../asker.ts';
import type { Verdict } from '../judge/verdict.ts';
import { answerSort } from '../passages/answers-in.ts';
import { areFromBefore } from '../passages/are-from-before.ts';
import { type FoundText, findText } from '../passages/find-text.ts';
import { participantsBeside } from '../passages/participants-beside.ts';
import type { Reading } from '../reading/reading.ts';
import { listAmbiguous } from '../tell/list-ambiguous.ts';
import { explainWord } from '../tell/suggest-questions.ts';
import { tellReading } from '../tell/tell-reading.ts';
import type { Token } from '../words/tokens.ts';
import { asksWhatAbout } from './asks-what-about.ts';
import { daysInText } from './days-in-text.ts';
import { findNearest } from './find-nearest.ts';
import { type LooseReading, namedBy, readLoosely } from './read-loosely.ts';
import { reasonToDecline } from './reason-to-decline.ts';
import { respell } from './respell.ts';
import { type Found, searchFacts } from './search-facts.ts';
import type { Spot } from './spot.ts';
import { tellsFirst } from './tells-first.ts';
import { tellsMore } from './tells-more.ts';
import {
  agrees,
  areFragments,
  isEnough,
  isFirm,
  isNear,
  mostFirst,
  thatSayMost,
  withoutTold,
} from './weigh-text.ts';
import { withoutContrast } from './without-contrast.ts';

export interface LooseOptions {
  /** The words of a part of a question by which sentences are sought, those of the parts before, and what was told to those. */
  readonly part?: {
    readonly spots: readonly Spot[];
    readonly before: readonly Spot[];
    readonly said: readonly Passage[];
  };
  /** No fact answers what is surely asked: only a sentence that says all of it may. */
  readonly firm?: boolean;
  /** Names that no fact has: sentences that have them go before others. */
  readonly needed?: readonly string[];
  /** The only articles that are to answer. */
  readonly articles?: ReadonlySet<string>;
  /** Words of those articles answer only where they have all who are named: else another story is meant. */
  readonly strict?: boolean;
  /** It asks of what was said before ("who announced it"), so that of several facts those of that alone answer. */
  readonly echo?: boolean;
}

/** What is read where nothing is. */
const ANY = { kind: 'report', ask: 'which', want: 'fact' } as const;

/**
 * Answers by what stands in a question, in whatever order; nothing where nothing stands in it to go by. Only a reading that
 * has use for every word gives facts as the answer, and only facts whose sentences say as much of what is asked as any
 * sentence of the articles; else the sentences are the answer, or what comes nearest is told as such.
 */
export async function askSpots(
  asker: Asker,
  question: string,
  tokens: readonly Token[],
  spotted: readonly Spot[],
  { part, firm = false, needed = [], articles, strict = false, echo = false }: LooseOptions = {},
): Promise<Answer | undefined> {
  const { spots, respelt } = await respell(withoutContrast(spotted), asker);
  const loose = readLoosely(spots, asker);
  const asked: Pick<Reading, 'kind' | 'ask' | 'want'> = loose?.reading ?? ANY;
  const reason = reasonToDecline(spots, loose);
  const found = loose ? await searchFacts(asker, loose, articles) : [];
  const days = daysInText(spots, asker.calendar);
  const own = part && (await respell(part.spots, asker)).spots;
  const planned = loose?.reading.tense === 'future' || loose?.reading.status !== undefined;
  const text = findText(
    {
      spots: own ?? spots,
      ...(part && { before: part.before, said: part.said }),
      times: days.times,
      planned,
      counted: asked.ask === 'count' && asked.want === 'fact' && asked.kind !== 'report',
      ...(articles && { articles }),
      needed,
    },
    await asker.texts(),
  );
  if (!loose && reason === undefined && text.passages.length === 0) return undefined;
  const base: Answer = {
    question,
    outcome: 'not-reported',
    ...(loose && { reading: tellLoosely(loose, found[0]?.reading.times ?? [], asker) }),
    answers: [],
    nearest: [],
    ambiguous: [],
    unknown: [],
    asides: [],
    passages: [],
    leftAside: [],
    ...(text.unsaid.length > 0 && { unsaid: text.unsaid }),
    respelt,
    queries: found.map(({ proved }) => proved.query).filter(Boolean),
    warnings: [...new Set(found.flatMap(({ proved }) => proved.warnings))],
  };
  if (reason !== undefined) {
    return { ...base, outcome: 'declined', reason, passages: isNear(text) ? text.passages : [] };
  }
  // A fact that is firmly read and tells no length has none: only words may tell it.
  const words = firm && answerSort(spots) === 'length';
  // Whether what was said before is so is told by no list of what else was said.
  const judged = loose && !words && !(echo && asked.ask === 'whether');
  const whole = judged ? judgeWhole(asker, loose, found) : undefined;
  const verdict = whole && orderByText(whole, asked, text, echo);
  const bare =
    verdict?.answers.length === 0 && isEnough(text, asked.ask) && tellsMore(verdict, text.passages);
  // Who is excepted may stand in the very sentence that says the most.
  const excepts = loose !== undefined && loose.excluded.length > 0 && verdict?.answers.length !== 0;
  const whollyTold = verdict !== undefined && !areFragments(asked, verdict.answers);
  const ordered = verdict === undefined || !loose || !tellsFirst(loose.reading, verdict.answers, text);
  const agreed = loose && whollyTold && !bare && ordered && (excepts || agrees(verdict, text));
  if (agreed && !(asksForWords(spots, asked) && isEnough(text, asked.ask))) {
    const { unsaid: _, ...answered } = base;
    return {
      ...answered,
      ...verdict,
      passages: [
        ...withoutTold(text, verdict.answers),
        ...participantsBeside(verdict.answers, loose.reading, (await asker.texts()).index),
      ],
      ambiguous: await listAmbiguous(asker, namedBy(loose), [verdict]),
    };
  }
  const near = loose ? findNearest(asker, loose, found, text) : undefined;
  const untold = { ...base, ...(loose && { reading: tellLoosely(loose, days.times, asker) }) };
  const told =
    (planned || !areFromBefore(text.passages, days.times)) &&
    !(strict && text.absent) &&
    !(loose && isUnheard(loose, text));
  // In the very articles that answered the part before, what is near is the answer.
  const here = articles !== undefined && articles.size > 0 && asked.ask !== 'whether' && isNear(text);
  if (told && (firm ? isFirm(text, asked) : here || isEnough(text, asked.ask))) {
    const { passages } = text;
    return {
      ...untold,
      outcome: 'text',
      passages,
      nearest: agreed ? verdict.answers : (near?.told ?? []),
      leftAside: days.leftAside,
    };
  }
  if (!loose || !near) return undefined;
  const { leftAside } = near;
  const [word] = leftAside;
  if (word !== undefined && !loose.cued && leftAside.length === loose.words.length && !isNear(text)) {
    const misunderstanding = await explainWord(asker, tokens, word, namedBy(loose));
    return { ...base, outcome: 'not-understood', misunderstanding };
  }
  const passages = isNear(text) ? text.passages : [];
  const bears = near.near || leftAside.length > 0 || passages.length > 0;
  const nearest = near.near ? near.nearest : [];
  return {
    ...(nearest.length > 0 ? base : untold),
    leftAside,
    passages,
    nearest,
    outcome: bears ? 'perhaps' : 'not-reported',
  };
}

/** "What did A hand to B": that they met, as a fact has it, tells less than the sentence does. */
function asksForWords(spots: readonly Spot[], { kind, ask }: Pick<Reading, 'kind' | 'ask'>): boolean {
  if (ask !== 'which') return false;
  return (kind === 'report' && spots.some(({ symbol }) => symbol === 'ASKING')) || asksWhatAbout(spots);
}

/** What somebody said of whom the best article knows nothing is not told there. */
function isUnheard({ reading: { want, parts } }: LooseReading, { strange }: FoundText): boolean {
  const speakers = parts.flatMap(({ role, named }) => (role === 'speaker' ? named : []));
  const named = speakers.flatMap((one) => (one.type === 'name' ? [one.name.text] : []));
  return want === 'content' && named.some((name) => strange.includes(name));
}

/** What was said, as it bears on the question; of what only goes on from the question before that alone which bears most. */
function orderByText(
  verdict: Verdict,
  { want }: Pick<Reading, 'want'>,
  text: FoundText,
  echo: boolean,
): Verdict {
  const { answers } = verdict;
  if (echo && want !== 'source') return { ...verdict, answers: thatSayMost(answers, text) };
  return want === 'content' ? { ...verdict, answers: mostFirst(answers, text) } : verdict;
}

/** The answer of a reading that has use for every word. */
function judgeWhole(asker: Asker, loose: LooseReading, [whole]: readonly Found[]): Verdict | undefined {
  if (!whole || whole.missing.length > 0 || loose.open || loose.reading.negated) return undefined;
  const verdict = judgeFacts(asker, whole.reading, whole.facts);
  return verdict.answers.length + verdict.asides.length > 0 ? verdict : undefined;
}

function tellLoosely(
  { reading, words, acts }: LooseReading,
  times: Reading['times'],
  { lexicon }: Asker,
): string {
  const topics: Reading['topics'] =
    words.length > 0 ? [{ type: 'words', words: [], text: words.join(' ') }] : [];
  return (
    tellReading({ ...reading, topics, times }, lexicon.words) +
    (acts.length > 0 ? ` (${acts.join(' or ')})` : '')
  );
}
