import { localName } from '../../rdf/local-name.ts';
import type { Row } from '../selection.ts';
import type { ConclusionAbout } from './explanation.ts';

/** The conclusions of rows, each once: a value with two labels gives two rows, of which the first counts. */
export function readConclusions(rows: readonly Row[]): ConclusionAbout[] {
  const found = new Map<string, ConclusionAbout>();
  for (const row of rows) {
    const iri = textOf(row, 'conclusion');
    if (!found.has(iri)) found.set(iri, readConclusion(iri, row));
  }
  return [...found.values()];
}

function readConclusion(iri: string, row: Row): ConclusionAbout {
  const { property, member, with: whole, for: told, against } = row;
  const [instead, value] = [nameOf(row, 'instead'), nameOf(row, 'value')];
  return {
    iri,
    type: localName(textOf(row, 'type')),
    reason: textOf(row, 'reason'),
    certainty: Number(textOf(row, 'certainty')),
    ...(told && { articlesFor: Number(told.value) }),
    ...(against && { articlesAgainst: Number(against.value) }),
    ...(property && { property: localName(property.value) }),
    ...(instead !== '' && { insteadOf: instead }),
    ...(value !== '' && { value }),
    ...(member && { member: member.value }),
    ...(whole && { identifiedWith: whole.value }),
  };
}

/** "Foreign Minister of Norway"; what has no label is told by its IRI, a term by its name. */
function nameOf(row: Row, name: string): string {
  const [label, body] = [textOf(row, `${name}Label`), textOf(row, `${name}Body`)];
  const iri = textOf(row, name);
  if (label === '') return iri.includes('#') ? localName(iri) : iri;
  return body === '' ? label : `${label} of ${body}`;
}

const textOf = (row: Row, name: string): string => row[name]?.value ?? '';
