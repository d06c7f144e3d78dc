import type { AnnotatedArticle } from '../../model/mention.ts';

/**
 * Makes a reading of an article's phrases remember its answers: rules of every kind ask the same of the same phrase. What
 * is remembered goes with the article.
 */
export function remember<T>(
  read: (a: AnnotatedArticle, p: number) => T,
): (a: AnnotatedArticle, p: number) => T {
  const memory = new WeakMap<AnnotatedArticle, Map<number, T>>();
  return (a, p) => {
    let known = memory.get(a);
    if (!known) {
      known = new Map();
      memory.set(a, known);
    }
    if (known.has(p)) return known.get(p) as T;
    const found = read(a, p);
    known.set(p, found);
    return found;
  };
}
