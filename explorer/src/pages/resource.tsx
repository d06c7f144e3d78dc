import type { ResourcePage as Page } from '../../../src/publish/explorer/api-types.ts';
import type { Place } from '../data/router.ts';
import { useAnswer } from '../data/use-answer.ts';
import { ShowAnswer } from '../parts/show-answer.tsx';
import { ArticlePage } from './article.tsx';
import { FactPage } from './fact.tsx';
import { ThingPage } from './thing.tsx';

/** The page of whatever an IRI names. */
export function ResourcePage({ place: { path, parameters } }: { readonly place: Place }) {
  const asked = path === '/resource' ? { iri: parameters.get('iri') ?? '' } : { path };
  const loaded = useAnswer<Page>(`/api/resource?${new URLSearchParams(asked)}`);
  return (
    <ShowAnswer loaded={loaded}>
      {(page) => {
        switch (page.page) {
          case 'article':
            return <ArticlePage key={page.article.iri} page={page} />;
          case 'fact':
            return <FactPage page={page} />;
          case 'thing':
            return <ThingPage page={page} parameters={parameters} />;
        }
      }}
    </ShowAnswer>
  );
}
