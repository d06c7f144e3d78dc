/** How a command ends: 1 where the data does not conform or some inputs failed, 2 for usage, 3 for all other trouble. */
export const EXIT = {
  fine: 0,
  failedInput: 1,
  usage: 2,
  runtime: 3,
  interrupted: 130,
  terminated: 143,
} as const;
