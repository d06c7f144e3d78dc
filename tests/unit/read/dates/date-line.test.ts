import { expect, test } from 'vitest';
import { findDateLine } from '../../../../src/read/dates/date-line.ts';

const date = '2025-03-04';

test.each([
  ['March 4, 2025\nThe envoys met.', { date, end: 13 }],
  ['\n\n  4 March 2025\r\n\r\nThe envoys met.', { date, end: 16 }],
  ['2025-03-04\rThe envoys met.', { date, end: 10 }],
  ['Published: Tue, 04 Mar 2025 10:00:00 GMT\n\nThe envoys met.', { date, end: 40 }],
  ['Last updated on March 4, 2025 at 3:30 pm EST\nThe envoys met.', { date, end: 44 }],
  ['Oslo, 4 March 2025\nThe envoys met.', { date, end: 18 }],
  ['Envoys meet in Oslo\nTuesday, 4 March 2025\nThe envoys met.', { date }],
  ['Envoys meet\nBy Jane Doe\nMarch 4, 2025 10:30 AM\nThe envoys met.', { date }],
  ['Envoys\nmeet\nin Oslo\n4 March 2025', undefined],
  ['On March 4, 2025 the envoys met.', undefined],
  ['March 4, 2025 - The envoys met.', undefined],
  ['March 4\nThe envoys met.', undefined],
  ['20250304\nThe envoys met.', undefined],
  ['The envoys met on\nMonday.', undefined],
  ['', undefined],
])('%j', (text, found) => {
  expect(findDateLine(text, 0)).toEqual(found);
});
