import { z } from 'zod';
import { BODY_KINDS } from '../model/body-kind.ts';
import { SPEECH_ACTS, STATUSES } from '../model/fact.ts';
import type {
  AbbreviationUse,
  BodyNoun,
  Knowledge,
  OfficeHead,
  OfficeModifier,
  SpeechActRow,
} from '../model/knowledge.ts';
import { SeedError } from './seed-error.ts';
import {
  listCell,
  optionalCell,
  readList,
  readTable,
  type SeedFile,
  type SeedRoots,
  seedFile,
} from './seed-file.ts';

const wordCell = z.string().min(1, 'empty');

const headSchema = z.object({
  head: wordCell,
  plural: wordCell,
  kind: z.enum(['office', 'body']),
  class: z.string(),
  counts: z.enum(['yes', 'optional', 'no']),
});

const modifierSchema = z.object({ word: wordCell, use: z.enum(['part', 'former', 'visiting', 'dropped']) });

const bodyNounSchema = z.object({
  noun: z.string().regex(/^\P{Lu}+$/u, 'empty or not in lower case'),
  plural: optionalCell,
  kind: z.enum(BODY_KINDS),
  where: z.enum(['any', 'name', 'common']),
});

const abbreviationSchema = z.object({
  word: z.string().regex(/^\p{Ll}+$/u, 'no word in lower case without its stop, such as gen'),
  use: z.enum(['before', 'number', 'any']),
});

const modalitySchema = z.object({
  word: wordCell,
  status: z.enum(STATUSES),
});

const truthSchema = z.object({
  word: wordCell,
  truth: z.enum(['deny', 'reject', 'report', 'rumour', 'false', 'true', 'opinion', 'fact']),
});

const speechActSchema = z.object({ act: z.enum(SPEECH_ACTS), verbs: listCell, nouns: listCell });

/** The word lists of one language. @throws {SeedError} where one is missing or a row does not fit. */
export function readLexicon(
  root: SeedRoots,
  language: string,
): Omit<
  Knowledge,
  | 'states'
  | 'organizations'
  | 'agencies'
  | 'agencyLetters'
  | 'places'
  | 'towns'
  | 'regions'
  | 'leaders'
  | 'frames'
  | 'speechFrames'
  | 'weights'
  | 'identity'
> {
  const list = (name: string): string[] => readList(seedFile(root, `lexicon/${language}/${name}.txt`));
  const heads = readTable(seedFile(root, `lexicon/${language}/office-heads.tsv`), headSchema);
  const modifiers = readTable(seedFile(root, `lexicon/${language}/office-modifiers.tsv`), modifierSchema);
  return {
    officeHeads: heads.map(({ value }): OfficeHead => value),
    officeModifiers: modifiers.map(({ value }): OfficeModifier => value),
    bodyNouns: readTable(seedFile(root, `lexicon/${language}/body-nouns.tsv`), bodyNounSchema).map(
      ({ value: { plural, ...noun } }): BodyNoun => ({ ...noun, ...(plural !== undefined && { plural }) }),
    ),
    portfolios: list('portfolios'),
    honorifics: list('honorifics'),
    givenNames: list('given-names'),
    femaleNames: list('female-names'),
    maleNames: list('male-names'),
    personNouns: list('person-nouns'),
    nameParticles: list('name-particles'),
    institutionHeads: list('institution-heads'),
    functionWords: list('function-words'),
    openers: list('openers'),
    modality: new Map(
      readTable(seedFile(root, `lexicon/${language}/modality.tsv`), modalitySchema).map(({ value }) => [
        value.word,
        value.status,
      ]),
    ),
    truth: new Map(
      readTable(seedFile(root, `lexicon/${language}/truth.tsv`), truthSchema).map(({ value }) => [
        value.word,
        value.truth,
      ]),
    ),
    speechActs: readSpeechActs(seedFile(root, `lexicon/${language}/speech-acts.tsv`)),
    abbreviations: readAbbreviations(seedFile(root, `lexicon/${language}/abbreviations.tsv`)),
  };
}

/** A word tells one act only. */
function readSpeechActs(file: SeedFile): SpeechActRow[] {
  const rows = readTable(file, speechActSchema);
  for (const column of ['verbs', 'nouns'] as const) {
    const seen = new Set<string>();
    for (const { label, line, value } of rows) {
      for (const word of value[column]) {
        if (seen.has(word))
          throw new SeedError(label, line, `${word} stands twice among the ${column}. Remove one of them.`);
        seen.add(word);
      }
    }
  }
  return rows.map(({ value }) => value);
}

function readAbbreviations(file: SeedFile): ReadonlyMap<string, AbbreviationUse> {
  const uses = new Map<string, AbbreviationUse>();
  for (const { label, line, value } of readTable(file, abbreviationSchema)) {
    if (uses.has(value.word))
      throw new SeedError(label, line, `${value.word} stands here twice. Remove one of the rows.`);
    uses.set(value.word, value.use);
  }
  return uses;
}
