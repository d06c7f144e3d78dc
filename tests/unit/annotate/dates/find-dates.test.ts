import { describe, expect, test } from 'vitest';
import { articleOf, describeMention, findIn } from './find-in.ts';

// Wednesday 21 May 2025.
const DAY = '2025-05-21';

const weekdays: readonly [sentence: string, ...expected: string[]][] = [
  ['The minister said on Wednesday.', 'Wednesday = 2025-05-21'],
  ['She arrived on Tuesday.', 'Tuesday = 2025-05-20 / 2025-05-27'],
  ['They met Monday in Oslo.', 'Monday = 2025-05-19 / 2025-05-26'],
  ['He flew home late Monday.', 'late Monday = 2025-05-19 / 2025-05-26'],
  ['The envoy spoke earlier on Wednesday.', 'earlier on Wednesday = 2025-05-21'],
  ['They talk early Saturday morning.', 'early Saturday morning = 2025-05-17 / 2025-05-24'],
  ['She left on Tuesday evening.', 'Tuesday evening = 2025-05-20 / 2025-05-27'],
  ["Thursday's talks failed.", 'Thursday = 2025-05-15 / 2025-05-22'],
  ['They meet next Tuesday.', 'next Tuesday = 2025-05-27'],
  ['They meet next Friday.', 'next Friday = 2025-05-30'],
  ['They met last Friday.', 'last Friday = 2025-05-16'],
  ['They met last Wednesday.', 'last Wednesday = 2025-05-14'],
  ['The round is set for this Friday.', 'this Friday = 2025-05-23'],
  ['The envoys met this Monday.', 'this Monday = 2025-05-19 / 2025-05-26'],
  ['They sign on Tuesday next week.', 'Tuesday next week = 2025-05-27'],
  ['It began on Monday of last week.', 'Monday of last week = 2025-05-12'],
  [
    'The delegation stays from Monday to Wednesday.',
    'Monday to Wednesday = 2025-05-19 / 2025-05-26 .. 2025-05-21',
  ],
  ['Talks run Monday through Thursday.', 'Monday through Thursday = 2025-05-19 / 2025-05-26 .. 2025-05-22'],
  ['It falls between Friday and Sunday.', 'Friday and Sunday = 2025-05-16 / 2025-05-23 .. 2025-05-18'],
  [
    'He said so on Friday and Sunday.',
    'Friday = 2025-05-16 / 2025-05-23',
    'Sunday = 2025-05-18 / 2025-05-25',
  ],
  ['They gather on Friday, May 23.', 'Friday, May 23 = 2025-05-23'],
  ['They gather this Friday 23rd May.', 'this Friday 23rd May = 2025-05-23'],
  ['They gathered on Sunday (July 12).', 'Sunday (July 12) = 2026-07-12'],
  ['He preached at Friday prayers.', '~Friday = 2025-05-16 / 2025-05-23'],
  ['They spoke on Tues. in Bern.', 'Tues. = 2025-05-20 / 2025-05-27'],
];

const monthDays: typeof weekdays = [
  ['Norland signed it on April 12.', 'April 12 = 2025-04-12'],
  ['Norland signed it on 12 April.', '12 April = 2025-04-12'],
  ['Norland signed it on the 12th of April.', '12th of April = 2025-04-12'],
  ['The siege began on Jan. 21.', 'Jan. 21 = 2025-01-21 / 2026-01-21'],
  ['The siege began on Nov 28.', 'Nov 28 = 2024-11-28 / 2025-11-28'],
  ['The vote was called for June 3.', 'June 3 = 2025-06-03'],
  ['A story about May 23 came early.', 'May 23 = 2025-05-23'],
  ['It was signed on July 12, 2024, in Bern.', 'July 12, 2024 = 2024-07-12'],
  ['It was signed on 12 July 2024 in Bern.', '12 July 2024 = 2024-07-12'],
  ['He stays on May 25-27 in Bern.', 'May 25-27 = 2025-05-25 .. 2025-05-27'],
  ['He stays on 25-27 May in Bern.', '25-27 May = 2025-05-25 .. 2025-05-27'],
  ['He stays from May 25 to 27.', 'May 25 to 27 = 2025-05-25 .. 2025-05-27'],
  ['He stays from 25 to 27 May 2026.', '25 to 27 May 2026 = 2026-05-25 .. 2026-05-27'],
  ['It lasts between June 11 and 13.', 'June 11 and 13 = 2025-06-11 .. 2025-06-13'],
  ['He stays on May 25–27.', 'May 25–27 = 2025-05-25 .. 2025-05-27'],
  ['It ran from Oct. 30 to Nov. 2, 2024.', 'Oct. 30 to Nov. 2, 2024 = 2024-10-30 .. 2024-11-02'],
  ['It ran Dec. 30-Jan. 2, 2024.', 'Dec. 30-Jan. 2, 2024 = 2023-12-30 .. 2024-01-02'],
  ['It ran from 30 May to 2 June.', '30 May to 2 June = 2025-05-30 .. 2025-06-02'],
  ['On July 12 and 13 ministers resigned.', 'July 12 = 2025-07-12'],
  ['It met on Feb. 29.', 'Feb. 29 = 2024-02-29 / 2028-02-29'],
  ['Since the September 11 attacks it has changed.', 'September 11 = 2001-09-11'],
  ['The pact of 2024-07-13 holds.', '2024-07-13 = 2024-07-13'],
  ['The pact of 13.07.2024 holds.', '13.07.2024 = 2024-07-13'],
  ['The pact of 13/7/2024 holds.', '13/7/2024 = 2024-07-13'],
  ['The pact of 2024-07 holds.', '2024-07 = 2024-07'],
];

const months: typeof weekdays = [
  ['They met in June 2024.', 'June 2024 = 2024-06'],
  ['They met in October, 2003 after a war.', 'October, 2003 = 2003-10'],
  ['They met in March.', 'March = 2025-03 / 2026-03'],
  ['They met in May.', 'May = 2025-05'],
  ['In May 15 ministers met.', 'May = 2025-05'],
  ['The aid was cut in early March.', 'early March = 2025-03 / 2026-03'],
  ['They fled in mid-October.', 'mid-October = 2025-10'],
  ['His late-February visit failed.', 'late-February = 2025-02 / 2026-02'],
  ['They meet at the end of June.', 'end of June = 2025-06'],
  ['They met last June.', 'last June = 2024-06'],
  ['They met last April.', 'last April = 2025-04'],
  ['He comes next February.', 'next February = 2026-02'],
  ['It fell in March last year.', 'March last year = 2024-03'],
  ['They signed in April this year.', 'April this year = 2025-04'],
  ['Before the September UN summit they talked.', 'September = 2025-09'],
  ['The disputed January poll was void.', 'January = 2025-01 / 2026-01'],
  ["It ran Norland's March election.", 'March = 2025-03 / 2026-03'],
  ['It will open in July or August.', 'July = 2025-07', 'August = 2025-08'],
  ['It ran from June to August 2024.', 'June to August 2024 = 2024-06 .. 2024-08'],
  ['It ran from November to February 2024.', 'November to February 2024 = 2023-11 .. 2024-02'],
  ['It lasts between June and September.', 'June and September = 2025-06 .. 2025-09'],
];

const years: typeof weekdays = [
  ['They joined in 2004.', '2004 = 2004'],
  ['It has ruled since 2009.', '2009 = 2009'],
  ['The 2024 treaty holds.', '2024 = 2024'],
  ["Under Norland's 1978 guidelines it may.", '1978 = 1978'],
  ['Resolution 497 (1981) binds all.', '1981 = 1981'],
  ['He resigned in early 2006.', 'early 2006 = 2006'],
  ['He resigned in mid-2006.', 'mid-2006 = 2006'],
  ['The 1950-53 war split them.', '1950-53 = 1950 .. 1953'],
  ['It was confirmed in 2020-2022.', '2020-2022 = 2020 .. 2022'],
  ['He chaired it from 2002 to 2013.', '2002 to 2013 = 2002 .. 2013'],
  ['He led it between 2002 and 2005.', '2002 and 2005 = 2002 .. 2005'],
  ['Founded in 1648, it lasted.', '1648 = 1648'],
];

const relative: typeof weekdays = [
  ['The presidents met today.', 'today = 2025-05-21'],
  ['They spoke yesterday evening.', 'yesterday evening = 2025-05-20'],
  ['He leaves tomorrow.', 'tomorrow = 2025-05-22'],
  ['He dines there tonight.', 'tonight = 2025-05-21'],
  ['They spoke this morning.', 'this morning = 2025-05-21'],
  ['They spoke last night.', 'last night = 2025-05-20'],
  ['He met him earlier in the day.', '~earlier in the day = 2025-05-21'],
  ['He said so last week.', '~last week = 2025-05'],
  ['He comes next week.', '~next week = 2025'],
  ['He comes early next week.', '~early next week = 2025-05'],
  ['He spoke earlier this week.', '~earlier this week = 2025-05'],
  ['He said so last month.', 'last month = 2025-04'],
  ['They meet later this month.', 'later this month = 2025-05'],
  ['They meet at the end of next month.', 'end of next month = 2025-06'],
  ['They meet next year.', 'next year = 2026'],
  ['They met earlier this year.', 'earlier this year = 2025'],
  ['He wants it before the end of the year.', '~end of the year = 2025'],
  ['It is set for this weekend.', '~this weekend = 2025-05'],
  ['They met two days ago.', 'two days ago = 2025-05-19'],
  ['They met a week ago.', 'a week ago = 2025-05'],
  ['They met some 10 years ago.', '~10 years ago = 2015'],
  ['They will meet in two weeks.', '~two weeks = 2025-06'],
  ["They meet in three days' time.", "three days' time = 2025-05-24"],
  [
    'They spoke on May 12 and met the following day.',
    'May 12 = 2025-05-12',
    '~the following day = 2025-05-13',
  ],
  ['They spoke on May 12 and met two days later.', 'May 12 = 2025-05-12', '~two days later = 2025-05-14'],
  ['They had dined the night before.', '~the night before = 2025-05-20'],
];

describe.each([
  ['weekdays', weekdays],
  ['months and days', monthDays],
  ['months', months],
  ['years', years],
  ['days and periods counted from the story', relative],
])('%s', (_, cases) => {
  test.each(cases)('%s', (sentence, ...expected) => {
    const found = findIn(articleOf(sentence, DAY));
    expect(found.map((mention) => describeMention(sentence, mention))).toEqual(expected);
  });
});

test.each([
  'Both sides may agree and march on.',
  'Prime Minister May said no deal was signed by May.',
  'The March on Norland City drew crowds.',
  'May Day crowds filled the square.',
  'Foreign Minister Jan Novak objected.',
  'The gunmen of Black September fled.',
  'The Friday Times and the Sunday Telegraph wrote of it.',
  'Crowds mourned Bloody Sunday.',
  'Both sides keep the Good Friday Agreement.',
  'They pray every Friday.',
  'USA Today wrote of it.',
  'Some 2,000 troops and 2000 soldiers left.',
  'It passed resolution 1701 and Resolution 2254.',
  'The plane landed at 2000 GMT with about 1950 aboard.',
  'It spent $1999 on Vision 2030.',
  'Copyright 2025 by Norland News.',
  'In the 1990s and the 21st century it grew.',
  'It was the third visit in two weeks and the first in five years.',
  'They fought for the last week and the next month.',
  'In the past five years they met for a second time on a two-day visit.',
  'The March 14 alliance walked out.',
  'The sun sat low, he said, and we wed.',
  'He is 45, she 32, both of them 25 percent richer.',
  'The day before the summit a bomb went off, a day after the talks.',
  'It rose by 7/6/2025 of a point and 13.5.',
  'June Smith and April Jones spoke.',
])('finds no date in: %s', (sentence) => {
  expect(findIn(articleOf(sentence, DAY)).map((mention) => describeMention(sentence, mention))).toEqual([]);
});
