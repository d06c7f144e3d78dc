import type { Named } from '../reading/reading.ts';
import type { TextIndex } from './text-index.ts';
import { keysOf } from './word-keys.ts';

/** The IRIs of the articles in which each of some is named: a person by surname. */
export function articlesNaming(index: TextIndex, named: readonly Named[]): ReadonlySet<string> {
  const [first, ...others] = named.map((one) => articlesOf(index, one));
  return new Set([...(first ?? [])].filter((iri) => others.every((own) => own.has(iri))));
}

function articlesOf({ having, sentences }: TextIndex, named: Named): ReadonlySet<string> {
  const labels =
    named.type === 'name'
      ? [named.name.text, ...named.matches.map(({ thing }) => thing.label)]
      : [named.title.text];
  const last = labels.flatMap((label) => keysOf(label).slice(-1));
  return new Set(last.flatMap(having).map((id) => sentences[id]?.article.article ?? ''));
}
