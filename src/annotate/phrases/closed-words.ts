import type { Tag } from '../../model/phrase.ts';

const group = (tag: Tag, words: string): [string, Tag][] => words.split(' ').map((word) => [word, tag]);

/** Words whose class the text around them hardly changes. */
export const CLOSED_WORDS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...group('MD', "will would shall should can could may might must cannot ca wo 'll 'd sha"),
  ...group('VBZ', 'is has does'),
  ...group('VBP', "are am have do 're 've 'm"),
  ...group('VBD', 'was were had did'),
  ...group('VBN', 'been done'),
  ...group('VB', 'be'),
  ...group('VBG', 'being having'),
  // No deeds, whatever they look like.
  ...group('JJ', 'neighbouring neighboring'),
  ...group(
    'DT',
    'the a an this these those some any no each every both all several many another such either neither',
  ),
  ...group('PRP', 'he she it they we i you him them us me himself herself itself themselves who-ever'),
  ...group('PRP$', 'his its their our my your her'),
  ...group('CC', 'and or but nor plus &'),
  ...group(
    'IN',
    'of in on at for from with by between among amongst amid amidst against during about over under toward towards into onto through throughout across near within without behind beyond per regarding concerning despite alongside upon aboard outside inside around via unlike like including following ahead versus vs notwithstanding pending besides except along',
  ),
  ...group(
    'SUB',
    'after before while when as if because although though since until unless once whereas whether lest',
  ),
  ...group('W', 'who which whose whom where what why how that whoever whatever'),
  ...group('TO', 'to'),
  ...group(
    'RB',
    "not n't also later then again earlier recently now already still just only even soon here there however meanwhile therefore thus instead rather jointly together yet ever never likewise too never far further moreover afterwards ago away back abroad twice almost nearly up down out off hence otherwise nevertheless nonetheless perhaps maybe indeed furthermore well very more most less least quite as-well today tomorrow yesterday tonight",
  ),
  ...group('EX', 'there-is'),
]);

export const BE: ReadonlySet<string> = new Set("is are was were be been being am 's 're 'm".split(' '));
export const HAVE: ReadonlySet<string> = new Set("has have had having 've".split(' '));
export const DO: ReadonlySet<string> = new Set(['do', 'does', 'did']);
export const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'neither',
  'nor',
  'hardly',
  'cannot',
]);
