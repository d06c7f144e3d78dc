import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

const LEE = 'Norwegian Foreign Minister Ida Berg';

describe('who acts for no state fills no role', () => {
  test.each([
    ['Tundra Savings Bank president Ann Lee spoke in Norway.'],
    ['Tundra Mining Ltd will cut jobs in Norway. Chairman Ann Lee told reporters so.'],
    ['Halvorsen president Ann Lee spoke in Norway.'],
    ['Ann Lee, president of the Norwegian Chess Club, spoke.'],
    ['Ann Lee, the president of the Norwegian subsidiary of Tundra Mining, spoke.'],
    ['OSLO, May 5 - Ann Lee, head of a small steel firm, spoke.'],
    ['OSLO, May 5 - Ann Lee, president of the local chess club, spoke.'],
    ['Wacker Munich president Ann Lee spoke. Germany must do better.'],
    ['Ann Lee, president and CEO, Tundra Institute, spoke in Norway.'],
  ])('no official: %s', (text) => {
    expect(factsOf('official', text)).toEqual([]);
  });

  test.each([
    ['A company spokesman said Norway would lose the mine.'],
    ['The mine spokesman said the earthquake in Chile did no harm.'],
    ['Tundra Mining Corp said Norway had agreed.'],
    ['Norwegian trade unions said that the strike would go on.'],
    ['"Prices will rise in Norway," said Ann Lee, president of Tundra Steel.'],
    ['The aid agency said that Kenya had closed the road.'],
    ['The university said that Norway paid for the stadium.'],
  ])('no speaker: %s', (text) => {
    expect(factsOf('statement', text)).toEqual([]);
  });

  test.each([
    ['The Norwegian foreign ministry said that the strait was open.'],
    ['The Norwegian army said that the strait was open.'],
    ['Hamas said that the strait was open.'],
    ['The Norwegian supreme court said that the law was void.'],
    ['Norwegian central bank governor Ann Lee said that the crown was strong.'],
    [`${LEE} said that the company was Swedish.`],
  ])('a speaker: %s', (text) => {
    expect(factsOf('statement', text)).toHaveLength(1);
  });

  test.each([
    ['Tundra Mining Corp met Borealis Steel Ltd in Oslo on Monday.'],
    ['Tundra Mining Corp chairman Ann Lee met Borealis Bank president Bo Roe in Oslo.'],
    ['The Norwegian finance ministry held talks with the Norwegian central bank on Monday.'],
  ])('no meeting: %s', (text) => {
    expect(factsOf('meeting', text)).toEqual([]);
  });

  test.each([
    ['Tundra Mining Corp signed an agreement with Borealis Steel Ltd on Monday.'],
    ['Norway signed an agreement with Tundra Mining Corp on Monday.'],
    ['Likud and Kadima signed an agreement on Monday.'],
  ])('no treaty: %s', (text) => {
    expect(factsOf('treaty', text)).toEqual([]);
  });

  test('a minister who meets a company meets it', () => {
    expect(factsOf('meeting', `${LEE} met Finnish President Olli Korpi in Oslo on Monday.`)).toHaveLength(1);
  });
});
