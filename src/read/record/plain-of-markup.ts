/** Marked-up text of a record as plain text; only who has such loads what reads it. */
export async function plainOfMarkup(marked: string): Promise<string> {
  const [{ parseHtml }, { plainText }] = await Promise.all([
    import('../html/dom.ts'),
    import('../html/plain-text.ts'),
  ]);
  return plainText(parseHtml(marked));
}
