/** Counts articles on stderr while a person watches, and leaves no trace. */
export interface Progress {
  readonly advance: () => void;
  readonly close: () => void;
}

const REDRAW_MS = 100;

/** Shows nothing where stderr is no terminal, or with `--quiet`. */
export function openProgress({ quiet = false }: { readonly quiet?: boolean }): Progress {
  if (quiet || !process.stderr.isTTY) return { advance: () => {}, close: () => {} };
  let count = 0;
  let drawn = 0;
  return {
    advance: () => {
      count++;
      const now = performance.now();
      if (now - drawn < REDRAW_MS) return;
      drawn = now;
      process.stderr.write(`\r${count} articles`);
    },
    close: () => process.stderr.write('\r\u001b[K'),
  };
}
