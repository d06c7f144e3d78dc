import { z } from 'zod';
import type { StateEntity } from '../model/entity.ts';
import type { LeaderRow, OrganizationRow, PlaceRow, StateRow } from '../model/knowledge.ts';
import { readStates, wikidataCell } from './read-states.ts';
import { SeedError } from './seed-error.ts';
import { listCell, optionalCell, readTable, type SeedFile, seedFile } from './seed-file.ts';

const nameCell = z.string().min(1, 'empty');

const organizationSchema = z.object({
  name: nameCell,
  full_name: optionalCell,
  wikidata: wikidataCell,
  aliases: listCell,
  of: optionalCell,
});

const placeSchema = z.object({ name: nameCell, state: optionalCell, aliases: listCell });

const yearCell = z
  .string()
  .regex(/^\d{4}$/, 'no year')
  .transform(Number);

const leaderSchema = z.object({
  name: nameCell,
  short: nameCell,
  state: nameCell,
  offices: listCell,
  from: yearCell,
  to: z.union([z.literal('').transform(() => undefined), yearCell]),
});

type FindState = (file: SeedFile, line: number, code: string | undefined) => StateEntity | undefined;

/** The five tables of the gazetteer. @throws {SeedError} where one is missing or a row does not fit. */
export function readGazetteer(root: URL): {
  states: StateRow[];
  organizations: OrganizationRow[];
  agencies: OrganizationRow[];
  places: PlaceRow[];
  leaders: LeaderRow[];
} {
  const states = readStates(seedFile(root, 'gazetteer/states.tsv'));
  const byCode = new Map(states.map(({ state }) => [state.code, state]));
  const findState: FindState = (file, line, code) => {
    const state = code === undefined ? undefined : byCode.get(code);
    if (code !== undefined && !state) {
      throw new SeedError(
        file.label,
        line,
        `No state has the code "${code}". Add it to states.tsv or correct it.`,
      );
    }
    return state;
  };
  return {
    states,
    organizations: readOrganizations(seedFile(root, 'gazetteer/organizations.tsv'), findState),
    agencies: readOrganizations(seedFile(root, 'gazetteer/agencies.tsv'), findState),
    places: readPlaces(seedFile(root, 'gazetteer/places.tsv'), findState),
    leaders: readLeaders(seedFile(root, 'gazetteer/leaders.tsv'), findState),
  };
}

/** A full name is one more thing that a text may call the organisation, so it joins the aliases. */
function readOrganizations(file: SeedFile, findState: FindState): OrganizationRow[] {
  return readTable(file, organizationSchema).map(({ line, value }) => {
    const of = findState(file, line, value.of);
    const { name, full_name: fullName, wikidata } = value;
    return {
      organization: {
        kind: 'organization',
        name,
        ...(fullName && { fullName }),
        ...(wikidata && { wikidata }),
        ...(of && { of }),
      },
      aliases: [...new Set([...(fullName ? [fullName] : []), ...value.aliases])],
    };
  });
}

function readPlaces(file: SeedFile, findState: FindState): PlaceRow[] {
  return readTable(file, placeSchema).map(({ line, value }) => {
    const state = findState(file, line, value.state);
    return { place: { kind: 'place', name: value.name, ...(state && { state }) }, aliases: value.aliases };
  });
}

function readLeaders(file: SeedFile, findState: FindState): LeaderRow[] {
  return readTable(file, leaderSchema).flatMap(({ line, value }) => {
    const { state: code, to, ...row } = value;
    const state = findState(file, line, code);
    return state ? [{ ...row, state, ...(to !== undefined && { to }) }] : [];
  });
}
