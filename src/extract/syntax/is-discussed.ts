import type { AnnotatedArticle } from '../../model/mention.ts';
import { governingVerb } from './governing-verb.ts';
import { headOf, lowerAt, nounAt, verbAt, wordAt } from './walk.ts';

/** Verbs whose object is talked about and need not have been. */
const DISCUSSES =
  /^(?:discuss|consider|mention|raise|review|examine|debate|explore|mull|weigh|contemplate|broach)$/;
/** Nouns of what may be and is only spoken of. */
const TALKED_OF =
  /^(?:possibility|prospect|idea|question|issue|matter|timing|date|option|details?|modalities)s?$/;
/** Words that say of the thing itself that it has been. */
const BEEN = /^(?:recent|last|latest|past|previous|earlier|first|second|third)$/;

/** "discussed *a visit by Korpi*", "talked about *the prospect of a summit*": what was talked about, and no more is told of it. */
export function isDiscussed(a: AnnotatedArticle, n: number): boolean {
  const noun = nounAt(a, n);
  if (!noun || tellsThatItWas(a, noun.first, noun.head)) return false;
  const outer = wordAt(a, n - 1) === 'of' ? nounAt(a, n - 2) : undefined;
  if (outer && TALKED_OF.test(headOf(a, outer))) return true;
  const governor = governingVerb(a, n);
  if (!governor || !DISCUSSES.test(verbAt(a, governor.verb)?.lemma ?? '')) return false;
  return (
    governor.role === 'object' || (governor.role === 'preposition' && /^(?:about|on)$/.test(wordAt(a, n - 1)))
  );
}

function tellsThatItWas(a: AnnotatedArticle, first: number, head: number): boolean {
  for (let t = first; t < head; t++) if (BEEN.test(lowerAt(a, t)) || (a.dateAt[t] ?? -1) >= 0) return true;
  return false;
}
