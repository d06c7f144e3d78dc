import { expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';
const LEAD = `${BERG} met ${KORPI} on Monday.`;

const told = (text: string): string[] =>
  factsOf('meeting', text).map(({ participants, status, date }) => {
    const who = participants.map((party) =>
      'code' in party ? party.code : 'name' in party ? party.name : '-',
    );
    return `${who.sort().join(' + ')} ${status} ${date?.value ?? '-'}`;
  });

test.each([
  ['The joint ministerial committee will meet in September.', ['FI + NO planned 2025-09']],
  ['The technical committee, which last met in Oslo in 2001, said nothing.', ['FI + NO occurred 2001']],
  ['The next session of the border commission will be held in September.', ['FI + NO planned 2025-09']],
  [
    'They agreed to hold the 14th session of the Intergovernmental Commission in September.',
    ['FI + NO planned 2025-09'],
  ],
  ['A meeting of the cooperation council between the two countries is planned.', ['FI + NO planned -']],
  ['The 14-nation intergovernmental group will meet in September.', []],
  ['The joint committee of parliament will meet in September.', []],
  ['The technical committee will meet in September.', []],
])('%s', (next, expected) => {
  expect(told(`${LEAD} ${next}`).slice(1)).toEqual(expected);
});

test.each([
  ['The Norway-Finland Mixed Commission opened its 27th session on Monday.', ['FI + NO occurred 2025-07-14']],
  ['The Norwegian Economic Commission opened its 27th session on Monday.', []],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
