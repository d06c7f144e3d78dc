import { useRef } from 'preact/hooks';
import { go } from '../data/router.ts';

/** A question in English. */
export function AskForm({ asked = '' }: { readonly asked?: string }) {
  const field = useRef<HTMLInputElement>(null);
  const ask = (event: Event): void => {
    event.preventDefault();
    const question = field.current?.value.trim() ?? '';
    if (question !== '') go(`/ask?${new URLSearchParams({ q: question })}`);
  };
  return (
    <form class="ask" action="/ask" onSubmit={ask}>
      <label for="question">Ask in English</label>
      <div>
        <input
          ref={field}
          key={asked}
          id="question"
          name="q"
          defaultValue={asked}
          placeholder="Who met whom, who visited where, who said what?"
          autocomplete="off"
        />
        <button type="submit">Ask</button>
      </div>
    </form>
  );
}
