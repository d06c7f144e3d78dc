import type { Token } from '../model/annotation.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[];
}

export interface PhraseMatch<T> {
  /** One past the last token of the match. */
  readonly last: number;
  readonly values: readonly T[];
}

/** Splits a phrase of a word list the way the tokenizer splits running text, as far as lists need it. */
const words = (phrase: string): string[] =>
  phrase
    .normalize('NFC')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/'s\b/g, " 's")
    .replace(/s' /g, "s ' ")
    .replace(/([,()/])/g, ' $1 ')
    .split(/\s+/)
    .filter(Boolean);

/** Phrases of one or more words, found by their longest match at a token; case is left to the caller. */
export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  add(phrase: string, value: T): void {
    let node = this.#root;
    for (const word of words(phrase)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** The longest phrase that starts at token `at` and ends before token `limit`. */
  longestAt(tokens: readonly Token[], at: number, limit: number): PhraseMatch<T> | undefined {
    let node = this.#root;
    let best: PhraseMatch<T> | undefined;
    for (let i = at; i < limit; i++) {
      const token = tokens[i];
      const next = token && node.next.get(token.lower);
      if (!next) break;
      node = next;
      if (node.values.length > 0) best = { last: i + 1, values: node.values };
    }
    return best;
  }

  /** The longest phrase that ends just before token `end`, starting no earlier than `from`. */
  longestBefore(
    tokens: readonly Token[],
    end: number,
    from: number,
  ): { first: number; values: readonly T[] } | undefined {
    for (let first = Math.max(from, end - 8); first < end; first++) {
      const match = this.longestAt(tokens, first, end);
      if (match?.last === end) return { first, values: match.values };
    }
    return undefined;
  }
}
