import { escapeLine } from '../../escape-controls.ts';
import type { ThingKind } from '../explorer/api-types.ts';
import { fullName, type MeetingNetwork } from './meeting-network.ts';

/** The shape of a node: what stands before and after its name. */
const SHAPES: Readonly<Record<ThingKind, readonly [before: string, after: string]>> = {
  person: ['(', ')'],
  state: ['[', ']'],
  organization: ['[[', ']]'],
  office: ['([', '])'],
  place: ['{{', '}}'],
};

/** What the syntax gives a meaning to, also within quotation marks. */
const SPECIAL = /["#&<>`;\\]/gu;

/** Who met whom as a flowchart of Mermaid, which Markdown pages draw; the number on a line is that of the meetings. */
export function* writeMermaid({ things, encounters }: MeetingNetwork): Generator<string> {
  const names = new Map(things.map(({ iri }, at) => [iri, `n${at}`]));
  yield 'flowchart LR\n';
  for (const thing of things) {
    const [before, after] = SHAPES[thing.kind];
    yield `  ${names.get(thing.iri)}${before}"${writeLabel(fullName(thing))}"${after}\n`;
  }
  for (const { a, b, meetings } of encounters) {
    yield `  ${names.get(a.iri)} ---|"${meetings}"| ${names.get(b.iri)}\n`;
  }
}

function writeLabel(label: string): string {
  return escapeLine(label).replace(SPECIAL, (character) => `#${character.charCodeAt(0)};`);
}
