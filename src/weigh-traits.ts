/** The sum of named traits, each times its weight. */
export const weighTraits = <Name extends string>(
  weights: Readonly<Record<Name, number>>,
  traits: Readonly<Record<Name, number>>,
): number => (Object.keys(weights) as Name[]).reduce((sum, name) => sum + weights[name] * traits[name], 0);
