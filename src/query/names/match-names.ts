import type { NamedThing } from './named-thing.ts';
import type { NameKind } from './resolution.ts';

/** A way in which a folded text can name a thing. */
type Matcher = (thing: NamedThing, text: string) => boolean;

const exact: Matcher = ({ forms }, text) =>
  forms.some((form) => form.text === text && (form.use === 'name' || form.use === 'code'));
const demonym: Matcher = ({ forms }, text) =>
  forms.some((form) => form.text === text && form.use === 'demonym');
const seat: Matcher = ({ forms }, text) => forms.some((form) => form.text === text && form.use === 'seat');
/** "Lavrov", "Jong Un": whole words of a name, in its order. */
const partial: Matcher = ({ forms }, text) =>
  forms.some(({ text: name, use }) => use === 'name' && holdsWords(name, text, (a, b) => a === b));
/** "Lavr": beginnings of words. */
const beginning: Matcher = ({ forms }, text) =>
  text.length > 2 &&
  forms.some(({ text: name, use }) => use === 'name' && holdsWords(name, text, (a, b) => a.startsWith(b)));

/** From the surest on; the first that names anything decides. */
const MATCHERS: readonly Matcher[] = [exact, demonym, seat, partial, beginning];

/**
 * The things of a kind that a folded text names. A person known by surname alone does not hide those of that surname
 * who are known in full.
 */
export function matchNames(things: readonly NamedThing[], text: string, kind: NameKind): NamedThing[] {
  const fitting = things.filter((thing) => fits(thing, kind));
  if (text === '') return [];
  for (const matches of MATCHERS) {
    const found = fitting.filter((thing) => matches(thing, text));
    if (found.length === 0) continue;
    const surname = matches === exact && !text.includes(' ') && found.every((each) => each.kind === 'person');
    return surname ? fitting.filter((thing) => thing.kind === 'person' && partial(thing, text)) : found;
  }
  return [];
}

export function fits(thing: NamedThing, kind: NameKind): boolean {
  if (kind === 'party') return thing.kind !== 'place';
  if (kind === 'location') return thing.kind === 'place' || thing.kind === 'state';
  return kind === 'agency' ? thing.reports : thing.kind === kind;
}

function holdsWords(name: string, text: string, same: (a: string, b: string) => boolean): boolean {
  const words = name.split(' ');
  let at = 0;
  for (const asked of text.split(' ')) {
    while (at < words.length && !same(words[at] ?? '', asked)) at += 1;
    if (at === words.length) return false;
    at += 1;
  }
  return true;
}
