import { z } from 'zod';
import type { IdentityWords, KindredStates, TitleWord } from '../model/identity-words.ts';
import { listCell, readTable, type SeedRoots, seedFile } from './seed-file.ts';

const nameCell = z.string().min(1, 'empty');
const givenNameSchema = z.object({ full: nameCell, forms: listCell });
const officeWordSchema = z.object({
  word: nameCell,
  use: z.enum(['head', 'rank', 'field', 'left']),
  forms: listCell,
});

const stageSchema = z.object({
  stage: nameCell,
  kinds: listCell,
  status: listCell,
  words: listCell,
});

const kindredSchema = z.object({ state: nameCell, kin: listCell, heads: listCell });
/** The word lists of `identity/`. @throws {SeedError} where a file is missing or a row does not fit. */
export function readIdentityWords(root: SeedRoots): IdentityWords {
  const givenNames = new Map<string, Set<string>>();
  const add = (name: string, full: string): void => {
    const known = givenNames.get(name) ?? new Set<string>();
    givenNames.set(name, known.add(full));
  };
  for (const { value } of readTable(seedFile(root, 'identity/given-names.tsv'), givenNameSchema)) {
    for (const form of [value.full, ...value.forms]) add(form, value.full);
  }
  const titleWords = new Map<string, TitleWord>();
  for (const { value } of readTable(seedFile(root, 'identity/office-words.tsv'), officeWordSchema)) {
    for (const form of [value.word, ...value.forms]) titleWords.set(form, { as: value.word, use: value.use });
  }
  const stages = readTable(seedFile(root, 'identity/stages.tsv'), stageSchema).map(({ value }) => value);
  return { givenNames, titleWords, stages, kindred: readKindred(root) };
}

function readKindred(root: SeedRoots): KindredStates[] {
  return readTable(seedFile(root, 'identity/kindred-states.tsv'), kindredSchema).flatMap(({ value }) =>
    value.kin.map((kin): KindredStates => ({ codes: [value.state, kin], heads: value.heads })),
  );
}
