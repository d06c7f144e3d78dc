import { useEffect, useRef } from 'preact/hooks';
import { go, type Place } from '../data/router.ts';

/** Search from every page; the key / leads to it. */
export function SearchBox({ place }: { readonly place: Place }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, .editor');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      field.current?.select();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  const search = (event: Event): void => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    if (text !== '') go(`/search?${new URLSearchParams({ q: text })}`);
  };
  const asked = place.path === '/search' ? (place.parameters.get('q') ?? '') : '';
  return (
    <search>
      <form class="search" action="/search" onSubmit={search}>
        <input
          ref={field}
          key={asked}
          type="search"
          name="q"
          defaultValue={asked}
          placeholder="Search"
          aria-label="Search persons, states, facts and articles"
          aria-keyshortcuts="/"
          autocomplete="off"
        />
        <kbd>/</kbd>
      </form>
    </search>
  );
}
