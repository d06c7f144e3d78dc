import type { Named } from '../reading/reading.ts';
import { choosePlayers, readSettings } from '../reading/roles.ts';
import type { Mark, Name, Title } from '../words/mark.ts';

/** The office that marks name, or none: where they give no title, or a body that is neither state nor organization. */
export function readOffice(marks: readonly Mark[]): Named[] {
  const title = titleOf(marks, 'title') ?? readTitles(marks);
  const body = marks.flatMap((mark) =>
    mark.type === 'part' && mark.role === 'body' ? namesOf(mark.marks) : [],
  )[0];
  if (!title) return [];
  const bodies = body ? choosePlayers(body.matches, 'body') : [];
  if (body && bodies.length === 0 && body.matches.length > 0) return [];
  return [
    { type: 'office', title, ...(body && { body }), bodies, former: readSettings(marks).has('former') },
  ];
}

/** The titles that a rule names instead of the question: whoever leads a state is its president, king or premier. */
function readTitles(marks: readonly Mark[]): Title | undefined {
  const titles = readSettings(marks).get('titles');
  return titles === undefined ? undefined : { text: 'head', fits: titles.split('|') };
}

/** The title within the part of a role. */
export function titleOf(marks: readonly Mark[], role: string): Title | undefined {
  return marks
    .flatMap((mark) => (mark.type === 'part' && mark.role === role ? mark.marks : []))
    .flatMap((mark) => (mark.type === 'title' ? [mark.title] : []))[0];
}

/** The names among marks, in order. */
export function namesOf(marks: readonly Mark[]): Name[] {
  return marks.flatMap((mark) => (mark.type === 'name' ? [mark.name] : []));
}
