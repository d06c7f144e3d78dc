import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { GraphFormat } from '../../src/serialise/graph-format.ts';

/** A program that others wrote, which reads formats of ours. */
export interface Reader {
  readonly name: string;
  /** Debian's package. */
  readonly debian: string;
  readonly probe: readonly [command: string, ...args: string[]];
  /** How to have it read a format from standard input and write N-Quads. */
  readonly commands: Readonly<Partial<Record<GraphFormat, readonly [command: string, ...args: string[]]>>>;
}

/** Debian's libraries belong to Debian's own Python. */
const PYTHON = '/usr/bin/python3';
const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const rapper = (format: string) => ['rapper', '-q', '-i', format, '-o', 'nquads', '-', 'urn:base'] as const;
const serdi = (format: string) => ['serdi', '-i', format, '-o', 'nquads', '-'] as const;
const rdflib = (format: string) => [PYTHON, script('read-with-rdflib.py'), format] as const;

export const READERS: readonly Reader[] = [
  {
    name: 'rapper',
    debian: 'raptor2-utils',
    probe: ['rapper', '--version'],
    commands: { turtle: rapper('turtle'), trig: rapper('trig'), nquads: rapper('nquads') },
  },
  {
    name: 'serdi',
    debian: 'serdi',
    probe: ['serdi', '-v'],
    commands: { turtle: serdi('turtle'), trig: serdi('trig'), nquads: serdi('nquads') },
  },
  {
    name: 'rdflib',
    debian: 'python3-rdflib',
    probe: [PYTHON, '-c', 'import rdflib'],
    commands: {
      turtle: rdflib('turtle'),
      trig: rdflib('trig'),
      nquads: rdflib('nquads'),
      jsonld: rdflib('json-ld'),
    },
  },
  {
    name: 'PyLD',
    debian: 'python3-pyld',
    probe: [PYTHON, '-c', 'import pyld'],
    commands: { jsonld: [PYTHON, script('read-with-pyld.py')] },
  },
];

export function isInstalled({ probe: [command, ...args] }: Reader): boolean {
  const { error, status } = spawnSync(command, args);
  return !error && status === 0;
}

/** What the reader makes of a text, as N-Quads. @throws where it complains, even if it goes on */
export function readWith(reader: Reader, format: GraphFormat, text: string): string {
  const [command, ...args] = reader.commands[format] ?? [reader.name];
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input: text,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 60_000,
  });
  if (error || status !== 0 || stderr !== '') {
    throw new Error(`${reader.name} complains of ${format}: ${error?.message ?? stderr.slice(0, 2000)}`);
  }
  return stdout;
}
