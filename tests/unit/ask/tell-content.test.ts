import { expect, test } from 'vitest';
import { tellContent } from '../../../src/ask/judge/tell-fact.ts';

const ontology = 'https://w3id.org/communique/ontology#';

test.each([
  ['deny', 'denied or rejected: the port was shut'],
  ['assert', 'the port was shut'],
  [undefined, 'the port was shut'],
])('what was said by the act of %s', (act, told) => {
  const fields = new Map(act === undefined ? [] : [['speechAct', [`${ontology}${act}`]] as const]);
  expect(tellContent(fields, 'the port was shut')).toBe(told);
});
