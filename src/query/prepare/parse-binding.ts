import type { Literal, NamedNode } from '@rdfjs/types';
import { validateIri } from 'validate-iri';
import { BindError } from '../query-error.ts';
import { literal, namedNode } from './make-term.ts';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/^[+-]?\d+$/, 'integer'],
  [/^[+-]?\d*\.\d+$/, 'decimal'],
  [/^[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+$/, 'double'],
];
const QUOTED = /^"((?:[^"\\]|\\.)*)"(?:@([a-zA-Z]+(?:-[a-zA-Z0-9]+)*)|\^\^(.+))?$/su;
const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f' };

/**
 * Reads the value of a `name=value` binding: `<iri>`, a prefixed name of a known prefix, `"text"`, `"text"@en`,
 * `"2025-07-12"^^xsd:date`, a number, `true` or `false`; anything else is a plain string as it stands.
 *
 * @throws BindError for an IRI that is none, or a quoted literal whose datatype cannot be read
 */
export function parseBinding(value: string, prefixes: Readonly<Record<string, string>>): NamedNode | Literal {
  if (value.startsWith('<') && value.endsWith('>')) return iri(value.slice(1, -1));
  const quoted = QUOTED.exec(value);
  if (quoted) {
    const [, body = '', language, datatype] = quoted;
    const text = body.replace(/\\(.)/gsu, (_, c: string) => ESCAPES[c] ?? c);
    if (language) return literal(text, language.toLowerCase());
    return datatype ? literal(text, datatypeIri(datatype, prefixes)) : literal(text);
  }
  for (const [form, type] of NUMBERS) {
    if (form.test(value)) return literal(value, namedNode(XSD + type));
  }
  if (value === 'true' || value === 'false') return literal(value, namedNode(`${XSD}boolean`));
  return expand(value, prefixes) ?? literal(value);
}

/** The IRI of a prefixed name, or nothing where the value is no name of a known prefix. */
function expand(value: string, prefixes: Readonly<Record<string, string>>): NamedNode | undefined {
  const [, prefix = '', local = ''] = /^([A-Za-z][\w-]*):([\w.-]*\w)$/u.exec(value) ?? [];
  const namespace = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : undefined;
  return namespace && local ? namedNode(namespace + local) : undefined;
}

function datatypeIri(text: string, prefixes: Readonly<Record<string, string>>): NamedNode {
  if (text.startsWith('<') && text.endsWith('>')) return iri(text.slice(1, -1));
  const term = expand(text, prefixes);
  if (!term) {
    throw new BindError(`the datatype ${text} cannot be read`, { remedy: 'Write ^^xsd:date or ^^<…>.' });
  }
  return term;
}

function iri(value: string): NamedNode {
  const fault = validateIri(value);
  if (fault) {
    throw new BindError(`<${value}> is no absolute IRI: ${fault.message}`, {
      remedy: 'Percent-encode spaces and angle brackets.',
    });
  }
  return namedNode(value);
}
