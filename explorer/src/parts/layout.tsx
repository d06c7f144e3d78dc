import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Place } from '../data/router.ts';
import { readTheme, setTheme, type Theme } from '../data/theme.ts';
import { SearchBox } from './search-box.tsx';

const LINKS: readonly (readonly [path: string, name: string])[] = [
  ['/', 'Overview'],
  ['/timeline', 'Timeline'],
  ['/network', 'Who met whom'],
  ['/map', 'Map'],
  ['/ask', 'Ask'],
  ['/sparql', 'SPARQL'],
];

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const THEMES: Readonly<Record<Theme, string>> = { auto: 'as the system', light: 'light', dark: 'dark' };

/** What every page has around it. */
export function Layout({ place, children }: { readonly place: Place; readonly children: ComponentChildren }) {
  return (
    <>
      <a class="skip" href="#main">
        To the content
      </a>
      <header class="top">
        <a class="brand" href="/" aria-label="Communiqué, overview">
          Communiqué
        </a>
        <nav aria-label="Pages">
          {LINKS.map(([path, name]) => (
            <a key={path} href={path} aria-current={path === place.path ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <SearchBox place={place} />
        <ThemeButton />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function ThemeButton() {
  const [theme, keep] = useState(readTheme);
  const change = (): void => {
    setTheme(NEXT[theme]);
    keep(NEXT[theme]);
  };
  return (
    <button type="button" class="theme" onClick={change} aria-label={`Colours: ${THEMES[theme]}. Change`}>
      <span aria-hidden="true">{theme === 'auto' ? '◐' : theme === 'light' ? '○' : '●'}</span>
    </button>
  );
}
