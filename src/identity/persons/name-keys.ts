import { increase } from '../../counts.ts';
import { keysOf, type NameForm } from '../names/name-form.ts';

/** Keys that so many names have tell too little of them: their names are parted by the first word too. */
const MOST = 150;

/** By what a full name is looked for, where some keys are those of too many. */
export function blockKeysOf(form: NameForm, crowded: ReadonlySet<string>): string[] {
  return keysOf(form).map((key) => (crowded.has(key) ? `${key} of ${firstBone(form)}` : key));
}

const firstBone = ({ words }: NameForm): string => words[0]?.bone ?? '';
export const lastBone = ({ words }: NameForm): string => words.at(-1)?.bone ?? '';

/** By what a surname alone, and the full names that it may be part of, find each other. */
export const soundsOf = (form: NameForm): ReadonlySet<string> => new Set([lastBone(form), firstBone(form)]);

/** The keys of too many names, of which each comes once. */
export function findCrowded(forms: Iterable<NameForm>): Set<string> {
  const counts = new Map<string, number>();
  for (const form of forms) {
    if (form.partial) continue;
    for (const key of keysOf(form)) increase(counts, key);
  }
  return new Set([...counts].flatMap(([key, count]) => (count > MOST ? [key] : [])));
}
