import { expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

const visits = (text: string): string[] =>
  factsOf('visit', text).map(
    ({ visitor, destination }) => `${'name' in visitor ? visitor.name : visitor.title} ${destination.code}`,
  );

test.each([
  [`${BERG} and her visitor, ${KORPI}, agreed on a plan.`, ['Olli Korpi NO']],
  [`${BERG} told her guest, ${KORPI}, that the strait was open.`, ['Olli Korpi NO']],
  [`${BERG} thanked her host, ${KORPI}, for the banquet.`, ['Ida Berg FI']],
  [`The show's guest, ${KORPI}, laughed at what ${BERG} said.`, []],
  [`${BERG} thanked her host, Olli Korpi, for the soup.`, []],
])('%s', (text, expected) => {
  expect(visits(text)).toEqual(expected);
  expect(factsOf('meeting', text)).toHaveLength(expected.length);
});
