/** What XML 1.0 (section 2.2) cannot hold, even escaped. */
const OUTSIDE_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * The engine's results in XML, for any reader of XML: what it cannot hold becomes U+FFFD, and a carriage return, which
 * readers take for a line end unless it is escaped, is.
 */
export function mendXml(text: string): { readonly text: string; readonly lost: number } {
  let lost = 0;
  const mended = text.replace(OUTSIDE_XML, () => {
    lost += 1;
    return '\ufffd';
  });
  return { text: mended.replaceAll('\r', '&#xD;'), lost };
}
