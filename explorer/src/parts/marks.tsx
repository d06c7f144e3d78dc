import type { FactKind, Status } from '../../../src/publish/explorer/api-types.ts';
import { KIND_NAMES, STATUS_NAMES } from '../data/kinds.ts';

/** The kind of a fact, in its colour. */
export function KindMark({ kind, sort }: { readonly kind: FactKind; readonly sort?: string | undefined }) {
  return (
    <span class={`kind kind-${kind}`}>
      {KIND_NAMES[kind].one}
      {sort && sort !== 'meeting' && <span class="sort"> {sort}</span>}
    </span>
  );
}

/** Whether it happened, by shape as well as by word: a disc, a ring, a broken ring, a ring struck through. */
export function StatusMark({ status }: { readonly status: Status }) {
  return <span class={`status status-${status}`}>{STATUS_NAMES[status]}</span>;
}
