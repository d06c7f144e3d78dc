import type { AnswerItem, Passage, Proof } from '../answer.ts';
import { tellsProof } from '../passages/is-within.ts';
import { tellArticle } from './tell-article.ts';

/** One or two more are listed sooner than told of. */
const FEW = 2;
/** Of more facts each says enough by itself. */
const MOST_WITH_WORDS = 5;

/** Facts as they are told, and the passages that no fact was told by. */
export interface ToldItems {
  readonly lines: readonly string[];
  readonly untold: readonly Passage[];
}

/**
 * Facts, at most so many, each with the best sentence of those behind it and how many reports there are. The rest of a passage
 * that has the sentence is told behind it, once, for what an article says around a fact is the rest of the answer.
 */
export function tellItems(
  items: readonly AnswerItem[],
  most: number,
  passages: readonly Passage[] = [],
): ToldItems {
  const told = items.length <= most + FEW ? items.length : most;
  const more = items.length > told ? [`… and ${items.length - told} more: --all lists them.`] : [];
  const around = items.length <= MOST_WITH_WORDS ? passages : [];
  const met = new Set<Passage>();
  const lines = items.slice(0, told).flatMap((item) => {
    const best = bestProof(item);
    const passage = best && around.find((one) => tellsProof(one, best));
    const rest = passage && best && !met.has(passage) ? restOf(passage, best) : '';
    const words = [best?.sentence ?? '', rest].filter(Boolean).join(' … ');
    if (passage) met.add(passage);
    return tellItem(item, best, words);
  });
  return { lines: [...lines, ...more], untold: passages.filter((one) => !met.has(one)) };
}

/** What a passage has before and behind the sentence of a fact. */
const restOf = ({ sentence }: Passage, best: Proof): string =>
  sentence
    .split(best.sentence)
    .map((part) => part.replace(/^[\s…]+|[\s…]+$/gu, ''))
    .filter(Boolean)
    .join(' … ');

function bestProof({ proofs }: AnswerItem): Proof | undefined {
  return [...proofs].sort((a, b) => worth(b) - worth(a))[0];
}

/** A sentence of one clause or two tells a fact better than half a sentence, or half a page. */
function worth({ sentence, date }: Proof): number {
  const words = sentence.split(/\s+/u).length;
  return (date?.length ?? 0) - Math.abs(words - 25) / 4;
}

function tellItem(
  { value, proofs, uncertain }: AnswerItem,
  best: Proof | undefined,
  words: string,
): readonly string[] {
  const head = `- ${value}${uncertain ? ' (as near as the reports tell)' : ''}`;
  if (!best) return [head];
  const articles = [...new Set(proofs.map(({ article }) => article.id))];
  const others = articles.filter((id) => id !== best.article.id);
  const also = others.length > 0 ? `${articles.length} reports, also ${tellList(others)}` : '';
  return [head, ...(words === '' || words === value ? [] : [`    ${words}`]), tellSource(best, also)];
}

function tellList(ids: readonly string[]): string {
  return ids.length > 3 ? `${ids.slice(0, 3).join(', ')} …` : ids.join(', ');
}

function tellSource({ article, date, published, attribution, status }: Proof, also: string): string {
  const day = date ?? (published && `reported ${published}`);
  const facts = [
    tellArticle(article),
    day,
    status === 'occurred' ? '' : status,
    attribution.join(' ← '),
    also,
  ];
  return `      ${facts.filter(Boolean).join(' · ')}`;
}
