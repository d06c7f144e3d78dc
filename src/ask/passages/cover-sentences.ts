import type { Interval } from '../words/calendar.ts';
import { findTerm } from './find-term.ts';
import { fitsDays } from './fits-days.ts';
import type { Term } from './question-terms.ts';
import { type TextIndex, textAt } from './text-index.ts';
import { lookAround, nearestOf, type Where } from './where-told.ts';

/** A sentence and how much of what is asked stands in it or about it. */
export interface CoveredSentence {
  /** Its place in the index. */
  readonly id: number;
  /** From 0 to 1: the share of the terms, by their weights, that it or what is around it has. */
  readonly coverage: number;
  /** The same of the sentence alone. */
  readonly own: number;
  /** The share of words for a kind of fact that the sentence alone has. */
  readonly cue: number;
  /** Terms that neither the sentence nor those beside it have. */
  readonly lacking: readonly Term[];
  /** The shares of the terms of a kind whose nearest words stand there: `name.elsewhere`. */
  readonly shares: Shares;
  /** All of it stands here by its own name or in the sentence before, of the days asked about. */
  readonly firm: boolean;
}

export type Shares = Readonly<Partial<Record<ShareName, number>>>;
/** `around`: of the question before. */
export type ShareName = `${Term['kind'] | 'around'}.${Where}`;

export interface Covered {
  readonly sentences: readonly CoveredSentence[];
  /** Names and words that stand nowhere. */
  readonly unsaid: readonly Term[];
  /** The same of the only articles whose sentences count. */
  readonly absent: readonly Term[];
}

/** What a question asks of sentences. */
export interface Asked {
  readonly terms: readonly Term[];
  /** What the question before spoke of: it bears, and need not stand there. */
  readonly around?: readonly Term[];
  /** The days asked about: any of them. */
  readonly days: readonly Interval[];
  /** They are days to come, of which articles tell long before. */
  readonly planned?: boolean;
  /** The only articles whose sentences count. */
  readonly articles?: ReadonlySet<string>;
  /** Whether a sentence has what answers: a number, a day, a name. */
  readonly answers: (id: number) => boolean;
  /** How long something was is asked for. */
  readonly length?: boolean;
}

/**
 * How much a term counts that stands one sentence before, two before, one after, in the headline, or anywhere else in the
 * article: pronouns carry names on, and little else.
 */
const BESIDE = {
  name: { before: 0.8, twoBefore: 0.7, after: 0.5, headline: 0.75, elsewhere: 0.5 },
  word: { before: 0.4, twoBefore: 0.3, after: 0.3, headline: 0.45, elsewhere: 0.2 },
  cue: { before: 0.4, twoBefore: 0.3, after: 0.3, headline: 0.5, elsewhere: 0.25 },
} as const;

const WEIGHTS = { name: 1.3, word: 1, cue: 0.5 } as const;
const AROUND = 0.3;
/** Even what every article has bears on the answer. */
const LEAST = 1;
/** An article of other days than those asked about. */
const OTHER_DAYS = 0.55;
/** A sentence without any number where one is asked for; how long it was is told in few other ways. */
const NO_ANSWER = 0.85;
const NO_LENGTH = 0.55;
/** A dateline or the number of a paragraph tells nothing: it has no word in small letters. */
const TELLS = /(?<!\p{L})\p{Ll}{2}/u;
/** How surely a sentence must tell of each thing that it does not only touch on. */
const FIRM = 0.75;

/** The sentences that have any of the terms, or stand after one, in no order, and the terms that none has. */
export function coverSentences(index: TextIndex, asked: Asked): Covered {
  const { terms, around = [], days, planned = false, articles, answers, length = false } = asked;
  const fits = fitsDays(days, planned);
  const cued = terms.some(({ kind }) => kind === 'cue');
  const all = [...terms, ...around];
  const found = all.map((term) => findTerm(index, term));
  const weights = all.map((term, i) => {
    const rarity = Math.max(LEAST, Math.log(index.sentences.length / (1 + frequencyOf(found[i]))));
    // Articles may tell the same event by another word.
    if (term.kind === 'cue' && found[i]?.size === 0) return 0;
    return rarity * WEIGHTS[term.kind] * (i < terms.length ? 1 : AROUND);
  });
  const total = weights.reduce((sum, each) => sum + each, 0);
  const cueTotal = weights.reduce((sum, each, i) => sum + (all[i]?.kind === 'cue' ? each : 0), 0);
  // What goes on from a sentence may have none of its words.
  const ids = new Set(found.flatMap((own) => [...own.keys()].flatMap((id) => [id, id + 1])));
  const elsewhere = found.map((own) => bestByArticle(index, own));
  const unsaid = terms.filter(({ kind }, i) => kind !== 'cue' && found[i]?.size === 0);
  const isThere = (i: number): boolean =>
    [...(elsewhere[i]?.keys() ?? [])].some((article) => articles?.has(article) ?? true);
  const absent = terms.filter((_, i) => !isThere(i));
  const sentences = [...ids].flatMap((id): CoveredSentence[] => {
    const sentence = index.sentences[id];
    if (!sentence || sentence.place < 0 || !TELLS.test(textAt(index, id))) return [];
    if (articles && !articles.has(sentence.article.article)) return [];
    let [covered, own, weakest, cue, cues] = [0, 0, 1, 0, 0];
    const lacking: Term[] = [];
    const shares: Partial<Record<ShareName, number>> = {};
    for (const [i, places] of found.entries()) {
      const kind = all[i]?.kind ?? 'word';
      const beside = BESIDE[kind];
      const told = lookAround(sentence, id, places, elsewhere[i]?.get(sentence.article.article) ?? 0);
      const here = told.own;
      const near = Math.max(
        here,
        told.before * beside.before,
        told.twoBefore * beside.twoBefore,
        told.after * beside.after,
        told.headline * beside.headline,
      );
      const weight = weights[i] ?? 0;
      const far = Math.max(near, told.elsewhere * beside.elsewhere);
      const { where, worth } = nearestOf(told);
      const share: ShareName = `${i < terms.length ? kind : 'around'}.${where}`;
      shares[share] = (shares[share] ?? 0) + (weight * worth) / total;
      covered += weight * far;
      own += weight * here;
      const term = all[i];
      if (term?.kind === 'cue') cues += weight * here;
      if (!term || i >= terms.length) continue;
      if (near === 0) lacking.push(term);
      if (term.kind === 'cue') cue = Math.max(cue, here);
      else weakest = Math.min(weakest, near);
    }
    const timely = fits(sentence.article.published, textAt(index, id));
    const factor = (timely ? 1 : OTHER_DAYS) * (answers(id) ? 1 : length ? NO_LENGTH : NO_ANSWER);
    const firm = timely && weakest >= FIRM && (!cued || cue >= FIRM);
    return [
      {
        id,
        coverage: (covered / total) * factor,
        own: (own / total) * factor,
        cue: cueTotal > 0 ? cues / cueTotal : 0,
        lacking,
        shares,
        firm,
      },
    ];
  });
  return { sentences, unsaid, absent };
}

/** Sentences with a term in its own words; with words of its meaning where none has those. */
function frequencyOf(found: ReadonlyMap<number, number> = new Map()): number {
  const own = [...found.values()].filter((worth) => worth === 1).length;
  return own > 0 ? own : found.size;
}

function bestByArticle(index: TextIndex, found: ReadonlyMap<number, number>): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const [id, worth] of found) {
    const article = index.sentences[id]?.article.article ?? '';
    if ((best.get(article) ?? 0) < worth) best.set(article, worth);
  }
  return best;
}
