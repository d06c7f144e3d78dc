import type { Article } from '../../src/model/article.ts';
import { makeArticle } from '../../src/read/make-article.ts';
import { GIVEN } from '../invent-name.ts';
import { type Random, startRandom } from '../random.ts';

const FAMILY =
  'Vantongeren Oduya Brasko Lindqvarn Achterberg Morvai Tasselin Quispen Ravndal Zelenko Ibarrat Feldmane'.split(
    ' ',
  );
const STATES: readonly [name: string, adjective: string, capital: string][] = [
  ['Norway', 'Norwegian', 'Oslo'],
  ['Kenya', 'Kenyan', 'Nairobi'],
  ['Chile', 'Chilean', 'Santiago'],
  ['Japan', 'Japanese', 'Tokyo'],
  ['Egypt', 'Egyptian', 'Cairo'],
  ['Poland', 'Polish', 'Warsaw'],
  ['Vietnam', 'Vietnamese', 'Hanoi'],
  ['Canada', 'Canadian', 'Ottawa'],
];
const OFFICES = ['Foreign Minister', 'Prime Minister', 'Defense Minister', 'Trade Minister', 'President'];
const TOPICS = [
  'fisheries quotas',
  'rail links',
  'grain shipments',
  'border crossings',
  'student visas',
  'flood relief',
];
const AGENCIES = ['Xinhua', 'Reuters', 'AFP', 'TASS', 'Kyodo'];
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Wire stories of our own templates, with names, offices, dates and topics that vary; always the same for one count. */
export function* inventArticles(count: number): Generator<Article> {
  const random = startRandom(7);
  for (let number = 0; number < count; number++) {
    const [text, date] = [inventStory(random), inventDate(random)];
    const result = makeArticle(`bench-${number}`, text, { date }, { file: 'bench' });
    if ('article' in result) yield result.article;
  }
}

function inventDate({ below }: Random): string {
  const two = (most: number): string => String(1 + below(most)).padStart(2, '0');
  return `20${10 + below(15)}-${two(12)}-${two(28)}`;
}

function inventStory({ below, pick }: Random): string {
  const [own, ownAdjective, ownCapital] = pick(STATES);
  const [other, otherAdjective, otherCapital] = pick(STATES.filter(([name]) => name !== own));
  const host = `${pick(GIVEN)} ${pick(FAMILY)}`;
  const guest = `${pick(GIVEN)} ${pick(FAMILY)}`;
  const [hostName, guestName] = [host, guest].map((name) => name.split(' ')[1]);
  const office = pick(OFFICES);
  const topic = pick(TOPICS);
  const paragraphs = [
    `${ownCapital.toUpperCase()}, ${pick(MONTHS)} ${1 + below(28)} (${pick(AGENCIES)}) -- ${ownAdjective} ${office} ${host} held talks here on ${pick(DAYS)} with ${otherAdjective} ${pick(OFFICES)} ${guest} on ${topic}, the two governments said.`,
    `"We leave this table with a plan for ${topic} and with dates to keep," ${hostName} told reporters after the meeting. ${guestName} said that ${other} would send its experts to ${ownCapital} next month.`,
    `The two sides signed a memorandum of understanding on ${pick(TOPICS)}, under which both ministries will share figures twice a year. A treaty on ${pick(TOPICS)} is still under negotiation, ${hostName} added.`,
    `${guestName} arrived on ${pick(DAYS)} for a three-day visit at the invitation of the ${ownAdjective} government, and is expected to travel on to ${otherCapital} later in the week.`,
    `Officials in ${otherCapital} have long urged ${own} to open its markets. A spokesman for the ${otherAdjective} Foreign Ministry denied that ${topic} had been left out, and called for patience on all sides.`,
    `The last meeting of this kind took place in ${pick(MONTHS)} ${2000 + below(20)}, when both countries issued a joint declaration on ${pick(TOPICS)}.`,
  ];
  return `${paragraphs.slice(0, 3 + below(4)).join('\n\n')}\n`;
}
