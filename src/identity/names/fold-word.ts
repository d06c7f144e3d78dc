/**
 * What the ways of writing one name of another script have in common: "Zelensky" and "Zelenskyy", "Araghchi" and
 * "Araqchi", "Seniora" and "Siniora" have one, and so may names that are not the same: it finds what is worth comparing.
 */
export function boneOf(word: string): string {
  const bones = word
    .replace(/sch|sh|tch|ch|zh|tz|ts|dj|cz/gu, (cluster) => (cluster.startsWith('d') ? 'j' : 's'))
    .replace(/gh|kh|ck|qu|[qck]/gu, 'k')
    .replace(/ph/gu, 'f')
    .replace(/[wv]/gu, 'v')
    .replace(/x/gu, 'ks')
    .replace(/z/gu, 's')
    .replace(/[dt]h?/gu, 't')
    .replace(/g/gu, 'k');
  const head = /^[aeiouyjh]/u.test(bones) ? 'a' : bones.slice(0, 1);
  return (head + bones.slice(1).replace(/[aeiouyjh]/gu, '')).replace(/(.)\1+/gu, '$1');
}

/** What two agencies write differently of one name: i, j and y, doubled letters, ks and x, q and gh, u and ou. */
export function spellingOf(word: string): string {
  return word
    .replace(/ou|oo/gu, 'u')
    .replace(/ee/gu, 'i')
    .replace(/[ijy]+/gu, 'i')
    .replace(/ks/gu, 'x')
    .replace(/gh|q|kh|ck/gu, 'k')
    .replace(/ph|v|w/gu, 'f')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/ie/gu, 'e')
    .replace(/i$/u, '');
}
