/** A text as 32 bits, signed (FNV-1a, draft-eastlake-fnv): quick and well spread, and no proof of anything. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
