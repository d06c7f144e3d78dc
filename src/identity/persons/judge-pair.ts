import { YEAR } from '../day-number.ts';
import { compareNames, type GivenNames, type NameRelation } from '../names/compare-names.ts';
import { compareTitles } from '../offices/title-key.ts';
import { gapBetween, type Profile } from './profile.ts';
import { isTwoMinisters } from './two-ministers.ts';

/** That two profiles are one person: why, and how sure. */
export interface Link {
  readonly certainty: number;
  readonly reason: string;
  /** One was read with the state of a visit or a host: the body that stands against it. */
  readonly readOver?: { readonly wrong: string; readonly right: string };
}

type Titles = 'same' | 'near' | 'other' | 'none';

const NAMES: Readonly<Record<NameRelation, readonly [certainty: number, words: string]>> = {
  exact: [0.98, 'one name'],
  spelling: [0.95, 'one name in two spellings'],
  order: [0.93, 'one name, its surname first and last'],
  fuller: [0.95, 'one name, more of it told in one'],
  partial: [0.92, 'a surname that is part of the name'],
};

/** Offices that one person holds at a time. */
const SINGLE = new Set([
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'pope',
  'emir',
  'sultan',
]);
/** So many times as many articles must give one state, for the other to be a slip. */
const MANY = 3;
const FAR_MORE = 10;
/** One person's career, where a full name, letter for letter, and the state are all there is. */
const CAREER = 45 * YEAR;
/** After longer, a holder of one office is rather a child of the name than the same person again. */
const RETURN = 30 * YEAR;

/** Judges two full names; a name alone never suffices. */
export function judgeFullNames(a: Profile, b: Profile, givenNames: GivenNames): Link | undefined {
  const relation = compareNames(a.form, b.form, givenNames);
  if (!relation || relation === 'partial') return undefined;
  const [certainty, name] = NAMES[relation];
  const gap = gapBetween(a, b);
  if (a.bodies.length === 0 || b.bodies.length === 0) return judgeStateless(a, b, relation, gap);
  const body = a.bodies.find((each) => b.bodies.includes(each));
  if (body === undefined) return judgeReadOver(a, b, gap);
  const titles = compareOffices(a, b, body);
  if (titles === 'same' || titles === 'near') {
    if (gap > (relation === 'fuller' ? 8 * YEAR : RETURN)) return undefined;
    return { certainty, reason: `${name}, one state and one office` };
  }
  if (titles === 'none') {
    return gap > 3 * YEAR && relation !== 'exact'
      ? undefined
      : { certainty: certainty - 0.06, reason: `${name} and one state, the office told of one alone` };
  }
  const limit = relation === 'exact' ? CAREER : relation === 'fuller' ? 8 * YEAR : 4 * YEAR;
  if (gap > limit || isTwoMinisters([...a.mentions, ...b.mentions])) return undefined;
  return { certainty: certainty - 0.08, reason: `${name} and one state, in two offices` };
}

/** Judges a surname against a full name, or another surname: the office must be the same, and near in time. */
export function judgeSurname(part: Profile, full: Profile, givenNames: GivenNames): Link | undefined {
  if (compareNames(part.form, full.form, givenNames) === undefined || part.offices.length === 0)
    return undefined;
  const gap = gapBetween(part, full);
  if (gap > 2 * YEAR) return undefined;
  const body = part.bodies.find((each) => full.bodies.includes(each));
  if (body === undefined) return judgeReadOver(part, full, gap);
  const titles = compareOffices(part, full, body);
  if (titles !== 'same' && titles !== 'near') return undefined;
  const certainty = NAMES.partial[0] - (titles === 'near' ? 0.05 : 0) - (gap > YEAR ? 0.05 : 0);
  return { certainty, reason: `${NAMES.partial[1]}, one state and one office` };
}

/** Where one has no state, the other's must be named beside it, soon before or after. */
function judgeStateless(a: Profile, b: Profile, relation: NameRelation, gap: number): Link | undefined {
  const [known, unknown] = a.bodies.length > 0 ? [a, b] : [b, a];
  if (relation !== 'exact' || gap > 3 * YEAR) return undefined;
  const [body] = known.bodies;
  if (body === undefined) return undefined;
  const beside = unknown.mentions.every(({ company }) => company.has(body));
  return beside ? { certainty: 0.86, reason: 'one name, and its state named beside it' } : undefined;
}

/** One name and office under two states: a slip of reading, where far more articles say otherwise. */
function judgeReadOver(a: Profile, b: Profile, gap: number): Link | undefined {
  const isFew = a.form.partial === b.form.partial ? a.mentions.length <= b.mentions.length : a.form.partial;
  const [few, many] = isFew ? [a, b] : [b, a];
  const [wrong, right] = [few.bodies[0], many.bodies[0]];
  if (wrong === undefined || right === undefined || gap > YEAR || many.form.partial) return undefined;
  if (few.offices.length === 0 || compareAll(few, many) !== 'same') return undefined;
  const ratio = many.mentions.length / few.mentions.length;
  const named = few.mentions.every(({ company }) => company.has(right));
  const seat = few.form.partial && few.offices.some(({ title }) => SINGLE.has(title.heads[0] ?? ''));
  if (!(ratio >= FAR_MORE || (named && (ratio >= MANY || seat)))) return undefined;
  const reason = named
    ? 'one name and one office, the state of the others named beside it: it was read with another state'
    : 'one name and one office, under another state in far more articles';
  return { certainty: few.form.partial ? 0.8 : 0.88, reason, readOver: { wrong, right } };
}

/** How near the offices of two are that serve one body. */
function compareOffices(a: Profile, b: Profile, body: string): Titles {
  return compareAll(a, b, body);
}

function compareAll(a: Profile, b: Profile, body?: string): Titles {
  const [ours, theirs] = [a, b].map(({ offices }) =>
    offices.filter((office) => body === undefined || office.body === body),
  );
  if (!ours?.length || !theirs?.length) return 'none';
  let best: Titles = 'other';
  for (const one of distinct(ours)) {
    for (const other of distinct(theirs)) {
      const found = compareTitles(one, other);
      if (found === 'same') return 'same';
      if (found === 'near') best = 'near';
    }
  }
  return best;
}

const distinct = (offices: Profile['offices']): Profile['offices'][number]['title'][] => [
  ...new Map(offices.map(({ title }) => [title.text, title])).values(),
];
