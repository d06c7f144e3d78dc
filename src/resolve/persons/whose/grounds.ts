import type { StateEntity } from '../../../model/entity.ts';
import type { AnnotatedArticle, OfficePhrase } from '../../../model/mention.ts';
import { namesState } from '../../states-of.ts';
import { otherState } from '../other-state.ts';
import { actingStates } from './acting-states.ts';
import { addressedThere } from './addressed-there.ts';
import type { Asked } from './asked.ts';
import { counterpartsState } from './counterparts-state.ts';
import { frontedPlace } from './fronted-place.ts';
import { hasOffice } from './has-office.ts';
import { metAbroad } from './met-abroad.ts';
import { partedState } from './parted-state.ts';
import { topicState } from './topic-state.ts';
import { isPartner, metAt, metInTurn, placesIn, signedFor, visitedStates } from './visited-states.ts';

/** What the ways of news copy say of whose an office is. */
export interface Grounds {
  /** "Roe signed for Norland"; where the holder is met; "In Oslo, *Minister Roe* …"; a government and its rebels: seldom said, seldom wrong. */
  readonly signs: StateEntity | undefined;
  readonly metIn: StateEntity | undefined;
  readonly fronted: StateEntity | undefined;
  readonly parted: StateEntity | undefined;
  /** Who acts in its sentence; where the sentence goes; what the sentences before are about. */
  readonly acts: StateEntity | undefined;
  readonly visited: StateEntity | undefined;
  readonly topic: StateEntity | undefined;
  /** Where the story is told from; of whom the holder tells what they do; the other side of the story. */
  readonly home: StateEntity | undefined;
  readonly spokenFor: StateEntity | undefined;
  readonly beyond: StateEntity | undefined;
}

export function readGrounds(asked: Asked): Grounds {
  const { a, office, holder, story } = asked;
  const from = a.sentences[a.sentenceAt[office.first] ?? -1]?.first ?? office.first;
  const fits = (states: readonly (StateEntity | undefined)[]): StateEntity[] =>
    states.flatMap((state) => (state && hasOffice(state, office) ? [state] : []));
  // Whoever makes laws is of the parliament that the story is about, whatever state acts in the sentence.
  const unlessLawmaker = (states: () => readonly (StateEntity | undefined)[]): StateEntity[] =>
    LAWMAKERS.test(office.title) ? [] : fits(states());
  return {
    signs: unlessLawmaker(() => [signedFor(a, office)])[0],
    metIn: unlessLawmaker(() => [metInTurn(a, office) ?? metAt(a, office)])[0],
    fronted: unlessLawmaker(() => [
      frontedPlace(a, office)[0] ?? addressedThere(asked)[0] ?? visitingFrom(a, office),
    ])[0],
    parted: fits([partedState(a, office)])[0],
    acts: unlessLawmaker(() => actingStates(a, from, office.first))[0],
    visited: unlessLawmaker(() => visitedStates(a, from, office)).at(-1),
    topic: isHomes(a, office) ? undefined : fits([topicState(a, office)])[0],
    home: fits(homeOf(a, office))[0],
    spokenFor: fits(story.conductOf(holder).speaksFor)[0],
    beyond: fits(beyond(asked))[0],
  };
}

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

const LAWMAKERS =
  /^(?:.*\b)?(?:sen\.|senators?|rep\.|congress(?:man|woman)|senate|house|(?:majority|minority) (?:leader|whip))\b/i;
const ENVOYS = /^(?:ambassador|envoy|consul|charg|nuncio|attach|high commissioner|emissary|permanent)/;
