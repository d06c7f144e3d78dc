import * as p from '../parties.ts';
import { day, type SampleArticle, writeArticle } from '../write-article.ts';

/** July 2025: one minister's busy month, told by six agencies that do not always agree. */
export const july2025: readonly SampleArticle[] = [
  writeArticle(
    {
      id: 'xinhua-2025-07-09',
      day: '2025-07-09',
      place: 'BEIJING',
      agency: p.xinhua,
      title: 'Wang Yi hosts Lavrov for talks',
      sentences: [
        'Chinese Foreign Minister Wang Yi held talks with Russian Foreign Minister Sergei Lavrov in Beijing on Tuesday.',
        'Wang said that China and Russia should keep trade lanes open.',
        'Lavrov told Wang that Moscow counts on Chinese help with the sanctions.',
        'Wang will visit Russia in September, and is to meet U.S. Secretary of State Marco Rubio in Manila on Aug. 25.',
      ],
    },
    ({ official, meeting, visit, statement }) => [
      official(p.wangYi, p.chineseForeignMinister, 'Chinese Foreign Minister Wang Yi'),
      official(p.lavrov, p.russianForeignMinister, 'Russian Foreign Minister Sergei Lavrov'),
      meeting(
        'talks',
        [p.wangYi, p.lavrov],
        'Chinese Foreign Minister Wang Yi held talks with Russian Foreign Minister Sergei Lavrov in Beijing on Tuesday',
        { date: day('2025-07-08'), place: p.beijing },
      ),
      statement([p.wangYi], 'China and Russia should keep trade lanes open'),
      statement([p.lavrov], 'Moscow counts on Chinese help with the sanctions', { addressee: p.wangYi }),
      visit(p.wangYi, p.russia, 'Wang will visit Russia in September', {
        status: 'planned',
        start: day('2025-09'),
      }),
      meeting(
        'meeting',
        [p.wangYi, p.rubio],
        'is to meet U.S. Secretary of State Marco Rubio in Manila on Aug. 25',
        {
          status: 'planned',
          date: day('2025-08-25'),
          place: p.manila,
        },
      ),
    ],
  ),
  writeArticle(
    {
      id: 'tass-2025-07-09',
      day: '2025-07-09',
      place: 'MOSCOW',
      agency: p.tass,
      title: 'Lavrov, Wang discuss a pact on Eurasian security',
      sentences: [
        'Russian Foreign Minister Sergei Lavrov met his Chinese counterpart Wang Yi in Beijing on July 8.',
        'Lavrov proposed that Russia and China conclude a Eurasian security pact.',
        '"NATO is looking for doors in Asia that nobody opened," Lavrov said.',
      ],
    },
    ({ official, meeting, treaty, statement }) => [
      official(p.lavrov, p.russianForeignMinister, 'Russian Foreign Minister Sergei Lavrov'),
      meeting(
        'meeting',
        [p.lavrov, p.wangYi],
        'Russian Foreign Minister Sergei Lavrov met his Chinese counterpart Wang Yi in Beijing on July 8',
        { date: day('2025-07-08'), place: p.beijing },
      ),
      treaty(
        'Eurasian security pact',
        [p.russia, p.china],
        'proposed that Russia and China conclude a Eurasian security pact',
        { status: 'proposed' },
      ),
      statement([p.lavrov], '"NATO is looking for doors in Asia that nobody opened,"'),
    ],
  ),
  writeArticle(
    {
      id: 'reuters-2025-07-11',
      day: '2025-07-11',
      place: 'KUALA LUMPUR',
      agency: p.reuters,
      title: 'Rubio and Lavrov trade ideas in Kuala Lumpur',
      sentences: [
        'U.S. Secretary of State Marco Rubio met Russian Foreign Minister Sergei Lavrov in Kuala Lumpur on Thursday.',
        'Rubio told Lavrov that patience over Ukraine was running out.',
        '"It was a frank hour and a half," Rubio told reporters.',
      ],
    },
    ({ official, meeting, statement }) => [
      official(p.rubio, p.secretaryOfState, 'U.S. Secretary of State Marco Rubio'),
      official(p.lavrov, p.russianForeignMinister, 'Russian Foreign Minister Sergei Lavrov'),
      meeting(
        'meeting',
        [p.rubio, p.lavrov],
        'U.S. Secretary of State Marco Rubio met Russian Foreign Minister Sergei Lavrov in Kuala Lumpur on Thursday',
        { date: day('2025-07-10'), place: p.kualaLumpur },
      ),
      statement([p.rubio], 'patience over Ukraine was running out', { addressee: p.lavrov }),
      statement([p.rubio], '"It was a frank hour and a half,"'),
    ],
  ),
  writeArticle(
    {
      id: 'xinhua-2025-07-13',
      day: '2025-07-13',
      place: 'PYONGYANG',
      agency: p.xinhua,
      title: 'DPRK leader receives Russian foreign minister',
      sentences: [
        'DPRK leader Kim Jong Un received Russian Foreign Minister Sergei Lavrov in Wonsan on Saturday, the KCNA reported.',
        'Kim promised Russia "a friendship that asks for no receipt," according to the KCNA.',
        'Lavrov, in the DPRK from Friday to Sunday at the invitation of DPRK Foreign Minister Choe Son Hui, held talks with Choe on Friday.',
        'Kim will travel to Russia, the report added.',
      ],
    },
    ({ official, meeting, visit, statement }) => [
      official(p.kimJongUn, p.dprkLeader, 'DPRK leader Kim Jong Un'),
      official(p.choeSonHui, p.dprkForeignMinister, 'DPRK Foreign Minister Choe Son Hui'),
      meeting(
        'meeting',
        [p.kimJongUn, p.lavrov],
        'DPRK leader Kim Jong Un received Russian Foreign Minister Sergei Lavrov in Wonsan on Saturday',
        { date: day('2025-07-12'), place: p.wonsan, via: [[p.kcna, 'the KCNA reported']] },
      ),
      statement([p.kimJongUn], '"a friendship that asks for no receipt,"', {
        addressee: p.russia,
        via: [[p.kcna, 'according to the KCNA']],
      }),
      visit(p.lavrov, p.northKorea, 'Lavrov, in the DPRK from Friday to Sunday', {
        start: day('2025-07-11'),
        end: day('2025-07-13'),
        host: p.choeSonHui,
      }),
      meeting('talks', [p.lavrov, p.choeSonHui], 'held talks with Choe on Friday', {
        date: day('2025-07-11'),
        place: p.northKorea,
      }),
      visit(p.kimJongUn, p.russia, 'Kim will travel to Russia', {
        status: 'planned',
        confidence: 0.55,
        via: [[p.kcna, 'the report added']],
      }),
    ],
  ),
  writeArticle(
    {
      id: 'yonhap-2025-07-14',
      day: '2025-07-14',
      place: 'SEOUL',
      agency: p.yonhap,
      title: 'Seoul watches the Wonsan meeting',
      sentences: [
        'North Korean leader Kim Jong Un met Russian Foreign Minister Sergei Lavrov in Wonsan on Sunday.',
        "The South Korean unification minister said that Seoul was not afraid of its neighbour's guests.",
        'Kim Yo Jong, the sister of the leader, called the South a house without windows, TASS reported, citing KCNA.',
      ],
    },
    ({ official, meeting, statement }) => [
      official(p.kimJongUn, p.dprkLeader, 'North Korean leader Kim Jong Un'),
      meeting(
        'meeting',
        [p.kimJongUn, p.lavrov],
        'North Korean leader Kim Jong Un met Russian Foreign Minister Sergei Lavrov in Wonsan on Sunday',
        { date: day('2025-07-13'), place: p.wonsan },
      ),
      statement([p.unificationMinister], "Seoul was not afraid of its neighbour's guests"),
      statement([p.kimYoJong], 'the South a house without windows', {
        confidence: 0.6,
        via: [
          [p.kcna, 'citing KCNA'],
          [p.tass, 'TASS reported'],
        ],
      }),
    ],
  ),
  writeArticle(
    {
      id: 'anadolu-2025-07-23',
      day: '2025-07-23',
      place: 'ANKARA',
      agency: p.anadolu,
      title: 'Fidan speaks with Lavrov by phone',
      sentences: [
        'Turkish Foreign Minister Hakan Fidan spoke by phone with Russian Foreign Minister Sergei Lavrov on Tuesday.',
        'Fidan will visit Moscow on Aug. 5, the Turkish Foreign Ministry said.',
        'Turkish President Recep Tayyip Erdoğan proposed a summit of Vladimir Putin and Volodymyr Zelenskyy in Istanbul.',
        'Fidan told Lavrov that grain must cross the Black Sea again.',
      ],
    },
    ({ official, meeting, visit, statement }) => [
      official(p.fidan, p.turkishForeignMinister, 'Turkish Foreign Minister Hakan Fidan'),
      official(p.erdogan, p.turkishPresident, 'Turkish President Recep Tayyip Erdoğan'),
      meeting(
        'call',
        [p.fidan, p.lavrov],
        'Turkish Foreign Minister Hakan Fidan spoke by phone with Russian Foreign Minister Sergei Lavrov on Tuesday',
        { date: day('2025-07-22') },
      ),
      visit(p.fidan, p.russia, 'Fidan will visit Moscow on Aug. 5', {
        status: 'planned',
        start: day('2025-08-05'),
        place: p.moscow,
        via: [[p.turkishForeignMinistry, 'the Turkish Foreign Ministry said']],
      }),
      meeting(
        'summit',
        [p.putin, p.zelenskyy],
        'proposed a summit of Vladimir Putin and Volodymyr Zelenskyy in Istanbul',
        { status: 'proposed', place: p.istanbul },
      ),
      statement([p.fidan], 'grain must cross the Black Sea again', { addressee: p.lavrov }),
    ],
  ),
  writeArticle(
    {
      id: 'tass-2025-07-24',
      day: '2025-07-24',
      place: 'MOSCOW',
      agency: p.tass,
      title: 'Kremlin: no meeting in Istanbul',
      sentences: [
        'Kremlin spokesman Dmitry Peskov denied that Russian Foreign Minister Sergei Lavrov had met Ukrainian Foreign Minister Andrii Sybiha in Istanbul on Wednesday.',
        '"There was nobody on our side of the table," Peskov said.',
      ],
    },
    ({ official, meeting, statement }) => [
      official(p.peskov, p.kremlinSpokesman, 'Kremlin spokesman Dmitry Peskov'),
      official(p.sybiha, p.ukrainianForeignMinister, 'Ukrainian Foreign Minister Andrii Sybiha'),
      meeting(
        'meeting',
        [p.lavrov, p.sybiha],
        'denied that Russian Foreign Minister Sergei Lavrov had met Ukrainian Foreign Minister Andrii Sybiha in Istanbul on Wednesday',
        { status: 'denied', date: day('2025-07-23'), place: p.istanbul },
      ),
      statement(
        [p.peskov],
        'Russian Foreign Minister Sergei Lavrov had met Ukrainian Foreign Minister Andrii Sybiha in Istanbul on Wednesday',
      ),
      statement([p.peskov], '"There was nobody on our side of the table,"'),
    ],
  ),
  writeArticle(
    {
      id: 'reuters-2025-07-24',
      day: '2025-07-24',
      place: 'ISTANBUL',
      agency: p.reuters,
      title: 'Lavrov met Sybiha in Istanbul, Turkish ministry says',
      sentences: [
        'Russian Foreign Minister Sergei Lavrov met Ukrainian Foreign Minister Andrii Sybiha in Istanbul on Wednesday, the Turkish Foreign Ministry said.',
        'Sybiha said that the talks about prisoners had been short and useful.',
      ],
    },
    ({ official, meeting, statement }) => [
      official(p.sybiha, p.ukrainianForeignMinister, 'Ukrainian Foreign Minister Andrii Sybiha'),
      meeting(
        'meeting',
        [p.lavrov, p.sybiha],
        'Russian Foreign Minister Sergei Lavrov met Ukrainian Foreign Minister Andrii Sybiha in Istanbul on Wednesday',
        {
          date: day('2025-07-23'),
          place: p.istanbul,
          via: [[p.turkishForeignMinistry, 'the Turkish Foreign Ministry said']],
        },
      ),
      statement([p.sybiha], 'the talks about prisoners had been short and useful'),
    ],
  ),
];
