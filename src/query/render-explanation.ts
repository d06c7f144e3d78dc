import { escapeLine } from '../escape-controls.ts';
import type { Explanation, FactExplanation, Quote, ThingExplanation } from './explanation.ts';

/** An explanation as text for a terminal: what the fact says, the words that show it, and the way it came. */
export function renderExplanation(explanation: Explanation): string {
  const lines = explanation.about === 'fact' ? renderFact(explanation) : renderThing(explanation);
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
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
    ...fact.evidence.map((quote) => row('evidence', show(quote))),
    '',
    row('article', article.id),
    ...article.fields
      .filter(({ name }) => /^(?:headline|published|url)$/.test(name))
      .map((f) => row(f.name, f.value)),
    ...fact.attribution.map((hop) =>
      row(`hop ${hop.hop}`, `${hop.source}, ${hop.role}${hop.evidence ? `: ${show(hop.evidence)}` : ''}`),
    ),
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
  ];
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(14)} ${escapeLine(value)}`;
}

function show({ text, start, end }: Quote): string {
  return `“${escapeLine(text.replace(/\s+/gu, ' '))}” [${start}–${end}]`;
}
