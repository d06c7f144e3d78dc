import { addToGroup } from '../../group-by.ts';
import type { FactDecision } from '../../model/decision.ts';
import type { ArticleDigest } from '../digest/article-digest.ts';

/** What decisions can be about. */
export interface KnownFacts {
  /** Finds a decision's fact by its IRI, or by its kind and words in its article where these are one fact's alone. */
  readonly find: (decision: FactDecision) => string | undefined;
  readonly persons: ReadonlySet<string>;
}

export function indexFacts(digests: Iterable<ArticleDigest>): KnownFacts {
  const [known, persons] = [new Set<string>(), new Set<string>()];
  const byWords = new Map<string, string[]>();
  for (const { article, facts, tenures, persons: named } of digests) {
    for (const { iri } of named) persons.add(iri);
    const all = [...facts, ...tenures.map((tenure) => ({ ...tenure, kind: 'official' }))];
    for (const { iri, kind, quote } of all) {
      known.add(iri);
      addToGroup(byWords, keyOf(article, kind, quote), iri);
    }
  }
  const find: KnownFacts['find'] = ({ fact, article = '', kind = '', quote }) => {
    if (known.has(fact)) return fact;
    const found = quote && byWords.get(keyOf(article, kind, quote.exact));
    return found?.length === 1 ? found[0] : undefined;
  };
  return { find, persons };
}

const keyOf = (article: string, kind: string, words: string): string =>
  `${article} ${kind} ${words.replace(/\s+/gu, ' ')}`;
