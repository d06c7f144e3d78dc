import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

/** Each treaty of a text in a line: name, parties, the day of signing, status. */
const treaties = (text: string): string[] =>
  factsOf('treaty', text).map(({ name, parties, signed, status }) =>
    [`${name}:`, ...parties.map(labelOf), ...(signed ? [signed.value] : []), status].join(' '),
  );

const TALKS = 'Norway and Finland held talks in Tampere. ';

describe('papers that wait, come into force or make way for others', () => {
  test.each([
    [`${TALKS}An agreement on ferries has been held over.`, 'agreement on ferries: NO FI planned'],
    [
      `${TALKS}A memorandum on fishing was returned by parliament for revision.`,
      'memorandum on fishing: NO FI planned',
    ],
    [`${TALKS}The ferry to Tampere was delayed.`],
    [
      'A new International Herring Agreement came into force on Sunday.',
      'new International Herring Agreement: occurred',
    ],
    [
      'Norway and Finland need another round of talks to reach a fishing agreement.',
      'fishing agreement: NO FI planned',
    ],
    [
      'Norway and Finland signed an agreement on ferries. It replaces a 1974 accord between Norway and Finland.',
      'agreement on ferries: NO FI occurred',
      '1974 accord between Norway and Finland: NO FI 1974 occurred',
    ],
    [
      'The voters of Norway approved a new agreement with Finland on ferries. The agreement was signed in Tampere in June 2023.',
      'new agreement with Finland on ferries: FI NO 2023-06 occurred',
    ],
    [
      'The agreement was signed in Tampere in June 2023 by Norway and Finland.',
      'agreement: NO FI 2023-06 occurred',
    ],
  ])('%s', (text, ...expected) => {
    expect(treaties(text)).toEqual(expected);
  });
});
