import { foldName } from './fold-name.ts';
import type { NameForm } from './named-thing.ts';

/** What states and organizations are called, whether or not a graph says so. The gazetteer of the seeds fits. */
export interface GazetteerNames {
  readonly states: readonly {
    readonly state: { readonly code: string; readonly name: string };
    readonly aliases: readonly string[];
    readonly demonyms: readonly string[];
    readonly capital?: string;
    readonly metonyms: readonly string[];
  }[];
  readonly organizations: readonly OrganizationNames[];
  readonly agencies: readonly OrganizationNames[];
}

interface OrganizationNames {
  readonly organization: { readonly name: string };
  readonly aliases: readonly string[];
}

/** Further names by a state's code or an organization's label. */
export type Aliases = ReadonlyMap<string, readonly NameForm[]>;

export function listAliases({ states, organizations, agencies }: GazetteerNames): Aliases {
  const aliases = new Map<string, NameForm[]>();
  for (const { state, aliases: names, demonyms, capital, metonyms } of states) {
    const seats = [...(capital ? [capital] : []), ...metonyms];
    aliases.set(state.code, [
      ...forms(names, 'name'),
      ...forms(demonyms, 'demonym'),
      ...forms(seats, 'seat'),
    ]);
  }
  for (const { organization, aliases: names } of [...organizations, ...agencies]) {
    aliases.set(organization.name, forms(names, 'name'));
  }
  return aliases;
}

function forms(names: readonly string[], use: NameForm['use']): NameForm[] {
  return names.map((name) => ({ text: foldName(name), use })).filter(({ text }) => text !== '');
}
