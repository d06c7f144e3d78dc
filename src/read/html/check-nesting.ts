import { InputError } from '../input-error.ts';

/** A document of more elements than this is an archive or made to do harm; and what is deeper is no document. */
const mostElements = 50_000;
const deepest = 1000;
const tag = /<(\/?)([a-z][\w:.-]*)/gi;
/** Elements that hold nothing, or that pages leave open. */
const open =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|font|center)$/i;

/** @throws InputError for markup that would take a parser more than its size warrants */
export function checkNesting(markup: string): void {
  let [elements, depth] = [0, 0];
  for (const [, slash, name = ''] of markup.matchAll(tag)) {
    if (slash === '') elements++;
    if (elements > mostElements) {
      throw new InputError('bomb', 'The file has too many elements to be read. Split it.');
    }
    if (open.test(name)) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) {
      throw new InputError('bomb', 'The elements are nested without measure. Leave the file out.');
    }
  }
}
