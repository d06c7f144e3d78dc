import type { Candidate } from '../../model/candidate.ts';

/** For each fact, by its place, the candidate that first told it, or told it more exactly. */
export class Tellings {
  readonly #told: Candidate[] = [];
  /** The places of meetings by the sentence that tells them. */
  readonly #meetings: Map<number, Set<number>> = new Map();

  /** The places of treaties with the sentences that tell them, in order. */
  readonly #treaties: { readonly at: number; readonly sentence: number }[] = [];

  of(at: number): Candidate | undefined {
    return this.#told[at];
  }

  tell(at: number, candidate: Candidate): void {
    const before = this.#told[at];
    if (before) this.#meetings.get(before.sentence)?.delete(at);
    this.#told[at] = candidate;
    if (candidate.kind === 'treaty') this.tellTreaty(at, candidate.sentence);
    if (candidate.kind !== 'meeting') return;
    const here = this.#meetings.get(candidate.sentence) ?? new Set();
    this.#meetings.set(candidate.sentence, here.add(at));
  }

  /** Notes that a treaty is told, for the first time or again. */
  tellTreaty(at: number, sentence: number): void {
    this.#treaties.push({ at, sentence });
  }

  /** The places of the treaties told in a sentence or the few before it, the last told first. */
  treatiesBefore(sentence: number, reach: number): number[] {
    const found = new Set<number>();
    for (let k = this.#treaties.length - 1; k >= 0; k--) {
      const told = this.#treaties[k];
      if (!told || told.sentence < sentence - reach) break;
      found.add(told.at);
    }
    return [...found];
  }

  /** The places of the meetings told in a sentence or the few before it, the last fact first. */
  meetingsBefore(sentence: number, reach: number): number[] {
    const found: number[] = [];
    for (let back = 0; back <= reach; back++) found.push(...(this.#meetings.get(sentence - back) ?? []));
    return found.sort((x, y) => y - x);
  }
}
