import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

const HOME = 'OSLO, July 16 (Xinhua) -- Norway said on Monday that the strait was open. ';
const speakers = (text: string): string[] =>
  factsOf('statement', text).flatMap((fact) => fact.speakers.map(labelOf));

describe('whoever acts for no state', () => {
  test.each([
    'OSLO, July 16 (Xinhua) -- Labour strategist Tor Vik said the race was open.',
    'OSLO, July 16 (Xinhua) -- Union leader Tor Vik said the port would stay shut.',
    'OSLO, July 16 (Xinhua) -- Exiled student leader Tor Vik said the protests would go on.',
    'OSLO, July 16 (Xinhua) -- The opposition said the vote was rigged.',
    'OSLO, July 16 (Xinhua) -- The Norwegian Coast Party condemned the vote.',
    'OSLO, July 16 (Xinhua) -- A presidential candidate said the vote was rigged.',
    'OSLO, July 16 (Xinhua) -- An aide to the senator said the bill would pass.',
    'OSLO, July 16 (Xinhua) -- Fjord Gears Co said it would build a plant. "The market is vital," President Tor Vik said.',
    'OSLO, July 16 (Xinhua) -- General Fjord Corp said it would sell its ships.',
  ])('is no speaker: %s', (text) => expect(speakers(text)).toEqual([]));

  test.each([
    ['OSLO, July 16 (Xinhua) -- Opposition leader Ida Berg said the vote was rigged.', ['Ida Berg']],
    ['OSLO, July 16 (Xinhua) -- A government spokesman said the vote was fair.', ['NO']],
    ['OSLO, July 16 (Xinhua) -- President Ida Berg said the market was vital.', ['Ida Berg']],
    [
      'OSLO, July 16 (Xinhua) -- The Hamas-run health ministry said a man was hurt.',
      ['Hamas-run health ministry'],
    ],
  ])('but: %s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('"it" after somebody unknown who speaks', () => {
  test.each([
    'The firm said the port was old. It said the harbour would be mended.',
    'The study said the port was old. It added that the harbour was unsafe.',
    'Fjordhaus said it had bought shares. It said it hoped to buy more.',
    'The firm said it hopes to sail to Turku.',
  ])('is no state: %s', (text) => expect(speakers(HOME + text)).toEqual(['NO']));

  test.each([
    'The ministry said the port was old. It said the harbour would be mended.',
    'A firm told of storms. Norway said the port was old. It said the harbour would be mended.',
  ])('but: %s', (text) => expect(speakers(HOME + text).length).toBeGreaterThan(2));
});

describe('an office that somebody else holds', () => {
  const SENATOR = 'US President Ann Lee met Senator Bo Roe. The senator left. ';
  test('the president is no senator', () =>
    expect(speakers(`${SENATOR}The President thanked Roe for his advice.`)).toEqual(['Ann Lee']));
  test('one spokesman is not the one named before', () =>
    expect(
      speakers(
        'Norwegian spokesman Tor Vik said the port was open. One Norwegian spokesman said the port was shut.',
      ),
    ).toEqual(['Tor Vik', 'NO']));
});

describe('a paper that is still to come, or that others wrote', () => {
  test.each([
    'Norway shall issue a letter stating that the port is open.',
    'Norway backed a resolution calling on all ships to wait.',
    'Norway received a letter saying that the port was shut.',
  ])('tells nothing: %s', (text) => expect(speakers(text)).toEqual([]));
  test('but one that was issued does', () =>
    expect(speakers('Norway issued a letter saying that the port was shut.')).toEqual(['NO']));
});

describe('why somebody acts', () => {
  test.each(['The ships wait because Norwegian Foreign Minister Ida Berg believes the strait is shut.'])(
    'is not said: %s',
    (text) => expect(speakers(text)).toEqual([]),
  );
});
