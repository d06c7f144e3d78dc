import type { Article } from '../../src/model/article.ts';
import type { DateValue } from '../../src/model/date-value.ts';
import type { Party, PersonEntity, StateEntity } from '../../src/model/entity.ts';
import {
  type AttributionHop,
  type Evidence,
  type Fact,
  MEETING_KINDS,
  type Status,
} from '../../src/model/fact.ts';
import { type Random, startRandom } from '../random.ts';
import { agencies, makePersons, places, states, titles, topics } from './names.ts';

/** An article of invented news and the facts in it. */
export interface GeneratedArticle {
  readonly article: Article;
  readonly facts: readonly Fact[];
}

const STATUSES: readonly Status[] = [
  ...Array<Status>(14).fill('occurred'),
  ...Array<Status>(3).fill('planned'),
  'proposed',
  'denied',
];

/** Invented articles without end, the same ones for the same seed; each has six facts or so. */
export function* generateArticles(seed: number): Generator<GeneratedArticle> {
  const random = startRandom(seed);
  const persons = makePersons(random);
  for (let n = 1; ; n += 1) yield makeArticle(n, persons, random);
}

function makeArticle(n: number, persons: readonly PersonEntity[], random: Random): GeneratedArticle {
  const day = random.below(365 * 20);
  const story = new Story(random, persons, day);
  const facts: Fact[] = [];
  for (let i = 3 + random.below(6); i > 0; i -= 1) facts.push(...story.tell());
  const article: Article = {
    id: `wire-${String(n).padStart(6, '0')}`,
    text: story.text,
    source: 'generated',
    title: `Envoys speak of ${random.pick(topics)}`,
    date: isoDay(day),
    publisher: random.pick(agencies).name,
    language: 'en',
    bodyStart: 0,
  };
  return { article, facts };
}

/** Writes one article's text as it makes facts of it. */
class Story {
  text = '';
  readonly #random: Random;
  readonly #persons: readonly PersonEntity[];
  readonly #day: number;

  constructor(random: Random, persons: readonly PersonEntity[], day: number) {
    this.#random = random;
    this.#persons = persons;
    this.#day = day;
  }

  tell(): Fact[] {
    const roll = this.#random.below(20);
    if (roll < 6) return [this.#statement()];
    if (roll < 12) return [this.#meeting()];
    if (roll < 16) return [this.#official()];
    return [roll < 19 ? this.#visit() : this.#treaty()];
  }

  #official(): Fact {
    const person = this.#person();
    const of = stateOf(person);
    const office = { kind: 'office', title: this.#random.pick(titles), of } as const;
    const said = `${of.name} ${office.title} ${person.name}`;
    return {
      kind: 'official',
      ...this.#base('official.title', said),
      person,
      office,
      former: this.#random.below(9) === 0,
    };
  }

  #meeting(): Fact {
    const participants = [
      this.#party(),
      this.#party(),
      ...(this.#random.below(4) === 0 ? [this.#party()] : []),
    ];
    const base = this.#base(
      'meeting.hold-talks',
      `${names(participants)} held talks on ${this.#random.pick(topics)}`,
    );
    const place = this.#random.below(3) > 0 ? { place: this.#random.pick(places) } : {};
    const meetingKind = this.#random.pick(MEETING_KINDS);
    return { kind: 'meeting', ...base, meetingKind, participants, date: this.#date(), ...place };
  }

  #visit(): Fact {
    const [visitor, place] = [this.#person(), this.#random.pick(places)];
    const destination = place.state ?? this.#random.pick(states);
    const base = this.#base('visit.arrive', `${visitor.name} arrived in ${place.name}`);
    return { kind: 'visit', ...base, visitor, destination, place, start: this.#date() };
  }

  #treaty(): Fact {
    const parties = [this.#random.pick(states), this.#random.pick(states)];
    const name = `agreement on ${this.#random.pick(topics)}`;
    return {
      kind: 'treaty',
      ...this.#base('treaty.sign', `${names(parties)} signed the ${name}`),
      name,
      parties,
      signed: this.#date(),
    };
  }

  #statement(): Fact {
    const speaker = this.#party();
    const mode = this.#random.below(2) === 0 ? 'direct' : 'indirect';
    const words = `the ${this.#random.pick(topics)} and the ${this.#random.pick(topics)} ${this.#random.pick(['would wait', 'came first', 'were settled'])} in week ${this.#random.below(5000)}`;
    const base = this.#base('statement.say', words);
    const addressee = this.#random.below(5) === 0 ? { addressee: this.#party() } : {};
    const [content] = base.evidence;
    return {
      kind: 'statement',
      ...base,
      speakers: [speaker],
      ...addressee,
      mode,
      speechAct: 'assert',
      content,
      words,
    };
  }

  #base(rule: string, words: string): BaseFact {
    const status = this.#random.pick(STATUSES);
    const evidence = this.#write(words);
    const attribution: AttributionHop[] = [];
    if (this.#random.below(2) === 0) {
      const source = this.#random.pick(agencies);
      attribution.push({ source, role: 'cited', evidence: this.#write(`${source.name} reported`) });
    }
    attribution.push({ source: this.#random.pick(agencies), role: 'publisher' });
    return {
      rule,
      confidence: 0.6 + this.#random.below(40) / 100,
      status,
      evidence: [evidence],
      attribution,
    };
  }

  #write(words: string): Evidence {
    const start = this.text.length;
    this.text += `${words}. `;
    const end = start + words.length;
    return { start, end, sentence: { start, end: end + 1 } };
  }

  #date(): DateValue {
    const value = isoDay(this.#day + this.#random.below(9) - 4);
    return { value, earliest: value, latest: value, basis: 'relative' };
  }

  #party(): Party {
    return this.#random.below(3) === 0 ? this.#random.pick(states) : this.#person();
  }

  /** A few persons are in the news every day, most hardly ever. */
  #person(): PersonEntity {
    const rank = Math.floor(this.#persons.length * (this.#random.below(1000) / 1000) ** 3);
    return this.#persons[rank] as PersonEntity;
  }
}

type BaseFact = Pick<Fact, 'rule' | 'confidence' | 'status' | 'evidence' | 'attribution'>;

function stateOf(person: PersonEntity): StateEntity {
  return states.find(({ code }) => code === person.of) ?? (states[0] as StateEntity);
}

function names(parties: readonly Party[]): string {
  return parties.map((party) => (party.kind === 'office' ? party.title : party.name)).join(' and ');
}

function isoDay(day: number): string {
  return new Date(Date.UTC(2006, 0, 1 + day)).toISOString().slice(0, 10);
}
