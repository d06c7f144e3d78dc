import { SIGNAL_EXITS } from './exit-codes.ts';
import { tell } from './print.ts';

const STOPPED: ReadonlySet<number> = new Set(Object.values(SIGNAL_EXITS));

/** Runs a task; where a signal ends the program within it, tells what is left of it. */
export async function tellIfStopped<T>(left: string, task: () => Promise<T>): Promise<T> {
  const onExit = (code: number): void => {
    if (STOPPED.has(code)) tell(`stopped: ${left}\n`);
  };
  process.once('exit', onExit);
  try {
    return await task();
  } finally {
    process.removeListener('exit', onExit);
  }
}
