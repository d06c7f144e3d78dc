import type { Answer, AnswerItem, Aside, Outcome, Proof } from '../../../src/ask/answer.ts';
import { tellDate } from '../data/dates.ts';
import type { Place } from '../data/router.ts';
import { useAnswer } from '../data/use-answer.ts';
import { AskForm } from '../parts/ask-form.tsx';
import { StatusMark } from '../parts/marks.tsx';
import { ShowAnswer } from '../parts/show-answer.tsx';

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  answered: '',
  yes: 'Yes, as reported.',
  no: 'No: the graph holds the contrary.',
  perhaps: 'Perhaps: no fact answers this in full.',
  text: 'No recorded fact answers this in full; the words of the articles may.',
  'not-reported': 'Not reported: nothing in the graph says so, which says nothing of the world.',
  declined: 'The graph holds what was reported and said; it cannot answer this.',
  'not-understood': 'Not understood.',
};

const ASIDES: Readonly<Record<Aside['about'], string>> = {
  occurred: 'Reported as having taken place',
  planned: 'Planned, not reported as held',
  proposed: 'Proposed',
  denied: 'Denied or cancelled',
  call: 'Spoke by phone or video',
  'other-days': 'Of other days',
  undated: 'Reported, but without what was asked for',
};

/** Questions in English, each answer with the words that show it. */
export function AskPage({ place: { parameters } }: { readonly place: Place }) {
  const question = parameters.get('q') ?? '';
  const loaded = useAnswer<Answer>(
    question === '' ? undefined : `/api/ask?${new URLSearchParams({ q: question })}`,
  );
  return (
    <>
      <h1>Ask</h1>
      <AskForm asked={question} />
      {question === '' ? (
        <p class="empty">
          Who met whom and when, who visited where, what was signed, who holds an office, who said what to
          whom.
        </p>
      ) : (
        <ShowAnswer loaded={loaded}>{(answer) => <Told answer={answer} />}</ShowAnswer>
      )}
    </>
  );
}

function Told({ answer }: { readonly answer: Answer }) {
  const { outcome, reading, respelt, leftAside, misunderstanding, unknown, ambiguous, queries } = answer;
  return (
    <div class="answer" aria-live="polite">
      {reading && (
        <p class="reading">
          <span>Read as</span> {reading}
          {respelt.map(({ text, as }) => (
            <span key={text}>
              , “{text}” as {as}
            </span>
          ))}
          {leftAside.length > 0 && <>. Left aside: {leftAside.map((word) => `“${word}”`).join(', ')}</>}
        </p>
      )}
      {answer.count !== undefined && <p class="outcome">{answer.count.toLocaleString('en')}</p>}
      {OUTCOMES[outcome] !== '' && <p class="outcome">{OUTCOMES[outcome]}</p>}
      {misunderstanding && <p>{misunderstanding.message}</p>}
      {unknown.map(({ text, suggestions }) => (
        <p key={text}>
          The graph has nothing by the name “{text}”.
          {suggestions.length > 0 && ` The nearest: ${suggestions.join(', ')}.`}
        </p>
      ))}
      <Nearest questions={misunderstanding?.nearest ?? []} />
      <Items items={answer.answers} />
      {answer.nearest.length > 0 && <h2>What comes nearest</h2>}
      <Items items={answer.nearest} />
      {answer.passages.length > 0 && <h2>Sentences that name all of it</h2>}
      {answer.passages.map(({ lead, also, beside, answer: words, rivals, article }) => (
        <blockquote key={lead} class="proof small">
          {words && !rivals && <strong>{words}: </strong>}
          {[lead, ...also, ...beside].join(' … ')} <a href={pathOf(article.iri)}>{article.id}</a>
        </blockquote>
      ))}
      {answer.asides.map(({ about, items }) => (
        <section key={about}>
          <h2>{ASIDES[about]}</h2>
          <Items items={items} />
        </section>
      ))}
      {ambiguous.map(({ text, candidates }) => (
        <p key={text} class="quiet">
          “{text}” may be{' '}
          {candidates.map(({ label, detail }) => (detail ? `${label} (${detail})` : label)).join(', ')}.
        </p>
      ))}
      {queries.map((query) => (
        <details key={query}>
          <summary>The query that answers it</summary>
          <pre>{query}</pre>
          <a href={`/sparql?${new URLSearchParams({ query })}`}>Open on the SPARQL page</a>
        </details>
      ))}
    </div>
  );
}

function Nearest({ questions }: { readonly questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <>
      <h2>Questions that are understood</h2>
      <ul class="names">
        {questions.map((question) => (
          <li key={question}>
            <a href={`/ask?${new URLSearchParams({ q: question })}`}>{question}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Items({ items }: { readonly items: readonly AnswerItem[] }) {
  return (
    <ol class="items">
      {items.map(({ value, iri, proofs, uncertain }) => (
        <li key={`${value} ${iri}`}>
          <h3>
            {iri ? <a href={pathOf(iri)}>{value}</a> : value}
            {uncertain && <small> the date is less exact than asked</small>}
          </h3>
          {proofs.map((proof) => (
            <ShownProof key={proof.fact} proof={proof} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function ShownProof({
  proof: { fact, status, date, sentence, quote, article, attribution },
}: {
  readonly proof: Proof;
}) {
  const at = sentence.indexOf(quote);
  return (
    <figure class="proof-of">
      <blockquote>
        {at < 0 ? sentence : sentence.slice(0, at)}
        {at >= 0 && <mark>{quote}</mark>}
        {at >= 0 && sentence.slice(at + quote.length)}
      </blockquote>
      <figcaption>
        <StatusMark status={status} /> {date && <time>{tellDate(date)}</time>}
        <span>{attribution.join(' → ')}</span>
        <a href={pathOf(fact)}>Evidence</a> <a href={pathOf(article.iri)}>{article.id}</a>
      </figcaption>
    </figure>
  );
}

/** Paths are those of the IRIs; the server knows whether it tells of them. */
function pathOf(iri: string): string {
  return new URL(iri).pathname;
}
