import type { StateEntity } from '../../../model/entity.ts';
import { statesOf } from '../../states-of.ts';
import { mentionsIn } from '../beside.ts';
import type { Asked } from './asked.ts';
import { isPartner } from './visited-states.ts';

/** "Norland's Finance Minister Lee ruled it out, while *central bank governor Roe* warned": the state named last before them. */
export function toldLast({ a, office, story }: Asked): StateEntity[] {
  const from = a.sentences[a.sentenceAt[office.first] ?? -1]?.first ?? office.first;
  if (isPartner(a, office.first)) return [];
  const last = mentionsIn(a, from, office.first).findLast(
    (mention) => (mention.kind === 'person' ? story.statedOf(mention) : statesOf(mention)[0]) !== undefined,
  );
  if (!last) return [];
  const state = last.kind === 'person' ? story.statedOf(last) : statesOf(last)[0];
  return state ? [state] : [];
}
