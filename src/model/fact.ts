import type { DateValue } from './date-value.ts';
import type {
  OfficeEntity,
  OrganizationEntity,
  Party,
  PersonEntity,
  PlaceEntity,
  StateEntity,
} from './entity.ts';
import type { VisitTelling } from './frame-words.ts';
import type { Span } from './span.ts';

export const STATUSES = ['occurred', 'planned', 'proposed', 'denied'] as const;
export type Status = (typeof STATUSES)[number];
/** What is done by saying something; `assert` where the verb tells nothing more. */
export const SPEECH_ACTS = [
  'assert',
  'deny',
  'accuse',
  'condemn',
  'threaten',
  'warn',
  'demand',
  'urge',
  'ask',
  'propose',
  'promise',
  'welcome',
  'thank',
  'congratulate',
  'mourn',
] as const;
export type SpeechAct = (typeof SPEECH_ACTS)[number];
export const MEETING_KINDS = ['meeting', 'summit', 'talks', 'call', 'conference'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Words of the article that by themselves show a fact, and the sentence they stand in. */
export interface Evidence extends Span {
  readonly sentence: Span;
}

/** One hop of the way a fact came to us: who relayed it, and the words that say so. */
export interface AttributionHop {
  readonly source: Party;
  /** `cited`: the text credits it ("KCNA reported"); `publisher`: the dateline or the metadata names it. */
  readonly role: 'cited' | 'publisher';
  /** Absent where only the metadata names the publisher. */
  readonly evidence?: Evidence;
}

interface FactBase {
  /** The rule that found it: `meeting.hold-talks`. */
  readonly rule: string;
  /** 0 to 1: the chance that it is right, once it is weighed; before, how sure its rule is. */
  readonly confidence: number;
  readonly status: Status;
  /** Best first, never empty. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** Innermost hop first: KCNA, then Xinhua. A statement's speaker is not a hop. */
  readonly attribution: readonly AttributionHop[];
  /** How many of its slots were filled by "he" or "the two sides"; none if not given. */
  readonly pronouns?: number;
}

/** A named person holds, or held, an office. */
export interface OfficialFact extends FactBase {
  readonly kind: 'official';
  readonly person: PersonEntity;
  readonly office: OfficeEntity;
  readonly former: boolean;
}

/** What a meeting was about. */
export interface Topic extends Evidence {
  /** The article's words, on one line. */
  readonly words: string;
}

export interface MeetingFact extends FactBase {
  readonly kind: 'meeting';
  readonly meetingKind: MeetingKind;
  /** At least two but for a multilateral gathering that one official is said to attend. */
  readonly participants: readonly Party[];
  readonly date?: DateValue;
  readonly place?: PlaceEntity | StateEntity;
  readonly topic?: Topic;
}

export interface VisitFact extends FactBase {
  readonly kind: 'visit';
  readonly visitor: Party;
  readonly destination: StateEntity;
  /** How far it is by the words that told of it first. */
  readonly telling?: VisitTelling;
  readonly place?: PlaceEntity;
  readonly start?: DateValue;
  readonly end?: DateValue;
  readonly host?: Party;
}

export interface TreatyFact extends FactBase {
  readonly kind: 'treaty';
  /** In the article's words. */
  readonly name: string;
  readonly parties: readonly (StateEntity | OrganizationEntity)[];
  readonly signed?: DateValue;
}

export interface StatementFact extends FactBase {
  readonly kind: 'statement';
  /** More than one for a joint statement. */
  readonly speakers: readonly [Party, ...Party[]];
  readonly addressee?: Party;
  readonly mode: 'direct' | 'indirect';
  readonly speechAct: SpeechAct;
  /** Where what was said stands, from its first word to its last; equals the first evidence. */
  readonly content: Evidence;
  /** The words that carry what was said: those of `content`, with " … " for the teller who parts them. */
  readonly words: string;
}

/** What an article tells, of any kind. */
export type Fact = OfficialFact | MeetingFact | VisitFact | TreatyFact | StatementFact;
/** In the order of the tables. */
export const FACT_KINDS = ['official', 'meeting', 'visit', 'treaty', 'statement'] as const;
export type FactKind = (typeof FACT_KINDS)[number];
