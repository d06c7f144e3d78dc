import type { ChainLink } from '../../../src/publish/explorer/api-types.ts';
import { ThingLink } from './thing-link.tsx';

const ROLES: Readonly<Record<string, string>> = { cited: 'cited', publishing: 'published it' };

/** The way a fact came, from who stood nearest to it to who published the article. */
export function Chain({ links, notes }: { readonly links: readonly ChainLink[]; readonly notes?: boolean }) {
  if (links.length === 0) return <p class="quiet">Nobody is named as the source.</p>;
  return (
    <ol
      class={notes ? 'chain chain-large' : 'chain'}
      aria-label="How the report came, nearest to the event first"
    >
      {links.map(({ source, role }, i) => (
        <li key={`${i} ${source.iri}`}>
          <ThingLink thing={source} />
          {notes && <span class="note">{ROLES[role] ?? role}</span>}
        </li>
      ))}
    </ol>
  );
}
