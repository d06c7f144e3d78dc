import { expect, test } from 'vitest';
import { splitQuestion } from '../../../src/ask/split-question.ts';

test.each<[question: string, parts: readonly string[]]>([
  [
    'When did Brekke arrive in Oslo and whom did he see?',
    ['When did Brekke arrive in Oslo', 'whom did he see?'],
  ],
  ['Whom did Salo meet, and what about?', ['Whom did Salo meet', 'what was discussed']],
  ['Which envoy came, and for how long?', ['Which envoy came', 'for how long?']],
  [
    'Who chaired the talks, and how large was the delegation?',
    ['Who chaired the talks', 'how large was the delegation?'],
  ],
  ['Was Salo on the call, and did he speak?', ['Was Salo on the call', 'did he speak?']],
  ['When and where did Salo meet Brekke?', ['When did Salo meet Brekke?', 'where did Salo meet Brekke?']],
  ['Who signed the pact, where and on what date?', ['Who signed the pact', 'where', 'on what date?']],
  ['Trace the Oslo talks: what did Salo want?', ['Trace the Oslo talks', 'what did Salo want?']],
  ['Who met Salo? What did he say?', ['Who met Salo', 'What did he say?']],
  ['What did Salo offer, and did Oslo accept?', ['What did Salo offer', 'did Oslo accept?']],
  ['Did Salo meet Brekke and Oslo accept it?', ['Did Salo meet Brekke and Oslo accept it?']],
  ['Who met Salo and Brekke?', ['Who met Salo and Brekke?']],
  ['Which ministers and envoys met?', ['Which ministers and envoys met?']],
  ['Did Salo and Brekke meet?', ['Did Salo and Brekke meet?']],
  ['What did Salo say when he met Brekke?', ['What did Salo say when he met Brekke?']],
  ['Salo and who else signed?', ['Salo and who else signed?']],
  ['and when?', ['and when?']],
  [
    'Salo warning, what exactly did he say and to whom?',
    ['Salo warning, what exactly did he say', 'to whom?'],
  ],
  [
    'Where do the pier talks stand: when did they last meet?',
    ['Where do the pier talks stand', 'when did they last meet?'],
  ],
  [
    'Why was the fair put off and has any other day been named?',
    ['Why was the fair put off', 'has any other day been named?'],
  ],
  [
    'How often did Salo fly to Oslo? Names and dates please.',
    ['How often did Salo fly to Oslo? Names and dates please.'],
  ],
  ['Who leads the mission? Has it been named?', ['Who leads the mission', 'Has it been named?']],
  ['Who asked for a delay, and until when?', ['Who asked for a delay', 'until when?']],
  ['What did Salo say of oil, and what about gas?', ['What did Salo say of oil', 'what about gas?']],
  ['Which envoy came? Salo?', ['Which envoy came? Salo?']],
  ['Brekke in Oslo, who was with him?', ['Brekke in Oslo, who was with him?']],
])('%s', (question, parts) => {
  expect(splitQuestion(question)).toEqual(parts);
});
