import type { z } from 'zod';

/** What a value of a type of JSON is called. */
const CALLED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object, {…}',
  record: 'an object, {…}',
  null: 'null',
};

/** What is wrong with a value that was read from JSON, in plain words that begin with the field: `"id" is missing: it is to be text`. */
export function tellShapeFault(issue: z.core.$ZodIssue | undefined, read: unknown): string {
  if (!issue) return 'it has another shape than it must have';
  const field = issue.path.length > 0 ? `"${issue.path.map(String).join('.')}"` : 'it';
  if (issue.code === 'unrecognized_keys')
    return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not known here`;
  const wanted = tellWanted(issue);
  const value = valueAt(read, issue.path);
  if (value === undefined) return `${field} is missing${wanted ? `: it is to be ${wanted}` : ''}`;
  if (wanted !== undefined) return `${field} is to be ${wanted}, and is ${nameType(value)}`;
  if (issue.code === 'invalid_value') return `${field} is to be ${orOf(issue.values.map(String))}`;
  if (issue.code === 'invalid_union') return `${field} is none that is known`;
  if (issue.code === 'too_small') return `${field} is too short`;
  if (issue.code === 'too_big') return `${field} is too long`;
  return `${field} ${issue.message}`;
}

/** What type of value would do; nothing where the type is right. */
function tellWanted(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_type') return CALLED[issue.expected] ?? issue.expected;
  if (issue.code !== 'invalid_union') return undefined;
  const wanted = issue.errors.flatMap(([first]) => (first && tellWanted(first)) ?? []);
  return wanted.length > 0 ? orOf([...new Set(wanted)]) : undefined;
}

function valueAt(read: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    read,
  );
}

function nameType(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return CALLED[value === null ? 'null' : typeof value] ?? typeof value;
}

function orOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
