import type { Frame } from '../../model/frame.ts';
import type { TreatyNeed } from '../../model/frame-words.ts';
import type { Grammar } from '../grammar.ts';

/** What the frame of a noun alone says of the noun under every verb; the words: seeds/lexicon/en/frames/treaties.yaml. */
export interface Traits {
  /** Any one of these makes it an instrument; all of one's parts must hold. */
  readonly needs: readonly (readonly TreatyNeed[])[];
  /** Any one of these makes it an instrument where two are found to be bound by it. */
  readonly tentative: readonly (readonly TreatyNeed[])[];
  readonly unless: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
  readonly making: ReadonlySet<string>;
  /** Nouns that stand for those who come together, as a subject. */
  readonly gatherings: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
  readonly pursuit: ReadonlySet<string>;
  /** Nouns before "of" under which it stands, kept or broken. */
  readonly keeping: ReadonlySet<string>;
  /** Nouns for those who sign for themselves. */
  readonly private: ReadonlySet<string>;
  /** Can be called by where it was made. */
  readonly placed: boolean;
  /** Stands for a treaty by its initials. */
  readonly initials: boolean;
}

/** The traits of each noun that can name a treaty, by the frame that has the noun and no verb, else by the frame that matched. */
export function createTraits({
  byNoun,
}: Pick<Grammar, 'byNoun'>): (noun: string, matched?: Frame) => Traits | undefined {
  const memory = new Map<Frame, Traits>();
  return (noun, matched) => {
    const frame =
      byNoun
        .get(noun)
        ?.find(({ kind, verbs, ties }) => kind === 'treaty' && verbs.length === 0 && ties.length === 0) ??
      (matched?.nouns.length === 0 ? matched : undefined);
    if (!frame) return undefined;
    const known = memory.get(frame);
    const traits = known ?? readTraits(frame);
    memory.set(frame, traits);
    return traits;
  };
}

function readTraits({ attributes, unless }: Frame): Traits {
  return {
    needs: attributes.needs ?? [],
    tentative: attributes.tentative ?? [],
    unless: new Set(unless),
    fields: new Set(attributes.fields),
    making: new Set(attributes.making),
    gatherings: new Set(attributes.gatherings),
    drafts: new Set(attributes.drafts),
    pursuit: new Set(attributes.pursuit),
    keeping: new Set(attributes.keeping),
    private: new Set(attributes.private),
    placed: attributes.placed === 'yes',
    initials: attributes.initials === 'yes',
  };
}
