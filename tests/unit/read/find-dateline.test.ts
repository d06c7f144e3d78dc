import { describe, expect, test } from 'vitest';
import { findDateline } from '../../../src/read/find-dateline.ts';

const near = '2025-07-14';
const body = 'The two ministers met on Saturday.';

describe('datelines', () => {
  test.each([
    // [opening, place, date, agency]
    ['PYONGYANG, July 13 (Xinhua) -- ', 'PYONGYANG', '2025-07-13', 'Xinhua'],
    ['WASHINGTON, March 3 (AFP) - ', 'WASHINGTON', '2025-03-03', 'AFP'],
    ['CRAWFORD, Texas, Nov. 10 (Xinhua) -- ', 'CRAWFORD, Texas', '2025-11-10', 'Xinhua'],
    ['ISLAMABAD, Oct 24 (APP)::', 'ISLAMABAD', '2025-10-24', 'APP'],
    ['TEHRAN, May 10 (MNA) – ', 'TEHRAN', '2025-05-10', 'MNA'],
    ['TEHRAN,\u00a0May 10\u00a0(MNA)\u00a0–\u00a0', 'TEHRAN', '2025-05-10', 'MNA'],
    ['TEHRAN (MNA) – ', 'TEHRAN', undefined, 'MNA'],
    ['MOSCOW, May 31. /TASS/. ', 'MOSCOW', '2025-05-31', 'TASS'],
    ['ST. PETERSBURG, May 31. /TASS/. ', 'ST. PETERSBURG', '2025-05-31', 'TASS'],
    ['MOSCOW, May 31 /TASS correspondent Ivan Petrov/. ', 'MOSCOW', '2025-05-31', 'TASS'],
    ['YEREVAN, MAY 31, ARMENPRESS. ', 'YEREVAN', '2025-05-31', 'ARMENPRESS'],
    ['Riyadh, July 13, 2025, SPA -- ', 'Riyadh', '2025-07-13', 'SPA'],
    ['Tehran, IRNA – ', 'Tehran', undefined, 'IRNA'],
    ['Pyongyang, July 13 (KCNA) -- ', 'Pyongyang', '2025-07-13', 'KCNA'],
    ['DHAKA, July 13, 2025 (BSS) - ', 'DHAKA', '2025-07-13', 'BSS'],
    ['DUBAI, 13th July, 2024 (WAM) -- ', 'DUBAI', '2024-07-13', 'WAM'],
    ['MINSK, 31 May (BelTA) – ', 'MINSK', '2025-05-31', 'BelTA'],
    ['New Delhi, Jul 13 (PTI) ', 'New Delhi', '2025-07-13', 'PTI'],
    ['NEW DELHI, July 13 (ANI): ', 'NEW DELHI', '2025-07-13', 'ANI'],
    ['LA PAZ, Bolivia (AP) _ ', 'LA PAZ, Bolivia', undefined, 'AP'],
    ['JERUSALEM (AP) — ', 'JERUSALEM', undefined, 'AP'],
    ['Havana, Jan 16 (EFE).- ', 'Havana', '2025-01-16', 'EFE'],
    ['Beirut (dpa) - ', 'Beirut', undefined, 'dpa'],
    ['London (CNN) -- ', 'London', undefined, 'CNN'],
    ['July 13 (Reuters) - ', undefined, '2025-07-13', 'Reuters'],
    ['MOSCOW, Sunday, July 13 (AFP) -- ', 'MOSCOW', '2025-07-13', 'AFP'],
    ['GENEVA, Switzerland, Sept. 2 (AFP) -- ', 'GENEVA, Switzerland', '2025-09-02', 'AFP'],
    ["XI'AN, Sept 2 (Xinhua/Li Hua) -- ", "XI'AN", '2025-09-02', 'Xinhua'],
    ['SHARM EL-SHEIKH, Egypt, Oct 2 (AFP) -- ', 'SHARM EL-SHEIKH, Egypt', '2025-10-02', 'AFP'],
    ['SHARM el-SHEIKH, Egypt, Oct 2 (AFP) -- ', 'SHARM el-SHEIKH, Egypt', '2025-10-02', 'AFP'],
    ['PORT-AU-PRINCE, Oct 2 (AFP) -- ', 'PORT-AU-PRINCE', '2025-10-02', 'AFP'],
    ["N'DJAMENA, Oct 2 (AFP) -- ", "N'DJAMENA", '2025-10-02', 'AFP'],
    ['N’DJAMENA, Oct 2 (AFP) -- ', 'N’DJAMENA', '2025-10-02', 'AFP'],
    ['WASHINGTON/MOSCOW, July 13 (Reuters) - ', 'WASHINGTON/MOSCOW', '2025-07-13', 'Reuters'],
    ['WASHINGTON, D.C., July 13 (UPI) -- ', 'WASHINGTON, D.C.', '2025-07-13', 'UPI'],
    ['RIO DE JANEIRO, July 6 (Xinhua) -- ', 'RIO DE JANEIRO', '2025-07-06', 'Xinhua'],
    ['BEIJING -- ', 'BEIJING', undefined, undefined],
    ['TOKYO, March 3, Kyodo - ', 'TOKYO', '2025-03-03', 'Kyodo'],
    ['HANOI, Sept. 23 Kyodo - ', 'HANOI', '2025-09-23', 'Kyodo'],
    ['PERTH, July 12 AAP - ', 'PERTH', '2025-07-12', 'AAP'],
    ['Sheki, May 19, AZERTAC\n\n', 'Sheki', '2025-05-19', 'AZERTAC'],
    ['Sheki, May 19, AZERTAC ', 'Sheki', '2025-05-19', 'AZERTAC'],
    ['(ANSA) - PODGORICA, MAY 19 - ', 'PODGORICA', '2025-05-19', 'ANSA'],
    ['ASTANA. KAZINFORM – ', 'ASTANA', undefined, 'KAZINFORM'],
    ['Aleppo, (SANA) – ', 'Aleppo', undefined, 'SANA'],
    ['Surabaya (ANTARA News) - ', 'Surabaya', undefined, 'ANTARA News'],
    ['Bulawayo (New Ziana) - ', 'Bulawayo', undefined, 'New Ziana'],
    ['GENEVA (5 May 2025) – ', 'GENEVA', '2025-05-05', undefined],
    ['Tokyo, April 17 - ', 'Tokyo', '2025-04-17', undefined],
    ['New Delhi, 3 March: ', 'New Delhi', '2025-03-03', undefined],
    ['BAKU, Azerbaijan, May 21. ', 'BAKU, Azerbaijan', '2025-05-21', undefined],
    ['Lusaka, 08/17 - ', 'Lusaka', undefined, undefined],
    ['VIENNA, Austria (AP) _ ', 'VIENNA, Austria', undefined, 'AP'],
    ['SANTIAGO, Chile — ', 'SANTIAGO, Chile', undefined, undefined],
    ['WASHINGTON, March 3 -- ', 'WASHINGTON', '2025-03-03', undefined],
    ['(Adds details) MOSCOW, July 13 (AFP) -- ', 'MOSCOW', '2025-07-13', 'AFP'],
    ['(LEAD) (Adds reaction)\nSEOUL, July 13 (Yonhap) -- ', 'SEOUL', '2025-07-13', 'Yonhap'],
    ['Envoys meet in the capital\n\nby Jane Doe\n\nMOSCOW, July 13 (AFP) -- ', 'MOSCOW', '2025-07-13', 'AFP'],
    ['Envoys meet in the capitalMOSCOW, July 13 (AFP) -- ', 'MOSCOW', '2025-07-13', 'AFP'],
    ['“We agree,” says envoy”NEW DELHI, July 13 (AFP) - ', 'NEW DELHI', '2025-07-13', 'AFP'],
    ['MOSCOW, July 13 (AFP) --\r\n\r\n', 'MOSCOW', '2025-07-13', 'AFP'],
  ])('%j', (opening, place, date, agency) => {
    const text = opening + body;
    const dateline = findDateline(text, 0, near);
    expect(dateline).toBeDefined();
    expect({ place: dateline?.place, date: dateline?.date, agency: dateline?.agency }).toEqual({
      place,
      date,
      agency,
    });
    expect(text.slice(dateline?.end)).toBe(body);
    const { agencySpan } = dateline ?? {};
    expect(agencySpan && text.slice(agencySpan.start, agencySpan.end)).toBe(agency);
  });
});

describe('no dateline', () => {
  test.each([
    ['a plain sentence', 'The foreign minister of Norway arrived on 3 March (Monday) - a day late.'],
    [
      'an acronym in brackets',
      'The International Atomic Energy Agency (IAEA) said on Monday that it would wait.',
    ],
    ['a state before a bracket', 'Russia, China (both members) - and others - agreed.'],
    ['a name with a dash', 'President Park - who arrived on Monday - met the king.'],
    ['a label', 'BREAKING - the two ministers met.'],
    ['a sentence that begins with an acronym', 'NATO said on Monday that it would hold talks.'],
    ['a label and a colon', 'ECONOMY: Prices rose in July.'],
    ['a party in brackets', 'Karl Dahl (Centre Party) - a farmer - was chosen.'],
    ['a compound', 'UN-backed talks resumed.'],
    ['nothing', ''],
    ['spaces', '  \n \n'],
    ['a name with a capital inside', 'The McDONALD, a ferry, left on July 13 (Sunday) - a day late.'],
    ['a capital right after a small letter', 'He said that the envoys of iRAN, July 13 (a Sunday) - agreed.'],
    ['a dash far down', `${body}\nThey agreed.\nBEIJING -- no dateline here.`],
  ])('%s', (_, text) => {
    expect(findDateline(text, 0, near)).toBeUndefined();
  });
});

describe('the year of a dateline without one', () => {
  test.each([
    ['Dec. 31', '2025-01-01', '2024-12-31'],
    ['Jan. 1', '2024-12-31', '2025-01-01'],
    ['July 13', '2025-07-13', '2025-07-13'],
    ['Feb. 29', '2025-02-28', '2024-02-29'],
    ['Feb. 30', '2025-02-28', undefined],
    ['July 13', undefined, undefined],
    ['July 13, 1997', undefined, '1997-07-13'],
    ['July 13, 1997', '2025-07-13', '1997-07-13'],
  ])('%s beside %s is %s', (written, article, expected) => {
    expect(findDateline(`MOSCOW, ${written} (AFP) -- ${body}`, 0, article)?.date).toBe(expected);
  });
});

// A search whose time grows with the square of the length would not end within a test's limit.
test.each(['A', 'AB ', 'Ab, ', '('])('a long opening of "%s" is no dateline', (opening) => {
  expect(findDateline(opening.repeat(500_000), 0, near)).toBeUndefined();
});
