import { useState } from 'preact/hooks';
import type { QuestionHead } from '../../../src/publish/explorer/api-types.ts';

/** The questions that come with the program; one with parameters asks for them first. */
export function Questions({
  questions,
  onTake,
}: {
  readonly questions: readonly QuestionHead[];
  readonly onTake: (sparql: string) => void;
}) {
  const [words, setWords] = useState('');
  const fitting = questions.filter(({ summary, name }) =>
    `${summary} ${name}`.toLowerCase().includes(words.trim().toLowerCase()),
  );
  return (
    <>
      <input
        type="search"
        class="narrow"
        aria-label="Narrow the questions"
        placeholder={`Among ${questions.length}`}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <ul class="questions" aria-label="Questions that come with the program" tabIndex={0}>
        {fitting.map((question) => (
          <li key={question.name}>
            <ShownQuestion question={question} onTake={onTake} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ShownQuestion({
  question: { name, summary, description, parameters },
  onTake,
}: {
  readonly question: QuestionHead;
  readonly onTake: (sparql: string) => void;
}) {
  const [fault, setFault] = useState('');
  const fill = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const asked = new URLSearchParams({ name });
    for (const [key, value] of new FormData(event.currentTarget as HTMLFormElement))
      asked.set(key, String(value));
    const response = await fetch(`/api/question?${asked}`);
    if (response.ok) onTake(((await response.json()) as { sparql: string }).sparql);
    setFault(response.ok ? '' : (await response.text()).trim());
  };
  return (
    <details>
      <summary>{summary}</summary>
      <p>{description}</p>
      <form onSubmit={fill}>
        {parameters.map((parameter) => (
          <label key={parameter.name}>
            <span>
              {parameter.name} <small>{parameter.about}</small>
            </span>
            <input
              name={parameter.name}
              required={parameter.default === undefined}
              placeholder={parameter.default ?? parameter.type}
              autocomplete="off"
            />
          </label>
        ))}
        {fault && (
          <p class="failed" role="alert">
            {fault}
          </p>
        )}
        <button type="submit">Run</button>
      </form>
    </details>
  );
}
