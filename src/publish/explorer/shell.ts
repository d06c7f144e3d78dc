import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { escapeHtml } from '../../escape-html.ts';
import { type RenderPage, renderPlainPage } from '../page.ts';

/** What `npm run build` makes of the explorer; at both src/publish and dist/publish the package's root is three folders up. */
const FOLDER = new URL('../../../dist/explorer/', import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** The explorer's own files, packed once. */
export interface Shell {
  readonly render: RenderPage;
  /** A file of it, or nothing where there is none. */
  readonly asset: (name: string, accept: string) => Response | undefined;
}

/** Reads the explorer. Where it was not built, pages are plain ones without it. */
export function readShell(folder: URL = FOLDER): Shell {
  const page = new URL('index.html', folder);
  if (!existsSync(page)) return { render: renderPlainPage, asset: () => undefined };
  const html = readFileSync(page, 'utf8');
  const names = new Set(readdirSync(new URL('assets/', folder)));
  const packed = new Map<string, Uint8Array>();
  return {
    render: ({ title, body }) =>
      html
        .replace('<title>Communiqué</title>', () => `<title>${escapeHtml(title)} · Communiqué</title>`)
        .replace('<!--content-->', () => body),
    asset: (name, accept) => {
      if (!names.has(name)) return undefined;
      const bytes = readFileSync(new URL(`assets/${name}`, folder));
      const headers = {
        'Content-Type': TYPES[name.replace(/^.*\./u, '')] ?? 'application/octet-stream',
        // Its name changes with what it holds.
        'Cache-Control': 'public, max-age=31536000, immutable',
        Vary: 'Accept-Encoding',
      };
      if (!/\bgzip\b/u.test(accept)) return new Response(bytes, { headers });
      const gzip = packed.get(name) ?? gzipSync(bytes, { level: 9 });
      packed.set(name, gzip);
      return new Response(gzip, { headers: { ...headers, 'Content-Encoding': 'gzip' } });
    },
  };
}
