import { z } from 'zod';
import { BODY_KINDS, type BodyKind } from '../model/body-kind.ts';
import type { StateEntity } from '../model/entity.ts';
import type {
  AgencyLettersRow,
  Gazetteer,
  LeaderRow,
  OrganizationRow,
  PlaceRow,
  RegionRow,
  TownRow,
} from '../model/gazetteer.ts';
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
import { type Claims, readUniqueTable } from './stands-once.ts';

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
export function readGazetteer(root: SeedRoots): Gazetteer {
  // What a text may call a thing means one thing, whichever table tells it.
  const claims: Claims = new Map();
  const states = readStates(seedFile(root, 'gazetteer/states.tsv'), claims);
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
  const agencies = readAgencies(seedFile(root, 'gazetteer/agencies.tsv'), findState, claims);
  return {
    states,
    organizations: readBodies(seedFile(root, 'gazetteer/organizations.tsv'), findState, claims),
    agencies,
    agencyLetters: readLetters(seedFile(root, 'gazetteer/agency-letters.tsv'), findState, agencies),
    places: readPlaces(seedFile(root, 'gazetteer/places.tsv'), findState, claims),
    towns: readTowns(seedFile(root, 'gazetteer/towns.tsv'), findState),
    regions: readRegions(seedFile(root, 'gazetteer/regions.tsv'), findState),
    leaders: readLeaders(seedFile(root, 'gazetteer/leaders.tsv'), findState),
  };
}

const namesOf = ({ name, full_name: full, aliases }: z.output<typeof organizationSchema>): string[] => [
  name,
  ...(full ? [full] : []),
  ...aliases,
];

const readBodies = (file: SeedFile, findState: FindState, claims: Claims): OrganizationRow[] =>
  readUniqueTable(file, kindOfOrganization, namesOf, claims).map(({ value, ...at }) =>
    toOrganization(value, value.kind, findState(at, value.of)),
  );

const readAgencies = (file: SeedFile, findState: FindState, claims: Claims): OrganizationRow[] =>
  readUniqueTable(file, agencySchema, namesOf, claims).map(({ value, ...at }) => ({
    ...toOrganization(value, 'medium', findState(at, value.of)),
    ...(value.reach && { worldwide: true as const }),
  }));

function readLetters(
  file: SeedFile,
  findState: FindState,
  agencies: readonly OrganizationRow[],
): AgencyLettersRow[] {
  return readUniqueTable(file, lettersSchema, ({ letters, state }) => [`${letters} in ${state}`]).flatMap(
    ({ value, ...at }) => {
      const state = findState(at, value.state);
      const row = agencies.find(({ organization }) => organization.name === value.agency);
      if (!row)
        throw new SeedError(
          at.label,
          at.line,
          `agencies.tsv has no "${value.agency}". Add it or correct the name.`,
        );
      return state ? [{ letters: value.letters, state, agency: row.organization }] : [];
    },
  );
}

function readRegions(file: SeedFile, findState: FindState): RegionRow[] {
  return readUniqueTable(file, regionSchema, ({ name, aliases }) => [name, ...aliases]).flatMap(
    ({ value, ...at }) => {
      const state = findState(at, value.state);
      return state ? [{ ...value, state }] : [];
    },
  );
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

function readPlaces(file: SeedFile, findState: FindState, claims: Claims): PlaceRow[] {
  return readUniqueTable(file, placeSchema, ({ name, aliases }) => [name, ...aliases], claims).map(
    ({ value, ...at }) => {
      const state = findState(at, value.state);
      return { place: { kind: 'place', name: value.name, ...(state && { state }) }, aliases: value.aliases };
    },
  );
}

/** A town may stand in two rows, one of its names of a state in one. */
function readTowns(file: SeedFile, findState: FindState): TownRow[] {
  const namesOf = ({ state, names }: z.output<typeof townSchema>): string[] =>
    names.map((name) => `${name} in ${state}`);
  return readUniqueTable(file, townSchema, namesOf).flatMap(({ value, ...at }) => {
    const state = findState(at, value.state);
    return state ? [{ ...value, state }] : [];
  });
}

/** Whoever held an office twice stands there twice. */
function readLeaders(file: SeedFile, findState: FindState): LeaderRow[] {
  return readTable(file, leaderSchema).flatMap(({ value, ...at }) => {
    const { state: code, to, wikidata, ...row } = value;
    const state = findState(at, code);
    if (!state) return [];
    return [{ ...row, state, ...(to !== undefined && { to }), ...(wikidata && { wikidata }) }];
  });
}
