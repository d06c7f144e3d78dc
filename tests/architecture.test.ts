import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PROGRAM } from '../src/compile/manifest/stamp.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));
const everything = Symbol('everything but cli');

/** Room by room what it may import, from the table in src/README.md. */
function readTable(): Map<string, ReadonlySet<string> | typeof everything> {
  const readme = readFileSync(join(src, 'README.md'), 'utf8');
  const [, table = ''] = readme.split(/\| room \| may import \|\n\|[-|]+\n/);
  const rows = new Map<string, ReadonlySet<string> | typeof everything>();
  for (const row of table.split('\n').filter((line) => line.startsWith('|'))) {
    const [, rooms = '', allowed = ''] = row.split('|').map((cell) => cell.trim());
    const names = allowed === 'nothing of ours' ? [] : allowed.split(', ');
    for (const room of rooms.split(', ')) {
      rows.set(room, allowed === 'everything but cli' ? everything : new Set(names));
    }
  }
  return rows;
}

/** `map` for src/map/visit.ts, `pipeline.ts` for src/pipeline.ts. */
const roomOf = (file: string): string => relative(src, file).split(sep)[0] ?? '';

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(src, name));

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const specifiers = code.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|\bURL\(\s*)'(\.[^']+\.ts)'/g);
  return [...specifiers].map(([, path = '']) => join(dirname(file), path));
}

const table = readTable();

describe('imports', () => {
  test('the table was read', () => {
    expect(table.get('gazetteer')).toEqual(new Set(['query', 'version.ts']));
    expect(table.get('index.ts')).toBe(everything);
  });

  test('every room of the table is listed with what it does, and every folder is a room', () => {
    const folders = [...new Set(files.map(roomOf))];
    expect(folders.filter((room) => !table.has(room))).toEqual([]);
    const readme = readFileSync(join(src, 'README.md'), 'utf8');
    const rooms = folders.filter((room) => !room.endsWith('.ts'));
    expect(rooms.filter((room) => !readme.includes(`| \`${room}/\` |`))).toEqual([]);
  });

  test('no room imports what the table does not allow', () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file);
      const allowed = table.get(room);
      return importsOf(file)
        .map(roomOf)
        .filter((other) => other !== room)
        .filter((other) => (allowed === everything ? other === 'cli' : !allowed?.has(other)))
        .map((other) => `${relative(src, file)} imports ${other}`);
    });
    expect(wrong).toEqual([]);
  });
});

test('the table allows nothing that nobody asks for', () => {
  const asked = new Set(
    files.flatMap((file) => importsOf(file).map((other) => `${roomOf(file)} ${roomOf(other)}`)),
  );
  const idle = [...table].flatMap(([room, allowed]) =>
    allowed === everything
      ? []
      : [...allowed].filter((other) => !asked.has(`${room} ${other}`)).map((other) => `${room} ${other}`),
  );
  expect(idle).toEqual([]);
});

/** `frame.id === …`, `.test(rule)`, and ids in literals and patterns: `'visit.host'`, `/^visit\\.(?:told|during)/`. */
const BY_ID =
  /(?:\.rule|\bframe\.id)(?: [!=]==|\.\w|\))|\.test\(rule\)|['`^](?:meeting|visit|treaty|statement)\\?\.[a-z(]/g;

test('no frame is asked for its id: what it says stands in its attributes, which frames of a user have as well', () => {
  const wrong = files
    .filter((file) => /^(?:extract|resolve)$/.test(roomOf(file)) && !file.endsWith('match-frames.ts'))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8').replace(/\brule: '[^']*'/g, '');
      return [...code.matchAll(BY_ID)].map(([found]) => `${relative(src, file)}: ${found}`);
    });
  expect(wrong).toEqual([]);
});

/** All files that a file loads when it is loaded, and the packages; what it imports once it acts is left out. */
function loadedBy(file: string): {
  readonly files: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
} {
  const [loaded, packages] = [new Set<string>(), new Set<string>()];
  const pending = [file];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (loaded.has(next)) continue;
    loaded.add(next);
    const code = readFileSync(next, 'utf8').replace(/^(?:import|export) type [^;]*;/gms, '');
    for (const [, from = ''] of code.matchAll(/^(?:import|export)\s(?:[^;'"]*\sfrom\s)?'([^']+)';/gm)) {
      if (from.startsWith('.')) pending.push(join(dirname(next), from));
      else if (!from.startsWith('node:')) packages.add(from);
    }
  }
  return { files: loaded, packages };
}

describe('what is loaded before it is needed', () => {
  const commands = files.filter((file) => relative(src, file).startsWith(join('cli', 'commands')));
  // What a command line is checked against: names, dates, IRIs; and how wide a terminal shows a text.
  const light = new Set(['commander', 'validate-iri', 'string-width']);

  test.each(commands.map((file) => [relative(src, file), file]))(
    '%s: its help needs no engine, no seeds',
    (_, file) => {
      const loaded = loadedBy(file);
      const rooms = new Set([...loaded.files].map(roomOf));
      const heavy = [
        'annotate',
        'extract',
        'resolve',
        'map',
        'identity',
        'compile',
        'pipeline.ts',
        'validate',
        'index.ts',
      ];
      expect(heavy.filter((room) => rooms.has(room))).toEqual([]);
      expect([...loaded.packages].filter((name) => !light.has(name))).toEqual([]);
      expect(loaded.files.size).toBeLessThan(50);
    },
  );

  test('the thread that all others hang from does not load what analyses', () => {
    const rooms = new Set([...loadedBy(join(src, 'articles.ts')).files].map(roomOf));
    expect(rooms).toContain('compile');
    expect(['annotate', 'extract', 'resolve', 'map'].filter((room) => rooms.has(room))).toEqual([]);
  });
});

test("all that makes an article's graph is in the stamp by which a build knows whether to make it anew", () => {
  // Flat records and notes for a cluster are what `extract` alone writes.
  const parts = [...PROGRAM, 'records', 'identity/steps'].map((path) => join(src, path));
  const made = [...loadedBy(join(src, 'compile', 'article-job.ts')).files];
  expect(made.filter((file) => !parts.some((part) => `${file}${sep}`.startsWith(part + sep)))).toEqual([]);
});

describe('files', () => {
  const names = files.map((file) => relative(src, file));

  test('are called by what they hold, in kebab-case', () => {
    const wrong = names.filter((name) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*[/\\])*[a-z0-9.-]+\.ts$/.test(name));
    expect(wrong).toEqual([]);
    expect(names.filter((name) => /\b(?:utils?|helpers?|common|misc|shared)\b/.test(name))).toEqual([]);
  });

  test('are short: none over 300 lines, nine in ten under 150', () => {
    const written = files.filter((file) => !file.endsWith('.generated.ts'));
    const lengths = written.map((file) => ({
      file: relative(src, file),
      lines: readFileSync(file, 'utf8').split('\n').length - 1,
    }));
    expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
    const long = lengths.filter(({ lines }) => lines >= 150).length;
    expect(long / lengths.length).toBeLessThanOrEqual(0.1);
  });

  test('that are generated say from what', () => {
    const generated = files.filter((file) => file.endsWith('.generated.ts'));
    expect(generated.length).toBeGreaterThan(0);
    for (const file of generated)
      expect(readFileSync(file, 'utf8').slice(0, 300)).toMatch(/[Gg]enerated.*from/);
  });
});
