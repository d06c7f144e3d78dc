import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../../src/read/record/read-metadata.ts';

const where = { file: 'a.jsonl', line: 3 };

describe('a field is read as it is meant', () => {
  test.each([
    [{ date: '2025-03-04 10:00:00' }, { date: '2025-03-04' }],
    [{ date: 1741082400 }, { date: '2025-03-04' }],
    [{ date: { $date: '2025-03-04T10:00:00Z' } }, { date: '2025-03-04' }],
    [{ url: 'HTTP://News.Example/A?B=C#D' }, { url: 'http://news.example/A?B=C#D' }],
    [{ url: 'https://me:Secret@News.Example:8080' }, { url: 'https://me:Secret@news.example:8080' }],
    [{ language: 'en_GB' }, { language: 'en-GB' }],
    [{ title: 2025 }, { title: '2025' }],
    [{ title: null, date: '', url: ' ', publisher: undefined }, {}],
    [{ other: 1 }, {}],
  ])('%j', (record, metadata) => {
    expect(readMetadata(record, where)).toEqual({ metadata, warnings: [] });
  });
});

describe('a field that does not fit is left out with a warning, the others stay', () => {
  test.each([
    [{ date: 'yesterday' }, 'bad-date'],
    [{ date: '0000-01-01' }, 'bad-date'],
    [{ date: '03/04/2025' }, 'bad-date'],
    [{ date: true }, 'bad-date'],
    [{ url: 'news.example/page' }, 'bad-url'],
    [{ url: '//news.example/page' }, 'bad-url'],
    [{ url: 'ftp://news.example/page' }, 'bad-url'],
    [{ url: 'javascript:alert(1)' }, 'bad-url'],
    [{ url: 'http://' }, 'bad-url'],
    [{ url: ['http://news.example/'] }, 'bad-url'],
    [{ language: 'English' }, 'bad-field'],
    [{ publisher: { name: 'NTB' } }, 'bad-field'],
    [{ publisher: 'x'.repeat(3000) }, 'bad-field'],
    [{ publisher: 'half \ud83d' }, 'bad-field'],
  ])('%.60j: %s', (record, code) => {
    const read = readMetadata({ title: 'Envoys meet', ...record }, where);
    expect(read.metadata).toEqual({ title: 'Envoys meet' });
    expect(read.warnings).toMatchObject([{ issue: { code, severity: 'warning', ...where } }]);
    expect(read.warnings[0]?.issue.message.length).toBeLessThan(250);
  });
});
