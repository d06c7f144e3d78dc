import { isDate } from './is-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Folders by year, month and day: `2025/03/04/`, `2025/mar/04/`; the name after them may begin with the day. */
const folders = /(?:^|[\\/])(\d{4})[\\/](\d{1,2}|[a-z]{3})[\\/](\d{1,2})(?![\d])/gi;
/** A name that holds a day: `2025-03-04-talks`, `kcna_20250304`, `2025_03_04`. */
const inName = /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g;

/**
 * The day that the names of folders and files tell, the one nearest the end: a name's before a folder's.
 * Of folders, those count that begin with a day, so that a backup's date is not a story's.
 */
export function dateInPath(path: string): string | undefined {
  const parts = path.split(/[\\/]/);
  for (const [index, part] of [...parts.entries()].reverse()) {
    const isName = index === parts.length - 1;
    for (const { 1: year, 3: month, 4: day, index: at } of part.matchAll(inName)) {
      const iso = `${year}-${month}-${day}`;
      if ((isName || at === 0) && isDate(iso)) return iso;
    }
  }
  const found = [...path.matchAll(folders)].map(([, year = '', month = '', day = '']) => {
    const number = /\d/.test(month) ? month : String(months.indexOf(month.toLowerCase()) + 1);
    return `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
  return found.filter(isDate).at(-1);
}
