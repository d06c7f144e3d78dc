import { z } from 'zod';
import type { Land, StateRow } from '../model/gazetteer.ts';
import { SeedError } from './seed-error.ts';
import { listCell, optionalCell, type SeedFile } from './seed-file.ts';
import { type Claims, readUniqueTable } from './stands-once.ts';

/** A Wikidata id, or an empty cell. */
export const wikidataCell: z.ZodType<string | undefined, string> = z
  .string()
  .regex(/^(?:Q[1-9]\d*)?$/, 'no Wikidata id such as Q159')
  .transform((cell) => cell || undefined);

const stateSchema = z.object({
  code: z.string().regex(/^[A-Z]{2}$/, 'no code of two capital letters'),
  name: z.string().min(1, 'empty'),
  wikidata: wikidataCell,
  aliases: listCell,
  demonyms: listCell,
  capital: optionalCell,
  metonyms: listCell,
  period: z
    .string()
    .regex(/^(?:\d{4}\/\d{4})?$/, 'no period such as 1922/1991')
    .transform((cell) => cell || undefined),
  ambiguous: listCell,
  lands: listCell.transform((cells) => cells.map(readLand)),
  lacks: listCell,
  adjective: optionalCell,
  offices: listCell,
});

/** `HR:1990`: a land of today and the last year in which it lay in the state that was. */
function readLand(cell: string): Land {
  const [code = '', year] = cell.split(':');
  return { code, ...(year !== undefined && { until: Number(year) }) };
}

/**
 * The states of `gazetteer/states.tsv`, in its order; `claims` holds the names of tables that share them.
 * @throws {SeedError} also where two rows share a code or a name, or an ambiguous name is none of the state's names.
 */
export function readStates(file: SeedFile, claims: Claims = new Map()): StateRow[] {
  const namesOf = ({
    name,
    aliases,
    demonyms,
    capital,
    metonyms,
  }: z.output<typeof stateSchema>): string[] => [
    name,
    ...aliases,
    ...demonyms,
    ...(capital ? [capital] : []),
    ...metonyms,
  ];
  const rows = readUniqueTable(
    file,
    stateSchema,
    (value) => [`code ${value.code}`, ...namesOf(value)],
    claims,
  );
  return rows.map((row) => {
    const { code, name, wikidata, capital, period, lacks, adjective, ...lists } = row.value;
    const names = namesOf(row.value);
    const unread = lists.lands.find(({ code, until }) => !/^[A-Z]{2}$/.test(code) || Number.isNaN(until));
    if (unread || (lists.lands.length > 0 && !period)) {
      throw new SeedError(
        row.label,
        row.line,
        `The lands of ${name} need codes such as "RU" or "HR:1990", and a period. Write them so.`,
      );
    }
    const stray = lists.ambiguous.find((each) => !names.includes(each));
    if (stray) {
      throw new SeedError(
        row.label,
        row.line,
        `Ambiguous "${stray}" is no name of ${name}. Add it as one or remove it.`,
      );
    }
    const stands = adjective ?? lists.demonyms[0];
    const seat = capital ?? (period ? undefined : name);
    return {
      state: {
        kind: 'state',
        code,
        name,
        ...(wikidata && { wikidata }),
        ...(seat && { capital: seat }),
        ...(lacks.length > 0 && { lacks }),
        ...(stands && { adjective: stands }),
      },
      ...lists,
      ...(capital && { capital }),
      ...(period && { period }),
    };
  });
}
