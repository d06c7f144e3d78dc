import { describe, expect, it } from 'vitest';
import { findOfficials } from '../../../../src/extract/officials/find-officials.ts';
import { annotateText } from '../../annotate/annotated.ts';

/** `rule: person, office @served | quote`, the office marked "former" where it is. */
function officialsIn(text: string): string[] {
  return findOfficials(annotateText(text)).map(({ rule, person, office, quote }) => {
    const served =
      office.served === undefined
        ? '?'
        : office.served.kind === 'state'
          ? office.served.code
          : office.served.name;
    const words = text.slice(quote.start, quote.end);
    return `${rule.replace('official.', '')}: ${person.name}, ${office.former ? 'former ' : ''}${office.title} @${served} | ${words}`;
  });
}

describe('officials', () => {
  it.each<[string, string[]]>([
    [
      'Russian Foreign Minister Ann Lee spoke.',
      ['title-before-name: Ann Lee, Foreign Minister @RU | Russian Foreign Minister Ann Lee'],
    ],
    [
      'Chinese Foreign Minister Ann Lee, also a member of the Political Bureau, spoke.',
      [
        'title-before-name: Ann Lee, Foreign Minister @CN | Chinese Foreign Minister Ann Lee',
        'title-before-name: Ann Lee, member of the Political Bureau @CN | Ann Lee, also a member of the Political Bureau',
      ],
    ],
    [
      'Ann Lee, the foreign minister of Japan, spoke.',
      ['apposition: Ann Lee, foreign minister @JP | Ann Lee, the foreign minister of Japan'],
    ],
    [
      'Prime Minister Ann Lee of Lithuania spoke.',
      ['title-before-name: Ann Lee, Prime Minister @LT | Prime Minister Ann Lee of Lithuania'],
    ],
    [
      'Former British premier Ann Lee spoke.',
      ['title-before-name: Ann Lee, former premier @GB | Former British premier Ann Lee'],
    ],
    [
      'German Chancellor Olga Roe met her Japanese counterpart, Bo Chan.',
      [
        'title-before-name: Olga Roe, Chancellor @DE | German Chancellor Olga Roe',
        'counterpart: Bo Chan, Chancellor @JP | her Japanese counterpart, Bo Chan',
      ],
    ],
    [
      'Ann Lee is the Japanese ambassador to Peru.',
      ['copula: Ann Lee, ambassador to Peru @JP | Ann Lee is the Japanese ambassador to Peru'],
    ],
    [
      'Ann Lee was foreign minister of Japan from 1998.',
      ['copula: Ann Lee, former foreign minister @JP | Ann Lee was foreign minister of Japan'],
    ],
    [
      'Ann Lee was elected chairman of the African Union.',
      ['elected: Ann Lee, chairman @AU | Ann Lee was elected chairman of the African Union'],
    ],
    [
      'Ann Lee, who was named ambassador to Peru, left.',
      ['elected: Ann Lee, ambassador to Peru @? | Ann Lee, who was named ambassador to Peru'],
    ],
    [
      'The king appointed Omar Roe as prime minister.',
      ['appointed: Omar Roe, prime minister @? | Omar Roe as prime minister'],
    ],
    [
      'Ann Lee, who became prime minister of Japan in 2003, left.',
      ['became: Ann Lee, prime minister @JP | Ann Lee, who became prime minister of Japan'],
    ],
    [
      'Ann Lee took office as president of Peru on Friday.',
      ['took-office: Ann Lee, president @PE | Ann Lee took office as president of Peru'],
    ],
    [
      'Ann Lee served as finance minister of Peru until 2003.',
      ['served-as: Ann Lee, former finance minister @PE | Ann Lee served as finance minister of Peru'],
    ],
    [
      'Ann Lee has served as envoy of Peru since May.',
      ['served-as: Ann Lee, envoy @PE | Ann Lee has served as envoy of Peru'],
    ],
    [
      'Ann Lee retired as the Peruvian prime minister in 2003 and was replaced by Bo Chan.',
      [
        'left-office: Ann Lee, former prime minister @PE | Ann Lee retired as the Peruvian prime minister',
        'replaced-by: Bo Chan, prime minister @PE | the Peruvian prime minister in 2003 and was replaced by Bo Chan',
      ],
    ],
    [
      'Ann Lee was dismissed as foreign minister of Peru.',
      ['removed: Ann Lee, former foreign minister @PE | Ann Lee was dismissed as foreign minister of Peru'],
    ],
    [
      'Ann Lee succeeded Bo Chan as speaker of parliament.',
      ['succeeded: Ann Lee, speaker of parliament @? | Ann Lee succeeded Bo Chan as speaker of parliament'],
    ],
    [
      'Ann Lee, who as finance minister began the reforms, left.',
      ['as-office: Ann Lee, former finance minister @? | Ann Lee, who as finance minister'],
    ],
    [
      'Ann Lee, in her capacity as chairman of the African Union, left.',
      ['as-office: Ann Lee, chairman @AU | Ann Lee, in her capacity as chairman of the African Union'],
    ],
    [
      "Norland's support for Ann Lee as leader of the Palestinian Authority grew.",
      [
        'as-office: Ann Lee, leader of the Palestinian Authority @PS | Ann Lee as leader of the Palestinian Authority',
      ],
    ],
    [
      "Iran's envoy to the United Nations has condemned the strikes. Amir Roe said they must end.",
      ['description-then-name: Amir Roe, envoy to the United Nations @IR | Amir Roe'],
    ],
    [
      'Prime Minister Ann Lee (Norway) and Foreign Minister Bo Chan (Finland) spoke.',
      [
        'title-before-name: Ann Lee, Prime Minister @NO | Prime Minister Ann Lee (Norway)',
        'title-before-name: Bo Chan, Foreign Minister @FI | Foreign Minister Bo Chan (Finland)',
      ],
    ],
    ['Sen. Ann Lee (R-Kan.) spoke.', ['title-before-name: Ann Lee, Sen. @US | Sen. Ann Lee (R-Kan.)']],
    [
      'Gov. Ann Lee of Georgia met Georgian President Bo Chan.',
      [
        'title-before-name: Ann Lee, Gov. @US | Gov. Ann Lee of Georgia',
        'title-before-name: Bo Chan, President @GE | Georgian President Bo Chan',
      ],
    ],
    [
      'Mayor Ann Lee of Rotterdam spoke.',
      ['title-before-name: Ann Lee, Mayor @NL | Mayor Ann Lee of Rotterdam'],
    ],
    // Where an orchestra or an opera sits says nothing of whom its head serves, and its name is no person's.
    [
      'Ann Lee, president of the Boston Symphony Orchestra, spoke.',
      [
        'apposition: Ann Lee, president of the Boston Symphony Orchestra @Boston Symphony Orchestra | Ann Lee, president of the Boston Symphony Orchestra',
      ],
    ],
    [
      'Ann Lee, director of the Paris Opera, spoke.',
      [
        'apposition: Ann Lee, director of the Paris Opera @Paris Opera | Ann Lee, director of the Paris Opera',
      ],
    ],
    [
      'Pres. Ann Lee of Kenya met Amb. Bo Chan of Japan.',
      [
        'title-before-name: Ann Lee, Pres. @KE | Pres. Ann Lee of Kenya',
        'title-before-name: Bo Chan, Amb. @JP | Amb. Bo Chan of Japan',
      ],
    ],
  ])('%s', (text, officials) => expect(officialsIn(text)).toEqual(officials));
});

describe('no officials', () => {
  it.each([
    // What may be, what is not, what someone is like.
    'Ann Lee will become prime minister of Japan.',
    'Ann Lee was not elected president of Peru.',
    'Ann Lee could be named ambassador to Peru.',
    'Ann Lee, a Christian leader, spoke.',
    'She described Ann Lee as a leader.',
    'Ann Lee met the foreign minister of Japan.',
    'Ann Lee, as well as the foreign minister of Japan, spoke.',
    'Ann Lee is the first Japanese premier in five years to visit Peru.',
    'The president of the Madrid Chess Club Ann Lee spoke.',
    // A rank of birth.
    'Prince Saud al-Roe spoke.',
    // Two persons may be described before a name.
    'A senior official condemned the strikes. Amir Roe said they must end.',
    "Iran's envoy to the United Nations left. The ship Amir Roe sank.",
  ])('%s', (text) => expect(officialsIn(text)).toEqual([]));
});
