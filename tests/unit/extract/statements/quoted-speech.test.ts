import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

/** Who says what in a text after a first sentence that names two persons. */
function said(text: string): string[] {
  const opening =
    'Norwegian Foreign Minister Ida Berg met Finnish President Olli Korpi in Oslo on Monday.\n\n';
  return factsOf('statement', opening + text).map(({ speakers, mode, words }) => {
    const names = speakers.map((party) => ('name' in party ? party.name : party.title));
    return `${names.join(' + ')} (${mode}): ${words}`;
  });
}

describe('a quotation or clause that the teller parts keeps both halves', () => {
  test.each([
    [
      '“The ferries will run,” Berg said, “but not before the ice is gone.”',
      'Ida Berg (direct): The ferries will run … but not before the ice is gone.',
    ],
    [
      '“If the ice goes,” Berg told reporters in Oslo on Monday, “the ferries will run.”',
      'Ida Berg (direct): If the ice goes … the ferries will run.',
    ],
    [
      '“The ferries will run”, Berg said, “unless the ice returns”.',
      'Ida Berg (direct): The ferries will run … unless the ice returns',
    ],
    [
      '‘The ferries will run’, Berg said, ‘unless the ice returns’.',
      'Ida Berg (direct): The ferries will run … unless the ice returns',
    ],
    ['Berg said „the ferries will run“ on Monday.', 'Ida Berg (direct): the ferries will run'],
    ['“No ship,” said Korpi, “will be lost.”', 'Olli Korpi (direct): No ship … will be lost.'],
    ['The ferry line, Berg said, is closed.', 'Ida Berg (indirect): The ferry line … is closed'],
    [
      'The ferry line, Berg told reporters on Monday, has never paid its way.',
      'Ida Berg (indirect): The ferry line … has never paid its way',
    ],
    [
      'Unless the ice goes, Berg said, the ferries will stay in port.',
      'Ida Berg (indirect): Unless the ice goes … the ferries will stay in port',
    ],
    [
      'The ferries will run, Berg said, but only in daylight.',
      'Ida Berg (indirect): The ferries will run … but only in daylight',
    ],
    [
      'The ferries will run, Berg said on Monday, unless the ice returns.',
      'Ida Berg (indirect): The ferries will run … unless the ice returns',
    ],
    [
      'The ferries will run, Berg said, but the crews must be paid first.',
      'Ida Berg (indirect): The ferries will run … but the crews must be paid first',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each([
    ['However, Berg said, the ferries will run.', 'Ida Berg (indirect): the ferries will run'],
    ['The ferries will run, Berg said, but gave no date.', 'Ida Berg (indirect): The ferries will run'],
    ['The ferries will run, Berg said, as she left the hall.', 'Ida Berg (indirect): The ferries will run'],
    ['The ferries will run, said Berg, who was in Oslo.', 'Ida Berg (indirect): The ferries will run'],
  ])('but not what is the reporter’s: %s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('a speaker goes on', () => {
  test.each([
    [
      '“The ferries run,” Berg said. “They run on time.”',
      ['Ida Berg (direct): The ferries run', 'Ida Berg (direct): They run on time.'],
    ],
    [
      'Berg said the ferries were safe.\n\n“We have looked at every one of them.”',
      [
        'Ida Berg (indirect): the ferries were safe',
        'Ida Berg (direct): We have looked at every one of them.',
      ],
    ],
    [
      '“The ferries run,” Berg said. “They run on time.\n\n“They always have.”',
      ['Ida Berg (direct): The ferries run', 'Ida Berg (direct): They run on time. They always have.'],
    ],
    [
      '“The ferries run.\n\n“They always have,” Berg said.',
      ['Ida Berg (direct): The ferries run. They always have'],
    ],
    // Somebody else's deed stands between.
    [
      '“The ferries run,” Berg said. A horn sounded. “They run on time.”',
      ['Ida Berg (direct): The ferries run'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('marks, few words, no verb', () => {
  test.each([
    ['“Never,” Berg said.', 'Ida Berg (direct): Never'],
    ["'Never again,' Berg said.", 'Ida Berg (direct): Never again'],
    [
      '„The ferries run and they run on time,“ Berg said.',
      'Ida Berg (direct): The ferries run and they run on time',
    ],
    ["``The ferries run on time,'' Berg said.", 'Ida Berg (direct): The ferries run on time'],
    ["Berg said: 'The ferries run on time.'", 'Ida Berg (direct): The ferries run on time.'],
    ['«The ferries run on time», said Berg.', 'Ida Berg (direct): The ferries run on time'],
    ['“Do the ferries run?” Berg asked.', 'Ida Berg (direct): Do the ferries run?'],
    ['From Ida Berg: “The ferries run on time.”', 'Ida Berg (direct): The ferries run on time.'],
    ['Foreign Minister Berg, on the ferries: “They run on time.”', 'Ida Berg (direct): They run on time.'],
    ['“The ferries run on time.” — Ida Berg', 'Ida Berg (direct): The ferries run on time.'],
    [
      '“The ferries run on time.”\n– Ida Berg, Norwegian foreign minister',
      'Ida Berg (direct): The ferries run on time.',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});
