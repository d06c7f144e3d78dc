/** Nothing is said of the time left before so much of it has passed. */
const SETTLED_MS = 2000;

/** How far a run has come, in words; it knows nothing of terminals. */
export class RunMeter {
  readonly #now: () => number;
  readonly #begun: number;
  /** How many articles each file promises. */
  #expected: ReadonlyMap<string, number> = new Map();
  #total = 0;
  #count = 0;
  #quads = 0;
  /** Articles, also those that were left out, of the files before the one being read. */
  #passed = 0;
  #file: string | undefined;
  #inFile = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#begun = now();
  }

  /** What lies before the run, once that is known. */
  expect(articles: ReadonlyMap<string, number>): void {
    this.#expected = articles;
    this.#total = [...articles.values()].reduce((sum, count) => sum + count, 0);
  }

  /** One more article, from `wire.jsonl:12` or `story.txt`, and the quads that were made of it. */
  advance(source: string, quads = 0): void {
    this.#count++;
    this.#quads += quads;
    const [, file = source, line = '1'] = /^(.*):(\d+)$/su.exec(source) ?? [];
    if (file !== this.#file) {
      this.#passed += this.#file === undefined ? 0 : (this.#expected.get(this.#file) ?? this.#inFile);
      this.#file = file;
    }
    this.#inFile = Number(line);
  }

  /** `120 of 400 articles, 24000 quads, 38/s, 1 min 5 s left`, without what cannot be known. */
  tell(): string {
    const passed = this.#now() - this.#begun;
    const rate = passed > 0 ? (this.#count / passed) * 1000 : 0;
    const left = this.#total - this.#passed - this.#inFile;
    const parts = [`${this.#count}${this.#total > 0 ? ` of ${this.#total}` : ''} articles`];
    if (this.#quads > 0) parts.push(`${this.#quads} quads`);
    if (rate > 0) parts.push(`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`);
    if (rate > 0 && left > 0 && passed >= SETTLED_MS) parts.push(`${tellTime(left / rate)} left`);
    return parts.join(', ');
  }
}

function tellTime(exact: number): string {
  const seconds = Math.ceil(exact);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${seconds % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
