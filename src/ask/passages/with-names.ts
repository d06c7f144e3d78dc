import type { ArticleText } from '../../query/article-texts.ts';

/**
 * Words of an article from one offset to another, with whom they mean where they name nobody: "she [Marit Lunde] will go". Not
 * where the words before tell it, or those right behind: "Lunde said she would go", "his counterpart, Marit Lunde".
 */
export function withNames({ text, references = [] }: ArticleText, from: number, to: number): string {
  let words = '';
  let at = from;
  for (const [start, end, ...names] of references) {
    if (start < from || end > to) continue;
    words += text.slice(at, end);
    at = end;
    const near = text.slice(from, start) + text.slice(end, end + APPOSED);
    const untold = names.some((name) => !words.includes(name) && !near.includes(lastOf(name)));
    if (untold) words += ` [${names.join(' and ')}]`;
  }
  return words + text.slice(at, to);
}

/** Characters within which a name stands beside its office. */
const APPOSED = 40;

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
