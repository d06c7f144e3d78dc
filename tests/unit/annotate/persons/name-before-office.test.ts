import { describe, expect, it } from 'vitest';
import { annotateText, describeMentions } from '../annotated.ts';

const personsIn = (text: string): string[] => describeMentions(annotateText(text), ['person']);

describe('names that begin with a word of something else', () => {
  it.each<[string, string[]]>([
    ['Lima Okoro, the Norwegian trade minister, spoke.', ['Lima Okoro = trade minister @NO']],
    ['She met Jordan Hale, the Norwegian ambassador, there.', ['Jordan Hale = ambassador @NO']],
    ['Georgia Mott, 61, Norway’s foreign minister, spoke.', ['Georgia Mott = foreign minister @NO']],
    [
      'Gao Minwei, deputy speaker of the Norwegian parliament, spoke.',
      ['Gao Minwei = deputy speaker of the Norwegian parliament @NO'],
    ],
    ['Will Marsh, the Norwegian trade secretary, spoke.', ['Will Marsh = trade secretary @NO']],
    ['Said Abdou, the Norwegian foreign minister, spoke.', ['Said Abdou = foreign minister @NO']],
    ['He Minwei, the Norwegian deputy premier, spoke.', ['He Minwei = deputy premier @NO']],
    [
      'Victoria Lund spoke. Victoria Lund, the Norwegian envoy, left.',
      ['Victoria Lund = bare', 'Victoria Lund = envoy @NO'],
    ],
  ])('%s', (text, persons) => expect(personsIn(text)).toEqual(persons));

  it.each<[string]>([
    ['Visiting Lima Monday, the foreign minister of Norway said so.'],
    ['Visiting Rosso, the foreign minister of Norway said so.'],
    ['In Lima, the foreign minister of Norway said so.'],
    ['Georgia Tech, a spokesman said, won.'],
    ['Will Norway, the minister asked, sign?'],
  ])('%s', (text) => expect(personsIn(text)).toEqual([]));
});
