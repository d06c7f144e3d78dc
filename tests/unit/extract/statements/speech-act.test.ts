import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../samples/analyse-text.ts';

const actsIn = (text: string): string[] => factsOf('statement', text).map(({ speechAct }) => speechAct);

const BERG = 'Norwegian Foreign Minister Ida Berg';

describe('what is done by saying so', () => {
  test.each([
    [`${BERG} said the strait would stay open.`, 'assert'],
    [`${BERG} denied that the strait had been closed.`, 'deny'],
    [`${BERG} dismissed reports of a closure.`, 'deny'],
    [`${BERG} accused Finland of closing the strait.`, 'accuse'],
    [`${BERG} deplored the closure of the strait.`, 'condemn'],
    [`${BERG} threatened to close the strait.`, 'threaten'],
    [`${BERG} warned against a closure of the strait.`, 'warn'],
    [`"The strait may be closed," ${BERG} warned.`, 'warn'],
    [`${BERG} demanded that the strait be opened.`, 'demand'],
    [`${BERG} insisted on an open strait.`, 'demand'],
    [`${BERG} insisted that the strait was open.`, 'assert'],
    [`${BERG} told Finland to open the strait.`, 'demand'],
    [`${BERG} told Finland that the strait was open.`, 'assert'],
    [`${BERG} called on Finland to open the strait.`, 'urge'],
    [`${BERG} asked whether the strait was open.`, 'ask'],
    [`${BERG} proposed a conference on the strait.`, 'propose'],
    [`${BERG} pledged to keep the strait open.`, 'promise'],
    [`${BERG} hailed the opening of the strait.`, 'welcome'],
    [`${BERG} thanked Finland for its patience.`, 'thank'],
    [`${BERG} congratulated Finland on its new port.`, 'congratulate'],
    [`${BERG} mourned the loss of eleven sailors.`, 'mourn'],
  ])('%s', (text, act) => {
    expect(actsIn(text)).toEqual([act]);
  });
});

describe('what a verb only carries', () => {
  test.each([
    [`${BERG} expressed hope for an open strait.`, 'assert'],
    [`${BERG} expressed her gratitude to Finland.`, 'thank'],
    [`${BERG} offered condolences to the families.`, 'mourn'],
    [`${BERG} conveyed her warm congratulations to the new premier.`, 'congratulate'],
    [`${BERG} renewed her call for an open strait.`, 'urge'],
    [`${BERG} voiced strong condemnation of the attack.`, 'condemn'],
    [`${BERG} reaffirmed a pledge to keep the strait open.`, 'promise'],
    [`${BERG} stressed the threat to shipping.`, 'assert'],
  ])('%s', (text, act) => {
    expect(actsIn(text)).toEqual([act]);
  });
});

describe('a denial', () => {
  test('is a statement that denies, not the claim denied', () => {
    const text = `${BERG} denied meeting Finnish President Olli Korpi in secret.`;
    expect(factsOf('statement', text).map(({ speechAct, status }) => [speechAct, status])).toEqual([
      ['deny', 'occurred'],
    ]);
  });
});
