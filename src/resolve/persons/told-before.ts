import type { AnnotatedArticle, OfficePhrase, Served } from '../../model/mention.ts';
import { rememberByArticle } from '../../model/remember-by-article.ts';
import { calledBy, namesCalled, namesOf } from './other-names-of-offices.ts';
import { servedKey } from './served-key.ts';

/** Where a story first told of an office without a name, and whom it serves. */
interface Nameless {
  readonly start: number;
  readonly served: Served;
}

const namelessIn = rememberByArticle(findNameless);

/**
 * "*Norland's president* toured the coast. … *President Berg* said": the office that a story told of without a name serves
 * whom it served there, where the story gave nobody else that office. `several` where it told of two states' such office, so
 * that no other is guessed.
 */
export function toldBefore(a: AnnotatedArticle, office: OfficePhrase): Served | 'several' | undefined {
  const known = namelessIn(a);
  const before = namesOfOffice(office)
    .flatMap((name) => known.get(name) ?? [])
    .filter(({ start }) => start < (a.tokens[office.first]?.start ?? 0));
  const [one, ...others] = before;
  if (!one) return undefined;
  return others.every(({ served }) => servedKey(served) === servedKey(one.served)) ? one.served : 'several';
}

/** Its own, and those that news copy calls it by for a change. */
const namesOfOffice = (office: OfficePhrase): string[] => [
  office.title.toLowerCase(),
  ...namesOf(office).map(called),
];

const called = (name: number): string => `called ${name}`;

function findNameless(a: AnnotatedArticle): ReadonlyMap<string, readonly Nameless[]> {
  const nameless = new Map<string, Nameless[]>();
  const filled = new Set<string>();
  for (const mention of a.mentions) {
    if (mention.kind === 'person')
      for (const { title, served } of mention.offices) if (served) filled.add(keyOf(title, served));
    if (mention.kind !== 'office' || mention.office.plural || mention.office.former) continue;
    const { title, served } = mention.office;
    if (!served) continue;
    const names = [title.toLowerCase(), ...namesCalled(calledBy(a, mention)).map(called)];
    for (const name of names) {
      const told = nameless.get(name) ?? [];
      nameless.set(name, told);
      if (!told.some((one) => servedKey(one.served) === servedKey(served)))
        told.push({ start: mention.start, served });
    }
  }
  for (const [title, told] of nameless)
    nameless.set(
      title,
      told.filter(({ served }) => !filled.has(keyOf(title, served))),
    );
  return nameless;
}

const keyOf = (title: string, served: Served): string => `${title.toLowerCase()}\n${servedKey(served)}`;
