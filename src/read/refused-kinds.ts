import { InputError } from './input-error.ts';

/** By the extension that a kind of file usually has: what it is, and how to make text of it. */
const kinds: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  pdf: ['a PDF', 'Convert it to plain text: pdftotext.'],
  docx: ['a Word document', 'Save it as plain text or as a web page.'],
  doc: ['a Word document', 'Save it as plain text or as a web page.'],
  cfb: ['an old Office document', 'Save it as plain text or as a web page.'],
  odt: ['an OpenDocument text', 'Save it as plain text or as a web page.'],
  xlsx: ['a spreadsheet', 'Save it as CSV.'],
  ods: ['a spreadsheet', 'Save it as CSV.'],
  epub: ['an e-book', 'Unpack it and read the pages in it.'],
  rtf: ['rich text (RTF)', 'Save it as plain text, or convert it: unrtf --text.'],
  '7z': ['a 7-Zip archive', 'Unpack it and name the folder.'],
  rar: ['a RAR archive', 'Unpack it and name the folder.'],
  tar: ['a tar archive', 'Unpack it and name the folder.'],
  bz2: ['packed by bzip2', 'Unpack it, or pack it by gzip.'],
  xz: ['packed by xz', 'Unpack it, or pack it by gzip.'],
  lz4: ['packed by LZ4', 'Unpack it, or pack it by gzip.'],
  parquet: ['a Parquet table', 'Write it as JSON lines.'],
  avro: ['an Avro table', 'Write it as JSON lines.'],
  arrow: ['an Arrow table', 'Write it as JSON lines.'],
  sqlite: ['a SQLite database', 'Write its articles as JSON lines.'],
};

/** What to say of a file that is no text. */
export async function refusedKind(head: Uint8Array): Promise<InputError> {
  // Only what is refused pays for loading all kinds of files.
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (!found)
    return new InputError(
      'not-text',
      'The file is not text, or in an encoding that it does not declare. Convert it to UTF-8.',
    );
  const [what, remedy] = kinds[found.ext] ?? [`no text but ${found.mime}`, 'Leave it out.'];
  return new InputError('unknown-kind', `The file is ${what}. ${remedy}`);
}
