import { formatOf, type InputFormat } from './input-format.ts';

/** Text may begin with a bracket too, but not with one before a quotation mark or another bracket. */
const json = /^[\s\ufeff]*(?:\{\s*["}]|\[\s*[{\]]|[{[]\s*$)/;

/** The format of an input: what it begins with counts before what its name says. */
export function chooseFormat(path: string, head: string): InputFormat {
  const named = formatOf(path);
  if (!json.test(head)) return named ?? 'text';
  const [first = ''] = head.trimStart().split('\n', 1);
  // "[" alone on its line, or a line that ends within a record: the file is written over several lines.
  if (first.startsWith('[') || /[,{[]\s*$/.test(first)) return 'json';
  return named === 'json' && !isObject(first) ? 'json' : 'jsonl';
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
