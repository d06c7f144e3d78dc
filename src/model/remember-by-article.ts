import type { AnnotatedArticle } from './mention.ts';

/** Makes a reading of whole articles remember its answers: what many rules ask of one article is found once, and goes with it. */
export function rememberByArticle<T>(find: (a: AnnotatedArticle) => T): (a: AnnotatedArticle) => T {
  const memory = new WeakMap<AnnotatedArticle, { readonly found: T }>();
  return (a) => {
    let known = memory.get(a);
    if (!known) {
      known = { found: find(a) };
      memory.set(a, known);
    }
    return known.found;
  };
}
