import type { Answer } from './answer.ts';
import type { Spot } from './loose/spot.ts';
import { namesIn, tellsMore } from './loose/tells-more.ts';
import { answerSort } from './passages/answers-in.ts';

/** Whether a name that the graph lacks was read as another spelling of one that it has. */
function isRead(name: string, respelt: Answer['respelt']): boolean {
  return respelt.some(({ text }) => name.split(' ').includes(text));
}

/** What the grammar's reading finds nowhere, with what else the words of the question find. */
export function combineReadings(exact: Answer, loose: Answer, spots: readonly Spot[]): Answer {
  const { outcome, nearest, passages, leftAside, respelt } = loose;
  if (outcome === 'not-understood') return exact;
  // How long it was may stand in the very sentence that tells of it.
  if (outcome === 'text' && answerSort(spots) === 'length') {
    return { ...loose, ...(exact.reading && { reading: exact.reading }), nearest: [], asides: exact.asides };
  }
  if (exact.unknown.length > 0 && exact.unknown.every(({ text }) => isRead(text, respelt))) return loose;
  if (outcome === 'text') {
    const { asides } = exact;
    return tellsMore(exact, passages)
      ? { ...loose, ...(asides.length > 0 && { nearest: [] }), asides }
      : exact;
  }
  if (exact.asides.length > 0) return { ...exact, passages, respelt };
  // A name that the graph lacks may still stand in a sentence, or be spelt otherwise.
  if (exact.unknown.length > 0) {
    const named = passages.length > 0 && exact.unknown.every(({ text }) => namesIn(passages, text));
    return named || (leftAside.length === 0 && outcome !== 'not-reported') ? loose : exact;
  }
  const bare = outcome === 'not-reported' || (outcome === 'perhaps' && nearest.length === 0);
  return bare ? { ...exact, nearest, passages, respelt } : loose;
}
