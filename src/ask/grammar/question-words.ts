import type { FactKind, Want } from '../reading/reading.ts';

/** Wants that "who" and "whom" can ask for. */
const WHO: readonly Want[] = [
  'side',
  'visitor',
  'host',
  'party',
  'speaker',
  'addressee',
  'holder',
  'source',
  'body',
  'any',
];
const WHAT: readonly Want[] = ['content', 'fact', 'office', 'date', 'length', 'status'];
/** Wants that a class of answers can be of. */
const CLASSES: Readonly<Record<string, readonly Want[]>> = {
  place: ['place', 'destination'],
  office: ['office'],
  state: [
    'side',
    'visitor',
    'host',
    'party',
    'speaker',
    'addressee',
    'source',
    'body',
    'destination',
    'place',
    'any',
  ],
  person: WHO,
  organization: WHO,
  any: WHO,
};

/**
 * Whether the question's word can ask for what the rest of it leaves open: "who" for a party, "what" for a content, a
 * noun of the fact's kind ("which treaties") for the fact.
 */
export function fitsQuestionWord(set: ReadonlyMap<string, string>, kind: FactKind, want: Want): boolean {
  switch (set.get('wh')) {
    case 'who':
      return WHO.includes(want);
    case 'what':
      return WHAT.includes(want);
    case 'fact':
      return want === 'fact' || (want === 'content' && kind === 'statement');
    case 'class':
      return (CLASSES[set.get('class') ?? 'person'] ?? WHO).includes(want);
    default:
      return true;
  }
}
