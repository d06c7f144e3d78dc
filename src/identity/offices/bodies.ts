import type { KindredStates } from '../../model/identity-words.ts';
import type { Iri } from '../../rdf/iri.ts';
import { ownerIn } from '../../rdf/mint.ts';
import type { Parties } from './parties.ts';

/** What is known of the bodies that all articles together tell of. */
export interface Bodies {
  /** The state that stands for a body: that of a ministry or agency, or the body itself. */
  readonly stateOf: (body: string) => string;
  /** The body in a person's IRI, where the graphs know it. */
  readonly servedBy: (person: string) => string | undefined;
  readonly isState: (body: string) => boolean;
  /** Whether it is an organization that the gazetteer knows and no state's own: the United Nations. */
  readonly isInternational: (body: string) => boolean;
  /** Whether one person may hold an office of two states, at a time or right after one another: the Soviet Union and Russia. */
  readonly areKin: (a: string, b: string, heads?: readonly string[]) => boolean;
}

export function indexBodies({ bodies }: Parties, base: Iri, kindred: readonly KindredStates[]): Bodies {
  const stateOf = (body: string): string => bodies.get(body)?.told.belongsTo ?? body;
  const servedBy = (person: string): string | undefined => {
    const owner = ownerIn(person);
    if (owner === undefined) return undefined;
    const state = `${base}state/${owner}`;
    const organization = `${base}organization/${owner.toLowerCase()}`;
    return bodies.has(state) ? state : bodies.has(organization) ? stateOf(organization) : state;
  };
  const kin = new Map<string, readonly string[]>();
  for (const { codes, heads } of kindred) {
    const [a, b] = codes.map((code) => `${base}state/${code}`);
    kin.set(`${a} ${b}`, heads);
    kin.set(`${b} ${a}`, heads);
  }
  const areKin = (a: string, b: string, heads: readonly string[] = []): boolean => {
    const only = kin.get(`${a} ${b}`);
    return only !== undefined && (only.length === 0 || heads.some((head) => only.includes(head)));
  };
  const isInternational = (body: string): boolean => {
    const told = bodies.get(body)?.told;
    return told?.kind === 'organization' && told.item !== undefined && told.belongsTo === undefined;
  };
  return { stateOf, servedBy, areKin, isState: (body) => body.startsWith(`${base}state/`), isInternational };
}
