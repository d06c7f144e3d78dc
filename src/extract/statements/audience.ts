import type { AnnotatedArticle, OrganizationMention } from '../../model/mention.ts';
import { nameGroup } from '../syntax/name-group.ts';
import { headOf, nounAt } from '../syntax/walk.ts';

/** Those one speaks to as a group. */
const AUDIENCES = new Set(
  'reporters journalists newsmen correspondents media press parliament parliamentarians lawmakers deputies legislators students diplomats ambassadors delegates supporters donors soldiers troops crowd conference briefing session assembly forum gathering audience people'.split(
    ' ',
  ),
);

/** "told *reporters*", "told *a joint session of parliament*": a group without a name, by the words that tell of it. */
export function audienceAt(a: AnnotatedArticle, p: number): OrganizationMention | undefined {
  const noun = nounAt(a, p);
  return noun && AUDIENCES.has(headOf(a, noun)) ? nameGroup(a, p, 'organization') : undefined;
}
