import { inventName } from '../../bench/invent-name.ts';
import { type Random, startRandom } from '../../bench/random.ts';

/** A text of a kind that programs stumble over, always the same for a seed. */
export function writeText(seed: number): string {
  const random = startRandom(seed);
  const text = random.pick(KINDS)(random);
  return text.trim() === '' ? `${text}a` : text;
}

const SENTENCES: readonly string[] = [
  'Norwegian Foreign Minister Ida Berg met Finnish President Olli Korpi in Oslo on Monday. ',
  'The two sides signed a memorandum of understanding on fish on 12 March 2024. ',
  'He said that he had told her that they would not meet. ',
  '"We agree," she said, "and we will say so." ',
  '“No,” said the spokesman. “Never.” ',
  'Korpi will visit Kenya from July 3 to 5 at the invitation of President Amina Otieno. ',
  'They agreed to meet again next year. ',
  'The treaty between Norway and Kenya was ratified in 1998, the ministry said. ',
  'The Kenyan foreign minister denied that talks had taken place. ',
  'OSLO, July 13 (Xinhua) -- The envoy, who met the president, left. ',
  'By Ida Berg\n',
  'The 999-day visit began 999999999999 days ago, on 31 February 0000. ',
  "Berg's spokesman, Lars 'Lasse' Dahl Jr., told Reuters: 'It isn't so.' ",
  'Under a 20-year agreement, the leaders of both countries held talks for 400 years. ',
];
const WORDS: readonly string[] = SENTENCES.flatMap((sentence) => sentence.split(/(?<=\s)/));
const MARKS: readonly string[] = [
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '„',
  '``',
  "''",
  '(',
  ')',
  '[',
  ']',
  '--',
  '—',
  '–',
  '-',
  '/',
  ':',
  ';',
  ',',
  '.',
  '...',
  '…',
  '?',
  '!',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u2028',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\udfff',
  '\ud83d\ude00',
  '\u0301',
  '<',
  '&',
  '\\',
  '*',
  '> ',
  '#',
  '$',
  '%',
  '@',
];
/** Words that rules or the language of the program itself may trip over. */
const ODD: readonly string[] = [
  'constructor ',
  '__proto__ ',
  'toString ',
  'hasOwnProperty ',
  'NaN ',
  'Infinity ',
  '-0 ',
  '1e400 ',
  '0000-00-00 ',
  '9999-12-31 ',
  '29 February ',
  'February 30, ',
  '24:61 ',
  'the last 99999999999999999999 years ',
  'a minus-day visit ',
  'the 0th ',
  'Mr. ',
  'Jr. ',
  'III ',
  'II and I ',
  'U.S. ',
  'a.m. ',
  'St. ',
  'O’',
  'al-',
  'İ',
  'ß',
  'ǅ',
  'ﬁ',
  'Ⅷ ',
  '١٢ ',
  '１２ March ',
];

type Kind = (random: Random) => string;

const some = (random: Random, least: number, most: number, write: (at: number) => string): string =>
  Array.from({ length: least + random.below(most - least) }, (_, at) => write(at)).join('');

/** Any code unit, often of the same block as its neighbours. */
const bytes: Kind = (random) => {
  const blocks = [0x20, 0x00, 0x80, 0x300, 0x2010, 0xd7f0, 0xdff0, 0xff00];
  let block = random.pick(blocks);
  return some(random, 1, 400, () => {
    if (random.below(10) === 0) block = random.below(4) === 0 ? random.below(0xffff) : random.pick(blocks);
    return String.fromCharCode(Math.min(0xffff, block + random.below(96)));
  });
};

/** News with letters lost, doubled, swapped or replaced by marks. */
const mutated: Kind = (random) => {
  const units = [...some(random, 1, 12, () => random.pick(SENTENCES))];
  for (let times = random.below(units.length / 4 + 1); times > 0; times--) {
    const at = random.below(units.length);
    const change = random.below(5);
    if (change === 0) units.splice(at, 1 + random.below(8));
    else if (change === 1) units.splice(at, 0, random.pick(MARKS));
    else if (change === 2) units.splice(at, 0, ...units.slice(at, at + random.below(30)));
    else if (change === 3) units[at] = (units[at] ?? '').toUpperCase();
    else units.splice(at, 0, random.pick(ODD));
  }
  return units.join('');
};

const torn: Kind = (random) =>
  some(random, 1, 150, () =>
    random.pick(random.below(5) === 0 ? MARKS : random.below(8) === 0 ? ODD : WORDS),
  );

/** Marks that nothing closes, around few words. */
const unbalanced: Kind = (random) =>
  some(random, 1, 120, () => random.pick(MARKS) + (random.below(2) ? random.pick(WORDS) : ''));

/** One piece over and over. */
const repeated: Kind = (random) => {
  const piece = some(random, 1, 4, () => random.pick(random.pick([WORDS, MARKS, SENTENCES, ODD])));
  return piece.repeat(1 + random.below(Math.ceil(6000 / piece.length)));
};

/** Speech within speech, by persons and pronouns, with marks that close or do not. */
const nested: Kind = (random) => {
  const who = (): string =>
    random.pick(['he', 'she', 'they', 'it', 'the minister', inventName(random.below(40))]);
  const says = (): string =>
    random.pick([' said that ', ' told him that ', ' said: ', ', who said, ', ' denied that ', ' asked if ']);
  const opening = some(
    random,
    1,
    60,
    () => (random.below(3) ? '' : random.pick(['"', '“', '‘', '«'])) + who() + says(),
  );
  return `${opening}it rained${some(random, 0, 20, () => random.pick(['"', '”', '’', '»', '." ', ',” he said. ']))}`;
};

/** A row of persons, offices, states and dates. */
const rows: Kind = (random) => {
  const join = random.pick([
    ', ',
    ' and ',
    ' met ',
    '; ',
    ' of ',
    ' (',
    '-',
    '. ',
    '\n',
    ' to ',
    ' with ',
    ' ',
  ]);
  const item = random.pick<() => string>([
    () => inventName(random.below(500)),
    () =>
      `${random.pick(['President', 'Foreign Minister', 'Gen.', 'former envoy', 'Spokesman'])} ${inventName(random.below(90))}`,
    () => random.pick(['Norway', 'Kenya', 'the Norwegian', 'Oslo', 'EU', 'the United Nations']),
    () =>
      `${1 + random.below(31)} ${random.pick(['May', 'March', 'February', 'Sept.'])} ${random.below(2200)}`,
    () => `the Treaty on ${random.pick(WORDS).trim()}`,
  ]);
  return some(random, 1, 200, () => item() + join);
};

/** What stands above a story, with little or nothing below it, or the like again. */
const openings: Kind = (random) => {
  const line = random.pick<() => string>([
    () => `${place(random)}, ${day(random)} (${agency(random)})${dash(random)}`,
    () => `${place(random)}, ${day(random)}${dash(random)}`,
    () => `${place(random)} (${agency(random)})${dash(random)}`,
    () => `${place(random)}${dash(random)}`,
    () => `${day(random)} /${agency(random)}/.`,
    () => ` date ${1900 + random.below(200)}-0${random.below(10)}-${10 + random.below(25)} `,
    () => `${day(random)}, ${1900 + random.below(200)}\n`,
    () => `By ${inventName(random.below(90))} ${place(random)}${dash(random)}`,
    () => '(Adds details) ',
  ]);
  return some(random, 1, 4, line) + (random.below(3) ? '' : random.pick([...WORDS, ...MARKS, ...ODD]));
};
const place = (random: Random): string =>
  random.pick(['OSLO', 'BEIJING', 'RIO DE JANEIRO, Brazil', 'Delhi', 'ST. JOHN’S']);
const day = (random: Random): string =>
  `${random.pick(['May', 'July', 'Sept.', 'Monday, March'])} ${random.pick(['', '1', '31', '99'])}`;
const agency = (random: Random): string => random.pick(['Xinhua', 'AP', 'NTB', '', 'a/b', 'Anna Laine']);
const dash = (random: Random): string => random.pick([' -- ', ' --', ' – ', '- ', ' -', '—', ' : ', '']);

const KINDS: readonly Kind[] = [
  bytes,
  mutated,
  mutated,
  torn,
  torn,
  unbalanced,
  repeated,
  nested,
  rows,
  openings,
];
