import { groupBy } from '../../group-by.ts';
import type { Edge, Terminal } from '../grammar/chart.ts';
import type { Title } from './mark.ts';

/** Words past which a free topic is no topic. */
const MAX_WORDS = 14;

/** Any words, few rather than many: what a statement is asked about. */
export const findWords: Terminal = (tokens, at) => {
  const edges: Edge[] = [];
  for (let end = at + 1; end <= Math.min(tokens.length, at + MAX_WORDS); end++) {
    const words = tokens.slice(at, end);
    const text = words.map((token) => token.text).join(' ');
    const keys = words.flatMap(({ key }) => key.split(' ')).filter((key) => /[\p{L}\p{N}]/u.test(key));
    edges.push({ end, marks: [{ type: 'words', words: keys, text }], cost: 1 + (end - at) });
  }
  return edges;
};

/** Words in quotation marks. */
export const findQuoted: Terminal = (tokens, at) => {
  const token = tokens[at];
  if (!token?.quoted) return [];
  return [
    { end: at + 1, marks: [{ type: 'words', words: token.key.split(' '), text: token.text }], cost: 0 },
  ];
};

/**
 * Finds titles of offices: those of the graph and those of the seeds' lists.
 *
 * @param lists titles that mean the same, a list a meaning
 * @param known titles of the graph's offices, folded
 */
export function findTitles(lists: readonly (readonly string[])[], known: readonly string[]): Terminal {
  const fits = new Map<string, Set<string>>();
  for (const title of known) fits.set(title, new Set([title]));
  for (const list of lists) {
    for (const title of list) {
      if (!title.startsWith('*')) fits.set(title, new Set([...(fits.get(title) ?? []), ...list]));
    }
  }
  for (const [title, own] of [...fits]) {
    const plural = pluralOf(title);
    if (!fits.has(plural)) fits.set(plural, own);
  }
  const titles = [...fits].map(([title, own]) => ({ words: title.split(' '), fits: [...own].sort() }));
  const index = groupBy(titles, ({ words }) => words[0] ?? '');
  return (tokens, at) =>
    (index.get(tokens[at]?.key ?? '') ?? []).flatMap(({ words, fits: own }): Edge[] => {
      const end = at + words.length;
      if (!words.every((word, i) => tokens[at + i]?.key === word)) return [];
      const title: Title = { text: words.join(' '), fits: own };
      return [{ end, marks: [{ type: 'title', title }], cost: 0 }];
    });
}

/** "Oil ministers" are who each is oil minister. */
function pluralOf(title: string): string {
  if (title.endsWith('man')) return `${title.slice(0, -2)}en`;
  if (/[^aeiou]y$/u.test(title)) return `${title.slice(0, -1)}ies`;
  return title.endsWith('s') ? title : `${title}s`;
}

/** Whether an office's folded title is one of those that a title of a question fits. */
export function fitsTitle(title: Title, office: string): boolean {
  return title.fits.some((fit) => (fit.startsWith('*') ? office.endsWith(fit.slice(1)) : fit === office));
}
