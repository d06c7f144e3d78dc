import { UsageError } from '../../errors.ts';
import type { Article } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import type { Iri } from '../../rdf/iri.ts';
import { articleIri } from '../../rdf/mint.ts';
import { keyOf } from './article-key.ts';
import type { ArticleSpool } from './article-spool.ts';
import type { PastBuild } from './past-build.ts';

/** How the articles of a build compare with those of the one before. */
export interface ChangeCounts {
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
  readonly kept: number;
}

export interface ChangeOptions {
  /** For messages. */
  readonly folder: string;
  readonly base: Iri;
  /** What the folder holds already. */
  readonly past: PastBuild | undefined;
  /** The same, where its graphs can be taken as they are: made by this program with these options into these formats. */
  readonly usable: PastBuild | undefined;
  /** Where articles are that were made now, or by a build that was cut off. */
  readonly spool: ArticleSpool;
  /** Whether articles that are not among the inputs go. */
  readonly prune: boolean;
}

/** What becomes of each article: made, kept as it is, or removed; and what was amiss with those that are read. */
export class Changes {
  readonly #options: ChangeOptions;
  /** The key of each article that was read. This and what follows goes by the articles' IRIs after the base. */
  readonly #seen: Map<string, string> = new Map();
  readonly #kept: Set<string> = new Set();
  /** Made by a build that was cut off. */
  readonly #taken: Set<string> = new Set();
  readonly #warnings: Map<string, string[]> = new Map();

  constructor(options: ChangeOptions) {
    this.#options = options;
  }

  /** Whether an article that was read has its graph already, and may keep it. */
  see(article: Article, mayKeep: boolean): boolean {
    const name = this.#nameOf(article.id);
    const key = keyOf(article);
    this.#seen.set(name, key);
    if (!mayKeep) return false;
    const made = this.#options.usable?.has(name, key) === true;
    if (made) this.#kept.add(name);
    else if (this.#options.spool.take(this.#options.base + name, key)) this.#taken.add(name);
    else return false;
    return true;
  }

  /** The name and key of an article that was read, and the codes of its warnings. */
  take(id: string): { readonly iri: string; readonly key: string; readonly warnings: readonly string[] } {
    const name = this.#nameOf(id);
    const warnings = this.#warnings.get(name) ?? [];
    this.#warnings.delete(name);
    return { iri: this.#options.base + name, key: this.#seen.get(name) ?? '', warnings };
  }

  /** Remembers a warning until its article is taken. */
  warn({ article, code }: Issue): void {
    const name = article === undefined ? '' : this.#nameOf(article);
    const known = this.#warnings.get(name);
    if (known) known.push(code);
    else this.#warnings.set(name, [code]);
  }

  /** Codes of the warnings about what is not in the graph. What is kept brings its own. */
  get looseWarnings(): readonly string[] {
    return [...this.#warnings].flatMap(([name, codes]) =>
      this.#kept.has(name) || this.#taken.has(name) ? [] : codes,
    );
  }

  /** Whether the past graph of an article stays. */
  isKept = (iri: string): boolean => this.#isKept(iri.slice(this.#options.base.length));

  /** Articles that should stay and whose graphs cannot be taken as they are stop the build. @throws UsageError */
  refuseStranded(): void {
    const { folder, past, usable, prune } = this.#options;
    if (!past || usable || prune) return;
    const [first, ...others] = [...past.names].filter((name) => !this.#seen.has(name));
    if (first === undefined) return;
    const more = others.length > 0 ? ` and ${others.length} more articles` : '';
    throw new UsageError(
      `${folder} holds ${past.manifest.base}${first}${more}, not among the inputs, as another version of the program, other ` +
        'seeds or other options made it. Name all inputs to make them anew, or give --prune to leave out what is not among them.',
    );
  }

  /** What the build came to, once it has read all. */
  count(): ChangeCounts {
    const { base, past, usable, spool: made } = this.#options;
    const names = [...(past?.names ?? [])];
    const replaced = names.filter((name) => made.has(base + name)).length;
    const kept = usable ? names.filter((name) => this.#isKept(name)).length : 0;
    return { added: made.size - replaced, replaced, removed: names.length - replaced - kept, kept };
  }

  /** It was read and is the same, or was not read and need not be. */
  #isKept(name: string): boolean {
    const { usable, prune } = this.#options;
    return this.#kept.has(name) || (usable !== undefined && !prune && !this.#seen.has(name));
  }

  #nameOf(id: string): string {
    const { base } = this.#options;
    return articleIri(base, id).value.slice(base.length);
  }
}
