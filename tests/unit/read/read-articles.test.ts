import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ReadResult } from '../../../src/read/make-article.ts';
import { type ReadOptions, readArticles } from '../../../src/read/read-articles.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'articles-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function read(inputs: readonly string[], options?: ReadOptions): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for await (const result of readArticles(inputs, options)) {
    if (!('issue' in result) || result.issue.severity === undefined) results.push(result);
  }
  return results;
}

/** One line a result: the id, or the code of the issue with its line. */
function outline(results: readonly ReadResult[]): string[] {
  return results.map((result) =>
    'article' in result
      ? result.article.id
      : [result.issue.code, result.issue.line].filter(Boolean).join(':'),
  );
}

async function readOne(name: string, content: string | Uint8Array) {
  const [result] = await read([await put(name, content)]);
  if (!result || !('article' in result)) throw new Error(JSON.stringify(result));
  return result.article;
}

const story = 'PYONGYANG, July 13 (Xinhua) -- The envoys met on Saturday.';

describe('plain text', () => {
  test.each([
    ['as it is', story, story],
    ['with a line feed at its end', `${story}\n`, `${story}\n`],
    ['with CRLF', `${story}\r\nThey left.\r\n`, `${story}\r\nThey left.\r\n`],
    ['with no-break spaces', story.replaceAll(' ', '\u00a0'), story.replaceAll(' ', '\u00a0')],
    ['with curly quotation marks', `${story} “Good talks,” she said.`, `${story} “Good talks,” she said.`],
    ['with letters outside the basic plane', `${story} 𝔸 😀`, `${story} 𝔸 😀`],
    ['with a byte order mark', `\ufeff${story}`, story],
    ['with decomposed letters', `${story} Cote d'Ivoire: Co\u0302te`, `${story} Cote d'Ivoire: Co\u0302te`],
  ])('%s: the text is not changed', async (_, content, text) => {
    const article = await readOne('a.txt', content);
    expect(article.text).toBe(text);
    expect(article.text.slice(article.bodyStart)).toMatch(/^The\s/);
  });

  test.each([
    ['a stamp', ` date 2025-07-13 ${story}`, '2025-07-13', '2025-07-13'],
    ['a stamp on a line', `date: 2025-07-13\n${story}`, '2025-07-13', '2025-07-13'],
    ['a stamp after lines', `\n\n  date 2025-07-14\t${story}`, '2025-07-14', '2025-07-13'],
    ['a dateline with a year', story.replace('13', '13, 2024'), '2024-07-13', '2024-07-13'],
    ['no year', story, undefined, undefined],
  ])('%s tells the date', async (_, content, date, dateline) => {
    const article = await readOne('a.txt', content);
    expect(article.date).toBe(date);
    expect(article.dateline?.date).toBe(dateline);
    expect(article.dateline?.agency).toBe('Xinhua');
    expect(article.text.slice(article.bodyStart)).toBe('The envoys met on Saturday.');
  });

  test.each([
    ['a.txt', 'a'],
    ['a.txt.gz', 'a'],
    ['a.v2.txt', 'a.v2'],
    ['a', 'a'],
    ['.a', '.a'],
    ['a.story', 'a'],
  ])('%s has the id %s', async (name, id) => {
    expect((await readOne(name, name.endsWith('.gz') ? gzipSync(story) : story)).id).toBe(id);
  });
});

describe('JSON lines', () => {
  test('all fields', async () => {
    const record = {
      id: 'x-1',
      text: story,
      title: 'Envoys meet',
      date: '2024-07-14T08:00:00+09:00',
      publisher: 'Xinhua',
      url: 'https://example.org/1',
      language: 'en-GB',
      unknown: 1,
    };
    const article = await readOne('a.jsonl', JSON.stringify(record));
    const { unknown: _, ...kept } = record;
    expect(article).toMatchObject({ ...kept, date: '2024-07-14', source: join(folder, 'a.jsonl:1') });
    expect(article.dateline?.date).toBe('2024-07-13');
  });

  test('absent, null and empty fields are absent', async () => {
    const article = await readOne('a.jsonl', JSON.stringify({ id: 7, text: story, title: null, url: '' }));
    expect(article).toMatchObject({ id: '7', language: 'en' });
    expect(Object.keys(article).sort()).toEqual([
      'bodyStart',
      'dateline',
      'id',
      'language',
      'source',
      'text',
    ]);
  });

  test('each bad line is an issue and the others are read', async () => {
    const lines = [
      '{"id":"a","text":"The envoys met."}',
      '{"id":"b","text":',
      '',
      '{"id":"c"}',
      '{"text":"The envoys met."}',
      '{"id":"d","text":"The envoys met.","date":"2025-02-30"}',
      '{"id":"a","text":"The envoys met again."}',
      '{"id":"e","text":" "}',
      '{"id":"f","text":"half \\ud83d"}',
      '{"id":"g","text":"NUL \\u0000"}',
      '{"id":"h","text":"The envoys met.","url":"no url"}',
      '{"id":"h2","text":" date 2025-13-01 The envoys met."}',
      '[1]',
      `{"id":"i","text":"${'long '.repeat(100)}"}`,
      '{"id":"z","text":"The envoys met."}\r',
    ];
    const results = await read([await put('a.jsonl', lines.join('\n'))], { maxBytes: 400 });
    expect(outline(results)).toEqual([
      'a',
      'broken-json:2',
      'bad-record:4',
      'bad-record:5',
      'd',
      'duplicate-id:7',
      'empty-text:8',
      'not-text:9',
      'not-text:10',
      'h',
      'h2',
      'bad-record:13',
      'too-large:14',
      'z',
    ]);
    for (const result of results) {
      if ('issue' in result)
        expect(result.issue).toMatchObject({ stage: 'read', file: join(folder, 'a.jsonl') });
    }
  });

  test('bytes that are no UTF-8 spoil their own line alone', async () => {
    const content = Buffer.concat([
      Buffer.from('{"id":"a","text":"The envoys met."}\n{"id":"b","text":"'),
      Buffer.from([0xe9]),
      Buffer.from('"}\n{"id":"c","text":"é"}\n'),
    ]);
    expect(outline(await read([await put('a.jsonl', content)]))).toEqual(['a', 'not-text:2', 'c']);
  });
});

describe('Markdown', () => {
  test('front matter tells of the article, and its text is what follows, untouched', async () => {
    const head = '---\ntitle: "Envoys: a meeting"\ndate: 2025-07-14\npublisher: Xinhua\n---\n';
    const article = await readOne('a.md', `${head}\n${story}\r\n`);
    expect(article).toMatchObject({
      id: 'a',
      title: 'Envoys: a meeting',
      date: '2025-07-14',
      publisher: 'Xinhua',
    });
    expect(article.text).toBe(`\n${story}\r\n`);
    expect(article.text.slice(article.bodyStart)).toBe('The envoys met on Saturday.\r\n');
  });

  test.each([
    ['no front matter', story, 'a'],
    ['an id', `---\nid: x\n---\n${story}`, 'x'],
    ['empty front matter', `---\n---\n${story}`, 'a'],
    ['a rule in the text', `${story}\n\n---\n\nmore`, 'a'],
    ['broken YAML', `---\ntitle: [\n---\n${story}`, 'broken-front-matter'],
    ['no set of fields', `---\n- 1\n---\n${story}`, 'bad-record:1'],
    ['a bad date', `---\ndate: yesterday\n---\n${story}`, 'a'],
    ['nothing after it', '---\nid: x\n---\n', 'empty-text'],
  ])('%s', async (_, content, expected) => {
    const [line] = outline(await read([await put('a.md', content)]));
    expect(line?.replace(/^(broken-front-matter):\d+$/, '$1')).toBe(expected);
  });
});

describe('what cannot be read is an issue in its place', () => {
  test.each([
    ['empty.txt', '', 'empty-file'],
    ['blank.txt', ' \n\t\n', 'empty-file'],
    ['stamp.txt', ' date 2025-07-13 ', 'empty-text'],
    ['empty.jsonl', '\n\n', 'empty-file'],
    ['latin.txt', Buffer.from([0x43, 0xf4, 0x74, 0x65]), 'not-text'],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'not-text'],
    ['utf16.txt', Buffer.from(story, 'utf16le'), 'not-text'],
    ['broken.txt.gz', 'no gzip', 'broken-gzip'],
    ['cut.txt.gz', gzipSync(story.repeat(99)).subarray(0, 40), 'broken-gzip'],
    ['long.txt', story.repeat(9), 'too-large'],
    ['bomb.txt.gz', gzipSync('a'.repeat(1_000_000)), 'too-large'],
  ])('%s', async (name, content, code) => {
    const results = await read([await put(name, content), await put('z.txt', story)], { maxBytes: 400 });
    expect(outline(results)).toEqual([code, 'z']);
  });

  test('a missing file, a folder with nothing in it', async () => {
    await put('empty/notes.pdf', 'x');
    const results = await read([join(folder, 'none.txt'), join(folder, 'empty'), await put('z.txt', story)]);
    expect(outline(results)).toEqual(['empty-folder', 'missing-file', 'z']);
  });

  test('two files of one name', async () => {
    await put('1/a.txt', story);
    await put('2/a.txt', story);
    expect(outline(await read([folder]))).toEqual(['a', 'duplicate-id']);
  });
});

describe('inputs', () => {
  test('come sorted by path, each once, whatever the order', async () => {
    await put('b/c.txt', story);
    await put('b/a.md', story);
    await put('b/.hidden/x.txt', story);
    await put('b/notes.pdf', 'x');
    const inputs = [
      await put('d.txt', story),
      join(folder, 'b'),
      await put('a.jsonl.gz', gzipSync('{"id":"j","text":"x"}')),
    ];
    const expected = ['j', 'a', 'c', 'd'];
    expect(outline(await read(inputs))).toEqual(expected);
    expect(outline(await read([...inputs].reverse()))).toEqual(expected);
    expect(outline(await read([...inputs, join(folder, 'b', 'c.txt'), join(folder, '.', 'd.txt')]))).toEqual(
      expected,
    );
  });

  test.each([
    ['text', story, ['stdin']],
    ['JSON lines', '\n{"id":"a","text":"x"}\n{"id":"b","text":"y"}', ['a', 'b']],
    ['nothing', '', []],
    ['space', ' \n\n', []],
  ])('standard input may hold %s', async (_, content, expected) => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      const bytes = Buffer.from(content);
      if (bytes.length > 0) yield bytes.subarray(0, 20);
      if (bytes.length > 20) yield bytes.subarray(20);
    }
    expect(outline(await read(['-'], { stdin: stdin() }))).toEqual(expected);
  });

  test('a format may be told', async () => {
    const path = await put('a.data', '{"id":"a","text":"x"}');
    expect(outline(await read([path], { format: 'jsonl' }))).toEqual(['a']);
  });

  test('the sample article is read', async () => {
    const [result] = await read([new URL('../../../seeds/articles/', import.meta.url).pathname]);
    expect(result && 'article' in result && result.article).toMatchObject({
      id: '000_bc2a07e2d8fbed93',
      date: '2025-07-13',
      dateline: { place: 'PYONGYANG', date: '2025-07-13', agency: 'Xinhua' },
    });
  });
});
