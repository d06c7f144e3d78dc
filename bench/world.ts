/**
 * How the time of putting articles together grows with their number, where also the number of persons grows, each under
 * several spellings:
 *
 *   npm run bench:world
 *   npm run bench:world -- --articles 1000,10000,35000
 *
 * The last column is the exponent between a row and the one before: 1 is linear. Processor time, as other work may share
 * the machine.
 */
import { cpuUsage } from 'node:process';
import { parseArgs } from 'node:util';
import { conclude } from '../src/identity/conclude.ts';
import { SEEDS } from '../src/index.ts';
import { parseIri } from '../src/rdf/iri.ts';
import { readIdentityWords } from '../src/read/read-identity-words.ts';
import { BASE } from '../tests/samples/digests.ts';
import { inventDigests } from './world/invent-digests.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000,3000,10000' } } });
const words = readIdentityWords(SEEDS);
const base = parseIri(BASE);
if (!base) throw new Error(`${BASE} is no IRI`);
const options = { base, words };

console.log('articles   quads   processor seconds   exponent');
let before: { readonly count: number; readonly seconds: number } | undefined;
for (const count of values.articles.split(',').map(Number)) {
  const digests = inventDigests(count);
  const from = cpuUsage();
  let quads = 0;
  for (const own of conclude(digests, options)) quads += own.length;
  const { user, system } = cpuUsage(from);
  const seconds = (user + system) / 1e6;
  const exponent = before && Math.log(seconds / before.seconds) / Math.log(count / before.count);
  console.log(
    [
      String(count).padStart(8),
      String(quads).padStart(7),
      seconds.toFixed(2).padStart(19),
      (exponent?.toFixed(2) ?? '').padStart(10),
    ].join(' '),
  );
  before = { count, seconds };
}
