import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

/** What each meeting of a text was about. */
const topics = (text: string): (string | undefined)[] =>
  factsOf('meeting', text).map(({ topic }) => topic && text.slice(topic.start, topic.end));

describe('what a meeting was about', () => {
  test.each([
    ['after on', `${BERG} held talks with ${KORPI} on fishing quotas.`, 'fishing quotas'],
    ['after about', `${BERG} spoke with ${KORPI} about the price of gas.`, 'the price of gas'],
    ['after over', `${BERG} met ${KORPI} over the border dispute.`, 'the border dispute'],
    ['discussed', `${BERG} discussed fishing quotas with ${KORPI}.`, 'fishing quotas'],
    ['to discuss', `${BERG} met ${KORPI} to discuss the pipeline.`, 'the pipeline'],
    ['with a place', `${BERG} held talks with ${KORPI} on fishing in Turku.`, 'fishing'],
    ['two things', `${BERG} discussed fish and oil with ${KORPI}.`, 'fish and oil'],
    ['of a call', `${BERG} telephoned ${KORPI} to discuss the pipeline.`, 'the pipeline'],
    ['efforts', `${BERG} met ${KORPI} to discuss efforts to end the strike.`, 'efforts to end the strike'],
    [
      'importance',
      `${BERG} spoke with ${KORPI} about the importance of keeping the strait open.`,
      'the importance of keeping the strait open',
    ],
    ['told later', `${BERG} met ${KORPI} in Turku. The two leaders discussed the pipeline.`, 'the pipeline'],
  ])('%s', (_, text, topic) => {
    expect(topics(text)).toEqual([topic]);
  });

  test.each([
    ['a day', `${BERG} met ${KORPI} on Monday.`],
    ['a place beside', `${BERG} met ${KORPI} on the sidelines of the summit.`],
    ['a meal', `${BERG} met ${KORPI} over lunch.`],
    ['a means', `${BERG} spoke with ${KORPI} on the phone.`],
    ['a word that says nothing', `${BERG} met ${KORPI} to discuss areas.`],
    ['another purpose', `${BERG} met ${KORPI} to sign the treaty.`],
  ])('not %s', (_, text) => {
    expect(topics(text)).toEqual([undefined]);
  });
});
