/** Two invented paragraphs, as every format of these tests carries them. */
export const paragraphs: readonly string[] = [
  'TURKU, March 4 (STT) — Finnish Foreign Minister Anna Laine met on Tuesday with her Norwegian counterpart Olav Dahl, the ministry said.',
  '“We will keep the sea lanes open to every ship,” Laine said after the talks, which lasted two hours & a half.',
];

/** What all of them become. */
export const story: string = paragraphs.join('\n\n');

export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The paragraphs as markup. */
export const marked: string = paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join('\n');
