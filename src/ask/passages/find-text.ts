import { foldName } from '../../query/names/fold-name.ts';
import type { Passage } from '../answer.ts';
import type { Spot } from '../loose/spot.ts';
import type { TimeBound } from '../reading/reading.ts';
import type { NearWords } from '../words/near-words.ts';
import { readSigns } from './answer-fit.ts';
import { spanSort } from './answer-spans.ts';
import { answerSort, hasAnswer } from './answers-in.ts';
import { askedDeed } from './asked-deed.ts';
import { asksForAll } from './asks-for-all.ts';
import { chanceOfAnswer } from './chance-of-answer.ts';
import { type CoveredSentence, coverSentences } from './cover-sentences.ts';
import { daysOf } from './days-of.ts';
import { findTerm } from './find-term.ts';
import { namesOtherYears } from './fits-days.ts';
import { readNearness } from './nearness.ts';
import { readTerms, type Term, type TermKnowledge } from './question-terms.ts';
import { mostCovered, rankSentences } from './rank-sentences.ts';
import { respellTerm } from './respell-term.ts';
import { tellShortly } from './tell-shortly.ts';
import { type TextIndex, textAt } from './text-index.ts';
import { toPassages } from './to-passages.ts';
import { keysOf } from './word-keys.ts';

/** What the articles say in their own words of what is asked. */
export interface FoundText {
  readonly passages: readonly Passage[];
  /** The share of what is asked that the first passage has, from 0 to 1. */
  readonly coverage: number;
  /** All there is is asked for: other articles may tell more of it. */
  readonly list: boolean;
  /** The share that the best sentence has by itself. */
  readonly own: number;
  /** All that is asked stands in the first passage, and more of it than one name. */
  readonly firm: boolean;
  /** How likely one of the first sentences answers, from 0 to 1. */
  readonly chance: number;
  /** How many things the question speaks of. */
  readonly terms: number;
  /** Those of them that are no words for a kind of fact. */
  readonly things: number;
  /** Whether a name of them stands neither in the sentence that says the most nor beside it. */
  readonly lacksName: boolean;
  /** Names, not of offices, that the article of the first sentence has nowhere. */
  readonly strange: readonly string[];
  /** None of the articles that are to answer has some name. */
  readonly absent: boolean;
  /** Names and words that no article has. */
  readonly unsaid: readonly string[];
  /** The same share of a sentence, given by its article's IRI and its words. */
  readonly coverageOf: (article: string, sentence: string) => number;
}

export interface TextQuestion {
  readonly spots: readonly Spot[];
  /** Of the question that this one goes on from. */
  readonly before?: readonly Spot[];
  readonly times: readonly TimeBound[];
  readonly planned?: boolean;
  /** What is counted may be told by any article. */
  readonly counted?: boolean;
  /** Names of which each sentence that answers should have the last word. */
  readonly needed?: readonly string[];
  /** What was told to the parts before. */
  readonly said?: readonly Passage[];
  /** The only articles whose words are to answer. */
  readonly articles?: ReadonlySet<string>;
}

/** What terms and texts are read with. */
export interface TextKnowledge extends TermKnowledge {
  readonly index: TextIndex;
  readonly near: NearWords;
  /** What states and their peoples are called, folded. */
  readonly states: ReadonlySet<string>;
}

const NONE: FoundText = {
  passages: [],
  list: false,
  coverage: 0,
  own: 0,
  firm: false,
  chance: 0,
  terms: 0,
  things: 0,
  lacksName: false,
  strange: [],
  absent: false,
  unsaid: [],
  coverageOf: () => 0,
};

/** The sentences that have the most of what a question speaks of. */
export function findText(question: TextQuestion, known: TextKnowledge): FoundText {
  const { index, states } = known;
  const { spots, before, times, planned, articles, counted = false, needed = [] } = question;
  const terms = readTerms(spots, known).map((term, i, all): Term => {
    const isNeeded = needed.some((name) => name.split(' ').at(-1) === term.text);
    return { ...respellTerm(term, all[i + 1], index), ...(isNeeded && { needed: true }) };
  });
  if (terms.length === 0) return NONE;
  const around = before ? readTerms(before, known) : [];
  const sort = answerSort(spots);
  const asked = new Set([
    ...[...terms, ...around].flatMap(({ ways }) => ways.flatMap(({ keys }) => keys)),
    ...spots.flatMap(({ text }) => keysOf(text)),
  ]);
  const days = daysOf(times);
  const list = counted || asksForAll(spots);
  const answers = (id: number): boolean => hasAnswer(textAt(index, id), sort, asked);
  const {
    sentences: all,
    unsaid,
    absent,
  } = coverSentences(index, {
    terms,
    around,
    days,
    ...(planned && { planned: true }),
    ...(articles && { articles }),
    answers,
    length: sort === 'length',
  });
  const sentences = withNeeded(all);
  // Where somebody is excepted, a name alone does not show that it is not theirs.
  const excepts = spots.some(({ symbol }) => symbol === 'OTHERTHAN');
  const span = list || excepts ? undefined : spanSort(spots);
  const isState = (name: string): boolean => states.has(foldName(name.replace(/^the /iu, '')));
  const sources = sourcesOf(spots);
  const ahead = planned === true || spots.some(isAhead) || isStillToCome(spots);
  const picking = span && {
    terms,
    asked,
    isState,
    deed: askedDeed(spots, terms),
    sort: span,
    sources,
    ahead,
  };
  const fitting = {
    sort,
    asked,
    whether: spots[0]?.symbol === 'AUXILIARY',
    saying: asksForWords(spots),
    ahead,
    several: spots.some(asksForSeveral) && asksForAll(spots),
  };
  const nearness = readNearness(spots, index, known.near);
  const ranked = rankSentences(sentences, (id) => {
    const words = textAt(index, id);
    return {
      article: index.sentences[id]?.article.article ?? '',
      opening: index.sentences[id]?.place === 0,
      otherYear: namesOtherYears(words, days, asked),
      near: nearness(id),
      signs: readSigns(words, fitting),
    };
  });
  const valued = sort === 'number' || sort === 'length' || sort === 'day';
  const passages = toPassages(index, ranked, { list, answers, said: idsOf(question.said ?? [], index) });
  const most = mostCovered(sentences);
  const coverages = new Map(sentences.map(({ id, coverage }) => [id, coverage]));
  const things = terms.filter(({ kind }) => kind !== 'cue');
  return {
    passages: picking ? tellShortly(passages, picking) : passages,
    list,
    coverage: most?.coverage ?? 0,
    own: most?.own ?? 0,
    firm: most?.firm === true && things.length > 1 && (sort !== 'length' || answers(most.id)),
    chance: most ? chanceOfAnswer({ most, ranked, things: terms.length + around.length, unsaid, valued }) : 0,
    terms: terms.length + around.length,
    things: things.length,
    lacksName: most?.lacking.some(({ kind }) => kind === 'name') ?? true,
    strange: ranked[0] ? namesLacking(index, terms, ranked[0].seen.article) : [],
    absent: absent.some(({ kind }) => kind === 'name'),
    unsaid: unsaid.map(({ text }) => text),
    coverageOf: (article, words) => coverages.get(index.find(article, words) ?? -1) ?? 0,
  };
}

function namesLacking(index: TextIndex, terms: readonly Term[], article: string): readonly string[] {
  const isThere = (term: Term): boolean =>
    [...findTerm(index, term).keys()].some((id) => index.sentences[id]?.article.article === article);
  return terms
    .filter((term) => term.kind === 'name' && term.title !== true && !isThere(term))
    .map(({ text }) => text);
}

/** The sentences that passages tell as answers. */
function idsOf(passages: readonly Passage[], index: TextIndex): ReadonlySet<number> {
  return new Set(
    passages.flatMap(({ article, lead, also }) =>
      [lead, ...also].map((words) => index.find(article.iri, words) ?? -1),
    ),
  );
}

/** "What did A say", "how did A describe it". */
function asksForWords(spots: readonly Spot[]): boolean {
  const told = spots.some(({ symbol }) => symbol === 'STATEMENT' || symbol === 'ACT');
  return told && spots.some(({ text }) => /^(?:what|how)\b/iu.test(text));
}

/** "Which states", "list the envoys"; "the envoys" alone are spoken of. */
function asksForSeveral({ symbol, set, text }: Spot): boolean {
  return symbol === 'ASKING' && set.get('wh') === 'class' && /^(?:which|what|list|show|name)\b/iu.test(text);
}

/** "Next", "will", "is due". */
function isAhead({ set }: Spot): boolean {
  return set.get('tense') === 'future' || set.get('status') === 'planned' || set.get('order') === 'next';
}

/** "When are they to resume", "when does the round begin": what is asked for in the present is to come. */
function isStillToCome(spots: readonly Spot[]): boolean {
  const at = spots.findIndex(({ set }) => set.get('want') === 'date');
  const auxiliary = spots[at + 1];
  if (at < 0 || auxiliary?.symbol !== 'AUXILIARY') return false;
  return (
    /^(?:do|does)$/iu.test(auxiliary.text) ||
    (/^(?:is|are)$/iu.test(auxiliary.text) && spots.slice(at + 2).some(({ text }) => text === 'to'))
  );
}

/** The sentences that lack nothing needed, or all where each does. */
function withNeeded(sentences: readonly CoveredSentence[]): readonly CoveredSentence[] {
  const whole = sentences.filter(({ lacking }) => !lacking.some(({ needed = false }) => needed));
  return whole.length > 0 ? whole : sentences;
}

/** Keys of the words by which a question gives its source, known or not: "according to the Morning Post". */
function sourcesOf(spots: readonly Spot[]): ReadonlySet<string> {
  const unknown = spots.findIndex(({ symbol, text }) => symbol === 'EMPTY' && /^according$/iu.test(text));
  const own = unknown < 0 ? [] : spots.slice(unknown + 1).filter(({ text }) => /^\p{Lu}/u.test(text));
  return new Set(
    [...spots.filter(({ symbol }) => symbol === 'SOURCE'), ...own].flatMap(({ text }) => keysOf(text)),
  );
}
