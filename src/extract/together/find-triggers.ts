import type { Frame } from '../../model/frame.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Grammar } from '../grammar.ts';
import { meansOther } from '../match-frames.ts';
import { type Occurrence, occurrenceOfVerb } from '../syntax/occurrence.ts';
import { occurrenceOfNoun } from '../syntax/occurrence-of-noun.ts';
import { headOf, lowerAt, nounAt, verbAt } from '../syntax/walk.ts';

/** A word that tells an event of a kind, whoever took part in it. */
export interface Trigger {
  readonly frame: Frame;
  readonly occurrence: Occurrence;
  /** The phrase that the word stands in. */
  readonly phrase: number;
  /** The noun, or the base form of the verb. */
  readonly word: string;
  /** Whether who does it takes part: "*held* talks", not "*welcomed* talks"; a verb that tells by itself does. */
  readonly takesPart: boolean;
}

/** The words that by themselves tell an event of the kind, by the frames that have them, in order of the text. */
export function findTriggers(a: AnnotatedArticle, grammar: Grammar, kind: 'meeting' | 'visit'): Trigger[] {
  return a.phrases.flatMap((_, p) => {
    const trigger = nounAt(a, p) ? atNoun(a, p, grammar, kind) : atVerb(a, p, grammar, kind);
    return trigger?.occurrence.status && !meansOther(a, trigger.frame, trigger.occurrence) ? [trigger] : [];
  });
}

/** A noun that needs no verb to tell: "talks" does, "views" only where they are exchanged. */
function atNoun(
  a: AnnotatedArticle,
  p: number,
  { byNoun, modality }: Grammar,
  kind: string,
): Trigger | undefined {
  const noun = nounAt(a, p);
  const word = noun && noun.mention < 0 ? headOf(a, noun) : '';
  const frames = byNoun.get(word) ?? [];
  const frame = frames.find((each) => isLoose(each, kind) && each.verbs.length === 0);
  const occurrence = frame && occurrenceOfNoun(a, p, modality);
  if (!occurrence) return undefined;
  const lemma = verbAt(a, occurrence.verb ?? -1)?.lemma ?? '';
  const takesPart = frames.some(({ verbs, ties }) => ties.length === 0 && verbs.includes(lemma));
  return { frame, occurrence, phrase: p, word, takesPart };
}

function atVerb(
  a: AnnotatedArticle,
  p: number,
  { byVerb, modality }: Grammar,
  kind: string,
): Trigger | undefined {
  const verb = verbAt(a, p);
  const found = byVerb
    .get(verb?.lemma ?? '')
    ?.find(
      ({ frame, particle }) =>
        isLoose(frame, kind) && (particle === undefined || lowerAt(a, verb?.last ?? -1) === particle),
    );
  if (!found) return undefined;
  const occurrence = occurrenceOfVerb(a, p, modality);
  const acts = (occurrence?.places.get('subject') ?? []).length > 0;
  return occurrence && acts
    ? { frame: found.frame, occurrence, phrase: p, word: verb?.lemma ?? '', takesPart: true }
    : undefined;
}

/** The seeds say so of words that tell of an encounter or a journey whatever joins it to those around. */
const isLoose = ({ id, attributes }: Frame, kind: string): boolean =>
  attributes.loose === 'read' && id.startsWith(`${kind}.`);
