import type { Answer, AnswerItem, Passage } from './answer.ts';

/** An answer to a part of a question without what stands beneath the answers to the parts before: nothing is told twice but an answer. */
export function withoutRepeats(answer: Answer, i: number, all: readonly Answer[]): Answer {
  const before = all.slice(0, i);
  if (before.length === 0) return answer;
  const sentences = new Set(before.flatMap(({ passages }) => passages.flatMap(sentencesOf)));
  const facts = new Set(
    before.flatMap(({ answers, nearest, asides }) =>
      [...answers, ...nearest, ...asides.flatMap(({ items }) => items)].flatMap(factsOf),
    ),
  );
  const shorts = new Set(before.map(({ passages }) => passages[0]?.answer));
  return {
    ...answer,
    passages: answer.passages.map((passage) => withoutShort(besideOnly(passage, sentences), shorts)),
    nearest: answer.nearest.filter((item) => !factsOf(item).some((fact) => facts.has(fact))),
  };
}

const sentencesOf = ({ lead, also, beside }: Passage): readonly string[] => [lead, ...also, ...beside];
const factsOf = ({ proofs }: AnswerItem): readonly string[] => proofs.map(({ fact }) => fact);

const besideOnly = (passage: Passage, told: ReadonlySet<string>): Passage => ({
  ...passage,
  beside: passage.beside.filter((sentence) => !told.has(sentence)),
});

/** Words that answered a part before answer no other. */
function withoutShort({ answer, ...passage }: Passage, told: ReadonlySet<string | undefined>): Passage {
  return answer === undefined || told.has(answer) ? passage : { ...passage, answer };
}
