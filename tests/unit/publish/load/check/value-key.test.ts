import { expect, test } from 'vitest';
import { valueKey } from '../../../../../src/publish/load/check/value-key.ts';
import type { Cell } from '../../../../../src/query/selection.ts';

const typed = (value: string, type: string): Cell => ({
  type: 'literal',
  value,
  datatype: `http://www.w3.org/2001/XMLSchema#${type}`,
});
const plain = (value: string, language?: string): Cell => ({
  type: 'literal',
  value,
  ...(language && { 'xml:lang': language }),
});

test.each([
  [typed('7', 'nonNegativeInteger'), typed('07', 'integer')],
  [typed('123456789012345678901', 'integer'), typed('+123456789012345678901', 'integer')],
  [typed('0.50', 'decimal'), typed('.5', 'decimal')],
  [typed('-0.0', 'decimal'), typed('0', 'decimal')],
  [typed('true', 'boolean'), typed('1', 'boolean')],
  [typed('1.0E1', 'double'), typed('10', 'double')],
  [typed('2025-07-12T00:00:00Z', 'dateTime'), typed('2025-07-12T00:00:00+00:00', 'dateTime')],
  [plain('x'), typed('x', 'string')],
  [plain('x', 'en-GB'), plain('x', 'en-gb')],
])('%j is %j', (one, other) => expect(valueKey(one)).toBe(valueKey(other)));

test.each([
  [typed('0', 'integer'), typed('false', 'boolean')],
  [typed('1', 'integer'), typed('1', 'decimal')],
  [typed('2025', 'gYear'), typed('2025', 'integer')],
  [typed('2025-07-12', 'date'), plain('2025-07-12')],
  [plain('x', 'en'), plain('x')],
  [plain('Zoë'), plain('ZoÃ«')],
  [plain('urn:x'), { type: 'uri', value: 'urn:x' } as const],
])('%j is not %j', (one, other) => expect(valueKey(one)).not.toBe(valueKey(other)));
