const declaration = /<!ENTITY\s+([\p{L}_:][\p{L}\p{N}._:-]{0,100})\s/gu;
const reference = /&([\p{L}_:][\p{L}\p{N}._:-]{0,100});/gu;

/**
 * The first entity used in a document that its own declarations define. None is put in: they may refer to files, or to each
 * other until they are larger than the memory.
 */
export function findOwnEntity(xml: string): string | undefined {
  const declared = new Set([...xml.matchAll(declaration)].map(([, name]) => name));
  if (declared.size === 0) return undefined;
  const content = xml.slice(xml.lastIndexOf('<!ENTITY'));
  const body = content.slice(content.indexOf(']>') + 1);
  for (const [, name] of body.matchAll(reference)) if (declared.has(name)) return name;
  return undefined;
}
