import type { StateEntity } from '../../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase } from '../../../model/mention.ts';
import { namesState } from '../../states-of.ts';
import { otherState } from '../other-state.ts';
import { actingStates } from './acting-states.ts';
import { addressedThere } from './addressed-there.ts';
import type { Asked } from './asked.ts';
import { counterpartsState } from './counterparts-state.ts';
import { frontedPlace } from './fronted-place.ts';
import { metAbroad } from './met-abroad.ts';
import { partedState } from './parted-state.ts';
import { ruledOut } from './ruled-out.ts';
import { toldLast } from './told-last.ts';
import { topicState } from './topic-state.ts';
import { isPartner, metAt, placesIn, signedFor, visitedStates } from './visited-states.ts';

/** The state whose office it must be when the words do not say, and whether its sentence or the story tells so. */
export interface Governing {
  readonly served: StateEntity;
  readonly by: 'sentence' | 'home';
}

/** What speaks for a state: those it speaks for, the likeliest first. */
interface Ground {
  readonly by: Governing['by'];
  readonly states: (asked: Asked) => readonly (StateEntity | undefined)[];
}

/**
 * In the order of how often each is right on annotated articles. The first that speaks for a state that has such an office,
 * and that nothing rules out, decides.
 */
const GROUNDS: readonly Ground[] = [
  { by: 'sentence', states: unlessLawmaker(({ a, office }) => [signedFor(a, office), metAt(a, office)]) },
  { by: 'sentence', states: unlessLawmaker(({ a, office }) => frontedPlace(a, office)) },
  {
    by: 'sentence',
    states: unlessLawmaker(({ a, office }) => actingStates(a, startOf(a, office), office.first)),
  },
  {
    by: 'sentence',
    states: unlessLawmaker(addressedThere),
  },
  {
    by: 'sentence',
    states: unlessLawmaker(({ a, office }) => visitedStates(a, startOf(a, office), office).reverse()),
  },
  { by: 'sentence', states: ({ a, office }) => (isHomes(a, office) ? [] : [topicState(a, office)]) },
  { by: 'sentence', states: ({ a, office }) => [partedState(a, office)] },
  { by: 'home', states: ({ a, office }) => homeOf(a, office) },
  { by: 'sentence', states: ({ holder, story }) => story.conductOf(holder).speaksFor },
  { by: 'sentence', states: beyond },
  { by: 'home', states: (asked) => (asked.a.home ? [] : toldLast(asked)) },
];

/**
 * The other of the two states that the story is about, where the one is known: whoever flies to Norland, or sees Norland's
 * premier, serves not Norland; nor does a premier in a story from a land that has none.
 */
function beyond(asked: Asked): readonly (StateEntity | undefined)[] {
  const { a, office, holder, story } = asked;
  const code =
    story.conductOf(holder).goals[0]?.code ??
    metAbroad(asked)[0] ??
    counterpartsState(a, office) ??
    (a.home && office.visiting ? a.home.code : undefined) ??
    (a.home && !hasOffice(a.home, office) ? a.home.code : undefined);
  return code === undefined ? [] : [otherState(a, code)];
}

/** The state whose office it must be when the words do not say. An envoy serves no state by standing in it. */
export function governingState(asked: Asked): Governing | undefined {
  const { office } = asked;
  let out: ReadonlySet<string> | undefined;
  for (const { by, states } of GROUNDS)
    for (const served of states(asked)) {
      if (!served || !hasOffice(served, office)) continue;
      out ??= ruledOut(asked);
      if (!out.has(served.code)) return { served, by };
    }
  return undefined;
}

function unlessLawmaker(states: Ground['states']): Ground['states'] {
  return (asked) => (LAWMAKERS.test(asked.office.title) ? [] : states(asked));
}

const startOf = ({ sentences, sentenceAt }: AnnotatedArticle, { first }: OfficePhrase): number =>
  sentences[sentenceAt[first] ?? -1]?.first ?? first;

/** A government's own releases, and whoever makes laws or stands for a state abroad, go on from no other state; whom its own meet are another's. */
const isHomes = (a: AnnotatedArticle, { title, head, first }: OfficePhrase): boolean =>
  (a.homeBy === 'government' && !isPartner(a, first)) || LAWMAKERS.test(title) || ENVOYS.test(head);

/** Where the story is told from. The seat of whoever publishes tells only where the story names that state. */
function homeOf(a: AnnotatedArticle, office: OfficePhrase): readonly (StateEntity | undefined)[] {
  const { homeBy } = a;
  const home = visitingFrom(a, office) ?? a.home;
  if (!home) return [fromLead(a, office)];
  if (homeBy !== 'government' && ENVOYS.test(office.head)) return [];
  return homeBy === 'publisher' && !namesState(a, home) ? [] : [home];
}

/**
 * "ASHGABAT (an agency of Norland) -- President Roe wound up a visit to Turkmenistan": an agency tells of its own officials
 * abroad without saying whose they are.
 */
function visitingFrom(a: AnnotatedArticle, { first }: OfficePhrase): StateEntity | undefined {
  const { house, home, sentences } = a;
  const lead = sentences[0];
  if (!house || !home || !lead || first >= lead.last) return undefined;
  const here = a.tokens.slice(first, lead.last).some(({ lower }) => lower === 'here');
  const abroad = here || placesIn(a, first, lead.last).some(({ code }) => code === home.code);
  return abroad && !isPartner(a, first) ? house : undefined;
}

/**
 * Where nothing says whence a story is told: the state whose ministry or government it opens with ("*Norland's mining ministry*
 * denied it. … the mines minister"), for the offices of a government in the sentences after.
 */
function fromLead(a: AnnotatedArticle, office: OfficePhrase): StateEntity | undefined {
  if ((a.sentenceAt[office.first] ?? 0) === 0 || !NATIONAL.test(office.head)) return undefined;
  const [opening] = a.mentions;
  const body = opening?.sentence === 0 && opening.kind === 'organization' ? opening : undefined;
  return body?.role === 'body' ? body.organization.of : undefined;
}

/** Presidents and mayors are of many bodies. */
const NATIONAL = /^(?:minister|prime minister|premier|secretary|attorney general|chief of staff|chief)$/;

/** The prime minister in a story from Washington is another state's. */
const hasOffice = ({ lacks }: StateEntity, { head }: OfficePhrase): boolean => !lacks?.includes(head);

/** Of the parliament that the story is about, whatever state acts in the sentence. */
const LAWMAKERS =
  /^(?:.*\b)?(?:sen\.|senators?|rep\.|congress(?:man|woman)|senate|house|(?:majority|minority) (?:leader|whip))\b/i;
const ENVOYS = /^(?:ambassador|envoy|consul|charg|nuncio|attach|high commissioner|emissary|permanent)/;
