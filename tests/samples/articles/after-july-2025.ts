import * as p from '../parties.ts';
import { day, type SampleArticle, writeArticle } from '../write-article.ts';

/** August to October 2025: what became of the plans, and treaties of each status. */
export const afterJuly2025: readonly SampleArticle[] = [
  writeArticle(
    {
      id: 'anadolu-2025-08-13',
      day: '2025-08-13',
      place: 'ANKARA',
      agency: p.anadolu,
      title: 'Türkiye and Hungary sign gas accord',
      sentences: [
        'Hungarian Foreign Minister Péter Szijjártó visited Ankara on Tuesday as the guest of Turkish Foreign Minister Hakan Fidan.',
        'The two ministers met and signed a gas supply agreement between Türkiye and Hungary.',
        'In a joint statement, Fidan and Szijjártó said that winter would find both capitals warm.',
      ],
    },
    ({ official, meeting, visit, treaty, statement }) => [
      official(p.szijjarto, p.hungarianForeignMinister, 'Hungarian Foreign Minister Péter Szijjártó'),
      official(p.fidan, p.turkishForeignMinister, 'Turkish Foreign Minister Hakan Fidan'),
      visit(p.szijjarto, p.turkey, 'Hungarian Foreign Minister Péter Szijjártó visited Ankara on Tuesday', {
        start: day('2025-08-12'),
        place: p.ankara,
        host: p.fidan,
      }),
      meeting('meeting', [p.fidan, p.szijjarto], 'The two ministers met', {
        date: day('2025-08-12'),
        place: p.ankara,
      }),
      treaty(
        'gas supply agreement',
        [p.turkey, p.hungary],
        'signed a gas supply agreement between Türkiye and Hungary',
        { signed: day('2025-08-12') },
      ),
      statement([p.fidan, p.szijjarto], 'winter would find both capitals warm'),
    ],
  ),
  writeArticle(
    {
      id: 'reuters-2025-08-15',
      day: '2025-08-15',
      place: 'BRUSSELS',
      agency: p.reuters,
      title: 'EU and Norway near a maritime security pact',
      sentences: [
        'The EU and Norway will sign a maritime security pact in October, EU foreign policy chief Kaja Kallas said.',
        'NATO and the EU held a conference in Brussels on Thursday on the Baltic cables.',
        'NATO Secretary General Mark Rutte said that no cable was too deep to guard.',
        'U.N. Secretary-General António Guterres spoke by video with Kallas on Friday.',
      ],
    },
    ({ official, meeting, treaty, statement }) => [
      official(p.kallas, p.euForeignPolicyChief, 'EU foreign policy chief Kaja Kallas'),
      official(p.rutte, p.natoSecretaryGeneral, 'NATO Secretary General Mark Rutte'),
      official(p.guterres, p.unSecretaryGeneral, 'U.N. Secretary-General António Guterres'),
      treaty(
        'maritime security pact',
        [p.eu, p.norway],
        'The EU and Norway will sign a maritime security pact in October',
        {
          status: 'planned',
          signed: day('2025-10'),
          via: [[p.kallas, 'EU foreign policy chief Kaja Kallas said']],
        },
      ),
      meeting('conference', [p.nato, p.eu], 'NATO and the EU held a conference in Brussels on Thursday', {
        date: day('2025-08-14'),
        place: p.brussels,
      }),
      statement([p.rutte], 'no cable was too deep to guard'),
      meeting('call', [p.guterres, p.kallas], 'António Guterres spoke by video with Kallas on Friday', {
        date: day('2025-08-15'),
      }),
    ],
  ),
  writeArticle(
    {
      id: 'xinhua-2025-08-20',
      day: '2025-08-20',
      place: 'BEIJING',
      agency: p.xinhua,
      title: 'Wang-Rubio meeting called off; Iran denies a deal',
      sentences: [
        'The meeting of Chinese Foreign Minister Wang Yi and U.S. Secretary of State Marco Rubio set for Aug. 25 in Manila has been called off.',
        'Iranian Foreign Minister Abbas Araghchi denied that Iran and the United States had signed a nuclear memorandum.',
        'Araghchi will visit China next week.',
      ],
    },
    ({ official, meeting, visit, treaty, statement }) => [
      official(p.wangYi, p.chineseForeignMinister, 'Chinese Foreign Minister Wang Yi'),
      official(p.araghchi, p.iranianForeignMinister, 'Iranian Foreign Minister Abbas Araghchi'),
      meeting(
        'meeting',
        [p.wangYi, p.rubio],
        'The meeting of Chinese Foreign Minister Wang Yi and U.S. Secretary of State Marco Rubio set for Aug. 25 in Manila has been called off',
        { status: 'denied', date: day('2025-08-25'), place: p.manila },
      ),
      treaty(
        'nuclear memorandum',
        [p.iran, p.unitedStates],
        'denied that Iran and the United States had signed a nuclear memorandum',
        { status: 'denied' },
      ),
      statement([p.araghchi], 'Iran and the United States had signed a nuclear memorandum'),
      visit(p.araghchi, p.china, 'Araghchi will visit China next week', {
        status: 'planned',
        confidence: 0.6,
      }),
    ],
  ),
  writeArticle(
    {
      id: 'tass-2025-09-10',
      day: '2025-09-10',
      place: 'MOSCOW',
      agency: p.tass,
      title: 'Wang Yi in Moscow',
      sentences: [
        'Chinese Foreign Minister Wang Yi arrived in Moscow on Tuesday for a visit to Russia.',
        'Russian President Vladimir Putin received Wang on Wednesday.',
        'Lavrov said that the partnership treaty between Russia and the DPRK was in force.',
      ],
    },
    ({ official, meeting, visit, treaty, statement }) => [
      official(p.putin, p.russianPresident, 'Russian President Vladimir Putin'),
      visit(p.wangYi, p.russia, 'Chinese Foreign Minister Wang Yi arrived in Moscow on Tuesday', {
        start: day('2025-09-09'),
        place: p.moscow,
      }),
      meeting('meeting', [p.putin, p.wangYi], 'Russian President Vladimir Putin received Wang on Wednesday', {
        date: day('2025-09-10'),
      }),
      treaty(
        'partnership treaty',
        [p.russia, p.northKorea],
        'the partnership treaty between Russia and the DPRK was in force',
        { via: [[p.lavrov, 'Lavrov said']] },
      ),
      statement([p.lavrov], 'the partnership treaty between Russia and the DPRK was in force', {
        confidence: 0.8,
      }),
    ],
  ),
  writeArticle(
    {
      id: 'reuters-2025-10-02',
      day: '2025-10-02',
      place: 'OSLO',
      agency: p.reuters,
      title: 'Norway and EU still at the table',
      sentences: [
        'The Norwegian prime minister met EU foreign policy chief Kaja Kallas in Brussels on Wednesday.',
        'Former U.S. Secretary of State John Kerry said that the north is warming faster than its laws.',
      ],
    },
    ({ official, meeting, statement }) => [
      official(p.kerry, p.secretaryOfState, 'Former U.S. Secretary of State John Kerry', { former: true }),
      official(p.kallas, p.euForeignPolicyChief, 'EU foreign policy chief Kaja Kallas'),
      meeting(
        'meeting',
        [p.norwegianPrimeMinister, p.kallas],
        'The Norwegian prime minister met EU foreign policy chief Kaja Kallas in Brussels on Wednesday',
        { date: day('2025-10-01'), place: p.brussels },
      ),
      statement([p.kerry], 'the north is warming faster than its laws'),
    ],
  ),
];
