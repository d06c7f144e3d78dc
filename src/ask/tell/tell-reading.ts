import { groupBy } from '../../group-by.ts';
import type { ReadingWords } from '../grammar/load-grammar.ts';
import type { Named, Reading, Role, TimeBound } from '../reading/reading.ts';
import type { Interval } from '../words/calendar.ts';

/** A reading told back, so that who asked can see what was understood. */
export function tellReading(reading: Reading, words: ReadingWords): string {
  const asked =
    reading.ask === 'count'
      ? `the number of${reading.reports ? ' articles on' : ''}`
      : reading.ask === 'whether'
        ? 'whether:'
        : (words.wants[reading.want] ?? 'which');
  const ofWhom = reading.ask === 'count' && reading.want !== 'fact' ? `: ${words.wants[reading.want]}` : '';
  const heads = reading.heads && words.classes.head;
  const classes =
    heads ?? reading.answerTitle?.text ?? (reading.answerClass && words.classes[reading.answerClass]);
  return [
    asked,
    classes && reading.want !== 'any' && reading.want !== 'office' ? `(${classes}${whose(reading)})` : '',
    tellFacts(reading, words) + ofWhom,
  ]
    .filter(Boolean)
    .join(' ');
}

/** "Of other states", "of Latin America". */
function whose({ foreign = false, region }: Reading): string {
  if (region?.ofAnswer) return ` of ${tellRegion(region)}`;
  return foreign ? ' of other states' : '';
}

const tellRegion = ({ called }: NonNullable<Reading['region']>): string =>
  called.replace(/(?:^|-)(?:\p{Ll})/gu, (letter) => letter.replace('-', ' ').toUpperCase());

function tellFacts(reading: Reading, words: ReadingWords): string {
  const { order, negated, status, tense, kind, meetingKind, count } = reading;
  const state = status ?? (negated ? 'denied' : tense === 'future' || order === 'next' ? 'planned' : '');
  const noun = meetingKind ? words.meetingKinds[meetingKind] : words.kinds[kind];
  const times = count ? `(${count.compare} ${count.times})` : '';
  return [
    order && `the ${order}`,
    state,
    noun,
    ...reading.treaties.map(({ text }) => `named "${text}"`),
    ...tellParts(reading, words),
    ...(reading.foreignSide ? ['and who is of another state'] : []),
    ...(reading.region && !reading.region.ofAnswer ? [`and who is of ${tellRegion(reading.region)}`] : []),
    ...(reading.mentions ?? []).map((one) => `naming ${tellNamed(one)}`),
    ...reading.topics.map((topic) => `about ${topic.type === 'name' ? tellName(topic) : `"${topic.text}"`}`),
    ...reading.times.map((bound) => tellTime(bound, words)),
    times,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Those who play one role, told together. */
function tellParts({ parts }: Reading, words: ReadingWords): string[] {
  return [...groupBy(parts, ({ role }) => role)].map(([role, own]) => {
    const told = own.map(({ named, join }) =>
      named
        .map((one) => tellNamed(one) + (actsThroughOthers(role, one) ? words.others : ''))
        .join(join === 'or' ? ' or ' : ' and '),
    );
    return `${words.parts[role]} ${told.join(' and ')}`;
  });
}

/** A state meets, travels and speaks through its officials. */
function actsThroughOthers(role: Role, one: Named): boolean {
  const direct =
    role === 'destination' || role === 'place' || role === 'body' || role === 'source' || role === 'party';
  const bodies =
    one.type === 'name' &&
    one.matches.some(({ thing }) => thing.kind === 'state' || thing.kind === 'organization');
  return bodies && !direct;
}

function tellNamed(named: Named): string {
  if (named.type === 'name') return tellName(named);
  const former = named.former ? 'former ' : '';
  const of = named.bodies[0]?.thing.label ?? named.body?.text;
  return `the ${former}${named.title.text}${of ? ` of ${of}` : ''}`;
}

/** The one thing by a name, or the name where it may be several. */
function tellName({
  name,
  matches,
}: {
  name: Extract<Named, { type: 'name' }>['name'];
  matches?: Extract<Named, { type: 'name' }>['matches'];
}): string {
  const found = matches ?? name.matches;
  return found.length === 1 && found[0] ? found[0].thing.label : name.text;
}

function tellTime(bound: TimeBound, words: ReadingWords): string {
  if (!('interval' in bound)) {
    return `${bound.relation === 'before-event' ? 'before' : 'after'} ${tellFacts(bound.event, words)}`;
  }
  const { others, ...first } = bound;
  if (others) {
    const each = [first, ...others.map((interval) => ({ relation: bound.relation, interval }))];
    return each.map((one) => tellTime(one, words)).join(' or ');
  }
  const { from, to } = bound.interval;
  if (bound.otherYears) return tellAnyYear(bound.interval);
  switch (bound.relation) {
    case 'within':
      return from === to ? `on ${from}` : `from ${tellSpan(bound.interval)}`;
    case 'since':
      return `since ${from}`;
    case 'until':
      return `until ${to}`;
    case 'before':
      return `before ${from}`;
    case 'after':
      return `after ${to}`;
  }
}

const DAY_OF_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** Days of a year that is not known. */
function tellAnyYear({ from, to }: Interval): string {
  const [first, last] = [from, to].map((day) => DAY_OF_YEAR.format(Date.parse(day)));
  return `${first === last ? `on ${first}` : `from ${first} to ${last}`} of any year`;
}

function tellSpan({ from, to }: Interval): string {
  return `${from} to ${to}`;
}
