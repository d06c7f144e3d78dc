import { addToGroup } from '../../group-by.ts';
import { compareNames, type GivenNames } from '../names/compare-names.ts';
import { type NameForm, readNameForm } from '../names/name-form.ts';
import { lastBone, soundsOf } from './name-keys.ts';
import type { NamedResource } from './named-resource.ts';

/** At which end of a full name its surname stands. */
const ENDS = ['first', 'last'] as const;
type End = (typeof ENDS)[number];

/** The end of a full name at which a part of it stands; by the sound of one word. */
export const endOf = (part: NameForm, full: NameForm): End =>
  lastBone(part) === lastBone(full) ? 'last' : 'first';

/** Another spelling is another's surname. */
function isSpeltAlike(part: NameForm, { words }: NameForm, end: End): boolean {
  const { length } = part.words;
  const own = end === 'last' ? words.slice(-length) : words.slice(0, length);
  return own.length < words.length && part.words.every(({ spelling }, i) => spelling === own[i]?.spelling);
}

/** By what a surname of a body, at one end of full names, is known. */
export const surnameKey = (part: NameForm, body: string, end: End): string =>
  `${part.whole.spelling} ${body} ${end}`;

/**
 * The surnames, each with a body and the end of names, that articles give alone beside an office and that two persons of the body
 * bear, whatever their offices. The same for the same resources in any order.
 */
export function findNamesakes(resources: Iterable<NamedResource>, givenNames: GivenNames): Set<string> {
  const asked = new Map<string, readonly [form: NameForm, body: string]>();
  const bearers = new Map<string, NameForm[]>();
  for (const { labels, titles, bodies } of resources) {
    for (const form of labels.map(readNameForm)) {
      for (const body of bodies) {
        if (!form.partial) for (const sound of soundsOf(form)) addToGroup(bearers, `${sound} ${body}`, form);
        else if (titles.length > 0) asked.set(`${form.whole.text} ${body}`, [form, body]);
      }
    }
  }
  const isShared = (part: NameForm, body: string, end: End): boolean => {
    const full = (bearers.get(`${lastBone(part)} ${body}`) ?? []).filter(
      (form) => endOf(part, form) === end && isSpeltAlike(part, form, end),
    );
    const [fullest, ...others] = full.sort(
      (a, b) => b.words.length - a.words.length || (a.label < b.label ? -1 : 1),
    );
    return (
      fullest !== undefined && others.some((other) => compareNames(fullest, other, givenNames) === undefined)
    );
  };
  return new Set(
    [...asked.values()].flatMap(([part, body]) =>
      ENDS.filter((end) => isShared(part, body, end)).map((end) => surnameKey(part, body, end)),
    ),
  );
}
