import { z } from 'zod';
import { STATUSES } from '../model/fact.ts';
import { FRAME_KINDS } from '../model/frame-words.ts';
import {
  type IdentityWords,
  type KindredStates,
  type KnownTreaty,
  STAGES,
  type TitleWord,
} from '../model/identity-words.ts';
import { readStates } from './read-states.ts';
import { listCell, readTable, type SeedRoots, seedFile } from './seed-file.ts';
import { readUniqueTable } from './stands-once.ts';

const nameCell = z.string().min(1, 'empty');
const givenNameSchema = z.object({ full: nameCell, forms: listCell });
const officeWordSchema = z.object({
  word: nameCell,
  use: z.enum(['head', 'rank', 'field', 'left']),
  forms: listCell,
});

const stageSchema = z.object({
  stage: z.enum(STAGES),
  kinds: listCell.pipe(z.array(z.enum(FRAME_KINDS))),
  status: listCell.pipe(z.array(z.enum(STATUSES))),
  words: listCell,
});

const treatySchema = z.object({
  name: nameCell,
  signed: z
    .string()
    .regex(/^\d{4}$/, 'no year such as 1998')
    .transform(Number),
  forms: listCell,
});

const kindredSchema = z.object({ state: nameCell, kin: listCell, heads: listCell });
/** The word lists of `identity/`. @throws {SeedError} where a file is missing or a row does not fit. */
export function readIdentityWords(root: SeedRoots): IdentityWords {
  const givenNames = new Map<string, Set<string>>();
  const add = (name: string, full: string): void => {
    const known = givenNames.get(name) ?? new Set<string>();
    givenNames.set(name, known.add(full));
  };
  const rows = readUniqueTable(
    seedFile(root, 'identity/given-names.tsv'),
    givenNameSchema,
    ({ full, forms }) => forms.map((form) => `${form} for ${full}`),
  );
  for (const { value } of rows) {
    for (const form of [value.full, ...value.forms]) add(form, value.full);
  }
  const titleWords = new Map<string, TitleWord>();
  const words = readUniqueTable(
    seedFile(root, 'identity/office-words.tsv'),
    officeWordSchema,
    ({ word, forms }) => [word, ...forms],
  );
  for (const { value } of words) {
    for (const form of [value.word, ...value.forms]) titleWords.set(form, { as: value.word, use: value.use });
  }
  const stages = readTable(seedFile(root, 'identity/stages.tsv'), stageSchema).map(({ value }) => value);
  return {
    ...{ givenNames, titleWords, stages },
    kindred: readKindred(root),
    treaties: readTreaties(root),
    stateNames: readStateNames(root),
  };
}

function readTreaties(root: SeedRoots): KnownTreaty[] {
  const file = seedFile(root, 'identity/treaties.tsv');
  return readUniqueTable(file, treatySchema, ({ name, forms }) => [name, ...forms]).map(({ value }) => value);
}

function readStateNames(root: SeedRoots): string[] {
  const rows = readStates(seedFile(root, 'gazetteer/states.tsv'));
  return rows.flatMap(({ state, aliases, demonyms }) => [state.name, ...aliases, ...demonyms]);
}

function readKindred(root: SeedRoots): KindredStates[] {
  const file = seedFile(root, 'identity/kindred-states.tsv');
  const pairsOf = ({ state, kin }: z.output<typeof kindredSchema>): string[] =>
    kin.map((other) => [state, other].sort().join(' and '));
  return readUniqueTable(file, kindredSchema, pairsOf).flatMap(({ value }) =>
    value.kin.map((kin): KindredStates => ({ codes: [value.state, kin], heads: value.heads })),
  );
}
