import { asRead } from '../model/as-read.ts';
import type { StateEntity } from '../model/entity.ts';
import type { AnnotatedArticle } from '../model/mention.ts';
import { rememberByArticle } from '../model/remember-by-article.ts';
import type { Document } from './document.ts';

/** A body's name with its state's: "Norlandic foreign ministry", by the article's own word where it has one. */
export function nameWithState({ a }: Document, name: string, state: StateEntity): string {
  const word = demonymsOf(a).get(state.code) ?? state.adjective;
  // "Hamas-run health ministry": whose it is stands in the name.
  if (/^\p{Lu}\S*-(?:run|led|controlled|held|appointed|backed|administered)\b/u.test(name)) return name;
  if (name.includes(state.name) || (word && name.includes(word))) return name;
  return word ? `${word} ${name}` : `${name} of ${state.name}`;
}

/** The first adjective of each state in the article, by its code. */
const demonymsOf = rememberByArticle((a: AnnotatedArticle): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const mention of a.mentions) {
    if (mention.kind !== 'state' || mention.paired) continue;
    const word = asRead(a.article, mention);
    const isWord = mention.form === 'demonym' && /^\p{Lu}\p{Ll}+$/u.test(word);
    // "US", "U.K.": letters that stand before a noun as they are.
    const isLetters = /^\p{Lu}\.?\p{Lu}\.?$/u.test(word);
    if ((isWord || isLetters) && !words.has(mention.state.code)) words.set(mention.state.code, word);
  }
  return words;
});
