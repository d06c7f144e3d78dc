import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { groupBy } from '../../group-by.ts';
import { foldName } from '../../query/names/fold-name.ts';
import { expandKind, kindSchema } from './expand-kind.ts';
import { type Grammar, listForms, parseRule, type Rule } from './grammar.ts';
import { QUESTIONS } from './shipped-questions.ts';

const rulesSchema = z.record(z.string(), z.array(z.string()));
const suggestionsSchema = z.object({ person: z.array(z.string()), thing: z.array(z.string()) });
const titlesSchema = z.array(z.array(z.string()));
/** States by their codes, between spaces. */
const regionsSchema = z.record(z.string(), z.object({ called: z.array(z.string()), states: z.string() }));

const wordsSchema = z.object({
  others: z.string(),
  kinds: z.record(z.string(), z.string()),
  meetingKinds: z.record(z.string(), z.string()),
  parts: z.record(z.string(), z.string()),
  wants: z.record(z.string(), z.string()),
  classes: z.record(z.string(), z.string()),
});

/** How parts of a reading are told, by what they are called inside. */
export type ReadingWords = Readonly<
  Record<'kinds' | 'meetingKinds' | 'parts' | 'wants' | 'classes', Readonly<Record<string, string>>>
> & {
  /** After a state or organization, whose officials are meant too. */
  readonly others: string;
};

/** All that is known of questions in one language. */
export interface QuestionLexicon {
  readonly grammar: Grammar;
  /** Titles that mean the same office, a list a meaning. */
  readonly titles: readonly (readonly string[])[];
  /** Words that rules name, for telling a slip of the pen. */
  readonly vocabulary: ReadonlySet<string>;
  /** Questions that are understood, as templates. */
  readonly examples: readonly string[];
  /** Questions about somebody, or something, in the graph at hand, NAME in its place. */
  readonly suggestions: Readonly<Record<'person' | 'thing', readonly string[]>>;
  readonly words: ReadingWords;
  /** Phrases that tell an act of speech, by the act, each a list of what may stand for each of its words. */
  readonly acts: ReadonlyMap<string, readonly (readonly (readonly string[])[])[]>;
  /** Codes of the states of a part of the world, by what it is called inside. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
  /** Words that tell the same, a list a meaning. */
  readonly senses: readonly (readonly string[])[];
  /** Verbs with a small word, and the words by which articles tell the same. */
  readonly phrasal: readonly (readonly string[])[];
  /** Words that tell nothing by themselves, folded. */
  readonly small: ReadonlySet<string>;
}

/** Reads the grammar of the seeds. @throws where a file is missing or does not fit its schema. */
export function loadGrammar(root: URL = QUESTIONS): QuestionLexicon {
  const read = (path: string): unknown => parseYaml(readFileSync(new URL(path, root), 'utf8'));
  const readAll = (folder: string): unknown[] =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => read(folder + name));
  const kinds = readAll('kinds/').map((each) => kindSchema.parse(each));
  const rules: Rule[] = [];
  const add = (symbol: string, texts: readonly string[]): void => {
    for (const text of texts) rules.push(parseRule(symbol, text));
  };
  for (const [symbol, texts] of Object.entries(rulesSchema.parse(read('phrases.yaml')))) add(symbol, texts);
  for (const [symbol, texts] of Object.entries(rulesSchema.parse(read('questions.yaml')))) {
    for (const text of texts) {
      if (!/(?:^|[\s|])K\./u.test(`${symbol} ${text}`)) add(symbol, [text]);
      else for (const { kind } of kinds) add(forKind(symbol, kind), [forKind(text, kind)]);
    }
  }
  for (const kind of kinds) rules.push(...expandKind(kind));
  const cues = rulesSchema.parse(read('loose/cues.yaml'));
  for (const [symbol, texts] of Object.entries(cues)) add(symbol, texts);
  const acts = rulesSchema.parse(read('loose/acts.yaml'));
  for (const [act, phrases] of Object.entries(acts)) {
    for (const phrase of phrases) add('ACT', [`${phrase} => kind=statement, left=speaker, act=${act}`]);
  }
  const regions = Object.entries(regionsSchema.parse(read('loose/regions.yaml')));
  for (const [region, { called }] of regions) {
    for (const words of called) {
      add('REGION', [`${words} => region=${region}`]);
      // "Europeans", "Latin Americans"
      if (words.endsWith('an')) add('PEOPLES', [`${words}s => region=${region}`]);
    }
  }
  const grammar = groupBy(rules, ({ symbol }) => symbol);
  return {
    grammar,
    acts: new Map(Object.entries(acts).map(([act, phrases]) => [act, phrases.map(listPhrase)])),
    regions: new Map(regions.map(([region, { states }]) => [region, states.split(/\s+/u)])),
    words: wordsSchema.parse(read('roles.yaml')),
    phrasal: titlesSchema.parse(read('loose/phrasal.yaml')),
    senses: readAll('loose/senses/').flatMap((each) => titlesSchema.parse(each)),
    small: new Set([...readWords(new URL('../function-words.txt', root)), ...wordsOf(cues, SMALL)]),
    suggestions: suggestionsSchema.parse(read('suggestions.yaml')),
    titles: titlesSchema.parse(read('titles.yaml')),
    vocabulary: new Set(
      rules.flatMap(({ items }) => items.flatMap((item) => (item.type === 'word' ? [...item.words] : []))),
    ),
    examples: z
      .array(z.object({ about: z.string(), questions: z.array(z.string()) }))
      .parse(read('examples.yaml'))
      .flatMap(({ questions }) => questions),
  };
}

/** Rules of `cues.yaml` whose words tell nothing by themselves. */
const SMALL = ['EMPTY', 'PREPOSITION', 'AUXILIARY', 'NEGATION'] as const;

function wordsOf(rules: Readonly<Record<string, readonly string[]>>, symbols: readonly string[]): string[] {
  return symbols.flatMap((symbol) =>
    (rules[symbol] ?? []).flatMap((rule) =>
      rule
        .replace(/=>.*$/u, '')
        .split(/[\s|?]+/u)
        .map(foldName),
    ),
  );
}

function readWords(file: URL): string[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/u)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(foldName);
}

function listPhrase(phrase: string): string[][] {
  return phrase.split(' ').map((step) => step.split('|').flatMap(listForms));
}

function forKind(text: string, kind: string): string {
  return text.replaceAll(/(^|[\s|])K\./gu, `$1${kind}.`);
}
