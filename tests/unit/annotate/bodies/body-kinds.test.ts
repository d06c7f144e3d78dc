import { describe, expect, test } from 'vitest';
import type { OfficePhrase } from '../../../../src/model/mention.ts';
import { annotateText } from '../annotated.ts';

/** "Ann Lee: company Borealis Ltd" for whom each office serves; a state by its code, an unknown name by "through". */
const owners = (text: string): string[] =>
  annotateText(text).mentions.flatMap((mention) => {
    if (mention.kind === 'person')
      return mention.offices.map((office) => `${mention.name}: ${ownerOf(office)}`);
    return mention.kind === 'office' ? [ownerOf(mention.office)] : [];
  });

function ownerOf({ served, servedThrough }: OfficePhrase): string {
  if (servedThrough) return 'through';
  if (served === undefined) return '?';
  return served.kind === 'state' ? served.code : `${served.body ?? 'body'} ${served.name}`;
}

describe('an office that any body has is held in the one its words name', () => {
  test.each([
    ['Tundra Savings Bank president Ann Lee spoke.', 'Ann Lee: bank Tundra Savings Bank'],
    ["The bank's chairman, Ann Lee, spoke.", 'Ann Lee: bank bank'],
    ['Borealis Steel vice president Ann Lee spoke.', 'Ann Lee: company Borealis Steel'],
    ["Borealis Mining Corp's chairman Ann Lee spoke.", 'Ann Lee: company Borealis Mining Corp'],
    [
      'Ann Lee, director of the Center for Trade at Oslo University, spoke.',
      'Ann Lee: association Center for Trade',
    ],
    [
      'Ann Lee, president of the Norwegian Chamber of Commerce, spoke.',
      'Ann Lee: association Norwegian Chamber of Commerce',
    ],
    ['Orchestra president Ann Lee spoke.', 'Ann Lee: club Orchestra'],
    ['United Dock Workers (UDW) president Ann Lee spoke.', 'Ann Lee: union United Dock Workers'],
    ["The union's general secretary, Ann Lee, spoke.", 'Ann Lee: union union'],
    ['Ann Lee, a spokeswoman for the Church of Norway, spoke.', 'Ann Lee: church Church of Norway'],
    ['Ann Lee, chairwoman of the charity, spoke.', 'Ann Lee: charity charity'],
    ['A company spokesman denied it.', 'company company'],
    ['The airline spokeswoman denied it.', 'company airline'],
    ['A Norwegian newspaper publisher and a university spokesman denied it.', 'university university'],
    // A name that no list has leaves open whom: no state, whoever else is told of.
    ["Tundrabank's president Ann Lee spoke.", 'Ann Lee: through'],
    ['Ann Lee, chairman of Halvorsen, spoke.', 'Ann Lee: through'],
    ['Wacker Munich president Ann Lee spoke.', 'Ann Lee: through'],
    ['Halvorsen spokeswoman Ann Lee spoke.', 'Ann Lee: through'],
  ])('%s', (text, expected) => {
    expect(owners(text)).toEqual([expected]);
  });

  test.each([
    ['Norwegian central bank governor Ann Lee spoke.', 'Ann Lee: NO'],
    ['Ann Lee, president of the Norwegian National Bank, spoke.', 'Ann Lee: NO'],
    ['Bank of Japan governor Ann Lee spoke.', 'Ann Lee: JP'],
    ['Ann Lee, president of the World Bank, spoke.', 'Ann Lee: international World Bank'],
    ['Fatah leader Ann Lee spoke.', 'Ann Lee: PS'],
    ['Norwegian Labour Party leader Ann Lee spoke.', 'Ann Lee: NO'],
    ['Norwegian State Oil Minister Ann Lee spoke.', 'Ann Lee: NO'],
    ['Ann Lee, Norwegian Minister of Steel and Mines, spoke.', 'Ann Lee: NO'],
    ['Senate Finance Committee chairman Ann Lee spoke.', 'Ann Lee: ?'],
    ['SEC Chairman Ann Lee spoke.', 'Ann Lee: US'],
    ['Ann Lee, chairwoman of the Elections Commission, spoke.', 'Ann Lee: ?'],
  ])('of a state or its like: %s', (text, expected) => {
    expect(owners(text)).toEqual([expected]);
  });
});

describe('bodies by their names', () => {
  const bodies = (text: string): string[] =>
    annotateText(text).mentions.flatMap((mention) =>
      mention.kind === 'organization'
        ? [`${mention.organization.body ?? '?'} ${mention.organization.name}`]
        : [],
    );

  test.each([
    ['Tundra Mining Corp said profits rose.', 'company Tundra Mining Corp'],
    ['Talks with Halvorsen <HVN> failed.', 'company Halvorsen'],
    ['The University of Oslo declined.', 'university University of Oslo'],
    ['She joined the Oslo Philharmonic.', 'club Oslo Philharmonic'],
    ['Hamas declined.', 'party Hamas'],
    ['The Norwegian army declined.', 'force Norwegian army'],
    ['The Norwegian foreign ministry declined.', 'organ Norwegian foreign ministry'],
    ['The Norwegian supreme court declined.', 'court Norwegian supreme court'],
    ['NATO declined.', 'international NATO'],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toEqual([expected]);
  });

  test.each([['Tony Banks met them.'], ['The West Bank is dry.'], ['Times were hard.'], ['Steel rose.']])(
    'none in: %s',
    (text) => {
      expect(bodies(text).filter((body) => !/^(?:\?|organ|international)/.test(body))).toEqual([]);
    },
  );
});
