import type {
  AmbiguousName,
  Answer,
  AnswerItem,
  Aside,
  Misunderstanding,
  Outcome,
  Proof,
} from '../answer.ts';

export const ANSWER_FORMATS = ['table', 'json'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

const HEADS: Readonly<Record<Outcome, string>> = {
  answered: '',
  yes: 'Yes, as reported:',
  no: 'No: the graph holds the contrary.',
  'not-reported': 'Not reported: nothing in the graph says so.',
  'not-understood': 'Not understood:',
};

const ASIDES: Readonly<Record<Aside['about'], string>> = {
  occurred: 'Reported as having taken place:',
  planned: 'Planned, not reported as held:',
  proposed: 'Proposed:',
  denied: 'Denied or cancelled:',
  undated: 'Reported, but without what was asked for:',
};

/** Writes an answer for reading, or as one line of JSON. `explain` adds how the question was read, and the SPARQL. */
export function renderAnswer(answer: Answer, format: AnswerFormat, explain = false): string {
  if (format === 'json') {
    const { reading, queries, ...rest } = answer;
    return `${JSON.stringify(explain ? answer : { ...rest, ...(reading && { reading }) })}\n`;
  }
  const lines = [
    ...(explain && answer.reading ? [`I read this as: ${answer.reading}.`, ''] : []),
    ...tellOutcome(answer),
    ...answer.answers.flatMap(tellItem),
    ...answer.asides.flatMap(tellAside),
    ...answer.ambiguous.map(tellAmbiguous),
    ...(explain ? answer.queries.flatMap((query) => ['', query]) : []),
  ];
  return `${lines.map(clean).join('\n')}\n`;
}

function tellOutcome(answer: Answer): string[] {
  const { outcome, count, unknown, misunderstanding, each } = answer;
  if (misunderstanding) return tellMisunderstanding(misunderstanding);
  const names = unknown.map(({ text, suggestions }) => {
    const near = suggestions.length > 0 ? ` The nearest names: ${suggestions.join(', ')}.` : '';
    return `The graph names no "${text}".${near}`;
  });
  const head = count === undefined || outcome === 'not-reported' ? HEADS[outcome] : tellCount(outcome, count);
  const parts = each?.map((one) => `  ${one.name}: ${one.outcome.replace('-', ' ')}`) ?? [];
  return [...(head ? [head] : []), ...names, ...parts];
}

function tellCount(outcome: Outcome, count: number): string {
  if (outcome === 'yes') return `Yes, as reported: ${count}.`;
  return outcome === 'no' ? `No: the graph reports ${count}.` : String(count);
}

function tellMisunderstanding({ message, at, suggestion, nearest }: Misunderstanding): string[] {
  const where = at === undefined ? '' : ` (column ${at + 1})`;
  const meant = suggestion ? ` Did you mean "${suggestion}"?` : '';
  return [
    `${HEADS['not-understood']} ${message}${where}.${meant}`,
    'Questions like these are understood:',
    ...nearest.map((question) => `  ${question}`),
  ];
}

function tellItem({ value, proofs, uncertain }: AnswerItem): string[] {
  return [`- ${value}${uncertain ? ' (as near as the reports tell)' : ''}`, ...proofs.flatMap(tellProof)];
}

function tellProof({ sentence, article, date, attribution, status }: Proof): string[] {
  const facts = [article.id, date, status === 'occurred' ? '' : status, attribution.join(' ← ')];
  return [`    ${sentence}`, `      ${facts.filter(Boolean).join(' · ')}`];
}

function tellAside({ about, items }: Aside): string[] {
  return [ASIDES[about], ...items.flatMap(tellItem)];
}

function tellAmbiguous({ text, candidates }: AmbiguousName): string {
  const names = candidates.map(({ label, detail }) => (detail ? `${label} (${detail})` : label));
  return `"${text}" may be ${names.join(' or ')}: answered for all.`;
}

/** White space becomes one space and control characters `�`, so that no article can move a terminal's cursor. */
function clean(line: string): string {
  return line.includes('\n') ? line : line.replaceAll(/[\t\r]+/gu, ' ').replaceAll(/\p{Cc}/gu, '�');
}
