import type { Mention } from '../model/mention.ts';
import type { TokenRange } from '../model/span.ts';
import type { Draft } from './draft.ts';
import { actsNext } from './find-pairs.ts';
import { placed } from './placed.ts';

const NUMBERS = /^(?:three|four|five|six|seven|eight|nine|ten)$/;
/** Plurals for those who take part in something. */
const MEMBERS =
  /^(?:leaders|ministers|presidents|premiers|counterparts|parties|sides|participants|partners|officials|envoys|negotiators|countries|states|nations|governments|allies|members)$/;

/** "the three", "the four ministers", "all parties", "the participants": three or more who were told of together. */
export function findGroups(draft: Draft): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < draft.tokens.length; i++) {
    const group = readGroup(draft, i);
    if (!group) continue;
    found.push({ kind: 'anaphor', ...placed(draft, group), stands: 'several' });
    i = group.last - 1;
  }
  return found;
}

function readGroup({ tokens, lexicon, sentences, sentenceAt }: Draft, at: number): TokenRange | undefined {
  const lower = (k: number): string => tokens[k]?.lower ?? '';
  const opens = sentences[sentenceAt[at] ?? -1]?.first === at;
  if (opens && lower(at) === 'participants' && actsNext(lower(at + 1))) return { first: at, last: at + 1 };
  const all = lower(at) === 'all';
  if (!all && lower(at) !== 'the') return undefined;
  let k = at + 1;
  if (all && lower(k) === 'the') k++;
  const counted = NUMBERS.test(lower(k));
  if (counted) k++;
  if (counted && actsNext(lower(k))) return { first: at, last: k };
  for (let skipped = 0; skipped < 2 && !MEMBERS.test(lower(k)); skipped++) {
    if (!lexicon.modifiers.has(lower(k)) && !lexicon.portfolioWords.has(lower(k))) return undefined;
    k++;
  }
  const known = counted || all || lower(k) === 'participants';
  // "all countries that", "the three leaders of the party": told of here.
  if (!known || !MEMBERS.test(lower(k)) || /^(?:of|in|from|who|that|which|to)$/.test(lower(k + 1)))
    return undefined;
  if (
    all &&
    /^(?:countries|states|nations|governments|members|officials|allies|leaders)$/.test(lower(k)) &&
    !counted
  )
    return undefined;
  return { first: at, last: k + 1 };
}
