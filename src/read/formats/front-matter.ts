import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { Issue } from '../../model/issue.ts';
import { readIssue } from '../read-issue.ts';

/** What a file says of its article before the text, and where the text begins. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly end: number;
}

const between = /^---[^\S\n]*\r?\n(?<yaml>[\s\S]*?)(?<=\n)---[^\S\n]*(?:\r?\n|$)/;

/**
 * The YAML between two lines of `---` at the head of a file; no fields where there is none. Numbers and truth values stay
 * as they are written: an id of 007 is not 7.
 */
export function readFrontMatter(whole: string, file: string): FrontMatter | { readonly issue: Issue } {
  const head = between.exec(whole);
  if (!head) return { fields: {}, end: 0 };
  // One line for the opening `---`; the parser counts from the line after it.
  const broken = (what: string, at?: { readonly line: number; readonly col: number }) =>
    readIssue('broken-front-matter', `The front matter is not YAML: ${what}. Correct it.`, {
      file,
      ...(at && { line: at.line + 1, column: at.col }),
    });
  try {
    const lines = new LineCounter();
    const document = parseDocument(head.groups?.yaml ?? '', { lineCounter: lines, logLevel: 'error' });
    const [error] = document.errors;
    if (error) {
      const what = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '');
      return broken(what ?? error.code, error.linePos?.[0]);
    }
    const alias = findLooseAlias(document);
    if (alias) {
      const to = alias.within ? 'what it stands in' : 'nothing';
      const what = `*${alias.source} refers to ${to}; a value that begins with * must stand in quotes`;
      return broken(what, lines.linePos(alias.start));
    }
    keepAsWritten(document);
    const fields: unknown = document.toJS() ?? {};
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) {
      return { fields: fields as Record<string, unknown>, end: head[0].length };
    }
    const message = 'The front matter is no set of fields. Write one "name: value" a line.';
    return readIssue('bad-record', message, { file, line: 1 });
  } catch (error) {
    // The parser throws where aliases multiply, where a merge is no map, and where nesting is too deep.
    return broken(error instanceof Error ? error.message.replace(/\.$/, '') : String(error), {
      line: 0,
      col: 1,
    });
  }
}

/** The first alias that means nothing: of no anchor, or of the very value it stands `within`. */
function findLooseAlias(
  document: Document.Parsed,
): { readonly source: string; readonly start: number; readonly within: boolean } | undefined {
  let loose: { readonly source: string; readonly start: number; readonly within: boolean } | undefined;
  visit(document, {
    Alias: (_, node, path) => {
      const target = node.resolve(document);
      if (target && !path.includes(target)) return undefined;
      loose = { source: node.source, start: node.range?.[0] ?? 0, within: target !== undefined };
      return visit.BREAK;
    },
  });
  return loose;
}

function keepAsWritten(document: Document.Parsed): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value !== 'string' && node.value !== null && node.source) node.value = node.source;
    },
  });
}
