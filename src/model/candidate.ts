import type { DateValue } from './date-value.ts';
import type { MeetingKind, SpeechAct, Status } from './fact.ts';
import type { VisitTelling } from './frame-words.ts';
import type { Mention, OfficePhrase, PersonMention } from './mention.ts';
import type { Span } from './span.ts';

/** A fact as a rule reads it off the text: its slots hold mentions, which resolution turns into entities. */
interface CandidateBase {
  readonly rule: string;
  readonly confidence: number;
  readonly status: Status;
  /** The words that show the fact. */
  readonly quote: Span;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

export interface OfficialCandidate extends CandidateBase {
  readonly kind: 'official';
  readonly person: PersonMention;
  readonly office: OfficePhrase;
}

/**
 * The day that a story is about, and how closely what it goes on to tell is tied to it: the same day, the same story or a stay of
 * days; or the day of what the sentence before told.
 */
export interface StoryDay {
  readonly day: DateValue;
  readonly within: 'sentence' | 'day' | 'story' | 'stay';
}

export interface MeetingCandidate extends CandidateBase {
  readonly kind: 'meeting';
  readonly meetingKind: MeetingKind;
  /** First whoever acts. */
  readonly participants: readonly Mention[];
  /** The word that tells of several meetings at once, by its token: those it tells of are not one. */
  readonly among?: number;
  /** Where its clause carries the story on and names no day: the story's, which is most likely its own. */
  readonly storyDay?: StoryDay;
  /** "will see *both leaders* separately": the last participant stands for several, each of whom is met alone. */
  readonly apart?: true;
  readonly date?: DateValue;
  readonly place?: Mention;
  /** "here": where the dateline stands. */
  readonly here?: boolean;
  /** One of a series, by its number: "the second dialogue" is no other telling of whoever met elsewhere in the story. */
  readonly numbered?: boolean;
  /** Told in passing by a noun ("their talks in June"): joins an event told before rather than making a second. */
  readonly nominal: boolean;
  /** What was said at it is told, so that it took place: no other telling of one to come. */
  readonly held?: true;
  /** Told as the next thing in a story: where and when the meeting before it was, unless it says otherwise. */
  readonly goesOn?: true;
  /** "*then* met", "a *one-on-one* meeting": no other telling of a meeting of more. */
  readonly another?: true;
  /** The words that say what it was about. */
  readonly topic?: Span;
  /** Tells a meeting only where two take part and serve two states: "Berg and Korpi *signed the pact*". */
  readonly ofTwoStates?: true;
  /** "*The talks* took place in Riga on Monday": more of the meeting told last. */
  readonly bare: boolean;
  /** "Berg *refused*", "*It went ahead*": tells what became of the meeting that was proposed or planned before. */
  readonly answers?: 'offer' | 'plan';
  /** "met on Thursday *instead*", "*moved* to Nov. 28": in place of what was planned before. */
  readonly moves?: true;
  /** "denied that there was *any such* meeting": the one that somebody told of before. */
  readonly such?: true;
  /** Of whom it is where it tells no more of one told before: the two that the story is about. */
  readonly orOf?: Mention;
  /** Its participants are more of those at a meeting told before, or who led the sides that are known of it. */
  readonly joins?: 'more' | 'leaders';
  /** Told by what was said at it ("they also discussed fish"): its kind is that of the meeting or call told otherwise. */
  readonly retells: boolean;
}

export interface VisitCandidate extends CandidateBase {
  readonly kind: 'visit';
  readonly visitor: Mention;
  /** Who travels if the visitor turns out to be at home: "Korpi told *Berg* during a visit to Finland". */
  readonly others: readonly Mention[];
  /** "a *Norwegian* delegation led by Berg": whose the visitor is where nothing else says it. */
  readonly sender?: Mention;
  /** "*Korpi* will send a team to Oslo": the visitor's state travels. */
  readonly ofState?: true;
  /** A state, a place in it, someone at home there, or an anaphor; absent with `here`, and for a visit told before. */
  readonly destination?: Mention;
  /** Besides a destination by name: "arrived *here* for a visit to Norway". */
  readonly here?: boolean;
  /** `here`: where the dateline stands; `story`: in the state that the story is told from ("visiting President X"). */
  readonly home?: 'here' | 'story';
  /** "will accompany *Berg*": without a destination it is to where this one was told to go. */
  readonly following?: Mention;
  readonly start?: DateValue;
  readonly end?: DateValue;
  /** Length in days where the text gives it ("three-day visit"). */
  readonly days?: number;
  /** Who invites or receives; of several the one at home where the visit leads. */
  readonly hosts?: readonly Mention[];
  /** How far the visit is by the words that tell of it. */
  readonly telling?: VisitTelling | undefined;
  /** Told by a noun alone ("his visit to Oslo"): joins a visit told before rather than making a second. */
  readonly nominal: boolean;
  /** "his *last* visit was in July": not the one that the story tells of without a day. */
  readonly another?: boolean;
  /** "*was to* tour Oslo": planned as of a time gone by, and off where the visit was called off. */
  readonly asOfThen?: boolean;
  /** Tells only that the visitor goes away, from the destination if there is one, and perhaps where to. */
  readonly ends?: { readonly goals: readonly Mention[] };
}

/** What the words of an instrument show of how many are bound by it. */
export interface InstrumentSort {
  /** "the Kyoto Protocol". */
  readonly proper: boolean;
  /** "the Mutual Defense Treaty": a name that only says what kind it is. */
  readonly descriptive: boolean;
  /** "a trilateral pact": of more than two. */
  readonly ofMore: boolean;
}

export interface TreatyCandidate extends CandidateBase {
  readonly kind: 'treaty';
  readonly name: string;
  readonly parties: readonly Mention[];
  /** Its words leave a side out: others may be bound, those of what was told before it for one. */
  readonly sides?: Mention;
  /** Nobody acts: beside a party that is named others are bound. */
  readonly open: boolean;
  /** Nobody is bound but whom its words name: "between Norland and *the militants*". */
  readonly closed: boolean;
  /** What its words show of who may be bound by it. */
  readonly sort: InstrumentSort;
  /** Is one only if two are bound by it. */
  readonly tentative: boolean;
  readonly signed?: DateValue;
  /** Where the clause that tells of its signing carries the story on and names no day: the story's. */
  readonly storyDay?: StoryDay;
  /** Tells of the signing itself: without a day of its own, on that of a meeting told beside it. */
  readonly struck?: true;
  /** Tells only more of one told before: "*the document* was signed by Berg", "*it* was signed". */
  readonly again?: 'noun' | 'pronoun';
  /** "*The agreement was signed* in Bergen in May": one of its own where none was told that it can be. */
  readonly orNew?: boolean;
  /** "It replaces *a 1974 accord*": not the one told before. */
  readonly another?: boolean;
  /** Mentioned as known ("the treaty"): what was told before says of it whether it is signed. */
  readonly nominal: boolean;
}

export interface StatementCandidate extends CandidateBase {
  readonly kind: 'statement';
  readonly speakers: readonly Mention[];
  readonly addressee?: Mention;
  readonly mode: 'direct' | 'indirect';
  readonly speechAct: SpeechAct;
  /** The words that carry what was said; several stretches where the teller parts them: "*The treaty*, Berg said, *is dead*". */
  readonly content: readonly [Span, ...Span[]];
  /** What somebody thinks. */
  readonly thought?: true;
  /** Whoever was told hears what is said next. */
  readonly heard?: true;
  /** Said to others than who says it: nobody thanks or urges himself. */
  readonly toOthers?: true;
  /** Who says it is named after what is said, or before it by "according to". */
  readonly afterwards?: true;
}

/** What a rule reads off a text, of any kind. */
export type Candidate =
  | OfficialCandidate
  | MeetingCandidate
  | VisitCandidate
  | TreatyCandidate
  | StatementCandidate;

/** An agency or paper credited in the text, and how far its credit reaches. */
export interface Credit {
  readonly source: Mention;
  /** The words that give the credit: "the KCNA reported Sunday". */
  readonly quote: Span;
  readonly sentence: number;
  /** The lead credits the whole story; elsewhere a credit covers its sentence. */
  readonly reach: 'article' | 'sentence';
}
