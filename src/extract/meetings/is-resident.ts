import type { Mention } from '../../model/mention.ts';

/** An ambassador lives where he is received, and comes when he is called. */
export const isResident = (mention: Mention): boolean =>
  headsOf(mention).some((head) =>
    /^(?:ambassador|high commissioner|consul|chargé|attaché|representative|nuncio)/.test(head),
  );

/** "Korpi summoned the Norwegian *envoy*": wires call ambassadors so too. */
export const isEnvoy = (mention: Mention): boolean =>
  isResident(mention) || headsOf(mention).some((head) => head.startsWith('envoy'));

function headsOf(mention: Mention): readonly string[] {
  if (mention.kind === 'person') return mention.offices.map(({ head }) => head);
  return mention.kind === 'office' ? [mention.office.head] : [];
}
