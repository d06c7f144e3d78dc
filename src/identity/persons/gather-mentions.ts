import { addToGroup } from '../../group-by.ts';
import { dayNumber } from '../day-number.ts';
import type { ArticleDigest } from '../digest/article-digest.ts';
import { type NameForm, readNameForm } from '../names/name-form.ts';
import type { Bodies } from '../offices/bodies.ts';
import { readTitle, type TitleWords } from '../offices/title-key.ts';
import { type NamedResource, nameResource } from './named-resource.ts';
import type { HeldOffice, PersonMention } from './profile.ts';

/** Every person's mentions, a list an IRI: one mention an article, in the order of the articles' IRIs. */
export function gatherMentions(
  digests: Iterable<ArticleDigest>,
  { stateOf }: Bodies,
  words: TitleWords,
): Map<string, PersonMention[]> {
  const titles = new Map<string, HeldOffice['title']>();
  const readOnce = (title: string): HeldOffice['title'] => {
    const known = titles.get(title) ?? readTitle(title, words);
    titles.set(title, known);
    return known;
  };
  const all = new Map<string, PersonMention[]>();
  for (const digest of digests) {
    const bodyOf = new Map(digest.offices.map(({ iri, of }) => [iri, of]));
    const company = new Set(digest.bodies.map(({ iri }) => stateOf(iri)));
    const held = new Map<string, HeldOffice[]>();
    for (const { iri, holder, office, title, former } of digest.tenures) {
      const body = stateOf(bodyOf.get(office) ?? '');
      addToGroup(held, holder, { tenure: iri, office, body, title: readOnce(title), former });
    }
    const day = dayNumber(digest.published);
    for (const { iri, label } of digest.persons) {
      addToGroup(all, iri, {
        article: digest.article,
        ...(day !== undefined && { day }),
        label,
        offices: held.get(iri) ?? [],
        company,
      });
    }
  }
  return all;
}

/** What each resource is called in all articles. */
export function* nameAll(
  mentions: ReadonlyMap<string, readonly PersonMention[]>,
  { servedBy }: Bodies,
): Generator<NamedResource> {
  for (const [iri, own] of mentions) yield nameResource(iri, own, servedBy(iri));
}

/** The names of all mentions, each once a resource. */
export function* formsOf(mentions: ReadonlyMap<string, readonly PersonMention[]>): Generator<NameForm> {
  for (const own of mentions.values())
    for (const label of new Set(own.map((mention) => mention.label))) yield readNameForm(label);
}
