import type { DateMention } from '../../model/annotation.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { dateOf } from '../syntax/date-of.ts';
import { readList } from '../syntax/read-list.ts';
import { kindAt, mentionOf, nounAt, sentencePhrases, verbAt, wordAt } from '../syntax/walk.ts';
import { isWhere } from './is-where.ts';

/** A stop of a journey, with the day that stands beside its name. */
export interface Leg {
  readonly destination: Mention;
  readonly date?: DateMention;
}

/** Prepositions under which a further stop may stand. */
const TO_STOP = /^(?:to|in|for|into|at|on)$/;

/**
 * The stops of one verb or noun, told one after the other: "will be in Oslo *on Friday* and *in Turku two days later*", "flew to
 * Oslo on Monday and *Turku on Tuesday*", "for Oslo *and, a day later, Turku*". Those of one list are all given, dated or not.
 */
export function findLegs(a: AnnotatedArticle, named: readonly Mention[]): Leg[] {
  const legs: Leg[] = named.map((destination) => ({ destination, ...dated(dateAfter(a, destination)) }));
  const [last] = [...named].sort((x, y) => y.first - x.first);
  let at = last && pastDate(a, phraseAfter(a, last));
  while (at !== undefined) {
    const next = readNext(a, at);
    if (!next) break;
    legs.push(...next.legs.filter(({ destination }) => !named.includes(destination)));
    at = next.last;
  }
  return legs;
}

const dated = (date: DateMention | undefined): Pick<Leg, 'date'> => (date ? { date } : {});

const phraseAfter = (a: AnnotatedArticle, { last }: Mention): number => (a.phraseAt[last - 1] ?? -2) + 1;

/** The phrase of the day that stands at `p`, under a preposition or without. */
function datePhrase(a: AnnotatedArticle, p: number): number | undefined {
  const at = kindAt(a, p) === 'preposition' ? p + 1 : p;
  // "at the *weekend*"
  const noun = nounAt(a, at);
  const article = at > p && noun !== undefined && noun.last - noun.first === 1 && wordAt(a, at) === 'the';
  const day = article ? at + 1 : at;
  return kindAt(a, day) === 'date' && !/^(?:since|before|after|until|till)$/.test(wordAt(a, day - 1))
    ? day
    : undefined;
}

function pastDate(a: AnnotatedArticle, p: number): number {
  const day = datePhrase(a, p);
  return day === undefined ? p : day + 1;
}

function dateAfter(a: AnnotatedArticle, destination: Mention): DateMention | undefined {
  const day = datePhrase(a, phraseAfter(a, destination));
  return day === undefined ? undefined : dateOf(a, day);
}

/** What goes on at phrase `p`: a comma or "and", perhaps a day, a place, perhaps its day. */
function readNext(a: AnnotatedArticle, p: number): { legs: Leg[]; last: number } | undefined {
  const { last: limit } = sentencePhrases(a, Math.max(0, p - 1));
  let at = p;
  while (at < limit && /^(?:comma|and)$/.test(kindAt(a, at) ?? '')) at++;
  if (at === p || at >= limit) return undefined;
  const before = datePhrase(a, at);
  if (before !== undefined) at = before + 1;
  if (kindAt(a, at) === 'comma') at++;
  const told = kindAt(a, at) === 'preposition';
  if (told && !TO_STOP.test(wordAt(a, at))) return undefined;
  if (told) at++;
  const list = nounAt(a, at) ? readList(a, at, limit) : undefined;
  const places = list?.nouns.flatMap((n) => placeAt(a, n) ?? []) ?? [];
  if (!list || places.length === 0 || places.length < list.nouns.length) return undefined;
  const after = datePhrase(a, list.next);
  const [day, last] = after === undefined ? [before, list.next] : [after, after + 1];
  // "arrived in Oslo on Monday, *and Finland on Tuesday said*": a state that does something is no stop.
  if (day === undefined || last > limit || actsAt(a, last, after === undefined)) return undefined;
  const date = dateOf(a, day);
  return { legs: places.map((destination) => ({ destination, ...dated(date) })), last };
}

const actsAt = (a: AnnotatedArticle, p: number, undated: boolean): boolean =>
  verbAt(a, p)?.form === 'finite' || (undated && (verbAt(a, p) ?? nounAt(a, p)) !== undefined);

/** A place that is all of its phrase. */
function placeAt(a: AnnotatedArticle, p: number): Mention | undefined {
  const mention = mentionOf(a, p);
  return mention && mention.kind !== 'anaphor' && isWhere(mention) ? mention : undefined;
}
