/** Words whose class never changes and that the matcher must know to walk a clause. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const PREPOSITIONS: ReadonlySet<string> = set(
  'of in on at to for from with by between among amid against after before during about over under toward towards into onto through throughout across near within without behind beyond since until till via per regarding concerning despite following as like alongside upon ahead aboard outside inside around',
);
export const AUXILIARIES: ReadonlySet<string> = set(
  'is are was were be been being am has have had having do does did will would shall should can could may might must',
);
export const BE: ReadonlySet<string> = set('is are was were be been being am');
export const HAVE: ReadonlySet<string> = set('has have had having');
export const MODALS_OF_FUTURE: ReadonlySet<string> = set('will would shall should can could may might must');
export const DETERMINERS: ReadonlySet<string> = set(
  'the a an this that these those his her its their our my your any some no each every both all several many another other such',
);
export const RELATIVES: ReadonlySet<string> = set('who which whose whom where that');
export const SUBORDINATORS: ReadonlySet<string> = set(
  'after before while when as if because although though since until unless once where whereas',
);
export const NEGATIONS: ReadonlySet<string> = set("not n't never neither nor no hardly cannot");
const ADVERBS = set(
  'also later further then again once twice earlier recently now already still just only even soon here there however meanwhile therefore thus instead rather jointly together both yet ever never not all once likewise separately additionally furthermore moreover today tomorrow yesterday always often first finally previously subsequently too abroad home',
);
/** An adverb by list or by its ending. */
export const isAdverb = (lower: string): boolean =>
  ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower));
const NOT_ADVERBS = set(
  'italy family assembly reply supply ally rally daily weekly july monopoly anomaly early only',
);
