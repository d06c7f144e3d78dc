import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

const LUNDE = 'Norwegian Foreign Minister Marit Lunde';
const WEKESA = 'Kenyan President Otieno Wekesa';

describe('an answer of one word to an invitation', () => {
  test.each([
    [`${LUNDE} invited ${WEKESA} to Oslo. Wekesa accepted on Friday.`, ['planned']],
    [`${LUNDE} invited ${WEKESA} to Oslo. Wekesa declined, his office said.`, ['denied']],
    [`${LUNDE} invited ${WEKESA} to Oslo. Wekesa declined to comment.`, ['proposed']],
    [`${LUNDE} invited ${WEKESA} to Oslo. The port refused cargo.`, ['proposed']],
    [`${LUNDE} invited ${WEKESA} to Oslo. Wekesa may refuse.`, ['proposed']],
  ])('%s', (text, expected) => {
    expect(factsOf('visit', text).map(({ status }) => status)).toEqual(expected);
  });
});

describe('an answer of one word to the offer of a meeting', () => {
  const offer = `${LUNDE} proposed a meeting with ${WEKESA}.`;
  test.each([
    [`${offer} Wekesa accepted on Friday.`, ['planned']],
    [`${LUNDE} offered to meet ${WEKESA}. He refused.`, ['denied']],
    [`${offer} Wekesa accepted, and the two will meet in Turku on August 2.`, ['planned 2025-08-02']],
    [`${offer} Wekesa accepted a prize on Friday.`, ['proposed']],
    [`${offer} Prices rose. Rain fell. Wekesa accepted.`, ['proposed']],
  ])('%s', (text, expected) => {
    const told = factsOf('meeting', text).map(({ status, date }) =>
      date ? `${status} ${date.value}` : status,
    );
    expect(told).toEqual(expected);
  });
});
