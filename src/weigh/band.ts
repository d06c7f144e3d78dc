/** The name of the first band that a number does not exceed, the last band's where it exceeds all. */
export function nearestBand(
  value: number,
  ...bands: readonly [...(readonly [most: number, name: string])[], string]
): string {
  for (const band of bands) {
    if (typeof band === 'string') return band;
    if (value <= band[0]) return band[1];
  }
  return '';
}
