import { z } from 'zod';
import type { Land, StateRow } from '../model/knowledge.ts';
import { SeedError } from './seed-error.ts';
import { listCell, optionalCell, type Row, readTable, type SeedFile } from './seed-file.ts';

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
 * The states of `gazetteer/states.tsv`, in its order.
 * @throws {SeedError} also where two rows share a code or a name, or an ambiguous name is none of the state's names.
 */
export function readStates(file: SeedFile): StateRow[] {
  const owners = new Map<string, string>();
  return readTable(file, stateSchema).map((row) => {
    claim(owners, row, `code ${row.value.code}`);
    const { code, name, wikidata, capital, period, lacks, adjective, ...lists } = row.value;
    const names = [
      name,
      ...lists.aliases,
      ...lists.demonyms,
      ...(capital ? [capital] : []),
      ...lists.metonyms,
    ];
    for (const each of names) claim(owners, row, each);
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

function claim(
  owners: Map<string, string>,
  { label, line, value }: Row<{ code: string }>,
  name: string,
): void {
  const key = name.toLowerCase();
  const owner = owners.get(key);
  if (owner !== undefined) {
    throw new SeedError(label, line, `"${name}" is already in the row of ${owner}. Keep it in one place.`);
  }
  owners.set(key, value.code);
}
