import type { JsonLine } from './parse-lines.ts';

/** What a line of gold may have. */
const KEYS = ['id', 'officials', 'meetings', 'visits', 'treaties', 'statements'] as const;
const KNOWN: ReadonlySet<string> = new Set(KEYS);

/** What of some gold cannot be scored, and how much of it can be. */
export interface GoldReview {
  /** Sentences that begin with the place. */
  readonly warnings: readonly string[];
  /** Lines whose article is there. */
  readonly scored: number;
}

/** Looks through lines that were read as gold for what would be passed over without a word. */
export function reviewGold(
  file: string,
  lines: readonly JsonLine[],
  texts: ReadonlyMap<string, string>,
): GoldReview {
  if (lines.length === 0) {
    return {
      warnings: [`${file}: there is no gold in it. Write a line for each article: {${KEYS.join(', ')}}.`],
      scored: 0,
    };
  }
  const warnings: string[] = [];
  let scored = 0;
  for (const line of lines) {
    const place = `${line.file}:${line.line}`;
    const gold: Readonly<Record<string, unknown>> = JSON.parse(line.text);
    const stray = Object.keys(gold).filter((key) => !KNOWN.has(key));
    for (const key of stray)
      warnings.push(
        `${place}: ${JSON.stringify(key)} is no key of gold and is not scored. Those are ${KEYS.join(', ')}.`,
      );
    if (texts.has(String(gold.id))) scored++;
    else
      warnings.push(
        `${place}: no article has the id ${JSON.stringify(gold.id)}. Write it as it stands in --articles.`,
      );
  }
  return { warnings, scored };
}
