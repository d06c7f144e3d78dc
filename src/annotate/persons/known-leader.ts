import { foldPersonName } from '../../fold-letters.ts';
import type { StateEntity } from '../../model/entity.ts';
import type { LeaderRow } from '../../model/gazetteer.ts';
import { type Draft, wording } from '../draft.ts';
import type { Title } from '../titles/title.ts';
import type { PersonGroup } from './person-group.ts';

/** A leader of the gazetteer: the state, unless the text tells it, and the whole names that the mention can stand for. */
export interface KnownLeader {
  readonly state?: StateEntity;
  readonly names: readonly string[];
}

/**
 * Who "President Clinton" is in a story of 1997: the one leader of the gazetteer with this name who held this office in the
 * year of the story, or before it for a former office. Nothing where the names do not fit, where two leaders would do, or
 * where the text names another state.
 */
export function knownLeader(draft: Draft, person: PersonGroup): KnownLeader | undefined {
  const words = wording(draft, person.name.first, person.name.last)
    .split(/[\s,]+/)
    .map(foldPersonName);
  if (person.titles.length === 0) return leaderOfBareName(draft, words);
  const rows = candidates(draft, words).filter(
    (row) =>
      fitsName(row, words) &&
      person.titles.some(
        (title) => holdsOffice(draft, row, title) && inOffice(row, draft.article.date, title.former),
      ),
  );
  const told = person.titles.some(
    ({ served, through, determiner }) => served || through || determiner === 'possessor',
  );
  if (!told) return only(rows);
  const codes = person.titles.map(({ served }) => (served?.kind === 'state' ? served.code : undefined));
  const own = only(rows.filter(({ state }) => codes.includes(state.code)));
  return own && { names: own.names };
}

/** Whom the rows mean, where all serve one state. */
function only([first, ...others]: readonly LeaderRow[]): KnownLeader | undefined {
  if (!first || others.some(({ state }) => state !== first.state)) return undefined;
  return { state: first.state, names: [first, ...others].map(({ name }) => name) };
}

/** By its noun, or by its words: "vice president". */
const holdsOffice = (draft: Draft, { offices }: LeaderRow, { head, titleFirst, titleLast }: Title): boolean =>
  offices.includes(head.head) || offices.includes(wording(draft, titleFirst, titleLast).toLowerCase());

/** "Ida Berg" alone: only a leader in office, by the whole name of more than one word. */
function leaderOfBareName(draft: Draft, words: readonly string[]): KnownLeader | undefined {
  const whole = words.join(' ');
  const rows = candidates(draft, words).filter(
    (row) =>
      words.length > 1 &&
      row.name
        .split(/[\s-]+/)
        .map(foldPersonName)
        .join(' ') === whole.replaceAll('-', ' ') &&
      draft.article.date !== undefined &&
      inOffice(row, draft.article.date, false),
  );
  return only(rows);
}

/** Rows whose short form is the name, its last word or its first ("Hu Jintao"). */
function candidates({ lexicon }: Draft, words: readonly string[]): LeaderRow[] {
  const keys = new Set([
    words.join(' '),
    words.at(-1) ?? '',
    words[0] ?? '',
    ...(words.length > 2 ? words.slice(1, -1) : []),
  ]);
  return [...keys].flatMap((key) => lexicon.leaders.get(key) ?? []);
}

/** Every other word of the mention begins like another of the leader's: "Sergey" and "Sergei", "G." and "George". */
function fitsName(row: LeaderRow, words: readonly string[]): boolean {
  const short = new Set(row.short.split(/\s+/).map(foldPersonName));
  const rest = words.filter(
    (word) => !short.has(word) && word.length > 0 && !/^(?:jr|sr|de|da|al)$/.test(word),
  );
  if (rest.length === 0) return true;
  const own = row.name
    .split(/[\s-]+/)
    .map(foldPersonName)
    .filter((word) => !short.has(word));
  return (
    own.length === 0 ||
    rest.some((word) =>
      own.some((other) =>
        word.length === 1 ? other.startsWith(word) : other.slice(0, 2) === word.slice(0, 2),
      ),
    )
  );
}

function inOffice({ from, to = 9999 }: LeaderRow, date: string | undefined, former: boolean): boolean {
  if (date === undefined) return true;
  const year = Number(date.slice(0, 4));
  return year >= from && (former || year <= to);
}
