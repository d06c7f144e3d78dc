import { z } from 'zod';
import { BODY_KINDS, type BodyKind } from '../model/body-kind.ts';
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

const kindOfOrganization = organizationSchema.extend({ kind: z.enum(BODY_KINDS) });

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
    organizations: readBodies(seedFile(root, 'gazetteer/organizations.tsv'), findState),
    agencies: readAgencies(seedFile(root, 'gazetteer/agencies.tsv'), findState),
    places: readPlaces(seedFile(root, 'gazetteer/places.tsv'), findState),
    leaders: readLeaders(seedFile(root, 'gazetteer/leaders.tsv'), findState),
  };
}

const readBodies = (file: SeedFile, findState: FindState): OrganizationRow[] =>
  readTable(file, kindOfOrganization).map(({ line, value }) =>
    toOrganization(value, value.kind, findState(file, line, value.of)),
  );

const readAgencies = (file: SeedFile, findState: FindState): OrganizationRow[] =>
  readTable(file, organizationSchema).map(({ line, value }) =>
    toOrganization(value, 'medium', findState(file, line, value.of)),
  );

/** A full name is one more thing that a text may call the organisation, so it joins the aliases. */
function toOrganization(
  { name, full_name: fullName, wikidata, aliases }: z.output<typeof organizationSchema>,
  body: BodyKind,
  of: StateEntity | undefined,
): OrganizationRow {
  return {
    organization: {
      kind: 'organization',
      name,
      ...(fullName && { fullName }),
      ...(wikidata && { wikidata }),
      ...(of && { of }),
      body,
    },
    aliases: [...new Set([...(fullName ? [fullName] : []), ...aliases])],
  };
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
