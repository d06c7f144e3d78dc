import type { AnnotatedArticle } from '../../model/mention.ts';
import type { FrameMatch } from '../match-frames.ts';
import { headOf, kindAt, lowerAt, nounAt, wordAt } from '../syntax/walk.ts';

/** Nouns that name an instrument by themselves. */
const STRONG = new Set([
  'treaty',
  'treaties',
  'pact',
  'pacts',
  'accord',
  'accords',
  'memorandum',
  'memorandums',
  'memoranda',
  'mou',
  'protocol',
  'protocols',
  'armistice',
]);
/** Words before a noun that say what kind of instrument it is. */
const FIELDS =
  /^(?:trade|free|preferential|nuclear|peace|association|friendship|cooperation|security|defen[cs]e|military|border|extradition|investment|customs|visa|tax|fisheries|energy|gas|oil|grain|economic|partnership|safeguards?|non-proliferation|nonproliferation|disarmament|arms|climate|framework|bilateral|trilateral|multilateral|inter-state|interstate|interim|joint|draft|final|truce|transit|status|ceasefire|comprehensive|strategic|cultural|air|aviation|services|readmission|loan|mutual|basing|bases|civilian|historic|international|intergovernmental|armistice|landmark|collective)$/;
/** Words before a noun that make it something else. */
const OTHER =
  /^(?:full|gentleman's|general|party|national|annual|opening|tentative|license|licensing|employment|lease|plea|record|transfer|broadcasting|business|company|sponsorship|recording|coalition|budget|public|tax-cut|privacy|diplomatic)$/;

/** Whether the noun phrase names an instrument between states, as against an understanding, a contract, a congress. */
export function isInstrument(a: AnnotatedArticle, n: number, { frame, roles }: FrameMatch): boolean {
  const noun = nounAt(a, n);
  if (!noun || noun.head === noun.first)
    return frame.verbs.length > 0 && (roles.get('party') ?? []).length > 1;
  const head = headOf(a, noun);
  const before = Array.from({ length: noun.head - noun.first }, (_, k) => lowerAt(a, noun.first + k));
  if (before.some((word) => OTHER.test(word))) return false;
  const named = isNamed(a, n);
  const parties = (roles.get('party') ?? []).filter(
    ({ mention }) => mention && mention.kind !== 'place',
  ).length;
  if (head === 'document' || head === 'documents') return false;
  if (head === 'convention' || head === 'conventions') return named || frame.verbs.length > 0;
  if (head === 'declaration' || /^communiqu/.test(head) || head === 'statement')
    return before.includes('joint') || named;
  if (STRONG.has(head))
    return parties > 0 || named || before.some((word) => FIELDS.test(word)) || frame.verbs.length > 0;
  const dated = Array.from({ length: noun.head - noun.first }, (_, k) => a.dateAt[noun.first + k] ?? -1).some(
    (at) => at >= 0,
  );
  const field = before.some((word) => FIELDS.test(word));
  if (/^(?:ceasefire|truce|deal|deals)$/.test(head))
    return (
      dated || parties > 1 || (field && parties > 0) || (frame.id === 'treaty.sign' && parties > 0 && field)
    );
  return (
    named ||
    dated ||
    parties > 1 ||
    field ||
    (frame.id === 'treaty.sign' && parties > 0) ||
    wordAt(a, n + 1) === 'between'
  );
}

/** "Non-Proliferation Treaty", "Treaty on the Non-Proliferation …": capitals make a name. */
function isNamed(a: AnnotatedArticle, n: number): boolean {
  const noun = nounAt(a, n);
  if (!noun) return false;
  const capital = (t: number): boolean => /^\p{Lu}/u.test(a.tokens[t]?.text ?? '');
  if (!capital(noun.head)) return false;
  const next = nounAt(a, n + 2);
  return (
    (noun.head > noun.first && capital(noun.head - 1)) ||
    (kindAt(a, n + 1) === 'preposition' && next !== undefined && capital(next.head))
  );
}
