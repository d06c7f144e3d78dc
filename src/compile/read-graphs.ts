import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import type { Quad } from '@rdfjs/types';
import { Parser, StreamParser } from 'n3';
import type { GraphFile } from '../query/locate-graph.ts';
import { GraphError } from '../query/query-error.ts';

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
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new GraphError('graph-broken', `${file.path} cannot be read: ${message}`, { cause });
  }
  if (run.length > 0) yield run;
}

function readQuads(file: GraphFile): AsyncIterable<Quad> | Iterable<Quad> {
  const bytes = createReadStream(file.path);
  // What goes wrong on the way is thrown where the last stream is read.
  const plain = file.gzip ? pipeline(bytes, createGunzip(), () => {}) : bytes;
  if (file.mediaType === 'application/ld+json') return readJsonLd(plain);
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
