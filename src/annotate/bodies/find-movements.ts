import type { Mention } from '../../model/mention.ts';
import type { TokenRange } from '../../model/span.ts';
import { type Draft, isCapitalised, wording } from '../draft.ts';
import { placed } from '../placed.ts';

/** What a movement is called by before its letters. */
const KIND = /^(?:rebel|separatist|guerrilla|insurgent|secessionist|islamist|militant)$/;
const NOUN = /^(?:movement|group|faction|front|army|militia|organi[sz]ation|force|alliance|coalition)$/;
/** Those who fight for it. */
const FIGHTERS = /^(?:rebels|separatists|guerrillas|insurgents|secessionists|fighters|militants)$/;

/**
 * Movements that no list has: "the rebel *UFDN*", "the *rebel movement UFDN*", "the *UFDN rebels*", and the letters wherever they
 * stand; "*Fjordland separatists*", whom the text calls by their land.
 */
export function findMovements(draft: Draft): Mention[] {
  const named = draft.tokens.flatMap((_, at) => movementAt(draft, at) ?? []);
  const known = new Set(named.map(({ name }) => name));
  if (known.size === 0) return [];
  const inside = new Set(named.flatMap(({ first, last }) => range(first, last)));
  const again = draft.tokens.flatMap(({ text }, at) =>
    known.has(text) && !inside.has(at) ? [{ first: at, last: at + 1, name: text }] : [],
  );
  return [...named, ...again].map(({ name, ...where }) => ({
    kind: 'organization',
    ...placed(draft, where),
    organization: { kind: 'organization', name, body: 'party' },
    role: 'body',
  }));
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, k) => first + k);

function movementAt(draft: Draft, at: number): (TokenRange & { readonly name: string }) | undefined {
  const { tokens } = draft;
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token || (draft.namedAt[at] ?? -1) >= 0 || !isCapitalised(token)) return undefined;
  if (isLetters(token.text)) {
    const noun = NOUN.test(before?.lower ?? '') ? at - 1 : at;
    if (KIND.test(tokens[noun - 1]?.lower ?? '')) return { first: noun - 1, last: at + 1, name: token.text };
    return FIGHTERS.test(next?.lower ?? '') ? { first: at, last: at + 2, name: token.text } : undefined;
  }
  // Only what stands by itself before them: no "Sudan Liberation rebels".
  const alone = !isCapitalised(before) || before?.lower === 'the' || before?.text === '.';
  const opens = draft.sentences[draft.sentenceAt[at] ?? -1]?.first === at;
  return alone && !opens && /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) && FIGHTERS.test(next?.text ?? '')
    ? { first: at, last: at + 2, name: wording(draft, at, at + 2) }
    : undefined;
}

const isLetters = (text: string): boolean => /^\p{Lu}[\p{Lu}-]{1,6}$/u.test(text);
