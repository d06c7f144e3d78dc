import type { ArticleText } from '../../query/article-texts.ts';
import type { Stretch } from './excerpt.ts';

/** A quotation is told whole while it has no more sentences than that. */
const MOST = 3;

/** The sentence at a place with those of its quotation: `"We listened. We were not persuaded," A said.` is two. */
export function quotationAt({ sentences, text }: ArticleText, place: number): Stretch {
  const alone = { first: place, last: place };
  let first = 0;
  let open = false;
  for (const [i, [from, to]] of sentences.entries()) {
    // A quotation that another paragraph goes on with opens anew there.
    const begins = i > 0 && /\n/u.test(text.slice(sentences[i - 1]?.[1], from));
    if (!open || begins) first = i;
    open = isOpenAfter(text.slice(from, to), open && !begins);
    if (i < place || open) continue;
    return first <= place && i - first < MOST ? { first, last: i } : alone;
  }
  return alone;
}

/** Whether a quotation is open at the end of a sentence. */
function isOpenAfter(sentence: string, before: boolean): boolean {
  let open = before;
  for (const [mark] of sentence.matchAll(/["“”]/gu)) open = mark === '"' ? !open : mark === '“';
  return open;
}
