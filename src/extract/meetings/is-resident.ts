import type { Mention } from '../../model/mention.ts';

/** An ambassador lives where he is received, and comes when he is called. */
export const isResident = (mention: Mention): boolean =>
  headsOf(mention).some((head) =>
    /^(?:ambassador|high commissioner|consul|charg[eé]|attaché|representative|nuncio)/.test(head),
  ) || titlesOf(mention).some((title) => LOCAL_HEAD.test(title));

/** "Head of the EU *Delegation*", "*Regional Director*": who runs an office in the country. */
const LOCAL_HEAD =
  /^(?:head|chief) of (?:the |an? )?(?:[\p{L}.]+ ){0,3}(?:delegation|mission|office)\b|^(?:resident|country|regional) (?:director|manager|coordinator|co-ordinator)\b/iu;

const titlesOf = (mention: Mention): readonly string[] => {
  if (mention.kind === 'person') return mention.offices.map(({ title }) => title);
  return mention.kind === 'office' ? [mention.office.title] : [];
};

/** "Korpi summoned the Norwegian *envoy*": wires call ambassadors so too. */
export const isEnvoy = (mention: Mention): boolean =>
  isResident(mention) || headsOf(mention).some((head) => head.startsWith('envoy'));

function headsOf(mention: Mention): readonly string[] {
  if (mention.kind === 'person') return mention.offices.map(({ head }) => head);
  return mention.kind === 'office' ? [mention.office.head] : [];
}
