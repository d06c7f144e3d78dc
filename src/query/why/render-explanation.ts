import { escapeLine } from '../../escape-controls.ts';
import type {
  ConclusionAbout,
  Explanation,
  FactExplanation,
  Quote,
  ThingExplanation,
} from './explanation.ts';

/** An explanation as text for a terminal: what the fact says, the words that show it, and the way it came. */
export function renderExplanation(explanation: Explanation): string {
  const lines = renderLines(explanation);
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function renderLines(explanation: Explanation): string[] {
  switch (explanation.about) {
    case 'fact':
      return renderFact(explanation);
    case 'thing':
      return renderThing(explanation);
    case 'conclusion':
      return [
        escapeLine(`Seen no more  ${explanation.iri}`),
        ...renderConclusions(explanation.conclusions),
        '',
        'Its article tells of it as before: see --as-reported.',
      ];
  }
}

function renderFact(fact: FactExplanation): string[] {
  const { article } = fact;
  return [
    escapeLine(`${fact.type}  ${fact.iri}`),
    '',
    ...fact.fields.map(({ name, value }) => row(name, value)),
    row('status', fact.status),
    row('rule', `${fact.rule} (confidence ${fact.confidence})`),
    '',
    row('quote', show(fact.quote)),
    ...(fact.sentence ? [row('sentence', show(fact.sentence))] : []),
    ...fact.meant.map((words) => row('means', `${show(words)}: ${words.names.join(', ')}`)),
    ...fact.evidence.map((quote) => row('evidence', show(quote))),
    '',
    row('article', article.id),
    ...article.fields
      .filter(({ name }) => /^(?:headline|published|url)$/.test(name))
      .map((f) => row(f.name, f.value)),
    ...fact.attribution.map((hop) =>
      row(`hop ${hop.hop}`, `${hop.source}, ${hop.role}${hop.evidence ? `: ${show(hop.evidence)}` : ''}`),
    ),
    ...renderConclusions(fact.conclusions),
  ];
}

function renderThing(thing: ThingExplanation): string[] {
  const count = `${thing.facts.length} ${thing.facts.length === 1 ? 'fact' : 'facts'}`;
  return [
    escapeLine(`${thing.type}  ${thing.label}  ${thing.iri}`),
    '',
    `${count}${thing.facts.length > 0 ? ':' : ''}`,
    ...thing.facts.flatMap((fact) => [
      '',
      escapeLine(`${fact.type} (${fact.status}), as ${fact.role}, in ${fact.article}`),
      `  ${show(fact.quote)}`,
      `  ${escapeLine(fact.iri)}`,
    ]),
    ...renderConclusions(thing.conclusions),
  ];
}

/** What was concluded, why, and by how many articles for and against it. */
function renderConclusions(conclusions: readonly ConclusionAbout[] = []): string[] {
  return conclusions.flatMap((each) => {
    const { articlesFor, articlesAgainst, certainty } = each;
    const counted =
      articlesAgainst === undefined ? '' : `; articles: ${articlesFor} for, ${articlesAgainst} against`;
    return [
      '',
      row('concluded', tellConclusion(each)),
      row('because', `${each.reason} (certainty ${certainty}${counted})`),
      row('', each.iri),
    ];
  });
}

function tellConclusion({
  type,
  property,
  value,
  insteadOf,
  member,
  identifiedWith,
}: ConclusionAbout): string {
  if (type === 'Rejection') return 'not to be seen';
  if (member !== undefined) return `${member} is ${identifiedWith}`;
  return `${property} is ${value}${insteadOf === undefined ? '' : `, not ${insteadOf}`}`;
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(14)} ${escapeLine(value)}`;
}

function show({ text, start, end }: Quote): string {
  return `“${escapeLine(text.replace(/\s+/gu, ' '))}” [${start}–${end}]`;
}
