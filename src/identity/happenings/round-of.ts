const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ROUND = new RegExp(`\\b(?:(${ORDINALS.join('|')})|(\\d{1,2})(?:st|nd|rd|th))[ -]round\\b`, 'giu');

/** Which round of talks words tell of: "the fifth round", "a 5th round". Nothing where they tell of several. */
export function roundOf(quote: string): number | undefined {
  const told = [...quote.matchAll(ROUND)].map(([, word, figure]) =>
    word === undefined ? Number(figure) : ORDINALS.indexOf(word.toLowerCase()) + 1,
  );
  const [round, ...others] = new Set(told);
  return others.length === 0 ? round : undefined;
}
