import type { Names } from '../names/read-names.ts';
import type { Candidate } from '../names/resolution.ts';
import { resolveName } from '../names/resolve-name.ts';
import type { NamedType } from './question.ts';
import { AmbiguousNameError, UnknownNameError } from './question-error.ts';

/** The resources that a parameter's text names. @throws UnknownNameError, AmbiguousNameError */
export async function readName(
  names: Names,
  name: string,
  type: NamedType,
  text: string,
): Promise<readonly string[]> {
  const found = await resolveName(names, text, type);
  if (found.kind === 'one') return found.iris;
  if (found.kind === 'many') {
    const { candidates } = found;
    throw new AmbiguousNameError(
      `--${name} takes one ${type}, and ${JSON.stringify(text)} names ${candidates.length} in this graph`,
      { remedy: `Give the name in full, or the IRI:\n${candidates.map(showCandidate).join('\n')}` },
    );
  }
  const near = found.suggestions.length > 0 ? `Did you mean ${found.suggestions.join(', ')}?` : '';
  throw new UnknownNameError(
    `--${name} takes a ${type}, and none in this graph is called ${JSON.stringify(text)}`,
    {
      remedy: near || 'Try a shorter form of the name.',
    },
  );
}

function showCandidate({ label, kind, detail, facts, iri }: Candidate): string {
  const what = [kind, detail].filter(Boolean).join(': ');
  return `  ${label} (${what}; ${facts} ${facts === 1 ? 'fact' : 'facts'}) <${iri}>`;
}
