/** Sets that grow together: each item is in one, named by its least item, whatever the order of joining. */
export class UnionFind {
  readonly #parent: number[];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }

  find(item: number): number {
    let root = item;
    for (let next = this.#parent[root] ?? root; next !== root; next = this.#parent[root] ?? root) {
      this.#parent[root] = this.#parent[next] ?? next;
      root = this.#parent[root] ?? root;
    }
    return root;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one < other) this.#parent[other] = one;
    else this.#parent[one] = other;
  }

  /** The sets, each in order, ordered by their least items. */
  sets(): number[][] {
    const sets = new Map<number, number[]>();
    for (const item of this.#parent.keys()) {
      const root = this.find(item);
      const set = sets.get(root);
      if (set) set.push(item);
      else sets.set(root, [item]);
    }
    return [...sets.values()];
  }
}
