import { FILL } from '../../model/as-read.ts';

/** What Windows-1252 shows for the bytes 80 to 9F, which Latin-1 leaves unseen; the others show the same in both. */
const SHOWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Letters of European languages in UTF-8 that was read as Windows-1252: "BjÃ¸rn" for "Bjørn". */
const LETTER = new RegExp(`[ÂÃÄÅ][${SHOWN}\u0080-¿]`, 'g');
/** Marks and dashes: "â€œWe agreeâ€\u009d". */
const MARK = new RegExp(`â[€\u0080][${SHOWN}\u0080-¿]`, 'g');
/** What no text holds that was read rightly. */
const PLAIN = /Ã[\u00a1-\u00bf]|[ÂÃÄÅâ][\u0080-\u009f]|â€/;

/** A reading in which what was decoded wrongly is right, of the same length: the rest of each character is fill. */
export function mendMojibake(reading: string): string {
  if (!PLAIN.test(reading)) return reading;
  return reading.replace(MARK, decode).replace(LETTER, decode);
}

function decode(shown: string): string {
  const bytes = Uint8Array.from(shown, byteOf);
  const character = new TextDecoder().decode(bytes);
  return character.length === 1 && character !== '\ufffd' ? character.padEnd(shown.length, FILL) : shown;
}

function byteOf(character: string): number {
  const at = SHOWN.indexOf(character);
  return at >= 0 ? 0x80 + at : character.charCodeAt(0);
}
