import { type Draft, isCapitalised } from '../draft.ts';
import { endsOffice } from './ends-office.ts';
import { isFirstName } from './is-first-name.ts';

/**
 * "Foreign Minister *Max King* met", "Premier *Ella Storm*": after an office and one given name, a noun with a capital that no other
 * name follows is a surname, whatever else it means. So it is before a comma, where nothing before the given name makes it a
 * place's ("met *Ella Storm*, the foreign minister", never "at Florence Airport, the largest").
 */
export function isSurname(draft: Draft, from: number, at: number): boolean {
  const { tokens, lexicon } = draft;
  const given = at - 1;
  if (given < from || !isCapitalised(tokens[at]) || !isCapitalised(tokens[given])) return false;
  if (isCapitalised(tokens[at + 1])) return false;
  const name = tokens[given]?.lower ?? '';
  if (tokens[at + 1]?.text === ',' && isOfPersons(lexicon, name) && !leadsToPlace(draft, given)) return true;
  return isFirstName(lexicon, name) && endsOffice(draft, from, given) && !isReign(draft, given - 1);
}

/** "*King* Olav Centre", "*Queen* Ida College": monarchs have no surname. */
const isReign = ({ tokens, lexicon }: Draft, at: number): boolean =>
  lexicon.heads.longestAt(tokens, at, at + 1)?.values[0]?.class === 'royal';

const isOfPersons = ({ femaleNames, maleNames }: Draft['lexicon'], name: string): boolean =>
  femaleNames.has(name) || maleNames.has(name);

/** A name goes on from a word with a capital; a place has an article or a preposition of place. */
const leadsToPlace = ({ tokens }: Draft, at: number): boolean =>
  isCapitalised(tokens[at - 1]) ||
  /^(?:the|a|an|in|at|near|from|to|outside|inside)$/.test(tokens[at - 1]?.lower ?? '');
