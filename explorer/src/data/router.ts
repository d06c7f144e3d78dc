import { useEffect, useState } from 'preact/hooks';

/** The address of the page: its path as the server sees it, and its parameters. */
export interface Place {
  readonly path: string;
  readonly parameters: URLSearchParams;
}

const CHANGED = 'communique:place';

export function readPlace(): Place {
  return { path: location.pathname, parameters: new URLSearchParams(location.search) };
}

/** The present address, kept up to date. */
export function usePlace(): Place {
  const [place, setPlace] = useState(readPlace);
  useEffect(() => {
    const update = (): void => setPlace(readPlace());
    addEventListener('popstate', update);
    addEventListener(CHANGED, update);
    return () => {
      removeEventListener('popstate', update);
      removeEventListener(CHANGED, update);
    };
  }, []);
  return place;
}

/** Goes to an address of ours without loading the page anew. */
export function go(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  dispatchEvent(new Event(CHANGED));
  if (!replace) scrollTo(0, 0);
}

/** Changes parameters of the present address; an empty value takes one away. */
export function setParameters(changes: Readonly<Record<string, string>>): void {
  const { path, parameters } = readPlace();
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString();
  go(text === '' ? path : `${path}?${text}`, { replace: true });
}

/** Links of ours are followed here; downloads, other hosts and clicks with a key held are the browser's. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || link.hasAttribute('target') || link.hasAttribute('download')) return;
    const to = new URL(link.getAttribute('href') ?? '', location.href);
    if (to.origin !== location.origin || link.hasAttribute('data-plain')) return;
    if (to.pathname === location.pathname && to.hash !== '') return;
    event.preventDefault();
    go(to.pathname + to.search);
  });
}
