/** A name's form for comparing: no diacritics, no article "al-", lower case. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`.]/g, '')
    .replace(/^(?:al|el|an|ad|as|ash|ar|at|az)-/, '');
