const VOWELS = /[aeiou]/u;

/** The regular forms of an English verb: base, third person, past, gerund. Doubled consonants are listed where they occur. */
export function inflectVerb(base: string): readonly string[] {
  const stem = base.slice(0, -1);
  if (base.endsWith('y') && !VOWELS.test(base.at(-2) ?? '')) {
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
  if (!base.endsWith('e')) return [base, third, `${base}ed`, `${base}ing`];
  return [base, third, `${base}d`, base.endsWith('ee') ? `${base}ing` : `${stem}ing`];
}
