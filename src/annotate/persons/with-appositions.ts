import { isPossessive } from '../draft.ts';
import type { Title } from '../titles/title.ts';
import { lexicalTags } from '../words/lexical-tags.ts';
import { limitOf, type PersonGroup, type PersonSearch } from './person-group.ts';

/** Words between "who is" and the office, or before an apposition: "who is *also* foreign minister", "*currently* …". */
const ADVERBS = new Set([
  'also',
  'currently',
  'now',
  'himself',
  'herself',
  'formerly',
  'once',
  'both',
  'then',
  'until',
  'recently',
  'concurrently',
]);
const PAST_ADVERBS = new Set(['formerly', 'once', 'then']);

/** "met Lee, a Norland diplomat *said*": the office before the verb is who speaks, not who was met. */
const SAYS = new Set([
  'said',
  'says',
  'told',
  'added',
  'announced',
  'stated',
  'noted',
  'explained',
  'confirmed',
]);

/**
 * "Kim Jong Un, general secretary of the party and president of the State Affairs"; "Ann Lee, 61, the minister of trade";
 * "Ann Lee (foreign minister)"; "Lee, who is also a member of the Central Committee". What follows a name is no
 * apposition where it goes on to a name of its own or to a possessive ("Lee, the president's adviser").
 */
export function withAppositions(search: PersonSearch, person: PersonGroup): PersonGroup {
  const { draft, startingAt, used, taken } = search;
  const { tokens } = draft;
  const limit = limitOf(draft, person.first);
  const opener = tokens[person.last - 1]?.text === ',' ? person.last - 1 : person.last;
  const marked = /^(?:,|\(|--|–|—)$/.test(tokens[opener]?.text ?? '');
  // A headline of a speech has no mark: "Statement by Mr. Bo Chan Ambassador and Permanent Representative of Norland".
  if (!marked && !(person.phrasing === 'honorific' && /^\p{Lu}/u.test(tokens[opener]?.text ?? '')))
    return person;
  const start = marked ? skipLeadIn(search, opener) : { at: opener, former: false };
  const found: Title[] = [];
  let end = start.at;
  for (let at = start.at; at < limit; ) {
    const title = startingAt.get(at);
    if (
      !title ||
      used.has(title) ||
      title.head.plural ||
      title.last > limit ||
      isPossessive(tokens[title.last])
    )
      break;
    // "the ambassador of Norland, Ann Lee, the ambassador of Sudland, Bo Chan": the next office is the next person's.
    if (
      person.phrasing === 'office-comma-name' &&
      tokens[title.last]?.text === ',' &&
      (taken[title.last + 1] ?? -1) >= 2
    )
      break;
    const former = start.former || isOver(tokens, title.last);
    found.push(former ? { ...title, former: true } : title);
    used.add(title);
    end = title.last;
    const next = nextOffice(search, end);
    if (next === undefined) break;
    at = next;
  }
  if (found.length === 0) return person;
  if (speaksNext(search, end, limit) || actsNext(search, person, found, end)) {
    for (const title of found) used.delete(title);
    return person;
  }
  const closed = (tokens[end]?.text === ',' || tokens[end]?.text === ')') && end + 1 < limit;
  const phrasing =
    person.phrasing === 'title-before-name' || person.phrasing === 'office-comma-name'
      ? person.phrasing
      : 'apposition';
  return { ...person, last: closed ? end + 1 : end, titles: [...person.titles, ...found], phrasing };
}

/** "premier *until May*", "premier *from 2001 to 2004*": held no more. */
function isOver(tokens: PersonSearch['draft']['tokens'], at: number): boolean {
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
  const [first = '', second = '', third = '', fourth = ''] = words;
  const isPast = second === 'last' || /^(?:19|20)\d\d$/.test(second) || MONTH.test(second);
  if (/^(?:until|till)$/.test(first)) return isPast;
  return (
    /^(?:from|between)$/.test(first) &&
    /^(?:19|20)\d\d$/.test(second) &&
    /^(?:to|until|and)$/.test(third) &&
    /^(?:19|20)?\d\d$/.test(fourth)
  );
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A verb of saying before the next mark: the words "close to the agency" may come between. */
function speaksNext({ draft }: PersonSearch, from: number, limit: number): boolean {
  for (let k = from; k < limit && k - from < 12; k++) {
    const token = draft.tokens[k];
    if (!token || !/\p{L}/u.test(token.text)) return false;
    if (SAYS.has(token.lower))
      return draft.tokens[k - 1]?.lower !== 'who' && draft.tokens[k - 1]?.lower !== 'which';
  }
  return false;
}

/**
 * "During the talks with Lee, *the minister thanked* them": after what opens the sentence by a preposition the office before the verb is
 * who acts.
 */
function actsNext(
  { draft: { tokens, sentences, sentenceAt } }: PersonSearch,
  { first }: PersonGroup,
  [title, ...more]: readonly Title[],
  end: number,
): boolean {
  if (!title || more.length > 0 || title.determiner !== 'the' || title.served) return false;
  const opening = tokens[sentences[sentenceAt[first] ?? -1]?.first ?? -1]?.lower ?? '';
  const verb = tokens[end]?.lower === 'also' ? end + 1 : end;
  return OPENS.test(opening) && /^(?:VBD|VBZ|MD)/.test(lexicalTags(tokens[verb]?.lower ?? '')[0] ?? '');
}

const OPENS =
  /^(?:in|at|on|during|after|before|following|with|for|by|as|when|while|regarding|concerning|speaking|commenting|responding|answering|addressing|welcoming|thanking|congratulating|receiving|meeting)$/;

/** Past the comma, an age, "who is" and adverbs. "who was" makes the office a former one. */
function skipLeadIn({ draft, startingAt }: PersonSearch, opener: number): { at: number; former: boolean } {
  const { tokens } = draft;
  let at = opener + 1;
  let former = false;
  if (/^\d{2}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  if (tokens[at]?.lower === 'who' && /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? '')) {
    // "who was elected president" tells how the office began, not that it ended.
    former = tokens[at + 1]?.lower === 'was' && !BEGAN.test(tokens[at + 2]?.lower ?? '');
    at += 2;
  }
  // "Ann Lee, *then premier of Norland*": the word is the office's own.
  while (ADVERBS.has(tokens[at]?.lower ?? '') && !startingAt.has(at)) {
    former ||= PAST_ADVERBS.has(tokens[at]?.lower ?? '');
    at++;
  }
  // "Ann Lee, *appointed* Norland's foreign minister last week"
  if (at === opener + 1 && BEGAN.test(tokens[at]?.lower ?? '') && startingAt.has(at + 1)) at++;
  return { at, former };
}

const BEGAN =
  /^(?:re-?)?(?:elected|appointed|named|chosen|installed|inaugurated|reappointed|designated|promoted)$/;

/** "and" or a comma before another office goes on with the list; a relative clause or place does not. */
function nextOffice({ draft, startingAt }: PersonSearch, end: number): number | undefined {
  const { tokens } = draft;
  let k = end;
  if (tokens[k]?.text === ',') k++;
  if (tokens[k]?.lower === 'and' || tokens[k]?.lower === 'as') k++;
  while (k > end && ADVERBS.has(tokens[k]?.lower ?? '')) k++;
  return k > end && startingAt.has(k) ? k : undefined;
}
