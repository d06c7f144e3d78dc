import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, Mention, OfficePhrase, PersonMention, Served } from '../../model/mention.ts';
import { rememberByArticle } from '../../model/remember-by-article.ts';
import { official } from './official.ts';

/** How many sentences back the other person may stand. */
const REACH = 3;

/**
 * "Foreign Minister Ann Lee met her Sudland counterpart, Bo Chan": Chan is foreign minister of Sudland. The office is that
 * of the nearest person before, or the one an unnamed office ("the minister") tells.
 */
export function findCounterparts(a: AnnotatedArticle): OfficialCandidate[] {
  const found: OfficialCandidate[] = [];
  for (const person of a.mentions) {
    if (person.kind !== 'person') continue;
    const own = person.offices.find(({ head }) => head === 'counterpart' || head === 'opposite number');
    const other = own && officeBefore(a, person);
    if (!own || !other) continue;
    const { served: _, servedThrough: __, ...title } = other;
    // Whose it is, where no word says so, is told around the counterpart and not around the other.
    const { first, last } = own;
    const office: OfficePhrase = {
      ...title,
      first,
      last,
      former: false,
      ...(own.served && { served: own.served }),
    };
    found.push(
      official(a, {
        rule: 'counterpart',
        confidence: 0.85,
        person,
        office,
        officeSpan: { start: person.start, end: person.end },
      }),
    );
  }
  return found;
}

/** The office of whoever was told of last before the counterpart, by their own words or by an earlier mention of them. */
export function officeBefore(a: AnnotatedArticle, person: PersonMention): OfficePhrase | undefined {
  return (
    ownerBeside(a, person) ??
    ownerBefore(a, person, (mention) => !isAgent(a, mention)) ??
    ownerBefore(a, person, () => true)
  );
}

/** "by *Minister Lee* and his counterpart": whoever stands right before "and his". */
function ownerBeside(a: AnnotatedArticle, person: PersonMention): OfficePhrase | undefined {
  if (!/^(?:his|her)$/.test(a.tokens[person.first]?.lower ?? '')) return undefined;
  if (a.tokens[person.first - 1]?.lower !== 'and') return undefined;
  const before = a.mentions[a.mentionAt[person.first - 2] ?? -1];
  return before?.kind === 'person' ? officeOf(a, before) : undefined;
}

/** "was received *by Lee*": told of beside another, so rather not who "his" means. */
const isAgent = (a: AnnotatedArticle, { first }: Mention): boolean => a.tokens[first - 1]?.lower === 'by';

function ownerBefore(
  a: AnnotatedArticle,
  person: PersonMention,
  mayOwn: (mention: Mention) => boolean,
): OfficePhrase | undefined {
  const own = person.offices.find(({ head }) => head === 'counterpart')?.served;
  const at = a.mentionAt[person.first] ?? -1;
  for (let m = a.mentions[at] === person ? at - 1 : -1; m >= 0; m--) {
    const mention = a.mentions[m];
    if (!mention || person.sentence - mention.sentence > REACH) return undefined;
    const office =
      mention.kind === 'office' && !mention.office.plural
        ? mention.office
        : mention.kind === 'person'
          ? officeOf(a, mention)
          : undefined;
    if (!office || office.head === 'counterpart' || office.class === 'spokes') continue;
    // A counterpart is another state's.
    if (mayOwn(mention) && !(own && isSame(own, office.served))) return office;
  }
  return undefined;
}

const isSame = (own: Served, other: Served | undefined): boolean =>
  own.kind === 'state' && other?.kind === 'state' && own.code === other.code;

/** That of their first mention with one by the family name, which stands last, or first where it does so at home. */
function officeOf(a: AnnotatedArticle, person: PersonMention): OfficePhrase | undefined {
  if (person.offices[0]) return person.offices[0];
  const { byLast, byFirst } = firstTitled(a);
  const { first, last } = endsOf(person);
  return byLast.get(last) ?? byFirst.get(first);
}

/** The first office that goes with a name, by the last word of the name and by the first. */
interface FirstTitled {
  readonly byLast: ReadonlyMap<string, OfficePhrase>;
  readonly byFirst: ReadonlyMap<string, OfficePhrase>;
}

const firstTitled = rememberByArticle((a: AnnotatedArticle): FirstTitled => {
  const byLast = new Map<string, OfficePhrase>();
  const byFirst = new Map<string, OfficePhrase>();
  for (const mention of a.mentions) {
    const office = mention.kind === 'person' ? mention.offices[0] : undefined;
    if (mention.kind !== 'person' || !office) continue;
    const { first, last } = endsOf(mention);
    if (!byLast.has(last)) byLast.set(last, office);
    if (!byFirst.has(first)) byFirst.set(first, office);
  }
  return { byLast, byFirst };
});

function endsOf({ name }: PersonMention): { readonly first: string; readonly last: string } {
  const words = name.toLowerCase().split(' ');
  return { first: words[0] ?? '', last: words.at(-1) ?? '' };
}
