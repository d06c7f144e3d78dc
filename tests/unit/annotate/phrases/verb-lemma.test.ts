import { describe, expect, it } from 'vitest';
import { verbLemma } from '../../../../src/annotate/phrases/verb-lemma.ts';

describe('verbLemma', () => {
  it.each([
    ['reaffirmed', 'reaffirm'],
    ['held', 'hold'],
    ['agreed', 'agree'],
    ['planned', 'plan'],
    ['referred', 'refer'],
    ['hoping', 'hope'],
    ['hopping', 'hop'],
    ['died', 'die'],
    ['dies', 'die'],
    ['urges', 'urge'],
    ['reaches', 'reach'],
    ['carries', 'carry'],
    ['co-chaired', 'co-chair'],
    ['accusing', 'accuse'],
    ['stressing', 'stress'],
    // Ends like a form and is none.
    ['need', 'need'],
    ['bring', 'bring'],
    ['exceed', 'exceed'],
    ["'s", 'be'],
    ['constructor', 'constructor'],
  ])('%s → %s', (form, lemma) => expect(verbLemma(form)).toBe(lemma));

  it('leaves a base form as it stands', () => {
    expect(verbLemma('lay')).toBe('lie');
    expect(verbLemma('lay', true)).toBe('lay');
  });
});
