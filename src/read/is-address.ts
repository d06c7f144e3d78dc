/** Whether an input is an address of the web rather than a path. */
export const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);
