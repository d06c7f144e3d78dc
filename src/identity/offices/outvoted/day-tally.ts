/** On how many days of a time something was told; once an article. */
export class DayTally {
  readonly #days: number[] = [];
  readonly #articles: Set<string> = new Set();
  #undated = 0;
  #sorted = true;

  add(article: string, day: number | undefined): void {
    if (this.#articles.has(article)) return;
    this.#articles.add(article);
    if (day === undefined) this.#undated++;
    else {
      this.#days.push(day);
      this.#sorted = false;
    }
  }

  /** Articles of the days from one to another, both counted; those without a day may be of any. */
  count(from: number, to: number): number {
    return this.#undated + this.dated(from, to);
  }

  /** As `count`, without those that have no day. */
  dated(from: number, to: number): number {
    return this.#before(to + 1) - this.#before(from);
  }

  get size(): number {
    return this.#days.length + this.#undated;
  }

  /** Days before one. */
  #before(day: number): number {
    if (!this.#sorted) {
      this.#days.sort((a, b) => a - b);
      this.#sorted = true;
    }
    let [low, high] = [0, this.#days.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#days[middle] ?? day) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
