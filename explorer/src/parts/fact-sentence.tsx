import type { FactLine, Thing } from '../../../src/publish/explorer/api-types.ts';
import { ThingList } from './thing-link.tsx';

/** A fact in a line: who, with whom, where; its names lead to their pages. */
export function FactSentence({ fact }: { readonly fact: FactLine }) {
  const inRole = (role: string): readonly Thing[] =>
    fact.roles.filter((each) => each.role === role).map(({ thing }) => thing);
  const place = inRole('place');
  const where = place.length > 0 && (
    <span class="where">
      {' '}
      in <ThingList things={place} />
    </span>
  );
  switch (fact.kind) {
    case 'meeting':
      return (
        <>
          <ThingList things={inRole('participant')} />
          {where}
        </>
      );
    case 'visit':
      return (
        <>
          <ThingList things={inRole('visitor')} />
          <span class="arrow"> to </span>
          <ThingList things={inRole('destination')} />
          {inRole('host').length > 0 && (
            <span class="where">
              , host <ThingList things={inRole('host')} />
            </span>
          )}
        </>
      );
    case 'treaty':
      return (
        <>
          <span class="words">{fact.words ?? 'A treaty'}</span>
          {inRole('party').length > 0 && ' · '}
          <ThingList things={inRole('party')} />
        </>
      );
    case 'statement':
      return (
        <>
          <ThingList things={inRole('speaker')} />
          {inRole('addressee').length > 0 && (
            <span class="where">
              {' '}
              to <ThingList things={inRole('addressee')} />
            </span>
          )}
        </>
      );
    case 'official':
      return (
        <>
          <ThingList things={inRole('holder')} />
          <span class="where">
            , {fact.sort === 'former' ? 'former ' : ''}
            {fact.words}
          </span>
        </>
      );
  }
}
