import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'loaded'; readonly value: T };

/** Answers of this visit, so that going back waits for nothing. */
const kept = new Map<string, Promise<unknown>>();
const MOST_KEPT = 60;

/** What the server answers at an address; undefined asks nothing. */
export function useAnswer<T>(address: string | undefined): Loaded<T> {
  const [answer, setAnswer] = useState<{ address: string | undefined; loaded: Loaded<T> }>();
  useEffect(() => {
    if (address === undefined) return;
    let wanted = true;
    const set = (loaded: Loaded<T>): void => {
      if (wanted) setAnswer({ address, loaded });
    };
    fetchAnswer<T>(address).then(
      (value) => set({ state: 'loaded', value }),
      (error: Error) => set({ state: 'failed', message: error.message }),
    );
    return () => {
      wanted = false;
    };
  }, [address]);
  return answer !== undefined && answer.address === address ? answer.loaded : { state: 'loading' };
}

function fetchAnswer<T>(address: string): Promise<T> {
  const known = kept.get(address);
  if (known) return known as Promise<T>;
  const answer = request<T>(address);
  kept.set(address, answer);
  // What failed is asked again.
  answer.catch(() => kept.delete(address));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return answer;
}

async function request<T>(address: string): Promise<T> {
  const response = await fetch(address, { headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error((await response.text()).trim());
  return response.json() as Promise<T>;
}
