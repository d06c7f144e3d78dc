import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

const BOTH = 'Norwegian Foreign Minister Ida Berg met Finnish President Olli Korpi in Oslo on Monday. ';

/** Who said the last thing that a text tells of. */
function lastSpeaker(text: string): string | undefined {
  const party = factsOf('statement', text).at(-1)?.speakers[0];
  if (!party) return undefined;
  if (party.kind === 'state') return party.code;
  return party.kind === 'office' ? party.title : party.name;
}

describe('who goes on after an inner clause', () => {
  test.each([
    [
      'Norwegian Foreign Minister Ida Berg met Finnish President Olli Korpi, who was ill, and said the strait was open.',
      'Ida Berg',
    ],
    [
      'Norwegian Foreign Minister Ida Berg praised Finland, which had opened its ports, and urged Sweden to follow.',
      'Ida Berg',
    ],
    [
      'Norwegian President Ida Berg raised the pact that Finland and Sweden signed on Monday, and expressed hope that it would last.',
      'Ida Berg',
    ],
    [
      'Norwegian Foreign Minister Ida Berg declined to say what Olli Korpi would offer, but denied that the strait was open.',
      'Ida Berg',
    ],
    [
      'Norway recalled its envoy on Thursday after Finland admitted that its jets had crossed the border, and said it would protest.',
      'NO',
    ],
    [
      'A spokesman for Finnish President Olli Korpi said he had warned Norwegian Foreign Minister Ida Berg that the strait was shut.',
      'Olli Korpi',
    ],
    [
      'Norwegian Foreign Minister Ida Berg met Finnish President Olli Korpi on Monday and both pledged to open the strait.',
      'Ida Berg',
    ],
    // With a subject of its own, and with a helping verb that goes on from the inner clause.
    [
      'Norwegian Foreign Minister Ida Berg met Finnish President Olli Korpi, who was ill, and Korpi said the strait was open.',
      'Olli Korpi',
    ],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('whom a pronoun means', () => {
  test.each([
    [
      'Chinese Premier He Min invited Norwegian President Olli Dahl. Dahl was ill. He said the strait was open.',
      'Olli Dahl',
    ],
    [
      'Chinese Premier He Min met Norwegian President Olli Dahl. Later Premier He said the strait was open.',
      'He Min',
    ],
    [`${BOTH}She said the strait was open.`, 'Ida Berg'],
    [`${BOTH}He said the strait was open.`, 'Olli Korpi'],
    [`${BOTH}Korpi left on Tuesday. "The strait is open," she said.`, 'Ida Berg'],
    [
      'Norwegian spokeswoman Kim Dahl met Finnish spokesman Sasha Salo. Salo left. She said the strait was open.',
      'Kim Dahl',
    ],
    [
      'Mrs. Dahl, the Norwegian foreign minister, met Finnish President Robin Salo. Salo left. She said it was open.',
      'Dahl',
    ],
    // Whoever speaks after the verb is a subject too.
    [`${BOTH}"The strait is open," said Korpi. "The port is shut," he added.`, 'Olli Korpi'],
    [
      '"The strait is open," said Norwegian Foreign Minister Ida Berg, adding that new ships would come.',
      'Ida Berg',
    ],
    // Somebody unknown has spoken in between.
    [`${BOTH}A witness said the port was shut. He said the strait was open.`, undefined],
    [`${BOTH}Letty Doe, a trader, said the port was shut. She said the strait was open.`, undefined],
  ])('%s', (text, speaker) => {
    const told = factsOf('statement', text);
    expect(speaker === undefined ? told : lastSpeaker(text)).toEqual(speaker ?? []);
  });

  test('nobody thanks herself', () => {
    const [statement] = factsOf('statement', `${BOTH}Korpi thanked her for the talks.`);
    expect(statement?.addressee).toMatchObject({ name: 'Ida Berg' });
  });
});

describe('whom another name of an office means', () => {
  test.each([
    [`${BOTH}"The strait is open," the top diplomat said.`, 'Ida Berg'],
    [`${BOTH}"The strait is open," the top Norwegian diplomat said.`, 'Ida Berg'],
    [`${BOTH}"The strait is open," the Finnish head of state said.`, 'Olli Korpi'],
    [`${BOTH}"The strait is open," the Norwegian diplomat said.`, 'Ida Berg'],
    [
      'Finnish Prime Minister Aino Salo flew home. "The strait is open," the head of government said.',
      'Aino Salo',
    ],
    [
      'OAU envoy Sipho Roe told reporters he was going home. "The strait is open," the South African diplomat said.',
      'Sipho Roe',
    ],
    [
      'Mona Ruiz, a deputy of the Cuban parliament, met Norwegian Foreign Minister Ida Berg. The Cuban parliamentarian said the strait was open.',
      'Mona Ruiz',
    ],
    [
      `${BOTH}Korpi met Aino Salo, chairwoman of the opposition Centre Party. The opposition leader said the strait was open.`,
      'Aino Salo',
    ],
    [
      'Special Representative of the Secretary-General Mona Ruiz said on Monday that the strait was open.',
      'Mona Ruiz',
    ],
    // A diplomat of a state that nobody told of serves is somebody else, and a nameless diplomat is nobody known.
    [`${BOTH}"The strait is open," the South African diplomat said.`, 'ZA'],
    [`${BOTH}"The strait is open," a Norwegian diplomat said.`, 'NO'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

/** Who said each thing that a text tells of. */
const speakersOf = (text: string): string[] =>
  factsOf('statement', text, 'Reuters').flatMap(({ speakers }) =>
    speakers.map((party) =>
      party.kind === 'state' ? party.code : party.kind === 'office' ? party.title : party.name,
    ),
  );

describe('somebody without a name speaks for a body', () => {
  test.each([
    [
      'OSLO, May 4 - Finnish President Olli Korpi will visit Norway, a foreign ministry official said. "We await him," said the official.',
      ['Norwegian foreign ministry', 'Norwegian foreign ministry'],
    ],
    [
      'OSLO, May 4 - The Norwegian strike went on, a labour ministry spokesman said. He said talks had failed.',
      ['Norwegian labour ministry', 'Norwegian labour ministry'],
    ],
    [
      'OSLO, May 4 - "We keep the pact," a spokesman for the Trade and Industry Ministry told reporters. "It takes time," he said.',
      ['Norwegian Trade and Industry Ministry', 'Norwegian Trade and Industry Ministry'],
    ],
    ['Norwegian Prime Minister Olli Dahl met the king on Monday, his office said.', ["Olli Dahl's office"]],
    [
      'Norwegian Foreign Minister Ida Berg left Oslo on Monday. The port was shut, an aide to Berg said. He added that Berg was angry.',
      ['NO', 'NO'],
    ],
  ])('%s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));

  test.each([
    'OSLO, May 4 - A spokesman for the miners said the pits were shut.',
    'OSLO, May 4 - An official said the port was shut. He said the strait was open.',
  ])('nobody known: %s', (text) => expect(speakersOf(text)).toEqual([]));
});

describe('what another says that somebody said', () => {
  test.each([
    [
      'OSLO, May 4 - Norwegian Prime Minister Ida Berg has told her Labour Party to open the strait by the end of May in time for her visit to Turku, government officials said.',
      ['Ida Berg', 'NO'],
    ],
    ['OSLO, May 4 - The strait is open, Norwegian Prime Minister Ida Berg said on Monday.', ['Ida Berg']],
  ])('%s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));
});

describe('a pronoun that ends the sentence', () => {
  test.each([
    [`${BOTH}She said the strait was open. Korpi was expected in Turku, she said.`, ['Ida Berg', 'Ida Berg']],
    [
      'Norwegian Foreign Minister Ida Berg said the strait was open. Finnish Prime Minister Olli Korpi would see it, she added.',
      ['Ida Berg', 'Ida Berg'],
    ],
    ['Finnish President Olli Korpi came late. Korpi would leave on Monday, he said.', ['Olli Korpi']],
  ])('%s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));
});

const FOUR =
  'Norwegian President Ida Berg spoke on Monday with Finnish President Olli Korpi, Swedish Prime Minister Nils Lind and Danish Prime Minister Mette Holm. ';
const NAMES = 'Ida Berg+Olli Korpi+Nils Lind+Mette Holm';

describe('more than two, or two at once', () => {
  const speakers = (text: string): string =>
    (factsOf('statement', text).at(-1)?.speakers ?? []).map(labelOf).join('+');
  test.each([
    [`${FOUR}They reaffirmed their support for the treaty.`, NAMES],
    [`${FOUR}The four condemned the attack on the port.`, NAMES],
    [`${FOUR}The leaders welcomed the truce.`, NAMES],
    [`${FOUR}All parties pledged to keep the border open.`, NAMES],
    [`${FOUR}Participants underlined the need for calm.`, NAMES],
    [`${FOUR}The four countries called for calm.`, 'NO+FI+SE+DK'],
    [`${FOUR}Berg then met Korpi alone. The two condemned the attack on the port.`, 'Ida Berg+Olli Korpi'],
    [`${BOTH}Both condemned the attack on the port.`, 'Ida Berg+Olli Korpi'],
    [`${BOTH}"The border will be open in May," a joint statement said.`, 'Ida Berg+Olli Korpi'],
    ['A joint statement by Norway and Finland called for calm.', 'NO+FI'],
    [`${BOTH}The three ships condemned in May were sold.`, ''],
    [`${BOTH}All countries condemned the attack on the port.`, ''],
    [`${BOTH}Both ships pledged in May were sold.`, ''],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toBe(expected);
  });
});

describe('who stands after the verb and is told', () => {
  test.each([
    [
      'The governor of Turku, Olli Korpi, briefed Norwegian President Ida Berg on the port and expressed hope for peace.',
      'Olli Korpi',
    ],
    [
      'Finnish Foreign Minister Olli Korpi, for his part, urged Norway "to keep the border open in May".',
      'Olli Korpi',
    ],
    ['"The border is open," said Norwegian Foreign Minister Ida Berg.', 'Ida Berg'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('whose ministry it is', () => {
  test.each([
    [
      'OSLO, May 4 - The king leaves on Monday, according to the Ministry of Foreign Affairs. He flies to Riga, the ministry said.',
      'Norwegian Ministry of Foreign Affairs',
    ],
    ['OSLO, May 4 - Some 6,000 people fled, the UN refugee agency said.', 'UN refugee agency'],
    ['OSLO, May 4 - In Paris, the foreign ministry said the strait was open.', 'French foreign ministry'],
    ['OSLO, May 4 - In Paris on Monday, the government said the strait was open.', 'French government'],
    ['OSLO, May 4 - In a port in Paris the foreign ministry said nothing.', undefined],
    ['OSLO, May 4 - In Paris, the embassy said the strait was open.', 'Norwegian embassy'],
    [
      'OSLO, May 4 - Finnish Aid Minister Aino Salo is due on Wednesday, her high commission said.',
      'Finnish high commission',
    ],
    ["OSLO, May 4 - Some 6,000 people fled, the UN's migration agency said.", 'UN migration agency'],
    ['OSLO, May 4 - Some 6,000 people fled, the migration agency said.', 'Norwegian migration agency'],
    [
      'Norwegian finance minister Ida Berg will not meet the Finnish finance minister, Olli Korpi, in May, a ministry official said.',
      'Norwegian ministry',
    ],
    [
      'Norwegian Foreign Minister Ida Berg put off her trip to Finland, a Foreign Ministry official said.',
      'Norwegian Foreign Ministry',
    ],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('many who speak, and papers that speak for nobody named', () => {
  test.each([
    `${BOTH}Western diplomats said they believed her chances were slim. Berg will be alone, they said.`,
    `${BOTH}Traders in London said the cut was small. They said prices would drop.`,
    `${BOTH}The resolution, co-sponsored by Chile and Peru, demands that the strait be opened.`,
  ])('nobody in: %s', (text) => expect(lastSpeaker(text)).toBeUndefined());

  test.each([
    [`${BOTH}The two said the strait was open. They said the port was shut.`, 'Ida Berg'],
    [
      'Norwegian President Ida Berg and Norwegian Vice President Olli Korpi left. The Vice President said the strait was open.',
      'Olli Korpi',
    ],
    ['As Norwegian Foreign Minister Ida Berg said after a call, the strait is open.', 'Ida Berg'],
    ['The strait is open again, as Norwegian Foreign Minister Ida Berg said on Monday.', 'Ida Berg'],
    ['Norwegian Foreign Minister Ida Berg was convinced that the strait would open.', 'Ida Berg'],
    [
      'Norwegian Foreign Minister Ida Berg was told by Finnish President Olli Korpi on Monday that the strait was open.',
      'Olli Korpi',
    ],
    ['Norwegian Foreign Minister Ida Berg went on to say that the strait was open.', 'Ida Berg'],
    ['Norwegian Foreign Minister Ida Berg continues to threaten to shut the strait.', 'Ida Berg'],
  ])('%s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test.each([
    'As Norway opened the strait, Finland closed its port.',
    'Norwegian Foreign Minister Ida Berg was told by Finnish President Olli Korpi of the strait that Finland opened.',
    'The strait is as long as Norwegian Foreign Minister Ida Berg said.',
    'Norwegian Foreign Minister Ida Berg was convinced by Finland to open the strait.',
  ])('nothing told in: %s', (text) => expect(lastSpeaker(text)).toBeUndefined());
});

test('an official of a ministry is not its minister', () =>
  expect(
    lastSpeaker(
      'Norway and Finland will reopen talks, a Norwegian Economy Ministry official said on Monday. The Finnish trade secretary, Olli Korpi, and the Economy Minister, Ida Berg, had agreed to it, the official told Reuters.',
    ),
  ).toBe('Norwegian Economy Ministry'));

test('what somebody denies having said is none of their words', () => {
  const told = factsOf(
    'statement',
    'The Norwegian economy minister, Ida Berg, denied giving an interview which quoted her as saying the state could not pay.',
  );
  expect(told.map(({ words }) => words)).toEqual([
    'giving an interview which quoted her as saying the state could not pay',
  ]);
});
