import type { Edition } from './edition.ts';

interface Held {
  readonly edition: Edition;
  uses: number;
  retired: boolean;
}

/** The edition that is served. A newer one takes its place at once; the old one ends when its last request has. */
export class LiveGraph {
  #current: Held;

  constructor(edition: Edition) {
    this.#current = { edition, uses: 0, retired: false };
  }

  /** Runs a task on the edition of this moment. */
  async use<T>(task: (edition: Edition) => Promise<T>): Promise<T> {
    const held = this.#current;
    held.uses += 1;
    try {
      return await task(held.edition);
    } finally {
      held.uses -= 1;
      await this.#endUnused(held);
    }
  }

  async replace(edition: Edition): Promise<void> {
    const old = this.#current;
    this.#current = { edition, uses: 0, retired: false };
    old.retired = true;
    await this.#endUnused(old);
  }

  async close(): Promise<void> {
    await this.#current.edition.close();
  }

  async #endUnused({ edition, uses, retired }: Held): Promise<void> {
    if (retired && uses === 0) await edition.close();
  }
}
