import type { GraphText } from '../send/graph-text.ts';

/** Some of a graph's subjects with all their triples. */
export interface Excerpt {
  readonly graph: string;
  /** Lines of N-Triples, without their ends. */
  readonly triples: readonly string[];
  /** That these are all triples of the graph. */
  readonly whole: boolean;
}

/** More of one graph is not asked back: some stores cut long answers. */
const MAX_TRIPLES = 1000;
/** Kinds of triple that choose a graph each: a file made to hold thousands of datatypes has no need of as many. */
const MAX_TRAITS = 200;

/**
 * Chooses what to compare after a load: for each datatype, language and kind of letters the first graph that holds it, and
 * besides so many graphs as the digests, which no order of files can sway, put first.
 */
export class SampleChooser {
  readonly #count: number;
  readonly #traits: Set<string> = new Set();
  readonly #telling: Excerpt[] = [];
  /** In the order of their digests. */
  #first: { readonly digest: string; readonly excerpt: Excerpt }[] = [];

  constructor(count: number) {
    this.#count = count;
  }

  offer(graph: GraphText, digest: string): void {
    const fresh = this.#takeNew(graph);
    if (fresh.length > 0) this.#telling.push(excerpt(graph, fresh));
    const last = this.#first.at(-1);
    if (this.#count === 0 || (this.#first.length === this.#count && last && last.digest < digest)) return;
    this.#first.push({ digest, excerpt: excerpt(graph, []) });
    this.#first.sort((a, b) => (a.digest < b.digest ? -1 : 1));
    this.#first = this.#first.slice(0, this.#count);
  }

  /** Each graph once. */
  sample(): Excerpt[] {
    const chosen = new Map<string, Excerpt>();
    for (const each of [...this.#telling, ...this.#first.map((entry) => entry.excerpt)]) {
      if (!chosen.has(each.graph)) chosen.set(each.graph, each);
    }
    return [...chosen.values()];
  }

  /** The first triple of each trait that no graph before had. */
  #takeNew({ triples }: GraphText): string[] {
    return triples.filter((triple) => {
      const traits = traitsOf(triple).filter((trait) => !this.#traits.has(trait));
      if (traits.length === 0 || this.#traits.size >= MAX_TRAITS) return false;
      for (const trait of traits) this.#traits.add(trait);
      return true;
    });
  }
}

/** What could go wrong with a triple on its way that does not with plain text. */
function traitsOf(triple: string): string[] {
  const object = /^\S+ \S+ (.*)$/su.exec(triple)?.[1] ?? '';
  const [, suffix = ''] = /"(@[\w-]+|\^\^<[^>]*>)?$/u.exec(object) ?? [];
  return [
    object.startsWith('"') ? `literal ${suffix}` : 'iri',
    ...(/[\x80-\u{ffff}]/u.test(object) ? ['letters'] : []),
    ...(/[\u{10000}-\u{10ffff}]/u.test(object) ? ['letters of another plane'] : []),
    ...(/\\["\\nrtu]/u.test(object) ? ['escapes'] : []),
    ...(/[^\0-\x7f]/u.test(triple.slice(0, triple.length - object.length)) ? ['letters in a name'] : []),
  ];
}

/** The subjects of the triples that must be in it first, then others while there is room. */
function excerpt({ iri, triples }: GraphText, must: readonly string[]): Excerpt {
  if (triples.length <= MAX_TRIPLES) return { graph: iri, triples, whole: true };
  const bySubject = new Map<string, string[]>();
  for (const triple of triples) {
    const known = bySubject.get(subjectOf(triple));
    if (known) known.push(triple);
    else bySubject.set(subjectOf(triple), [triple]);
  }
  const chosen: string[] = [];
  for (const subject of new Set([...must.map(subjectOf), ...bySubject.keys()])) {
    const own = bySubject.get(subject) ?? [];
    if (chosen.length + own.length <= MAX_TRIPLES) for (const triple of own) chosen.push(triple);
  }
  return { graph: iri, triples: chosen, whole: false };
}

/** `<iri>`. */
export function subjectOf(triple: string): string {
  return triple.slice(0, triple.indexOf(' '));
}
