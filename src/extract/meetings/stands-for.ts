import type { AnnotatedArticle, Mention } from '../../model/mention.ts';
import { rememberByArticle } from '../../model/remember-by-article.ts';
import { examplesAfter } from '../syntax/examples.ts';
import { readComplements } from '../syntax/read-complements.ts';
import { readList } from '../syntax/read-list.ts';
import {
  headAt,
  headOf,
  kindAt,
  lowerAt,
  mentionOf,
  modifiersOf,
  nounAt,
  sentencePhrases,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { canMeet, isPlural, type Side, sidesNamed } from './side.ts';
import { understood } from './understood.ts';

/** Nouns that stand for the state or body named beside them: "a Norlandic *delegation*", "*members* of the council". */
const SPEAKS_FOR = new Set(
  'delegation delegations delegates team teams officials leaders representatives representative negotiators authorities side sides government governments ministers lawmakers members counterparts diplomats envoys envoy officers commanders parliamentarians mission cabinet leadership presidents chiefs heads party group countries nations states powers experts inspectors investigators specialists monitors mediators guest guests host visitor visitors'.split(
    ' ',
  ),
);

/**
 * Whom a noun phrase that names nobody stands for: "his old friend, *Korpi*", "a delegation led by *Korpi*", "a *Finnish*
 * delegation", "members of *the council*".
 */
export function standsFor(a: AnnotatedArticle, n: number): Side[] {
  if (isSpeaker(a, n)) return [{ mention: understood(a, n, 'speaker'), phrase: n }];
  // "his old friend, *Korpi*,", not "the meeting, Korpi said".
  const closed = kindAt(a, n + 1) === 'comma' && verbAt(a, n + 3)?.form !== 'finite';
  const listed = listAfter(a, n);
  if (listed.length > 1) return listed;
  const examples = personsAmong(a, n);
  if (examples.length > 0) return examples;
  const apposed = closed ? person(a, n + 2) : [];
  if (apposed.length > 0) return apposed;
  const noun = nounAt(a, n);
  const office = mentionOf(a, n);
  // "*chiefs of staff* from the two sides"
  const chiefs =
    office?.kind === 'office' &&
    office.office.plural &&
    wordAt(a, n + 1) === 'from' &&
    mentionOf(a, n + 2)?.kind === 'anaphor';
  if (!noun || !(chiefs || SPEAKS_FOR.has(headOf(a, noun)))) return [];
  const leader = leaderOf(a, n);
  if (leader.length > 0) return leader;
  const own = ownOf(a, n);
  if (own.length > 0) return own;
  const before = leaderBefore(a, n);
  if (before.length > 0) return before;
  const hanging = readComplements(a, n).prepositional.filter(({ word }) => /^(?:of|from|for)$/.test(word));
  // "chiefs of staff *from the two sides*"
  const after = hanging.find(({ nouns }) => nouns.some((p) => mentionOf(a, p))) ?? hanging[0];
  // "the presidents of *Norway and Finland, Berg and Korpi*,": the names go for their states.
  const summedUp = listAfter(a, after?.nouns.at(-1) ?? n);
  if (summedUp.length > 1 && summedUp.length === after?.nouns.length) return summedUp;
  return (after?.nouns ?? []).flatMap((phrase) => {
    // "negotiators for the two countries, *Norway and Finland*,"
    const summed = listAfter(a, phrase);
    if (summed.length > 1) return summed;
    const mention = mentionOf(a, phrase);
    // "members of *President Korpi's* team" are not Korpi.
    if (mention?.kind === 'person') return [];
    if (mention) return canMeet(mention) ? [{ mention, phrase }] : [];
    // "leaders from *Nordic Council* countries"
    return ownOf(a, phrase).filter((side) => side.mention.kind !== 'person');
  });
}

/** "*I* met Korpi", in words that are quoted: whoever says so. */
function isSpeaker(a: AnnotatedArticle, n: number): boolean {
  const { first = -1 } = nounAt(a, n) ?? {};
  return /^(?:i|me|we|us)$/.test(lowerAt(a, first)) && (a.quotationAt[first] ?? -1) >= 0;
}

/** Whom the words inside a noun phrase name, as in "the *Finnish* delegation". */
function ownOf(a: AnnotatedArticle, phrase: number): Side[] {
  const noun = nounAt(a, phrase);
  if (!noun || !SPEAKS_FOR.has(headOf(a, noun))) return [];
  // "met Korpi *and his party*": those who come with one who is named.
  const joined = wordAt(a, phrase - 1) === 'and';
  return modifiersOf(a, noun)
    .filter((mention) => canMeet(mention) && !(joined && isOwner(mention)))
    .slice(-1)
    .map((mention) => ({ mention, phrase }));
}

const isOwner = (mention: Mention): boolean =>
  mention.kind === 'anaphor' && mention.possessive && /^s?he$/.test(mention.stands);

/** "three countries -- *Norway, Sweden and Finland* --", "the Nordic leaders, *Berg and Korpi*,": the names after their sum. */
export function listAfter(a: AnnotatedArticle, n: number): Side[] {
  // "the guarantors *of the 1942 protocol* -- Norway, Sweden and Finland --"
  const far = wordAt(a, n + 1) === 'of' && nounAt(a, n + 2) && /^(?:--+|[–—])$/.test(wordAt(a, n + 3));
  const at = far ? n + 3 : n + 1;
  const opener = wordAt(a, at);
  if (!/^(?:--+|[–—(:,-])$/.test(opener) || !nounAt(a, at + 1)) return [];
  const { nouns, next } = readList(a, at + 1, sentencePhrases(a, n).last);
  const sum = mentionOf(a, n);
  const found = sidesNamed(a, nouns);
  // After a comma other guests may follow: the names of a sum are closed by one.
  const noun = nounAt(a, n);
  const countries = noun !== undefined && /^(?:countries|states|nations|powers)$/.test(headOf(a, noun));
  const named =
    found.length > 1 &&
    found.every(
      ({ mention }) =>
        mention.kind === 'person' ||
        (mention.kind === 'state' && (countries || (sum?.kind === 'anaphor' && isPlural(sum)))),
    );
  const end = wordAt(a, next) === 'of' && nounAt(a, next + 1) ? next + 2 : next;
  return opener !== ',' || (named && kindAt(a, end) === 'comma') ? found : [];
}

/** "leaders of nine nations, *including Berg and Korpi*": of a group the persons that are named. */
export const personsAmong = (a: AnnotatedArticle, n: number): Side[] =>
  sidesNamed(a, examplesAfter(a, n)).filter(({ mention }) => mention.kind === 'person');

/** "a delegation of Norland *led by Berg*", "a Norlandic team, *headed by Berg*,". */
export function leaderOf(a: AnnotatedArticle, n: number): Side[] {
  const { last: end } = readComplements(a, n);
  const last = kindAt(a, end) === 'comma' ? end + 1 : end;
  const verb = verbAt(a, last);
  return verb?.passive && /^(?:lead|head)$/.test(verb.lemma) && wordAt(a, last + 1) === 'by'
    ? person(a, last + 2)
    : [];
}

/** "A delegation led by *Berg* arrived. *The delegation* will meet Korpi.": for whoever leads it, else whose it is. */
function leaderBefore(a: AnnotatedArticle, n: number): Side[] {
  const noun = nounAt(a, n);
  if (!noun || !GROUP.test(headOf(a, noun)) || noun.last - noun.first > 3) return [];
  if (lowerAt(a, noun.first) !== 'the') return [];
  const groups = ledGroups(a);
  const before = ({ at }: Led): boolean => at < n;
  // "a troika led by Berg arrived. *The mission* will meet Korpi."
  const led = groups.get(headOf(a, noun))?.findLast(before) ?? lastLed(groups, before);
  return led ? [{ mention: led.leader }] : [];
}

/** "A mission led by *Berg* arrived. *It* goes to Turku on Friday": where the sentence before is about a group, for whoever leads it. */
export function leaderOfIt(a: AnnotatedArticle, n: number): Mention | undefined {
  const { first } = sentencePhrases(a, n);
  const mention = mentionOf(a, n);
  if (mention?.kind !== 'anaphor' || mention.stands !== 'it' || first === 0) return undefined;
  const { first: start, last } = sentencePhrases(a, first - 1);
  let subject = start;
  while (subject < last && !nounAt(a, subject)) subject++;
  if (!GROUP.test(headAt(a, subject))) return undefined;
  return lastLed(ledGroups(a), ({ at }) => at <= subject)?.leader;
}

const lastLed = (groups: ReadonlyMap<string, readonly Led[]>, fits: (led: Led) => boolean): Led | undefined =>
  [...groups.values()]
    .flatMap((all) => all.findLast(fits) ?? [])
    .sort((x, y) => x.at - y.at)
    .at(-1);

/** A group that is told to be led, and by whom. */
interface Led {
  readonly at: number;
  readonly leader: Mention;
}

/** The delegations of an article that are told to be led, by their noun, in order of the text. */
const ledGroups = rememberByArticle((a: AnnotatedArticle) => {
  const led = new Map<string, Led[]>();
  a.phrases.forEach((_, at) => {
    const word = headAt(a, at);
    const [leader] = GROUP.test(word) ? [...leaderOf(a, at), ...senderOf(a, at)] : [];
    if (leader) led.set(word, [...(led.get(word) ?? []), { at, leader: leader.mention }]);
  });
  return led;
});

/** "a *Finnish* delegation travelled there": of whom nobody is named. */
const senderOf = (a: AnnotatedArticle, n: number): Side[] => {
  const noun = nounAt(a, n);
  if (!noun || !/^an?$/.test(lowerAt(a, noun.first))) return [];
  return [mentionOf(a, n), ...modifiersOf(a, noun)]
    .flatMap((mention) => mention ?? [])
    .filter(({ kind, possessive }) => kind === 'state' && !possessive)
    .slice(0, 1)
    .map((mention) => ({ mention }));
};

const GROUP = /^(?:delegation|team|mission|troika)$/;

/** A state or body that comes as persons: "the Finnish *delegation*", and no government, which is welcomed as it is formed. */
export function isDelegation(a: AnnotatedArticle, { mention }: Side): boolean {
  for (let t = mention.first; t < mention.last; t++) {
    const word = lowerAt(a, t);
    if (SPEAKS_FOR.has(word) && !STAYS.test(word)) return true;
  }
  return false;
}

/** Of those who speak for a state, what does not travel. */
const STAYS =
  /^(?:governments?|authorities|cabinet|leadership|country|countries|nations|states|powers|party)$/;

function person(a: AnnotatedArticle, phrase: number): Side[] {
  const mention = mentionOf(a, phrase);
  return mention?.kind === 'person' ? [{ mention, phrase }] : [];
}
