import type { OfficePhrase } from '../../model/mention.ts';

/** "spokeswoman", "press secretary": an office whose holder says what another thinks. */
export const speaksForAnother = ({ class: kind }: Pick<OfficePhrase, 'class'>): boolean => kind === 'spokes';
