import { z } from 'zod';
import { parseRule, type Rule } from './grammar.ts';

/** A file of `kinds/`: the words for one kind of fact. */
export interface Kind {
  readonly kind: string;
  /** Each a pattern of words, then marks. */
  readonly nouns: readonly (readonly string[])[];
  readonly verbs: readonly Verb[];
  readonly modifiers: readonly string[];
  readonly rules: Readonly<Record<string, readonly string[]>>;
}

/** A verb's forms, the role of its subject, and the patterns of what it takes. */
export interface Verb {
  readonly forms: readonly [base: string, third: string, past: string, participle: string, gerund: string];
  readonly subject: string;
  readonly takes: readonly string[];
  readonly gives?: string | undefined;
}

export const kindSchema: z.ZodType<Kind> = z.strictObject({
  kind: z.string(),
  nouns: z.array(z.array(z.string()).min(1)),
  verbs: z.array(
    z.object({
      forms: z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]),
      subject: z.string(),
      takes: z.array(z.string()),
      gives: z.string().optional(),
    }),
  ),
  modifiers: z.array(z.string()),
  rules: z.record(z.string(), z.array(z.string())),
});

const FORMS = ['base', 'third', 'past', 'participle', 'gerund'] as const;
/** Auxiliaries before the subject, with the form of the verb after it. */
const AUXILIARIES = [
  ['DID', 'base'],
  ['WILL', 'base'],
  ['HAS', 'participle'],
  ['IS', 'gerund'],
] as const;

/** Of a passive: who stands after "by" is the verb's subject sooner than a modifier's. */
const UNTOLD = 'cost=0.2';

/**
 * The rules of one kind of fact. A verb gives, for each of its forms: `vp-` (without its subject, which is asked for),
 * `clause-` (whole), `gap-` (one part missing, asked for) and `pied` (that part with its preposition first); a verb with
 * an object also `pvp` and `pclause`, its passives.
 */
export function expandKind(kind: Kind): Rule[] {
  const rules: Rule[] = [];
  const add = (symbol: string, text: string): void => {
    rules.push(parseRule(symbol, text));
  };
  for (const [words = '', ...marks] of kind.nouns) {
    add(`${kind.kind}.noun`, `${words} => ${[`kind=${kind.kind}`, ...marks].join(', ')}`);
  }
  for (const pattern of kind.modifiers) add(`${kind.kind}.mod`, pattern);
  for (const verb of kind.verbs) for (const takes of verb.takes) expandVerb(kind.kind, verb, takes, add);
  for (const [symbol, texts] of Object.entries(kind.rules)) for (const text of texts) add(symbol, text);
  return rules;
}

function expandVerb(
  kind: string,
  verb: Verb,
  takes: string,
  add: (symbol: string, text: string) => void,
): void {
  const items = takes.split(' ').filter(Boolean);
  const subject = `NPS:${verb.subject}`;
  const marks = (want?: string): string =>
    [`kind=${kind}`, verb.gives, want && `want=${want}`].filter(Boolean).join(', ');
  const whole = items.filter((item) => !item.startsWith('_:')).join(' ');
  const formOf = (name: (typeof FORMS)[number]): string => verb.forms[FORMS.indexOf(name)] ?? '';
  for (const name of FORMS) {
    const form = formOf(name);
    add(`${kind}.vp-${name}`, `ADVS? ${form} ADVS? ${whole} => ${marks(verb.subject)}`);
    add(`${kind}.clause-${name}`, `${subject} NOT? ADVS? ${form} ${whole} => ${marks()}`);
  }
  const base = formOf('base');
  const participle = formOf('participle');
  add(`${kind}.clause-to`, `${subject} NOT? TO to? ${base} ${whole} => ${marks()}`);
  add(`${kind}.clause-intend`, `${subject} NOT? INTEND to ${base} ${whole} => ${marks()}`);
  add(`${kind}.clause-been`, `${subject} NOT? been ${formOf('gerund')} ${whole} => ${marks()}`);
  for (const [at, item] of items.entries()) {
    const want = partOf(item, kind);
    if (!want) continue;
    const rest = items.filter((other, i) => i !== at && !other.startsWith('_:')).join(' ');
    for (const name of FORMS) {
      add(`${kind}.gap-${name}`, `${subject} NOT? ADVS? ${formOf(name)} ${rest} => ${marks(want)}`);
    }
    add(`${kind}.gap-intend`, `${subject} NOT? INTEND to ${base} ${rest} => ${marks(want)}`);
    add(`${kind}.gap-to`, `${subject} NOT? TO to? ${base} ${rest} => ${marks(want)}`);
    expandPied(kind, verb, items, at, `=> ${marks(want)}`, add);
    if (at > 0) continue;
    const by = `by ${subject}`;
    add(`${kind}.pvp`, `${participle} ${rest} ${by} => ${marks(want)}`);
    add(`${kind}.pvp`, `${participle} ${rest} => ${marks(want)}, ${UNTOLD}`);
    if (item.startsWith('_:')) continue;
    for (const [symbol, been] of [
      ['pclause', ''],
      ['pclause-been', 'been'],
      ['pclause-be', 'be'],
    ] as const) {
      add(`${kind}.${symbol}`, `${item} NOT? ${been} ${participle} ${rest} ${by} => ${marks()}`);
      add(`${kind}.${symbol}`, `${item} NOT? ${been} ${participle} ${rest} => ${marks()}, ${UNTOLD}`);
    }
    add(`${kind}.PIED`, `by WHOM WAS ${item} NOT? ${participle} ${rest} => ${marks(verb.subject)}`);
  }
}

/** "With whom did Lavrov meet": the word before the part that is asked for goes first. */
function expandPied(
  kind: string,
  verb: Verb,
  items: readonly string[],
  at: number,
  marks: string,
  add: (symbol: string, text: string) => void,
): void {
  const before = items[at - 1];
  if (!before || /\p{Lu}|\.|:/u.test(before)) return;
  const rest = items.filter((item, i) => i !== at && i !== at - 1 && !item.startsWith('_:')).join(' ');
  for (const [auxiliary, name] of AUXILIARIES) {
    const form = verb.forms[FORMS.indexOf(name)];
    add(
      `${kind}.PIED`,
      `${before} WHOM ${auxiliary} NPS:${verb.subject} NOT? ADVS? ${form} ${rest} ${marks}`,
    );
  }
}

/** The part of a fact that an item of `takes` fills, if it can be asked for. */
function partOf(item: string, kind: string): string | undefined {
  if (item === `${kind}.np`) return 'fact';
  return /^(?:NPS|_):(\w+)$/u.exec(item)?.[1];
}
