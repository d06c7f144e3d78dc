import { type FactKind, MEETING_KINDS, SPEECH_ACTS, STATUSES } from '../model/fact.ts';

/** What a property's value can be: one of some names of the ontology, or a resource of one of some classes. */
export type ValueRange = { readonly names: readonly string[] } | { readonly classes: readonly string[] };

const STATUS: ValueRange = { names: STATUSES };
const KIND: ValueRange = { names: MEETING_KINDS };
const PARTY: ValueRange = { classes: ['Person', 'State', 'Organization', 'Office'] };
const BODY: ValueRange = { classes: ['State', 'Organization'] };
const PLACE: ValueRange = { classes: ['Place', 'State'] };

/** What a reviewer can put right, by the kind of fact. Days and words cannot be: the article tells them, or it does not. */
export const CORRECTABLE: Readonly<Record<FactKind, Readonly<Record<string, ValueRange>>>> = {
  official: { status: STATUS, holder: { classes: ['Person'] }, office: { classes: ['Office'] } },
  meeting: { status: STATUS, meetingKind: KIND, participant: PARTY, place: PLACE },
  visit: { status: STATUS, visitor: PARTY, destination: { classes: ['State'] }, host: PARTY, place: PLACE },
  treaty: { status: STATUS, party: BODY },
  statement: {
    status: STATUS,
    speaker: PARTY,
    addressee: PARTY,
    speechAct: { names: SPEECH_ACTS },
    mode: { names: ['direct', 'indirect'] },
  },
};

const ALL: Readonly<Record<string, ValueRange>> = Object.assign({}, ...Object.values(CORRECTABLE));

/** What is wrong with a correction, whatever its fact; nothing where it may be one. */
export function faultOfCorrection(property: string, value: string): string | undefined {
  const range = Object.hasOwn(ALL, property) ? ALL[property] : undefined;
  if (!range) return `"${property}" cannot be put right. What can be is ${Object.keys(ALL).join(', ')}`;
  if ('names' in range) {
    if (range.names.includes(value)) return undefined;
    return `"${value}" is no value of ${property}. Write ${range.names.join(', ')}`;
  }
  return isIri(value)
    ? undefined
    : `the value of ${property} is no IRI. Take one from "communique table all --format jsonl"`;
}

/** An absolute IRI that can be written in any format of RDF. */
export function isIri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:[^\p{Cc}\s<>"{}|\\^`]+$/iu.test(text);
}
