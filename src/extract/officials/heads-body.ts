import { asRead } from '../../model/as-read.ts';
import type { OfficialCandidate } from '../../model/candidate.ts';
import type { AnnotatedArticle, OfficePhrase, OrganizationMention } from '../../model/mention.ts';
import { mentionOf, verbAt } from '../syntax/walk.ts';
import { official } from './official.ts';
import { subjectPersons } from './subject-persons.ts';

const CHAIRS = /^(?:chair|co-chair)$/;
/** What is led for a day rather than held. */
const NO_OFFICE = /\b(?:delegation|team|mission|talks|meeting|side|group|party|coalition|bloc|campaign)$/i;

/** "Ann Lee, who *heads Norland's central bank*", "who *chairs parliament's defence committee*": an office told by its verb. */
export function findHeads(a: AnnotatedArticle): OfficialCandidate[] {
  return a.phrases.flatMap((_, v) => {
    const verb = verbAt(a, v);
    if (!verb || verb.passive || verb.negated || verb.modal !== undefined || verb.form !== 'finite')
      return [];
    if (!/^(?:head|chair|co-chair)$/.test(verb.lemma)) return [];
    const body = mentionOf(a, v + 1);
    if (body?.kind !== 'organization' || NO_OFFICE.test(body.organization.name)) return [];
    const former = verb.tense === 'past' && !verb.perfect;
    const office = officeOver(a, body, CHAIRS.test(verb.lemma) ? 'chair' : 'head', former);
    return subjectPersons(a, v).map((person) =>
      official(a, {
        rule: 'heads',
        confidence: 0.75,
        person,
        office,
        officeSpan: { start: a.tokens[verb.first]?.start ?? body.start, end: body.end },
      }),
    );
  });
}

function officeOver(
  a: AnnotatedArticle,
  body: OrganizationMention,
  head: string,
  former: boolean,
): OfficePhrase {
  const { first, last, start, end, organization } = body;
  return {
    first,
    last,
    title: `${head} of ${asRead(a.article, body).replace(/\s+/g, ' ')}`,
    titleSpan: { start, end },
    head,
    class: '',
    served: organization.of ?? organization,
    former,
    plural: false,
    visiting: false,
    counts: 'yes',
  };
}
