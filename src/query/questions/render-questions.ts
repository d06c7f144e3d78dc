import { knownPrefixes } from '../known-prefixes.ts';
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

/** The query with the prefixes it uses declared, so that it stands alone, under its summary and parameters. */
export function renderSparql({ summary, parameters, sparql }: Question): string {
  const about = parameters.map(({ name, type, about, default: value }) => {
    const variables = type === 'date' ? `?${name}_first, ?${name}_last` : `?${name}`;
    return `# ${variables} (${type}): ${about}${value === undefined ? '' : `; default ${value}`}\n`;
  });
  const prefixes = Object.entries(knownPrefixes)
    .filter(([prefix]) => new RegExp(`(?<![\\w.-])${prefix}:`, 'u').test(sparql))
    .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`);
  return [`# ${summary}\n`, ...about, ...prefixes, '\n', sparql].join('');
}
