import type { AnnotatedArticle, Mention, OfficePhrase } from '../../../model/mention.ts';
import { lowerAt, mentionsIn } from '../beside.ts';
import type { Asked } from './asked.ts';
import type { StatedOf } from './conduct.ts';
import { verbAfter } from './visited-states.ts';

/** Offices whose holders are met by another state's rather than by colleagues. */
export const SEEN_ABROAD: RegExp =
  /^(?:president|president-elect|prime minister|premier|chancellor|king|queen|emir|sultan|minister|foreign minister|foreign secretary|secretary of state|chairman|vice president|leader)$/;

const MEETING =
  /^(?:talks|discussions?|meetings?|consultations|exchange|audience|session|conversation|summit|negotiations|dinner|lunch|breakfast|conferred)$/;
const MEETS = /^(?:meet|see|receive|phone|telephone|visit|host|greet|welcome)$/;
const RECEIVES = /^(?:receive|welcome|greet|host)$/;
const SPEAKS_WITH = /^(?:speak|talk|meet|confer)$/;

/**
 * "*Norland's premier* met *President Roe*", "after talks with President Roe, *the Norlandic envoy* said": the state of whoever
 * meets the holder of the office, where words say it. Of "*the Norlandic envoy*, when Minister Roe *received him*" the guest's.
 */
export function metAbroad(asked: Asked): string[] {
  const { a, office, story } = asked;
  const from = a.sentences[a.sentenceAt[office.first] ?? -1]?.first ?? office.first;
  if (receivesThem(a, office)) return guestsBefore(asked, from);
  if (!isMet(a, office.first)) return [];
  const seenAbroad = SEEN_ABROAD.test(office.head);
  // Whoever is named first is whom the sentence is about.
  for (const mention of mentionsIn(a, from, office.first)) {
    const code = officialOf(mention, story.statedOf);
    if (code === undefined) continue;
    if (seenAbroad && seesOwnLeader(asked, mention, code)) return [];
    // Of a traveller's own state are few whom he meets.
    return seenAbroad || (mention.kind === 'person' && story.travels(mention)) ? [code] : [];
  }
  // "*The meeting with President Roe* lasted an hour": a government tells of whom its own see.
  return seenAbroad && a.homeBy === 'government' && a.home ? [a.home.code] : [];
}

/** Who leads a state. */
const LEADS = /^(?:president|prime minister|premier|chancellor|king|queen|emir|sultan)$/;

/** "OSLO: *Norlandic Justice Minister Lee* resigned after seeing *President Roe*": at home a minister sees his own leader as soon. */
function seesOwnLeader({ a, office }: Asked, mention: Mention, code: string): boolean {
  if (a.home?.code !== code || !LEADS.test(office.head)) return false;
  const offices =
    mention.kind === 'person' ? mention.offices : mention.kind === 'office' ? [mention.office] : [];
  return (
    offices.length > 0 && offices.every(({ head, title }) => head === 'minister' && !/foreign/i.test(title))
  );
}

/** "Minister Roe *received him*" */
function receivesThem(a: AnnotatedArticle, { last }: OfficePhrase): boolean {
  const verb = verbAfter(a, last);
  return (
    verb !== undefined &&
    !verb.passive &&
    RECEIVES.test(verb.lemma) &&
    /^(?:him|her|them)$/.test(lowerAt(a, verb.last))
  );
}

/** The state of the official named last before the office in its sentence. */
const guestsBefore = ({ a, office, story }: Asked, from: number): string[] =>
  mentionsIn(a, from, office.first)
    .flatMap((mention) => officialOf(mention, story.statedOf) ?? [])
    .slice(-1);

function isMet(a: AnnotatedArticle, first: number): boolean {
  const at = a.phraseAt[first] ?? 0;
  if (lowerAt(a, first - 1) === 'with') {
    // "will open talks *this evening* with President Roe"
    let before = at - 2;
    while (/^(?:date|adverb)$/.test(a.phrases[before]?.kind ?? '')) before--;
    const said = a.phrases[before];
    if (said?.kind === 'verb') return SPEAKS_WITH.test(said.lemma);
    return MEETING.test(lowerAt(a, (said?.last ?? 0) - 1));
  }
  // "was received *by President Roe*"
  const received = lowerAt(a, first - 1) === 'by' ? a.phrases[at - 2] : undefined;
  if (received?.kind === 'verb') return received.passive && RECEIVES.test(received.lemma);
  const verb = a.phrases[at - 1];
  return verb?.kind === 'verb' && !verb.passive && MEETS.test(verb.lemma);
}

/** An official whose own words name a state. */
function officialOf(mention: Mention, statedOf: StatedOf): string | undefined {
  if (mention.kind === 'person') return statedOf(mention)?.code;
  const served = mention.kind === 'office' && !mention.office.plural ? mention.office.served : undefined;
  return served?.kind === 'state' ? served.code : undefined;
}
