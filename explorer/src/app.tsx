import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Place, usePlace } from './data/router.ts';
import { HomePage } from './pages/home.tsx';
import { PairPage } from './pages/pair.tsx';
import { ResourcePage } from './pages/resource.tsx';
import { SearchPage } from './pages/search.tsx';
import { Layout } from './parts/layout.tsx';

interface PageProps {
  readonly place: Place;
}
type Page = ComponentType<PageProps>;

/** Pages that are fetched once somebody goes there. */
const LATER: Readonly<Record<string, () => Promise<Page>>> = {
  '/timeline': async () => (await import('./pages/timeline.tsx')).TimelinePage,
  '/network': async () => (await import('./pages/network.tsx')).NetworkPage,
  '/map': async () => (await import('./pages/map.tsx')).MapPage,
  '/ask': async () => (await import('./pages/ask.tsx')).AskPage,
  '/sparql': async () => (await import('./pages/sparql.tsx')).SparqlPage,
};

export function App() {
  const place = usePlace();
  useEffect(() => {
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [place.path]);
  return (
    <Layout place={place}>
      <Shown place={place} />
    </Layout>
  );
}

function Shown({ place }: PageProps) {
  if (place.path === '/') return <HomePage />;
  if (place.path === '/search') return <SearchPage parameters={place.parameters} />;
  if (place.path.startsWith('/pair/')) return <PairPage place={place} />;
  const load = LATER[place.path];
  return load ? <Later key={place.path} load={load} place={place} /> : <ResourcePage place={place} />;
}

function Later({ load, place }: PageProps & { readonly load: () => Promise<Page> }) {
  const [page, setPage] = useState<{ Page: Page }>();
  useEffect(() => {
    load().then((Page) => setPage({ Page }));
  }, [load]);
  return page ? <page.Page place={place} /> : <p class="loading">Loading…</p>;
}
