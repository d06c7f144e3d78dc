import { expect, test } from 'vitest';
import { articleOf, stages } from '../../samples/analyse-text.ts';

const BODY = 'Norwegian Foreign Minister Kari Roe met Swedish Prime Minister Nils Doe on Monday.';

/** Publisher and home of a story under this dateline. */
function told(dateline: string): string {
  const a = stages.annotate(articleOf(`${dateline} ${BODY}`));
  return `${a.publisher?.name ?? '-'}, ${a.home?.code ?? '-'}`;
}

test.each([
  ['MANILA, March 4 (PNA) --', 'Philippine News Agency, PH'],
  ['LONDON, March 4 (PA) --', 'PA Media, GB'],
  ['ACCRA, March 4 (GNA) --', 'Ghana News Agency, GH'],
  ['SINGAPORE, March 4 (CNA) --', 'CNA, SG'],
  ['TAIPEI, March 4 (CNA) --', 'Central News Agency, TW'],
  ['NICOSIA, March 4 (CNA) --', 'Cyprus News Agency, CY'],
  ['VIENNA, March 4 (APA) --', 'Austria Press Agency, AT'],
  ['BAKU, March 4 (APA) --', 'APA, AZ'],
  ['PHNOM PENH, March 4 (AKP) --', 'Agence Kampuchea Presse, KH'],
  // Letters of another state's agency are no other body's.
  ['OSLO, March 4 (PNA) --', 'PNA, NO'],
  ['LONDON, Ont. (CP) --', 'Canadian Press, CA'],
  ['ATHENS, Ga. (AP) --', 'AP, US'],
  ['By Jane Doe OSLO (AP) --', 'AP, NO'],
  ['BY JANE DOE OSLO, March 4 (AP) --', 'AP, NO'],
  ['By Jane Doe and Bo Roe OSLO (AP) --', 'AP, NO'],
  // Two towns of two states; a world agency alone.
  ['OSLO/STOCKHOLM, March 4 (Reuters) -', 'Reuters, -'],
  ['March 4 (Reuters) -', 'Reuters, -'],
  ['March 4 (NTB) -', 'NTB, NO'],
])('%s is of %s', (dateline, expected) => {
  expect(told(dateline)).toBe(expected);
});
