import type { MeetingFact } from '../../src/model/fact.ts';
import { factsOf } from './analyse-text.ts';

/** Who takes part in each meeting that a text tells: names, titles and codes of states, in order of the alphabet. */
export const whoMet = (text: string): string[] =>
  factsOf('meeting', text).map(({ participants }: MeetingFact) =>
    participants
      .map((party) => (party.kind === 'state' ? party.code : 'name' in party ? party.name : party.title))
      .sort()
      .join(' + '),
  );
