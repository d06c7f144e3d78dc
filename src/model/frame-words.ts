/** What `needs` and `tentative` of a treaty's noun may ask for; seeds/lexicon/en/frames/treaties.yaml tells what each means. */
export const TREATY_NEEDS = [
  'proper',
  'dated',
  'field',
  'joint',
  'party',
  'parties',
  'verb',
  'kept',
  'placed',
  'force',
  'issued',
  'signed',
  'made',
  'draft',
  'topic',
  'called',
  'listed',
  'of',
  'between',
  'under',
  'penned',
  'swapped',
] as const;
export type TreatyNeed = (typeof TREATY_NEEDS)[number];

/** Attributes that hold one of a few words, by the kind of fact. */
export const FRAME_ATTRIBUTES = {
  meeting: {
    kind: ['meeting', 'summit', 'talks', 'call', 'conference'],
    guests: ['persons', 'envoys', 'visitors', 'bodies'],
    sides: ['told-before', 'persons', 'two-states'],
    acting: ['negotiators', 'joint-body'],
    means: ['call'],
    retells: ['always', 'alone'],
    status: ['planned'],
    'followed-by': ['purpose', 'nothing'],
    beside: ['time'],
    hoped: ['told'],
    with: ['named'],
    wished: ['vague'],
    speaks: ['yes'],
    house: ['own'],
    open: ['pair'],
    wants: ['side'],
    series: ['yes'],
    topic: ['object'],
  },
  visit: {
    date: ['start', 'end', 'clause-start', 'clause-end', 'own', 'within'],
    status: ['planned', 'proposed'],
    destination: ['needed', 'named', 'open'],
    subject: ['person', 'journey'],
    visitor: ['traveller', 'invited', 'envoy'],
    voice: ['active', 'clause'],
    denied: ['open'],
    negated: ['open'],
    infinitive: ['none'],
    guest: ['person'],
    governor: ['invites'],
    next: ['at'],
    object: ['time', 'place', 'group', 'absent', 'none'],
    telling: ['begun', 'passing', 'received'],
    motion: ['sets-out', 'to-visit'],
    noun: ['movement', 'stop'],
    where: ['destination'],
    stops: ['subject'],
    implied: ['teller', 'taken', 'awaited'],
    virtual: ['none'],
  },
  treaty: {
    status: ['signed', 'made', 'force', 'refused', 'suggested'],
    verb: ['issues', 'has', 'both'],
    act: ['signs', 'pens', 'seals', 'withdraws'],
    placed: ['yes'],
    initials: ['yes'],
  },
} as const;

/** How far a visit is by the words that tell of it; seeds/lexicon/en/frames/visits.yaml tells what each means. */
export type VisitTelling = (typeof FRAME_ATTRIBUTES)['visit']['telling'][number];

/** Attributes of a treaty's noun that hold words of the text. */
export const TREATY_WORD_LISTS = [
  'fields',
  'making',
  'gatherings',
  'drafts',
  'pursuit',
  'keeping',
  'private',
] as const;
export type TreatyWordList = (typeof TREATY_WORD_LISTS)[number];

/** Attributes of a treaty's noun that ask for any one of several needs, "+" joining those that go together. */
export const TREATY_NEED_LISTS = ['needs', 'tentative'] as const;
export type TreatyNeedList = (typeof TREATY_NEED_LISTS)[number];

/** Whom and what the frames of each kind of fact name. */
export const FRAME_ROLES = {
  meeting: ['side', 'guest', 'where', 'matter', 'of'],
  visit: ['visitor', 'destination', 'other', 'left', 'leader', 'host'],
  treaty: ['party'],
} as const;

export type FrameKind = keyof typeof FRAME_ATTRIBUTES;
export const FRAME_KINDS: readonly FrameKind[] = ['meeting', 'visit', 'treaty'];

export type FrameRole = (typeof FRAME_ROLES)[FrameKind][number];

type Attributes = typeof FRAME_ATTRIBUTES;
type KindsWith<Name extends PropertyKey> = {
  [Kind in FrameKind]: Name extends keyof Attributes[Kind] ? Kind : never;
}[FrameKind];
type ValueOf<Kind extends FrameKind, Name extends PropertyKey> = Name extends keyof Attributes[Kind]
  ? Attributes[Kind][Name] extends readonly (infer Value)[]
    ? Value
    : never
  : never;

type AttributeName = { [Kind in FrameKind]: keyof Attributes[Kind] }[FrameKind];

/** What a phrase itself says of its event; a frame has those of its kind alone. */
export type FrameAttributes = {
  readonly [Name in AttributeName]?: { [Kind in KindsWith<Name>]: ValueOf<Kind, Name> }[KindsWith<Name>];
} & { readonly [Name in TreatyWordList]?: readonly string[] } & {
  readonly [Name in TreatyNeedList]?: readonly (readonly TreatyNeed[])[];
};
