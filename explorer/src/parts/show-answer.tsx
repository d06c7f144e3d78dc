import type { ComponentChildren } from 'preact';
import type { Loaded } from '../data/use-answer.ts';

/** What was loaded, or that it is on its way, or why it does not come. */
export function ShowAnswer<T>({
  loaded,
  children,
}: {
  readonly loaded: Loaded<T>;
  readonly children: (value: T) => ComponentChildren;
}) {
  if (loaded.state === 'loading')
    return (
      <p class="loading" role="status">
        Loading…
      </p>
    );
  if (loaded.state === 'failed')
    return (
      <p class="failed" role="alert">
        {loaded.message}
      </p>
    );
  return <>{children(loaded.value)}</>;
}
