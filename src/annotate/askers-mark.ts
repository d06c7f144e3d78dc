import type { Token } from '../model/annotation.ts';

/** "*Q* Madam Secretary, …", "*A* President Roe said": how a transcript marks who asks and who answers. */
export const isAskersMark = ({ text }: Token): boolean => /^[QA]$/.test(text);
