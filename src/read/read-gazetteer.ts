import { z } from 'zod';
import { BODY_KINDS, type BodyKind } from '../model/body-kind.ts';
import type { StateEntity } from '../model/entity.ts';
import type {
  AgencyLettersRow,
  LeaderRow,
  OrganizationRow,
  PlaceRow,
  RegionRow,
  StateRow,
  TownRow,
} from '../model/knowledge.ts';
import { readStates, wikidataCell } from './read-states.ts';
import { SeedError } from './seed-error.ts';
import {
  listCell,
  optionalCell,
  type Row,
  readTable,
  type SeedFile,
  type SeedRoots,
  seedFile,
} from './seed-file.ts';

const nameCell = z.string().min(1, 'empty');

const organizationSchema = z.object({
  name: nameCell,
  full_name: optionalCell,
  wikidata: wikidataCell,
  aliases: listCell,
  of: optionalCell,
});

const agencySchema = organizationSchema.extend({
  reach: z.union([z.literal('').transform(() => undefined), z.literal('world')]),
});

const lettersSchema = z.object({ letters: nameCell, state: nameCell, agency: nameCell });

const kindOfOrganization = organizationSchema.extend({ kind: z.enum(BODY_KINDS) });

const placeSchema = z.object({ name: nameCell, state: optionalCell, aliases: listCell });

const townSchema = z.object({
  geonames: z.string().regex(/^[1-9]\d*$/, 'no number of GeoNames such as 3143244'),
  state: nameCell,
  names: listCell,
});

const regionSchema = z.object({ name: nameCell, state: nameCell, aliases: listCell });

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
  wikidata: wikidataCell,
});

type FindState = (row: Place, code: string | undefined) => StateEntity | undefined;
type Place = Pick<Row<unknown>, 'label' | 'line'>;

/** The tables of the gazetteer. @throws {SeedError} where one is missing or a row does not fit. */
export function readGazetteer(root: SeedRoots): {
  states: StateRow[];
  organizations: OrganizationRow[];
  agencies: OrganizationRow[];
  agencyLetters: AgencyLettersRow[];
  places: PlaceRow[];
  towns: TownRow[];
  regions: RegionRow[];
  leaders: LeaderRow[];
} {
  const states = readStates(seedFile(root, 'gazetteer/states.tsv'));
  const byCode = new Map(states.map(({ state }) => [state.code, state]));
  const findState: FindState = ({ label, line }, code) => {
    const state = code === undefined ? undefined : byCode.get(code);
    if (code !== undefined && !state) {
      throw new SeedError(
        label,
        line,
        `No state has the code "${code}". Add it to states.tsv or correct it.`,
      );
    }
    return state;
  };
  const agencies = readAgencies(seedFile(root, 'gazetteer/agencies.tsv'), findState);
  return {
    states,
    organizations: readBodies(seedFile(root, 'gazetteer/organizations.tsv'), findState),
    agencies,
    agencyLetters: readLetters(seedFile(root, 'gazetteer/agency-letters.tsv'), findState, agencies),
    places: readPlaces(seedFile(root, 'gazetteer/places.tsv'), findState),
    towns: readTowns(seedFile(root, 'gazetteer/towns.tsv'), findState),
    regions: readRegions(seedFile(root, 'gazetteer/regions.tsv'), findState),
    leaders: readLeaders(seedFile(root, 'gazetteer/leaders.tsv'), findState),
  };
}

const readBodies = (file: SeedFile, findState: FindState): OrganizationRow[] =>
  readTable(file, kindOfOrganization).map(({ value, ...at }) =>
    toOrganization(value, value.kind, findState(at, value.of)),
  );

const readAgencies = (file: SeedFile, findState: FindState): OrganizationRow[] =>
  readTable(file, agencySchema).map(({ value, ...at }) => ({
    ...toOrganization(value, 'medium', findState(at, value.of)),
    ...(value.reach && { worldwide: true as const }),
  }));

function readLetters(
  file: SeedFile,
  findState: FindState,
  agencies: readonly OrganizationRow[],
): AgencyLettersRow[] {
  return readTable(file, lettersSchema).flatMap(({ value, ...at }) => {
    const state = findState(at, value.state);
    const row = agencies.find(({ organization }) => organization.name === value.agency);
    if (!row)
      throw new SeedError(
        at.label,
        at.line,
        `agencies.tsv has no "${value.agency}". Add it or correct the name.`,
      );
    return state ? [{ letters: value.letters, state, agency: row.organization }] : [];
  });
}

function readRegions(file: SeedFile, findState: FindState): RegionRow[] {
  return readTable(file, regionSchema).flatMap(({ value, ...at }) => {
    const state = findState(at, value.state);
    return state ? [{ ...value, state }] : [];
  });
}

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
  return readTable(file, placeSchema).map(({ value, ...at }) => {
    const state = findState(at, value.state);
    return { place: { kind: 'place', name: value.name, ...(state && { state }) }, aliases: value.aliases };
  });
}

/** @throws {SeedError} also where one name of a state stands for two towns. */
function readTowns(file: SeedFile, findState: FindState): TownRow[] {
  const owners = new Map<string, string>();
  return readTable(file, townSchema).flatMap(({ value, ...at }) => {
    const state = findState(at, value.state);
    for (const name of value.names) {
      const key = `${value.state} ${name.toLowerCase()}`;
      const owner = owners.get(key) ?? value.geonames;
      if (owner !== value.geonames) {
        throw new SeedError(
          at.label,
          at.line,
          `"${name}" is ${owner} too, in the same state. Leave the name to one of them.`,
        );
      }
      owners.set(key, owner);
    }
    return state ? [{ ...value, state }] : [];
  });
}

function readLeaders(file: SeedFile, findState: FindState): LeaderRow[] {
  return readTable(file, leaderSchema).flatMap(({ value, ...at }) => {
    const { state: code, to, wikidata, ...row } = value;
    const state = findState(at, code);
    if (!state) return [];
    return [{ ...row, state, ...(to !== undefined && { to }), ...(wikidata && { wikidata }) }];
  });
}
