import { describe, expect, test } from 'vitest';
import type { Party } from '../../../src/model/entity.ts';
import { partiesOf } from '../../../src/resolve/parties-of.ts';
import { recall } from '../../../src/resolve/remember-answers.ts';
import type { ToldPairs } from '../../../src/resolve/told-pairs.ts';
import { documentOf } from './documents.ts';

/** How often the last mention of a text asks for answers, itself counted. */
function askedBy(text: string): number {
  const doc = documentOf(text);
  let asked = 0;
  const counting = new Proxy(doc, {
    get: (target, key: keyof typeof doc) => {
      if (key === 'answers') asked++;
      return target[key];
    },
  });
  const last = doc.a.mentions.findLast(({ kind }) => kind === 'anaphor');
  if (last) partiesOf(counting, last);
  return asked;
}

describe('what a mention stands for is found once', () => {
  test.each([
    ['he', 'He said he told him that he was ill and he left.'],
    ['she', 'She said she feared she would lose.'],
    ['it', 'It said it hoped it would agree.'],
    ['they', 'They said they agreed and they left.'],
    ['by turns', 'He said she told them that they knew it, and he left.'],
    ['an unnamed man', 'The man said he was ill. He told a neighbour that he had left.'],
    ['the official', 'The official said he was ill. His aide said the official had left.'],
  ])('a row of %s asks for no more than ten times as much when ten times as long', (_, sentence) => {
    const [short, long] = [askedBy(`${sentence} `.repeat(30)), askedBy(`${sentence} `.repeat(300))];
    expect(long).toBeLessThanOrEqual(10 * short);
  });
});

describe('recall', () => {
  const doc = documentOf('Norwegian Foreign Minister Ida Berg arrived. He said the strait was open.');
  const [mention] = doc.a.mentions;
  const state = { kind: 'state', code: 'NO', name: 'Norway' } as const;

  test('finds anew what the events told have a part in, once another was told', () => {
    if (!mention) throw new Error('no mention');
    const asking = (parties: readonly Party[]) => () => {
      doc.pairs.lastTold('any', 0);
      return parties;
    };
    expect(recall(doc, mention, 0, asking([state]))).toEqual([state]);
    expect(recall(doc, mention, 0, asking([]))).toEqual([state]);
    expect(recall(doc, mention, 1, asking([]))).toEqual([]);
    doc.pairs.tell({ at: 0, parties: [state], occurred: true });
    expect(recall(doc, mention, 0, asking([]))).toEqual([]);
  });

  test('an answer found from one that the events have a part in is found anew too', () => {
    const [berg, he] = doc.a.mentions;
    if (!berg || !he) throw new Error('no mentions');
    const through = (parties: readonly Party[]) => () =>
      recall(doc, he, 3, () => {
        doc.pairs.lastHeld('persons', 0, 0);
        return parties;
      });
    expect(recall(doc, berg, 2, through([state]))).toEqual([state]);
    expect(recall(doc, berg, 2, through([]))).toEqual([state]);
    doc.pairs.tell({ at: 0, parties: [state], occurred: true });
    expect(recall(doc, berg, 2, through([]))).toEqual([]);
  });

  test.each<[string, (pairs: ToldPairs) => unknown]>([
    ['the pair told last', (pairs) => pairs.lastTold('any', 0)],
    ['the pair of an event that took place', (pairs) => pairs.lastHeld('any', 0, 0)],
    ['the last few pairs', (pairs) => pairs.lastFew(0, 3)],
    ['the last three or more', (pairs) => pairs.lastSeveral(0)],
    ['where somebody was said to go', (pairs) => pairs.lastGoal(state)],
    ['an answer kept from before', (pairs) => pairs.rely()],
  ])('whoever asks for %s is heard of', (_, ask) => {
    const { pairs } = doc;
    expect(pairs.watch(() => {}).asked).toBe(false);
    expect(pairs.watch(() => ask(pairs)).asked).toBe(true);
    expect(pairs.watch(() => pairs.watch(() => ask(pairs))).asked).toBe(true);
  });

  test('keeps the others', () => {
    if (!mention) throw new Error('no mention');
    expect(recall(doc, mention, 4, () => [state])).toEqual([state]);
    doc.pairs.tell({ at: 0, parties: [state], occurred: true });
    expect(recall(doc, mention, 4, () => [])).toEqual([state]);
  });
});
