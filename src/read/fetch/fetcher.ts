import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../input-error.ts';
import type { Bytes, Source } from '../open/open-bytes.ts';
import { cannotFetch, type RequestOptions, request, tell } from './request.ts';
import { RobotRules } from './robot-rules.ts';

/** How addresses are fetched: how long, how much, how often, and from whom. */
export interface FetchOptions extends Partial<Omit<RequestOptions, 'agent'>> {
  /** The most bytes of an answer; ten million if not said. */
  readonly maxAnswerBytes?: number;
  /** How long to wait between two answers of one host, unless it asks for longer; a second if not said. */
  readonly pauseMs?: number;
  readonly version: string;
}

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308]);
const HALF_A_MINUTE = 30_000;

/** Fetches pages one after the other, politely: as `robots.txt` says, with a pause, and within bounds of time and size. */
export class Fetcher {
  readonly #options: RequestOptions;
  readonly #maxBytes: number;
  readonly #pauseMs: number;
  readonly #robots: RobotRules;
  /** When each host was last asked. */
  readonly #asked: Map<string, number> = new Map();

  constructor({ maxAnswerBytes = 10_000_000, pauseMs = 1000, version, ...options }: FetchOptions) {
    const agent = `communique/${version} (+https://w3id.org/communique)`;
    this.#options = { allowPrivate: false, timeoutMs: HALF_A_MINUTE, ...options, agent };
    this.#maxBytes = maxAnswerBytes;
    this.#pauseMs = pauseMs;
    this.#robots = new RobotRules('communique', (url) => this.#follow(url));
  }

  /** A page as a source of articles, under the address that was asked for. @throws InputError */
  async open(address: string): Promise<Source> {
    const answer = await this.#follow(parseAddress(address), true);
    if (answer.statusCode !== 200) {
      answer.destroy();
      throw cannotFetch(address, `the answer is ${answer.statusCode}. Check the address`);
    }
    const [, charset] = /charset="?([\w.:-]+)/i.exec(answer.headers['content-type'] ?? '') ?? [];
    const bytes = this.#bounded(address, answer);
    return { path: address, url: address, bytes, ...(charset !== undefined && { charset }) };
  }

  /** The answer after all redirects, each of which is looked at as the first address is. */
  async #follow(start: URL, politely = false): Promise<IncomingMessage> {
    let url = start;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      if (politely) await this.#ask(url);
      const answer = await request(url, this.#options);
      const { location } = answer.headers;
      if (!REDIRECTS.has(answer.statusCode) || location === undefined) return answer;
      answer.destroy();
      url = parseAddress(location, url);
    }
    throw cannotFetch(start.href, `it leads on more than ${MOST_REDIRECTS} times. Name the last address`);
  }

  /** Waits for its turn, unless the host wants no programs there. */
  async #ask(url: URL): Promise<void> {
    const { allowed, delayMs } = await this.#robots.ask(url);
    if (!allowed) throw cannotFetch(url.href, 'its robots.txt asks programs to stay away. Leave it out');
    const last = this.#asked.get(url.host);
    const pause = Math.min(Math.max(this.#pauseMs, delayMs), HALF_A_MINUTE);
    if (last !== undefined) await sleep(Math.max(0, last + pause - performance.now()));
    this.#asked.set(url.host, performance.now());
  }

  async *#bounded(address: string, answer: IncomingMessage): AsyncGenerator<Uint8Array> {
    let size = 0;
    try {
      for await (const chunk of answer as Bytes) {
        size += chunk.length;
        if (size > this.#maxBytes) {
          throw cannotFetch(address, `it has more than ${this.#maxBytes} bytes. Take its text out of it`);
        }
        yield chunk;
      }
    } catch (error) {
      throw error instanceof InputError ? error : cannotFetch(address, tell(error));
    } finally {
      answer.destroy();
    }
  }
}

/** @throws InputError for what is no address of the web */
function parseAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw cannotFetch(address, 'it is no address of the web. Begin it with https://');
  }
  if (url.username !== '' || url.password !== '') {
    throw cannotFetch(url.origin, 'the address has a name or a password in it. Fetch it otherwise');
  }
  return url;
}
