const CONSONANTS = ['B', 'D', 'F', 'G', 'H', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'T', 'V'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
/** Given names, none of them with a story. */
export const GIVEN: readonly string[] =
  'Ilse Marko Teodora Anselm Yusra Petrik Noor Halvard Ximena Osman Liv Casimir Adaeze Bela Ruta Kenji'.split(
    ' ',
  );

/** A person's name by number: thousands of different ones, always the same for a number. */
export function inventName(at: number): string {
  let family = '';
  for (let rest = at + 71; rest > 0; rest = Math.floor(rest / 70)) {
    const consonant = CONSONANTS[rest % 14] ?? '';
    family += (family ? consonant.toLowerCase() : consonant) + VOWELS[Math.floor(rest / 14) % 5];
  }
  return `${GIVEN[at % GIVEN.length]} ${family}nsk`;
}
