import type { AnnotatedArticle, Mention, OrganizationMention } from '../../model/mention.ts';
import { nameGroup } from '../syntax/name-group.ts';
import { headAt, headOf, kindAt, mentionOf, nounAt, sentencePhrases, wordAt } from '../syntax/walk.ts';

/** Those one speaks to as a group. */
const AUDIENCES = new Set(
  'reporters journalists newsmen pressmen correspondents media press persons parliament parliamentarians lawmakers deputies legislators students diplomats ambassadors delegates supporters donors soldiers troops crowd conference briefing session assembly forum gathering audience people public community society nation meeting summit convention rally dinner luncheon seminar hearing group committee panel council court club society congregation officials officers leaders ministers colleagues counterparts partners allies members participants attendees guests host hosts negotiators commanders executives bankers businessmen businesspeople businesses entrepreneurs investors creditors lenders shareholders economists academics scholars experts activists clerics bishops judges lawyers engineers cadets refugees villagers islanders delegation commission exporters farmers workers miners teachers doctors nurses volunteers families relatives survivors victims residents citizens voters viewers listeners worshippers pilgrims veterans graduates governors mayors senators congressmen mps representatives grantees employers landlords companies banks states countries governments nations party parties sides factions rebels militants organisation organization establishment ambassador envoy'.split(
    ' ',
  ),
);

/** Gatherings and groups that are told by who is in them: "a group *of exporters*", "a joint session *of parliament*". */
const OF_SOME =
  /^(?:session|group|meeting|club|gathering|crowd|forum|conference|audience|committee|council|convention)$/;

/** "told *reporters*", "told *a joint session of parliament*": a group without a name, by the words that tell of it. */
function audienceAt(a: AnnotatedArticle, p: number): OrganizationMention | undefined {
  const noun = nounAt(a, p);
  return noun && AUDIENCES.has(headOf(a, noun)) ? groupAt(a, p) : undefined;
}

/** Whoever the noun phrase tells of, in its words with what "of" adds to a group. */
function groupAt(a: AnnotatedArticle, p: number): OrganizationMention | undefined {
  const goesOn = OF_SOME.test(headAt(a, p)) && wordAt(a, p + 1) === 'of';
  return nameGroup(a, p, 'organization', goesOn ? p + 2 : p);
}

/**
 * Whom the noun phrase names, or the group it tells of: "told *lawmakers*" are those, and not their state. `anybody`: whatever
 * stands there is told, as after "told".
 */
export function addresseeAt(a: AnnotatedArticle, p: number, anybody = false): Mention | undefined {
  if (headAt(a, p) === 'them') return groupBefore(a, p);
  const found = mentionOf(a, p);
  const mention = anybody && found && isTitle(a, found) ? undefined : found;
  const isGroup =
    (mention?.kind === 'office' && mention.office.plural) ||
    (mention?.kind === 'anaphor' && headAt(a, p) === 'participants');
  const named = isGroup ? undefined : mention;
  return named ?? audienceAt(a, p) ?? mention ?? (anybody && !isPronoun(a, p) ? groupAt(a, p) : undefined);
}

/** "told *BBC Norland*", "told *the Nation*": what is named after a place or as a country is, is a paper or a station. */
const isTitle = (a: AnnotatedArticle, { kind, last }: Mention): boolean =>
  kind === 'place' || (kind === 'anaphor' && /^\p{Lu}/u.test(a.tokens[last - 1]?.text ?? ''));

/** "briefed *the delegates* and urged *them*": the group told of last, in the sentence of "them" or the one before. */
function groupBefore(a: AnnotatedArticle, p: number): Mention | undefined {
  const reach = sentencePhrases(a, sentencePhrases(a, p).first - 1).first;
  for (let k = p - 1; k >= Math.max(0, reach); k--) {
    const noun = nounAt(a, k);
    if (!noun || kindAt(a, k) !== 'noun') continue;
    const mention = mentionOf(a, k);
    if (mention?.kind === 'anaphor' && /^(?:two|several)/.test(mention.stands)) return mention;
    if (a.tags[noun.head] === 'NNS' && AUDIENCES.has(headOf(a, noun))) return groupAt(a, k);
  }
  return mentionOf(a, p);
}

const isPronoun = (a: AnnotatedArticle, p: number): boolean =>
  /^(?:me|you|us|them|him|her|it|everyone|everybody|anyone|nobody|.*sel(?:f|ves))$/.test(headAt(a, p));
