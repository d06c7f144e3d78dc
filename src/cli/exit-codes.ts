/** How a command ends: 1 where the data does not conform or some inputs failed, 2 for usage, 3 for all other trouble. */
export const EXIT = {
  fine: 0,
  failedInput: 1,
  usage: 2,
  runtime: 3,
} as const;

/** How a command ends that a signal stops, as shells tell of it: 128 and the number of the signal. */
export const SIGNAL_EXITS = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 } as const;
