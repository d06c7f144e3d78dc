import type { FrameAttributes, FrameKind, FrameRole } from './frame-words.ts';

/**
 * How a kind of event is put into words: one entry of a file under `seeds/lexicon/en/frames`. A frame with verbs is told
 * by a verb ("met"), one with nouns by a noun ("their talks"), one with both by a verb whose object is the noun ("held
 * talks", "talks were held").
 */
export interface Frame {
  /** What it tells; the file it stands in says so. */
  readonly kind: FrameKind;
  /** Kind and phrase: `meeting.hold-talks`. */
  readonly id: string;
  /** Base forms, "call on" with its particle. */
  readonly verbs: readonly string[];
  /** Head nouns, lower case, singular and plural both written out. */
  readonly nouns: readonly string[];
  /**
   * For each role the places in the clause that can fill it, best first: `subject`, `object`, `second` (of two objects),
   * `possessor` and `modifier` (of the noun), or a preposition; `clause.subject`, `clause.object`, `clause.in` … in the
   * clause that a preposition ties the noun to.
   */
  readonly roles: Readonly<Partial<Record<FrameRole, readonly string[]>>>;
  /** Roles without which the phrase tells nothing; one of the noun's frames that come after may fit then. */
  readonly needs: readonly FrameRole[];
  /**
   * For a frame told by a noun: the prepositions one of which must tie the noun to its clause ("arrived *for* a visit",
   * "*ahead of* a visit", "*at end* of a visit"); `verbs` are then those of that clause, any where there are none.
   */
  readonly ties: readonly string[];
  /** Head nouns of the object or of "with …", and words beside the telling noun, with which the phrase means something else
   * ("meet a deadline", "meet with resistance", "a press conference", "a call for calm"). */
  readonly unless: readonly string[];
  /** Words one of which must stand inside the telling noun phrase, if there are any: "a *joint* news conference". */
  readonly only: readonly string[];
  /** For a tied frame: head nouns one of which must be the object of its verb, if there are any: "put their *names* to a pact". */
  readonly objects: readonly string[];
  /** What the phrase itself says of the event: `kind: call`, `status: planned`. */
  readonly attributes: FrameAttributes;
  /** How far its finds are to be trusted, set by hand: what a fact is weighed by before it has a confidence. */
  readonly weight: number;
}

/** A frame with sentences of our own that it must and must not read: run as tests. */
export interface FrameEntry extends Frame {
  readonly reads: readonly string[];
  /** Tell nothing of its kind. */
  readonly never: readonly string[];
  /** Tell something of its kind that another frame reads. */
  readonly 'never-by-this': readonly string[];
}

/** Verbs of saying that behave alike, and what each takes. */
export interface SpeechFrame {
  readonly id: string;
  /** Base forms; a second word is a particle that must follow: "call for". */
  readonly verbs: readonly string[];
  /**
   * What carries the content, tried in this order: words in quotation marks, a clause with or without "that", a noun
   * phrase after the verb, what follows "of" or "against" after the addressee, "to …".
   */
  readonly takes: readonly ('quote' | 'clause' | 'object' | 'about' | 'infinitive')[];
  /** Where the addressee stands: right after the verb, after "to", nowhere. */
  readonly addressee: 'object' | 'to' | 'none';
  /** With `object`, whether the addressee is part of the content: "urged *Iran to …*". */
  readonly content: 'object' | 'with-addressee';
  /** Head nouns the object must have ("express *hope*"); any where empty. */
  readonly objects: readonly string[];
  /** Head nouns with which the verb tells a deed: one *dismisses* a claim by saying so, a *minister* by more. */
  readonly deeds: readonly string[];
  /** The content may stand before the verb: "It will rain, he *said*." */
  readonly after: boolean;
  /** Tells an attitude: inside what somebody else said it is no statement ("he said China *supports* it"). */
  readonly attitude: boolean;
  /** The verb may stand as a purpose: "met today to *reaffirm* their friendship". */
  readonly purpose: boolean;
  /** Whether the object may be a person and no more: one *welcomes* a guest without a word. */
  readonly persons: boolean;
  /** Counts only with words in quotation marks: "*called* the plan \"a mistake\"". */
  readonly quoted: boolean;
  /** Counts only where the object goes on with what it is asked: "called on Iran *to wait*", not "called on the king". */
  readonly asks: boolean;
  /** Counts only where the object is somebody who is to do something: "ordered *her party to* draw up a plan", not "ordered soup". */
  readonly commands: boolean;
  /** Counts only where more is told than to whom: "thanked Iran *for its patience*", not "thanked the king". */
  readonly reasoned: boolean;
  /** Counts only where the object is said to be something: "called it *a mistake*", "described it *as safe*". */
  readonly predicate: boolean;
  /** Tells what somebody thinks: nothing of its own in the words of another who is named after them. */
  readonly thought: boolean;
  /** Whoever is told stands by, and hears what is said next. */
  readonly heard: boolean;
  /** Nobody does so to himself: "the president *thanked* President Roe" are two. */
  readonly others: boolean;
  /** May go on for a time, which "for" then tells: "*argued* for decades". */
  readonly lasts: boolean;
  /** The verb only carries what its object names: "express *thanks*", "issue a *denial*". */
  readonly carries: boolean;
  readonly weight: number;
}

/** A speech frame with sentences of our own: those it reads with their content, and those it must not read. */
export interface SpeechFrameEntry extends SpeechFrame {
  readonly reads: readonly (readonly [sentence: string, content: string])[];
  readonly never: readonly string[];
}
