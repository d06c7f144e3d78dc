import { expect, test } from 'vitest';
import { factsOf } from '../../samples/analyse-text.ts';

const MET = 'Norwegian Foreign Minister Marit Lunde met her Kenyan counterpart, Otieno Wekesa, on Monday.';

test.each([
  ['the counterpart by office', 'The Kenyan foreign minister said the pact was ready.', 'Otieno Wekesa'],
  ['the first by office', 'The Norwegian foreign minister said the pact was ready.', 'Marit Lunde'],
  ['another office of that state', 'The Kenyan finance minister said the pact was ready.', 'KE'],
  [
    'the minister of the story',
    'Lunde left on Tuesday. The minister said the pact was ready.',
    'Marit Lunde',
  ],
])('%s', (_, said, speaker) => {
  const [statement] = factsOf('statement', `${MET} ${said}`);
  const [who] = statement?.speakers ?? [];
  expect(who?.kind === 'state' ? who.code : who?.kind === 'person' ? who.name : undefined).toBe(speaker);
});
