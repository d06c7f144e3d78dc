/**
 * Makes a reading of whole articles, or of what was made of one, remember its answers: what many rules ask of one article is found
 * once, and goes with it.
 */
export function rememberByArticle<A extends object, T>(find: (article: A) => T): (article: A) => T {
  const memory = new WeakMap<A, { readonly found: T }>();
  return (article) => {
    let known = memory.get(article);
    if (!known) {
      known = { found: find(article) };
      memory.set(article, known);
    }
    return known.found;
  };
}
