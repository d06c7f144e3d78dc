import { isText } from '../open/decode-text.ts';

/** Ids become part of every IRI of their article, so they cannot be of any length. */
const longestId = 1000;

/** An article's id as written, or what keeps the value from being one. */
export function readId(value: unknown): { readonly id: string } | { readonly problem: string } {
  if (typeof value !== 'string' && typeof value !== 'number') return { problem: 'missing or no string' };
  const id = String(value);
  if (id.trim() === '') return { problem: 'empty' };
  if (id.length > longestId) return { problem: `longer than ${longestId} characters` };
  return isText(id) ? { id } : { problem: 'it holds a NUL or half a surrogate pair' };
}
