import { z } from 'zod';
import { BODY_KINDS } from '../model/body-kind.ts';
import { SPEECH_ACTS, STATUSES } from '../model/fact.ts';
import {
  type BodyNoun,
  OFFICE_CLASSES,
  type OfficeHead,
  type OfficeModifier,
  type SpeechActRow,
  TRUTHS,
  type WordLists,
} from '../model/lexicon.ts';
import { listCell, optionalCell, type SeedFile, type SeedRoots, seedFile } from './seed-file.ts';
import { readUniqueList, readUniqueTable } from './stands-once.ts';

const wordCell = z.string().min(1, 'empty');

const headSchema = z.object({
  head: wordCell,
  plural: wordCell,
  kind: z.enum(['office', 'body']),
  class: z.enum(OFFICE_CLASSES),
  counts: z.enum(['yes', 'optional', 'no']),
  means: optionalCell,
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
  truth: z.enum(TRUTHS),
});

const speechActSchema = z.object({ act: z.enum(SPEECH_ACTS), verbs: listCell, nouns: listCell });

/** The word lists of one language. @throws {SeedError} where one is missing or a row does not fit. */
export function readLexicon(root: SeedRoots, language: string): WordLists {
  const file = (name: string): SeedFile => seedFile(root, `lexicon/${language}/${name}`);
  const list = (name: string): string[] => readUniqueList(file(`${name}.txt`));
  return {
    officeHeads: readUniqueTable(file('office-heads.tsv'), headSchema, ({ head, plural }) => [
      head,
      plural,
    ]).map(({ value }): OfficeHead => value),
    officeModifiers: readUniqueTable(file('office-modifiers.tsv'), modifierSchema, ({ word }) => [word]).map(
      ({ value }): OfficeModifier => value,
    ),
    bodyNouns: readBodyNouns(file('body-nouns.tsv')),
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
      readUniqueTable(file('modality.tsv'), modalitySchema, ({ word }) => [word]).map(({ value }) => [
        value.word,
        value.status,
      ]),
    ),
    truth: new Map(
      readUniqueTable(file('truth.tsv'), truthSchema, ({ word }) => [word]).map(({ value }) => [
        value.word,
        value.truth,
      ]),
    ),
    speechActs: readSpeechActs(file('speech-acts.tsv')),
    abbreviations: new Map(
      readUniqueTable(file('abbreviations.tsv'), abbreviationSchema, ({ word }) => [word]).map(
        ({ value }) => [value.word, value.use],
      ),
    ),
  };
}

/** Of one noun, what it tells at the end of a name may be another thing than in lower case. */
const readBodyNouns = (file: SeedFile): BodyNoun[] =>
  readUniqueTable(file, bodyNounSchema, ({ noun, plural, where }) => {
    const nouns = plural === undefined ? [noun] : [noun, plural];
    const places = where === 'any' ? ['a name', 'lower case'] : [where === 'name' ? 'a name' : 'lower case'];
    return places.flatMap((place) => nouns.map((each) => `${each} in ${place}`));
  }).map(({ value: { plural, ...noun } }) => ({ ...noun, ...(plural !== undefined && { plural }) }));

/** A word tells one act only. */
const readSpeechActs = (file: SeedFile): SpeechActRow[] =>
  readUniqueTable(file, speechActSchema, ({ verbs, nouns }) => [
    ...verbs.map((verb) => `verb ${verb}`),
    ...nouns.map((noun) => `noun ${noun}`),
  ]).map(({ value }) => value);
