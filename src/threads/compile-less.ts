import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 spend less time on compiling the functions of threads that start from now on. Each thread compiles for itself, on
 * threads beside it, what another has compiled already: of the processor time of two thousand articles that was a third. Most
 * of it went into functions written into one another, over and over as they were found to be called with other shapes, and
 * into functions that are called too seldom to win it back. The size of one function that may be written into another is not
 * touched: V8 looks at it twice while it compiles, and ends the process where it was changed in between.
 */
export function compileLess(): void {
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=0');
  // Three times as much must have run in a function before it is compiled anew.
  setFlagsFromString('--interrupt-budget=200000');
}
