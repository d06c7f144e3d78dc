import type { AnnotatedArticle } from '../../model/mention.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { headOf, lowerAt, mentionOf, modifiersOf, nounAt } from '../syntax/walk.ts';
import { type Side, sidesNamed } from './side.ts';
import { understood } from './understood.ts';

/**
 * Whom a body of two joins: "*the joint commission of Norland and Sudland*", "*their* joint committee"; the two that the story
 * is about where nothing says whose it is. Nobody where it is of one house: "the joint committee of parliament".
 */
export function jointBody(a: AnnotatedArticle, phrase: number): Side[] {
  const mention = mentionOf(a, phrase);
  if (mention?.kind === 'organization' && JOINT.test(mention.organization.name)) {
    const { organization, role, paired, ...where } = mention;
    return organization.of
      ? [{ mention: { ...where, kind: 'state', state: organization.of, form: 'name' }, phrase }]
      : [];
  }
  const noun = nounAt(a, phrase);
  if (!noun || !BODY.test(headOf(a, noun))) return [];
  let joint = false;
  for (let t = noun.first; t < noun.head; t++) joint ||= JOINT.test(lowerAt(a, t));
  if (!joint) return [];
  const own = modifiersOf(a, noun).filter(
    (mention) => mention.kind === 'state' || mention.kind === 'anaphor',
  );
  if (own.length > 0) return own.map((mention) => ({ mention, phrase }));
  const after = readComplements(a, phrase).prepositional.find(
    ({ word }) => word === 'of' || word === 'between',
  );
  if (!after) return [{ mention: understood(a, phrase, 'two-states'), phrase }];
  const named = sidesNamed(a, after.nouns);
  return named.length > 1 ? named : [];
}

const JOINT = /^(?:joint|mixed|bilateral)\b/i;
const BODY = /^(?:committee|commission|council|group|panel|subcommittee)$/;
