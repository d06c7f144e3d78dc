import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { codesOf, openFolder } from './read-inputs.ts';

const { readFile } = openFolder();
const story = 'The envoys met in Oslo on Monday to talk about the treaty that the two states had signed.';
const bytes = (...values: number[]): Uint8Array => Uint8Array.from([...values, ...Array(60).fill(0)]);

describe('what is not read is named, with what to do', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['a.pdf', '%PDF-1.7\n', /PDF.*pdftotext/],
    ['a.txt', '%PDF-1.7\n', /PDF/],
    ['a.rtf', '{\\rtf1\\ansi The envoys met.}', /RTF.*plain text/],
    [
      'a.txt',
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52),
      /image\/png/,
    ],
    ['a.txt', bytes(0x42, 0x5a, 0x68, 0x39), /bzip2.*gzip/],
    ['a.txt', bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), /7-Zip/],
    [
      'a.json',
      bytes(0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33),
      /SQLite/,
    ],
    ['a.xml', '<?xml version="1.0"?><gpx/>', /<gpx>/],
  ])('%s %#', async (name, content, message) => {
    const { articles, issues } = await readFile(name, content);
    expect(articles).toEqual([]);
    expect(issues).toMatchObject([{ code: 'unknown-kind', message: expect.stringMatching(message) }]);
  });
});

test.each<[string, number[], boolean]>([
  ['little endian', [0xff, 0xfe, 0, 0], true],
  ['big endian', [0, 0, 0xfe, 0xff], false],
])(
  'text in UTF-32, %s, is named as such whatever its name or the format asked for',
  async (_, mark, little) => {
    const units = [...story].flatMap((character) => {
      const unit = [character.charCodeAt(0), 0, 0, 0];
      return little ? unit : unit.reverse();
    });
    for (const [name, format] of [['a.txt'], ['a.jsonl'], ['a.txt', 'text'], ['a', 'csv']] as const) {
      const { articles, issues } = await readFile(
        name,
        Uint8Array.from([...mark, ...units]),
        format && { format },
      );
      expect(articles).toEqual([]);
      expect(issues).toMatchObject([{ code: 'not-text', message: expect.stringMatching(/UTF-32.*iconv/) }]);
    }
  },
);

describe('what it begins with counts before its name', () => {
  test.each<[string, string]>([
    ['a.txt', `<!DOCTYPE html><html><body><p>${story}</p></body></html>`],
    ['a.txt', `<!-- saved --><HTML><body><p>${story}</p></body></HTML>`],
    ['a.html', story],
    ['a', `<p>${story}</p>`],
    [
      'a.xml',
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${story}</p></body></html>`,
    ],
    ['a.txt', JSON.stringify({ id: 'a', text: story })],
    ['a.html', JSON.stringify({ id: 'a', text: story })],
    ['a.txt', `id,text\na,${story}\n`],
    ['a.txt', story],
    ['a.md', story],
    ['a.csv', JSON.stringify([{ id: 'a', text: story }])],
    ['a.jsonl', `\ufeff${JSON.stringify({ id: 'a', text: story })}`],
    ['a.txt.gz', story],
  ])('%s %#', async (name, content) => {
    const { articles } = await readFile(name, name.endsWith('.gz') ? gzipSync(content) : content);
    expect(articles).toMatchObject([{ id: 'a', text: story }]);
  });

  test.each([
    'Subject: talks\nThe envoys met.',
    'Oslo: the envoys met.\nTurku: they parted.',
    '<Oslo> The envoys met.',
    'a < b, and c > d.',
    'One, two; three.',
    '[Oslo] The envoys met.',
  ])('%j is prose', async (text) => {
    expect((await readFile('a.txt', text)).articles).toMatchObject([{ text }]);
  });
});

describe('encodings', () => {
  const line = JSON.stringify({ id: 'a', text: `${story} Café “x”` });
  test.each<[string, Uint8Array, string | undefined]>([
    ['a.jsonl', Buffer.from(`\ufeff${line}\n`, 'utf16le'), undefined],
    ['a.jsonl', Buffer.from(`\ufeff${line}\n`, 'utf16le').swap16(), undefined],
    ['a.jsonl', Buffer.from(line.replace('“', '\u0093').replace('”', '\u0094'), 'latin1'), 'windows-1252'],
    ['a.txt', Buffer.from(`\ufeff${story} Café “x”`, 'utf16le'), undefined],
  ])('%s %#', async (name, content, encoding) => {
    const { articles } = await readFile(name, content, encoding === undefined ? {} : { encoding });
    expect(articles.map(({ text }) => text)).toEqual([`${story} Café “x”`]);
  });

  test('one that is not declared is told', async () => {
    const { issues } = await readFile('a.txt', Buffer.from(`${story} Caf\u00e9`, 'latin1'));
    expect(issues).toMatchObject([
      { code: 'not-text', message: expect.stringContaining('--encoding windows-1252') },
    ]);
  });
});

describe('languages', () => {
  test.each<[string, string]>([
    [story, 'en'],
    [
      'Die finnische Außenministerin hat sich am Dienstag in Turku mit ihrem norwegischen Amtskollegen getroffen, wie das Ministerium mitteilte. Beide unterzeichneten ein Abkommen über die Rettung auf See.',
      'de',
    ],
    [
      'La ministre finlandaise des Affaires étrangères a rencontré mardi à Turku son homologue norvégien, a indiqué le ministère, et les deux pays ont signé un accord sur le sauvetage en mer.',
      'fr',
    ],
    [
      '芬兰外交部长星期二在图尔库会见了挪威外交部长，双方讨论了波罗的海的海上救援协议以及两国之间的贸易关系。',
      'zh',
    ],
    ['Oslo, Turku, Riga.', 'en'],
    [
      'Anna Laine, Olav Dahl, Paul Renard, Uwe Stahl, Leif Sund, Aino Raita, Nils Holm, Mia Berg, Jan Vik, Ole Moe, Kari Lie, Per Dal, Eva Ek, Bo Ask',
      'en',
    ],
  ])('%.40s: %s', async (text, language) => {
    expect((await readFile('a.txt', text)).articles[0]?.language).toBe(language);
  });

  test('what the input says stands', async () => {
    const { articles } = await readFile('a.jsonl', JSON.stringify({ id: 'a', text: story, language: 'fi' }));
    expect(articles[0]?.language).toBe('fi');
  });
});

describe('bombs end in an issue', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['a.txt.gz', () => gzipSync(gzipSync(gzipSync(gzipSync(story)))), 'bomb'],
    ['a.jsonl.gz', () => gzipSync(Buffer.alloc(80_000_000, 97)), 'bomb'],
    ['a.jsonl', () => Buffer.alloc(20_000_000, 97), 'too-large:1'],
    ['a.txt', () => Buffer.alloc(20_000_000, 97), 'too-large'],
    ['a.json', () => Buffer.from(`[${'{"a":'.repeat(2_000_000)}`), 'too-large:1'],
    ['a.html', () => Buffer.from(`<html>${'<div>'.repeat(200_000)}`), 'bomb'],
    ['a.html', () => Buffer.from(`<html>${'<p>x</p>'.repeat(200_000)}`), 'bomb'],
  ])('%s %#', async (name, make, code) => {
    expect(codesOf(await readFile(name, make()))).toEqual([code]);
  });
});
