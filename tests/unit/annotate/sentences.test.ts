import { describe, expect, it } from 'vitest';
import { annotateText } from './annotated.ts';

const sentencesOf = (text: string): string[] =>
  annotateText(text).sentences.map(({ start, end }) => text.slice(start, end));
const quotedIn = (text: string): string[] =>
  annotateText(text).quotations.map(
    ({ inner, closed }) => text.slice(inner.start, inner.end) + (closed ? '' : ' (open)'),
  );

describe('sentences', () => {
  it.each<[string, number]>([
    ['The U.S. President arrived. He met Gen. Smith on Nov. 28. Talks ended at 3 p.m. The two agreed.', 4],
    ['Lee lives in the U.S. He is from Norland.', 2],
    [
      'No. 2 in the party, Mr. Chan, spoke. J. D. Roe left. St. Petersburg hosted it. It cost $4.5 million.',
      4,
    ],
    ['"We agreed. We signed," he said. "And now we go."', 2],
    ['He called it a "disaster." Others did not. "Why?" he asked. They left.', 4],
    ['He said: "It is over... We are done." Then he left ... and came back. Really? Yes!', 4],
    ['NORLAND, SUDLAND AGREE\nThe two states agreed on Monday. They will sign soon.', 3],
    ['Lee agreed (Chan did not. He left.) and went home.', 1],
    ['He said "yes". She said "no." They left.', 3],
  ])('%s', (text, count) => expect(sentencesOf(text)).toHaveLength(count));
});

describe('quotations', () => {
  it.each<[string, string[]]>([
    ['"We agreed," he said. "We signed. It is done."', ['We agreed,', 'We signed. It is done.']],
    ["'We will come,' the minister said. The ministers' meeting ended.", ['We will come,']],
    ["Norland's 'red line' was crossed.", []],
    [
      '"This is the first paragraph.\n"This is the second," he said.',
      ['This is the first paragraph. (open)', 'This is the second,'],
    ],
    ['“Peace is near,” said Lee. «Oui», said Chan.', ['Peace is near,', 'Oui']],
    ['“Peace is near.‘’ The officials left.', ['Peace is near.']],
    ["``We agreed,'' he said.", ['We agreed,']],
    ['Lee said the deal ("a gift") was fine.', ['a gift']],
  ])('%s', (text, quotations) => expect(quotedIn(text)).toEqual(quotations));
});
