import { describeThing } from '../../query/names/describe-thing.ts';
import type { AmbiguousName } from '../answer.ts';
import type { Asker } from '../asker.ts';
import type { Verdict } from '../judge/verdict.ts';
import type { Named } from '../reading/reading.ts';
import type { Name, NameMatch } from '../words/mark.ts';

/**
 * Names that several are called by, where it makes a difference: facts of more than one of them are told, and they are not
 * of one surname and office.
 */
export async function listAmbiguous(
  { store }: Pick<Asker, 'store'>,
  named: readonly Named[],
  verdicts: readonly Verdict[],
): Promise<AmbiguousName[]> {
  const told = new Set(
    verdicts.flatMap(({ answers, asides }) =>
      [...answers, ...asides.flatMap(({ items }) => items)].flatMap(({ proofs }) =>
        proofs.flatMap(({ parties }) => parties),
      ),
    ),
  );
  const several = named.flatMap((one): { name: Name; matches: readonly NameMatch[] }[] =>
    one.type === 'name' && one.matches.length > 1 ? [one] : [],
  );
  const listed = await Promise.all(
    several.map(async ({ name, matches }) => {
      const met = matches.filter(({ thing }) => thing.iris.some((iri) => told.has(iri)));
      const candidates = await Promise.all(
        (told.size === 0 ? matches : met).map(async ({ thing }) => {
          const { iris, label } = thing;
          const described =
            thing.kind === 'treaty'
              ? undefined
              : await describeThing(store, { ...thing, of: [], reports: false });
          return { iri: iris[0] ?? '', label, detail: described?.detail ?? '' };
        }),
      );
      return { text: name.text, candidates };
    }),
  );
  return listed.filter(({ candidates }) => candidates.length > 1 && !isOnePerson(candidates));
}

/** Several spellings of who holds one office: which of them is meant makes no difference. */
function isOnePerson(candidates: AmbiguousName['candidates']): boolean {
  const keys = new Set(
    candidates.map(
      ({ label, detail }) =>
        `${label
          .replace(/,? (?:Jr|Sr)\.?$/u, '')
          .split(' ')
          .at(-1)} ${detail}`,
    ),
  );
  return keys.size === 1;
}
