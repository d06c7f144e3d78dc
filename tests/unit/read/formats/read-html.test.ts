import { describe, expect, test } from 'vitest';
import { codesOf, openFolder } from '../read-inputs.ts';
import { marked, paragraphs, story } from './stories.ts';

const { readFile } = openFolder();

const linked = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Site', '@id': '#site' },
    { '@type': 'Organization', '@id': '#owner', name: 'Nordic Wire' },
    {
      '@type': ['NewsArticle'],
      headline: 'Laine meets Dahl',
      datePublished: '2025-03-04T23:30:00-05:00',
      publisher: { '@id': '#owner' },
      inLanguage: 'en-GB',
    },
  ],
});

const surroundings = {
  before: `<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<div class="cookie-banner"><p>We use cookies. By continuing you agree.</p></div>`,
  within: `<figure><img src="x.jpg"><figcaption>Paul Renard (L) meets Uwe Stahl</figcaption></figure>
<aside><h3>Read also</h3><ul><li><a href="/x">Swedish King visits Denmark</a></li></ul></aside>
<p><a href="/y">King Gustav met the Danish queen</a></p>`,
  after: `<footer><p>Copyright 2025 Nordic Wire. All rights reserved.</p></footer>
<script>var x = "Prime Minister Leif Sund met nobody";</script>`,
};

const page = (head: string, story = marked): string => `<!DOCTYPE html>
<html><head><meta charset="utf-8">${head}</head><body>${surroundings.before}
<article><h1>Laine meets Dahl</h1>${surroundings.within}${story}</article>${surroundings.after}</body></html>`;

test('the story is the text, with an empty line between paragraphs; what stands around it stays out', async () => {
  const { articles, issues } = await readFile(
    'page.html',
    page(`<script type="application/ld+json">${linked}</script>`),
  );
  expect(issues).toEqual([]);
  expect(articles).toMatchObject([
    { id: 'page', text: story, title: 'Laine meets Dahl', date: '2025-03-04' },
  ]);
  expect(articles).toMatchObject([{ publisher: 'Nordic Wire', language: 'en-GB' }]);
  const [article] = articles;
  expect(article?.text.slice(article.bodyStart)).toMatch(/^Finnish Foreign Minister/);
});

const tag = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('what a page says of its article', () => {
  test.each<[string, string, object]>([
    [
      'JSON-LD',
      `<script type="application/ld+json">${linked}</script>${tag('og:title', 'Other')}`,
      { title: 'Laine meets Dahl' },
    ],
    [
      'JSON-LD in a list and a comment',
      `<script type="application/ld+json"><!-- [${linked}] --></script>`,
      { date: '2025-03-04' },
    ],
    [
      'JSON-LD in a section of characters behind a comment of scripts',
      `<script type="application/ld+json">//<![CDATA[\n${linked}\n//]]></script>`,
      { date: '2025-03-04' },
    ],
    [
      'broken JSON-LD',
      `<script type="application/ld+json">{"@type":</script>${tag('article:published_time', '2025-03-05T10:00:00Z')}`,
      { date: '2025-03-05' },
    ],
    [
      'JSON-LD with a line break in a string',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Two\nlines"}</script>',
      { title: 'Two lines' },
    ],
    [
      'OpenGraph',
      tag('og:title', 'A &amp; B') + tag('og:site_name', 'NTB') + tag('og:locale', 'en_US'),
      { title: 'A & B', publisher: 'NTB', language: 'en-US' },
    ],
    [
      'a meta tag for the day',
      '<meta name="pubdate" content="Tue, 04 Mar 2025 10:00:00 +0000">',
      { date: '2025-03-04' },
    ],
    ['Dublin Core', '<meta name="DC.date.issued" content="2025-03-06">', { date: '2025-03-06' }],
    ['a date that is none before one that is', '<meta name="date" content="today">', {}],
    ['a title', '<title>Laine | Wire</title>', { title: 'Laine meets Dahl' }],
    [
      'its address',
      '<link rel="canonical" href="HTTPS://News.example/2025/03/07/a">',
      { url: 'https://news.example/2025/03/07/a' },
    ],
  ])('%s', async (_, head, expected) => {
    const { articles } = await readFile('page.html', page(head));
    expect(articles).toMatchObject([{ text: story, ...expected }]);
  });

  test('a time element', async () => {
    const { articles } = await readFile(
      'page.html',
      page('', `<time datetime="2025-03-08T01:00">8 March</time>${marked}`),
    );
    expect(articles[0]?.date).toBe('2025-03-08');
  });

  test('the language of the page', async () => {
    const { articles } = await readFile('page.html', page('').replace('<html>', '<html lang="fi">'));
    expect(articles[0]?.language).toBe('fi');
  });
});

describe('old and broken pages', () => {
  test.each<[string, string]>([
    [
      'nested tables',
      `<TABLE><TR><TD><A HREF=a>Index</A><BR><A HREF=b>Sport</A></TD><TD><TABLE><TR><TD>${marked}</TABLE></TABLE>`,
    ],
    [
      'breaks for paragraphs',
      `<body><div>${marked.replaceAll('<p>', '').replaceAll('</p>', '<br>&nbsp;<br>')}</div>`,
    ],
    ['paragraphs that are not closed', `<html><body>${marked.replaceAll('</p>', '')}`],
    ['line ends and indents', `<html>\r\n<body>\r\n${marked.replaceAll(' ', '\r\n    ')}\r\n</body>`],
    ['a fragment', marked],
    ['tags that do not match', `<div><b>${marked}</div></i></span>`],
    [
      'words in the description alone',
      `<html><body><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: story })}</script><p>Subscribe to read.</p>`,
    ],
  ])('%s', async (_, html) => {
    const { articles } = await readFile('old.htm', html);
    expect(articles.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([story]);
  });

  test.each([
    ['no story', '<html><body><script>1</script></body></html>', ['no-article']],
    ['nothing', '', ['empty-file']],
  ])('%s', async (_, html, codes) => {
    expect(codesOf(await readFile('none.html', html))).toEqual(codes);
  });
});

describe('encodings', () => {
  const latin = (text: string): Buffer =>
    Buffer.from(text.replaceAll('—', '\u0097').replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(page(''))],
    ['UTF-8 that is not declared', Buffer.from(marked)],
    ['Windows-1252 in a meta tag', latin(page('').replace('utf-8', 'windows-1252'))],
    [
      'Latin 1, as Windows-1252 is often called',
      latin(
        page('').replace(
          '<meta charset="utf-8">',
          '<META http-equiv=Content-Type content="text/html; charset=ISO-8859-1">',
        ),
      ),
    ],
    ['UTF-8 that is declared as Latin 1', Buffer.from(page('').replace('utf-8', 'iso-8859-1'))],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${page('')}`, 'utf16le')],
  ])('%s', async (_, bytes) => {
    const { articles } = await readFile('page.html', bytes);
    expect(articles.map(({ text }) => text)).toEqual([story]);
  });

  test.each<[string, Uint8Array]>([
    ['one that is not declared', latin(marked)],
    ['one that is declared wrongly', latin(page(''))],
    ['one that is not known', latin(page('').replace('utf-8', 'klingon'))],
  ])('%s is told', async (_, bytes) => {
    const { issues } = await readFile('page.html', bytes);
    expect(issues).toMatchObject([{ code: 'wrong-charset', message: expect.stringContaining('--encoding') }]);
    const said = await readFile('page.html', bytes, { encoding: 'windows-1252' });
    expect(said.articles.map(({ text }) => text)).toEqual([story]);
  });
});

test('of a paragraph with a link in it, all words stay', async () => {
  const more = paragraphs.map(
    (text) =>
      `<p>${text.replace('Anna Laine', '<a href="/l">Anna <b>Laine</b></a>').replace('&', '&amp;')}</p>`,
  );
  const { articles } = await readFile('page.html', page('', more.join('')));
  expect(articles[0]?.text).toBe(story);
});
