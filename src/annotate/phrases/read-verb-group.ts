import type { Token } from '../../model/annotation.ts';
import type { Tag, VerbGroup } from '../../model/phrase.ts';
import { BE, DO, HAVE, NEGATIONS } from './closed-words.ts';
import { verbLemma } from './verb-lemma.ts';

const VERBS: ReadonlySet<Tag> = new Set<Tag>(['VB', 'VBP', 'VBD', 'VBN', 'VBG', 'VBZ']);
const FUTURE = new Set(['will', 'shall', "'ll", 'wo']);

const isAuxiliary = (lower: string, tag: Tag): boolean =>
  tag === 'MD' || BE.has(lower) || HAVE.has(lower) || DO.has(lower);

/** Reads "has not yet agreed", "to visit", "being held" from token `at`; nothing where no verb begins there. */
export function readVerbGroup(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  limit: number,
): VerbGroup | undefined {
  const infinitive = tags[at] === 'TO';
  let k = infinitive ? skipAdverbs(tags, skipQuote(tokens, at + 1), limit) : at;
  const start = tags[k];
  if (!start || k >= limit || !(VERBS.has(start) || start === 'MD')) return undefined;
  if (infinitive && start !== 'VB' && start !== 'VBP') return undefined;
  const parts = [k];
  while (isAuxiliary(tokens[k]?.lower ?? '', tags[k] ?? '.')) {
    const next = skipAdverbs(tags, k + 1, limit);
    const tag = tags[next];
    if (next >= limit || !tag || !(VERBS.has(tag) || tag === 'MD') || !continues(tokens[k]?.lower ?? '', tag))
      break;
    parts.push(next);
    k = next;
  }
  return describe(tokens, tags, at, parts, infinitive);
}

/** "is" goes on with a participle, "has" with a past one, a modal and "do" with the base form. */
function continues(auxiliary: string, tag: Tag): boolean {
  if (BE.has(auxiliary)) return tag === 'VBN' || tag === 'VBG' || tag === 'VBD';
  if (HAVE.has(auxiliary)) return tag === 'VBN' || tag === 'VBD';
  return tag === 'VB' || tag === 'VBP';
}

/** `to "further strengthen"`: the mark stands inside the infinitive. */
const skipQuote = (tokens: readonly Token[], at: number): number =>
  /^["“]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;

function skipAdverbs(tags: readonly Tag[], at: number, limit: number): number {
  let k = at;
  while (k < limit && tags[k] === 'RB') k++;
  return k;
}

function describe(
  tokens: readonly Token[],
  tags: readonly Tag[],
  first: number,
  parts: readonly number[],
  infinitive: boolean,
): VerbGroup {
  const lower = (at: number | undefined): string => tokens[at ?? -1]?.lower ?? '';
  const main = parts.at(-1) ?? first;
  const lead = parts[0] ?? first;
  const last = main + 1;
  const auxiliaries = parts.slice(0, -1).map(lower);
  const modal = tags[lead] === 'MD' ? lower(lead) : undefined;
  const helper = auxiliaries.at(-1);
  const mainTag = tags[main] ?? 'VB';
  const passive = helper !== undefined && BE.has(helper) && (mainTag === 'VBN' || mainTag === 'VBD');
  let negated = false;
  // "has not only met" denies nothing.
  for (let k = first; k < last; k++)
    if (NEGATIONS.has(lower(k)) && !/^(?:only|merely|simply)$/.test(lower(k + 1))) negated = true;
  const form = infinitive
    ? 'infinitive'
    : tags[lead] === 'VBG'
      ? 'gerund'
      : tags[lead] === 'VBN'
        ? 'participle'
        : 'finite';
  return {
    kind: 'verb',
    first,
    last,
    main,
    lemma: verbLemma(lower(main), mainTag === 'VB' || mainTag === 'VBP'),
    form,
    tense:
      form !== 'finite'
        ? 'none'
        : modal !== undefined && FUTURE.has(modal)
          ? 'future'
          : tags[lead] === 'VBD'
            ? 'past'
            : 'present',
    passive: passive || form === 'participle',
    progressive: mainTag === 'VBG' && helper !== undefined,
    perfect: auxiliaries.some((word) => HAVE.has(word)),
    negated,
    ...(modal !== undefined && { modal }),
  };
}
