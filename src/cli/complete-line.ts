import { ontologyTerms } from '../graph.ts';

const KEYWORDS =
  'SELECT ASK CONSTRUCT DESCRIBE WHERE PREFIX DISTINCT OPTIONAL FILTER UNION MINUS GRAPH BIND VALUES GROUP ORDER BY HAVING LIMIT OFFSET COUNT CONTAINS REGEX STRSTARTS NOT EXISTS'.split(
    ' ',
  );

/** Words that the last one of a line may become, in order, and how much of it stands there. */
export function completeLine(line: string, others: readonly string[]): [words: string[], begun: string] {
  const begun = /[\w.?$:-]*$/u.exec(line)?.[0] ?? '';
  if (begun === '') return [[], begun];
  const words = [...KEYWORDS, ...ontologyTerms.map((name) => `cq:${name}`), ...others];
  const fitting = words.filter(
    (word) => word !== begun && word.toLowerCase().startsWith(begun.toLowerCase()),
  );
  return [[...new Set(fitting)].sort(), begun];
}
