/** Control characters but line end and tab; marks that turn the direction of what follows; halves of surrogate pairs. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text for a person's eyes, in which nothing can move the cursor, colour the screen or turn the text about: such characters
 * are shown as `\u001b`. Whatever an article, a file's name or a question holds goes through here on its way to a terminal.
 */
export function escapeControls(text: string): string {
  return text.replace(UNSEEN, nameCharacter);
}

/** The same on one line: line ends and tabs become spaces. */
export function escapeLine(text: string): string {
  return escapeControls(text.replace(/[\n\r\t\u2028\u2029]+/gu, ' '));
}

function nameCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
