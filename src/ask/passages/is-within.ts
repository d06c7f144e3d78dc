import type { Passage, Proof } from '../answer.ts';
import { toLine } from './to-line.ts';

/** Whether a passage has the words of a fact. */
export function tellsProof({ sentence, article }: Passage, proof: Proof): boolean {
  return article.iri === proof.article.iri && sentence.includes(toLine(proof.sentence));
}

/** Whether a fact is told by the words of a passage, or the passage by those of the fact. */
export function isWithin(proof: Proof, passage: Passage): boolean {
  if (tellsProof(passage, proof)) return true;
  return passage.article.iri === proof.article.iri && toLine(proof.sentence).includes(passage.sentence);
}
