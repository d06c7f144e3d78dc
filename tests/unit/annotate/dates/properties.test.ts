import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleOf, findIn } from './find-in.ts';

const words = (
  'May March June Nov. 25 25-27 12 2025 2024, 1950-53 Monday Friday, next last this early late mid-October the end of week ' +
  'month year day days weekend ago in on from between and to through two a 2000 troops today yesterday night before ' +
  "later earlier ( ) – 2025-07-13 13.07.2025 31 30-Feb 's following said of"
).split(' ');
const prose = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' '));
const filed = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

test('spans stand inside the text, in order, apart, and without space at their ends', () => {
  fc.assert(
    fc.property(prose, filed, (text, date) => {
      let free = 0;
      for (const { start, end } of findIn(articleOf(text, date))) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        free = end;
      }
      expect(free).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('every value is an ISO date whose first day is not after its last, and a range does not end before it begins', () => {
  fc.assert(
    fc.property(prose, filed, (text, date) => {
      for (const { past, future, until } of findIn(articleOf(text, date))) {
        for (const { value, earliest, latest } of [
          past,
          future,
          ...(until ? [until.past, until.future] : []),
        ]) {
          expect(value).toMatch(ISO);
          expect(earliest <= latest).toBe(true);
          // A weekend has the value of its Saturday.
          if (value.length === 10) expect([value, dayAfter(value)]).toContain(latest);
          if (value.length === 10) expect(earliest).toBe(value);
          else if (value.length === 7)
            expect([earliest.slice(0, 7), latest.slice(0, 7)]).toEqual([value, value]);
          else expect([earliest.slice(0, 4), latest.slice(0, 4)]).toContain(value);
        }
        if (until)
          expect(past.earliest <= until.past.latest && future.earliest <= until.future.latest).toBe(true);
      }
    }),
  );
});

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

test('the same article always gives the same dates', () => {
  fc.assert(
    fc.property(prose, filed, (text, date) => {
      expect(findIn(articleOf(text, date))).toEqual(findIn(articleOf(text, date)));
    }),
  );
});
