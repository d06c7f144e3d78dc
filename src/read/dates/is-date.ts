/**
 * True for an ISO 8601 date that is in the calendar and that a newspaper can bear: what lies beyond is how programs write
 * that there is none (0000-00-00, 0001-01-01, 9999-12-31).
 */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1400' || text >= '3000') return false;
  // A day that a month does not have becomes one of the next.
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
