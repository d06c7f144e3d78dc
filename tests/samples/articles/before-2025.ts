import * as p from '../parties.ts';
import { day, type SampleArticle, writeArticle } from '../write-article.ts';

/** Articles of 2006, 2013 and 2024: offices whose holders have changed since, and a treaty signed. */
export const before2025: readonly SampleArticle[] = [
  writeArticle(
    {
      id: 'xinhua-2006-10-21',
      day: '2006-10-21',
      place: 'BEIJING',
      agency: p.xinhua,
      title: 'Li and Rice weigh next steps on the peninsula',
      sentences: [
        'Chinese Foreign Minister Li Zhaoxing held talks here on Friday with U.S. Secretary of State Condoleezza Rice.',
        'Li told Rice that a door once shut is slow to open again.',
        'Rice said that Washington would wait for a written answer.',
      ],
    },
    ({ official, meeting, statement }) => [
      official(p.liZhaoxing, p.chineseForeignMinister, 'Chinese Foreign Minister Li Zhaoxing'),
      official(p.rice, p.secretaryOfState, 'U.S. Secretary of State Condoleezza Rice'),
      meeting(
        'talks',
        [p.liZhaoxing, p.rice],
        'Chinese Foreign Minister Li Zhaoxing held talks here on Friday with U.S. Secretary of State Condoleezza Rice',
        { date: day('2006-10-20'), place: p.beijing },
      ),
      statement([p.liZhaoxing], 'a door once shut is slow to open again', { addressee: p.rice }),
      statement([p.rice], 'Washington would wait for a written answer'),
    ],
  ),
  writeArticle(
    {
      id: 'tass-2006-11-02',
      day: '2006-11-02',
      place: 'MOSCOW',
      agency: p.tass,
      title: 'Ivanov and Ivanov on missile defence',
      sentences: [
        'Russian Defence Minister Sergei Ivanov plans to visit Norway in December 2006.',
        'Former Russian Foreign Minister Igor Ivanov said that the Arctic needs fewer ships and more rules.',
      ],
    },
    ({ official, visit, statement }) => [
      official(p.sergeiIvanov, p.russianDefenceMinister, 'Russian Defence Minister Sergei Ivanov'),
      official(p.igorIvanov, p.russianForeignMinister, 'Former Russian Foreign Minister Igor Ivanov', {
        former: true,
      }),
      visit(p.sergeiIvanov, p.norway, 'Sergei Ivanov plans to visit Norway in December 2006', {
        status: 'planned',
        start: day('2006-12', 'stated'),
      }),
      statement([p.igorIvanov], 'the Arctic needs fewer ships and more rules'),
    ],
  ),
  writeArticle(
    {
      id: 'reuters-2013-09-13',
      day: '2013-09-13',
      place: 'GENEVA',
      agency: p.reuters,
      title: 'Kerry and Lavrov sit down in Geneva',
      sentences: [
        'U.S. Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Geneva on Thursday.',
        '"We will not leave this lake without a list," Kerry told reporters.',
      ],
    },
    ({ official, meeting, statement }) => [
      official(p.kerry, p.secretaryOfState, 'U.S. Secretary of State John Kerry'),
      official(p.lavrov, p.russianForeignMinister, 'Russian Foreign Minister Sergei Lavrov'),
      meeting(
        'meeting',
        [p.kerry, p.lavrov],
        'U.S. Secretary of State John Kerry met Russian Foreign Minister Sergei Lavrov in Geneva on Thursday',
        { date: day('2013-09-12'), place: p.geneva },
      ),
      statement([p.kerry], '"We will not leave this lake without a list,"'),
    ],
  ),
  writeArticle(
    {
      id: 'tass-2024-06-19',
      day: '2024-06-19',
      place: 'PYONGYANG',
      agency: p.tass,
      title: 'Putin and Kim put their names to a partnership treaty',
      sentences: [
        'Russian President Vladimir Putin and DPRK leader Kim Jong Un signed the partnership treaty at a summit on Wednesday.',
        '"Two neighbours now share one roof," Kim said.',
      ],
    },
    ({ official, meeting, treaty, statement }) => [
      official(p.putin, p.russianPresident, 'Russian President Vladimir Putin'),
      official(p.kimJongUn, p.dprkLeader, 'DPRK leader Kim Jong Un'),
      meeting(
        'summit',
        [p.putin, p.kimJongUn],
        'Russian President Vladimir Putin and DPRK leader Kim Jong Un signed the partnership treaty at a summit on Wednesday',
        { date: day('2024-06-19'), place: p.northKorea },
      ),
      treaty('partnership treaty', [p.russia, p.northKorea], 'signed the partnership treaty', {
        signed: day('2024-06-19'),
      }),
      statement([p.kimJongUn], '"Two neighbours now share one roof,"'),
    ],
  ),
];
