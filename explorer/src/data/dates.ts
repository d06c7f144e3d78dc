const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12 Jul 2025`, `Jul 2025` or `2025`, as exact as the date is; from and to with a dash between. */
export function tellDate(date: string): string {
  const [from = '', to] = date.split('/');
  return to === undefined ? tellOne(from) : `${tellOne(from)} – ${tellOne(to)}`;
}

function tellOne(date: string): string {
  const [, year = date, month, day] = /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?/u.exec(date) ?? [];
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}
