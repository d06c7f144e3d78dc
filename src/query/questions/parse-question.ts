import { parse } from 'yaml';
import { z } from 'zod';
import { PARAMETER_TYPES, type Question } from './question.ts';
import { QuestionFileError } from './question-error.ts';

const header = z.strictObject({
  summary: z.string().endsWith('?'),
  description: z.string().min(1),
  parameters: z
    .array(
      z.strictObject({
        name: z.string().regex(/^[a-z][a-zA-Z]*$/),
        type: z.enum(PARAMETER_TYPES),
        about: z.string().min(1),
        default: z
          .union([z.string(), z.number()])
          .transform((value) => String(value))
          .optional(),
      }),
    )
    .default([]),
  example: z.string(),
});

/**
 * Reads a question's file: lines that begin with `#+` are its header, as YAML in the manner of grlc, and the rest is
 * its query.
 *
 * @throws QuestionFileError
 */
export function parseQuestion(name: string, text: string): Question {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('#+'));
  const yaml = lines.slice(0, end < 0 ? undefined : end).map((line) => line.slice(3));
  const { parameters, ...rest } = check(name, yaml.join('\n'));
  return {
    name,
    ...rest,
    parameters: parameters.map(({ default: value, ...each }) =>
      value === undefined ? each : { ...each, default: value },
    ),
    sparql: end < 0 ? '' : lines.slice(end).join('\n'),
  };
}

function check(name: string, yaml: string): z.output<typeof header> {
  let value: unknown;
  try {
    value = parse(yaml);
  } catch (cause) {
    throw new QuestionFileError(`${name}.rq: the header is no YAML: ${(cause as Error).message}`, { cause });
  }
  const parsed = header.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new QuestionFileError(
    `${name}.rq: header, ${issue?.path.join('.') || 'as a whole'}: ${issue?.message}`,
    {
      cause: parsed.error,
    },
  );
}
