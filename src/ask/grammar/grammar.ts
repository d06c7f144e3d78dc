import { inflectVerb } from '../words/inflect-verb.ts';
import type { Mark } from '../words/mark.ts';

/** One step of a rule: a word out of several, or a symbol, maybe with the role that what it finds plays. */
export type Item =
  | { readonly type: 'word'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | {
      readonly type: 'symbol';
      readonly symbols: readonly string[];
      readonly role?: string;
      readonly optional: boolean;
    };

export interface Rule {
  readonly symbol: string;
  readonly items: readonly Item[];
  readonly gives: readonly Mark[];
  /** How far-fetched it is; 0 is plain. */
  readonly cost: number;
}

/** Rules by the symbol that they define. */
export type Grammar = ReadonlyMap<string, readonly Rule[]>;

/**
 * Reads a rule of the seeds: `who|whom did NP:side the? noun => ask=which, tense=past`. Small letters are words, `|`
 * between those that serve alike, `~` after one for all its regular forms as a verb; a symbol has a capital letter or a dot; `:` gives its role; `?` makes it optional;
 * `cost=` says how far-fetched the rule is.
 */
export function parseRule(symbol: string, text: string): Rule {
  const [pattern = '', marks = ''] = text.split('=>');
  const pairs = marks
    .split(',')
    .map((mark) => mark.trim())
    .filter(Boolean)
    .map((mark) => mark.split('='));
  const items = pattern.trim().split(/\s+/u).filter(Boolean).map(parseItem);
  const gives = pairs
    .filter(([key]) => key !== 'cost')
    .map(([key = '', value = 'yes']): Mark => ({ type: 'set', key, value }));
  return { symbol, items, gives, cost: Number(pairs.find(([key]) => key === 'cost')?.[1] ?? 0) };
}

function parseItem(text: string): Item {
  const optional = text.endsWith('?');
  const bare = optional ? text.slice(0, -1) : text;
  if (!/\p{Lu}|\./u.test(bare)) {
    return { type: 'word', words: new Set(bare.split('|').flatMap(listForms)), optional };
  }
  const [symbols = '', role] = bare.split(':');
  return { type: 'symbol', symbols: symbols.split('|'), ...(role && { role }), optional };
}

/** `visit~` is visit, visits, visited and visiting. */
export function listForms(word: string): readonly string[] {
  return word.endsWith('~') ? inflectVerb(word.slice(0, -1)) : [word];
}
