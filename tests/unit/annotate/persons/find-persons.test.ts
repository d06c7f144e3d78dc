import { describe, expect, it } from 'vitest';
import { annotateText, describeMentions } from '../annotated.ts';

const personsIn = (text: string): string[] => describeMentions(annotateText(text), ['person']);

describe('an office before a name', () => {
  it.each<[string, string[]]>([
    ['Japanese Foreign Minister Ann Lee spoke.', ['Ann Lee = Foreign Minister @JP']],
    ['U.S. Secretary of Defense Bo Chan arrived.', ['Bo Chan = Secretary of Defense @US']],
    [
      'Deputy Prime Minister and Foreign Minister Ann Lee spoke.',
      ['Ann Lee = Deputy Prime Minister @?; Foreign Minister @?'],
    ],
    [
      'Head of the Russian delegation, presidential aide Boris Roe, spoke.',
      ['Boris Roe = Head of the Russian delegation @RU; presidential aide @RU'],
    ],
    ['U.S. Special Envoy for Norway Ann Lee left.', ['Ann Lee = Special Envoy for Norway @US']],
    ['UN envoy for Yemen Bo Chan left.', ['Bo Chan = envoy for Yemen @UN']],
    ['ANN LEE, Secretary of State of Norway, spoke.', ['ANN LEE = Secretary of State @NO']],
    [
      'She met her Norwegian and Japanese counterparts, Ann Lee and Bo Chan, in Oslo.',
      ['Ann Lee = counterpart @NO', 'Bo Chan = counterpart @JP'],
    ],
    ['Presidents Ann Lee and Bo Chan met.', ['Ann Lee = President @?', 'Bo Chan = President @?']],
    ['Sultan of Oman Haitham bin Doe agreed.', ['Haitham bin Doe = Sultan @OM']],
    [
      'Speaker of the House of Representatives Ann Lee agreed.',
      ['Ann Lee = Speaker of the House of Representatives @?'],
    ],
    [
      "Secretary of Iran's Supreme National Security Council Ali Roe agreed.",
      ["Ali Roe = Secretary of Iran's Supreme National Security Council @IR"],
    ],
    [
      "Iran's Deputy Foreign Minister for Political Affairs Majid Roe-Doe agreed.",
      ['Majid Roe-Doe = Deputy Foreign Minister for Political Affairs @IR'],
    ],
    [
      "General Secretary of the Workers' Party of Korea KIM Roe Un agreed.",
      ["KIM Roe Un = General Secretary of the Workers' Party of Korea @KP"],
    ],
    ['Norwegian army chief Col Bo Chan agreed.', ['Bo Chan = army chief @NO; Col @NO']],
    ["Iran's Supreme Leader Ayatollah Ali Roe agreed.", ['Ali Roe = Supreme Leader @IR']],
    ['Hezbollah leader Hasan Roe agreed.', ['Hasan Roe = Hezbollah leader @LB']],
    [
      'Hamas representative in Syria Imad al- Roe agreed.',
      ['Imad al- Roe = Hamas representative in Syria @PS'],
    ],
    ['Minister Benjamin "Benny" Roe agreed.', ['Benjamin Roe = Minister @?']],
    ['Minister Benjamin “The Rocket” Roe agreed.', ['Benjamin Roe = Minister @?']],
    ["Minister Benjamin 'Big Al' Roe agreed.", ['Benjamin Roe = Minister @?']],
    ['Minister Kari (Kaja) Roe agreed.', ['Kari Roe = Minister @?']],
    ['Minister Kari Roe (KR) agreed.', ['Kari Roe = Minister @?']],
    [
      '[Norwegian] President [Vera] Roe met [the Finnish Foreign Minister] Olli Doe.',
      ['Vera Roe = President @NO', 'Olli Doe = Foreign Minister @FI'],
    ],
    ['Omani Foreign Minister Said bin Ali agreed.', ['Said bin Ali = Foreign Minister @OM']],
    ['Prime Minister Said Roe said so.', ['Said Roe = Prime Minister @?']],
    [
      'Danish Minister of Foreign Affairs Per Stig Roe agreed.',
      ['Per Stig Roe = Minister of Foreign Affairs @DK'],
    ],
    ['UAE Ambassador Yousef al-Roe agreed.', ['Yousef al-Roe = Ambassador @AE']],
    ['German Foreign Minister Ursula von der Roe agreed.', ['Ursula von der Roe = Foreign Minister @DE']],
    [
      'NORWEGIAN PRESIDENT OLAV HALVORSEN MET FINNISH FOREIGN MINISTER AINO KORPI IN OSLO ON MONDAY.',
      ['Olav Halvorsen = PRESIDENT @NO', 'Aino Korpi = FOREIGN MINISTER @FI'],
    ],
    ['NORWEGIAN PREMIER ANN HALVORSEN TO VISIT SWEDEN NEXT WEEK.', ['Ann Halvorsen = PREMIER @NO']],
    ['PRESIDENT HALVORSEN: It is amazing.', ['Halvorsen = PRESIDENT @?']],
    ['President Joseph R. Roe, Jr. agreed.', ['Joseph R. Roe, Jr. = President @?']],
    ["Lee's spokeswoman Maria Roe agreed.", ['Maria Roe = spokeswoman @through']],
    [
      'German Chancellor Olga Roe met her Japanese counterpart Ann Lee.',
      ['Olga Roe = Chancellor @DE', 'Ann Lee = counterpart @JP'],
    ],
  ])('%s', (text, persons) => expect(personsIn(text)).toEqual(persons));
});

describe('two persons, not one with two offices', () => {
  it.each<[string, string[]]>([
    ['The Vice President and President Roe agreed.', ['Roe = President @?']],
    ['The visiting Chinese head of state and King Abdullah agreed.', ['Abdullah = King @?']],
    ['The second US cabinet member Lee has met is Ann Roe.', ['Ann Roe = bare']],
  ])('%s', (text, persons) => expect(personsIn(text)).toEqual(persons));
});

describe('one person with two offices, though "and" joins them', () => {
  it.each<[string, string[]]>([
    [
      'Lao Party General Secretary and President Boun Roe came.',
      ['Boun Roe = Party General Secretary @LA; President @LA'],
    ],
    [
      'General Secretary of the Communist Party of Vietnam (CPV) Central Committee and President Nguyen Roe came.',
      [
        'Nguyen Roe = General Secretary of the Communist Party of Vietnam (CPV) Central Committee @VN; President @VN',
      ],
    ],
    [
      'The Deputy Prime Minister and Foreign Minister Senator Ali Roe came.',
      ['Ali Roe = Deputy Prime Minister @?; Foreign Minister @?; Senator @?'],
    ],
    [
      "Pakistan's Special Representative on Afghanistan, Ambassador Ali Roe, came.",
      ['Ali Roe = Special Representative on Afghanistan @PK; Ambassador @PK'],
    ],
  ])('%s', (text, persons) => expect(personsIn(text)).toEqual(persons));
});

describe('names of all shapes', () => {
  it.each<[string, string[]]>([
    ['He met President Moon Roe In on Friday.', ['Moon Roe In = President @?']],
    ['Governor Prince Salman Bin Roe agreed.', ['Salman Bin Roe = Governor @?; Prince @?']],
    ['Philippine Ambassador Jose Sta. Roe agreed.', ['Jose Sta. Roe = Ambassador @PH']],
    ['The President of Democratic Republic of Congo Joseph Roe agreed.', ['Joseph Roe = President @CD']],
    [
      'Iraqi Council of Representatives Speaker Salim al-Roe agreed.',
      ['Salim al-Roe = Council of Representatives Speaker @IQ'],
    ],
    ['US Treasury Secretary Jack Roe agreed.', ['Jack Roe = Treasury Secretary @US']],
    [
      'The official representative of the Russian Foreign Ministry, Ann Roe, agreed.',
      ['Ann Roe = official representative of the Russian Foreign Ministry @RU'],
    ],
    [
      'Bo Roe, vice director of the Central Committee of the ruling Communist Party of China, agreed.',
      ['Bo Roe = vice director of the Central Committee of the ruling Communist Party of China @CN'],
    ],
  ])('%s', (text, persons) => expect(personsIn(text)).toEqual(persons));
});

describe('offices held no longer', () => {
  it.each<[string, string[]]>([
    ['Former British prime minister Tom Roe agreed.', ['Tom Roe = former prime minister @GB']],
    ['Then-US President Tom Roe agreed.', ['Tom Roe = former President @US']],
    ['Ex-president Tom Roe agreed.', ['Tom Roe = former president @?']],
    ['The late president Tom Roe agreed.', ['Tom Roe = former president @?']],
    [
      'Ann Lee, who was foreign minister of Japan until May, agreed.',
      ['Ann Lee = former foreign minister @JP'],
    ],
  ])('%s', (text, persons) => expect(personsIn(text)).toEqual(persons));
});

describe('the state after the name, and one state for two', () => {
  it.each<[string, string[]]>([
    [
      'President Ann Lee of Chile met Prime Minister Bo Chan of Lithuania.',
      ['Ann Lee = President @CL', 'Bo Chan = Prime Minister @LT'],
    ],
    ['Foreign Secretary Ann Lee of the United Kingdom agreed.', ['Ann Lee = Foreign Secretary @GB']],
    [
      'Armenian President Ara Roe and Prime Minister Bo Chan met.',
      ['Ara Roe = President @AM', 'Bo Chan = Prime Minister @AM'],
    ],
    // Two of one office serve two states.
    [
      'US President Ann Lee and President Bo Chan met.',
      ['Ann Lee = President @US', 'Bo Chan = President @?'],
    ],
    [
      'The presidents of Benin, Ann Lee; Togo, Bo Chan; and The Gambia, Cy Roe came.',
      ['Ann Lee = president @BJ', 'Bo Chan = president @TG', 'Cy Roe = president @GM'],
    ],
    [
      'The presidents of Brazil (Ann Lee) and Bolivia (Bo Chan) came.',
      ['Ann Lee = president @BR', 'Bo Chan = president @BO'],
    ],
    [
      'Five African presidents, including Ada Roe of Uganda and Ben Doe of Rwanda, agreed.',
      ['Ada Roe = president @UG', 'Ben Doe = president @RW'],
    ],
  ])('%s', (text, persons) => expect(personsIn(text)).toEqual(persons));
});

describe('an office beside a name', () => {
  it.each<[string, string[]]>([
    ['Ann Lee, the foreign minister of Japan, agreed.', ['Ann Lee = foreign minister @JP']],
    [
      "Ann Lee, member of the Presidium of the Political Bureau of the Central Committee of the Workers' Party of Korea, first vice-president of the State Affairs of the DPRK and chairwoman of the Standing Committee of the DPRK Supreme People's Assembly, agreed.",
      [
        "Ann Lee = member of the Presidium of the Political Bureau of the Central Committee of the Workers' Party of Korea @KP; first vice-president of the State Affairs @KP; chairwoman of the Standing Committee of the DPRK Supreme People's Assembly @KP",
      ],
    ],
    [
      "Ann Lee, 61, general secretary of the Workers' Party of Korea and president of the State Affairs, agreed.",
      ["Ann Lee = general secretary of the Workers' Party of Korea @KP; president of the State Affairs @KP"],
    ],
    [
      'Ivan Roe, vice foreign minister of Russia, Anton Doe, Russian ambassador to the DPRK, and others came.',
      ['Ivan Roe = vice foreign minister @RU', 'Anton Doe = ambassador to the DPRK @RU'],
    ],
    [
      'Ann Lee, also a member of the Political Bureau of the Communist Party of China, agreed.',
      ['Ann Lee = member of the Political Bureau of the Communist Party of China @CN'],
    ],
    [
      'Ann Lee agreed. Lee, who is also minister of trade, left.',
      ['Ann Lee = bare', 'Lee = minister of trade @?'],
    ],
    [
      'Ann Lee, an assistant to the Japanese foreign minister, agreed.',
      ['Ann Lee = assistant to the Japanese foreign minister @JP'],
    ],
    ['Ann Lee, a Democratic former congressman, agreed.', ['Ann Lee = former congressman @?']],
    ['The Minister of Trade, Ann Lee, agreed.', ['Ann Lee = Minister of Trade @?']],
    [
      'A spokesman for the Turkish foreign ministry, Onur Roe, agreed.',
      ['Onur Roe = spokesman for the Turkish foreign ministry @TR'],
    ],
    [
      'H.E. Dr. Tran Van Roe, Ambassador of Viet Nam to Japan, agreed.',
      ['Tran Van Roe = Ambassador of Viet Nam to Japan @VN'],
    ],
    [
      'The ambassador of Brazil, Ann Lee, the ambassador of Uruguay, Bo Chan, and others came.',
      ['Ann Lee = ambassador @BR', 'Bo Chan = ambassador @UY'],
    ],
    [
      'The Undersecretary for Mercosur and International Economic Negotiations, Ann Lee, came.',
      ['Ann Lee = Undersecretary for Mercosur and International Economic Negotiations @Mercosur'],
    ],
    [
      'The chairman of the Hamas shura council, Bo Roe, came.',
      ['Bo Roe = chairman of the Hamas shura council @PS'],
    ],
    // What follows is someone else.
    [
      "Vice President Dick Roe, the president's national security adviser, and others met.",
      ['Dick Roe = Vice President @?'],
    ],
    [
      'Ann Lee, foreign minister Bo Chan and others met.',
      ['Ann Lee = bare', 'Bo Chan = foreign minister @?'],
    ],
  ])('%s', (text, persons) => expect(personsIn(text)).toEqual(persons));
});

describe('no persons', () => {
  it.each([
    'Mr. President, I agree.',
    'The Great Wall and the Summer Palace were open during the Asian Games.',
    "China's One Belt, One Road project grew.",
    'She called it "Described Video" and Closed Captioning.',
    'The Kerem Shalom crossing in Puerto Roe was shut.',
    'Nuclear-armed Pakistan agreed.',
    'The Unilateral Sanctions conference opened in North Africa.',
  ])('%s', (text) => expect(personsIn(text)).toEqual([]));
});

describe('what is no part of a name', () => {
  it.each<[string, string[]]>([
    ['Olav Hansen Pins Hopes on the Western Coast.', ['Olav Hansen = bare']],
    ['Olav Hansen Put on the Defensive Over Ports.', ['Olav Hansen = bare']],
    ['President Ha- -- President Hansen spoke with us.', ['Hansen = President @?']],
    ['The Deputy Federal Public Defender spoke.', []],
    ['General Fjord Corp sold its ships.', []],
    ['General Provisions. Nothing in this order binds the ports.', []],
    ['The Chief Economist spoke at 4 PM EDT.', []],
    ['She works for the General Fisheries Section in Turku.', []],
    ['She teaches at Queen Ida College in Turku.', []],
    ['He led the King Olav Relief Centre.', []],
    ['Many of Gen Z vote.', []],
    ['The adviser, Norway-born billionaire Bo Chan, agreed.', ['Bo Chan = bare']],
    ['He is the nominee to serve as United States U.S. Attorney.', []],
    ['The Deputy U.S. Comptoller of the Currency Bo Chan agreed.', []],
    [
      'She met leaders Ann Lee and Bo Chan, CEOs of two banks.',
      ['Ann Lee = leader @?', 'Bo Chan = leader @?'],
    ],
    ['Q Madam — Madam Vice President —', []],
    ['Q Ann Lee, is it true?', ['Ann Lee = bare']],
    ['Mr. Prime Minister, welcome.', []],
    ['Ann Lee Ann B. Lee is a judge.', ['Ann Lee = bare', 'Ann B. Lee = bare']],
    ['Second Gentleman Bo Chan spoke.', ['Bo Chan = Second Gentleman @?']],
    ['Minister Per Put left the hall after noon.', ['Per Put = Minister @?']],
    ['President Ann Hope spoke of the Western Coast.', ['Ann Hope = President @?']],
    ["Norway's consul general in Turku, Dag Roe, agreed.", ['Dag Roe = consul general in Turku @NO']],
  ])('%s', (text, expected) => expect(personsIn(text)).toEqual(expected));
});

describe('where a title begins and ends', () => {
  it.each<[string, string[]]>([
    ['A Plan to Cut River Pollution President Hansen believes in clean water.', ['Hansen = President @?']],
    ['The plan lifts rules that limit housing President Hansen said.', ['Hansen = President @?']],
    ['Q President Hansen said so yesterday.', ['Hansen = President @?']],
    ['City Council President Ann Hansen said so.', ['Ann Hansen = City Council President @?']],
    [
      'Turku University President Ann Hansen said so.',
      ['Ann Hansen = Turku University President @Turku University'],
    ],
    [
      'National Security Advisor to the Vice President Dr. Ann Lee agreed.',
      ['Ann Lee = National Security Advisor to the Vice President @?'],
    ],
    ['An aide to President Ann Lee agreed.', ['Ann Lee = President @?']],
  ])('%s', (text, expected) => expect(personsIn(text)).toEqual(expected));
});
