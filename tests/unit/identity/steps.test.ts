import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conclude } from '../../../src/identity/conclude.ts';
import type { ArticleDigest, FactDigest } from '../../../src/identity/digest/article-digest.ts';
import type { StepOptions } from '../../../src/identity/steps/step.ts';
import { SEEDS } from '../../../src/pipeline.ts';
import { readGazetteer } from '../../../src/read/read-gazetteer.ts';
import { nquads } from '../../../src/serialise/nquads.ts';
import { BASE, bodyOf, digestOf, type Held, personOf, slugOf } from '../../samples/digests.ts';
import { options as known } from './conclude-told.ts';
import { concludeInSteps, type Shuffle } from './in-steps.ts';

const { leaders } = readGazetteer(SEEDS);
const options: StepOptions = { ...known, leaders: () => leaders };

function concludeAtOnce(digests: readonly ArticleDigest[]): string[] {
  const texts = [...conclude(digests, { ...known, leaders })].map((quads) =>
    String(nquads.writeArticle(quads)),
  );
  return texts.flatMap((text) => text.split('\n').filter((line) => line !== '')).sort();
}

/** Of few names in many spellings, so that they meet: in full, with an initial, as a surname, under another state. */
const NAMES = [
  ['Ella Storm', 'Ella Marie Storm', 'E. Storm', 'Storm'],
  ['Aino Salo', 'Aino Saalo', 'Salo Aino', 'Salo'],
  ['Viktor Storm', 'Victor Storm', 'Storm'],
  ['Angela Merkel', 'Merkel'],
] as const;
/** Of a state, of an organization, or of nobody. */
const BODIES = ['NO', 'FI', 'SE', 'DE', 'NO', 'FI', 'un', '-'];
const TITLES = ['Foreign Minister', 'Minister of Foreign Affairs', 'President', 'Chancellor', undefined];
const WORDS = [
  'open two more roads over the northern border before the winter comes',
  'open two more roads over the northern border in spring',
  'free trade and fisheries',
  'fisheries and free trade treaty',
  'the Turku Fisheries Agreement',
  'pact on fisheries',
];
const QUOTES = ['They met.', 'held a fifth round of talks', 'would hold the sixth round of their talks'];
const PLACES = ['Turku', 'Summer House', 'Oslo'].map((label) => ({
  iri: `${BASE}place/${slugOf(label)}`,
  label,
  state: bodyOf(label === 'Oslo' ? 'NO' : 'FI'),
}));
const day = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(2025, 2025, 2025, 2022))
  .map(([n, year]) => new Date(Date.UTC(year, 4, 1 + n)).toISOString().slice(0, 10));
const held = fc
  .tuple(fc.constantFrom(...NAMES), fc.nat(3), fc.constantFrom(...BODIES), fc.constantFrom(...TITLES))
  .map(([spellings, at, state, title]): Held => {
    const name = spellings[at % spellings.length] ?? spellings[0];
    return title === undefined || state === '-' ? [name, state] : [name, state, title];
  });
const sketch = fc.constantFrom('0a1b2c3d'.repeat(16), `${'0a1b2c3d'.repeat(15)}ffffffff`, 'e5'.repeat(64));

const fact = (own: readonly Held[]): fc.Arbitrary<Partial<FactDigest>> => {
  const persons = own.map(([name, state]) => personOf(state, name));
  const parties = fc.uniqueArray(fc.constantFrom(...persons, bodyOf('NO'), bodyOf('FI')), {
    minLength: 1,
    maxLength: 3,
  });
  const dates = fc
    .record({ earliest: day, span: fc.constantFrom(0, 0, 0, 20) })
    .map(({ earliest, span }) => ({
      earliest,
      ...(span === 0 && Date.parse(earliest) % 3 === 0 && { assumed: true as const }),
      latest: new Date(Date.parse(earliest) + span * 86_400_000).toISOString().slice(0, 10),
    }));
  return fc
    .record({
      kind: fc.constantFrom('meeting', 'visit', 'treaty', 'statement'),
      status: fc.constantFrom('occurred', 'planned', 'denied'),
      place: fc.option(fc.constantFrom(...PLACES.map(({ iri }) => iri)), { nil: undefined }),
      quote: fc.constantFrom(...QUOTES),
      parties,
      words: fc.constantFrom(...WORDS),
      dates: fc.option(dates, { nil: {} }),
      destination: fc.constantFrom(bodyOf('SE'), bodyOf('FI')),
    })
    .map(({ words, dates: told, destination, place, ...rest }) => ({
      ...rest,
      ...(place !== undefined && { place }),
      ...told,
      ...(rest.kind === 'visit' && { destination }),
      ...((rest.kind === 'treaty' || rest.kind === 'statement') && { words }),
    }));
};

const world = fc
  .array(
    fc.array(held, { minLength: 1, maxLength: 3 }).chain((own) =>
      fc.record({
        day,
        held: fc.constant(own),
        publisher: fc.constantFrom('Wire A', 'Wire B'),
        sketch: fc.option(sketch, { nil: undefined }),
        dateline: fc.constantFrom('OSLO', 'TURKU'),
        places: fc.constant(PLACES),
        facts: fc.array(fact(own), { maxLength: 3 }),
      }),
    ),
    { minLength: 2, maxLength: 30 },
  )
  .map((articles) =>
    articles.map(({ sketch: own, ...told }, i) =>
      digestOf(`a${i}`, { ...told, ...(own !== undefined && { sketch: own }) }),
    ),
  );

/** Always the same orders for a seed. */
function shuffleBy(seed: number): Shuffle {
  let state = seed;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return (items) => {
    const shuffled = [...items];
    for (let at = shuffled.length - 1; at > 0; at--) shuffled.push(...shuffled.splice(random(at + 1), 1));
    return shuffled;
  };
}

test('steps over lines dealt out in any way and order conclude what one pass does', async () => {
  await fc.assert(
    fc.asyncProperty(world, fc.integer({ min: 1, max: 4 }), fc.nat(), async (digests, parts, seed) => {
      const stepped = await concludeInSteps(digests, options, { parts, shuffle: shuffleBy(seed) });
      expect(stepped).toEqual(concludeAtOnce(digests));
    }),
    { numRuns: 60 },
  );
});
