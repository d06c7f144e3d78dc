import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { createLexicon } from '../../../../src/annotate/lexicon.ts';
import { readKnowledge } from '../../../../src/read/read-knowledge.ts';

const knowledge = readKnowledge(new URL('../../../../seeds/', import.meta.url));
const [norland, sudland] = knowledge.states;
if (!norland || !sudland) throw new Error('The gazetteer has no states.');
const lexicon = createLexicon({
  ...knowledge,
  leaders: [
    { name: 'Anna Roe', short: 'Roe', state: norland.state, offices: ['president'], from: 1990, to: 1995 },
    { name: 'Bo Roe', short: 'Roe', state: sudland.state, offices: ['president', 'minister'], from: 1993 },
    { name: 'Chu Dan', short: 'Chu', state: norland.state, offices: ['premier'], from: 2000 },
  ],
});

function known(text: string, date: string): string | undefined {
  const article = { id: 'a', text, source: 'a.txt', language: 'en', date, bodyStart: 0 };
  const person = annotate(article, lexicon).mentions.find(({ kind }) => kind === 'person');
  return person?.kind === 'person' ? person.known?.code : undefined;
}

describe('the state of a known leader', () => {
  it.each([
    ['President Roe spoke.', '1991-05-01', norland.state.code],
    ['President Anne Roe spoke.', '1994-05-01', norland.state.code],
    ['President B. Roe spoke.', '1994-05-01', sudland.state.code],
    ['Foreign Minister Roe spoke.', '1999-05-01', sudland.state.code],
    ['Former president Anna Roe spoke.', '1999-05-01', norland.state.code],
    ['President Anna Roe, Jr. spoke.', '1991-05-01', norland.state.code],
    ['Premier Chu Dan spoke.', '2001-05-01', norland.state.code],
    ['Premier Chu spoke.', '2001-05-01', norland.state.code],
    ['The strait is open, Anna Roe said.', '1991-05-01', norland.state.code],
  ])('%s (%s)', (text, date, code) => expect(known(text, date)).toBe(code));

  it.each([
    // Two would do; out of office; another office; another name; the text tells.
    ['President Roe spoke.', '1994-05-01'],
    ['The strait is open, Anna Roe said.', '1999-05-01'],
    ['President Anna Roe spoke.', '2001-05-01'],
    ['Senator Roe spoke.', '1991-05-01'],
    ['President Zed Roe spoke.', '1991-05-01'],
    ['Japanese President Roe spoke.', '1991-05-01'],
    ['President Roe of Peru spoke.', '1991-05-01'],
  ])('not in: %s (%s)', (text, date) => expect(known(text, date)).toBeUndefined());
});
