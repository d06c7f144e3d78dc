import type { Named } from '../reading/reading.ts';
import type { Name } from '../words/mark.ts';
import type { Offices } from './office-holders.ts';

/** Names that short are acronyms: `US` is no "us", and may be written `U.S.`. */
const SHORT = 4;

/** Regular expressions of what somebody is called in a sentence; `capitals` match as they are written only. */
export interface NamePatterns {
  readonly any: readonly string[];
  readonly capitals: readonly string[];
}

export function patternsOf(named: Named, offices: Offices): NamePatterns {
  const forms = named.type === 'name' ? formsOf(named) : formsOfOffice(named, offices);
  const short = forms.filter(isAcronym);
  return {
    any: forms.filter((form) => !isAcronym(form)).map(escapeRegex),
    capitals: short.map((form) => [...form.toUpperCase()].map(escapeRegex).join('\\.?')),
  };
}

function isAcronym(form: string): boolean {
  return form.length <= SHORT && !form.includes(' ') && (form === form.toUpperCase() || form.length < SHORT);
}

/** The name as asked, and how the graph calls the same: by surname too, as articles do. */
export function formsOf({ name }: { readonly name: Name }): string[] {
  const labels = name.matches.flatMap(({ thing }) => {
    if (thing.kind === 'person') return [thing.label, thing.label.split(' ').at(-1) ?? ''];
    const forms = 'forms' in thing ? thing.forms.filter(({ use }) => use !== 'code') : [];
    return [thing.label, ...forms.map((form) => form.text)];
  });
  return [...new Set([name.text, ...labels])].filter(Boolean);
}

/** The title, and the surnames of those who are reported to hold the office. */
export function formsOfOffice(office: Extract<Named, { type: 'office' }>, offices: Offices): string[] {
  const holders = offices.holdersOf(office).reports.map(({ label }) => label.split(' ').at(-1) ?? '');
  return [...new Set([office.title.text, ...holders])].filter(Boolean);
}

export function escapeRegex(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
