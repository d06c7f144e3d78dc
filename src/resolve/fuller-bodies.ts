import type { AnnotatedArticle, OrganizationMention } from '../model/mention.ts';

/** For "the ministry" the body named last before it by the same noun, of a state or with more words. */
export type FullerBodies = ReadonlyMap<OrganizationMention, OrganizationMention>;

export function findFullerBodies({ mentions }: AnnotatedArticle): FullerBodies {
  const fuller = new Map<OrganizationMention, OrganizationMention>();
  /** By noun those that a later one may mean: each with fewer words than the one before it, of a state or not. */
  const open = new Map<string, OrganizationMention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'organization' || mention.role !== 'body') continue;
    const noun = headWord(mention.organization.name);
    const before = open.get(noun) ?? [];
    while (before.length > 0 && tells(before.at(-1)) <= mention.organization.name.length) before.pop();
    const last = before.at(-1);
    if (last) fuller.set(mention, last);
    before.push(mention);
    open.set(noun, before);
  }
  return fuller;
}

/** How much a mention tells: whose body it is says more than any name. */
const tells = (mention: OrganizationMention | undefined): number =>
  mention?.organization.of ? Number.POSITIVE_INFINITY : (mention?.organization.name.length ?? 0);

/** "ministry" in "Ministry of Foreign Affairs" as in "foreign ministry". */
const headWord = (name: string): string => lastWord(name.split(/ (?:of|for) /)[0] ?? name);

export const lastWord = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';
