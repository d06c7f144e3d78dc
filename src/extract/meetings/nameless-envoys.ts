import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headAt, lowerAt, mentionOf, nounAt, wordAt } from '../syntax/walk.ts';
import type { Side } from './side.ts';
import { understood } from './understood.ts';

/** Those whom two states send to sit down with each other. */
const ENVOYS = /^(?:negotiators|commanders|delegations|teams|cartographers|surveyors|demarcators)$/;
/** "agreed that *experts* should meet": of many a calling, whom two states mean to send. */
const EXPERTS = /^(?:experts|specialists|technicians)$/;
/** Words that leave open whose they are: "*chief* negotiators", "*technical* teams", "*regional* commanders". */
const PLAIN =
  /^(?:chief|senior|top|lead|technical|regional|local|field|area|sector|border|military|army|naval|negotiating|expert|survey|high-level|low-level|working-level|mid-level|their|the)$/;

/** "Chief negotiators will meet", "*Regional commanders* conferred": of the two states that the story is about. */
export function namelessEnvoys(a: AnnotatedArticle, { roles, occurrence }: FrameMatch): Side[] {
  const sides = roles.get('side') ?? [];
  const [side] = sides;
  if (side?.phrase === undefined || side.place !== 'subject' || sides.length > 1) return [];
  if ((roles.get('guest') ?? []).length > 0) return [];
  const { phrase } = side;
  const noun = nounAt(a, phrase);
  const mention = mentionOf(a, phrase);
  const sent =
    ENVOYS.test(headAt(a, phrase)) || (occurrence.status !== 'occurred' && EXPERTS.test(headAt(a, phrase)));
  if (!noun || !sent || /^(?:of|from|for)$/.test(wordAt(a, phrase + 1))) return [];
  if (mention && (mention.kind !== 'office' || mention.office.served || mention.office.servedThrough))
    return [];
  for (let t = noun.first; t < noun.head; t++) if (!PLAIN.test(lowerAt(a, t))) return [];
  return [{ mention: understood(a, phrase, 'two-states'), phrase }];
}
