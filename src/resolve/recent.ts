/** The items used last for each key, as many as a look back may cost. */
export class Recent<T> {
  readonly #most: number;
  readonly #byKey: Map<string, T[]> = new Map();

  constructor(most: number) {
    this.#most = most;
  }

  /** The one used last stands last. */
  of(key: string): readonly T[] {
    return this.#byKey.get(key) ?? [];
  }

  use(key: string, item: T): void {
    const items = this.#byKey.get(key);
    if (!items) {
      this.#byKey.set(key, [item]);
      return;
    }
    const at = items.lastIndexOf(item);
    if (at >= 0) items.splice(at, 1);
    else if (items.length >= this.#most) items.shift();
    items.push(item);
  }
}
