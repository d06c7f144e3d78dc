import { Parser, type Term } from 'n3';
import { escapeHtml } from '../../escape-html.ts';
import { knownPrefixes } from '../../query/known-prefixes.ts';
import { shortenIri } from '../../query/selection.ts';

/** Statements of a page: what has more is had whole as data. */
const MOST = 500;

/** What is said of a resource as a table of HTML, and by whom it is named. */
export function renderResource(
  iri: string,
  triples: string,
  pathOf: (iri: string) => string | undefined,
): { readonly title: string; readonly body: string } {
  const quads = new Parser({ format: 'N-Triples' }).parse(triples);
  const labels = new Map(
    quads
      .filter(({ predicate }) => /[#/](?:label|identifier)$/u.test(predicate.value))
      .map(({ subject, object }) => [subject.value, object.value]),
  );
  const show = (term: Term): string => {
    if (term.termType === 'Literal') return escapeHtml(term.value);
    const name = labels.get(term.value) ?? shortenIri(term.value, knownPrefixes);
    return `<a href="${escapeHtml(pathOf(term.value) ?? term.value)}">${escapeHtml(name)}</a>`;
  };
  const row = (head: string, value: string): string =>
    `<tr><th scope="row">${head}</th><td>${value}</td></tr>`;
  const own = quads.filter(({ subject }) => subject.value === iri);
  const incoming = quads.filter(({ object, subject }) => object.value === iri && subject.value !== iri);
  const title = labels.get(iri) ?? iri;
  const rows = [
    ...own.slice(0, MOST).map(({ predicate, object }) => row(show(predicate), show(object))),
    ...incoming
      .slice(0, MOST)
      .map(({ subject, predicate }) => row(`is ${show(predicate)} of`, show(subject))),
  ];
  return {
    title,
    body: `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(iri)}</p><table>${rows.join('')}</table>`,
  };
}
