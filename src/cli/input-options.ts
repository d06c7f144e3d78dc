import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { BuildOptions } from '../builds.ts';
import {
  type FieldMap,
  INPUT_FORMATS,
  type InputFormat,
  type Iri,
  isCharset,
  isDate,
  parseIri,
  RECORD_FIELDS,
  type RecordField,
  UsageError,
} from '../settings.ts';
import { VERSION } from '../version.ts';
import { readSeconds } from './read-seconds.ts';

/** Options of every command that reads articles, and those of the whole program that matter to them. */
export interface InputOptions {
  readonly inputFormat?: InputFormat;
  readonly maxBytes?: number;
  readonly date?: string;
  readonly encoding?: string;
  readonly keepGoing?: string;
  readonly map?: FieldMap;
  readonly base?: Iri;
  readonly minConfidence?: number;
  readonly jobs?: number;
  readonly timeout?: number;
  readonly seeds?: string;
  readonly url?: readonly string[];
  readonly fetch?: boolean;
  readonly allowPrivate?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Adds to a command what it reads, and how. */
export function addReadOptions(command: Command): Command {
  return command
    .argument('[input...]', 'files and folders of articles, and patterns; - for standard input', readInputs)
    .option('--url <address>', 'a page or a feed to fetch; may be given again', readAddress)
    .option('--fetch', 'fetch the pages that feeds link to where an item has no full text')
    .option('--allow-private', 'fetch also from this machine and from networks that are not public')
    .addOption(
      new Option('--input-format <format>', 'how to read the inputs, whatever their names').choices(
        Object.keys(INPUT_FORMATS),
      ),
    )
    .option(
      '--encoding <name>',
      'encoding of the inputs, whatever they declare, such as windows-1252',
      readEncoding,
    )
    .option('--keep-going <file>', 'write what was left out as JSON lines to a file, and exit with 0')
    .option('--date <date>', 'date of the articles that tell none, such as 2025-07-13', readDate)
    .option(
      '--map <fields>',
      'fields of records that have other names, such as text=body,date=meta.day',
      readMap,
    )
    .option('--max-bytes <count>', 'leave out articles larger than this (default: 1000000)', readCount);
}

/** Adds to a command what it reads, and what it makes of it. */
export function addInputOptions(command: Command): Command {
  return addReadOptions(command)
    .option('--base <iri>', 'IRI under which all resources live', readBase)
    .option(
      '--min-confidence <chance>',
      'leave out facts less likely right, from 0 (keep all) to 1 (default: the bound with the best F1)',
      readChance,
    )
    .option('--jobs <count>', 'how many articles to analyse at once (default: one a core)', readCount)
    .option('--timeout <seconds>', 'leave out articles that take longer (default: 60)', readSeconds)
    .option(
      '--seeds <folder>',
      'names, titles and verbs of your own, in files laid out as those of the package',
    );
}

/** How the inputs are to be read. */
export function readReadOptions({
  inputFormat,
  maxBytes,
  date,
  encoding,
  map,
}: InputOptions): Pick<BuildOptions, 'format' | 'maxBytes' | 'date' | 'encoding' | 'fields'> {
  return {
    ...(inputFormat && { format: inputFormat }),
    ...(maxBytes !== undefined && { maxBytes }),
    ...(date !== undefined && { date }),
    ...(encoding !== undefined && { encoding }),
    ...(map && { fields: map }),
  };
}

/** The options as a run takes them: its articles are analysed in threads of their own, so that a signal is heard. */
export async function readRunOptions({
  base,
  minConfidence,
  jobs = availableParallelism(),
  timeout,
  seeds,
  ...reading
}: InputOptions): Promise<Partial<BuildOptions>> {
  return {
    jobs,
    ...readReadOptions(reading),
    ...(timeout !== undefined && { timeoutMs: timeout * 1000 }),
    ...(base && { base }),
    ...(seeds !== undefined && { knowledge: await readSeeds(seeds) }),
    ...(minConfidence !== undefined && { minConfidence }),
  };
}

async function readSeeds(folder: string): Promise<NonNullable<BuildOptions['knowledge']>> {
  const { readOwnSeeds } = await import('../articles.ts');
  return readOwnSeeds(folder);
}

/** All that is to be read, and how what is fetched is fetched. @throws UsageError where there is nothing */
export async function readSources(
  inputs: readonly string[],
  { url = [], fetch = false, allowPrivate = false }: InputOptions,
): Promise<{
  readonly inputs: readonly string[];
  readonly fetching: Pick<BuildOptions, 'fetcher' | 'fetchLinked'>;
}> {
  if (inputs.length + url.length === 0) {
    throw new UsageError('there is nothing to read: name files, folders, - for standard input, or --url');
  }
  const all = [...inputs, ...url];
  if (url.length === 0 && !fetch) return { inputs: all, fetching: {} };
  const { Fetcher } = await import('../articles.ts');
  const fetcher = new Fetcher({ allowPrivate, version: VERSION });
  return { inputs: all, fetching: { fetcher, fetchLinked: fetch } };
}

function readAddress(address: string, earlier: readonly string[] = []): readonly string[] {
  if (!/^https?:\/\/./i.test(address)) {
    throw new InvalidArgumentError('Give an address that begins with https:// or http://.');
  }
  return [...earlier, address];
}

/** Collects the names of inputs: one that is empty, as from a variable that is not set, must not mean the folder here. */
export function readInputs(name: string, earlier: readonly string[] = []): readonly string[] {
  if (name.trim() === '')
    throw new InvalidArgumentError('The name of an input is empty: name a file or a folder.');
  return [...earlier, name];
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('Give a whole number above 0.');
  return Number(text);
}

function readEncoding(name: string): string {
  if (isCharset(name)) return name;
  throw new InvalidArgumentError('Give the name of an encoding, such as windows-1252 or utf-16le.');
}

function readChance(text: string): number {
  if (!/^(?:0|1|0?\.\d+|1\.0+|0\.0*)$/.test(text))
    throw new InvalidArgumentError('Give a number from 0 to 1, such as 0.8.');
  return Number(text);
}

function readDate(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('Give a date of the calendar such as 2025-07-13.');
  return text;
}

function readMap(text: string): FieldMap {
  const map = new Map<RecordField, string>();
  for (const pair of text.split(',')) {
    const [name = '', path = ''] = pair.split(/=(.*)/s).map((part) => part.trim());
    const field = RECORD_FIELDS.find((known) => known === name);
    if (!field || path === '') {
      throw new InvalidArgumentError(
        `Write FIELD=NAME, with commas between; FIELD is one of ${RECORD_FIELDS.join(', ')}.`,
      );
    }
    if (map.has(field)) throw new InvalidArgumentError(`It tells ${field} twice: name one field for it.`);
    map.set(field, path);
  }
  return Object.fromEntries(map);
}

/** An IRI under which resources can live. */
export function readBase(text: string): Iri {
  const iri = /^https?:\/\/[^/?#]+\/(?:[^#]*\/)?$/i.test(text) ? parseIri(text) : undefined;
  if (!iri) {
    throw new InvalidArgumentError(
      'Give an http or https IRI that ends in /, such as https://example.org/id/. It holds no #, which comes before the place of a quote.',
    );
  }
  return iri;
}
