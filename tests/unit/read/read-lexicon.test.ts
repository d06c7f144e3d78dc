import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLexicon } from '../../../src/read/read-lexicon.ts';

const good: Readonly<Record<string, string>> = {
  'office-heads.tsv': 'head\tplural\tkind\tclass\tcounts\nminister\tministers\toffice\t\tyes\n',
  'body-nouns.tsv': 'noun\tplural\tkind\twhere\nbank\tbanks\tbank\tany\nphilharmonic\t\tclub\tany\n',
  'office-modifiers.tsv': 'word\tuse\nformer\tformer\nnewly elected\tdropped\n',
  'portfolios.txt': '# fields\nforeign affairs\n\n  trade\n',
  'honorifics.txt': 'Mr.\n',
  'given-names.txt': 'jack\n',
  'female-names.txt': 'ida\n',
  'male-names.txt': 'olav\n',
  'person-nouns.txt': 'witness\n',
  'name-particles.txt': 'bin\n',
  'institution-heads.txt': 'Ministry\n',
  'function-words.txt': 'the\n',
  'openers.txt': 'meanwhile\r\n',
  'modality.tsv': 'word\tstatus\nagree\tplanned\nrefuse\tdenied\n',
  'truth.tsv': 'word\ttruth\ndeny\tdeny\nrumours\trumour\n',
  'speech-acts.tsv': 'act\tverbs\tnouns\nwarn\twarn|warn of\twarning\nthank\tthank\n',
  'abbreviations.tsv': 'word\tuse\ngen\tbefore\nno\tnumber\n',
};

let folder = '';

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'lexicon-')), 'seeds');
  mkdirSync(join(folder, 'lexicon', 'en'), { recursive: true });
});

afterEach(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

function read(files: Readonly<Record<string, string>>) {
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, 'lexicon', 'en', name), content);
  return readLexicon(pathToFileURL(`${folder}/`), 'en');
}

test('lists and tables', () => {
  expect(read(good)).toEqual({
    officeHeads: [{ head: 'minister', plural: 'ministers', kind: 'office', class: '', counts: 'yes' }],
    bodyNouns: [
      { noun: 'bank', plural: 'banks', kind: 'bank', where: 'any' },
      { noun: 'philharmonic', kind: 'club', where: 'any' },
    ],
    officeModifiers: [
      { word: 'former', use: 'former' },
      { word: 'newly elected', use: 'dropped' },
    ],
    portfolios: ['foreign affairs', 'trade'],
    honorifics: ['Mr.'],
    givenNames: ['jack'],
    femaleNames: ['ida'],
    maleNames: ['olav'],
    personNouns: ['witness'],
    nameParticles: ['bin'],
    institutionHeads: ['Ministry'],
    functionWords: ['the'],
    openers: ['meanwhile'],
    modality: new Map([
      ['agree', 'planned'],
      ['refuse', 'denied'],
    ]),
    truth: new Map([
      ['deny', 'deny'],
      ['rumours', 'rumour'],
    ]),
    speechActs: [
      { act: 'warn', verbs: ['warn', 'warn of'], nouns: ['warning'] },
      { act: 'thank', verbs: ['thank'], nouns: [] },
    ],
    abbreviations: new Map([
      ['gen', 'before'],
      ['no', 'number'],
    ]),
  });
});

test.each([
  [
    'an unknown kind',
    { ...good, 'office-heads.tsv': 'head\tplural\tkind\tclass\tcounts\nminister\tministers\tjob\t\tyes\n' },
    'seeds/lexicon/en/office-heads.tsv:2: Column kind',
  ],
  [
    'an unknown kind of body',
    { ...good, 'body-nouns.tsv': 'noun\tplural\tkind\twhere\nbank\tbanks\tshop\tany\n' },
    'seeds/lexicon/en/body-nouns.tsv:2: Column kind',
  ],
  [
    'an unknown use',
    { ...good, 'office-modifiers.tsv': 'word\tuse\nformer\tpast\n' },
    'office-modifiers.tsv:2: Column use',
  ],
  [
    'an unknown use of an abbreviation',
    { ...good, 'abbreviations.tsv': 'word\tuse\ngen\tafter\n' },
    'abbreviations.tsv:2: Column use',
  ],
  [
    'an abbreviation with its stop',
    { ...good, 'abbreviations.tsv': 'word\tuse\ngen.\tbefore\n' },
    'abbreviations.tsv:2: Column word',
  ],
  [
    'an abbreviation listed twice',
    { ...good, 'abbreviations.tsv': 'word\tuse\ngen\tbefore\ngen\tany\n' },
    'abbreviations.tsv:3: "gen" already stands in seeds/lexicon/en/abbreviations.tsv:2',
  ],
  [
    'an unknown status',
    { ...good, 'modality.tsv': 'word\tstatus\nagree\tmaybe\n' },
    'modality.tsv:2: Column status',
  ],
  ['an unknown truth', { ...good, 'truth.tsv': 'word\ttruth\ndeny\tmaybe\n' }, 'truth.tsv:2: Column truth'],
  [
    'an unknown speech act',
    { ...good, 'speech-acts.tsv': 'act\tverbs\tnouns\nmutter\tmutter\t\n' },
    'speech-acts.tsv:2: Column act',
  ],
  [
    'a verb of two speech acts',
    { ...good, 'speech-acts.tsv': 'act\tverbs\tnouns\nwarn\twarn\t\nurge\turge|warn\t\n' },
    'speech-acts.tsv:3: "verb warn" already stands',
  ],
  [
    'an unknown class of heads',
    {
      ...good,
      'office-heads.tsv': 'head\tplural\tkind\tclass\tcounts\nspokesman\tspokesmen\toffice\tspoke\tyes\n',
    },
    'office-heads.tsv:2: Column class',
  ],
  [
    'a head twice',
    { ...good, 'office-heads.tsv': `${good['office-heads.tsv']}premier\tministers\toffice\t\tyes\n` },
    'office-heads.tsv:3: "ministers" already stands in seeds/lexicon/en/office-heads.tsv:2',
  ],
  [
    'a noun of two kinds',
    {
      ...good,
      'body-nouns.tsv': 'noun\tplural\tkind\twhere\nbank\tbanks\tbank\tany\nbank\t\tclub\tcommon\n',
    },
    'body-nouns.tsv:3: "bank in lower case" already',
  ],
  [
    'a word that says two things of whether it happened',
    { ...good, 'modality.tsv': 'word\tstatus\nagree\tplanned\nagree\tdenied\n' },
    'modality.tsv:3: "agree" already',
  ],
  [
    'a word that says two things of its clause',
    { ...good, 'truth.tsv': 'word\ttruth\ndeny\tdeny\ndeny\treject\n' },
    'truth.tsv:3: "deny" already',
  ],
  [
    'a word of a list twice',
    { ...good, 'portfolios.txt': 'trade\n\ntrade\n' },
    'portfolios.txt:3: "trade" already',
  ],
  ['a missing list', { 'office-heads.tsv': 'x' }, 'seeds/lexicon/en/'],
])('%s is named', (_, files, message) => {
  expect(() => read(files)).toThrow(message);
});
