import type { Candidate } from '../../model/candidate.ts';

/** For each fact, by its place, the candidate that first told it, or told it more exactly. */
export class Tellings {
  readonly #told: Candidate[] = [];
  /** The places of meetings by the sentence that tells them. */
  readonly #meetings: Map<number, Set<number>> = new Map();

  of(at: number): Candidate | undefined {
    return this.#told[at];
  }

  tell(at: number, candidate: Candidate): void {
    const before = this.#told[at];
    if (before) this.#meetings.get(before.sentence)?.delete(at);
    this.#told[at] = candidate;
    if (candidate.kind !== 'meeting') return;
    const here = this.#meetings.get(candidate.sentence) ?? new Set();
    this.#meetings.set(candidate.sentence, here.add(at));
  }

  /** The places of the meetings told in a sentence or the few before it, the last fact first. */
  meetingsBefore(sentence: number, reach: number): number[] {
    const found: number[] = [];
    for (let back = 0; back <= reach; back++) found.push(...(this.#meetings.get(sentence - back) ?? []));
    return found.sort((x, y) => y - x);
  }
}
