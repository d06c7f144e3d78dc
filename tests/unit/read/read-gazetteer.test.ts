import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../src/read/read-gazetteer.ts';
import { SeedError } from '../../../src/read/seed-error.ts';

const good = {
  states: [
    '# States',
    'code\tname\twikidata\taliases\tdemonyms\tcapital\tmetonyms\tperiod\tambiguous\tlands',
    'RU\tRussia\tQ159\tRussian Federation\tRussian|Russians\tMoscow\tKremlin\t\t',
    'GE\tGeorgia\tQ230\t\tGeorgian | Georgians\tTbilisi\t\t\tGeorgia',
    'SU\tSoviet Union\t\tUSSR\tSoviet\t\t\t1922/1991\t\tRU|GE:1990',
  ],
  organizations: [
    'name\tfull_name\twikidata\taliases\tof\tkind',
    'EU\tEuropean Union\tQ458\tE.U.|European Union\t\tinternational',
  ],
  agencies: [
    'name\tfull_name\twikidata\taliases\tof\treach',
    'TASS\t\t\tITAR-TASS\tRU',
    'Globe\t\t\t\t\tworld',
  ],
  'agency-letters': ['letters\tstate\tagency', 'TSS\tRU\tTASS'],
  places: ['name\tstate\taliases', 'Sochi\tRU', 'Red Sea'],
  towns: ['geonames\tstate\tnames', '491422\tRU\tSochi'],
  regions: ['name\tstate\taliases', 'Tatarstan\tRU\tTat.'],
  leaders: [
    'name\tshort\tstate\toffices\tfrom\tto',
    'Anna Roe\tRoe\tRU\tpresident|minister\t1990\t1995',
    'Bo Doe\tDoe\tGE\tpresident\t2020\t',
  ],
};

let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'gazetteer-')), 'seeds');
  mkdirSync(join(folder, 'gazetteer'), { recursive: true });
});

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

function read(tables: Partial<Record<keyof typeof good, readonly string[]>>) {
  for (const [name, lines] of Object.entries({ ...good, ...tables })) {
    writeFileSync(join(folder, 'gazetteer', `${name}.tsv`), `${lines.join('\r\n')}\r\n`);
  }
  return readGazetteer(pathToFileURL(`${folder}/`));
}

test('rows become entities, empty cells are absent', () => {
  const russia = {
    kind: 'state',
    code: 'RU',
    name: 'Russia',
    wikidata: 'Q159',
    capital: 'Moscow',
    adjective: 'Russian',
  };
  const georgia = {
    kind: 'state',
    code: 'GE',
    name: 'Georgia',
    wikidata: 'Q230',
    capital: 'Tbilisi',
    adjective: 'Georgian',
  };
  expect(read({})).toEqual({
    states: [
      {
        state: russia,
        aliases: ['Russian Federation'],
        demonyms: ['Russian', 'Russians'],
        capital: 'Moscow',
        metonyms: ['Kremlin'],
        ambiguous: [],
        offices: [],
        lands: [],
      },
      {
        state: georgia,
        aliases: [],
        demonyms: ['Georgian', 'Georgians'],
        capital: 'Tbilisi',
        metonyms: [],
        ambiguous: ['Georgia'],
        offices: [],
        lands: [],
      },
      {
        state: { kind: 'state', code: 'SU', name: 'Soviet Union', adjective: 'Soviet' },
        aliases: ['USSR'],
        demonyms: ['Soviet'],
        metonyms: [],
        period: '1922/1991',
        ambiguous: [],
        offices: [],
        lands: [{ code: 'RU' }, { code: 'GE', until: 1990 }],
      },
    ],
    organizations: [
      {
        organization: {
          kind: 'organization',
          name: 'EU',
          fullName: 'European Union',
          wikidata: 'Q458',
          body: 'international',
        },
        aliases: ['European Union', 'E.U.'],
      },
    ],
    agencies: [
      {
        organization: { kind: 'organization', name: 'TASS', of: russia, body: 'medium' },
        aliases: ['ITAR-TASS'],
      },
      {
        organization: { kind: 'organization', name: 'Globe', body: 'medium' },
        aliases: [],
        worldwide: true,
      },
    ],
    agencyLetters: [
      {
        letters: 'TSS',
        state: russia,
        agency: { kind: 'organization', name: 'TASS', of: russia, body: 'medium' },
      },
    ],
    places: [
      { place: { kind: 'place', name: 'Sochi', state: russia }, aliases: [] },
      { place: { kind: 'place', name: 'Red Sea' }, aliases: [] },
    ],
    towns: [{ geonames: '491422', state: russia, names: ['Sochi'] }],
    regions: [{ name: 'Tatarstan', state: russia, aliases: ['Tat.'] }],
    leaders: [
      {
        name: 'Anna Roe',
        short: 'Roe',
        state: russia,
        offices: ['president', 'minister'],
        from: 1990,
        to: 1995,
      },
      {
        name: 'Bo Doe',
        short: 'Doe',
        state: georgia,
        offices: ['president'],
        from: 2020,
      },
    ],
  });
});

describe('a row that does not fit is named by file and line', () => {
  const [comment = '', header = '', ...rows] = good.states;
  test.each([
    [
      'a code in small letters',
      { states: [comment, header, 'ru\tRussia'] },
      'seeds/gazetteer/states.tsv:3: Column code',
    ],
    ['an empty name', { states: [header, 'RU'] }, 'seeds/gazetteer/states.tsv:2: Column name'],
    [
      'no Wikidata id',
      { states: [header, 'RU\tRussia\t159'] },
      'seeds/gazetteer/states.tsv:2: Column wikidata',
    ],
    [
      'lands without a period',
      { states: [header, 'SU\tSoviet Union\t\t\t\t\t\t\t\tRU'] },
      'states.tsv:2: The lands of Soviet Union need',
    ],
    [
      'a land that is no code',
      { states: [header, 'SU\tSoviet Union\t\t\t\t\t\t1922/1991\t\tRussia'] },
      'states.tsv:2: The lands of Soviet Union need',
    ],
    ['a bad period', { states: [header, 'SU\tSoviet Union\t\t\t\t\t\t1922'] }, 'states.tsv:2: Column period'],
    [
      'a code twice',
      { states: [header, 'RU\tRussia', '', 'RU\tRossiya'] },
      'states.tsv:4: "code RU" already stands in seeds/gazetteer/states.tsv:2',
    ],
    [
      'a name twice',
      { states: [...good.states, 'XX\tOther\t\tkremlin'] },
      'states.tsv:6: "kremlin" already stands in seeds/gazetteer/states.tsv:3',
    ],
    [
      'a stray ambiguous name',
      { states: [header, 'RU\tRussia\t\t\t\t\t\t\tRus'] },
      'states.tsv:2: Ambiguous "Rus"',
    ],
    [
      'an unknown kind of body',
      { organizations: ['name\tfull_name\twikidata\taliases\tof\tkind', 'EU\t\t\t\t\tshop'] },
      'organizations.tsv:2: Column kind',
    ],
    [
      'letters of no agency',
      { 'agency-letters': ['letters\tstate\tagency', 'TSS\tRU\tNobody'] },
      'agency-letters.tsv:2: agencies.tsv has no "Nobody"',
    ],
    [
      'no number of a town',
      { towns: ['geonames\tstate\tnames', 'Q7\tRU\tSochi'] },
      'towns.tsv:2: Column geonames',
    ],
    [
      'one name for two towns of a state',
      { towns: ['geonames\tstate\tnames', '491422\tRU\tSochi', '5\tRU\tAdler|sochi'] },
      'towns.tsv:3: "sochi in RU" already stands in seeds/gazetteer/towns.tsv:2',
    ],
    [
      'a name of a state for a place',
      { places: ['name\tstate\taliases', 'Sochi\tRU\tRussia'] },
      'places.tsv:2: "Russia" already stands in seeds/gazetteer/states.tsv:3',
    ],
    [
      'a body twice',
      { organizations: ['name\tfull_name\twikidata\taliases\tof\tkind', 'TASS\t\t\t\t\tmedium'] },
      'organizations.tsv:2: "TASS" already stands in seeds/gazetteer/agencies.tsv:2',
    ],
    [
      'letters for two agencies of a state',
      { 'agency-letters': ['letters\tstate\tagency', 'TSS\tRU\tTASS', 'TSS\tRU\tGlobe'] },
      'agency-letters.tsv:3: "TSS in RU" already',
    ],
    [
      'a region twice',
      { regions: ['name\tstate\taliases', 'Tatarstan\tRU', 'Tataria\tRU\tTatarstan'] },
      'regions.tsv:3: "Tatarstan" already',
    ],
    [
      'a cell too many',
      { places: ['name\tstate\taliases', 'Sochi\tRU\t\t'] },
      'places.tsv:2: The row has 4 cells',
    ],
    [
      'an unknown state',
      { places: ['name\tstate\taliases', 'Sochi\tQQ'] },
      'places.tsv:2: No state has the code "QQ"',
    ],
    [
      'other columns',
      { states: [comment, 'code,name', ...rows] },
      'states.tsv:2: The columns are not code, name',
    ],
    ['nothing', { states: [] }, 'seeds/gazetteer/states.tsv: The columns are not'],
  ])('%s', (_, tables, message) => {
    expect(() => read(tables)).toThrow(SeedError);
    expect(() => read(tables)).toThrow(message);
  });

  test('a missing file', () => {
    expect(() => readGazetteer(pathToFileURL(`${folder}/`))).toThrow(
      'seeds/gazetteer/states.tsv: The file cannot be read',
    );
  });
});
