import type { StatementCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Grammar } from '../grammar.ts';
import {
  hasFiniteVerb,
  inQuotation,
  kindAt,
  nounAt,
  sentenceOf,
  sentencePhrases,
  spanOf,
  verbAt,
  wordAt,
} from '../syntax/walk.ts';
import { clauseEnd } from './clause-end.ts';
import { findSpeakers } from './find-speakers.ts';
import { isDirect } from './is-direct.ts';
import { speechAt } from './speech.ts';
import { wordsWereSaid } from './words-were-said.ts';

/** "*As Berg said on Monday,* the port is shut", "The port is shut*, as Berg put it in Oslo.*": the clause beside it is what was said. */
export function findAsTold(a: AnnotatedArticle, grammar: Grammar): StatementCandidate[] {
  const found: StatementCandidate[] = [];
  for (let p = 0; p < a.phrases.length; p++) {
    if (wordAt(a, p) !== 'as' || !nounAt(a, p + 1) || inQuotation(a, a.phrases[p]?.first ?? 0)) continue;
    const v = tellingVerb(a, p, grammar);
    const speakers = v === undefined ? undefined : findSpeakers(a, v);
    const content = v !== undefined && speakers ? clauseBeside(a, p, v, grammar) : undefined;
    if (v === undefined || !speakers || !content) continue;
    const told = spanOf(a, a.phrases[p]?.first ?? 0, a.phrases[v]?.last ?? 0);
    found.push({
      kind: 'statement',
      rule: 'statement.as-told',
      confidence: 0.7,
      status: 'occurred',
      quote: { start: Math.min(told.start, content.start), end: Math.max(told.end, content.end) },
      sentence: sentenceOf(a, p),
      speakers: speakers.mentions,
      mode: isDirect(a, content) ? 'direct' : 'indirect',
      speechAct: 'assert',
      content: [content],
    });
  }
  return found;
}

/** How many phrases a teller's name may hold. */
const TELLER = 6;

/** The verb of saying right behind its subject, with nothing said behind it. */
function tellingVerb(a: AnnotatedArticle, as: number, grammar: Grammar): number | undefined {
  const { last } = sentencePhrases(a, as);
  for (let k = as + 2; k < last && k < as + TELLER; k++) {
    const verb = verbAt(a, k);
    if (!verb) continue;
    const says = speechAt(a, k, grammar).some(({ frame }) => frame.after && !frame.attitude);
    const bare = !nounAt(a, k + 1) && kindAt(a, k + 1) !== 'relative' && kindAt(a, k + 1) !== 'quote';
    return verb.form === 'finite' && says && bare && wordsWereSaid(a, k, grammar) ? k : undefined;
  }
  return undefined;
}

/** What the comma after the teller opens, or the comma before "as" closes. */
function clauseBeside(a: AnnotatedArticle, as: number, v: number, grammar: Grammar): Span | undefined {
  const { first, last } = sentencePhrases(a, as);
  let k = v + 1;
  while (k < last && /^(?:date|adverb|preposition|noun)$/.test(kindAt(a, k) ?? '')) k++;
  if (as === first) {
    if (kindAt(a, k) !== 'comma' || !hasFiniteVerb(a, k + 1, last)) return undefined;
    return spanOf(a, a.phrases[k + 1]?.first ?? 0, clauseEnd(a, k + 1, grammar));
  }
  const ends = k >= last || wordAt(a, k) === '.';
  if (!ends || kindAt(a, as - 1) !== 'comma' || !hasFiniteVerb(a, first, as)) return undefined;
  return spanOf(a, a.phrases[first]?.first ?? 0, a.phrases[as - 1]?.first ?? 0);
}
