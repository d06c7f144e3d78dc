import { FILL } from '../../model/as-read.ts';

/**
 * Characters that are not seen and part no words: soft hyphens, joiners, byte order marks, marks of the direction of
 * writing. A zero-width space is none of them: some scripts part words by it.
 */
const UNSEEN = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A reading with fill where the text holds what is not seen, so that "agree\u00adment" is one word. */
export const fillUnseen = (reading: string): string => reading.replace(UNSEEN, FILL);
