import type { AnnotatedArticle } from '../../model/mention.ts';
import { kindAt } from './walk.ts';

/** "attends the forum, *which opens on Monday,* and will meet Kim": the comma that opens the clause which the comma `close` ends. */
export function beforeRelative(a: AnnotatedArticle, close: number, first: number): number | undefined {
  if (kindAt(a, close) !== 'comma') return undefined;
  for (let k = close - 1; k > first; k--)
    if (kindAt(a, k) === 'comma') return kindAt(a, k + 1) === 'relative' ? k : undefined;
  return undefined;
}
