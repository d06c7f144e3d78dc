import type { Thing } from '../../../src/publish/explorer/api-types.ts';

/** A name that leads to its page. */
export function ThingLink({ thing }: { readonly thing: Thing }) {
  return (
    <a class="thing" href={thing.path} title={thing.detail || undefined}>
      {thing.label}
    </a>
  );
}

/** Names with commas, and "and" before the last. */
export function ThingList({ things }: { readonly things: readonly Thing[] }) {
  return (
    <>
      {things.map((thing, i) => (
        <span key={thing.iri}>
          {i > 0 && (i === things.length - 1 ? ' and ' : ', ')}
          <ThingLink thing={thing} />
        </span>
      ))}
    </>
  );
}
