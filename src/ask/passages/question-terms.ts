import { foldName } from '../../query/names/fold-name.ts';
import type { NameForm } from '../../query/names/named-thing.ts';
import { formsOfOffice } from '../gather/name-patterns.ts';
import type { Offices } from '../gather/office-holders.ts';
import { readOffice } from '../grammar/read-office.ts';
import type { Spot } from '../loose/spot.ts';
import type { Mark, Name, NameMatch } from '../words/mark.ts';
import { OF_PEOPLE, type StateWays, stateAt } from './state-ways.ts';
import { acronymKey, keysOf } from './word-keys.ts';

/** One thing that a question speaks of, and the words by which a sentence may speak of it. */
export interface Term {
  readonly text: string;
  /** A name, a word, or a word that tells a kind of fact and that articles may leave out. */
  readonly kind: 'name' | 'word' | 'cue';
  readonly ways: readonly Way[];
  /** An office, which articles call otherwise or by its holder. */
  readonly title?: boolean;
  /** Sentences without it are no answer where others have it. */
  readonly needed?: boolean;
}

/** Words that must all stand in a sentence, and how surely they tell of the thing: 1 is for the thing's own. */
export interface Way {
  readonly keys: readonly string[];
  readonly worth: number;
  /** They need not follow one another: "minister of energy and mines" is the energy and mines minister. */
  readonly anyOrder?: boolean;
  /** It is a person's surname. */
  readonly person?: boolean;
}

/** Words of one meaning for a key, each by its own keys. */
export type Senses = ReadonlyMap<string, readonly (readonly string[])[]>;

const OF_SENSE = 0.8;
const OF_SEAT = 0.5;
const OF_TITLE = 0.7;
/** Names in capitals that are as short are acronyms. */
const SHORT = 3;

/** Spots whose words tell a kind of fact. */
const CUES = new Set<Spot['symbol']>([
  'MEETING',
  'VISIT',
  'TREATY',
  'STATEMENT',
  'ACT',
  'TENURE',
  'REPORT',
  'STATE',
  'CLASSNOUN',
  'OUTLETS',
]);

/** What the words of a question are read with. */
export interface TermKnowledge {
  readonly senses: Senses;
  readonly small: ReadonlySet<string>;
  readonly offices: Offices;
  /** What all states are called, those too of which no fact tells. */
  readonly stateWays: StateWays;
  /** The same of all states of a part of the world. */
  readonly regionWays: StateWays;
}

/** All that a question speaks of, in its order: what small words and question words say is not among it. */
export function readTerms(
  spots: readonly Spot[],
  { senses, small, offices, stateWays, regionWays }: TermKnowledge,
): readonly Term[] {
  let named = -1;
  const wordTerms = (spot: Spot, kind: Term['kind']): Term[] =>
    wordsOf(spot.text, small).map((text) => ({ text, kind, ways: waysOfWord(text, senses) }));
  const terms = spots.flatMap((spot, i): readonly Term[] => {
    if (i <= named || isExcepted(spots, i)) return [];
    const state = spot.symbol === 'WORD' ? stateAt(spots, i, stateWays) : undefined;
    if (state) {
      named = i + state.spots - 1;
      return [{ text: state.text, kind: 'name', ways: state.ways }];
    }
    if (spot.symbol === 'NAMED') return termsOfMarks(spot.marks, spot.text, offices);
    const phrase = spot.symbol === 'WORD' ? phraseAt(spots, i, senses) : undefined;
    if (phrase) {
      named = spots[i + 1]?.symbol === 'WORD' ? i + 1 : i;
      return [phrase];
    }
    if (spot.symbol === 'WORD' || spot.symbol === 'TREATYNAME') {
      return wordTerms(spot, isSortOfAnswer(spots, i) ? 'cue' : 'word');
    }
    if (spot.symbol === 'NEGATION') return [NOT];
    if (spot.symbol === 'ORDER') return NUMBER.test(spots[i + 1]?.text ?? '') ? [] : termsOfOrder(spot);
    if (spot.symbol === 'TIME') return termsOfDay(spot.text);
    // Who is a source by name is named in the sentence; a paper need not be.
    if (spot.symbol === 'SOURCE') return termsOfMarks(spot.marks, spot.text, offices).filter(isOfPerson);
    if (spot.symbol === 'ASKING') {
      const title = spot.marks.some((mark) => mark.type === 'part' && mark.role === 'class-title');
      return [...(title ? wordTerms(spot, 'cue') : []), ...termsOfRegion(spot, regionWays)];
    }
    if (spot.set.has('region')) return [...wordTerms(spot, 'cue'), ...termsOfRegion(spot, regionWays)];
    return CUES.has(spot.symbol) ? wordTerms(spot, 'cue') : [];
  });
  return shortenNames(terms);
}

/** "African leaders" may be told as those of Ghana. */
function termsOfRegion({ set }: Spot, regionWays: StateWays): Term[] {
  const region = set.get('region');
  const ways = region === undefined ? [] : (regionWays.get(region) ?? []);
  return region === undefined || ways.length === 0 ? [] : [{ text: region, kind: 'cue', ways, needed: true }];
}

/** "Pull out" is told by other words than "pull". */
function phraseAt(spots: readonly Spot[], i: number, senses: Senses): Term | undefined {
  const [spot, next] = [spots[i], spots[i + 1]];
  if (!spot || next?.at !== spot.end) return undefined;
  const [particle = ''] = next.text.split(' ');
  const keys = [...keysOf(spot.text), ...keysOf(particle)];
  const others = keys.length === 2 ? senses.get(keys.join(' ')) : undefined;
  if (!others) return undefined;
  const ways = [
    { keys, worth: 1 },
    ...others.map((each) => ({ keys: each, worth: OF_SENSE })),
    { keys: keys.slice(0, 1), worth: OF_SEAT },
  ];
  return { text: `${spot.text} ${particle}`, kind: 'word', ways };
}

/** "What document did they sign": sentences may call it otherwise. */
function isSortOfAnswer(spots: readonly Spot[], i: number): boolean {
  const wh = spots[i - 1]?.set.get('wh');
  return (wh === 'what' || wh === 'which') && spots[i + 1]?.symbol === 'AUXILIARY';
}

/** What did not happen is told by such words, or by whom it leaves out. */
const NOT: Term = {
  text: 'not',
  kind: 'cue',
  ways: [
    'not',
    'no',
    'never',
    'except',
    'excluded',
    'absent',
    'without',
    'neither',
    'yet',
    'refused',
    'only',
  ].map((word) => ({ keys: keysOf(word), worth: 1 })),
};

/** "The first nine months" come before no others. */
const NUMBER = /^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|few|half|quarter)\b)/iu;

/** How sentences tell that something came before all others, or after. */
const IN_ORDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['first', ['first', 'inaugural', 'maiden', 'initial', 'debut']],
  ['last', ['last', 'latest', 'most recent', 'recently', 'previous', 'not since', 'had not']],
]);

function termsOfOrder({ text, set }: Spot): Term[] {
  const ways = IN_ORDER.get(set.get('order') ?? '')?.map((word) => ({ keys: keysOf(word), worth: 1 })) ?? [];
  return ways.length === 0 ? [] : [{ text, kind: 'cue', ways }];
}

const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*/iu;
const DAY_OF_MONTH = /\b([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b/u;

/** A day of a month as sentences say it: "Dec. 14", "14 December". */
function termsOfDay(text: string): Term[] {
  const [month, short = ''] = MONTH.exec(text) ?? [];
  const [, day] = DAY_OF_MONTH.exec(text) ?? [];
  if (month === undefined || day === undefined) return [];
  const names = [...new Set([month, short, ...(short.toLowerCase() === 'sep' ? ['sept'] : [])])].flatMap(
    keysOf,
  );
  const ways = names.flatMap((name) => [
    { keys: [name, day], worth: 1 },
    { keys: [day, name], worth: 1 },
  ]);
  return [{ text, kind: 'cue', ways }];
}

/** "Apart from A and B": who is named there is no part of the answer. */
function isExcepted(spots: readonly Spot[], i: number): boolean {
  if (spots[i]?.symbol !== 'NAMED') return false;
  let at = i - 1;
  while (at >= 0 && (spots[at]?.symbol === 'NAMED' || /^(?:and|or|the)$/u.test(spots[at]?.text ?? '')))
    at -= 1;
  return spots[at]?.symbol === 'OTHERTHAN';
}

/** "Darfur Peace Agreement" may be called by its letters once it has been named in full. */
function shortenNames(terms: readonly Term[]): readonly Term[] {
  const shortened = [...terms];
  for (let from = 0; from < terms.length; from += 1) {
    let to = from;
    while (/^\p{Lu}\p{Ll}/u.test(terms[to]?.text ?? '')) to += 1;
    const letters = terms.slice(from, to).map(({ text }) => text[0]?.toLowerCase());
    if (letters.length < 2) continue;
    const way = { keys: [acronymKey(letters.join(''))], worth: OF_SENSE };
    for (let i = from; i < to; i += 1) {
      const term = terms[i];
      if (term) shortened[i] = { ...term, ways: [...term.ways, way] };
    }
    from = to;
  }
  return shortened;
}

function wordsOf(text: string, small: ReadonlySet<string>): string[] {
  return text.split(/[\s-]+/u).filter((word) => keysOf(word).length > 0 && !small.has(foldName(word)));
}

function waysOfWord(text: string, senses: Senses): Way[] {
  const keys = keysOf(text);
  const others = keys.length === 1 ? (senses.get(keys[0] ?? '') ?? []) : [];
  const acronym = /^\p{Ll}{3,6}$/u.test(text) ? [{ keys: [acronymKey(text)], worth: OF_SENSE }] : [];
  return [{ keys, worth: 1 }, ...acronym, ...others.map((each) => ({ keys: each, worth: OF_SENSE }))];
}

function termsOfMarks(marks: readonly Mark[], text: string, offices: Offices): Term[] {
  return marks.flatMap((mark): Term[] => {
    if (mark.type === 'name') return [termOfName(mark.name)];
    if (mark.type !== 'part') return [];
    if (mark.role !== 'office' && mark.role !== 'aside') return termsOfMarks(mark.marks, text, offices);
    const [office] = readOffice(mark.marks);
    if (office?.type !== 'office') return [];
    const aside = mark.role === 'aside';
    const { title, body } = office;
    const titles = [title.text, ...title.fits.filter((fit) => !fit.startsWith('*'))];
    const holders = aside || !body ? [] : formsOfOffice(office, offices).slice(1);
    const parts = keysOf(title.text).filter((key) => key.length > 2 && key !== 'and');
    const ways = [
      { keys: keysOf(title.text), worth: 1 },
      { keys: parts, worth: parts.length > 2 ? OF_SENSE : OF_TITLE, anyOrder: true },
      ...titles.map((each) => ({ keys: keysOf(each), worth: OF_TITLE })),
      ...holders.map((each) => ({ keys: keysOf(each), worth: 1 })),
    ];
    const own: Term = { text: title.text, kind: aside ? 'cue' : 'name', ways, title: true };
    return [own, ...(body ? [termOfName(body)] : [])];
  });
}

function isOfPerson({ ways }: Term): boolean {
  return ways.some(({ person = false }) => person);
}

function termOfName(name: Name): Term {
  const ways = [{ keys: keysOf(name.text), worth: 1 }, ...name.matches.flatMap(waysOfMatch)];
  return { text: name.text, kind: 'name', ways };
}

function waysOfMatch({ thing }: NameMatch): Way[] {
  if (thing.kind === 'person') {
    const keys = keysOf(thing.label.replace(/,? (?:Jr|Sr)\.?$/u, ''));
    return [{ keys: keys.slice(-1), worth: 1, person: true }];
  }
  const forms: readonly NameForm[] = 'forms' in thing ? thing.forms : [];
  return [
    { keys: keysOf(thing.label), worth: 1 },
    ...forms.map(({ text, use }) => ({
      keys:
        use === 'code' || (text.length <= SHORT && !text.includes(' ')) ? [acronymKey(text)] : keysOf(text),
      worth: use === 'seat' ? OF_SEAT : use === 'demonym' ? OF_PEOPLE : 1,
    })),
  ];
}
