import { describe, expect, test } from 'vitest';
import { treatiesOf } from './treaties-of.ts';

// The stories are of Wednesday, 16 July 2025.
describe('those beside the subject', () => {
  test.each([
    [
      'Norway, joined by Finland, Iceland and Denmark, on Monday signed an accord on herring.',
      'accord on herring | DK+FI+IS+NO | 2025-07-14',
    ],
    ['Norway together with Finland and Iceland signed a fisheries treaty.', 'fisheries treaty | FI+IS+NO'],
    ['Norway, along with Finland, signed a fisheries treaty.', 'fisheries treaty | FI+NO'],
    [
      'Norway and Finland each signed a fisheries treaty with Iceland.',
      'fisheries treaty with Iceland | FI+IS+NO',
    ],
    ['Norway followed Finland in suspending the Arctic Forces Treaty.', 'Arctic Forces Treaty | FI+NO'],
    [
      'The Treaty of Friendly Relations, signed in Bergen on Monday by Norwegian President Ida Berg and her Finnish guest, is valid for 20 years.',
      'Treaty of Friendly Relations | FI+NO | 2025-07-14',
    ],
    [
      "The two neighbours' presidents on Monday signed a treaty on the border. Norway's Ida Berg came to the Finnish capital for it.",
      'treaty on the border | FI+NO | 2025-07-14',
    ],
    [
      'The pair did sign an agreement on fighting forest fires. Norway and Finland have many of them.',
      'agreement on fighting forest fires | FI+NO',
    ],
    [
      'The raw materials partnership between Norway and Finland was inked in Bergen.',
      'raw materials partnership between Norway and Finland | FI+NO',
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('as it came about', () => {
  test.each([
    [
      'Norwegian President Ida Berg held talks in Helsinki with Finnish President Olli Korpi. The two attended the signing of an agreement on tin.',
      'agreement on tin | FI+NO',
    ],
    [
      'Norway and Finland restored ties by a joint declaration in October 1956.',
      'joint declaration | FI+NO | 1956-10',
    ],
    [
      'The presidents of Norway and Finland put pen to paper on Monday on a framework agreement for a gas line.',
      'framework agreement | FI+NO | 2025-07-14',
    ],
    [
      'Norway and Finland exchanged instruments of ratification of the consular convention.',
      'consular convention | FI+NO',
    ],
    ['Norway and Finland finally put their names to a gas supply agreement.', 'gas supply agreement | FI+NO'],
    [
      'Norway is in talks with Finland on the Arctic Partnership, a free-trade pact under negotiation.',
      'Arctic Partnership | FI+NO | planned',
    ],
    [
      'Norway has put off indefinitely the signing of an agreement with Finland to ship water.',
      'agreement with Finland to ship water | FI+NO | denied',
    ],
    [
      'Norway turned down a free-trade agreement that Finland had offered in June.',
      'free-trade agreement | FI+NO | denied',
    ],
    [
      'Norway will never put its name to a maritime accord with Finland.',
      'maritime accord with Finland | FI+NO | denied',
    ],
    [
      'An agreement between Norway and Finland has yet to be negotiated.',
      'agreement between Norway and Finland | FI+NO | planned',
    ],
    [
      'The free trade agreement between Norway and Finland could be wrapped up by summer.',
      'free trade agreement between Norway and Finland | FI+NO | planned',
    ],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));
});

describe('in hand or in force', () => {
  test.each([
    [
      'Norway and Finland agreed Tuesday to begin negotiations by the end of the year on an agreement to protect investment.',
      'agreement to protect investment | FI+NO | planned',
    ],
    [
      'The two prime ministers, Ida Berg of Norway and Olli Korpi of Finland, witnessed the signing of a Memorandum of Understanding on tin.',
      'Memorandum of Understanding on tin | FI+NO',
    ],
    [
      'Norway and Finland renewed for five years the agreement governing the work of nurses.',
      'agreement governing the work of nurses | FI+NO',
    ],
    [
      'The Norway-EU free trade agreement, which was signed last week and will take effect in July, is long.',
      'Norway-EU free trade agreement | EU+NO | 2025-07',
    ],
    [
      'Norway and Finland are bound by the protocol signed in Bergen on September 25, 2022.',
      'protocol signed in Bergen on September 25, 2022 | FI+NO | 2022-09-25',
    ],
    [
      'Norway was hopeful of an early agreement with Finland on sharing of waters.',
      'early agreement with Finland on sharing of waters | FI+NO | planned',
    ],
    [
      'A bilateral investment treaty between Norway and Finland remains under negotiation.',
      'bilateral investment treaty between Norway and Finland | FI+NO | planned',
    ],
    [
      'At the meeting Ida Berg of Norway and Olli Korpi of Finland signed a plan for exchange in 2025-2026.',
      'plan for exchange | FI+NO',
    ],
    ['Norway and Finland are finalizing a free trade pact.', 'free trade pact | FI+NO | planned'],
    [
      'An intergovernmental agreement on pensions between Norway and Finland is being finalized and is expected to be signed in May.',
      'intergovernmental agreement on pensions between Norway and Finland | FI+NO | 2026-05 | planned',
    ],
    [
      'Norway and Finland are expected to renew a status of forces arrangement in May.',
      'status of forces arrangement | FI+NO',
    ],
    ['Norway will not renew its fisheries protocol with Finland.', 'fisheries protocol with Finland | FI+NO'],
    ['Denmark congratulated Norway and Finland on their border treaty.', 'border treaty | FI+NO'],
  ])('%s', (text, expected) => expect(treatiesOf(text)).toEqual([expected]));

  test('a plural verb holds for both that "and" joins', () => {
    expect(
      treatiesOf(
        'An agreement on avoiding double taxation and a memorandum on customs were inked by Norway and Finland.',
      ),
    ).toEqual(['agreement on avoiding double taxation | FI+NO', 'memorandum on customs | FI+NO']);
  });
});

describe('none', () => {
  test.each([
    'Two firms of Norway and Finland put their names to a supply agreement.',
    'The two wounded men signed a deal in Norway.',
    'Norway and Finland attended the signing of the book by its author.',
    'Norway exchanged notes of ratification with nobody.',
    'The striker signed the Nordic Star of Finland.',
    'In Norway, the Arctic Partnership, a charity, was closed.',
  ])('%s', (text) => expect(treatiesOf(text)).toEqual([]));
});
