import type { IncomingMessage } from 'node:http';
import robotsParser from 'robots-parser';
import type { Bytes } from '../open/open-bytes.ts';

/** So much of a file of rules is read (RFC 9309, 2.5). */
const MOST_BYTES = 500 * 1024;

/** The part of the package's that we use; the types that it ships are of no module. */
interface Robot {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}
const parseRules = robotsParser as unknown as (url: string, text: string) => Robot;

export interface Permission {
  readonly allowed: boolean;
  /** How long the host asks to wait between two requests. */
  readonly delayMs: number;
}

/** What hosts want of programs, by their `robots.txt` (RFC 9309), each asked for once. */
export class RobotRules {
  readonly #agent: string;
  readonly #fetch: (url: URL) => Promise<IncomingMessage>;
  /** Of each origin; nothing where it has to be taken that all is forbidden. */
  readonly #rules: Map<string, Promise<Robot | undefined>> = new Map();

  constructor(agent: string, fetch: (url: URL) => Promise<IncomingMessage>) {
    this.#agent = agent;
    this.#fetch = fetch;
  }

  /** @throws InputError where the host does not answer at all */
  async ask(url: URL): Promise<Permission> {
    let rules = this.#rules.get(url.origin);
    if (!rules) {
      rules = this.#read(new URL('/robots.txt', url));
      this.#rules.set(url.origin, rules);
    }
    const robot = await rules;
    return {
      allowed: robot !== undefined && robot.isAllowed(url.href, this.#agent) !== false,
      delayMs: (robot?.getCrawlDelay(this.#agent) ?? 0) * 1000,
    };
  }

  /** A host without rules allows all; one whose rules cannot be had at the moment, nothing. */
  async #read(url: URL): Promise<Robot | undefined> {
    const answer = await this.#fetch(url);
    const status = answer.statusCode ?? 500;
    if (status >= 500) {
      answer.destroy();
      return undefined;
    }
    return parseRules(url.href, status === 200 ? await readBeginning(answer) : '');
  }
}

async function readBeginning(answer: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer as Bytes) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString();
}
