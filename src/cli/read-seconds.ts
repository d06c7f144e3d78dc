import { InvalidArgumentError } from 'commander';

/** Reads a time limit. */
export function readSeconds(text: string): number {
  const seconds = Number(text);
  if (!(seconds > 0)) throw new InvalidArgumentError('Write a number of seconds above 0.');
  return seconds;
}
