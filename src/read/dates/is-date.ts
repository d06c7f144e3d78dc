import { z } from 'zod';

const calendar = z.iso.date();

/**
 * True for an ISO 8601 date that is in the calendar and that a newspaper can bear: what lies beyond is how programs write
 * that there is none (0000-00-00, 0001-01-01, 9999-12-31).
 */
export const isDate = (text: string): boolean =>
  text >= '1400' && text < '3000' && calendar.safeParse(text).success;
