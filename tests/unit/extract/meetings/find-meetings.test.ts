import { describe, expect, test } from 'vitest';
import type { MeetingFact } from '../../../../src/model/fact.ts';
import { factsOf } from '../../../samples/analyse-text.ts';

const BERG = 'Norwegian Foreign Minister Ida Berg';
const KORPI = 'Finnish President Olli Korpi';

/** Who takes part, by name or code, in order of the alphabet. */
const whoOf = ({ participants }: MeetingFact): string =>
  participants
    .map((party) => (party.kind === 'state' ? party.code : 'name' in party ? party.name : party.title))
    .sort()
    .join(' + ');

const meetings = (text: string): MeetingFact[] => factsOf('meeting', text);

describe('who meets', () => {
  test.each([
    ['a verb', `${BERG} met ${KORPI}.`],
    ['a joint subject', `${BERG} and ${KORPI} met in Turku.`],
    ['states in brackets', 'Foreign ministers Ida Berg (Norway) and Olli Korpi (Finland) met in Turku.'],
    ['parties in brackets', `${BERG} (Labour) met ${KORPI} (Centre) in Turku.`],
    ['an object with brackets', 'Talks took place between Ida Berg (Norway) and Olli Korpi (Finland).'],
    ['an elected one with brackets', 'Sen. Ida Berg (R-Kan.) met President Olli Korpi (Finland).'],
    ['a passive', `${BERG} was received by ${KORPI}.`],
    ['a relative clause', `${BERG}, who met ${KORPI} in Turku, was pleased.`],
    ["what one tells of as one's own", `The meeting with ${KORPI} was useful, ${BERG} said.`],
    ['somebody who will be seen', `${BERG} will see ${KORPI} on Friday after talks with shipowners.`],
    ['a fronted relative', `${KORPI}, with whom ${BERG} held talks, was pleased.`],
    ['a noun and its speaker', `During talks with ${KORPI}, ${BERG} said the strait was open.`],
    ['a noun and an inverted speaker', `"We agree," said ${BERG} after a meeting with ${KORPI}.`],
    ['a speaker and the one told', `${BERG} told ${KORPI} during a meeting that the strait was open.`],
    ['a gerund', `When meeting with ${KORPI}, ${BERG} said the strait was open.`],
    ['his, before the name', `In his meeting with ${KORPI}, ${BERG} said the strait was open.`],
    ['a meeting of whoever was spoken of', `${BERG} arrived. A meeting with ${KORPI} was held on Monday.`],
    ['a delegation and its leader', `${BERG} met a delegation of Finland headed by ${KORPI}.`],
    ['an old friend in apposition', `${BERG} met her old friend, ${KORPI}.`],
    ['one in whose honour a meal is given', `${KORPI} gave a banquet in honour of ${BERG} on Monday.`],
    ['a call received', `${BERG} received a telephone call from ${KORPI}.`],
    ['past a quoted word', `${BERG} held "productive" talks with ${KORPI}.`],
    ['between commas', `${BERG}, speaking after a summit with ${KORPI} in Turku, said Norway was ready.`],
    ['past what is said', `${BERG} said Norway would help when meeting with ${KORPI}.`],
    ['during, past what is said', `${BERG} said Norway would help during talks with ${KORPI}.`],
    ['names after their states', `The leaders of Norway and Finland, Ida Berg and Olli Korpi, met in Turku.`],
    ['who attended', `The meeting, attended by ${BERG} and ${KORPI}, was held in Turku.`],
    [
      'the first to do something since',
      `Norwegian President Ida Berg, the first Norwegian president to cross the strait since 1928, met ${KORPI}.`,
    ],
    [
      'names that an editor completes',
      '"[Norwegian Foreign Minister Ida] Berg met [Finnish President Olli] Korpi," the bishop said.',
    ],
    ['a dinner', `${BERG} gave a dinner for ${KORPI}.`],
    ['words by telephone', `${BERG} told ${KORPI} by telephone that the strait was open.`],
    ['at their meeting', `At their meeting in Turku, ${BERG} and ${KORPI} agreed on a plan.`],
    ['met at the airport', `${BERG} was met at the airport by ${KORPI}.`],
    ['who joins on a call', `Joining ${BERG} on the call was ${KORPI}.`],
    ['who was among the guests', `Among those attending the talks were ${BERG} and ${KORPI}.`],
    ['a phone call to', `In a phone call to ${KORPI}, ${BERG} promised help.`],
    ['called to congratulate', `${BERG} called ${KORPI} on Monday to congratulate him.`],
    ['summoned', `${KORPI} summoned Norwegian Ambassador Ida Berg.`],
    ['talks she held', `The king praised the talks ${BERG} held in Turku with ${KORPI}.`],
    ['an audience', `${BERG} was granted an audience by ${KORPI}.`],
    ['past a quoted adjective', `${BERG} received an "urgent" telephone call from ${KORPI}.`],
    ['past examples', `${BERG} discussed many things, including fish, with ${KORPI}.`],
    [
      'a news conference together',
      `${BERG} told a joint news conference with ${KORPI} after their talks so.`,
    ],
    ['two teams and their leaders', `${BERG}'s delegation met a Finnish team led by ${KORPI}.`],
    ['the names after their sum', 'The two ministers, Ida Berg of Norway and Olli Korpi of Finland, met.'],
    ['a meeting last month of both', `The king praised the meeting last month of ${BERG} and ${KORPI}.`],
    ['on the margins of a summit', `${BERG} spoke on the margins of the NATO summit with ${KORPI}.`],
    ['briefing reporters', `${BERG}, briefing reporters after a separate meeting with ${KORPI}, said so.`],
    ['a visiting envoy', `${BERG} told visiting NATO envoy Olli Korpi that the strait was open.`],
    ['a visitor who is told', `${BERG} told visiting ${KORPI} that the strait was open.`],
    ['the two ministers', `${BERG} arrived. ${KORPI} greeted her. The two leaders discussed fish.`],
  ])('%s', (_, text) => {
    expect(meetings(text).map(whoOf)).toEqual(['Ida Berg + Olli Korpi']);
  });

  test.each([
    ['states', 'Norway and Finland held talks in Turku.', 'FI + NO'],
    [
      'the officials of where they meet',
      `${BERG} held talks in Helsinki with senior officials.`,
      'FI + Ida Berg',
    ],
    ['a nameless envoy', `${BERG} met the Finnish ambassador on Monday.`, 'FI + Ida Berg'],
    ['experts of a body', `Two World Bank experts met ${KORPI} in Turku.`, 'Olli Korpi + World Bank'],
    ['states between', 'Talks between Norway and Finland were held in Turku.', 'FI + NO'],
    ['a pair of states', 'The Norway-Finland talks ended on Monday.', 'FI + NO'],
    ['ministers from two states', 'Foreign ministers from Norway and Finland met in Turku.', 'FI + NO'],
    ['officials of another state', `${BERG} held talks with senior Finnish officials.`, 'FI + Ida Berg'],
    ['travel for talks', `${BERG} will travel to Finland for talks.`, 'FI + Ida Berg'],
    ['a list after its sum', 'Two Nordic countries -- Norway and Finland -- held talks in Turku.', 'FI + NO'],
    ['a state and a body', 'The EU-Norway summit was held in Brussels.', 'EU + NO'],
    ['a body and a state', 'The US-ASEAN talks ended on Monday.', 'ASEAN + US'],
    ['an offer', 'Norway rejected a Finnish offer of talks.', 'FI + NO'],
    [
      'two states in a clause that is said',
      'Sweden said Norway and Finland would continue talks.',
      'FI + NO',
    ],
    ['many', 'The leaders of Norway, Finland and Sweden met in Turku.', 'FI + NO + SE'],
  ])('%s', (_, text, who) => {
    expect(meetings(text).map(whoOf)).toEqual([who]);
  });

  test.each([
    ['one apart from the other', `${BERG} met separately with ${KORPI} and Swedish King Karl Dahl.`],
    ['meetings', `${BERG} had meetings with ${KORPI} and Swedish King Karl Dahl.`],
    ['heads of state and government', `${BERG} met Swedish King Karl Dahl and Prime Minister Bo Ek.`],
  ])('%s are two meetings', (_, text) => {
    expect(meetings(text)).toHaveLength(2);
  });

  test.each([
    ['nobody but a reporter', `${BERG} met reporters in Turku.`],
    ['a side that is not told', `A meeting with ${KORPI} is planned.`],
    ['a host of others', 'Sweden proposed talks.'],
    ['a wish about a topic', `${BERG} said they could discuss Finland.`],
    ['not having met since', 'The leaders of Norway and Finland have not met since 2005.'],
    ['a question', `Asked if this meant ${BERG} would meet ${KORPI}, she smiled.`],
    ['a body and its chair', `${KORPI} will chair a meeting of the Finnish Security Council.`],
    ['what is discussed', `${BERG} discussed a summit between Sweden and Denmark.`],
    ['talks with nobody known', `${BERG} headed to Helsinki for talks with creditor banks.`],
    ['nor those who meet others', `${BERG} and ${KORPI} met with business leaders.`],
    ['a welcome for a thing', `${BERG} welcomed the new Finnish government.`],
    ['what there is after talks', `${BERG} said after the talks there was impatience with Japan.`],
    ['a duty to consult', `Norway would be ready, in consultation with Finland, to send help.`],
    ['called to do', `${BERG} called ${KORPI} to testify.`],
    ['addressing topics', `${BERG} and ${KORPI} are working on many things, including addressing hunger.`],
    ['under if', `If ${BERG} meets ${KORPI}, the strait will open.`],
    ['a press conference', `${BERG} gave a press conference with ${KORPI}.`],
  ])('%s makes no meeting', (_, text) => {
    expect(meetings(text)).toEqual([]);
  });

  test('whoever hosts talks between others takes no part', () => {
    expect(meetings('Sweden hosted talks between Norway and Finland.').map(whoOf)).toEqual(['FI + NO']);
  });

  test('a summit that is only beside a meeting is not attended', () => {
    const found = meetings(`${BERG} met ${KORPI} on the sidelines of a NATO summit in Riga.`);
    expect(found.map(whoOf)).toEqual(['Ida Berg + Olli Korpi']);
  });
});

test.each([
  ['call', `${BERG} spoke by phone with ${KORPI}.`],
  ['call', `${BERG} had a telephone conversation with ${KORPI}.`],
  ['call', `${BERG} and ${KORPI} exchanged views in a phone call.`],
  ['call', `${BERG} and ${KORPI} spoke on Monday.`],
  ['meeting', `${BERG} and ${KORPI} spoke briefly on the sidelines of the summit.`],
  ['talks', `${BERG} discussed fish with ${KORPI}.`],
  ['summit', 'Norway and Finland held a summit in Turku.'],
  ['call', `${BERG} met virtually with ${KORPI}.`],
  ['call', `${BERG} held a virtual meeting with ${KORPI}.`],
  ['meeting', `${BERG} had lunch with ${KORPI}.`],
  ['conference', `${BERG} and ${KORPI} attended a conference in Turku.`],
])('a %s: %s', (kind, text) => {
  expect(meetings(text).map(({ meetingKind }) => meetingKind)).toEqual([kind]);
});

test.each([
  ['occurred', `${BERG} has met ${KORPI}.`],
  ['occurred', `${BERG} sealed the agreement in a phone call on Monday with ${KORPI}.`],
  ['occurred', `${BERG} and ${KORPI} agreed at a summit on Monday to open the strait.`],
  ['planned', `${BERG} agreed to talks with ${KORPI}.`],
  ['planned', `${BERG} came to an agreement on talks with ${KORPI}.`],
  ['planned', `${BERG} will meet ${KORPI}.`],
  ['planned', `${BERG} is to meet ${KORPI}.`],
  ['planned', `${BERG} is due to visit Turku and hold talks with ${KORPI}.`],
  ['planned', `${BERG} meets ${KORPI} on Friday.`],
  ['planned', `${BERG} left for Turku to meet ${KORPI}.`],
  ['planned', `${BERG} arrived in Turku on Tuesday for talks with ${KORPI}.`],
  ['planned', `${BERG} flew to Turku on Tuesday to negotiate with ${KORPI}.`],
  ['planned', `${BERG} proceeded to Turku for talks with ${KORPI}.`],
  ['planned', `Norway hopes that ${BERG} will raise it at a meeting with ${KORPI} this week.`],
  ['occurred', `${BERG} arrived in Oslo on Tuesday after talks with ${KORPI}.`],
  ['occurred', `${BERG} went to Turku last month for talks with ${KORPI}.`],
  ['planned', `${BERG} agreed on Monday to meet ${KORPI}.`],
  ['planned', `The strait will be open by the time ${BERG} meets ${KORPI}.`],
  ['planned', `${BERG} looks forward to meeting ${KORPI}.`],
  ['planned', `${BERG} will visit Finland for talks with ${KORPI}.`],
  ['planned', `A meeting between ${BERG} and ${KORPI} was postponed until Friday.`],
  ['proposed', `${BERG} called for talks with ${KORPI}.`],
  ['proposed', `${BERG} is ready to meet ${KORPI}.`],
  ['proposed', `${BERG} urged Sweden to enter into dialogue with Finland.`],
  ['denied', `${BERG} refused to meet ${KORPI}.`],
  ['denied', `${BERG} called off talks with ${KORPI}.`],
  ['denied', `${BERG} had been due to meet ${KORPI} on Monday.`],
  ['denied', 'Norway said there would be no talks with Finland.'],
  ['denied', `The talks between ${BERG} and ${KORPI}, which were due on Friday, were cancelled.`],
  ['denied', `A planned meeting between ${BERG} and ${KORPI} was cancelled.`],
])('%s: %s', (status, text) => {
  expect(meetings(text).map((meeting) => meeting.status)).toEqual([status]);
});

describe('when', () => {
  test.each([
    ['after the verb', `${BERG} met ${KORPI} on Monday.`, '2025-07-14'],
    ['before the subject', `On Monday, ${BERG} met ${KORPI}.`, '2025-07-14'],
    ['still to come', `${BERG} will meet ${KORPI} on Monday.`, '2025-07-21'],
    ['not to come', `${BERG} will not meet ${KORPI} on Monday.`, '2025-07-21'],
    ['refused then', `${BERG} refused to meet ${KORPI} on Monday.`, '2025-07-14'],
    ['of the journey', `${BERG} flew to Helsinki on Monday to meet ${KORPI}.`, '2025-07-14'],
    ['inside the noun', `${BERG} spoke of Monday's talks with ${KORPI}.`, '2025-07-14'],
    ['of the speech that frames it', `${BERG} said on Monday after talks with ${KORPI} so.`, '2025-07-14'],
    [
      'before the noun',
      'The visit comes ahead of December 21 talks between Norway and Finland.',
      '2025-12-21',
    ],
    ['not of the clause before', `The strait was closed in 2012, and ${BERG} met ${KORPI}.`, undefined],
    ['before a list', `On Monday, the king, ${BERG}, and ${KORPI} met.`, '2025-07-14'],
    [
      'not since when',
      `Ida Berg, the first Norwegian president to cross the strait since 1928, met ${KORPI} on Monday.`,
      '2025-07-14',
    ],
    ['not of the decision', `${BERG} agreed on Monday to meet ${KORPI}.`, undefined],
    ['not of the call for it', `${BERG} called on Monday for talks with ${KORPI}.`, undefined],
    ['in a month gone by', `${BERG} met ${KORPI} in November.`, '2024-11'],
    ['on a day gone by', `${BERG} met ${KORPI} on December 4.`, '2024-12-04'],
    ['in a month to come', `${BERG} will meet ${KORPI} in November.`, '2025-11'],
    ['to be held', `${BERG} will attend a NATO summit to be held in Riga on November 3.`, '2025-11-03'],
    ['which ended', `${BERG} held talks with ${KORPI} which ended on Monday.`, '2025-07-14'],
    ['by the day alone', `${BERG} met ${KORPI} on the 9th.`, '2025-07-09'],
    ['not of an instrument', `${BERG} met ${KORPI} under the agreement of 1905.`, undefined],
    ['not of setting out', `${BERG} leaves on Monday to meet ${KORPI}.`, undefined],
    ['not of setting out, told', `${BERG} left for Turku on Monday for talks with ${KORPI}.`, '2025-07'],
    [
      'of what remarks follow',
      `The remarks follow Monday's call between ${BERG} and ${KORPI}.`,
      '2025-07-14',
    ],
    [
      "of the lead's story",
      `OSLO, July 16 (Xinhua) -- Norway was calm. ${BERG} telephoned ${KORPI}.`,
      '2025-07-16',
    ],
    ['on no day of the story', `OSLO, July 16 (Xinhua) -- ${BERG} recently met ${KORPI}.`, undefined],
    [
      'last month, whatever is planned',
      `${BERG} will brief the king on her talks last month with ${KORPI}.`,
      '2025-06',
    ],
    ['not told', `${BERG} is ready to meet ${KORPI}.`, undefined],
  ])('%s', (_, text, date) => {
    expect(meetings(text).map((meeting) => meeting.date?.value)).toEqual([date]);
  });

  test('a meeting to prepare another gives it no day', () => {
    const text = `${BERG} met ${KORPI} on Monday to prepare a summit between Norway and Sweden.`;
    const [, summit] = meetings(text);
    expect(summit).toMatchObject({ meetingKind: 'summit', status: 'planned' });
    expect(summit?.date).toBeUndefined();
  });

  test('a fresh story tells of its own day', () => {
    const text = `OSLO, July 16 (Xinhua) -- When meeting ${KORPI}, ${BERG} said the strait was open.`;
    expect(meetings(text).map(({ date }) => date?.value)).toEqual(['2025-07-16']);
  });
});

describe('one thing once', () => {
  const told = (text: string): string[] =>
    meetings(text).map((meeting) => `${meeting.meetingKind} ${whoOf(meeting)}`);

  test.each([
    ['a call and what was said', `${BERG} spoke by phone with ${KORPI}. The leaders discussed fish.`, 'call'],
    [
      'and more',
      `${BERG} telephoned ${KORPI}. They also discussed fish. They exchanged views on oil.`,
      'call',
    ],
    [
      'what was said, then the call',
      `${BERG} discussed fish with ${KORPI}. In the phone call with ${KORPI}, ${BERG} said so.`,
      'call',
    ],
    [
      'a conversation',
      `${BERG} telephoned ${KORPI} on Monday. In their conversation ${BERG} and ${KORPI} agreed.`,
      'call',
    ],
    [
      'a meeting and what was said',
      `${BERG} met ${KORPI} in Turku. The two leaders also spoke about fish.`,
      'meeting',
    ],
  ])('%s', (_, text, kind) => {
    expect(told(text)).toEqual([`${kind} Ida Berg + Olli Korpi`]);
  });

  test('the talks give the meeting their day and place', () => {
    const text = `${BERG} has held talks with ${KORPI}. The talks took place in Helsinki on July 2.`;
    const [meeting, ...others] = meetings(text);
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({ date: { value: '2025-07-02' }, place: { name: 'Helsinki' } });
    expect(meeting?.evidence).toHaveLength(2);
  });

  test.each([
    ['a call', `${BERG} telephoned ${KORPI}. The meeting took place in Helsinki on July 2.`],
    ['what is to come', `${BERG} will meet ${KORPI}. The meeting took place in Helsinki on July 2.`],
    ['talks of their own', `${BERG} has met ${KORPI}. The talks with the rebels took place on July 2.`],
  ])('the talks are not those of %s', (_, text) => {
    expect(meetings(text)[0]?.date).toBeUndefined();
  });

  test('a meeting and a call are two', () => {
    const text = `${BERG} met ${KORPI} in Turku. ${BERG} spoke by phone with ${KORPI} on Sunday.`;
    expect(told(text)).toHaveLength(2);
  });
});

describe('bodies that meet', () => {
  test.each([
    [`${BERG} attended a NATO meeting in Brussels.`, 'Ida Berg + NATO'],
    [`${BERG} chaired a meeting of the UN Security Council.`, 'Ida Berg + UN Security Council'],
    [`${BERG} addressed the NATO summit in Riga.`, 'Ida Berg + NATO'],
    [`${KORPI} will attend the 14th APEC Economic Leaders' Meeting.`, 'APEC + Olli Korpi'],
  ])('%s', (text, who) => {
    expect(meetings(text).map(whoOf)).toEqual([who]);
  });

  test.each([
    `${BERG} chaired a meeting of the cabinet.`,
    `${BERG} attended a party meeting in Bergen.`,
    `${BERG} welcomed the NATO summit.`,
  ])('never: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });
});

describe('where', () => {
  const placeOf = (text: string): (string | undefined)[] => meetings(text).map(({ place }) => place?.name);

  test.each([
    ['in', `${BERG} met ${KORPI} in Helsinki.`, 'Helsinki'],
    ['fronted', `In Helsinki, ${BERG} met ${KORPI}.`, 'Helsinki'],
    ['here', `OSLO, July 16 (Xinhua) -- ${BERG} met ${KORPI} here on Monday.`, 'Oslo'],
    ['the dateline of a fresh story', `OSLO, July 16 (Xinhua) -- ${BERG} met ${KORPI} on Monday.`, 'Oslo'],
    ['during a visit', `${BERG} met ${KORPI} during a visit to Helsinki.`, 'Helsinki'],
    ['where the journey led', `${BERG} arrived in Helsinki, where she met ${KORPI}.`, 'Helsinki'],
    ['where the journey leads', `${BERG} will visit Finland and meet ${KORPI}.`, 'Finland'],
    [
      'a town nobody knows',
      `OSLO, July 16 (Xinhua) -- ${BERG} met ${KORPI} in Grenholm on Monday.`,
      'Grenholm',
    ],
    ['not the town of the government', `${BERG} met ${KORPI} in Putrajaya.`, 'Putrajaya'],
    ['nor in a body', `OSLO, July 16 (Xinhua) -- ${BERG} met ${KORPI} in Parliament on Monday.`, 'Oslo'],
    ['not where the topic lies', `${BERG} held talks with ${KORPI} on the war in Sudan.`, undefined],
    ['not of a call', `OSLO, July 16 (Xinhua) -- ${BERG} telephoned ${KORPI} on Monday.`, undefined],
  ])('%s', (_, text, place) => {
    expect(placeOf(text)).toEqual([place]);
  });
});

test.each([
  [`On Monday, ${BERG} met ${KORPI} in Turku, a spokesman said.`, `${BERG} met ${KORPI} in Turku`],
  [`During talks with ${KORPI}, ${BERG} said so.`, `During talks with ${KORPI}, ${BERG} said`],
  [`The strait is open. When meeting ${KORPI}, ${BERG} said so.`, `When meeting ${KORPI}, ${BERG} said`],
  [`The talks between Norway and Finland failed.`, 'The talks between Norway and Finland'],
])('the quote of %s', (text, quote) => {
  const [found] = meetings(text);
  const evidence = found?.evidence[0];
  expect(text.slice(evidence?.start, evidence?.end)).toBe(quote);
});

test('a round of talks told before has a day of its own', () => {
  const text =
    'Norway and Finland opened talks in Oslo on March 2. The third round of consultations was held in Helsinki on March 9.';
  const found = meetings(text).map(({ place, date }) => `${place?.name ?? ''} ${date?.value}`);
  expect(found).toEqual(['Oslo 2025-03-02', 'Helsinki 2025-03-09']);
});

test('rounds that a sentence counts up are meetings of their own', () => {
  const text =
    'Norway and Finland held talks in 2024. The first round took place in Oslo on March 2; the second, in Helsinki on March 9; and the third, once again in Oslo, on April 4.';
  const found = meetings(text).map(({ place, date }) => `${place?.name ?? ''} ${date?.value}`);
  expect(found).toEqual(expect.arrayContaining(['Helsinki 2025-03-09', 'Oslo 2025-04-04']));
});
