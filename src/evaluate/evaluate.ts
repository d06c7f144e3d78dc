import { comparisons } from './comparisons.ts';
import type { Context } from './context.ts';
import { createContext } from './context.ts';
import type { Counts, Figures } from './figures.ts';
import { addCounts, computeFigures } from './figures.ts';
import { createNameMatcher, type StateWords } from './name-matcher.ts';
import type { FoundRecord, GoldArticle, RecordKind, RecordOf } from './records.ts';
import { RECORD_KINDS } from './records.ts';
import type { RuleCounts, Tally, Unmatched } from './tally.ts';
import { createTally, tallyRecords } from './tally.ts';

export interface Score extends Counts, Figures {
  /** By attribute, the share of the right records that have it right too; empty where none is right. */
  readonly attributes: Readonly<Record<string, number>>;
  /** By the rule that found them, in the order of the rules' names. */
  readonly rules: Readonly<Record<string, RuleCounts>>;
  readonly missedRecords: readonly Unmatched[];
  readonly spuriousRecords: readonly Unmatched[];
}

/** How well found records fit gold ones. */
export interface Evaluation {
  readonly kinds: Readonly<Record<RecordKind, Score>>;
  /** All kinds as one. */
  readonly all: Counts & Figures;
  /** Mean of the kinds' F1. */
  readonly macroF1: number;
}

/**
 * Scores found records against gold, kind by kind over all gold articles. A found record of an article that the gold
 * lacks is left out. `texts`, by article id, let statements be compared by where they stand.
 */
export function evaluate(
  gold: readonly GoldArticle[],
  found: readonly FoundRecord[],
  texts: ReadonlyMap<string, string>,
  stateWords: StateWords,
): Evaluation {
  const sameName = createNameMatcher(stateWords);
  const byArticle = groupByArticle(found);
  const tallies = new Map(RECORD_KINDS.map((kind) => [kind, createTally(kind)]));
  for (const article of gold) {
    const records = byArticle.get(article.id) ?? [];
    const context = createContext(article, records, texts.get(article.id), sameName);
    for (const [kind, tally] of tallies) {
      tallyKind(kind, tally, article, records, context);
    }
  }
  const kinds = Object.fromEntries([...tallies].map(([kind, tally]) => [kind, toScore(tally)]));
  return summarise(kinds as Record<RecordKind, Score>);
}

function tallyKind<K extends RecordKind>(
  kind: K,
  tally: Tally,
  article: GoldArticle,
  records: readonly FoundRecord[],
  context: Context,
): void {
  const own = records.filter(
    (record) => record.type === kind,
  ) as readonly unknown[] as readonly RecordOf[K][];
  tallyRecords<RecordOf[K]>(tally, comparisons[kind], article.id, article.records[kind], own, context);
}

function groupByArticle(found: readonly FoundRecord[]): Map<string, FoundRecord[]> {
  const groups = new Map<string, FoundRecord[]>();
  for (const record of found) {
    const group = groups.get(record.article);
    if (group) group.push(record);
    else groups.set(record.article, [record]);
  }
  return groups;
}

function summarise(kinds: Record<RecordKind, Score>): Evaluation {
  const scores = Object.values(kinds);
  const counts = addCounts(scores);
  const macroF1 = scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
  return { kinds, all: { ...counts, ...computeFigures(counts) }, macroF1 };
}

function toScore({ right, missed, spurious, rules, attributes }: Tally): Score {
  const counts = { right, wrong: spurious.length, missed: missed.length };
  const shares = right === 0 ? [] : [...attributes].map(([name, count]) => [name, count / right]);
  return {
    ...counts,
    ...computeFigures(counts),
    attributes: Object.fromEntries(shares),
    rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
    missedRecords: missed,
    spuriousRecords: spurious,
  };
}
