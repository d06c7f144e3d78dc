import type { Status } from '../../rdf/fact-names.ts';
import type { Interval } from '../words/calendar.ts';
import type { Name, NameMatch, Title } from '../words/mark.ts';

export const FACT_KINDS = ['meeting', 'visit', 'treaty', 'statement', 'tenure', 'report'] as const;
/** Kinds of fact that a question can be about; `report` is a fact of any kind. */
export type FactKind = (typeof FACT_KINDS)[number];

/** The parts of a fact that parties and places fill. */
export const ROLES = [
  'side',
  'visitor',
  'destination',
  'host',
  'party',
  'speaker',
  'addressee',
  'holder',
  'office',
  'body',
  'source',
  'claimant',
  'place',
] as const;
export type Role = (typeof ROLES)[number];

/** What a question asks for: a part of the fact, or something of it that nobody fills. `any` is each of its parties. */
export type Want = Role | 'fact' | 'date' | 'content' | 'length' | 'status' | 'any';

/** What the answers must be: "which states". */
export type AnswerClass = 'state' | 'person' | 'organization' | 'place' | 'office' | 'any';

/** Somebody a question names: by name, or by office, whose holder is meant as of the day of the fact. */
export type Named =
  | { readonly type: 'name'; readonly name: Name; readonly matches: readonly NameMatch[] }
  | {
      readonly type: 'office';
      readonly title: Title;
      /** Whom it serves: absent where the question leaves it out. */
      readonly body?: Name;
      readonly bodies: readonly NameMatch[];
      readonly former: boolean;
    };

/** Who plays a role. `and` in one fact where the role admits several, else each in a fact of their own or in any. */
export interface Part {
  readonly role: Role;
  readonly join: 'one' | 'and' | 'both' | 'or';
  readonly named: readonly Named[];
}

/** What is to be spoken of. */
export type Topic =
  | { readonly type: 'name'; readonly name: Name }
  | { readonly type: 'words'; readonly words: readonly string[]; readonly text: string };

/** A bound on the day of the fact: an interval, one of its ends open, or another event. */
export type TimeBound =
  | {
      readonly relation: 'within' | 'since' | 'until' | 'before' | 'after';
      readonly interval: Interval;
      /** The same days of other years, where the question tells none: the latest of them that has facts is meant. */
      readonly otherYears?: readonly Interval[];
      /** Days that do as well: "in April and June". */
      readonly others?: readonly Interval[];
    }
  | { readonly relation: 'before-event' | 'after-event'; readonly event: Reading };

/** All the days that will do for a bound within some. */
export const daysWithin = ({
  interval,
  otherYears = [],
  others = [],
}: Extract<TimeBound, { interval: unknown }>): readonly Interval[] => [interval, ...otherYears, ...others];

/** A question as it is understood. */
export interface Reading {
  readonly kind: FactKind;
  readonly ask: 'which' | 'whether' | 'count';
  readonly want: Want;
  readonly answerClass?: AnswerClass;
  readonly answerTitle?: Title;
  /** "African leaders": of one of these states is who is asked for, or else somebody who takes part. */
  readonly region?: {
    readonly called: string;
    readonly states: readonly string[];
    readonly ofAnswer: boolean;
  };
  /** "Leaders" are whoever leads a state or its government, where any of the answers does. */
  readonly heads?: boolean;
  /** "Foreign leaders": of no state for which somebody named acts. */
  readonly foreign?: boolean;
  /** "Calls with foreign leaders": one side at least is. */
  readonly foreignSide?: boolean;
  readonly parts: readonly Part[];
  readonly times: readonly TimeBound[];
  readonly topics: readonly Topic[];
  /** Who must be named by the fact or its sentence, in whatever role. */
  readonly mentions?: readonly Named[];
  /** The facts among which to look: those that mention who is to be mentioned. */
  readonly among?: readonly string[];
  /** Treaties asked about by name. */
  readonly treaties: readonly Name[];
  readonly meetingKind?: string;
  /** The verb by which a claimant denies or proposes: its forms. */
  readonly claim?: readonly string[];
  /** "What happened": an office that somebody holds is no event. */
  readonly happened: boolean;
  /** Asked for in so many words: "planned visits". */
  readonly status?: Status;
  readonly tense: 'past' | 'present' | 'future';
  readonly negated: boolean;
  readonly order?: 'first' | 'last' | 'next' | 'most';
  /** What is counted are the articles that tell of it, and not how often it was. */
  readonly reports?: boolean;
  /** "twice", "more than three times". */
  readonly count?: { readonly compare: 'exactly' | 'more' | 'less' | 'least'; readonly times: number };
}
