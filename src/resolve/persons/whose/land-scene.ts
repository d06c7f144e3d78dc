import type { StateEntity } from '../../../model/entity.ts';
import type { AnnotatedArticle, Mention } from '../../../model/mention.ts';
import { statesOf } from '../../states-of.ts';
import { lowerAt, mentionAt, mentionsIn } from '../beside.ts';
import { rankStates, type Told } from '../other-state.ts';
import { isLed } from './acting-states.ts';
import type { Asked } from './asked.ts';
import { isPartner, landOf } from './visited-states.ts';

/**
 * How a story names a state: as one who acts, as a place, by an official of it, or beside the matter ("*Norlandic* rice", "ties
 * with *Norland*").
 */
export type Manner = 'acts' | 'place' | 'official' | 'beside';

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
  /** Whether somebody else meets or writes to its holder. */
  readonly isPartner: boolean;
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
    isPartner: isPartner(a, office.first),
  };
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
  const manner = mention.kind === 'office' ? 'official' : isBody(mention) ? 'acts' : 'beside';
  return statesOf(mention).map((state) => ({ state, manner }));
}

const isBody = (mention: Mention): boolean => mention.kind === 'organization' && mention.role === 'body';

function mannerOf(a: AnnotatedArticle, { kind, first, last }: Mention): Manner {
  if (/^(?:in|to|at|for|from|near|into|outside)$/.test(lowerAt(a, first - 1))) return 'place';
  if (kind === 'place' || isLed(a, first)) return 'beside';
  // "*Norland's Roe* declined"
  if (mentionAt(a, last)?.kind === 'person' || mentionAt(a, last + 1)?.kind === 'person') return 'official';
  const verb = a.phrases[(a.phraseAt[first] ?? 0) - 1];
  if (verb?.kind !== 'verb' || verb.passive) return 'acts';
  return /^(?:leave|visit|tour|reach|enter|depart)$/.test(verb.lemma) ? 'place' : 'beside';
}
