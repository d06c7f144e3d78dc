import type { Token } from '../../model/annotation.ts';

const PAPERS = /^(?:Agreement|Accord|Treaty|Pact|Protocol|Convention|Declaration|Memorandum)s?$/;

/** The last word of a name that is none of a body: "the Norland-Finland Customs Union *Agreement*". */
export const namesPaper = (token: Token | undefined): boolean => PAPERS.test(token?.text ?? '');
