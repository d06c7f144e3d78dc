/** A door for commands: what puts together what articles told one by one, without what reads them. */
export { concludeLines } from './compile/conclude-lines.ts';
