import { readFileSync } from 'node:fs';
import type { ContextDefinition } from 'jsonld';

let context: ContextDefinition | undefined;

/** The context of `ontology/context.jsonld`, which documents carry inline: many readers refuse to fetch one. */
export function jsonLdContext(): ContextDefinition {
  context ??= read();
  return context;
}

function read(): ContextDefinition {
  const file = new URL('../../ontology/context.jsonld', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { '@context': ContextDefinition })['@context'];
}
