import type { StateEntity } from '../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase } from '../../model/mention.ts';
import { namesState } from '../states-of.ts';
import { actingStates } from './acting-states.ts';
import { topicState } from './topic-state.ts';
import { isPartner, metAt, placesIn, signedFor, visitedStates } from './visited-states.ts';

/** The state whose office it must be when the words do not say, and whether its sentence or the story tells so. */
export interface Governing {
  readonly served: StateEntity;
  readonly by: 'sentence' | 'home';
}

/**
 * The state whose office it must be when the words do not say: the first that acts in the sentence before the office, the
 * one where the sentence goes, the one that the story is told from. The seat of whoever publishes tells only where the
 * story names that state; an envoy serves no state by standing in it.
 */
export function governingState(a: AnnotatedArticle, office: OfficePhrase): Governing | undefined {
  const sentence = a.sentences[a.sentenceAt[office.first] ?? -1];
  const within =
    sentence &&
    !LAWMAKERS.test(office.title) &&
    ([signedFor(a, office), metAt(a, office)].find((state) => state && hasOffice(state, office)) ??
      actingStates(a, sentence.first, office.first).find((state) => hasOffice(state, office)) ??
      visitedStates(a, sentence.first, office).findLast((state) => hasOffice(state, office)));
  if (within) return { served: within, by: 'sentence' };
  const topic = isHomes(a, office) ? undefined : topicState(a, office);
  if (topic && hasOffice(topic, office)) return { served: topic, by: 'sentence' };
  const { homeBy } = a;
  const home = visitingFrom(a, office) ?? a.home;
  if (!home) return fromLead(a, office);
  if (
    (homeBy !== 'government' && ENVOYS.test(office.head)) ||
    (homeBy === 'publisher' && !namesState(a, home))
  )
    return undefined;
  if (!hasOffice(home, office)) return undefined;
  return { served: home, by: 'home' };
}

/** A government's own releases, and whoever makes laws or stands for a state abroad, go on from no other state. */
const isHomes = ({ homeBy }: AnnotatedArticle, { title, head }: OfficePhrase): boolean =>
  homeBy === 'government' || LAWMAKERS.test(title) || ENVOYS.test(head);

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
function fromLead(a: AnnotatedArticle, office: OfficePhrase): Governing | undefined {
  if ((a.sentenceAt[office.first] ?? 0) === 0 || !NATIONAL.test(office.head)) return undefined;
  const [opening] = a.mentions;
  const body = opening?.sentence === 0 && opening.kind === 'organization' ? opening : undefined;
  const served = body?.role === 'body' ? body.organization.of : undefined;
  return served && hasOffice(served, office) ? { served, by: 'home' } : undefined;
}

/** Presidents and mayors are of many bodies. */
const NATIONAL = /^(?:minister|prime minister|premier|secretary|attorney general|chief of staff|chief)$/;

/** The prime minister in a story from Washington is another state's. */
const hasOffice = ({ lacks }: StateEntity, { head }: OfficePhrase): boolean => !lacks?.includes(head);

/** Of the parliament that the story is about, whatever state acts in the sentence. */
const LAWMAKERS =
  /^(?:.*\b)?(?:sen\.|senators?|rep\.|congress(?:man|woman)|senate|house|(?:majority|minority) (?:leader|whip))\b/i;
const ENVOYS = /^(?:ambassador|envoy|consul|charg|nuncio|attach|high commissioner|emissary|permanent)/;
