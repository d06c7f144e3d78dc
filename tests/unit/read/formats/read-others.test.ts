import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { codesOf, openFolder } from '../read-inputs.ts';
import { marked, story } from './stories.ts';

const { readFile } = openFolder();
const page = (title: string, inner = marked): string =>
  `<html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a></nav><article>${inner}</article></body></html>`;

describe('tables', () => {
  const quoted = `"${story.replaceAll('"', '""')}"`;
  test.each([
    ['a.csv', `id,title,text,date\n007,"A ""q"", b",${quoted},4 March 2025\n`],
    ['a.csv', `\ufeffid;title;text;date\r\n007;"A ""q"", b";${quoted};2025-03-04\r\n\r\n`],
    ['a.tsv', `id\ttitle\ttext\tdate\n007\t"A ""q"", b"\t${quoted}\t2025-03-04`],
    ['a.csv', `sep=;\r\nid;title;text;date\r\n007;"A ""q"", b";${quoted};2025-03-04\r\n`],
    ['a.csv', `id, title, text, date\n007, "A ""q"", b", ${quoted}, 2025-03-04\n`],
    ['a.data', `date, id , title,text\n2025-03-04,007,"A ""q"", b",${quoted}\n`],
  ])('%s %#', async (name, content) => {
    const { articles, issues } = await readFile(name, content);
    expect(issues).toEqual([]);
    expect(articles).toMatchObject([{ id: '007', title: 'A "q", b', date: '2025-03-04', text: story }]);
  });

  test('a bad row is told with its line, the others are read', async () => {
    const content = `id,body\n1,"two\r\nlines"\n,x\n\n3,y\n4\n`;
    const read = await readFile('a.csv', content, { fields: { text: 'body' }, date: '2025-03-04' });
    expect(read.articles.map(({ id, text }) => [id, text])).toEqual([
      ['1', 'two\r\nlines'],
      ['3', 'y'],
    ]);
    expect(codesOf(read)).toEqual(['bad-record:4', 'bad-record:7']);
  });

  test.each<[string, string, object | undefined, string[], string]>([
    ['text twice', 'id,text,text\n1,x,y\n2,x,y\n', undefined, ['repeated-column:1'], 'x'],
    ['text thrice', 'text,id,text, text \nx,1,y,z\n2,2\n', undefined, ['repeated-column:1'], 'x'],
    [
      'id and text twice',
      'id,id,text,text\n1,2,x,y\n',
      undefined,
      ['repeated-column:1', 'repeated-column:1'],
      'x',
    ],
    [
      'the name that text has here twice',
      'id,body,body\n1,x,y\n',
      { text: 'body' },
      ['repeated-column:1'],
      'x',
    ],
    ['text twice, where another is read', 'id,body,text,text\n1,x,y,z\n', { text: 'body' }, [], 'x'],
    ['what is not read twice', 'id,note,note,text\n1,a,b,x\n', undefined, [], 'x'],
    ['columns without a name', 'id,,,text\n1,a,b,x\n', undefined, [], 'x'],
    ['sep, then text twice', 'sep=;\nid;text;text\n1;x;y\n', undefined, ['repeated-column:2'], 'x'],
  ])('%s', async (_, content, fields, codes, text) => {
    const read = await readFile('a.csv', content, { date: '2025-03-04', ...(fields && { fields }) });
    expect(codesOf(read)).toEqual(codes);
    expect(read.articles[0]).toMatchObject({ id: '1', text });
  });

  test.each([
    ['a quotation mark without its second', `id,text\n1,x\n2,"${'y\n'.repeat(3000)}`, 'too-large:3'],
    ['nothing', '', 'empty-file'],
    ['names of fields alone', 'id,text\n', 'empty-file'],
  ])('%s', async (_, content, code) => {
    expect(codesOf(await readFile('a.csv', content, { maxBytes: 2000, date: '2025-03-04' }))).toEqual([code]);
  });
});

describe('ninjs', () => {
  test.each<[string, object, object]>([
    [
      '1.x',
      {
        uri: 'u1',
        versioncreated: '2025-03-04T23:00:00+01:00',
        headline: 'H',
        body_text: story,
        copyrightholder: 'NTB',
        language: 'en',
      },
      { id: 'u1', title: 'H', publisher: 'NTB' },
    ],
    [
      '1.x with markup',
      { uri: 'u2', firstcreated: '2025-03-04T00:00:00Z', body_xhtml: marked, pubstatus: 'usable' },
      { id: 'u2' },
    ],
    [
      '3.x',
      {
        uri: 'u3',
        headlines: [
          { role: 'short', value: 'S' },
          { role: 'main', value: 'M' },
        ],
        bodies: [
          { role: 'summary', contenttype: 'text/html', value: '<p>s</p>' },
          { role: 'main', contenttype: 'text/html', value: marked },
        ],
        contentcreated: '2025-03-04T10:00:00+01:00',
        infosources: [
          { name: 'Other', role: 'x' },
          { name: 'NTB', role: 'provider' },
        ],
      },
      { id: 'u3', title: 'M', publisher: 'NTB' },
    ],
  ])('%s', async (_, item, expected) => {
    for (const content of [JSON.stringify(item), JSON.stringify([item], undefined, 2)]) {
      const { articles } = await readFile('a.json', content);
      expect(articles).toMatchObject([{ text: story, date: '2025-03-04', ...expected }]);
    }
  });

  test('what is withdrawn or no text is told of', async () => {
    const items = [
      { uri: 'u4', pubstatus: 'canceled', body_text: story },
      { uri: 'u5', headline: 'P', versioncreated: '2025-03-04' },
      { uri: 'u6', type: 'picture', headline: 'P', description_text: 'Two ministers.' },
      { uri: 'u7', type: 'composite', headline: 'P' },
    ];
    const codes = codesOf(await readFile('a.json', JSON.stringify(items)));
    expect(codes).toEqual(['withdrawn:1', 'no-article:1', 'no-article:1', 'no-article:1']);
  });

  test('version 2 writes its names in capitals within', async () => {
    const item = {
      uri: 'u8',
      contentCreated: '2025-03-04T10:00:00Z',
      bodies: [{ contenttype: 'text/html', value: marked }],
    };
    const { articles } = await readFile('a.json', JSON.stringify(item));
    expect(articles).toMatchObject([{ id: 'u8', text: story, date: '2025-03-04' }]);
  });

  test('a list in an object is read', async () => {
    const answer = JSON.stringify({
      status: 'ok',
      total: 1,
      articles: [{ id: 1234567890123456, text: story, date: '2025-03-04' }],
    });
    const { articles } = await readFile('a.json', answer.replace('1234567890123456', '12345678901234567'));
    expect(articles.map(({ id }) => id)).toEqual(['12345678901234567']);
  });
});

describe('letters', () => {
  const head =
    'From: NTB Nyheter <desk@ntb.example>\r\nSubject: =?utf-8?q?Laine_m=C3=B8ter_Dahl?=\r\nDate: Tue, 04 Mar 2025 23:30:00 -0500\r\nMIME-Version: 1.0\r\n';
  const known = { id: 'a', title: 'Laine møter Dahl', publisher: 'NTB Nyheter', date: '2025-03-04' };
  const base64 = Buffer.from(story).toString('base64');
  test.each([
    [
      'plain text',
      `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`,
    ],
    [
      'a page',
      `${head}Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page('T')).toString('base64')}`,
    ],
    [
      'both',
      `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b--`,
    ],
  ])('%s', async (_, content) => {
    for (const name of ['a.eml', 'a.txt']) {
      const { articles } = await readFile(name, content);
      expect(articles.map(({ text, ...rest }) => ({ ...rest, text: text.trim() }))).toMatchObject([
        { ...known, text: story },
      ]);
    }
  });
});

describe('web archives', () => {
  const record = (
    url: string,
    body: string | Uint8Array,
    { type = 'text/html', status = '200 OK', headers = '', kind = 'response' } = {},
  ): Buffer => {
    const http =
      kind === 'response'
        ? `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${headers}Content-Length: ${body.length}\r\n\r\n`
        : '';
    const payload = Buffer.concat([Buffer.from(http), Buffer.from(body)]);
    const own = `WARC/1.0\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-03-05T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nContent-Type: ${http ? 'application/http' : type}\r\nContent-Length: ${payload.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(own), payload, Buffer.from('\r\n\r\n')]);
  };
  const site = 'https://news.example/2025/03/04';
  const records = [
    record(`${site}/a`, page('A')),
    record(`${site}/picture`, Uint8Array.from([0xff, 0xd8]), { type: 'image/jpeg' }),
    record(`${site}/moved`, '', { status: '301 Moved' }),
    record(`${site}/latin`, Buffer.from(page('Caf\u00e9', '<p>Caf\u00e9 talks in Turku.</p>'), 'latin1'), {
      type: 'text/html; charset=iso-8859-1',
    }),
    record(`${site}/packed`, gzipSync(page('P')), { headers: 'Content-Encoding: gzip\r\n' }),
    record(`${site}/undeclared`, Buffer.from(page('Caf\u00e9'), 'latin1')),
    record(`${site}/bomb`, gzipSync(Buffer.alloc(30_000_000, 97)), { headers: 'Content-Encoding: gzip\r\n' }),
    record(`${site}/words`, story, { kind: 'conversion', type: 'text/plain' }),
  ];

  test.each<[string, Uint8Array]>([
    ['a.warc', Buffer.concat(records)],
    ['a.warc.gz', Buffer.concat(records.map((one) => gzipSync(one)))],
    ['-packed-by-another-name', gzipSync(Buffer.concat(records))],
  ])('%s', async (name, content) => {
    const read = await readFile(name, content);
    expect(read.articles.map(({ id, text, date }) => [id, text.normalize(), date])).toEqual([
      [`${site}/a`, story, '2025-03-04'],
      [`${site}/latin`, 'Café talks in Turku.', '2025-03-04'],
      [`${site}/packed`, story, '2025-03-04'],
      [`${site}/words`, story, '2025-03-04'],
    ]);
    expect(read.issues).toMatchObject([
      { code: 'wrong-charset', article: `${site}/undeclared` },
      { code: 'too-large', article: `${site}/bomb` },
    ]);
  });

  const whole = record(`${site}/a`, page('A'));
  const picture = record(`${site}/picture`, Buffer.alloc(3000), { type: 'image/jpeg' });
  const upTo = (mark: string): Buffer => whole.subarray(0, whole.indexOf(mark));
  test.each<[string, Buffer, number]>([
    ['a page', Buffer.concat([whole, record(`${site}/b`, page('B')).subarray(0, -200)]), 1],
    ['the only page', whole.subarray(0, -200), 0],
    ['a picture', Buffer.concat([whole, picture.subarray(0, -2000)]), 1],
    ['the name of the format', Buffer.concat([whole, Buffer.from('WAR')]), 1],
    ['the version', Buffer.concat([whole, Buffer.from('WARC/1.0\r\n')]), 1],
    ['a line of a header', Buffer.concat([whole, whole.subarray(0, 40)]), 1],
    ['a header, at the end of a line', Buffer.concat([whole, upTo('WARC-Date')]), 1],
    ['the only header', upTo('Content-Length'), 0],
    ['a header but for its last line end', Buffer.concat([whole, upTo('\r\n\r\n')]), 1],
    ['a header and what it heads', Buffer.concat([whole, upTo('HTTP/1.1')]), 1],
    ['the header of an answer', Buffer.concat([whole, upTo('Content-Type: text')]), 1],
    ['the header of a picture', Buffer.concat([whole, picture.subarray(0, 60)]), 1],
    ['the line end behind it', Buffer.concat([whole, picture.subarray(0, -3)]), 1],
  ])(
    'one that is cut off within %s is told of, once what is whole has been read',
    async (_, content, read) => {
      const { articles, issues } = await readFile('cut.warc', content);
      expect(articles).toHaveLength(read);
      expect(issues.map(({ code }) => code)).toEqual(['broken-warc']);
    },
  );
});
