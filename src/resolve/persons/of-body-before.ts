import type { AnnotatedArticle, OfficePhrase, Served } from '../../model/mention.ts';
import { mentionsIn, openingNoun } from './beside.ts';
import { speaksForAnother } from './speaks-for-another.ts';

/** Sentences back in which the body may be what a sentence opens with. */
const BACK = 2;

/**
 * "The European Council apologised. … *spokeswoman* Ida Berg said", "The Labour Organisation signed. *The Director-General*, Bo Roe":
 * of the body of no state that the sentence, or one of those before, opens with.
 */
export function ofBodyBefore(a: AnnotatedArticle, office: OfficePhrase): Served | undefined {
  if (!speaksForAny(office) && !headsAny(office)) return undefined;
  const at = a.sentenceAt[office.first] ?? -1;
  for (let k = at; k >= Math.max(0, at - BACK); k--) {
    const from = a.sentences[k]?.first;
    const opening = from === undefined ? undefined : a.phrases[openingNoun(a, from)];
    if (opening?.kind !== 'noun' || opening.first >= office.first) continue;
    const [mention] = mentionsIn(a, opening.first, opening.last);
    if (mention?.kind === 'organization' && mention.role === 'organization')
      return mention.organization.body === 'international' ? mention.organization : undefined;
    if (mention && mention.kind !== 'anaphor') return undefined;
  }
  return undefined;
}

/** A spokesman of whom no more is told. */
const speaksForAny = (office: OfficePhrase): boolean =>
  speaksForAnother(office) &&
  office.title.toLowerCase() === office.head &&
  !/^(?:his|her|its|their)$/.test(office.determiner ?? '');

const headsAny = ({ head, determiner }: OfficePhrase): boolean =>
  determiner === 'the' &&
  /^(?:director[- ]general|secretary[- ]general|executive (?:director|secretary))$/.test(head);
