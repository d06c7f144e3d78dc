import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

/** "Ann Lee/NO" for each official, in order; one that is held no more with an asterisk. */
const holders = (text: string): string[] =>
  factsOf('official', text).map(({ person, former, office: { of } }) => {
    return `${person.name}/${of.kind === 'state' ? of.code : of.name}${former ? '*' : ''}`;
  });

describe('whose minister, deputy, commissioner and spokesman', () => {
  test.each([
    [
      'NIAMEY, May 3 (Reuters) - Nigerien President Bo Roe met Malian President Aminata Keita and her defence minister, Erik Dahl.',
      'Erik Dahl/ML',
    ],
    [
      'GENEVA, May 3 (Reuters) - World Health Organization chief Maria Lee left. Her deputy, Erik Dahl, stayed.',
      'Erik Dahl/WHO',
    ],
    [
      'CHISINAU, May 3 (Reuters) - European Commissioner Ann Lee met Moldovan Prime Minister Bo Roe.',
      'Ann Lee/EU',
    ],
    [
      "TAIPEI, May 3 (Reuters) - Bo Roe, leader of Japan's opposition Reform Party, met Taiwanese President Ann Lee. The party's spokesman, Erik Dahl, said so.",
      'Erik Dahl/JP',
    ],
    [
      'SKOPJE, May 3 (Reuters) - Bo Roe, Macedonian foreign minister until January, said so. Foreign Minister Ann Lee denied it.',
      'Bo Roe/MK*',
    ],
    [
      'SKOPJE, May 3 (Reuters) - Bo Roe, Macedonian foreign minister until January, said so. Foreign Minister Ann Lee denied it.',
      'Ann Lee/MK',
    ],
    [
      'BRATISLAVA, May 3 (Reuters) - Slovak Justice Minister Bo Roe resigned after seeing President Ann Lee.',
      'Ann Lee/SK',
    ],
  ])('%s', (text, holder) => expect(holders(text)).toContain(holder));
});
