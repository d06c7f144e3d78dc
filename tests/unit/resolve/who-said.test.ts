import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

/** Who speaks in a text, and to whom. */
const whoSaid = (text: string): string[] =>
  factsOf('statement', text).flatMap(({ speakers, addressee }) =>
    speakers.map((party) => [party, ...(addressee ? [addressee] : [])].map(nameOf).join(' > ')),
  );

const nameOf = (party: { readonly kind: string; readonly name?: string; readonly code?: string }): string =>
  (party.kind === 'state' ? party.code : party.name) ?? '';

const DAY = 'OSLO, June 3 - ';
const MET = 'Norwegian Finance Minister Odd-Ro Vik met Finnish Finance Minister Kyo Saar on Tuesday. ';

describe('a pronoun', () => {
  test.each([
    [
      'tells whom the other pronoun does not mean',
      'Before he left Oslo, Norwegian Finance Minister Odd-Ro Vik met Finnish Finance Minister Kyo Saar. She said the port was open.',
      ['Kyo Saar'],
    ],
    [
      'of a counterpart tells what its owner is called',
      'Norwegian Finance Minister Odd-Ro Vik met her Finnish counterpart, Kyo Saar, on Tuesday. He said the port was open.',
      ['Kyo Saar'],
    ],
    [
      'means the same person again and the other one as hearer',
      `${MET}She told him that the port was open. He told her that the ferry was late.`,
      ['Odd-Ro Vik > Kyo Saar', 'Kyo Saar > Odd-Ro Vik'],
    ],
    ['means whoever acts where nothing tells', `${MET}He said the port was open.`, ['Odd-Ro Vik']],
    [
      'beside an office tells which holder is meant',
      'Norwegian Prime Minister Nils Lund met Finnish Prime Minister Aino Laine on Tuesday. The prime minister, on her first trip, said the port was open.',
      ['Aino Laine'],
    ],
    [
      'after the verb tells which holder is meant',
      'Norwegian Prime Minister Nils Lund met Finnish Prime Minister Aino Laine on Tuesday. The prime minister said her government would pay.',
      ['Aino Laine'],
    ],
  ])('%s', (_, text, expected) => expect(whoSaid(DAY + text)).toEqual(expected));
});

describe('a calling', () => {
  test.each([
    ['of the guest', `${MET}The guest said the port was open.`, ['Kyo Saar']],
    ['of the host', `${MET}The host said the port was open.`, ['Odd-Ro Vik']],
    ['told to the guest', `${MET}Vik told the visitor that the port was open.`, ['Odd-Ro Vik > Kyo Saar']],
    [
      'of the former and the latter',
      `${MET}The former said the port was open. The latter said that it was shut.`,
      ['Odd-Ro Vik', 'Kyo Saar'],
    ],
    ['by the state', `${MET}The Finn said the port was open.`, ['Kyo Saar']],
    ['of many is none of one', `${MET}The Finns said the port was open.`, ['FI']],
    ['with a noun behind it is none', `${MET}The host country said the port was open.`, []],
    ['of nobody told of', `${MET}The Swede said the port was open.`, []],
  ])('%s', (_, text, expected) => expect(whoSaid(DAY + text)).toEqual(expected));
});
