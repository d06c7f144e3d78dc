import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';
import { labelOf } from '../../samples/label-of.ts';

/** "Ann Lee/NO" for each official, in order. */
const holders = (text: string): string[] =>
  factsOf('official', text).map(({ person, office: { of } }) => {
    return `${person.name}/${of.kind === 'state' ? of.code : of.name}`;
  });

describe('where an envoy is posted is not whom they serve', () => {
  test.each([
    ["Finland's consul general in Osaka, Aino Salo, complained.", 'Aino Salo/FI'],
    ["Turkey's Consul General in Benghazi Orhan Selcan attended.", 'Orhan Selcan/TR'],
    ["The Norwegian charge d'affaires in Belarus, Erik Vaagen, left.", 'Erik Vaagen/NO'],
    ["South Africa's high commissioner in London, Thabo Nkuna, said so.", 'Thabo Nkuna/ZA'],
    ["Norway's ambassador to the United Nations, Ella Storm, spoke.", 'Ella Storm/NO'],
    ["Erik Vaagen, Norway's representative at the OSCE, spoke.", 'Erik Vaagen/NO'],
    ['The commander of US forces in South Korea, General Paul Reed, spoke.', 'Paul Reed/US'],
    ['The governor of Kandahar, Rahim Gul, spoke.', 'Rahim Gul/AF'],
  ])('%s', (text, holder) => expect(holders(text)).toContain(holder));
});

describe('names in the order of their states', () => {
  test.each([
    [
      'The presidents of Guyana and Venezuela, Desmond Ramlall and Wilfredo Pinto, shook hands.',
      ['Desmond Ramlall/GY', 'Wilfredo Pinto/VE'],
    ],
    [
      'The foreign ministers of Chile, Peru and Bolivia, Rosa Lagos, Tito Quispe and Ana Choque, signed.',
      ['Rosa Lagos/CL', 'Tito Quispe/PE', 'Ana Choque/BO'],
    ],
    [
      'The Finnish and Norwegian prime ministers, Aino Salo and Ella Storm, met.',
      ['Aino Salo/FI', 'Ella Storm/NO'],
    ],
    [
      'The Danish prime minister and the German chancellor, Mette Holm and Karl Braun, will meet.',
      ['Mette Holm/DK', 'Karl Braun/DE'],
    ],
    // As many names as states, or nobody knows whose is whose.
    ['The presidents of Guyana, Peru and Venezuela, Desmond Ramlall and Wilfredo Pinto, shook hands.', []],
  ])('%s', (text, expected) => expect(holders(text)).toEqual(expected));
});

describe('who stands beside a minister by state and name', () => {
  test.each([
    [
      "Finnish Foreign Minister Aino Salo, along with Norway's Erik Vaagen and Denmark's Mette Holm, will speak.",
      ['Aino Salo/FI', 'Erik Vaagen/NO', 'Mette Holm/DK'],
    ],
    // A president's like may be a chancellor.
    ["Finnish President Aino Salo, Germany's Karl Braun and Denmark's Mette Holm spoke.", ['Aino Salo/FI']],
    [
      "Finnish Foreign Minister Aino Salo and Norway's Prime Minister Erik Vaagen met.",
      ['Aino Salo/FI', 'Erik Vaagen/NO'],
    ],
  ])('%s', (text, expected) => expect(holders(text)).toEqual(expected));
});

describe('a relative clause, an apposition, a state of its own', () => {
  test.each([
    ['It was welcomed by Britain, whose defence secretary, Alan Poole, flew to Tokyo.', ['Alan Poole/GB']],
    ['Officials in Israel, whose Prime Minister Gil Harar will travel, spoke.', ['Gil Harar/IL']],
    ["Mari Tamm, appointed Estonia's foreign minister last week, will fly to Riga.", ['Mari Tamm/EE']],
    [
      'Armenian Deputy Prime Minister Tigran Hakobyan spoke. His opposite number, Elchin Rustam of Azerbaijan, listened.',
      ['Tigran Hakobyan/AM', 'Elchin Rustam/AZ'],
    ],
    ["They lunched with the tribunal's chief prosecutor, Babacar Ndoye of Senegal.", []],
    ['US National Security Advisor General (Ret.) Leland Strood met them.', ['Leland Strood/US']],
    ['The Prime Minister of Fiji, the Honourable Luke Vakata, opened it.', ['Luke Vakata/FJ']],
    ['Sen. Jim Barnes, an Indiana Republican, said the bill would pass.', ['Jim Barnes/US']],
    ['President of the Russian Federation Boris Lapin met them.', ['Boris Lapin/RU']],
    ['President of the Swiss Confederation Beat Amstutz met them.', ['Beat Amstutz/CH']],
    ['Vice-Chairman of the Supreme Soviet of the USSR Valerian Korn met them.', ['Valerian Korn/SU']],
    ['President of the Football Federation Boris Lapin met them.', []],
    ["Greenland's Prime Minister Malik Lynge spoke.", ['Malik Lynge/GL']],
    ['Cook Islands Prime Minister Tia Marsters spoke.', ['Tia Marsters/CK']],
  ])('%s', (text, expected) => expect(holders(text)).toEqual(expected));
});

describe('a surname that is a noun', () => {
  test.each([
    ['Ella Storm, the Norwegian foreign minister, spoke.', ['Ella Storm/NO']],
    ["Max King, Norway's prime minister, spoke.", ['Max King/NO']],
    ['Norwegian Prime Minister Erik Vaagen spoke at Florence Airport, the largest.', ['Erik Vaagen/NO']],
  ])('%s', (text, expected) => expect(holders(text)).toEqual(expected));
});

describe('whose an office is by the words around it', () => {
  test.each([
    [
      'OSLO, May 3 (AFP) -- Prime Minister Ann Lee met Prime Minister Bo Roe of The Bahamas.',
      ['Ann Lee/NO', 'Bo Roe/BS'],
    ],
    [
      'OSLO, May 3 (AFP) -- The Tánaiste, Mr Bo Roe, spoke. Taoiseach Ann Lee left.',
      ['Bo Roe/IE', 'Ann Lee/IE'],
    ],
    [
      'TURKU, May 3 (AFP) -- The Caribbean Community wrote. Its secretary-general, Ann Lee of Barbados, spoke.',
      ['Ann Lee/CARICOM'],
    ],
    [
      'VILNIUS, May 3 (AFP) -- Trucks wait on the Belarusian side, Interior Minister Ann Lee said.',
      ['Ann Lee/LT'],
    ],
    ['TURKU, May 3 (AFP) -- On the Norwegian side, Interior Minister Ann Lee took part.', ['Ann Lee/NO']],
    ['TURKU, May 3 (AFP) -- The governor of Uppsala Region, Ann Lee, spoke.', ['Ann Lee/SE']],
    ['The chairman of the Norwegian Storting, or parliament, Ann Lee, spoke.', ['Ann Lee/NO']],
    [
      'TOKYO, May 3 (AFP) -- The Norwegian Foreign Ministry on Monday summoned the envoys. State Minister Bo Roe told them so.',
      ['Bo Roe/NO'],
    ],
    ['RIYADH, May 3 (AFP) -- The Minister of Water, Eng. Talal Harb, spoke.', ['Talal Harb/SA']],
  ])('%s', (text, expected) => expect(holders(text)).toEqual(expected));
});

describe('a government and its own opponents who meet abroad', () => {
  test.each([
    [
      'ARUSHA, Tanzania, May 3 (AFP) -- The Finnish government and the rebel Fjord Front signed a truce here. President Ann Lee and rebel leader Bo Roe shook hands.',
      ['Ann Lee/FI', 'Bo Roe/FI'],
    ],
    [
      'ARUSHA, Tanzania, May 3 (AFP) -- A Finnish bank and the Fjord Bank signed a loan here for Tanzania. President Ann Lee was there.',
      ['Ann Lee/TZ'],
    ],
  ])('%s', (text, expected) => expect(holders(text)).toEqual(expected));
});

describe('whoever leads a party serves the state that the story is of', () => {
  test.each([
    [
      'LIMA, May 4 (AP) - The Condor party left the cabinet of Peru. Its chairman, Bo Roe, was glad.',
      ['Bo Roe/PE'],
    ],
    [
      "LIMA, May 4 (AP) - The Condor Party's leader, Bo Roe, said the vote in Peru was a farce.",
      ['Bo Roe/PE'],
    ],
    ["LIMA, May 4 (AP) - The Condor Bank's leader, Bo Roe, said the vote in Peru was a farce.", []],
  ])('%s', (text, expected) => expect(holders(text)).toEqual(expected));
});

describe('a rank beside an office, and a director', () => {
  test.each([
    // A rank is no other office of whoever has one.
    ['Finnish army chief Bo Roe left. General Roe had been in Norway.', ['Bo Roe/FI']],
    ['Finnish General Bo Roe left.', ['Bo Roe/FI']],
    // Of a national body, whose state the story tells; not of any.
    [
      'HELSINKI, May 3 (STT) - Bo Roe, director of the National Flood Office, said the dykes of Finland held.',
      ['Bo Roe/FI'],
    ],
    ['HELSINKI, May 3 (STT) - Bo Roe, director of a shipping line, said the dykes of Finland held.', []],
  ])('%s', (text, expected) => expect(holders(text)).toEqual(expected));
});

describe('an office whose holder the next sentence names', () => {
  test.each([
    [
      'TURKU, May 3 (AFP) -- Norway has lifted a ban on fish from Sweden, its trade minister said on Monday. Ida Berg said on Tuesday that the ban was over.',
      'Ida Berg/NO',
    ],
    [
      "Norway's defense minister arrived in Tonga on Tuesday for a tour of the islands. Ida Berg, who was in Samoa over the weekend, is due to go on to Fiji.",
      'Ida Berg/NO',
    ],
    [
      'The U.N. special envoy for Sudan told the council on Monday that talks had failed. Ida Berg, a former Norwegian foreign minister, said letters went out.',
      'Ida Berg/UN',
    ],
  ])('%s', (text, holder) => expect(holders(text)).toContain(holder));

  test.each([
    "Norway's defense minister arrived in Tonga on Tuesday. Berg Marine, a ship, was there too. Analyst Ida Berg left.",
    "Norway's defense minister arrived in Tonga on Tuesday. Pop singer Ida Berg was there too.",
    "Norway's defense minister arrived in Tonga on Tuesday. Swedish trade envoy Ida Berg was there too.",
  ])('not in: %s', (text) => expect(holders(text)).not.toContain('Ida Berg/NO'));
});

test('a surname that is a state', () => {
  const speakers = (text: string): string[] =>
    factsOf('statement', text).flatMap((fact) => fact.speakers.map(labelOf));
  const text =
    'Cuban Vice President Odalys Jordan arrived in Oslo. "Norway was a school to us," Jordan said.';
  expect(speakers(text)).toEqual(['Odalys Jordan']);
  expect(
    speakers('Jordan is near. Cuban Vice President Odalys Jordan left. Jordan said it was open.'),
  ).toEqual(['JO']);
});

describe('a leader told of by the surname, and kin of the same name', () => {
  test.each([
    ['President Biden will speak. A reporter asked about Hunter Biden.', ['Biden/US']],
    ['President Biden will speak. Joe Biden was in Ohio.', ['Joe Biden/US']],
  ])('%s', (text, expected) => expect(holders(text)).toEqual(expected));
});

describe('a short form is the office that it is short for', () => {
  const speakers = (text: string): string[] =>
    factsOf('statement', text).map(({ speakers: [first] }) => (first ? labelOf(first) : ''));
  test.each([
    ['Indian PM Asha Rao arrived. The prime minister said the pact was close.', 'Asha Rao'],
    ['Indian FM Asha Rao arrived. The minister said the pact was close.', 'Asha Rao'],
    // A minister is no prime minister.
    ['Indian FM Asha Rao arrived. The prime minister said the pact was close.', 'IN'],
  ])('%s', (text, speaker) => expect(speakers(text)).toEqual([expect.stringContaining(speaker)]));

  test('no state without such an office has it', () => {
    expect(holders('WASHINGTON, May 5 - PM Bo Roe spoke.')).not.toContain('Bo Roe/US');
  });
});

describe('a press secretary speaks for another as a spokesman does', () => {
  test.each(['spokesman', 'press secretary'])('%s', (office) => {
    const text = `Norwegian foreign ministry ${office} Erik Vaagen spoke of Aino Salo. A ${office} for the miners said it was late.`;
    const said = factsOf('statement', text).flatMap(({ speakers }) => speakers.map(labelOf));
    expect(said).not.toContain('NO');
  });
});
