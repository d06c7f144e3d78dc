import { expect, test } from 'vitest';
import { compareNames } from '../../../src/identity/names/compare-names.ts';
import { readNameForm } from '../../../src/identity/names/name-form.ts';
import { words } from './conclude-told.ts';

const { givenNames } = words;
const relate = (a: string, b: string): string | undefined =>
  compareNames(readNameForm(a), readNameForm(b), givenNames);

const one: [a: string, b: string, relation: string][] = [
  ['Sergei Harkonin', 'Sergey Harkonin', 'spelling'],
  ['Abbas Maraghi', 'Abbas Maraqi', 'spelling'],
  ['Oleh Danylsky', 'Oleh Danylskyy', 'spelling'],
  ['Oleh Danylsky', 'Oleh Danylskiy', 'spelling'],
  ['Pak Jong-un', 'Pak Jong Un', 'exact'],
  ['Hassan al-Masri', 'Hassan El-Masri', 'exact'],
  ['Hassan Al Masri', 'Hassan al-Masri', 'fuller'],
  ['José Peñalver', 'Jose Penalver', 'exact'],
  ['Jean-Noel Marchand', 'Jean Noël Marchand', 'exact'],
  ['Ronald J. Hume', 'Ronald Hume', 'fuller'],
  ['R. Hume', 'Ronald Hume', 'fuller'],
  ['Bill Hume', 'William T. Hume', 'fuller'],
  ['Ronald Hume Jr.', 'Ronald Hume', 'fuller'],
  ['Tanaka Ichiro', 'Ichiro Tanaka', 'order'],
  ['Foaud Sinwari', 'Fouad Sinwari', 'spelling'],
  ['Mohammed Tariqi', 'Mohamad Tariqi', 'spelling'],
  ['Hume', 'Ronald Hume', 'partial'],
  ['van der Linden', 'Ella van der Linden', 'partial'],
  ['Pak', 'Pak Jong Un', 'partial'],
  ['Seyed Ali Hamadi', 'Ali Hamadi', 'exact'],
  ['Amir Sheikh Talal bin Rashid', 'Talal bin Rashid', 'exact'],
  ['Nadir al-Thumairi', 'Nadir Althumairi', 'spelling'],
  ['Nadir al-Thumairi', 'Sayyid Nadir bin Hamad bin Salim Althumairi', 'fuller'],
  ['Nadir Al Thumairi', 'Nadir Althumairi', 'exact'],
  ['Volodymyr Tkachuk', 'Vladimir Tkachuk', 'fuller'],
  ['Mykola Tkachuk', 'Nikolay Tkachuk', 'fuller'],
  ['Serhiy Danylenka', 'Sergei Danylenko', 'fuller'],
  ['James A. Tarrow III', 'James A. Tarrow', 'fuller'],
  ['Florian XIV', 'Florian', 'partial'],
];

test.each(one)('%s and %s may be one person: %s', (a, b, relation) => {
  expect([relate(a, b), relate(b, a)]).toEqual([relation, relation]);
});

const two: [a: string, b: string][] = [
  ['Laura Hume', 'Ronald Hume'],
  ['Mahmoud Tariqi', 'Mohamed Tariqi'],
  ['Shin Okubo', 'Shun Okawa'],
  ['Pierre Gamal', 'Amin Gamal'],
  ['John F. Kelsey', 'Jon Finer'],
  ['Rebecca Lind', 'Rebecca L. Horn'],
  ['Felix Tsona', 'Etienne Tsona'],
  ['Humes', 'Ronald Hume'],
  ['Anna Lee', 'Annika Lie'],
  ['Florian XIV', 'Florian XVI'],
  ['Harald II', 'Harald III'],
  ['James Tarrow II', 'James Tarrow III'],
  ['John Albright', 'John Bright'],
  ['Amir Talal', 'Hassan Talal'],
  ['Serhiy Danylenko', 'Mykola Danylenko'],
];

test.each(two)('%s and %s are two persons', (a, b) => {
  expect([relate(a, b), relate(b, a)]).toEqual([undefined, undefined]);
});
