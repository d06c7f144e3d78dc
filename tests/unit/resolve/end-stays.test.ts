import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const ARRIVED = `HELSINKI, July 16 (Xinhua) -- ${BERG} arrived in Helsinki on Monday.`;

/** Destination and last day of each visit of a text. */
const stays = (text: string): string[] =>
  factsOf('visit', text).map(({ destination, end }) => `${destination.code} ${end?.value ?? '-'}`);

describe('the day on which the visitor goes away', () => {
  test.each([
    ['elsewhere', `${ARRIVED} She is due to leave for Stockholm tomorrow.`, ['FI 2025-07-17', 'SE -']],
    ['elsewhere, on', `${ARRIVED} She will fly on to Stockholm on Friday.`, ['FI 2025-07-18', 'SE -']],
    ['from there', `${ARRIVED} She is to leave Finland on Friday.`, ['FI 2025-07-18']],
    ['with no word of where', `${ARRIVED} She will depart on Friday.`, ['FI 2025-07-18']],
    ['home', `${ARRIVED} She returns home on Friday.`, ['FI 2025-07-18']],
    ['home, by name', `${ARRIVED} She returns to Oslo on Friday.`, ['FI 2025-07-18']],
    ['home, gone by', `${ARRIVED} She flew home on Tuesday.`, ['FI 2025-07-15']],
    [
      'after another deed',
      `${ARRIVED} She will tour a port on Friday before flying home.`,
      ['FI 2025-07-18'],
    ],
    ['told by how long', `${ARRIVED} She will stay on till Friday.`, ['FI 2025-07-18']],
    [
      'before it has begun',
      `${BERG} will arrive in Helsinki on Sunday and fly on to Stockholm on Tuesday for talks.`,
      ['FI 2025-07-22', 'SE -'],
    ],
  ])('%s', (_, text, expected) => {
    expect(stays(text)).toEqual(expected);
  });
});

describe('no end of a stay', () => {
  test.each([
    ['of somebody else', `${ARRIVED} Finnish Premier Olli Korpi will leave for Stockholm on Friday.`],
    ['not left', `${ARRIVED} She left the door open on Tuesday.`],
    ['not leaving', `${ARRIVED} She will not leave on Friday.`],
    ['as may be', `${ARRIVED} She could leave on Friday.`],
    ['on no day', `${ARRIVED} She will leave before Friday.`],
    ['weeks later', `${ARRIVED} She will leave for Stockholm on September 1.`],
    ['from home', `${BERG} arrived in Helsinki on Monday. She had left Oslo on Sunday.`],
  ])('%s', (_, text) => {
    expect(stays(text)[0]).toBe('FI -');
  });

  test('of several stops that one leaves for at once', () => {
    expect(stays(`${BERG} will leave for Finland and Sweden on Sunday.`)).toEqual(['FI -', 'SE -']);
  });
});
