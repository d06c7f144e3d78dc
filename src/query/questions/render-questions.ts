import { writeQuery } from '../prepare/write-query.ts';
import { withDefaults } from './open-defaults.ts';
import type { Parameter, Question } from './question.ts';

/** The questions as a list for reading, two lines each. */
export function renderQuestions(questions: readonly Question[]): string {
  const width = Math.max(0, ...questions.map(({ name }) => name.length)) + 2;
  return questions
    .map(({ name, summary, parameters }) => {
      const options = parameters.map(renderParameter).join(' ');
      const second = options ? `${' '.repeat(width)}${options}\n` : '';
      return `${name.padEnd(width)}${summary}\n${second}`;
    })
    .join('');
}

/** `--party <party>`, in brackets where it may be left out. */
function renderParameter({ name, type, default: value }: Parameter): string {
  const option = `--${name} <${type}>`;
  return value === undefined ? option : `[${option}]`;
}

/**
 * The query as it stands alone on any engine, with its prefixes declared, under its summary and its parameters: those with a
 * value of their own have it in VALUES.
 */
export function renderSparql(question: Question): string {
  const about = question.parameters.map(({ name, type, about, default: value }) => {
    const variables =
      name === 'limit' ? 'LIMIT' : type === 'date' ? `?${name}_first, ?${name}_last` : `?${name}`;
    return `# ${variables} (${type}): ${about}${value === undefined ? '' : `; default ${value}`}\n`;
  });
  return [`# ${question.summary}\n`, ...about, writeQuery(withDefaults(question)), '\n'].join('');
}
