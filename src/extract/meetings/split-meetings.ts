import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headOf, lowerAt, nounAt } from '../syntax/walk.ts';
import type { Side, Sides } from './read-sides.ts';

const APART = new Set(['separately', 'separate', 'respectively', 'individually', 'successively']);
const SEVERAL = new Set(['meetings', 'calls', 'conversations', 'summits']);

/** One meeting of all, or one for each guest: "met *separately* with X and Y", "had *meetings* with X and Y". */
export function splitMeetings(a: AnnotatedArticle, { occurrence }: FrameMatch, sides: Sides): Side[][] {
  const { hosts, guests } = sides;
  if (guests.length < 2 || hosts.length === 0 || !tellsApart(a, occurrence)) return [[...hosts, ...guests]];
  return guests.map((guest) => [...hosts, guest]);
}

function tellsApart(a: AnnotatedArticle, { noun, first, last }: FrameMatch['occurrence']): boolean {
  const phrase = noun === undefined ? undefined : nounAt(a, noun);
  if (phrase && SEVERAL.has(headOf(a, phrase))) return true;
  const end = a.phrases[last - 1]?.last ?? 0;
  for (let t = a.phrases[first]?.first ?? 0; t < end; t++) if (APART.has(lowerAt(a, t))) return true;
  return false;
}
