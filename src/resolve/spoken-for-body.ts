import type { OrganizationEntity, StateEntity } from '../model/entity.ts';
import type { OfficeMention, OfficePhrase } from '../model/mention.ts';
import type { Document } from './document.ts';
import { ministerBeside } from './minister-beside.ts';
import { nameWithState } from './name-with-state.ts';
import { speaksForAnother } from './persons/speaks-for-another.ts';

/** Callings without a state of their own: who they are only the text can tell. */
const ANONYMOUS = new Set([
  'official',
  'diplomat',
  'source',
  'aide',
  'officer',
  'analyst',
  'expert',
  'lawmaker',
  'member',
  'delegate',
  'politician',
  'insider',
]);

export const isAnonymous = (head: string): boolean => ANONYMOUS.has(head);

/** A nameless envoy is where he is received for no more than his state. */
const ENVOY = /^(?:ambassador|charg|consul|nuncio|high commissioner)/;

/** Whether who holds such an office speaks for the body or state that it serves. */
export const speaksForState = (office: OfficePhrase): boolean =>
  speaksForAnother(office) || isAnonymous(office.head) || ENVOY.test(office.head);

/** Nouns of bodies for which nameless officials speak. */
const BODY_NOUN =
  'ministry|department|treasury|embassy|consulate|army|military|navy|parliament|cabinet|bureau|directorate|secretariat|chancellery|agency|commission|authority|high commission|police|coast guard';
const BEFORE_HEAD = new RegExp(`^(.*\\b(?:${BODY_NOUN}))\\s+\\S+$`, 'i');
const AFTER_HEAD = new RegExp(
  `\\b(?:for|of|at|in|from|with)\\s+(?:the\\s+)?(.*\\b(?:${BODY_NOUN})\\b.*)$`,
  'i',
);

/** The body in an office's words: "labour ministry" in "labour ministry spokesman", in "official at the labour ministry". */
export function bodyInTitle(title: string): string | undefined {
  const name = AFTER_HEAD.exec(title)?.[1] ?? BEFORE_HEAD.exec(title)?.[1];
  return name?.replace(/^(?:senior|top|high-ranking|unnamed|chief|deputy)\s+/i, '');
}

/** The body that a nameless spokesman or official of it speaks for, with its state; the state alone of "government officials". */
export function spokenForBody(
  doc: Document,
  mention: OfficeMention,
): OrganizationEntity | StateEntity | undefined {
  const { office } = mention;
  if (!speaksForState(office)) return undefined;
  const name = bodyInTitle(office.title);
  if (name === undefined && !/^(?:senior |top )?government\b/i.test(office.title)) return undefined;
  const served = (name && ministerBeside(doc, mention, name)) || doc.served.ofOffice(office);
  if (served?.kind !== 'state') return undefined;
  if (name === undefined) return served;
  return { kind: 'organization', name: nameWithState(doc, name, served), of: served, body: 'organ' };
}
