import { expect, test } from 'vitest';
import { type FieldMap, mapFields } from '../../../../src/read/record/map-fields.ts';

const record = { id: 'a', 'meta.day': '2025-03-04', source: { name: 'NTB', tags: ['x'] }, text: 'Short.' };

test.each<[FieldMap, object]>([
  [{}, { id: 'a', text: 'Short.' }],
  [{ publisher: 'source.name' }, { id: 'a', text: 'Short.', publisher: 'NTB' }],
  [{ date: 'meta.day' }, { id: 'a', text: 'Short.', date: '2025-03-04' }],
  [
    { title: 'text', text: 'source.tags.0' },
    { id: 'a', text: 'x', title: 'Short.' },
  ],
  [
    { title: 'source.none.deeper', url: 'constructor' },
    { id: 'a', text: 'Short.' },
  ],
])('%j', (map, fields) => {
  expect(mapFields(record, map)).toEqual(fields);
});
