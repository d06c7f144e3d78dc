import { expect, test } from 'vitest';
import { compareTitles, readTitle } from '../../../src/identity/offices/title-key.ts';
import { words } from './conclude-told.ts';

const { titleWords } = words;

const titles: [a: string, b: string, relation: string][] = [
  ['Minister of Defence', 'Defense Minister', 'same'],
  ['Foreign Minister', 'Minister of Foreign Affairs', 'same'],
  ['Secretary of Defense', 'Defense Secretary', 'same'],
  ['Premier', 'Prime Minister', 'same'],
  ['National Security Adviser', 'national security advisor', 'same'],
  ['Secretary', 'Secretary of State', 'near'],
  ['Foreign Minister', 'Minister for Foreign Affairs and Trade', 'same'],
  ['Deputy Foreign Minister', 'Foreign Minister', 'other'],
  ['Assistant Secretary of State', 'Deputy Secretary of State', 'other'],
  ['Defense Minister', 'Agriculture Minister', 'other'],
  ['Secretary of State for Defence', 'Foreign Secretary', 'other'],
  ['Secretary of State for Defence', 'Defence Secretary', 'same'],
  ['Minister of State', 'Foreign Minister', 'other'],
  ['Secretary of State', 'Foreign Minister', 'same'],
  ['President', 'Vice President', 'other'],
  ['President', 'Prime Minister', 'other'],
  ['ambassador to Chad', 'ambassador to Mali', 'other'],
];

test.each(titles)('%s and %s: %s', (a, b, relation) => {
  const [one, other] = [readTitle(a, titleWords), readTitle(b, titleWords)];
  expect([compareTitles(one, other), compareTitles(other, one)]).toEqual([relation, relation]);
});
