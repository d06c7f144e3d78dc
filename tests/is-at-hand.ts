/**
 * Whether tests that need something others made are to run: where it is at hand, and where a variable of the environment says
 * `required`, so that they fail where it is not. Else a line says what is skipped and how to get it.
 */
export function isAtHand(name: string, there: boolean, variable: string, remedy: string): boolean {
  const required = process.env[variable] === 'required';
  if (!there && !required) console.warn(`${name} is not at hand (${remedy}): its tests are skipped.`);
  return there || required;
}
