import type { Passage, Proof } from '../answer.ts';

/** Whether a passage has the words of a fact. */
export function tellsProof({ sentence, article }: Passage, proof: Proof): boolean {
  return article.iri === proof.article.iri && sentence.includes(plain(proof.sentence));
}

/** Whether a fact is told by the words of a passage, or the passage by those of the fact. */
export function isWithin(proof: Proof, passage: Passage): boolean {
  if (tellsProof(passage, proof)) return true;
  return passage.article.iri === proof.article.iri && plain(proof.sentence).includes(passage.sentence);
}

const plain = (sentence: string): string => sentence.replaceAll(/\s+/gu, ' ').trim();
