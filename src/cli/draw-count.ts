export interface CountDrawing {
  readonly advance: (done: number, of: number) => void;
  readonly close: () => void;
}

/** Shows on a terminal how many of how many are done, which leaves no trace; nothing elsewhere, or with `quiet`. */
export function drawCount(what: string, quiet: boolean): CountDrawing {
  if (quiet || !process.stderr.isTTY) return { advance: () => {}, close: () => {} };
  return {
    advance: (done, of) =>
      process.stderr.write(`\r${done} of ${of} ${what}, ${Math.floor((done / of) * 100)} %\u001b[K`),
    close: () => process.stderr.write('\r\u001b[K'),
  };
}
