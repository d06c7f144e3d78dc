/** A name's form for comparing: no diacritics, no article "al-", lower case. */
export function foldName(name: string): string {
  // Nearly every name of wire copy; the rest pays for what it has.
  if (/^[A-Za-z]+$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`.]/g, '')
    .replace(/^(?:al|el|an|ad|as|ash|ar|at|az)-/, '');
}
