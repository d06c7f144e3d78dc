import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

/** "envoy/NO" for each official, in order. */
const held = (text: string): string[] =>
  factsOf('official', text).map(({ person, office: { title, of } }) => {
    return `${person.name}: ${title}/${of.kind === 'state' ? of.code : of.name}`;
  });

describe('what somebody is by calling stands between an office and its holder', () => {
  test.each([
    ['Norway’s prime minister, economist Ann Lee, spoke.', ['Ann Lee: prime minister/NO']],
    ['Norway’s ambassador, career diplomat Ann Lee, spoke.', ['Ann Lee: ambassador/NO']],
    ['Norway’s envoy, retired general Bo Roe, spoke.', ['Bo Roe: envoy/NO']],
    ['The head of the UN mission, Finnish diplomat Ann Lee, spoke.', ['Ann Lee: head of the UN mission/UN']],
    [
      'The EU’s envoy for the dialogue, former Finnish foreign minister Ann Lee, spoke.',
      ['Ann Lee: envoy for the dialogue/EU', 'Ann Lee: foreign minister/FI'],
    ],
    [
      'Guests were Norway’s prime minister, former Finnish president Bo Roe and a bishop.',
      ['Bo Roe: president/FI'],
    ],
  ])('%s', (text, expected) => expect(held(text)).toEqual(expected));
});

describe('offices in other words', () => {
  test.each([
    ['Bo Roe, then premier of Queensland, spoke.', ['Bo Roe: premier of Queensland/AU']],
    [
      'OSLO, May 3 (Reuters) -- Bo Roe, who leads the league and once served as transport minister, spoke.',
      ['Bo Roe: transport minister/NO'],
    ],
    [
      'OSLO, May 3 (Reuters) -- And once elected, Bo Roe served as transport minister.',
      ['Bo Roe: transport minister/NO'],
    ],
    [
      'OSLO, May 3 (Reuters) -- It was late, said Bo Roe, the head of the fire service.',
      ['Bo Roe: head of the fire service/NO'],
    ],
    ['OSLO, May 3 (Reuters) -- It was late, said Bo Roe, the head of the book club.', []],
    [
      'The Pacific Islands Forum met. The forum’s secretary general, Ann Lee, a former Fijian minister, spoke.',
      ['Ann Lee: secretary general/Pacific Islands Forum', 'Ann Lee: minister/FJ'],
    ],
    ['The Norwegian Minister of Works, Mr Brighton Roe, spoke.', ['Brighton Roe: Minister of Works/NO']],
  ])('%s', (text, expected) => expect(held(text)).toEqual(expected));
});

describe('whoever stands for a side', () => {
  test.each([
    [
      'OSLO, May 3 (Reuters) -- Norway was represented by Minister Ann Lee, Finland by Transport Minister Bo Roe and Sweden by Minister Cy Holm.',
      ['Ann Lee: Minister/NO', 'Bo Roe: Transport Minister/FI', 'Cy Holm: Minister/SE'],
    ],
    [
      'The Finnish side was headed by Minister Ann Lee and the Swedish side by Deputy Premier and Foreign Minister Bo Roe.',
      ['Ann Lee: Minister/FI', 'Bo Roe: Deputy Premier/SE', 'Bo Roe: Foreign Minister/SE'],
    ],
    [
      'OSLO, May 3 (Reuters) -- The Finnish delegation, under Deputy Minister Bo Roe, came late.',
      ['Bo Roe: Deputy Minister/FI'],
    ],
  ])('%s', (text, expected) => expect(held(text)).toEqual(expected));
});

describe('whose counterpart, guest or ambassador somebody is', () => {
  test.each([
    [
      'LIMA, May 3 (Reuters) -- Brazil denied it. President Ann Lee spoke with her Brazilian counterpart, Bo Roe.',
      ['Ann Lee: President/PE', 'Bo Roe: President/BR'],
    ],
    [
      'OSLO, May 3 (Reuters) -- Foreign Minister Ann Lee spoke of the recall of Ambassador Bo Roe from Finland.',
      ['Ann Lee: Foreign Minister/NO', 'Bo Roe: Ambassador/NO'],
    ],
    [
      'OSLO, May 3 (Reuters) -- He was called to the Finnish Foreign Ministry, where Deputy Minister Bo Roe spoke.',
      ['Bo Roe: Deputy Minister/FI'],
    ],
    [
      'OSLO, May 3 (Reuters) -- Norwegian Minister Ann Lee is on a visit to Finland at the invitation of Transport Minister Bo Roe.',
      ['Ann Lee: Minister/NO', 'Bo Roe: Transport Minister/FI'],
    ],
  ])('%s', (text, expected) => expect(held(text)).toEqual(expected));
});
