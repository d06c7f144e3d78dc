import { YEAR } from '../day-number.ts';
import { readNameForm } from '../names/name-form.ts';
import { compareTitles } from '../offices/title-key.ts';
import { mostOften, rank } from '../rank.ts';
import type { HeldOffice, PersonMention, Profile } from './profile.ts';
import { findSecondMinister } from './second-minister.ts';

/** A full name unheard of for longer may be another's; a surname alone soon is. */
const LULL = { full: 10 * YEAR, partial: 2 * YEAR };

/**
 * Mentions under one IRI as one person, or as several: an IRI is made of a name and a state, so a surname may be that of
 * many, and of two ministers of one name each has their own portfolio.
 */
export function makeProfiles(
  iri: string,
  mentions: readonly PersonMention[],
  served: string | undefined,
): Profile[] {
  const form = readNameForm(mostOften(mentions.map(({ label }) => label)) ?? '');
  const inTime = [...mentions].sort(
    (a, b) => (a.day ?? 0) - (b.day ?? 0) || (a.article < b.article ? -1 : 1),
  );
  const eras = splitAtLulls(inTime, form.partial ? LULL.partial : LULL.full);
  const groups = eras.flatMap((era) => (form.partial ? partByOffice(era) : partMinisters(era)));
  return groups.map((own) => toProfile(iri, own, served));
}

function splitAtLulls(mentions: readonly PersonMention[], lull: number): PersonMention[][] {
  const eras: PersonMention[][] = [];
  let last: number | undefined;
  for (const mention of mentions) {
    const { day } = mention;
    const era = eras.at(-1);
    if (era && (day === undefined || last === undefined || day - last <= lull)) era.push(mention);
    else eras.push([mention]);
    last = day ?? last;
  }
  return eras;
}

/** Surnames alone go together by the office beside them; those without an office stay by themselves. */
function partByOffice(mentions: readonly PersonMention[]): PersonMention[][] {
  const groups: PersonMention[][] = [];
  for (const mention of mentions) {
    const fits = (group: readonly PersonMention[]): boolean => {
      const [first] = group;
      if (!first || first.offices.length === 0 || mention.offices.length === 0) {
        return first?.offices.length === mention.offices.length;
      }
      return mention.offices.some((one) => first.offices.some((other) => isOneOffice(one, other)));
    };
    const group = groups.find(fits);
    if (group) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

const isOneOffice = (a: HeldOffice, b: HeldOffice): boolean =>
  a.body === b.body && compareTitles(a.title, b.title) !== 'other';

/** Two ministers of one name, where portfolios show that there are two; who has neither goes with the first. */
function partMinisters(mentions: readonly PersonMention[]): PersonMention[][] {
  const second = findSecondMinister(mentions);
  if (second === undefined) return [[...mentions]];
  const isSecond = ({ offices }: PersonMention): boolean =>
    offices.some(({ title }) => title.fields.includes(second));
  return [mentions.filter((each) => !isSecond(each)), mentions.filter(isSecond)];
}

function toProfile(iri: string, mentions: readonly PersonMention[], served: string | undefined): Profile {
  const days = mentions.flatMap(({ day }) => day ?? []);
  const offices = mentions.flatMap((mention) => mention.offices);
  const bodies = rank(offices.map(({ body }) => body));
  return {
    iri,
    form: readNameForm(mostOften(mentions.map(({ label }) => label)) ?? ''),
    mentions,
    ...(days.length > 0 && { from: Math.min(...days), to: Math.max(...days) }),
    bodies: bodies.length > 0 ? bodies : served === undefined ? [] : [served],
    offices,
  };
}
