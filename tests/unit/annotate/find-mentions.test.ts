import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/model/mention.ts';
import { annotateText, describeMentions } from './annotated.ts';

const PLAIN: readonly Mention['kind'][] = ['office', 'organization', 'state', 'anaphor'];
const mentionsIn = (text: string): string[] => describeMentions(annotateText(text), PLAIN);

describe('offices without a name', () => {
  it.each<[string, string[]]>([
    [
      'The Chinese foreign minister met a senior US official.',
      ['The Chinese foreign minister = foreign minister @CN', 'a senior US official = official @US'],
    ],
    ['The head of the Vienna-based IAEA agreed.', ['The head of the Vienna-based IAEA = head @IAEA']],
    [
      'The prime minister of the autonomous Kurdistan Region agreed.',
      [
        'The prime minister of the autonomous Kurdistan Region = prime minister of the autonomous Kurdistan Region @IQ',
      ],
    ],
    [
      "The chief of staff of the president's office for political affairs agreed.",
      [
        "The chief of staff of the president's office for political affairs = chief of staff of the president's office for political affairs @?",
      ],
    ],
    [
      'The new president was elected chairman of the African Union.',
      ['The new president = president @?', 'chairman of the African Union = chairman @AU'],
    ],
    // Words that only look like offices.
    ['The official visit began after the general election.', []],
    ['Mongolia attaches importance to ties.', ['Mongolia = MN name']],
    ['The NATO member countries agreed.', ['NATO = organization NATO']],
  ])('%s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
});

describe('bodies', () => {
  it.each<[string, string[]]>([
    ['The government said so.', ['The government = body government']],
    [
      "The foreign ministry and Iran's parliament agreed.",
      ['The foreign ministry = body foreign ministry', "Iran's parliament = body Iranian parliament @IR"],
    ],
    [
      'The Israeli Foreign Ministry and the embassy of Japan agreed.',
      [
        'The Israeli Foreign Ministry = body Israeli Foreign Ministry @IL',
        'the embassy of Japan = body embassy of Japan @JP',
      ],
    ],
    [
      'The US delegation and the Iranian side agreed.',
      ['The US delegation = US name', 'the Iranian side = IR name'],
    ],
    [
      'The Security Council met. The council agreed.',
      [
        'Security Council = organization UN Security Council',
        'The council = organization UN Security Council',
      ],
    ],
    [
      'The Andean Community of Nations (CAN) met, and CAN agreed.',
      [
        'Andean Community of Nations (CAN) = organization Andean Community',
        'CAN = organization Andean Community',
      ],
    ],
    // No one in particular.
    ['The council agreed.', []],
    ['The alliance, the group, regional organizations and a tribunal agreed.', []],
    ["Lee praised the leadership of the club and China's opposition to the plan.", ['China = CN name']],
    ['The US military presence and military bases grew.', ['US = US name']],
  ])('%s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
});

describe('agencies', () => {
  it.each<[string, string[]]>([
    [
      'The official Korean Central News Agency (KCNA) reported.',
      ['The official Korean Central News Agency (KCNA) = agency KCNA @KP'],
    ],
    ["Egypt's official MENA news agency reported.", ["Egypt's official MENA news agency = agency MENA @EG"]],
    [
      'According to the Norlandic news agency Norpress, talks began.',
      ['news agency Norpress = agency Norpress'],
    ],
    [
      'The Japanese news agency Norpress reported.',
      ['The Japanese news agency Norpress = agency Norpress @JP'],
    ],
  ])('%s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
});

describe('pairs and pronouns', () => {
  it.each<[string, string[]]>([
    [
      'The two sides and both countries agreed.',
      ['The two sides = two-sides', 'both countries = two-states'],
    ],
    ['The leaders of the two countries agreed.', ['The leaders of the two countries = two-persons']],
    ['Both heads of state and government agreed.', ['Both heads of state and government = two-persons']],
    [
      'The two agreed after the two foreign ministers spoke.',
      ['The two = two-persons', 'the two foreign ministers = two-persons'],
    ],
    [
      'The pair said the country would help them.',
      ['The pair = two-persons', 'the country = country', 'them = they'],
    ],
    ['The leaders of Russia agreed.', ['The leaders of Russia = leaders @RU']],
    ['The two proposals failed.', []],
  ])('%s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
});

describe('states', () => {
  it.each<[string, string[]]>([
    ['Sino-Russian ties grew in Moscow.', ['Sino-Russian = CN+RU demonym', 'Moscow = RU capital']],
    ['The US-led force left.', ['US-led = US demonym']],
    ['Anti- Syrian groups left.', []],
    ['They told us to go.', ['They = they']],
    [
      'The south Korean side and the Korean leader left.',
      ['The south Korean side = KR name', 'the Korean leader = Korean leader @?'],
    ],
  ])('%s', (text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
});
