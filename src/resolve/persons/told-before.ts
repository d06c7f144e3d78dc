import type { AnnotatedArticle, OfficePhrase, Served } from '../../model/mention.ts';

/** An office that a story has told of without a name, and whom it serves. */
interface Nameless {
  readonly start: number;
  readonly served: Served;
}

const remembered = new WeakMap<AnnotatedArticle, ReadonlyMap<string, readonly Nameless[]>>();

/**
 * "*Norland's president* toured the coast. … *President Berg* said": the office that a story told of without a name serves
 * whom it served there, where the story gave nobody else that office. `several` where it told of two states' such office, so
 * that no other is guessed.
 */
export function toldBefore(
  a: AnnotatedArticle,
  { title, first }: OfficePhrase,
): Served | 'several' | undefined {
  const known = remembered.get(a) ?? findNameless(a);
  remembered.set(a, known);
  const before = known.get(title.toLowerCase())?.filter(({ start }) => start < (a.tokens[first]?.start ?? 0));
  const [one, ...others] = before ?? [];
  if (!one) return undefined;
  return others.every(({ served }) => nameOf(served) === nameOf(one.served)) ? one.served : 'several';
}

function findNameless(a: AnnotatedArticle): ReadonlyMap<string, readonly Nameless[]> {
  const nameless = new Map<string, Nameless[]>();
  const filled = new Set<string>();
  for (const mention of a.mentions) {
    if (mention.kind === 'person')
      for (const { title, served } of mention.offices) if (served) filled.add(keyOf(title, served));
    if (mention.kind !== 'office' || mention.office.plural || mention.office.former) continue;
    const { title, served } = mention.office;
    if (!served) continue;
    const told = nameless.get(title.toLowerCase()) ?? [];
    told.push({ start: mention.start, served });
    nameless.set(title.toLowerCase(), told);
  }
  for (const [title, told] of nameless)
    nameless.set(
      title,
      told.filter(({ served }) => !filled.has(keyOf(title, served))),
    );
  return nameless;
}

const nameOf = (served: Served): string => (served.kind === 'state' ? served.code : served.name);

const keyOf = (title: string, served: Served): string => `${title.toLowerCase()}\n${nameOf(served)}`;
