import type { ToldArticle } from '../answer.ts';
import { toLine } from '../passages/to-line.ts';

/** Characters of a headline that are told. */
const MOST = 90;

/** An article by its id and its headline, which says whose words they are where the sentence says "they". */
export function tellArticle({ id, title }: ToldArticle): string {
  const line = toLine(title ?? '');
  if (line === '' || line === id) return id;
  const short = line.length > MOST ? `${line.slice(0, MOST).replace(/[\s,;:–-]*\S*$/u, '')}…` : line;
  return `${id} · “${short}”`;
}
