import { describe, expect, test } from 'vitest';
import type { OfficialFact } from '../../../src/model/fact.ts';
import { factsOf } from '../../samples/analyse-text.ts';

const officials = (text: string): OfficialFact[] => factsOf('official', text);

/** "Sen. of US" for each official; nothing where the text tells no state. */
const held = (text: string): string[] =>
  officials(text).map(
    ({ office: { title, of } }) => `${title} of ${of.kind === 'state' ? of.code : of.name}`,
  );

describe('a state comes from words', () => {
  test.each([
    ['Sen. Thomas Halvorsen, R-Texas, said on Monday that China must pay.', ['Sen. of US']],
    ['Rep. Ann Lee (D-N.Y.) said that China must pay.', ['Rep. of US']],
    ['Rep. Ann Lee (R-MD) said that China must pay.', ['Rep. of US']],
    ['Rep. Ann Lee, D-New York, said that China must pay.', ['Rep. of US']],
    [
      'Guests:\n\n- President Ann Lee, Norway - Prime Minister Bo Roe, Finland',
      ['President of NO', 'Prime Minister of FI'],
    ],
    [
      'Guests:\n\n- President Ann Lee, European Commission - King Olav Roe, Republic of the Marshall Islands',
      ['President of EU', 'King of MH'],
    ],
    ['Pope Gregor II spoke in Norway.', ['Pope of VA']],
    [
      'TURKU, March 4 (Xinhua) -- A Norwegian delegation headed by Speaker Ann Lee arrived here.',
      ['Speaker of NO'],
    ],
    [
      'Norwegian Premier Ann Lee ended a visit to Finland, where she and her host, President Bo Roe, opened a port.',
      ['Premier of NO', 'President of FI'],
    ],
    ['Russian Security Council Secretary Bo Roe spoke.', ['Security Council Secretary of RU']],
    ['Norwegian Premier Ann Lee and her predecessor, Bo Roe, spoke.', ['Premier of NO', 'Premier of NO']],
    ["Bo Roe, who heads Norway's central bank, spoke.", ["head of Norway's central bank of NO"]],
    [
      'Finnish Premier Ann Lee came with her spokesman Bo Roe to Norway.',
      ['Premier of FI', 'spokesman of FI'],
    ],
    [
      'Norwegian Premier Ann Lee spoke. Foreign Minister Bo Roe agreed.',
      ['Premier of NO', 'Foreign Minister of NO'],
    ],
    // The one state that a story names, where nothing says whence it is told.
    ['Foreign Minister Ann Lee said that Norway was cold.', ['Foreign Minister of NO']],
    [
      'WASHINGTON, March 4 (AP) - Prime Minister Ann Lee said that Norway was cold.',
      ['Prime Minister of NO'],
    ],
    // One person is of one state: what the lead tells holds of the second naming.
    [
      'HELSINKI (STT) - Norway has ore enough, Mining Minister Bo Roe said.\n\nA week later Mining Minister Roe signed a paper.',
      ['Mining Minister of NO'],
    ],
    ['MANILA, March 4 (PNA) -- Foreign Minister Ann Lee spoke.', ['Foreign Minister of PH']],
    ['LONDON, Ont. (CP) -- Defence Minister Ann Lee spoke.', ['Defence Minister of CA']],
    ['PARIS, Texas (AP) -- Mayor Ann Lee spoke.', ['Mayor of US']],
    [
      'TURKU, March 4 (STT) - On the Norwegian side, Defence Minister Ann Lee and Chief of Staff Bo Roe took part.',
      ['Defence Minister of NO', 'Chief of Staff of NO'],
    ],
    [
      'Attending from Norway were Foreign Minister Ann Lee and Ambassador Bo Roe.',
      ['Foreign Minister of NO', 'Ambassador of NO'],
    ],
    ['The Omani flotilla, led by Commodore Ann Lee, sailed for Norway.', ['Commodore of OM']],
    [
      'Norwegian Premier Ann Lee met President Bo Roe and Foreign Minister Eva Kolas in Helsinki.',
      ['Premier of NO', 'President of FI', 'Foreign Minister of FI'],
    ],
    [
      'In Helsinki, President Bo Roe told Norwegian Premier Ann Lee that the gas would flow.',
      ['President of FI', 'Premier of NO'],
    ],
    [
      'Finnish leaders were cool to the plan. Foreign Minister Bo Roe said the talks were hard.',
      ['Foreign Minister of FI'],
    ],
    ['In Helsinki, President Bo Roe told reporters that the gas would flow.', ['President of FI']],
    [
      'TURKU, March 4 (STT) - Finland shrugged. In Oslo, junta chief Gen. Bo Roe said the talks were dead.',
      ['junta chief of NO'],
    ],
    [
      'TURKU, March 4 (STT) - NATO is ready, an alliance spokesman said. "Very," added the spokesman, Bo Roe.',
      ['spokesman of NATO'],
    ],
    ['Norway recalled its ambassador on Monday. The ambassador, Bo Roe, was silent.', ['ambassador of NO']],
    [
      "Norway's president flew home after talks in Finland. His foreign minister, Bo Roe, stays.",
      ['foreign minister of NO'],
    ],
    [
      'Norwegian Premier Ann Lee will follow the call of Finnish Premier Eva Kolas in May, her adviser, Bo Roe, told reporters.',
      ['Premier of NO', 'Premier of FI', 'adviser of NO'],
    ],
    [
      'Norway and Finland quarrelled over Finnish fish. Norwegian Premier Ann Lee was angry. Her counterpart, Deputy Minister Bo Roe, was not.',
      ['Premier of NO', 'Deputy Minister of FI'],
    ],
    [
      'Norway and Finland are friends, as Finnish papers say. Norwegian Premier Ann Lee thanked her host, President Bo Roe.',
      ['Premier of NO', 'President of FI'],
    ],
    [
      "MANILA, March 4 (PNA) - Norway's army and the rebels met. Bo Roe, leader of the larger rebel faction, left.",
      ['leader of NO'],
    ],
    [
      "MANILA, March 4 (PNA) - The presidents of Estonia and Finland met. Eva Mets of Estonia was glad. So was Finland's Bo Roe.",
      ['president of EE', 'president of FI'],
    ],
    [
      "Norway's foreign minister called his counterparts from Estonia and Finland. Estonia's Eva Mets was glad.",
      ['foreign minister of EE'],
    ],
    // Without others of one office a name and a state make no official.
    ["Ships from Estonia sailed. Estonia's Eva Mets won the race.", []],
    [
      'TURKU, March 4 (STT) - Estonian President Eva Mets has written to Helsinki, presidential spokesman Bo Roe said.',
      ['President of EE', 'presidential spokesman of EE'],
    ],
    [
      'TURKU, March 4 (STT) - The Norwegian envoy Ann Lee handed him a message from Premier Bo Roe.',
      ['envoy of NO', 'Premier of NO'],
    ],
    ['The European Union apologised. "We did not see it," spokeswoman Ann Lee said.', ['spokeswoman of EU']],
    [
      'TURKU, March 4 (STT) - Norwegian envoy Ann Lee urged Tallinn in a meeting with Foreign Minister Eva Mets to wait.',
      ['envoy of NO', 'Foreign Minister of EE'],
    ],
    [
      'TURKU, March 4 (STT) - Norwegian Minister Ann Lee came from Tallinn after an audience with President Eva Mets.',
      ['Minister of NO', 'President of EE'],
    ],
    ['MANILA: Defence Minister Ann Lee said the fleet was late.', ['Defence Minister of PH']],
    ['Manila, March 4 - Defence Minister Ann Lee said the fleet was late.', ['Defence Minister of PH']],
    ['THE PRESIDENT: Defence Minister Ann Lee said the fleet was late.', []],
    // Whoever addresses a state, flies to it or meets its premier is another's.
    [
      'TURKU, March 4 (STT) - Norwegian and Finnish ships met. Norway is calm. Defence Minister Bo Roe flew to Helsinki.',
      ['Defence Minister of NO'],
    ],
    [
      'Finnish Premier Ann Lee met President Bo Roe. Estonia and Estonians were glad.',
      ['Premier of FI', 'President of EE'],
    ],
    [
      'TURKU, March 4 (STT) - Finnish Foreign Minister Ann Lee spoke. Foreign Minister Bo Roe did not.',
      ['Foreign Minister of FI'],
    ],
    ['Defence Minister Bo Roe said Norway would send ships.', ['Defence Minister of NO']],
    // Where somebody speaks tells nothing of whose he is.
    ['President Bo Roe told reporters in Helsinki that the gas would flow.', []],
    [
      "TURKU, March 4 (STT) - Norway's police minister resigned. Police Minister Ann Lee had held the post since May.",
      ['Police Minister of NO'],
    ],
    [
      "TURKU, March 4 (STT) - Norway's top diplomat was angry. Foreign Secretary Ann Lee spoke.",
      ['Foreign Secretary of NO'],
    ],
    ["Norway's mining ministry denied it. The mines minister, Bo Roe, was away.", ['mines minister of NO']],
    [
      'Treasury Secretary Ann Lee met Taoiseach Bo Roe of Ireland on her way to the United States.',
      ['Treasury Secretary of US', 'Taoiseach of IE'],
    ],
    [
      'LONDON, March 4 (PA) - Secretary of State for Health Ann Lee spoke of America.',
      ['Secretary of State for Health of GB'],
    ],
    ['CANBERRA, March 4 (AAP) - Treasury Secretary Ann Lee spoke.', ['Treasury Secretary of AU']],
    ['Norwegian primary industry minister Bo Roe spoke.', ['primary industry minister of NO']],
    ["Norway's minister of overseas trade, Bo Roe, spoke.", ['minister of overseas trade of NO']],
    [
      'Norwegian Minister of Energy and Water Resources Bo Roe spoke.',
      ['Minister of Energy and Water Resources of NO'],
    ],
    ["Secretary Bo Roe of Norway's Security Council spoke.", ['Secretary of NO']],
    [
      'Secretary Bo Roe of the Office of National Security of the Republic of Korea spoke.',
      ['Secretary of KR'],
    ],
    [
      'Norwegian Prime Minister Ann Lee left for Turku on Monday, accompanied by Foreign Minister Bo Roe.',
      ['Prime Minister of NO', 'Foreign Minister of NO'],
    ],
    [
      'TURKU, March 4 (STT) - Finland welcomed Prime Minister Ann Lee of Norway on Monday. Foreign Minister Bo Roe met her.',
      ['Prime Minister of NO', 'Foreign Minister of FI'],
    ],
    [
      'OSLO, March 4 (NTB) - There is no pact until Moscow agrees, Foreign Minister Ann Lee said.',
      ['Foreign Minister of NO'],
    ],
    [
      'US Senators Bo Roe and Cy Moe and Representatives Ann Lee and Ida Berg met.',
      ['Senator of US', 'Senator of US', 'Representative of US', 'Representative of US'],
    ],
    ["Norway's King Olav Roe and Queen Ann Lee arrived in Turku.", ['King of NO', 'Queen of NO']],
    [
      'Norwegian Premier Ann Lee dispatched Energy Minister Bo Roe to Moscow.',
      ['Premier of NO', 'Energy Minister of NO'],
    ],
    [
      "TURKU, March 4 (STT) - The International Atomic Energy Agency has left. The agency's chief, Bo Roe, spoke.",
      ['chief of IAEA'],
    ],
    [
      'Norwegian Premier Ann Lee handed Finnish President Cy Moe a letter from her own foreign minister, Bo Roe.',
      ['Premier of NO', 'President of FI', 'foreign minister of NO'],
    ],
    [
      'Finnish Foreign Minister Ann Lee was received by President Bo Roe. Her Norwegian counterpart Ida Berg spoke.',
      ['Foreign Minister of FI', 'Foreign Minister of NO'],
    ],
  ])('%s', (text, expected) => {
    expect(held(text)).toEqual(expected);
  });

  test.each([
    ['March 4 (Reuters) - Prime Minister Ann Lee said on Monday the army was ready.'],
    ['KUTUPALONG (dpa) - Prime Minister Ann Lee said on Monday the camps would close.'],
    ['March 4 (Xinhua) -- Foreign Minister Ann Lee spoke.'],
    ['President Ann Lee, Norway said, had called.'],
    ['LIMA, March 4 (AFP) - Ambassador Ann Lee was freed.'],
    ['In Norway, President Ann Lee spoke.'],
    // Norway has no president; of two states the text leaves open which.
    ['OSLO, March 4 (NTB) - President Ann Lee spoke.'],
    ['OSLO, March 4 (NTB) - The president of Peru met the president of Chile. President Ann Lee spoke.'],
    ["OSLO, March 4 (NTB) - The tribunal's chief prosecutor, Ann Lee, came."],
    ["OSLO, March 4 (NTB) - The company's president, Ann Lee, came."],
  ])('none from a guess: %s', (text) => {
    expect(held(text)).toEqual([]);
  });

  test('what the dateline alone tells is less sure than what the words say', () => {
    const [told] = officials('Norwegian Foreign Minister Ann Lee spoke.');
    const [near] = officials('OSLO, March 4 (NTB) -- Foreign Minister Ann Lee spoke.');
    expect(told?.confidence).toBeGreaterThan(0.9);
    expect(near?.confidence).toBeLessThan((told?.confidence ?? 0) - 0.05);
  });

  test('whose minister nobody knows is still a minister who speaks', () => {
    const text = 'March 4 (Reuters) - Prime Minister Ann Lee said on Monday the army was ready.';
    expect(factsOf('statement', text)).toHaveLength(1);
  });
});

describe('a state that the story lets conclude', () => {
  test.each([
    // The state that the sentence before is about, and not the one that the story is told from.
    [
      'VIENNA, July 9 (AFP) - Peru signed the pact on Friday.\n\nChile called the step regrettable. Foreign Minister Ann Lee was consulting her cabinet.',
      ['Foreign Minister of CL'],
    ],
    [
      'LIMA, July 9 (AP) - Chile said Tuesday it has no reason to talk.\n\n"We have heard that before," Deputy Foreign Minister Ann Lee said.',
      ['Deputy Foreign Minister of CL'],
    ],
    [
      'LIMA, July 9 (AP) - Chilean authorities have pushed back, with Police Minister Ann Lee saying there was no proof.',
      ['Police Minister of CL'],
    ],
    // Who is met is at home where somebody goes.
    [
      'OSLO, March 4 (NTB) - Bishop Bo Roe was to travel on to Lima later in the day for talks with Prime Minister Ann Lee.',
      ['Prime Minister of PE'],
    ],
    [
      'OSLO, March 4 (NTB) - The bishop will travel to Chile on Friday. He is to be received by Interior Minister Ann Lee.',
      ['Interior Minister of CL'],
    ],
    ['The envoy was received on Monday by King Olav Roe in Rabat.', ['King of MA']],
    [
      'TURKU, March 4 (STT) - A Peruvian delegation arrived in Helsinki on Tuesday. It will call on Prime Minister Ann Lee.',
      ['Prime Minister of FI'],
    ],
    // An agency tells of its own officials abroad.
    [
      'LIMA, June 12 (Yonhap) -- President Ann Lee departed for Chile on Wednesday for a summit with President Bo Roe, after a visit to Peru.',
      ['President of KR', 'President of CL'],
    ],
    ['LIMA, June 12 (Yonhap) -- President Ann Lee spoke of rain.', ['President of PE']],
    ['LIMA, June 12 (Xinhua) -- President Ann Lee opened a fair in Lima.', ['President of PE']],
    // Pronouns mean whoever the sentence before is about.
    [
      "LIMA, March 4 (AP) - Chile's mission did not answer. Its ambassador, Ann Lee, had spoken of it.",
      ['ambassador of CL'],
    ],
    // Who comes along is of the same side, who is the counterpart is not.
    [
      'LIMA, March 4 (AP) - Chilean Premier Ann Lee spoke on Monday. The politician, who is accompanied by Economy Minister Bo Roe, flies home.',
      ['Premier of CL', 'Economy Minister of CL'],
    ],
    [
      'Peruvian Minister Ann Lee received a guest. The Chilean minister was accompanied by Deputy Energy Minister Bo Roe.',
      ['Minister of PE', 'Deputy Energy Minister of CL'],
    ],
    [
      "Two teams met, Chile's led by Deputy Minister Ann Lee and Peru's by special envoy Bo Roe.",
      ['Deputy Minister of CL', 'special envoy of PE'],
    ],
    [
      'LIMA, March 4 (AP) - The premier met a delegation from Chile here.\n\nThe delegation is headed by Ann Lee, governor of the coast.',
      ['governor of CL'],
    ],
    [
      "BERLIN (AP) - The Peruvian mission will be headed by chargé d'affaires Bo Roe.",
      ["chargé d'affaires of PE"],
    ],
    [
      'LIMA (AFP) - US negotiator Ann Lee met her Chilean opposite number twice. Her opposite number, Vice Foreign Minister Bo Roe, came.',
      ['negotiator of US', 'Vice Foreign Minister of CL'],
    ],
    ["Norway's chief diplomat, Ann Lee, spoke.", ['chief diplomat of NO']],
    [
      'LIMA (dpa) - Bo Roe was expected in Santiago on Wednesday, where President Ann Lee wants to win him over.',
      ['President of CL'],
    ],
    [
      'OSLO, March 4 (NTB) - The bishop will be in Chile from June 26 to 29. He will be received by President Ann Lee.',
      ['President of CL'],
    ],
    [
      'BERLIN (AFP) - The envoy will have lunch at the Elysee Palace with President Ann Lee.',
      ['President of FR'],
    ],
    ['HELSINKI (AFP) - Justice Minister Ann Lee signed for Jakarta.', ['Justice Minister of ID']],
    ['LIMA, June 12 (Yonhap) -- President Ann Lee held talks here on Friday.', ['President of KR']],
    [
      "SEOUL (Yonhap) -- The ministry called in Chile's ambassador. Vice Minister Bo Roe summoned Ambassador Ann Lee.",
      ['Vice Minister of KR', 'Ambassador of CL'],
    ],
    // Who tells of a journey is no host, and whoever a state has is not the state.
    [
      'SEOUL (Yonhap) -- South Korea will hold a summit in Chile, Ann Lee, deputy national security adviser, told the press.',
      ['deputy national security adviser of KR'],
    ],
    [
      "LIMA (AFP) - Chile's Bo Roe declined in March.\n\nThe treaty stands, which Foreign Minister Ann Lee is to sign.",
      ['Foreign Minister of PE'],
    ],
    [
      'Norwegian Foreign Minister Ann Lee spoke alongside her Chilean colleague, Bo Roe.',
      ['Foreign Minister of NO', 'Foreign Minister of CL'],
    ],
    ['Norwegian Foreign Minister Ann Lee and her colleague Bo Roe spoke.', ['Foreign Minister of NO']],
    ['Norwegian Foreign Minister Ann Lee met a Chilean colleague, Bo Roe.', ['Foreign Minister of NO']],
    // Between two states neither acts.
    [
      'LIMA, March 4 (AP) - A summit between Peru and Chile was put back when President Ann Lee fell ill.',
      ['President of PE'],
    ],
  ])('%s', (text, told) => {
    expect(held(text)).toEqual(told);
  });
});

describe('a surname that is a noun too', () => {
  test.each([
    ['Norwegian Foreign Minister Max King met Olli Korpi. King said it was good.', 'Max King'],
    ['Norwegian Premier Ella Storm spoke.', 'Ella Storm'],
    ['Norwegian Foreign Minister Ida Judge spoke.', 'Ida Judge'],
    // Two who are told of side by side.
    ['Norwegian Prime Minister Ann Lee and King Olav met.', 'Ann Lee'],
    ['Norwegian Premier Ann Lee, Judge Bo Roe and others met.', 'Ann Lee'],
  ])('%s', (text, name) => {
    expect(officials(text)[0]?.person.name).toBe(name);
  });
});

test('one person, the surname first or last', () => {
  const text = 'Hungarian Premier Halvorsen Ola came. The Hungarian premier, Ola Halvorsen, spoke in Oslo.';
  expect(new Set(officials(text).map(({ person }) => person.name)).size).toBe(1);
});

describe('a surname alone is whoever bears the office', () => {
  const holder = (text: string): string | undefined => officials(text).at(-1)?.person.name;

  test.each([
    [
      'Norwegian President Ola Halvorsen and his wife, Kari Halvorsen, came. Halvorsen spoke. President Halvorsen left.',
      'Ola Halvorsen',
    ],
    ['First Lady Kari Halvorsen came. Norwegian President Halvorsen left.', 'Halvorsen'],
    ['Ola Halvorsen, the son of the founder, came. Norwegian President Halvorsen left.', 'Halvorsen'],
    ['Kari Halvorsen won the vote. Norwegian President Halvorsen left.', 'Kari Halvorsen'],
  ])('%s', (text, name) => {
    expect(holder(text)).toBe(name);
  });
});
