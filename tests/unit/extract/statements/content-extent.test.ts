import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const said = (text: string): string[] =>
  factsOf('statement', text.replace('BERG', BERG)).map(({ words }) => words);

describe('a noun phrase keeps what belongs to it', () => {
  test.each([
    [
      'BERG urged the Nordic Council, which groups eight parliaments, to keep the strait open.',
      'the Nordic Council, which groups eight parliaments, to keep the strait open',
    ],
    [
      'BERG condemned the raid on the port, as well as fires that killed sailors in the town.',
      'the raid on the port, as well as fires that killed sailors in the town',
    ],
    ['BERG denounced the drill as a rehearsal for war and said so.', 'the drill as a rehearsal for war'],
    ['BERG accuses it of having shut the port.', 'it of having shut the port'],
    ['BERG called that "a sure way to lose friends".', 'a sure way to lose friends'],
    ['BERG warned Finland on Sunday not to shut the port.', 'not to shut the port'],
    ['BERG said €9.2m had been set aside.', '€9.2m had been set aside'],
    ['BERG once more called for the release of all sailors.', 'the release of all sailors'],
    ['BERG called for calm in the region.', 'calm in the region'],
    ['BERG rejected such a fleet, and on Monday turned back a team of sailors.', 'such a fleet'],
    [
      'BERG described the entry of Finland, led by President Olli Korpi, as a step ahead.',
      'the entry of Finland, led by President Olli Korpi, as a step ahead',
    ],
    ['BERG shot back that the strait was not for sale.', 'the strait was not for sale'],
    [
      'BERG praised the harbour master, a fellow liberal, for keeping the strait open.',
      'the harbour master, a fellow liberal, for keeping the strait open',
    ],
    [
      "BERG reaffirmed Norway's immediate, significant, and continuing support for the fishermen.",
      "Norway's immediate, significant, and continuing support for the fishermen",
    ],
    [
      'BERG expressed her determination to fight hunger, improve ports, foster trade and strengthen peace.',
      'her determination to fight hunger, improve ports, foster trade and strengthen peace',
    ],
    [
      'BERG expressed confidence that the strait must stay open, while all disputes must be settled by talks.',
      'confidence that the strait must stay open, while all disputes must be settled by talks',
    ],
    [
      'BERG reaffirmed the recognition that the old ruling, pursuant to the law of the sea, is final.',
      'the recognition that the old ruling, pursuant to the law of the sea, is final',
    ],
    [
      'BERG affirmed her resolve to support Finland as it defends its coast.',
      'her resolve to support Finland as it defends its coast',
    ],
    [
      'BERG called for an embargo to be imposed, as well as sanctions on shipowners.',
      'an embargo to be imposed, as well as sanctions on shipowners',
    ],
    [
      'BERG expressed her intent to work for reform, such as a larger council and a new court.',
      'her intent to work for reform, such as a larger council and a new court',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('a clause ends where the reporter goes on', () => {
  test.each([
    [
      'BERG said Finland would send a ship soon, but failed to give a date.',
      'Finland would send a ship soon',
    ],
    ['BERG said the strait was open and declined to comment further.', 'the strait was open'],
    ['BERG confirmed that Finland had been warned but refused to say when.', 'Finland had been warned'],
    ['BERG says the strait will open but gives no date.', 'the strait will open but gives no date'],
    ['BERG said the strait was open, when pressed by reporters.', 'the strait was open'],
    ['BERG said the strait was open in an interview with Die Zeit on Monday.', 'the strait was open'],
    ['BERG said the strait was open in a statement.', 'the strait was open'],
    // What is put into a paper, or took place at a meeting, is what was said.
    ['BERG said the deal would be announced in a statement.', 'the deal would be announced in a statement'],
    [
      'BERG said ships were discussed during a meeting with the king.',
      'ships were discussed during a meeting with the king',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test.each([
    [
      'BERG said the strait was open but Finnish President Olli Korpi said the port was shut.',
      ['the strait was open', 'the port was shut'],
    ],
    [
      'BERG said the strait was open while Finnish President Olli Korpi said the port was shut.',
      ['the strait was open', 'the port was shut'],
    ],
    [
      'BERG said the strait is open, and she reiterated her support for free trade.',
      ['the strait is open', 'her support for free trade'],
    ],
  ])('and where another saying begins: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('ways of saying', () => {
  test.each([
    ["BERG spoke highly of Finland's contribution.", "Finland's contribution"],
    ['BERG spoke out in support of the land reform.', 'the land reform'],
    ['BERG lashed out at the closure of the strait.', 'the closure of the strait'],
    ['BERG dismissed as untimely a demand to resign.', 'as untimely a demand to resign'],
    ['BERG dismissed as pure invention the reports of a deal.', 'as pure invention the reports of a deal'],
    ['BERG called it the worst plan yet.', 'it the worst plan yet'],
    ['BERG asked for talks on the strait.', 'talks on the strait'],
    ['BERG criticised the closure in a telephone call late on Monday.', 'the closure'],
    [
      'BERG criticised the lack of interest in a meeting of the shipowners.',
      'the lack of interest in a meeting of the shipowners',
    ],
    ['BERG summoned the ambassador to condemn the closure of the strait.', 'the closure of the strait'],
    ['BERG pointed the finger at the shipowners of Turku.', 'the shipowners of Turku'],
    ['BERG reminded Finland of its pledge to open the strait.', 'its pledge to open the strait'],
    [
      'BERG claims that, in breach of the pact, Finland closed the strait.',
      'in breach of the pact, Finland closed the strait',
    ],
    [
      'BERG said in an interview published on Monday the strait would stay open.',
      'the strait would stay open',
    ],
    ['BERG set out sanctions against three shipowners.', 'sanctions against three shipowners'],
    ['BERG offered to meet the shipowners.', 'to meet the shipowners'],
    [
      'BERG gave an absolute commitment that the strait would stay open.',
      'an absolute commitment that the strait would stay open',
    ],
    ['BERG suggested studying the Danish plan.', 'studying the Danish plan'],
    ['BERG announced $20 million to support the fishermen.', '$20 million to support the fishermen'],
    ["BERG welcomed Finland's new government.", "Finland's new government"],
    ['BERG made it clear that the strait would stay open.', 'the strait would stay open'],
    ['BERG took to Twitter to denounce the closure.', 'the closure'],
    ['BERG would only say that the strait was open.', 'the strait was open'],
    ['BERG would say only that the strait was open.', 'the strait was open'],
    ['BERG called at the council on Monday for a treaty on drones.', 'a treaty on drones'],
    ['The strait is shut, BERG told the board of governors on Monday.', 'The strait is shut'],
    [
      'BERG said that if Finland closed the strait, Norway would respond "firmly" with its navy.',
      'if Finland closed the strait, Norway would respond "firmly" with its navy',
    ],
    ['BERG said Norway would not pay, a position described as unfair by shipowners.', 'Norway would not pay'],
    ["BERG praised the house's swift, unanimous consent.", "the house's swift, unanimous consent"],
    ['BERG welcomed Finland joining the pact.', 'Finland joining the pact'],
    ['In addition to its gifts, BERG pledged to send ten ships.', 'to send ten ships'],
    ['BERG tweeted: "The strait is open to all ships."', 'The strait is open to all ships.'],
    ['The closure was condemned by BERG as illegal.', 'The closure'],
    ['Finland was accused by BERG of closing the strait.', 'of closing the strait'],
    ['BERG met the press on Monday. According to her, the strait is open.', 'the strait is open'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('nothing said', () => {
  test.each([
    ['BERG will announce new measures against smugglers on Friday.'],
    ['BERG and her friends will show how fishermen defend themselves against storms.'],
    ['Commenting on the closure, BERG left for Oslo.'],
    ['BERG would say that the strait is open.'],
    ['Analysts discussed whether BERG could tell Finland that the strait is open.'],
    ['The talks will fail if BERG insists on an open strait.'],
    ['BERG said this in an interview with reporters in Oslo.'],
    ['BERG said goodbye to the king and the queen in Oslo.'],
    ['The speech of BERG is expected to focus on denouncing the closure.'],
    ['BERG called Finnish President Olli Korpi on Monday.'],
    ['BERG called a meeting of the council for Monday.'],
    ['The deal was announced by BERG on Monday.'],
    ['BERG made a cake for the king.'],
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a clause ends where the main clause goes on', () => {
  test.each([
    [
      'BERG, who last week accused Finland of "a campaign of lies," told deputies that no ship would sail.',
      ['Finland of "a campaign of lies,"', 'no ship would sail'],
    ],
    [
      'BERG appealed to both camps "not to waste the best chance in years" and said the strait was open.',
      ['both camps "not to waste the best chance in years"', 'the strait was open'],
    ],
    [
      'Noting that rivers link the two, BERG said the strait was open.',
      ['rivers link the two', 'the strait was open'],
    ],
    // A gerund inside what is said begins nothing anew.
    ['BERG said that noting the date, Norway would come.', ['noting the date, Norway would come']],
  ])('%s', (text, words) => {
    expect(said(text)).toEqual(words);
  });
});

describe('where and when it was said is not what was said', () => {
  test.each([
    [
      'As part of her visit to Finland to open the port and attend the summit, BERG is announcing a plan to help.',
      ['a plan to help'],
    ],
    ['In Turku ships sailed again on Monday, BERG said.', ['In Turku ships sailed again on Monday']],
  ])('%s', (text, words) => expect(said(text)).toEqual(words));
});
