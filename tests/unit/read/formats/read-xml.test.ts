import { describe, expect, test } from 'vitest';
import { codesOf, openFolder } from '../read-inputs.ts';
import { escapeMarkup, marked, story } from './stories.ts';

const { readFile } = openFolder();
const xml = '<?xml version="1.0" encoding="utf-8"?>\n';
const outline = ({ articles }: Awaited<ReturnType<typeof readFile>>) =>
  articles.map(({ id, title, date, publisher, url, language, text }) => ({
    id,
    title,
    date,
    publisher,
    url,
    language,
    text,
  }));

describe('feeds', () => {
  const rss = (items: string): string =>
    `${xml}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Nordic &amp; Co</title><language>en-gb</language>${items}</channel></rss>`;
  const full = `<item><title>A &lt;b&gt;B&lt;/b&gt; &#8217;x&#8217;</title><link>https://news.example/1</link><guid>g-1</guid>
<pubDate>Tue, 04 Mar 2025 23:30:00 -0500</pubDate><description>Short.</description><content:encoded><![CDATA[${marked}]]></content:encoded></item>`;
  const known = { publisher: 'Nordic & Co', language: 'en-gb' };

  test('RSS with full text', async () => {
    expect(outline(await readFile('a.rss', rss(full)))).toEqual([
      {
        id: 'g-1',
        title: 'A B ’x’',
        date: '2025-03-04',
        url: 'https://news.example/1',
        ...known,
        text: story,
      },
    ]);
  });

  test.each([
    ['no guid', full.replace('<guid>g-1</guid>', ''), 'https://news.example/1'],
    ['markup as characters', full.replace(/<!\[CDATA\[.*\]\]>/s, escapeMarkup(marked)), 'g-1'],
    [
      'the story in the description',
      `<item><guid>g-2</guid><description>${escapeMarkup(marked.repeat(4))}</description></item>`,
      'g-2',
    ],
  ])('%s', async (_, items, id) => {
    const { articles } = await readFile('a.xml', rss(items));
    expect(articles.map((article) => [article.id, article.text.startsWith(story)])).toEqual([[id, true]]);
  });

  test('an item without its text is told, the others are read', async () => {
    const summary = '<item><title>S & T</title><guid>g-3</guid><description>Short.</description></item>';
    const read = await readFile('a.xml', rss(summary + full));
    expect(codesOf(read)).toEqual(['summary-only']);
    expect(read.articles.map(({ id }) => id)).toEqual(['g-1']);
  });

  test('a feed that is cut gives what is whole', async () => {
    const { articles } = await readFile('a.xml', rss(full + full.replaceAll('-1<', '-2<')).slice(0, -100));
    expect(articles[0]).toMatchObject({ id: 'g-1', text: story });
  });

  test('Atom', async () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title><id>urn:feed</id>
<entry><id>urn:1</id><title type="html">H &amp;amp; x</title><link rel="self" href="https://news.example/self"/>
<link rel="alternate" href="https://news.example/a"/><updated>2025-03-05T00:00:00Z</updated><published>2025-03-04T00:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${marked}</div></content></entry></feed>`;
    expect(outline(await readFile('a.atom', feed))).toEqual([
      {
        id: 'urn:1',
        title: 'H & x',
        date: '2025-03-04',
        url: 'https://news.example/a',
        publisher: 'Wire',
        language: 'en',
        text: story,
      },
    ]);
  });
});

describe('NewsML-G2', () => {
  const item = (
    guid: string,
    inner: string,
    status = 'usable',
  ): string => `<newsItem guid="${guid}" xml:lang="en"><itemMeta>
<provider qcode="p:ntb"><name>NTB Nordic</name></provider><versionCreated>2025-03-04T23:00:00+01:00</versionCreated><pubStatus qcode="stat:${status}"/>
</itemMeta><contentMeta><headline>Laine in Turku</headline></contentMeta><contentSet>${inner}</contentSet></newsItem>`;
  const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf><body><body.head><hedline><hl1>X</hl1></hedline></body.head><body.content>${marked}
<media><media-caption>Caption</media-caption></media></body.content></body></nitf></inlineXML>`;
  const known = {
    title: 'Laine in Turku',
    date: '2025-03-04',
    publisher: 'NTB Nordic',
    language: 'en',
    url: undefined,
  };

  test.each([
    ['an item', `${xml}${item('urn:1', nitf)}`],
    [
      'a message',
      `${xml}<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item('urn:1', nitf)}</itemSet></newsMessage>`,
    ],
    ['a prefix on all names', `${xml}${item('urn:1', nitf).replace(/<(\/?)(?=[a-z])/g, '<$1nar:')}`],
    [
      'a page within',
      `${xml}${item('urn:1', `<inlineXML><html><head><title>T</title></head><body>${marked}</body></html></inlineXML>`)}`,
    ],
    [
      'plain text within',
      `${xml}${item('urn:1', `<inlineData contenttype="text/plain">${escapeMarkup(story)}</inlineData>`)}`,
    ],
  ])('%s', async (_, content) => {
    expect(outline(await readFile('a.xml', content))).toEqual([{ id: 'urn:1', ...known, text: story }]);
  });

  test('items that are withdrawn or have no text are passed over, and told of', async () => {
    const items =
      item('urn:1', nitf, 'canceled') + item('urn:2', '<remoteContent href="x.jpg"/>') + item('urn:3', nitf);
    const read = await readFile('a.xml', `${xml}<newsMessage><itemSet>${items}</itemSet></newsMessage>`);
    expect(read.articles.map(({ id }) => id)).toEqual(['urn:3']);
    expect(read.issues).toMatchObject([
      { code: 'withdrawn', article: 'urn:1', severity: 'warning' },
      { code: 'no-article', article: 'urn:2', severity: 'warning' },
    ]);
  });
});

test('NITF', async () => {
  const nitf = `${xml}<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd"><nitf><head><docdata><doc-id id-string="n-1"/><date.issue norm="20250304T100000Z"/></docdata></head>
<body><body.head><hedline><hl1>Head</hl1></hedline><distributor>NTB</distributor></body.head><body.content><block>${marked}</block></body.content></body></nitf>`;
  expect(outline(await readFile('a.nitf', nitf))).toMatchObject([
    { id: 'n-1', title: 'Head', date: '2025-03-04', publisher: 'NTB', text: story },
  ]);
});

describe('what is not read is told, in little time', () => {
  test.each([
    ['another vocabulary', `${xml}<urlset><url/></urlset>`, 'unknown-kind'],
    ['no element', xml, 'unknown-kind'],
    ['elements without end', `${xml}<rss>${'<a>'.repeat(100_000)}`, 'bomb'],
    ['elements without number', `${xml}<rss>${'<a/>'.repeat(200_000)}`, 'bomb'],
    ['an encoding that is wrong', Buffer.from(`${xml}<rss>\xe9</rss>`, 'latin1'), 'wrong-charset'],
  ])('%s', async (_, content, code) => {
    expect(codesOf(await readFile('a.xml', content))).toEqual([code]);
  });

  test('entities that multiply are left as they are', async () => {
    const entities = Array.from(
      { length: 12 },
      (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`,
    );
    const bomb = `${xml}<!DOCTYPE rss [<!ENTITY a0 "aaaaaaaaaa">${entities.join('')}]><rss><channel><item><guid>g</guid><description>&a12;</description></item></channel></rss>`;
    expect(codesOf(await readFile('a.xml', bomb))).toEqual(['own-entities', 'summary-only']);
  });
});

describe('entities that a document declares itself', () => {
  const rss = (declared: string, body: string): string =>
    `<?xml version="1.0"?>\n<!DOCTYPE rss [${declared}]>\n<rss version="2.0"><channel><title>T</title><item><guid>g</guid><description>${body}</description></item></channel></rss>`;
  const long = escapeMarkup(`${story} `.repeat(3));
  const bomb = Array.from(
    { length: 12 },
    (_, at) => `<!ENTITY a${at} "${at ? `&a${at - 1};`.repeat(10) : 'ha'}">`,
  );
  test.each<[string, string, string, string[]]>([
    ['each of ten of another', bomb.join('\n'), `${long} &a11;`, ['own-entities']],
    ['a word', '<!ENTITY min "minister">', `${long} &min;`, ['own-entities']],
    ['a file', '<!ENTITY file SYSTEM "file:///etc/hostname">', `${long} &file;`, ['own-entities']],
    ['one that is not used', '<!ENTITY min "minister">', long, []],
    ['those of XML alone', '', long, []],
  ])('%s: nothing is put in, and it is told', async (_, declared, body, codes) => {
    const read = await readFile('a.rss', rss(declared, body), { date: '2025-03-04' });
    expect(codesOf(read)).toEqual(codes);
    expect(read.articles.length).toBe(1);
    expect(read.articles[0]?.text.length).toBeLessThan(3 * story.length + 30);
  });

  test('a feed without an item is told of', async () => {
    const content = '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title></channel></rss>';
    expect(codesOf(await readFile('a.rss', content))).toEqual(['empty-file']);
  });
});
