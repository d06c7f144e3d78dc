import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import type { Quad } from '@rdfjs/types';
import { Parser, StreamParser } from 'n3';
import { GraphError } from '../query-error.ts';
import { checkBytes } from './check-bytes.ts';
import type { GraphFile } from './locate-graph.ts';
import { tellUnpacking } from './read-chunks.ts';

/** JSON-LD is read whole, in memory of several times its size. */
const MAX_JSON = 1 << 28;

/**
 * The quads of a file of RDF, in runs of the same graph: in a file that a build wrote, an article each. Of Turtle and
 * N-Triples all is one run, and JSON-LD is read whole.
 *
 * @throws GraphError where it is no RDF
 */
export async function* readGraphs(file: GraphFile): AsyncGenerator<readonly Quad[]> {
  let run: Quad[] = [];
  try {
    for await (const quad of readQuads(file)) {
      if (run[0] && !run[0].graph.equals(quad.graph)) {
        yield run;
        run = [];
      }
      run.push(quad);
    }
  } catch (cause) {
    throw new GraphError('graph-broken', `${file.label} cannot be read: ${tellUnpacking(cause).message}`, {
      remedy: 'Build it again, or check the file with a validator.',
      cause,
    });
  }
  if (run.length > 0) yield run;
}

/** Quads are packed to some thirtieth of their size; what is packed to far less of it is none. */
function unpackedLimit({ bytes }: GraphFile): number {
  return Math.max(MAX_JSON, bytes * 150);
}

function readQuads(file: GraphFile): AsyncIterable<Quad> | Iterable<Quad> {
  const bytes = createReadStream(file.path);
  const json = file.mediaType === 'application/ld+json';
  const check = checkBytes(json ? MAX_JSON : file.gzip ? unpackedLimit(file) : Number.POSITIVE_INFINITY);
  // What goes wrong on the way is thrown where the last stream is read.
  const plain = file.gzip
    ? pipeline(bytes, createGunzip(), check, () => {})
    : pipeline(bytes, check, () => {});
  if (json) return readJsonLd(plain);
  return pipeline(plain, new StreamParser({ format: file.mediaType }), () => {});
}

async function* readJsonLd(stream: NodeJS.ReadableStream): AsyncGenerator<Quad> {
  const { default: jsonld } = await import('jsonld');
  const documentLoader = (url: string): never => {
    throw new Error(`its context ${url} is not in the file, and nothing is fetched`);
  };
  const options = { format: 'application/n-quads' as const, documentLoader };
  const quads = await jsonld.toRDF(JSON.parse(await text(stream)), options);
  yield* new Parser({ format: 'application/n-quads' }).parse(String(quads));
}
