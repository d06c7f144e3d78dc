import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(src, file), 'utf8'));

const exported = new Set(
  [...readFileSync(join(src, 'index.ts'), 'utf8').matchAll(/export (?:type )?\{([^}]*)\}/gu)].flatMap(
    ([, names = '']) =>
      names
        .split(',')
        .map((name) => name.replace('type ', '').trim())
        .filter(Boolean),
  ),
);

/** What needs no import. */
const ABOVE = new Set([
  'AsyncIterable',
  'Readonly',
  'Record',
  'Pick',
  'Omit',
  'Partial',
  'Uint8Array',
  'AbortSignal',
  'LookupFunction',
]);

/** Interfaces of one name may stand in several files: all are looked at. */
const bodiesOf = (name: string): readonly string[] =>
  sources.flatMap(
    (source) =>
      new RegExp(`export interface ${name}\\b([^{]*\\{[\\s\\S]*?\\n\\})`, 'u').exec(source)?.[1] ?? [],
  );

const options = [...exported].filter((name) => name.endsWith('Options'));

test('there are options', () => {
  expect(options).toEqual(
    expect.arrayContaining(['BuildOptions', 'FlowOptions', 'ReadOptions', 'RunOptions']),
  );
});

test.each(options)('what %s take or extend can be imported', (name) => {
  const code = bodiesOf(name).map((body) =>
    body.replaceAll(/\/\*\*[\s\S]*?\*\//gu, '').replaceAll(/'[^']*'/gu, ''),
  );
  expect(code.length).toBeGreaterThan(0);
  const types = code.flatMap((body) => [...body.matchAll(/\b\p{Lu}\w+/gu)].map(([type]) => type));
  expect([...new Set(types)].filter((type) => !ABOVE.has(type) && !exported.has(type))).toEqual([]);
});

/** A type made of a list of its values is told where the list is. */
test.each([...exported])('%s is told in a sentence where it stands', (name) => {
  const declaration = new RegExp(
    `^export (?:abstract )?(?:async )?(?:interface|type|class|const|function\\*?) ${name}\\b(?!.*\\btypeof\\b)`,
    'gmu',
  );
  const silent = sources.filter((source) =>
    [...source.matchAll(declaration)].some(({ index }) => !source.slice(0, index).trimEnd().endsWith('*/')),
  );
  expect(silent.map((source) => declaration.exec(source)?.[0])).toEqual([]);
});
