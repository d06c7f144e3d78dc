import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

/** "EU: it would pay" for each statement, in order: by the state's code, the body's or the person's name. */
const said = (text: string): string[] =>
  factsOf('statement', text).map(({ speakers, words }) => {
    const [first] = speakers;
    return `${first.kind === 'state' ? first.code : first.kind === 'office' ? first.title : first.name}: ${words}`;
  });

describe('a body of states called by what it is', () => {
  test.each([
    [
      'OSLO, May 3 (Reuters) - Norwegian President Bo Roe met NATO Secretary-General Erik Dahl and European Union envoy Ann Lee. The alliance said it would send ships. The bloc said it would pay.',
      ['NATO: it would send ships', 'EU: it would pay'],
    ],
    [
      'ACCRA, May 3 (Reuters) - The Economic Community of West African States met. The 15-nation bloc said the vote was void.',
      ['ECOWAS: the vote was void'],
    ],
    [
      'GENEVA, May 3 (Reuters) - World Food Programme chief Ann Lee flew home. The U.N. agency said stocks were low.',
      ['WFP: stocks were low'],
    ],
    [
      'ACCRA, May 3 (Reuters) - The Mekong River Commission saw European Commission President Ann Lee. The river commission said the dam was safe.',
      ['Mekong River Commission: the dam was safe'],
    ],
    [
      "MONROVIA, May 3 (Reuters) - Liberian President Bo Roe met World Bank President Ann Lee. The bank's president said the loan was ready.",
      ['Ann Lee: the loan was ready'],
    ],
    [
      'BEIRUT, May 3 (Reuters) - The International Monetary Fund met Lebanese Prime Minister Bo Roe. The lender said the talks would go on.',
      ['IMF: the talks would go on'],
    ],
    // Another union, and a loan of the bank.
    [
      "ACCRA, May 3 (Reuters) - African Union envoy Ann Lee saw the miners' union. The union said its members would strike.",
      [],
    ],
    [
      "ACCRA, May 3 (Reuters) - The teachers' union met. European Union envoy Ann Lee left. The union said its members would strike.",
      [],
    ],
    ['ACCRA, May 3 (Reuters) - The World Bank met. The bank loan said nothing was owed.', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('who holds an office of those who might', () => {
  test.each([
    [
      'NAIROBI, May 3 (Reuters) - Former Liberian President Ann Lee, now the African Union envoy, met Kenyan President Bo Roe. The president said the troops would stay.',
      ['Bo Roe: the troops would stay'],
    ],
    [
      'ACCRA, May 3 (Reuters) - U.N. envoy Erik Dahl met Sudanese army chief General Bo Roe. The general said the road was safe.',
      ['Bo Roe: the road was safe'],
    ],
    [
      'PRAGUE, May 3 (Reuters) - Czech Finance Minister Bo Roe stayed at home. His deputy told reporters that the budget would pass.',
      ['CZ: the budget would pass'],
    ],
    [
      'LIMA, May 3 (Reuters) - Peruvian Deputy Foreign Minister Rosa Lee met Ecuadorean Ambassador Bo Roe. The foreign minister said the accord could wait.',
      ['PE: the accord could wait'],
    ],
    [
      'LIMA, May 3 (Reuters) - Peruvian Deputy Foreign Minister Rosa Lee met Ecuadorean Ambassador Bo Roe. The minister said the accord could wait.',
      ['Rosa Lee: the accord could wait'],
    ],
    [
      'DUSHANBE, May 3 (Reuters) - Tajik Foreign Minister Rustam Salimov met Uzbek Transport Minister Alisher Salimov. The Tajik Salimov said he was glad. Salimov of Uzbekistan said he was late.',
      ['Rustam Salimov: he was glad', 'Alisher Salimov: he was late'],
    ],
    // "general" without anybody of that rank.
    ['ACCRA, May 3 (Reuters) - Ghanaian President Bo Roe left. The general said nothing new.', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
