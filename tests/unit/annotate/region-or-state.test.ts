import { describe, expect, test } from 'vitest';
import { annotateText } from './annotated.ts';

/** The codes of the states that "Georgia" stands for, in order: GE as a state, US as a place. */
const georgias = (text: string): (string | undefined)[] =>
  annotateText(text).mentions.flatMap((mention) => {
    if (!text.slice(mention.start, mention.end).includes('Georgia')) return [];
    if (mention.kind === 'state') return [mention.state.code];
    if (mention.kind === 'place') return [mention.place.state?.code];
    const offices =
      mention.kind === 'person' ? mention.offices : mention.kind === 'office' ? [mention.office] : [];
    return offices.map(({ served }) => (served?.kind === 'state' ? served.code : undefined));
  });

describe('Georgia', () => {
  test.each([
    ['They met in Atlanta, Georgia, on Monday.'],
    ['They met in Athens, Georgia, on Monday.'],
    ['Georgia Gov. Ann Lee spoke.'],
    ["Georgia's Governor Ann Lee spoke."],
    ['Georgia voters went to the polls.'],
    ['Georgia families pay less.'],
    ['She won Arizona, Georgia and Pennsylvania.'],
    ['She came from Ohio. Her firm is in Texas. They met in Georgia.'],
  ])('of the United States: %s', (text) => {
    expect(georgias(text)).toEqual(['US']);
  });

  test('what its people are called tells for the whole text, unless a town of the other is named', () => {
    expect(georgias('The president visits Georgia. Georgia families pay less.')).toEqual(['US', 'US']);
    expect(georgias('The president visits Georgia. Georgia families in Tbilisi pay less.')[0]).toBe('GE');
  });

  test.each([
    ['They met in Tbilisi, Georgia, on Monday.'],
    ['Armenia, Georgia and Azerbaijan agreed.'],
    ['The president of Georgia spoke.'],
    ['Texas and Ohio send aid to Tbilisi. Georgia thanked them.'],
    ['NATO, Georgia and Ukraine agreed.'],
    ['On Monday, Georgia agreed.'],
    ['After talks in Paris, Georgia agreed.'],
    ['However, Georgia, which agreed, waited.'],
  ])('the state: %s', (text) => {
    expect(georgias(text)).toEqual(['GE']);
  });
});
