import type { Status } from '../../rdf/fact-names.ts';
import {
  type AnswerClass,
  FACT_KINDS,
  type FactKind,
  type Named,
  type Part,
  type Reading,
  ROLES,
  type Role,
  type TimeBound,
  type Topic,
  type Want,
} from '../reading/reading.ts';
import { choosePlayers, readSettings } from '../reading/roles.ts';
import type { Calendar } from '../words/calendar.ts';
import { readInterval } from '../words/find-dates.ts';
import type { Mark, Name, Title } from '../words/mark.ts';
import { fitsQuestionWord } from './question-words.ts';
import { namesOf, readOffice, titleOf } from './read-office.ts';

const JOINS = ['and', 'both', 'or'] as const;
const RELATIONS = ['within', 'since', 'until', 'before', 'after'] as const;
const COMPARISONS = ['more', 'less', 'least'] as const;

/**
 * Puts the marks of a parse together. Gives nothing where they do not make sense together: two kinds of fact, somebody
 * in a role that they cannot play, "who" for what is no party.
 *
 * @param calendar what days without a year, and "last week", are reckoned by
 */
export function toReading(marks: readonly Mark[], calendar: Calendar): Reading | undefined {
  const set = readSettings(marks);
  const kinds = new Set(
    marks.flatMap((mark) => (mark.type === 'set' && mark.key === 'kind' ? [mark.value] : [])),
  );
  const kind = FACT_KINDS.find((each) => kinds.has(each));
  if (!kind || kinds.size > 1) return undefined;
  const want = (set.get('asked') ?? set.get('want') ?? 'fact') as Want;
  const ask = (set.get('ask') ?? 'which') as Reading['ask'];
  // On which day somebody came into office no report of a holder tells.
  if (want === 'date' && set.has('begins')) return undefined;
  const read = readParts(marks, kind, calendar);
  if (!read || !fitsQuestionWord(set, kind, want)) return undefined;
  const classTitle = readClassTitle(marks);
  const times = Number(set.get('times') ?? 0);
  const compare = COMPARISONS.find((each) => each === set.get('compare')) ?? 'exactly';
  return {
    kind,
    ask,
    want,
    ...(set.has('class') && { answerClass: set.get('class') as AnswerClass }),
    ...(classTitle && { answerTitle: classTitle }),
    ...(set.get('rank') === 'head' && { heads: true }),
    ...read,
    ...(set.has('meeting-kind') && { meetingKind: set.get('meeting-kind') ?? '' }),
    ...(set.has('claim') && { claim: (set.get('claim') ?? '').split(' ') }),
    ...(set.has('status') && { status: set.get('status') as Status }),
    tense: (set.get('tense') ?? 'past') as Reading['tense'],
    negated: set.has('negated'),
    happened: set.has('happened'),
    ...(set.has('order') && { order: set.get('order') as 'first' | 'last' | 'next' }),
    ...(times > 0 && { count: { compare, times } }),
  };
}

/** The bounds that marks set on the day; none for a day that no calendar has. */
export function readTimes(marks: readonly Mark[], calendar: Calendar): TimeBound[] {
  const year = rangeYear(marks);
  return marks.flatMap((mark): TimeBound[] => {
    if (mark.type !== 'part') return [];
    const relation = RELATIONS.find((each) => each === mark.role);
    const own = relation === 'since' && year && !saysYear(mark.marks) ? [...mark.marks, year] : mark.marks;
    const read = readInterval(own, calendar);
    if (!relation || !read) return [];
    const { interval, otherYears } = read;
    return [{ relation, interval, ...(relation === 'within' && otherYears.length > 0 && { otherYears }) }];
  });
}

const YEAR_KEYS = ['year', 'iso', 'decade', 'away'];

function saysYear(marks: readonly Mark[]): boolean {
  return marks.some((mark) => mark.type === 'set' && YEAR_KEYS.includes(mark.key));
}

/** "From 17 March to 2 April 1987": the year of its end is that of its beginning too. */
function rangeYear(marks: readonly Mark[]): Mark | undefined {
  return marks
    .flatMap((mark) => (mark.type === 'part' && mark.role === 'until' ? mark.marks : []))
    .find((mark) => mark.type === 'set' && mark.key === 'year');
}

type EventBound = Extract<TimeBound, { event: unknown }>;
type Parts = Pick<Reading, 'parts' | 'times' | 'topics' | 'treaties'>;

function readParts(marks: readonly Mark[], kind: FactKind, calendar: Calendar): Parts | undefined {
  const parts: Part[] = [];
  const times: TimeBound[] = [];
  const topics: Topic[] = [];
  const treaties: Name[] = [];
  const events: (EventBound & { readonly his: boolean })[] = [];
  for (const mark of marks) {
    if (mark.type !== 'part') continue;
    const role = ROLES.find((each) => each === mark.role);
    if (role) {
      const part = readPart(role, mark.marks);
      if (!part) return undefined;
      parts.push(part);
    } else if (mark.role === 'topic') topics.push(...mark.marks.flatMap(readTopic));
    else if (mark.role === 'named') treaties.push(...namesOf(mark.marks));
    else if (mark.role === 'before-event' || mark.role === 'after-event') {
      const event = toReading(mark.marks, calendar);
      if (!event) return undefined;
      events.push({ relation: mark.role, event, his: readSettings(mark.marks).has('whose') });
    } else if (mark.role !== 'aside' && mark.role !== 'class-title') {
      const [time] = readTimes([mark], calendar);
      if (!time) return undefined;
      times.push(time);
    }
  }
  for (const { relation, event, his } of events) {
    times.push({ relation, event: his ? takePart(event, parts) : event });
  }
  return kind === 'treaty' || treaties.length === 0 ? { parts, times, topics, treaties } : undefined;
}

/** "After his visit": of whom the question names first. */
function takePart(event: Reading, [first]: readonly Part[]): Reading {
  if (!first) return event;
  const role = event.kind === 'visit' ? 'visitor' : 'side';
  return { ...event, parts: [...event.parts, { ...first, role }] };
}

function readPart(role: Role, marks: readonly Mark[]): Part | undefined {
  const named: Named[] = [];
  for (const mark of marks) {
    const one = readNamed(role, mark);
    if (one === 'unable') return undefined;
    if (one) named.push(one);
  }
  if (role === 'office') named.push(...readOffice(marks));
  if (named.length === 0) return undefined;
  const join = JOINS.find((each) => each === readSettings(marks).get('join')) ?? 'one';
  return { role, join, named };
}

/** A name that is known, but for nothing that can play the role, makes the reading fail. */
export function readNamed(role: Role, mark: Mark): Named | 'unable' | undefined {
  if (mark.type === 'name') {
    const matches = choosePlayers(mark.name.matches, role);
    return matches.length === 0 && mark.name.matches.length > 0
      ? 'unable'
      : { type: 'name', name: mark.name, matches };
  }
  if (mark.type !== 'part' || mark.role !== 'office') return undefined;
  return readOffice(mark.marks)[0] ?? 'unable';
}

function readTopic(mark: Mark): Topic[] {
  if (mark.type === 'name') return [{ type: 'name', name: mark.name }];
  return mark.type === 'words' ? [{ type: 'words', words: mark.words, text: mark.text }] : [];
}

function readClassTitle(marks: readonly Mark[]): Title | undefined {
  return titleOf(marks, 'class-title');
}
