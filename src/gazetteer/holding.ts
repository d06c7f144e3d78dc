/** An office that somebody held, as an outside graph has it. */
export interface Holding {
  readonly name: string;
  /** The family name, where the graph has one. */
  readonly family?: string;
  /** ISO 3166-1, two letters. */
  readonly state: string;
  /** The office's whole label: "President of France". */
  readonly office: string;
  /** Years. */
  readonly from: number;
  readonly to?: number;
  /** The holder's item of Wikidata, where the graph names them by it: `Q1`. */
  readonly wikidata?: string;
}

const CODE = /^[A-Z]{2}$/u;
const ITEM = /^https?:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d*)$/u;
const YEAR = /^(\d{4})-/u;

/** A row of the shipped query; nothing where what a gazetteer needs is missing or no such thing. */
export function readHolding(
  row: Readonly<Record<string, { readonly value: string } | undefined>>,
): Holding | undefined {
  const { person, name, family, state, office, from, to } = row;
  const begins = YEAR.exec(from?.value ?? '')?.[1];
  const item = ITEM.exec(person?.value ?? '')?.[1];
  const ends = YEAR.exec(to?.value ?? '')?.[1];
  if (!name || !office || !state || begins === undefined || !CODE.test(state.value)) return undefined;
  return {
    name: name.value.trim(),
    ...(family && { family: family.value.trim() }),
    state: state.value,
    office: office.value.trim(),
    from: Number(begins),
    ...(ends !== undefined && { to: Number(ends) }),
    ...(item !== undefined && { wikidata: item }),
  };
}
