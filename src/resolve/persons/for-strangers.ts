import type { AnnotatedArticle, OfficePhrase } from '../../model/mention.ts';
import { speaksForAnother } from './speaks-for-another.ts';

/** "a spokesman *for the miners*": he speaks for people or a body that nothing is known of, so for no state. */
export function isForStrangers(a: AnnotatedArticle, office: OfficePhrase): boolean {
  const { last } = office;
  if (!speaksForAnother(office) || a.tokens[last]?.lower !== 'for') return false;
  const named = /^(?:the|an?|its|his|her|their)$/.test(a.tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  const mention = a.mentions[a.mentionAt[named] ?? -1];
  if (!mention) return true;
  // "a spokesman for the *Norlandic chipmaker* Roe": people or a firm from there.
  if (mention.kind !== 'state' || mention.form !== 'demonym') return false;
  const noun = a.tokens[mention.last];
  return (
    noun !== undefined &&
    (a.mentionAt[mention.last] ?? -1) < 0 &&
    /^NNS?$/.test(a.tags[mention.last] ?? '') &&
    !ACTS.test(noun.lower)
  );
}

/** Nouns of those who act for a state: their spokesman is the state's. */
const ACTS =
  /^(?:government|ministry|army|military|police|presidency|parliament|embassy|delegation|side|mission|navy|authorities|cabinet|president|premier|minister|leader|force|forces|foreign|defen[cs]e)$/;
