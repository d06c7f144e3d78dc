import type { Party, StateEntity } from '../../model/entity.ts';
import type { Document } from '../document.ts';

/** The states that parties are or act for. */
export function statesOf(doc: Document, parties: readonly Party[]): StateEntity[] {
  const found = new Map<string, StateEntity>();
  for (const party of parties) {
    const state = party.kind === 'state' ? party : stateOfCode(doc, codeOf(party));
    if (state) found.set(state.code, state);
  }
  return [...found.values()];
}

/** The state of a code as the story names it: its home, or as it was named last. */
export function stateOfCode(doc: Document, sought: string | undefined): StateEntity | undefined {
  if (sought === undefined) return undefined;
  const { home } = doc.a;
  return home?.code === sought ? home : doc.states.ofCode(sought);
}

function codeOf(party: Party): string | undefined {
  if (party.kind === 'person') return party.of;
  if (party.kind === 'organization') return party.of?.code;
  return party.kind === 'office' && party.of.kind === 'state' ? party.of.code : undefined;
}
