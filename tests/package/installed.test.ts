import { execFile } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';

/** Set where the package must be installed as its users do, from a registry: it takes minutes and the network. */
const REQUIRED = process.env.PACKAGE === 'required';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = makeFolder();

const execute = promisify(execFile);
const run = async (command: string, args: readonly string[], cwd = folder): Promise<string> =>
  (await execute(command, args, { cwd, timeout: 240_000, maxBuffer: 2 ** 26 })).stdout;

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

let packed: Packed;
beforeAll(async () => {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  [packed] = JSON.parse(await run('npm', args, root));
});

/** Targets of the links to files, as paths from the root of the package. */
function linksOf(page: string): string[] {
  const targets = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)#\s]+)/g)].map(
    ([, to = '']) => to,
  );
  return targets
    .filter((to) => !/^[a-z]+:/.test(to))
    .map((to) => posix.normalize(posix.join(posix.dirname(page), to)).replace(/\/$/, ''));
}

describe('what is packed', () => {
  let paths: readonly string[];
  beforeAll(() => {
    paths = packed.files.map(({ path }) => path);
  });

  test.each(['README.md', 'docs/ask.md', 'CONTRIBUTING.md'])('has all that %s links to', (page) => {
    const missing = linksOf(page).filter(
      (link) => !paths.some((path) => path === link || path.startsWith(`${link}/`)),
    );
    expect(missing).toEqual([]);
  });

  test('has its licence, its changes, how to cite it, and the ontology as files', () => {
    const wanted = [
      'LICENSE',
      'CHANGELOG.md',
      'CITATION.cff',
      'ontology/shapes.ttl',
      'ontology/context.jsonld',
    ];
    expect(wanted.filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('has all that its exports name', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry as Record<string, string>),
    );
    expect(named.map((path) => posix.normalize(path)).filter((path) => !paths.includes(path))).toEqual([]);
  });
});

test('one version: in the package, the citation and the newest entry of the changes', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  expect(read('CITATION.cff')).toMatch(new RegExp(`^version: ${version}$`, 'm'));
  expect(read('CHANGELOG.md').match(/^## (\d\S*)/m)?.[1]).toBe(version);
});

describe.skipIf(!REQUIRED)('installed by a user (skipped unless PACKAGE=required)', () => {
  /** README's example of the library, as a user would paste it. */
  const example = readme.match(/```ts\n([\s\S]*?)```/)?.[1] ?? '';
  const current = `node-${process.platform}-${process.arch}`;

  beforeAll(async () => {
    writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
    await run('npm', ['install', '--no-audit', '--no-fund', `./${packed.filename}`, 'typescript@7', current]);
    writeFileSync(join(folder, 'example.ts'), example);
    cpSync(join(root, 'seeds/articles'), join(folder, 'articles'), { recursive: true });
  }, 300_000);

  test.each([
    ['nodenext', ['--module', 'nodenext']],
    ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022']],
  ])(
    'README’s example compiles under %s, with every declaration checked',
    async (_, options) => {
      const args = [
        'tsc',
        '--strict',
        '--skipLibCheck',
        'false',
        ...options,
        '--outDir',
        'made',
        'example.ts',
      ];
      await expect(run('npx', args)).resolves.toBe('');
      expect(existsSync(join(folder, 'made/example.js'))).toBe(true);
    },
    120_000,
  );

  const nodes: readonly [string, string][] = [
    ['this Node', process.execPath],
    ['a current Node', join(folder, 'node_modules', current, 'bin/node')],
  ];
  describe.each(nodes)('on %s', (_, node) => {
    test('README’s example runs', async () => {
      expect(await run(node, ['made/example.js'])).toMatch(/^\S+ \d+\n$/);
      expect(existsSync(join(folder, 'output/graph.nq'))).toBe(true);
    }, 120_000);

    test('the command answers a question over what was built', async () => {
      const main = join(folder, 'node_modules/communique/dist/cli/main.js');
      expect(await run(node, [main, 'ask', 'Who met Sergei Lavrov in July 2025?'])).toMatch(
        /^- Kim Jong Un$/m,
      );
    }, 120_000);

    test('the ontology is found by its name in the package', async () => {
      const code = "console.log(import.meta.resolve('communique/ontology.ttl'))";
      const url = (await run(node, ['--input-type=module', '--eval', code])).trim();
      expect(readFileSync(fileURLToPath(url), 'utf8')).toContain('owl:Ontology');
      expect(dirname(fileURLToPath(url))).toContain('node_modules');
    });
  });
});
