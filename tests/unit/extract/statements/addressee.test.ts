import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';
import { labelOf } from '../../../samples/label-of.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';
const told = (text: string): (string | undefined)[] =>
  factsOf('statement', text.replace('BERG', BERG).replace('KORPI', KORPI)).map(
    ({ addressee }) => addressee && labelOf(addressee),
  );

describe('whom words are said to', () => {
  test.each([
    ["BERG told the Baltic Bank's annual meeting that debts had grown.", ["Baltic Bank's annual meeting"]],
    ['BERG told bankers that debts had grown.', ['bankers']],
    ['BERG told lawmakers that debts had grown.', ['lawmakers']],
    ['BERG warned shipowners that fees would rise.', ['shipowners']],
    ['Speaking to a group of exporters, BERG said the crown was stable.', ['group of exporters']],
    [
      'Addressing a joint session of parliament, BERG vowed to cut spending.',
      ['joint session of parliament'],
    ],
    ['In a letter to the Baltic Club, BERG wrote that the port was open.', ['Baltic Club']],
    ['BERG, in a speech to the Baltic Club, said that the port was open.', ['Baltic Club']],
    [
      'In her meetings with senior Finnish officials, BERG said that the port was open.',
      ['senior Finnish officials'],
    ],
    [
      'During her meeting with KORPI, BERG praised his work, noting that ties were good.',
      ['Olli Korpi', 'Olli Korpi'],
    ],
    ['"The port is open," BERG said when she met KORPI in Turku.', ['Olli Korpi']],
    ['BERG thanked the participants for their patience.', ['participants']],
    ['BERG met KORPI to underscore their friendship.', ['Olli Korpi']],
    ['BERG spoke by phone with KORPI and expressed her concern.', ['Olli Korpi']],
    ['BERG said the port was open. She made the remarks when holding talks with KORPI.', ['Olli Korpi']],
    ['BERG said the port was open. She made the comments to reporters.', ['reporters']],
    ['BERG told KORPI that the port was open and expressed her concern.', ['Olli Korpi', 'Olli Korpi']],
    ['KORPI asked why the port was shut. BERG replied that a storm had come.', [undefined, 'Olli Korpi']],
    ['BERG met KORPI on Monday. She told her guest that the port was open.', ['Olli Korpi']],
    ['BERG told BBC Wales that the port was open.', ['BBC Wales']],
    ['BERG said in an interview with Swedish newspapers that the port was open.', ['Swedish newspapers']],
    ['BERG called on fish buyers to pay more.', ['fish buyers']],
    ['BERG addressed the delegates and urged them to wait.', ['delegates']],
    ['BERG urged both neighbours to wait.', ['both neighbours']],
    ['BERG urged the island community to wait.', ['island community']],
    [
      'BERG extended her sympathy in a call to KORPI on Monday, pledging to send a ferry.',
      ['Olli Korpi', 'Olli Korpi'],
    ],
    ['BERG wrote to the Baltic Club demanding a new ferry.', ['Baltic Club']],
    ['BERG had written to both mayors proposing that they meet in Turku.', ['both mayors']],
    ['BERG has sent two letters to KORPI, complaining that the port was shut.', ['Olli Korpi']],
    ['In a letter delivered to KORPI on Friday, BERG wrote that the port was open.', ['Olli Korpi']],
    ['BERG gave a speech to parliament in which she warned that time was short.', ['parliament']],
    ['In statements to reporters after the talks, BERG said the port was open.', ['reporters']],
    ['Making a brief statement to reporters, BERG said the port was open.', ['reporters']],
    ['In a first round of talks late Monday with KORPI, BERG said the port was open.', ['Olli Korpi']],
    ['Asked by a student about the ferry, BERG said the port was open.', ['student']],
    ['BERG, welcoming the delegates, said the port was open.', ['delegates']],
    ['BERG said in parliament that the port was open.', ['parliament']],
    ['BERG met KORPI in Turku, where she said the port was open.', ['Olli Korpi']],
    ['BERG spoke with leaders from the islands to pledge her support.', ['leaders']],
    ['BERG briefed KORPI on the storm and expressed her concern.', ['Olli Korpi']],
    ['BERG conveyed her thanks to KORPI for the ferry.', ['Olli Korpi']],
    [
      'Swedish Minister Nils Roe signed the pact. BERG spoke by telephone with KORPI to thank him for the ferry.',
      ['Olli Korpi'],
    ],
    ['BERG told her ruling Liberal Democratic Party to wait.', ['Norwegian Liberal Democratic Party']],
    ['BERG received KORPI in Oslo and promised to open the port.', ['Olli Korpi']],
    ['BERG proposed to the private creditors that the port be sold.', ['private creditors']],
    ['BERG extended her condolences and sympathy to KORPI.', ['Olli Korpi']],
    ['BERG said on Monday that the port was open. She spoke to reporters after the talks.', ['reporters']],
    [
      'BERG said on Monday that the port was open. The minister repeated the pledge in talks with KORPI.',
      ['Olli Korpi'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    'BERG said after meeting KORPI that trade had grown.',
    'BERG said during a visit to Turku that trade had grown.',
    "BERG said the mayor's letter to the council was a lie.",
    'BERG said that in his speech to parliament the king had erred.',
    'BERG commended the efforts of the crew.',
    'BERG urged Sweden and Finland to wait.',
    'BERG met KORPI on Monday and praised the port.',
    'BERG said the port was open. She made the crew a gift when meeting KORPI.',
    'BERG encouraged efforts to open the port.',
    'BERG met KORPI in Oslo on Monday. She said on Tuesday that the port was open.',
    'BERG, who lost a vote in parliament, said that the port was open.',
    'After weeks of debate in parliament BERG said that the port was open.',
    'BERG said a majority in parliament was near.',
    'BERG, welcoming the decision of Sweden, said that the port was open.',
    'BERG summoned the ambassador and denied that the port was shut.',
    'BERG said on Monday that the port was open. She spoke with KORPI last week.',
    'BERG, noting her commitment to Sweden, said that the port was open.',
  ])('nobody in: %s', (text) => expect(told(text).filter(Boolean)).toEqual([]));
});

describe('where an object of speech ends', () => {
  test.each([
    ['BERG reaffirmed the alliance and the two ministers discussed trade.', 'the alliance'],
    ['BERG welcomed the plan, and Korpi has said the port will open.', 'the plan'],
    ['BERG threatened to shut the port, but she did not rule out talks.', 'to shut the port'],
    [
      'BERG noted the need to mend roads, the cost of ships, and the age of the port.',
      'the need to mend roads, the cost of ships, and the age of the port',
    ],
    ['BERG said "we will not send ships," a reference to the Finnish plan.', 'we will not send ships'],
    ['BERG said it would not wait; the port is shut.', 'it would not wait'],
    ['BERG has appealed to Sweden to wait and vowed that Norway would help.', 'Sweden to wait'],
    // What belongs to the object stays in it.
    ['BERG praised the pact Sweden and Finland signed.', 'the pact Sweden and Finland signed'],
    [
      'BERG noted the need for ships, ports, and the support it takes.',
      'the need for ships, ports, and the support it takes',
    ],
    ['BERG praised the aid that Sweden and Finland gave.', 'the aid that Sweden and Finland gave'],
  ])('%s', (text, words) => expect(factsOf('statement', text.replace('BERG', BERG))[0]?.words).toBe(words));
});
