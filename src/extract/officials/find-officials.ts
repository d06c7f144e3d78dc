import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle } from '../../model/mention.ts';

/** Persons with the offices that the words around their names give them. */
export function findOfficials(a: AnnotatedArticle): OfficialCandidate[] {
  return a.mentions.flatMap((person) =>
    person.kind !== 'person'
      ? []
      : person.offices.map((office) => ({
          kind: 'official' as const,
          rule: `official.${person.phrasing}`,
          confidence: 0.9,
          status: 'occurred' as const,
          quote: { start: person.start, end: person.end },
          sentence: person.sentence,
          person,
          office,
        })),
  );
}
