import { isAskersMark } from '../askers-mark.ts';
import { type Draft, isCapitalised, isPossessive } from '../draft.ts';
import { isEveryday, lexicalTags } from '../words/lexical-tags.ts';
import { holdsInstitution } from './institution.ts';
import { isWordAsName, nameBeforeOffice } from './name-before-office.ts';
import type { PersonGroup } from './person-group.ts';
import { readName } from './read-name.ts';
import { skipHonorifics } from './skip-honorifics.ts';

/** After these a capitalised run is a place, a programme or a thing rather than a person. */
const NOT_BEFORE_PERSONS = new Set([
  'the',
  'a',
  'an',
  'in',
  'at',
  'near',
  'into',
  'onto',
  'across',
  'throughout',
  'its',
  'of the',
  'outside',
  'around',
]);

/** Runs of two and more name words with no office beside them, and names under an honorific: the former weak evidence. */
export function findBareNames(draft: Draft, taken: Int32Array): PersonGroup[] {
  const { tokens, lexicon } = draft;
  const found: PersonGroup[] = [];
  for (const sentence of draft.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if ((taken[i] ?? -1) >= 0 || (draft.namedAt[i] ?? -1) >= 0 || !isCapitalised(tokens[i])) continue;
      // "On *Monday* Ann Lee": no part of a name.
      if ((draft.dateAt[i] ?? -1) >= 0) continue;
      if (i === sentence.first && lexicon.openers.has(tokens[i]?.lower ?? '') && !isWordAsName(draft, i))
        continue;
      const opener = i === sentence.first ? tokens[i] : undefined;
      if (opener && isAskersMark(opener)) continue;
      const speaker = i === sentence.first ? namedInCapitals(draft, i, sentence.last, taken) : i;
      if (speaker > i) {
        found.push({
          first: i,
          last: speaker,
          name: { first: i, last: speaker },
          titles: [],
          phrasing: 'bare',
        });
        i = speaker - 1;
        continue;
      }
      const from = skipHonorifics(draft, i, sentence.last);
      const honoured = from > i && !isCapitalisedRunBefore(draft, i, sentence.first);
      const last =
        honoured && isOffice(draft, from, sentence.last)
          ? from
          : freeUntil(taken, from, readName(draft, from, sentence.last, honoured));
      if (
        last > from &&
        (honoured ? isNameOfPerson(draft, from, last) : isBareName(draft, from, last, sentence.first))
      ) {
        found.push({
          first: honoured ? i : from,
          last,
          name: { first: from, last },
          titles: [],
          phrasing: honoured ? 'honorific' : 'bare',
        });
      }
      // "Ann Lee | *Ann* B. Lee is a judge"
      const again = last > from && tokens[last]?.lower === tokens[from]?.lower;
      i = again ? last - 1 : Math.max(i, last - 1, skipRun(draft, i, sentence.last, taken) - 1);
    }
  }
  return found;
}

/** "Mr. *Prime Minister*": an office that is spoken to. */
const isOffice = ({ tokens, lexicon }: Draft, at: number, limit: number): boolean => {
  const head = lexicon.heads.longestAt(tokens, at, limit);
  return head?.values[0]?.kind === 'office' && head.last > at + 1;
};

/** "ANN LEE, Minister of Trade of Norland, said": minutes set who speaks in capitals. One past the name, or `at`. */
function namedInCapitals(draft: Draft, at: number, limit: number, taken: Int32Array): number {
  const { tokens } = draft;
  const last = readName(draft, at, limit, true);
  if (last - at < 2 || tokens[last]?.text !== ',' || taken[last + 1] !== 1) return at;
  for (let k = at; k < last; k++)
    if (/\p{Ll}/u.test(tokens[k]?.text ?? '') || (draft.namedAt[k] ?? -1) >= 0) return at;
  return last;
}

function freeUntil(taken: Int32Array, from: number, to: number): number {
  for (let k = from; k < to; k++) if ((taken[k] ?? -1) >= 0) return k;
  return to;
}

function skipRun(draft: Draft, at: number, limit: number, taken: Int32Array): number {
  let k = at;
  while (
    k < limit &&
    (taken[k] ?? -1) < 0 &&
    (isCapitalised(draft.tokens[k]) || isPossessive(draft.tokens[k]))
  )
    k++;
  return k;
}

const isCapitalisedRunBefore = ({ tokens }: Draft, at: number, first: number): boolean =>
  at > first &&
  isCapitalised(tokens[at - 1]) &&
  tokens[at]?.spaced === true &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at - 1]?.text ?? '') &&
  !isEveryday(tokens[at - 1]?.lower ?? '');

/** No field of office, institution or gazetteer name at its end, and not made of everyday words alone. */
function isNameOfPerson(draft: Draft, from: number, to: number): boolean {
  const { tokens, lexicon } = draft;
  if (holdsInstitution(draft, from, to) || lexicon.heads.longestAt(tokens, from, to)?.last === to)
    return false;
  for (let k = from; k < to; k++)
    if (
      lexicon.portfolioWords.has(tokens[k]?.lower ?? '') &&
      to - from > 1 &&
      isEveryday(tokens[k]?.lower ?? '')
    )
      return false;
  const end = draft.named[draft.namedAt[to - 1] ?? -1];
  const given = lexicon.givenNames.has(tokens[from]?.lower ?? '');
  return end === undefined || to - from === 1 || end.thing.kind === 'place' || given;
}

function isBareName(draft: Draft, from: number, to: number, first: number): boolean {
  const { tokens } = draft;
  if (to - from < 2 || !isNameOfPerson(draft, from, to)) return false;
  const opening = tokens[from]?.lower ?? '';
  const given = draft.lexicon.givenNames.has(opening);
  // "Luis Montenegro", "William Hague": after a first name a place is a surname.
  for (let k = from + 1; k < to; k++)
    if ((draft.namedAt[k] ?? -1) >= 0 && !(given && k === to - 1)) return false;
  if (!given && tokens[from]?.text.includes('-') && isEveryday(opening.slice(0, opening.indexOf('-'))))
    return false;
  // "One Belt", "Iron Dome", "Closed Captioning": words that run in lower case, or an adjective or number before any word.
  // A first name is none of them: "Jack Straw".
  let strange = given ? 1 : 0;
  const sure =
    !/^VB[GN]/.test(lexicalTags(opening)[0] ?? '') && nameBeforeOffice(tokens, draft.lexicon, from) === to;
  for (let k = from + strange; k < to; k++)
    if (!isEveryday(tokens[k]?.lower ?? '') && !/^(?:one|two|three)$/.test(tokens[k]?.lower ?? '')) strange++;
  if (
    (!sure && strange === 0) ||
    (!sure && !given && to - from === 2 && /^(?:JJ|CD|VBG|VBN|VBD)/.test(lexicalTags(opening)[0] ?? '')) ||
    (strange < to - from && /^(?:north|south|east|west|one)$/.test(opening))
  )
    return false;
  if (from === first) return true;
  const before = tokens[from - 1]?.lower ?? '';
  return !NOT_BEFORE_PERSONS.has(before) && !isTitleOfWork(draft, from, to);
}

/** The run fills quotation marks: `"Iron Dome"`, `"Iron Dome," he said`; a mark right after a word or comma closes: `…," Ann Lee, the minister, said`. */
const isTitleOfWork = ({ tokens }: Draft, from: number, to: number): boolean => {
  const before = tokens[from - 1];
  if (!/^["“‘«']$/.test(before?.text ?? '') || (before?.spaced === false && from > 1)) return false;
  const end = tokens[to]?.text === ',' ? to + 1 : to;
  return (
    /^["”’»'“]$/.test(tokens[end]?.text ?? '') && !/^(?:said|told|says)$/.test(tokens[end + 1]?.lower ?? '')
  );
};
