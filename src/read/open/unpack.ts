import { Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { InputError } from '../input-error.ts';
import type { Bytes } from './open-bytes.ts';
import { peek } from './peek.ts';

/** Packed in itself more often than this it is made to do harm. */
const deepest = 3;
/** No text packs as well as this: so much at once from so little is made to fill a memory or a day. */
const largestRatio = 400;
const smallestBomb = 64 * 1024 * 1024;

/** Told of what unpacks to so much. */
export const bomb = (): InputError =>
  new InputError('bomb', 'The file unpacks to hundreds of times its size. Unpack it and look what it holds.');

export const isBomb = (packed: number, unpacked: number): boolean =>
  unpacked > smallestBomb && unpacked > packed * largestRatio;

const begins = (bytes: Uint8Array, ...magic: number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** The stream unpacked as often as it is packed by gzip or Zstandard, whatever its name, with its beginning. */
export async function unpack(
  stream: Bytes,
  depth = 0,
): Promise<{ readonly head: Uint8Array; readonly bytes: Bytes; readonly packed: boolean }> {
  const { head, bytes } = await peek(stream);
  const create = begins(head, 0x1f, 0x8b)
    ? zlib.createGunzip
    : begins(head, 0x28, 0xb5, 0x2f, 0xfd)
      ? zstd()
      : undefined;
  if (!create) return { head, bytes, packed: depth > 0 };
  if (depth === deepest) {
    throw new InputError('bomb', `The file is packed in itself more than ${deepest} times. Unpack it first.`);
  }
  return unpack(guarded(bytes, create()), depth + 1);
}

function zstd(): () => Transform {
  const create: unknown = Reflect.get(zlib, 'createZstdDecompress');
  if (typeof create === 'function') return () => create();
  throw new InputError(
    'unknown-kind',
    'The file is packed by Zstandard, which needs Node 22.15. Unpack it first: zstd -d.',
  );
}

/** What `unpacker` makes of the bytes, until it is too much for what went in. */
async function* guarded(bytes: Bytes, unpacker: Transform): AsyncGenerator<Uint8Array> {
  let [from, to] = [0, 0];
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      from += chunk.length;
      yield chunk;
    }
  }
  const packed = Readable.from(counted());
  packed.on('error', (error) => unpacker.destroy(error));
  unpacker.on('close', () => packed.destroy());
  for await (const chunk of packed.pipe(unpacker) as Bytes) {
    to += chunk.length;
    if (isBomb(from, to)) throw bomb();
    yield chunk;
  }
}
