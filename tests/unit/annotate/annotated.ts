import { annotate } from '../../../src/annotate/annotate.ts';
import { createLexicon } from '../../../src/annotate/lexicon.ts';
import type { AnnotatedArticle, Mention, OfficePhrase, Served } from '../../../src/model/mention.ts';
import type { Phrase } from '../../../src/model/phrase.ts';
import { readKnowledge } from '../../../src/read/read-knowledge.ts';

const lexicon = createLexicon(readKnowledge(new URL('../../../seeds/', import.meta.url)));

/** An article without dateline, filed on Sunday 13 July 2025. */
export function annotateText(text: string): AnnotatedArticle {
  return annotate(
    { id: 'a', text, source: 'a.txt', language: 'en', date: '2025-07-13', bodyStart: 0 },
    lexicon,
  );
}

const wordsOf = (a: AnnotatedArticle, span: { start: number; end: number }): string =>
  a.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');

const servedBy = (served: Served | undefined): string =>
  served === undefined ? '?' : served.kind === 'state' ? served.code : served.name;

const office = ({ title, served, servedThrough, former }: OfficePhrase): string =>
  `${former ? 'former ' : ''}${title} @${servedThrough ? 'through' : servedBy(served)}`;

/**
 * A mention in a line: `Ann Lee = Foreign Minister @RU; …`, `the minister = minister @?`, `Moscow = RU capital`,
 * `KCNA = agency KCNA`, `the two sides = two-sides`.
 */
export function describeMention(a: AnnotatedArticle, mention: Mention): string {
  const words = wordsOf(a, mention);
  switch (mention.kind) {
    case 'person':
      return `${mention.name} = ${mention.offices.map(office).join('; ') || mention.phrasing}`;
    case 'office':
      return `${words} = ${office(mention.office)}`;
    case 'state':
      return `${words} = ${mention.state.code}${mention.paired ? `+${mention.paired.kind === 'state' ? mention.paired.code : mention.paired.name}` : ''} ${mention.form}`;
    case 'organization': {
      const { name, of } = mention.organization;
      return `${words} = ${mention.role} ${name}${of ? ` @${of.code}` : ''}`;
    }
    case 'place':
      return `${words} = place`;
    case 'anaphor':
      return `${words} = ${mention.stands}`;
  }
}

/** The mentions of one kind, or all but pronouns and states where none is given. */
export const describeMentions = (a: AnnotatedArticle, kinds: readonly Mention['kind'][]): string[] =>
  a.mentions.filter(({ kind }) => kinds.includes(kind)).map((mention) => describeMention(a, mention));

/** `[noun phrase] <verb group: lemma>`; an infinitive, gerund or participle is marked i, g or p, a passive P, "not" !. */
export function bracket(a: AnnotatedArticle): string {
  return a.phrases.map((phrase) => bracketOne(a, phrase)).join(' ');
}

function bracketOne(a: AnnotatedArticle, phrase: Phrase): string {
  const words = wordsOf(a, {
    start: a.tokens[phrase.first]?.start ?? 0,
    end: a.tokens[phrase.last - 1]?.end ?? 0,
  });
  if (phrase.kind === 'noun') return `[${words}]`;
  if (phrase.kind !== 'verb') return phrase.kind === 'date' ? `{${words}}` : words;
  const form = phrase.form === 'finite' ? '' : phrase.form.charAt(0);
  const marks = `${form}${phrase.passive ? 'P' : ''}${phrase.negated ? '!' : ''}`;
  return `<${words}: ${phrase.lemma}${marks ? ` ${marks}` : ''}>`;
}
