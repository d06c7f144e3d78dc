// Writes the three letters that ISO 3166-1 has for each of its two, as data sets of events write states.
import { createRequire } from 'node:module';
import { writeOrCheck } from './write-or-check.mjs';

/** Kosovo has no code in the standard; that of the World Bank and the EU is in use. */
const OTHERWISE = { XK: 'XKX' };

const codes = createRequire(import.meta.url)('i18n-iso-countries/codes.json');
const lines = codes
  .map(([two, three]) => [two, OTHERWISE[two] ?? three])
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([two, three]) => `  ${two}: '${three}',`);

const text = `// Generated from the codes of i18n-iso-countries by ontology/generate/country-codes.mjs: do not edit.

/** ISO 3166-1: the three letters of a state by its two. */
export const alpha3: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;

writeOrCheck(new URL('../../src/query/plover/alpha-3.generated.ts', import.meta.url), text);
