const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Puts U+FFFD in the place of halves of surrogate pairs, which UTF-8 and RDF cannot hold.
 * The length stays the same, so offsets stay true.
 */
export function toWellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}
