import type { Party } from '../../model/entity.ts';
import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { mentionsWithin } from '../document.ts';
import { saysWhere } from '../states-of.ts';

/** Whom a sentence tells of as one who can be bound by a treaty: nobody in a quotation, and no state as a place. */
export const actorsInSentence = (a: AnnotatedArticle, sentence: number): Mention[] =>
  mentionsWithin(a, sentence, a.sentences[sentence]?.end ?? 0).filter(
    (mention) =>
      /^(?:state|person|office|organization)$/.test(mention.kind) &&
      !saysWhere(a, mention) &&
      (a.quotationAt[mention.first] ?? -1) < 0,
  );

/** Conventions are kept with the United Nations, whoever is bound by them. */
export const isDepositary = (party: Party): boolean => party.kind === 'organization' && party.name === 'UN';
