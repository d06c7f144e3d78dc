import type { MiddlewareHandler } from 'hono';

/** Nothing but our own files may run, be drawn or be asked, and no other page may frame ours. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Location, ETag, Link, Retry-After',
};

/** Headers of every answer: what a browser may do with it, and who may read it, which is everybody. */
export const guardResponses: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'OPTIONS') {
    context.res = new Response(null, {
      status: 204,
      headers: {
        'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
        'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match',
        'Access-Control-Max-Age': '86400',
      },
    });
  } else await next();
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
  // What is served changes with the graph: it may be kept, and is asked for again by its tag.
  if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-cache');
};
