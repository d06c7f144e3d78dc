import type { Status } from '../../model/fact.ts';

/** "was to meet Korpi on Friday … *the talks were called off*": what was to be is `told` not to be. */
export const comesToNothing = (known: Status, told: Status): boolean =>
  told === 'denied' && (known === 'planned' || known === 'proposed');
