/** A verb that gives or takes an office, and where person and office stand around it. */
export interface OfficeVerb {
  readonly id: string;
  readonly lemmas: readonly string[];
  /** Who gets the office: the subject of the active or of the passive verb, or the object of the active one. */
  readonly holder: 'subject' | 'passive-subject' | 'object';
  /** Nouns that must follow the verb: "took *office* as". */
  readonly noun?: readonly string[];
  /** Words that may stand before the office; the office must follow one of them where `linked`. */
  readonly links: readonly string[];
  readonly linked?: boolean;
  /** The holder leaves the office: it is a former one. */
  readonly leaves?: boolean;
  /** The holder held it in a time gone by when the verb is in the past: "served as". */
  readonly pastLeaves?: boolean;
  readonly confidence: number;
}

const ELECTING = [
  'elect',
  're-elect',
  'reelect',
  'appoint',
  'reappoint',
  'name',
  'choose',
  'nominate',
  'select',
  'designate',
  'declare',
  'proclaim',
  'confirm',
  'install',
  'promote',
  'swear',
  'inaugurate',
  'make',
  'crown',
];

/** Each row reads the sentence above it. */
export const OFFICE_VERBS: readonly OfficeVerb[] = [
  // "Lee was elected president of Norland"; "Lee, who was named as ambassador"; "Lee was sworn in as prime minister"
  { id: 'elected', lemmas: ELECTING, holder: 'passive-subject', links: ['as', 'in', 'to'], confidence: 0.9 },
  // "The king appointed Lee prime minister"; "Norland named Lee as its ambassador"
  { id: 'appointed', lemmas: ELECTING, holder: 'object', links: ['as'], confidence: 0.88 },
  // "Lee, who became prime minister in 2003"
  { id: 'became', lemmas: ['become'], holder: 'subject', links: [], confidence: 0.88 },
  // "Lee took office as president"; "Lee took over as prime minister"; "Lee assumed the post of speaker"
  {
    id: 'took-office',
    lemmas: ['take', 'assume'],
    holder: 'subject',
    noun: ['office', 'over', 'post', 'position', 'charge'],
    links: ['as', 'of'],
    linked: true,
    confidence: 0.88,
  },
  // "Lee, who served as foreign minister from 1998 to 2003"; "Lee has served as envoy since May"
  {
    id: 'served-as',
    lemmas: ['serve', 'act', 'work'],
    holder: 'subject',
    links: ['as'],
    linked: true,
    pastLeaves: true,
    confidence: 0.88,
  },
  // "Lee retired as prime minister in 2003"; "Lee resigned as speaker"; "Lee stepped down as president"
  {
    id: 'left-office',
    lemmas: ['retire', 'resign', 'step', 'quit', 'stand'],
    holder: 'subject',
    links: ['as', 'down', 'aside'],
    linked: true,
    leaves: true,
    confidence: 0.88,
  },
  // "Lee was ousted as president"; "Lee was dismissed as foreign minister"
  {
    id: 'removed',
    lemmas: [
      'oust',
      'dismiss',
      'remove',
      'sack',
      'fire',
      'depose',
      'overthrow',
      'defeat',
      'replace',
      'impeach',
    ],
    holder: 'passive-subject',
    links: ['as', 'from'],
    linked: true,
    leaves: true,
    confidence: 0.85,
  },
  // "Norland dismissed Lee as chief of staff"
  {
    id: 'dismissed',
    lemmas: ['oust', 'dismiss', 'remove', 'sack', 'fire', 'depose', 'replace', 'suspend'],
    holder: 'object',
    links: ['as', 'from'],
    linked: true,
    leaves: true,
    confidence: 0.8,
  },
  // "Lee succeeded Chan as chairman"; "Lee replaced Chan as envoy"
  {
    id: 'succeeded',
    lemmas: ['succeed', 'replace'],
    holder: 'subject',
    links: ['as'],
    linked: true,
    confidence: 0.85,
  },
];
