import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuestionHead } from '../../../src/publish/explorer/api-types.ts';
import { type Place, setParameters } from '../data/router.ts';
import { type QueryResult, runQuery } from '../data/run-query.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Downloads } from '../parts/downloads.tsx';
import { Editor } from '../parts/editor.tsx';
import { ShownResult } from '../parts/query-result.tsx';
import { Questions } from '../parts/questions.tsx';

const FIRST = `SELECT ?person ?title ?state {
  ?tenure cq:holder/rdfs:label ?person ;
          cq:title ?title ;
          cq:office/cq:officeOf/rdfs:label ?state
}
ORDER BY ?state ?person
LIMIT 50
`;

/** Queries over the graph: written by hand, or one of those that come with the program. */
export function SparqlPage({ place: { parameters } }: { readonly place: Place }) {
  const asked = parameters.get('query') ?? '';
  const [text, setText] = useState(asked === '' ? FIRST : asked);
  const [result, setResult] = useState<QueryResult | { readonly kind: 'failed'; readonly message: string }>();
  const [running, setRunning] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const questions = useAnswer<readonly QuestionHead[]>('/api/questions');
  const run = async (query: string): Promise<void> => {
    stop.current?.abort();
    const control = new AbortController();
    stop.current = control;
    setRunning(true);
    setParameters({ query });
    try {
      setResult(await runQuery(query, control.signal));
    } catch (error) {
      if (!control.signal.aborted) setResult({ kind: 'failed', message: (error as Error).message });
    }
    if (stop.current === control) setRunning(false);
  };
  useEffect(() => {
    if (asked !== '') run(asked);
  }, []);
  const take = (query: string): void => {
    setText(query);
    run(query);
  };
  return (
    <>
      <h1>SPARQL</h1>
      <div class="workbench">
        <section>
          <Editor text={text} onChange={setText} onRun={() => run(text)} />
          <p class="controls">
            <button type="button" class="primary" onClick={() => run(text)} disabled={running}>
              {running ? 'Running…' : 'Run'}
            </button>
            <span class="quiet">Ctrl-Enter runs. Prefixes of the ontology need no declaration.</span>
          </p>
          <div aria-live="polite">
            {result?.kind === 'failed' && <p class="failed">{result.message}</p>}
            {result && result.kind !== 'failed' && (
              <>
                <ShownResult result={result} />
                <Downloads query={asked} graph={result.kind === 'graph'} />
              </>
            )}
          </div>
        </section>
        <aside>
          <h2>Questions</h2>
          {questions.state === 'loaded' && <Questions questions={questions.value} onTake={take} />}
        </aside>
      </div>
    </>
  );
}
