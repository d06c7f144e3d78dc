import type { ArticleDigest } from '../../src/identity/digest/article-digest.ts';
import { digestOf, type Held, personOf } from '../../tests/samples/digests.ts';
import { inventName } from '../invent-name.ts';

const STATES = 'AR BR CA CL DE EG ES FI FR GH IN IT JP KE MX NG NO PE PL SE TH TR UA US VN ZA'.split(' ');
const TITLES = ['Foreign Minister', 'President', 'Prime Minister', 'Defence Minister', 'Ambassador'];
/** Articles in which a person is named, on the average. */
const OFTEN = 6;
const PER_ARTICLE = 3;
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2020, 0, 1);
/** Articles of one day. */
const DAILY = 20;

/**
 * Digests of articles that name a growing number of persons, each by several spellings: whole, by initial, with another
 * vowel. Each reports a meeting; every third reports that of the article before. Always the same for a number.
 */
export function inventDigests(count: number): readonly ArticleDigest[] {
  const persons = Math.max(PER_ARTICLE, Math.ceil((count * PER_ARTICLE) / OFTEN));
  return Array.from({ length: count }, (_, at) => inventDigest(at, persons));
}

function inventDigest(at: number, persons: number): ArticleDigest {
  const told = at % 3 === 2 ? at - 1 : at;
  const day = new Date(FIRST_DAY + Math.floor(at / DAILY) * DAY).toISOString().slice(0, 10);
  const held = Array.from(
    { length: PER_ARTICLE },
    (_, i): Held => inventHeld((told * 7919 + i * 104_729) % persons, at),
  );
  const parties = held.map(([name, state]) => personOf(state, name));
  return digestOf(`a${String(at).padStart(6, '0')}`, {
    day,
    publisher: `Agency ${at % 17}`,
    held,
    facts: [{ parties, earliest: day, latest: day }],
  });
}

function inventHeld(person: number, at: number): Held {
  const state = STATES[person % STATES.length] ?? 'FI';
  return [spell(inventName(person), at), state, TITLES[person % TITLES.length] ?? 'Ambassador'];
}

function spell(name: string, at: number): string {
  if (at % 7 === 3) return name.replace(/^(\p{L})\p{L}+/u, '$1.');
  return at % 7 === 5 ? name.replace('nsk', 'nskiy') : name;
}
