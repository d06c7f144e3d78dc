/** The part of rdf-canonize that we use; the package ships no types. */
declare module 'rdf-canonize' {
  import type { Quad } from '@rdfjs/types';

  export const NQuads: {
    serializeQuad(quad: Quad): string;
    parse(text: string): Quad[];
  };
  export function canonize(
    input: readonly Quad[] | string,
    options: { algorithm: 'RDFC-1.0'; inputFormat?: 'application/n-quads'; format?: 'application/n-quads' },
  ): Promise<string>;
}
