import type { Served } from '../../model/mention.ts';

/** What tells one whom an office serves from another. */
export const servedKey = (served: Served): string =>
  served.kind === 'state' ? `state ${served.code}` : `body ${served.name}`;
