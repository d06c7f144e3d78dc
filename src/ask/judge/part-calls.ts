import { cq } from '../../rdf/vocabulary.generated.ts';
import type { Reading } from '../reading/reading.ts';
import type { ProvedFact } from './same-event.ts';

/** Who asks whether two met does not ask whether they spoke by phone: calls are told beside. */
export function partCalls(
  { meetingKind }: Reading,
  facts: readonly ProvedFact[],
): { readonly facts: readonly ProvedFact[]; readonly calls: readonly ProvedFact[] } {
  if (meetingKind !== 'in-person') return { facts, calls: [] };
  return { facts: facts.filter((fact) => !isCall(fact)), calls: facts.filter(isHeldCall) };
}

function isCall({ proof }: ProvedFact): boolean {
  return proof.fields.get('meetingKind')?.[0] === cq.call.value;
}

function isHeldCall(fact: ProvedFact): boolean {
  return isCall(fact) && fact.status === 'occurred';
}
