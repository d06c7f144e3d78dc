import { CQ, readOntology } from './read-ontology.mjs';
import { writeOrCheck } from './write-or-check.mjs';

const terms = readOntology();

const text = `// Generated from ontology/ontology.ttl by ontology/generate/vocabulary.mjs: do not edit.
import type { NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';

/** Namespace of the Communiqué ontology. */
export const CQ = '${CQ}';

/** The ontology's terms: a misspelt one does not compile. */
export interface Vocabulary {
${terms.map(({ name, comment }) => `  /** ${comment} */\n  readonly ${name}: NamedNode;`).join('\n')}
}

export const cq: Vocabulary = {
${terms.map(({ name }) => `  ${name}: DataFactory.namedNode(\`\${CQ}${name}\`),`).join('\n')}
};
`;

writeOrCheck(new URL('../../src/rdf/vocabulary.generated.ts', import.meta.url), text);
