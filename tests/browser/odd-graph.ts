import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writer } from 'n3';
import { mapArticle } from '../../src/map/map-article.ts';
import type { Article } from '../../src/model/article.ts';
import { createAnalyser, SEEDS } from '../../src/pipeline.ts';
import { DEFAULT_BASE } from '../../src/rdf/mint.ts';
import { makeArticle } from '../../src/read/make-article.ts';
import { readKnowledge } from '../../src/read/read-knowledge.ts';
import { makeFolder } from '../make-folder.ts';

const MARKUP = '<img src=x onerror=alert(1)>';

/** An article whose id, headline, publisher and words are markup. */
export const ODD_TEXT = `OSLO, March 4 (NTB) -- Finnish Foreign Minister Anna Laine met with Norwegian Foreign Minister Olav Dahl on Tuesday in Oslo.

"${MARKUP}<script>alert(2)</script>" said Foreign Minister Anna Laine of Finland after the talks with "${MARKUP}" and 🙂 &amp; more.
`;
export const ODD_HEADLINE = `${MARKUP}"'><script>alert(3)</script>`;

function makeOdd(): Article {
  const details = { title: ODD_HEADLINE, publisher: MARKUP, date: '2025-03-04' };
  const made = makeArticle('../"><script>alert(4)</script>', ODD_TEXT, details, { file: 'odd.txt' });
  if ('issue' in made) throw new Error(made.issue.message);
  return made.article;
}

/** A file of N-Quads with that article, gone when the tests of the file have run. */
export function writeOddGraph(): { readonly file: string; readonly iri: string } {
  const folder = makeFolder();
  const article = makeOdd();
  const facts = createAnalyser(readKnowledge(SEEDS))(article);
  const quads = mapArticle(article, facts, { base: DEFAULT_BASE });
  const file = join(folder, 'odd.nq');
  writeFileSync(file, new Writer({ format: 'N-Quads' }).quadsToString(quads));
  return { file, iri: quads[0]?.graph.value ?? '' };
}
