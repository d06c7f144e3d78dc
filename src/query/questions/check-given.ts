import type { Question } from './question.ts';
import { ParameterError } from './question-error.ts';
import { suggestNear } from './suggest-near.ts';

/**
 * Refuses parameters that the question does not have, and tells of all that it needs and lacks at once.
 *
 * @throws ParameterError
 */
export function checkGiven(question: Question, given: Readonly<Record<string, string>>): void {
  refuseUnknown(question, given);
  refuseMissing(question, given);
}

function refuseUnknown(
  { name: question, parameters }: Question,
  given: Readonly<Record<string, string>>,
): void {
  const known = parameters.map(({ name }) => name);
  const stray = Object.keys(given).find((name) => !known.includes(name));
  if (stray === undefined) return;
  const takes = known.length > 0 ? `It takes ${known.join(', ')}.` : 'It takes none.';
  const remedy = suggestNear(stray, known) ?? takes;
  throw new ParameterError(`${question} has no parameter ${stray}`, { remedy });
}

function refuseMissing(question: Question, given: Readonly<Record<string, string>>): void {
  const missing = question.parameters.filter(
    ({ name, default: value }) => value === undefined && given[name] === undefined,
  );
  if (missing.length === 0) return;
  const list = missing.map(({ name, type, about }) => `--${name} <${type}> (${about})`).join(', ');
  throw new ParameterError(`${question.name} needs ${list}`, {
    remedy: `For example: communique questions run ${question.name} ${question.example}`.trimEnd(),
  });
}
