import type { StateEntity } from '../../../model/entity.ts';
import type { AnnotatedArticle, Mention, PersonMention } from '../../../model/mention.ts';
import { statesOf } from '../../states-of.ts';
import { lowerAt, mentionAt, mentionsIn } from '../beside.ts';
import { rankStates, type Told } from '../other-state.ts';
import { isLed } from './acting-states.ts';
import type { Asked } from './asked.ts';
import { type OfficeRole, roleOf } from './office-role.ts';
import { landOf } from './visited-states.ts';

/**
 * How a story names a state: as one who acts, as a place, by an official of it, beside the matter ("*Norlandic* rice", "ties with
 * *Norland*"), or under a condition ("until *Norland* agrees").
 */
export type Manner = 'acts' | 'place' | 'official' | 'beside' | 'aside';

export interface Land {
  readonly state: StateEntity;
  readonly manner: Manner;
}

/** What a story shows around an office of the states that it may be of. */
export interface LandScene {
  /** Those that its own sentence names before it; that the sentence before names, the three before, and the one after. */
  readonly own: readonly Land[];
  readonly previous: readonly Land[];
  readonly near: readonly Land[];
  readonly next: readonly Land[];
  /** The codes of those that the first sentence names. */
  readonly lead: ReadonlySet<string>;
  /** How often the story names each, the one named most first. */
  readonly ranked: readonly Told[];
  /** Those that its own sentence names after it. */
  readonly after: readonly Land[];
  /** The state of whoever its sentence is about, where that is somebody else. */
  readonly leading: StateEntity | undefined;
  /** What its holder does in the sentence. */
  readonly role: OfficeRole | undefined;
}

/** Sentences before that of an office that are looked at. */
const BACK = 3;
/** Tokens of a sentence that are looked at: from its start, or before the office in its own. */
const REACH = 120;

export function readLandScene(asked: Asked): LandScene {
  const { a, office } = asked;
  const at = a.sentenceAt[office.first] ?? 0;
  const landsOf = (k: number): Land[] => {
    const sentence = a.sentences[k];
    return sentence ? lands(asked, sentence.first, Math.min(sentence.last, sentence.first + REACH)) : [];
  };
  const start = a.sentences[at]?.first ?? office.first;
  const own = lands(asked, Math.max(start, office.first - REACH), office.first);
  const previous = landsOf(at - 1);
  return {
    own,
    previous,
    near: [...Array.from({ length: BACK - 1 }, (_, k) => landsOf(at - BACK + k)).flat(), ...previous, ...own],
    next: landsOf(at + 1),
    lead: new Set(leadStates(asked)),
    ranked: rankStates(a),
    after: lands(asked, office.last, Math.min(a.sentences[at]?.last ?? office.last, office.last + REACH)),
    leading: leadingState(asked, start),
    role: roleOf(a, office),
  };
}

/** "*Norland's premier* met …", "*She* met …", "*Roe* met …": of the first who is named in the sentence, by person, office or body. */
function leadingState(asked: Asked, start: number): StateEntity | undefined {
  const { a, office, holder } = asked;
  for (const mention of mentionsIn(a, start, office.first)) {
    if (mention.kind === 'person')
      return holder && mention.name === holder.name ? undefined : stateServed(asked, mention);
    if (mention.kind === 'office') return statesOf(mention)[0];
    if (mention.kind === 'anaphor' && /^(?:he|she)$/.test(mention.stands)) return leaderBefore(asked, start);
    if (mention.kind === 'organization' && isBody(mention)) return mention.organization.of;
    if (mention.kind === 'state' && mannerOf(a, mention) === 'acts') return mention.state;
  }
  return undefined;
}

const stateServed = ({ servedOf }: Asked, mention: PersonMention): StateEntity | undefined => {
  const served = servedOf(mention);
  return served?.kind === 'state' ? served : undefined;
};

function leaderBefore(asked: Asked, start: number): StateEntity | undefined {
  const { a, holder } = asked;
  const previous = a.sentences[(a.sentenceAt[start] ?? 0) - 1];
  if (!previous) return undefined;
  for (const mention of mentionsIn(a, previous.first, Math.min(previous.last, previous.first + REACH))) {
    if (mention.kind === 'person')
      return holder && mention.name === holder.name ? undefined : stateServed(asked, mention);
    if (mention.kind === 'office') return statesOf(mention)[0];
  }
  return undefined;
}

function leadStates({ a }: Asked): string[] {
  const [lead] = a.sentences;
  if (!lead) return [];
  const mentions = mentionsIn(a, lead.first, Math.min(lead.last, lead.first + REACH));
  return mentions.flatMap(statesOf).map(({ code }) => code);
}

const lands = (asked: Asked, from: number, to: number): Land[] =>
  mentionsIn(asked.a, from, to).flatMap((mention) => landsNamed(asked, mention));

function landsNamed({ a, story, holder }: Asked, mention: Mention): readonly Land[] {
  if (mention.kind === 'person') {
    const state = holder && mention.name === holder.name ? undefined : story.statedOf(mention);
    return state ? [{ state, manner: 'official' }] : [];
  }
  const land = landOf(mention);
  if (land) return [{ state: land, manner: mannerOf(a, mention) }];
  return statesOf(mention).map((state) => ({ state, manner: mannerOfOther(a, mention) }));
}

function mannerOfOther(a: AnnotatedArticle, mention: Mention): Manner {
  if (mention.kind === 'office') return 'official';
  if (isSide(a, mention)) return 'place';
  return isBody(mention) ? 'acts' : 'beside';
}

/** "on *the Norlandic side* of the river", "in the Norlandic capital" */
function isSide(a: AnnotatedArticle, { first, last }: Mention): boolean {
  const before = lowerAt(a, first - 1) === 'the' ? lowerAt(a, first - 2) : lowerAt(a, first - 1);
  const noun = SIDE.test(lowerAt(a, last - 1)) ? lowerAt(a, last - 1) : lowerAt(a, last);
  return /^(?:in|to|at|near|on)$/.test(before) && SIDE.test(noun);
}

const SIDE = /^(?:side|capital|city|town|port|resort|village)$/;

const isBody = (mention: Mention): boolean => mention.kind === 'organization' && mention.role === 'body';

function mannerOf(a: AnnotatedArticle, mention: Mention): Manner {
  const { kind, first, last } = mention;
  const before = lowerAt(a, first - 1);
  if (before === 'from' && kind !== 'state') return 'beside';
  if (/^(?:in|to|at|for|from|near|into|outside)$/.test(before)) return 'place';
  if (isSide(a, mention)) return 'place';
  if (/^(?:until|unless|if|once)$/.test(before)) return 'aside';
  if (kind === 'place' || isLed(a, first)) return 'beside';
  // "*Norland's Roe* declined"
  if (mentionAt(a, last)?.kind === 'person' || mentionAt(a, last + 1)?.kind === 'person') return 'official';
  const verb = a.phrases[(a.phraseAt[first] ?? 0) - 1];
  if (verb?.kind !== 'verb' || verb.passive) return 'acts';
  return /^(?:leave|visit|tour|reach|enter|depart)$/.test(verb.lemma) ? 'place' : 'beside';
}
