import type { Answer, AnswerItem } from '../answer.ts';
import type { Reading } from '../reading/reading.ts';
import type { Verdict } from './verdict.ts';

/** One verdict of the verdicts on all readings that a question splits into: what holds for each of them. */
export function combineVerdicts(
  verdicts: readonly Verdict[],
  { ask }: Reading,
  names: readonly string[],
): Verdict & Pick<Answer, 'each'> {
  const [only, ...more] = verdicts;
  if (!only) return { outcome: 'not-reported', answers: [], asides: [] };
  if (more.length === 0) return only;
  const asides = verdicts.flatMap((verdict) => verdict.asides);
  if (ask === 'whether') {
    const outcomes = verdicts.map(({ outcome }) => outcome);
    const outcome = outcomes.every((each) => each === 'yes')
      ? 'yes'
      : (outcomes.find((each) => each === 'no') ?? 'not-reported');
    const each = outcomes.map((one, i) => ({ name: names[i] ?? '', outcome: one }));
    return { outcome, answers: verdicts.flatMap(({ answers }) => answers), asides, each };
  }
  const answers = only.answers.flatMap((item): AnswerItem[] => {
    const others = more.map((verdict) => verdict.answers.find((other) => keyOf(other) === keyOf(item)));
    if (others.includes(undefined)) return [];
    return [{ ...item, proofs: [...item.proofs, ...others.flatMap((other) => other?.proofs ?? [])] }];
  });
  return {
    outcome: answers.length > 0 ? 'answered' : 'not-reported',
    answers,
    asides,
    ...(ask === 'count' && { count: answers.length }),
  };
}

function keyOf({ iri, value }: AnswerItem): string {
  return iri ?? value;
}
