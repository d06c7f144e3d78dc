import type { OfficePhrase, PersonMention, TokenRange } from '../model/mention.ts';
import { type Draft, isCapitalised, isPossessive, wording } from './draft.ts';
import { endsInInstitution, findBareNames, readName, skipHonorifics } from './find-names.ts';
import type { Title } from './find-titles.ts';

/** A person as found: the whole group of words, the name within it, and the titles the group gives the name. */
export interface PersonGroup extends TokenRange {
  readonly name: TokenRange;
  readonly titles: readonly Title[];
  readonly phrasing: PersonMention['phrasing'];
}

const CLOSERS = new Set([',', '.', ';', ')', ':', '-', '--', '–', '—']);

/** Joins names and offices by the phrasings of the title and apposition grammar; the used titles are taken. */
export function findPersons(
  draft: Draft,
  titles: readonly Title[],
): { persons: PersonGroup[]; free: Title[] } {
  const offices = titles.filter((title) => title.head.kind === 'office');
  const startingAt = new Map(offices.map((title) => [title.first, title]));
  const used = new Set<Title>();
  const taken = new Int32Array(draft.tokens.length).fill(-1);
  for (const title of titles) taken.fill(1, title.first, title.last);
  const persons: PersonGroup[] = [];
  const add = (person: PersonGroup): void => {
    for (const title of person.titles) used.add(title);
    taken.fill(2, person.first, person.last);
    persons.push(person);
  };
  for (const title of offices)
    if (!used.has(title)) for (const person of titleBeforeName(draft, title, startingAt)) add(person);
  for (const title of offices)
    if (!used.has(title)) addIfAny(add, officeCommaName(draft, title, startingAt, taken));
  for (const name of findBareNames(draft, taken))
    add({ first: name.first, last: name.last, name, titles: [], phrasing: 'bare' });
  const grouped = persons.map((person) => withAppositions(draft, person, startingAt, used));
  grouped.sort((a, b) => a.first - b.first);
  return { persons: grouped, free: titles.filter((title) => !used.has(title)) };
}

function addIfAny(add: (person: PersonGroup) => void, person: PersonGroup | undefined): void {
  if (person) add(person);
}

const limitOf = (draft: Draft, at: number): number =>
  draft.sentences.find((s) => s.first <= at && at < s.last)?.last ?? draft.tokens.length;

/** "Russian Foreign Minister Sergei Lavrov"; "Foreign Minister and Deputy Prime Minister Ishaq Dar"; "Presidents A B and C D". */
function titleBeforeName(draft: Draft, title: Title, startingAt: ReadonlyMap<number, Title>): PersonGroup[] {
  const { tokens } = draft;
  const limit = limitOf(draft, title.first);
  const chain = [title];
  let end = title.last;
  for (;;) {
    const last = chain.at(-1) as Title;
    const next =
      (tokens[last.last]?.lower === 'and' && startingAt.get(last.last + 1)) ||
      startingAt.get(last.last) ||
      undefined;
    const linked =
      next && next.determiner === undefined && !next.head.plural && !next.served ? next : undefined;
    if (!linked || chain.length > 2) break;
    chain.push(linked);
    end = linked.last;
  }
  for (let n = chain.length; n > 0; n--) {
    end = (chain[n - 1] as Title).last;
    const from = skipHonorifics(draft, skipOpeningQuote(draft, end), limit);
    if (from >= limit || (!tokens[from]?.spaced && from === end)) continue;
    const last = readName(draft, from, limit, true);
    if (last === from || !plausible(draft, title, from, last)) continue;
    const group = {
      first: title.first,
      last,
      name: { first: from, last },
      titles: chain.slice(0, n),
      phrasing: 'title-before-name',
    };
    if (!title.head.plural) return [group];
    return [group, ...furtherNames(draft, title, last, limit)];
  }
  return [];
}

/** Scare quotes around an office: `Rebel "foreign minister" Jane Doe`. */
const skipOpeningQuote = (draft: Draft, at: number): number =>
  /^["”’]$/.test(draft.tokens[at]?.text ?? '') ? at + 1 : at;

/** After a lower-case office one capitalised word alone may begin a clause: "told the premier Israel would agree". */
function plausible(draft: Draft, title: Title, from: number, last: number): boolean {
  if (endsInInstitution(draft, from, last)) return false;
  const named = draft.named[draft.namedAt[from] ?? -1];
  if (named && named.last >= last) return named.thing.kind === 'place' && title.determiner === undefined;
  if (
    title.determiner !== undefined &&
    !isCapitalised(draft.tokens[title.titleLast - 1]) &&
    last - from === 1
  )
    return title.determiner === 'possessor' || title.determiner === 'the';
  return true;
}

/** The rest of "Presidents Ann Lee and Bo Chan". */
function furtherNames(draft: Draft, title: Title, at: number, limit: number): PersonGroup[] {
  const groups: PersonGroup[] = [];
  let k = at;
  while (k < limit && (draft.tokens[k]?.lower === 'and' || draft.tokens[k]?.text === ',')) {
    const from = skipHonorifics(draft, draft.tokens[k + 1]?.lower === 'and' ? k + 2 : k + 1, limit);
    const last = readName(draft, from, limit, true);
    if (last === from) break;
    groups.push({
      first: from,
      last,
      name: { first: from, last },
      titles: [title],
      phrasing: 'title-before-name',
    });
    k = last;
  }
  return groups;
}

/** "The Minister of Foreign Affairs, Carolina Valdivia, said": a definite office, then its holder between commas. */
function officeCommaName(
  draft: Draft,
  title: Title,
  startingAt: ReadonlyMap<number, Title>,
  taken: Int32Array,
): PersonGroup | undefined {
  const { tokens } = draft;
  if (tokens[title.last]?.text !== ',' || title.head.plural) return undefined;
  const limit = limitOf(draft, title.first);
  // The office of someone named before the comma is an apposition, not an opening.
  const before = title.first - 1;
  if (tokens[before]?.text === ',' && isCapitalised(tokens[before - 1])) return undefined;
  const from = skipHonorifics(draft, title.last + 1, limit);
  if (startingAt.has(from) || (taken[from] ?? -1) >= 0) return undefined;
  const last = readName(draft, from, limit, false);
  const closes =
    last >= limit ||
    CLOSERS.has(tokens[last]?.text ?? '') ||
    isPossessive(tokens[last]) ||
    /^\p{Ll}+$/u.test(tokens[last]?.text ?? '');
  if (last - from < 2 || !closes || endsInInstitution(draft, from, last)) return undefined;
  if (tokens[last]?.text === ',' && startingAt.has(last + 1) && !title.determiner) return undefined;
  const end = tokens[last]?.text === ',' && last + 1 < limit ? last + 1 : last;
  return {
    first: title.first,
    last: end,
    name: { first: from, last },
    titles: [title],
    phrasing: 'office-comma-name',
  };
}

/** "Kim Jong Un, general secretary of the party and president of the State Affairs, ..." */
function withAppositions(
  draft: Draft,
  person: PersonGroup,
  startingAt: ReadonlyMap<number, Title>,
  used: Set<Title>,
): PersonGroup {
  const { tokens } = draft;
  let k = person.last;
  const limit = limitOf(draft, person.first);
  if (tokens[k]?.text !== ',' && tokens[k]?.text !== '(') return person;
  if (/^\d{2}$/.test(tokens[k + 1]?.text ?? '') && tokens[k + 2]?.text === ',') k += 2;
  const found: Title[] = [];
  let at = k + 1;
  if (tokens[at]?.lower === 'who' && /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  if (tokens[at]?.lower === 'also') at++;
  for (;;) {
    const title = startingAt.get(at);
    if (!title || used.has(title) || title.head.plural || title.last > limit) break;
    found.push(title);
    used.add(title);
    k = title.last;
    // The relative clause or place that follows does not end the list; "and" or a comma before another office goes on.
    const mark = tokens[k];
    if (mark?.lower === 'and' && startingAt.has(k + 1)) at = k + 1;
    else if (mark?.text === ',' && startingAt.has(k + 1)) at = k + 1;
    else if (mark?.text === ',' && tokens[k + 1]?.lower === 'and' && startingAt.has(k + 2)) at = k + 2;
    else break;
  }
  if (found.length === 0) return person;
  const last = (tokens[k]?.text === ',' || tokens[k]?.text === ')') && k + 1 < limit ? k + 1 : k;
  return {
    ...person,
    last,
    titles: [...person.titles, ...found],
    phrasing: person.phrasing === 'bare' ? 'apposition' : person.phrasing,
  };
}

/** The office of a title as the rest of the program reads it. */
export function officePhrase(draft: Draft, title: Title): OfficePhrase {
  const from = draft.tokens[title.titleFirst];
  const to = draft.tokens[title.titleLast - 1];
  return {
    first: title.first,
    last: title.last,
    title: wording(draft, title.titleFirst, title.titleLast).replace(/\s+/g, ' '),
    titleSpan: { start: from?.start ?? 0, end: to?.end ?? 0 },
    head: title.head.head,
    ...(title.served && { served: title.served }),
    ...(title.through && { servedThrough: title.through }),
    former: title.former,
    plural: title.head.plural,
    ...(title.determiner !== undefined && { determiner: title.determiner }),
    visiting: title.visiting,
    counts: title.head.counts,
  };
}
