import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

const MET = 'Norwegian Foreign Minister Marit Lunde met Kenyan Defence Minister Otieno Wekesa on Monday.';

/** Who says the last thing: a person by name, a state by code. */
function lastSpeaker(text: string): string | undefined {
  const [who] = factsOf('statement', text).at(-1)?.speakers ?? [];
  return who?.kind === 'state' ? who.code : who?.kind === 'person' ? who.name : undefined;
}

describe('whom an office without a name means', () => {
  test.each([
    ['The Kenyan minister said the pact was ready.', 'Otieno Wekesa'],
    ['The Kenyan defense minister said the pact was ready.', 'Otieno Wekesa'],
    ['The Norwegian minister of external affairs said the pact was ready.', 'Marit Lunde'],
    // Another minister of the same government is somebody else.
    ['The Kenyan finance minister said the pact was ready.', 'KE'],
    ['The Norwegian trade minister said the pact was ready.', 'NO'],
  ])('%s', (said, expected) => {
    expect(lastSpeaker(`${MET} ${said}`)).toBe(expected);
  });
});
