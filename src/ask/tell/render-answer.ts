import { escapeControls, escapeLine } from '../../escape-controls.ts';
import type { AmbiguousName, Answer, Aside, Misunderstanding, Outcome, Passage } from '../answer.ts';
import { LEFT_OUT } from '../passages/excerpt.ts';
import { tellArticle } from './tell-article.ts';
import { tellItems } from './tell-items.ts';

/** How an answer can be printed. */
export const ANSWER_FORMATS = ['table', 'json'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** How an answer is written: `all` its items, not the first ten; `explain` with the SPARQL. */
export interface RenderOptions {
  readonly explain?: boolean;
  readonly all?: boolean;
}

/** Answers that are written without `all`, and of those beside them. */
const MOST = 10;
const MOST_BESIDE = 3;

const HEADS: Readonly<Record<Outcome, string>> = {
  answered: '',
  yes: 'Yes, as reported:',
  no: 'No: the graph holds the contrary.',
  text: 'No recorded fact answers this in full; in the words of the articles:',
  perhaps: 'Perhaps: no fact answers this in full.',
  'not-reported': 'Not reported: nothing in the graph says so.',
  declined: 'Declined:',
  'not-understood': 'Not understood:',
};

/** What is said before passages: of an answer in the articles' words, its own head says it. */
const PASSAGES: Readonly<Partial<Record<Outcome, string>>> = {
  text: '',
  answered: 'Also in the words of the articles:',
  yes: 'Also in the words of the articles:',
  no: 'Also in the words of the articles:',
  declined: 'What the articles say of it:',
};

/** What is said before facts that come nearest, where they stand beneath sentences that say more of what is asked. */
const NEAREST: Readonly<Partial<Record<Outcome, string>>> = {
  text: 'Recorded of it:',
  perhaps: 'The nearest facts:',
};

/** Answers of which words that no article has may change the worth. */
const UNSAID: ReadonlySet<Outcome> = new Set(['text', 'perhaps', 'not-reported']);

const NOT_RECORDED = 'No fact is recorded that says so.';
const NOT_HELD = 'Not reported as such; but:';

const REASONS: Readonly<Record<string, string>> = {
  why: 'the graph holds what was reported and said, not why it came about.',
  how: 'the graph holds who did and said what, when and where, not how.',
  opinion: 'this asks for a judgement; the graph holds what was reported and said.',
  future: 'this asks for a forecast; the graph holds what was reported, planned and said.',
};

const ASIDES: Readonly<Record<Aside['about'], string>> = {
  occurred: 'Reported as having taken place:',
  planned: 'Planned, not reported as held:',
  proposed: 'Proposed:',
  denied: 'Denied or cancelled:',
  call: 'Spoke by phone or video:',
  'other-days': 'Of other days:',
  undated: 'Reported, and what was asked for is not recorded of it:',
};

/** Writes an answer for reading, or as one line of JSON. */
export function renderAnswer(
  answer: Answer,
  format: AnswerFormat,
  { explain = false, all = false }: RenderOptions = {},
): string {
  if (format === 'json') {
    const { queries, ...rest } = answer;
    return `${JSON.stringify(explain ? answer : rest)}\n`;
  }
  const most = all ? Number.POSITIVE_INFINITY : MOST;
  const told = [answer, ...(answer.further ?? [])].map((one) => tellAnswer(one, most, all).map(escapeLine));
  // No article can move a terminal's cursor; only the text of a query has line ends of its own.
  const queries = explain ? answer.queries.flatMap((query) => ['', escapeControls(query)]) : [];
  return `${[told.map((lines) => lines.join('\n')).join('\n\n'), ...queries].join('\n')}\n`;
}

function tellAnswer(answer: Answer, most: number, all: boolean): string[] {
  const { outcome, nearest } = answer;
  const facts = tellItems(answer.answers, most, answer.passages);
  const near = tellItems(nearest, most).lines;
  const beneath = NEAREST[outcome];
  return [
    ...tellRead(answer),
    ...tellOutcome(answer),
    ...facts.lines,
    ...(beneath === undefined ? near : []),
    ...tellPassages(
      facts.untold.slice(0, most),
      answer.articles !== undefined ? '' : (PASSAGES[outcome] ?? 'As text, not as fact:'),
    ),
    ...tellMore(facts.untold.length - most),
    ...(beneath !== undefined && near.length > 0 ? [beneath, ...near] : []),
    ...answer.asides.flatMap((aside) => tellAside(aside, all ? most : MOST_BESIDE)),
    ...answer.ambiguous.map(tellAmbiguous),
  ];
}

/** How the question was read, and what of it was left aside. */
function tellRead({ reading, leftAside, respelt }: Answer): string[] {
  if (!reading) return [];
  const names = respelt.map(({ text, as }) => ` "${text}" read as ${as}.`);
  const aside =
    leftAside.length > 0 ? ` Left aside: ${leftAside.map((word) => `"${word}"`).join(', ')}.` : '';
  return [`Read: ${reading}.${names.join('')}${aside}`];
}

function tellOutcome(answer: Answer): string[] {
  const { outcome, count, unknown, misunderstanding, each, reason, nearest } = answer;
  if (misunderstanding) return tellMisunderstanding(misunderstanding);
  const names = unknown.map(({ text, suggestions }) => {
    const near = suggestions.length > 0 ? ` The nearest names: ${suggestions.join(', ')}.` : '';
    return `The graph names no "${text}".${near}`;
  });
  const beside = outcome === 'not-reported' ? tellNone(answer) : HEADS[outcome];
  const head =
    answer.articles !== undefined
      ? tellArticles(answer.articles)
      : count === undefined || outcome === 'not-reported'
        ? beside
        : tellCount(answer, count);
  const why = reason === undefined ? '' : ` ${REASONS[reason] ?? ''}`;
  const near = nearest.length > 0 && NEAREST[outcome] === undefined ? ' The nearest:' : '';
  const unsaid = tellUnsaid(answer);
  const parts = each?.map((one) => `  ${one.name}: ${one.outcome.replace('-', ' ')}`) ?? [];
  return [...(head ? [head + why + unsaid + near] : []), ...names, ...parts];
}

const tellArticles = (count: number): string =>
  count === 1 ? 'One article speaks of it:' : `${count} articles speak of it:`;

/** Of what no fact says, sentences may still speak. */
function tellNone({ asides, passages, unsaid = [] }: Answer): string {
  if (asides.length > 0) return NOT_HELD;
  return passages.length > 0 && unsaid.length === 0 ? NOT_RECORDED : HEADS['not-reported'];
}

/** Words that no article has tell why nothing is found. */
function tellUnsaid({ outcome, unsaid = [] }: Answer): string {
  if (unsaid.length === 0 || !UNSAID.has(outcome)) return '';
  return ` No article has ${unsaid.map((word) => `"${word}"`).join(' or ')}.`;
}

/** Other articles may tell of what no fact does: then the count is the least. */
function tellCount({ outcome, answers, passages, least = false }: Answer, count: number): string {
  if (outcome === 'yes') return `Yes, as reported: ${count}.`;
  if (outcome === 'no') return `No: the graph reports ${count}.`;
  const told = new Set(answers.flatMap(({ proofs }) => proofs.map(({ article }) => article.iri)));
  return least || passages.some(({ article }) => !told.has(article.iri))
    ? `At least ${count}, by the facts recorded:`
    : String(count);
}

function tellMisunderstanding({ message, at, suggestion, nearest }: Misunderstanding): string[] {
  const where = at === undefined ? '' : ` (column ${at + 1})`;
  const meant = suggestion ? ` Did you mean "${suggestion}"?` : '';
  return [
    `${HEADS['not-understood']} ${message}${where}.${meant}`,
    ...(nearest.length > 0 ? ['Questions like these are understood:'] : []),
    ...nearest.map((question) => `  ${question}`),
  ];
}

function tellPassages(passages: readonly Passage[], head: string): string[] {
  if (passages.length === 0) return [];
  const told = passages.flatMap(({ lead, also, beside, answer, rivals, article, published, publisher }) => [
    ...[...(answer === undefined || rivals ? [] : [answer]), lead, ...also].map((words) => `- ${words}`),
    ...(beside.length > 0 ? [`    ${beside.join(LEFT_OUT)}`] : []),
    `      ${[tellArticle(article), published, publisher].filter(Boolean).join(' · ')}`,
  ]);
  return [...(head ? [head] : []), ...told];
}

/** Of many articles those that are not told are counted. */
const tellMore = (more: number): string[] =>
  more > 0 ? [`… and ${more} more ${more === 1 ? 'article' : 'articles'}: --all lists them.`] : [];

function tellAside({ about, items }: Aside, most: number): string[] {
  return [ASIDES[about], ...tellItems(items, most).lines];
}

function tellAmbiguous({ text, candidates }: AmbiguousName): string {
  const names = candidates.map(({ label, detail }) => (detail ? `${label} (${detail})` : label));
  return `"${text}" may be ${names.join(' or ')}: answered for all.`;
}
