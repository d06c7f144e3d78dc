import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

/** Of each meeting the place by name, else the state. */
const placesOf = (text: string): string[] =>
  factsOf('meeting', text).map(({ place }) => (place?.kind === 'place' ? place.name : (place?.code ?? '-')));

describe('a place told by name', () => {
  test.each([
    ['a town', `${BERG} met ${KORPI} in Salmivuori on Monday.`, ['Salmivuori']],
    ['at a town', `${BERG} will meet ${KORPI} at Salmivuori on July 4, aides said.`, ['Salmivuori']],
    [
      'one of two words, as persons have',
      `${BERG} and ${KORPI} are to hold talks Wednesday in the border town of Nieuw Salmi.`,
      ['Nieuw Salmi'],
    ],
    [
      'one with an article in it',
      'The leaders of Finland and Norway met in the resort of Harm el-Salmi on May 16.',
      ['Harm el-Salmi'],
    ],
    ['a palace', `${BERG} was received by ${KORPI} at the Ponta Salmi palace.`, ['Ponta Salmi palace']],
    ['a house', `${BERG} met ${KORPI} at State House.`, ['State House']],
    ['a house whose name goes on to the next line', `${BERG} met ${KORPI} at State\nHouse.`, ['State House']],
    ['a crossing', `${BERG} and ${KORPI} conferred at the O'Salmi checkpoint.`, ["O'Salmi checkpoint"]],
    [
      'a town that is known before a house that is not',
      `${BERG} met ${KORPI} at Salmi Palace in Oslo.`,
      ['Oslo'],
    ],
  ])('%s', (_, text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  test.each([
    ['a house without a name', `${BERG} met ${KORPI} at the palace.`],
    ['whose house it is', `${BERG} met ${KORPI} at the Norwegian residence.`],
    ['a feast', `${BERG} met ${KORPI} at Easter.`],
    ['a company', `${BERG} discussed jobs at Salmi Oy with ${KORPI}.`],
  ])('is not %s', (_, text) => {
    expect(placesOf(text).filter((place) => !/^(?:-|NO|FI)$/.test(place))).toEqual([]);
  });

  test('is a house of one meeting, and not of the next', () => {
    const text = `${BERG} met ${KORPI} at Salmi Palace on Monday. She also met Speaker Aino Lahti of Finland.`;
    expect(placesOf(text)).toEqual(['Salmi Palace', '-']);
  });
});
