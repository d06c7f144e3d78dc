import type { AnnotatedArticle } from '../../model/mention.ts';
import { lowerAt, nounAt, verbAt } from '../syntax/walk.ts';
import { ownVerb } from './own-verb.ts';

/** What is told of a paper that nobody has signed yet, after "is", "remains", "is said to be". */
const PENDING = [
  'on the table',
  'on the agenda',
  'on the list',
  'on the drawing board',
  'in the works',
  'in the pipeline',
  'in the making',
  'in the offing',
  'in preparation',
  'in draft',
  'under negotiation',
  'under discussion',
  'under preparation',
  'under consideration',
  'under study',
  'pending',
  'outstanding',
  'close',
  'near',
  'nearing',
  'imminent',
  'some way off',
  'far off',
  'within reach',
  'awaited',
  'nearly ready',
  'almost ready',
  'being worked out',
  'being worked on',
  'being hammered out',
  'being drawn up',
  'being drafted',
  'being negotiated',
  'being discussed',
  'being prepared',
  'being finalized',
  'being finalised',
].map((each) => each.split(' '));

/** What is told of one with a verb of its own: "*was left for later*", "*will have to wait*". */
const LEFT = [
  'left for later',
  'left for another day',
  'left for next',
  'left over',
  'left open',
  'have to wait',
  'still to come',
].map((each) => each.split(' '));

const PENDING_OR_LEFT = [...PENDING, ...LEFT];

/** Tokens behind the verb's first in which it must begin: "is *also said to be* on the table". */
const REACH = 7;

/** "A fisheries pact *is said to be on the table*", "*remains under negotiation*", "*will have to wait*": of one that is new. */
export function isPending(a: AnnotatedArticle, n: number): boolean {
  const opener = lowerAt(a, nounAt(a, n)?.first ?? -1);
  if (/^(?:the|this|that|its|their|his|her)$/.test(opener)) return false;
  const verb = verbAt(a, ownVerb(a, n) ?? -1);
  if (!verb || verb.negated) return false;
  return begins(a, verb.first, verb.main + REACH, TELLS.test(verb.lemma) ? PENDING_OR_LEFT : LEFT);
}

/** Verbs after which it is told how far a paper has come. */
const TELLS =
  /^(?:be|remain|stay|say|report|believe|understand|think|work|hammer|draw|draft|negotiate|discuss|prepare|finalize|finalise|await)$/;

/** One of some runs of words stands between two tokens. */
const begins = (
  a: AnnotatedArticle,
  from: number,
  to: number,
  runs: readonly (readonly string[])[],
): boolean => {
  for (let t = from; t < to; t++)
    if (runs.some((run) => run.every((word, k) => lowerAt(a, t + k) === word))) return true;
  return false;
};
