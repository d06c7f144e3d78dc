import type { Quad } from '@rdfjs/types';
import { prefixes } from '../rdf/prefixes.ts';
import type { ValidationResult } from './validation-report.ts';

const SHAPE = 'https://w3id.org/communique/shapes#Date';

/** What completes a value to a day that stands for it. */
const REST_OF_DAY: Readonly<Record<string, string>> = {
  [`${prefixes.xsd}date`]: '',
  [`${prefixes.xsd}gYearMonth`]: '-01',
  [`${prefixes.xsd}gYear`]: '-01-01',
};

/** Finds dates that are none, such as the 30th of February: the SHACL engine only looks at the form of their types. */
export function checkDates(quads: Iterable<Quad>): ValidationResult[] {
  const results: ValidationResult[] = [];
  for (const { subject, predicate, object } of quads) {
    if (object.termType !== 'Literal') continue;
    const rest = REST_OF_DAY[object.datatype.value];
    if (rest === undefined || isDay(object.value + rest)) continue;
    results.push({
      severity: 'violation',
      focusNode: subject.value,
      path: predicate.value,
      message: 'A date is one of the calendar.',
      value: object.value,
      sourceShape: SHAPE,
    });
  }
  return results;
}

function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
