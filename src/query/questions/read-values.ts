import { STATUSES } from '../../rdf/fact-names.ts';
import type { Names } from '../names/read-names.ts';
import { checkGiven } from './check-given.ts';
import type { Parameter, Question } from './question.ts';
import { isNamedType } from './question.ts';
import { ParameterError } from './question-error.ts';
import { ALL_DAYS, readDayRange } from './read-day-range.ts';
import { readName } from './read-name.ts';

/** Values for the variables of a question's query. */
export interface Values {
  /** As `parseBinding` reads them. */
  readonly single: ReadonlyMap<string, string>;
  /** Variables that may take any of several IRIs. */
  readonly several: ReadonlyMap<string, readonly string[]>;
  /** Most rows, where the question has such a parameter. */
  readonly limit?: number;
}

/**
 * Reads the parameters that a reader gave, resolves names in the graph, and puts defaults in the place of those not
 * given.
 *
 * @throws ParameterError for what is missing, unknown or of another type; UnknownNameError, AmbiguousNameError
 */
export async function readValues(
  question: Question,
  given: Readonly<Record<string, string>>,
  names: Names,
): Promise<Values> {
  checkGiven(question, given);
  const single = new Map<string, string>();
  const several = new Map<string, readonly string[]>();
  let limit: number | undefined;
  for (const parameter of question.parameters) {
    const { name, type } = parameter;
    const text = given[name] ?? parameter.default ?? 'any';
    const open = given[name] === undefined && text === 'any';
    if (type === 'date') {
      const days = open ? ALL_DAYS : readDayRange(text);
      if (!days) throw wrong(parameter, text, 'Write a year, a month or a day: 2025, 2025-07, 2025-07-12.');
      single
        .set(`${name}_first`, `"${days.first}"^^xsd:date`)
        .set(`${name}_last`, `"${days.last}"^^xsd:date`);
    } else if (open) continue;
    else if (isNamedType(type)) {
      const iris = await readName(names, name, type, text);
      if (iris.length > 1) several.set(name, iris);
      else single.set(name, `<${iris[0]}>`);
    } else if (name === 'limit') limit = Number(readPlain(parameter, text));
    else single.set(name, readPlain(parameter, text));
  }
  return { single, several, ...(limit !== undefined && { limit }) };
}

/** The value of a parameter that names nothing, as a binding. */
function readPlain(parameter: Parameter, text: string): string {
  switch (parameter.type) {
    case 'integer':
      if (/^\d{1,9}$/.test(text)) return text;
      throw wrong(parameter, text, 'Write a whole number: 10.');
    case 'decimal':
      if (/^\d+(?:\.\d+)?$/.test(text)) return text;
      throw wrong(parameter, text, 'Write a number: 0.7.');
    case 'status':
      if (STATUSES.some((status) => status === text)) return `cq:${text}`;
      throw wrong(parameter, text, `Choose one of ${STATUSES.join(', ')}.`);
    default:
      return `"${text.replace(/["\\]/gu, '\\$&')}"`;
  }
}

function wrong({ name, type }: Parameter, text: string, remedy: string): ParameterError {
  return new ParameterError(`--${name} takes a value of type ${type}, and ${JSON.stringify(text)} is none`, {
    remedy,
  });
}
