import type { DateValue } from '../../src/model/date-value.ts';
import type {
  OfficeEntity,
  OrganizationEntity,
  Party,
  PersonEntity,
  PlaceEntity,
  StateEntity,
} from '../../src/model/entity.ts';
import type {
  MeetingFact,
  MeetingKind,
  OfficialFact,
  StatementFact,
  TreatyFact,
  VisitFact,
} from '../../src/model/fact.ts';
import type { Common, Details } from './write-article.ts';

type MeetingDetails = Details & { readonly date?: DateValue; readonly place?: PlaceEntity | StateEntity };
type VisitDetails = Details & {
  readonly start?: DateValue;
  readonly end?: DateValue;
  readonly place?: PlaceEntity;
  readonly host?: Party;
};

/** One function a kind of fact. `words` are the fact's quote, and stand once in the article. */
export interface Draft {
  readonly official: (
    person: PersonEntity,
    office: OfficeEntity,
    words: string,
    details?: Details & { readonly former?: boolean },
  ) => OfficialFact;
  readonly meeting: (
    kind: MeetingKind,
    participants: readonly Party[],
    words: string,
    details?: MeetingDetails,
  ) => MeetingFact;
  readonly visit: (
    visitor: Party,
    destination: StateEntity,
    words: string,
    details?: VisitDetails,
  ) => VisitFact;
  readonly treaty: (
    name: string,
    parties: readonly (StateEntity | OrganizationEntity)[],
    words: string,
    details?: Details & { readonly signed?: DateValue },
  ) => TreatyFact;
  /** Words in quotation marks are direct speech. */
  readonly statement: (
    speakers: readonly [Party, ...Party[]],
    words: string,
    details?: Details & { readonly addressee?: Party },
  ) => StatementFact;
}

/** The drafting functions of one article, given how the words of a fact are found in it. */
export function draftFacts(common: (words: string, details: Details) => Common): Draft {
  return {
    official: (person, office, words, { former = false, ...details } = {}) => ({
      kind: 'official',
      person,
      office,
      former,
      rule: 'official.title-before-name',
      ...common(words, details),
    }),
    meeting: (meetingKind, participants, words, { date, place, ...details } = {}) => ({
      kind: 'meeting',
      meetingKind,
      participants,
      ...(date && { date }),
      ...(place && { place }),
      rule: 'meeting.hold-talks',
      ...common(words, details),
    }),
    visit: (visitor, destination, words, { start, end, place, host, ...details } = {}) => ({
      kind: 'visit',
      visitor,
      destination,
      ...(start && { start }),
      ...(end && { end }),
      ...(place && { place }),
      ...(host && { host }),
      rule: 'visit.travel-to',
      ...common(words, details),
    }),
    treaty: (name, parties, words, { signed, ...details } = {}) => ({
      kind: 'treaty',
      name,
      parties,
      ...(signed && { signed }),
      rule: 'treaty.sign',
      ...common(words, details),
    }),
    statement: (speakers, words, { addressee, ...details } = {}) => {
      const shared = common(words, details);
      return {
        kind: 'statement',
        speakers,
        ...(addressee && { addressee }),
        mode: words.startsWith('"') ? 'direct' : 'indirect',
        speechAct: 'assert',
        content: shared.evidence[0],
        words,
        rule: 'statement.say',
        ...shared,
      };
    },
  };
}
