import type { StateEntity } from '../../../model/entity.ts';
import { lowerAt, mentionsIn } from '../beside.ts';
import type { Asked } from './asked.ts';

const TALKS = /^(?:meeting|talks|call|conversation|letter|message|telegram)$/;
const ADDRESSES = /^(?:urge|warn|tell|ask|assure|thank|press|lobby|implore)$/;

/** "urged *Norland* in a meeting with *Minister Roe*", "warned Oslo in a letter to Premier Lee": the state that is spoken to. */
export function addressedThere({ a, office: { first } }: Asked): StateEntity[] {
  if (!/^(?:with|to)$/.test(lowerAt(a, first - 1)) || !TALKS.test(lowerAt(a, first - 2))) return [];
  const from = a.sentences[a.sentenceAt[first] ?? -1]?.first ?? first;
  return mentionsIn(a, from, first).flatMap((mention) => {
    const verb = a.phrases[(a.phraseAt[mention.first] ?? 0) - 1];
    const spokenTo = verb?.kind === 'verb' && !verb.passive && ADDRESSES.test(verb.lemma);
    return spokenTo && mention.kind === 'state' && !mention.paired ? [mention.state] : [];
  });
}
