import type { OfficePhrase, Served } from '../../model/mention.ts';
import type { Document } from '../document.ts';
import { servedKey } from './served-key.ts';

/** Whom an office without a name serves, where its words say so: "the premier's spokesman", "*its* trade minister". */
export const servedBy = (doc: Document, office: OfficePhrase): Served | undefined =>
  office.served ??
  (office.servedThrough || office.determiner === 'its' ? doc.served.ofOffice(office) : undefined);

/** One state, or one body by its name. */
export const sameServed = (a: Served | undefined, b: Served): boolean =>
  a !== undefined && servedKey(a) === servedKey(b);
