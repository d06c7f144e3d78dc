const mark = { quote: 34, escape: 92, comma: 44, feed: 10, array: 0x5b } as const;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);
/** White space, and the bytes of a byte order mark. */
const space = new Set([9, 10, 13, 32, 0xef, 0xbb, 0xbf]);

/** Where a byte stands: between values, within one, right after the end of one, or as the last of one. */
export type Place = 'between' | 'within' | 'after' | 'last';

/**
 * Finds where the values of a JSON file begin and end, byte by byte: the members of the array that the file is, or else
 * the values that follow each other. Only quotation marks and brackets are looked at.
 */
export class JsonScanner {
  /** How many brackets are open around the values; not known before the first byte that is no space. */
  #base: 0 | 1 | undefined;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inValue = false;

  /** True where the file may end: no bracket, no string and no array is open. */
  get closed(): boolean {
    return this.#depth === 0 && !this.#inString;
  }

  step(byte: number): Place {
    if (this.#inString) {
      this.#stepInString(byte);
      return 'within';
    }
    if (!this.#inValue && !this.#begins(byte)) return 'between';
    this.#inValue = true;
    if (byte === mark.quote) this.#inString = true;
    else if (opening.has(byte)) this.#depth++;
    else if (closing.has(byte)) return this.#close();
    const separator = byte === mark.comma || (this.#base === 0 && byte === mark.feed);
    if (!separator || this.#depth !== this.#base) return 'within';
    this.#inValue = false;
    return 'after';
  }

  #stepInString(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === mark.escape) this.#escaped = true;
    else if (byte === mark.quote) this.#inString = false;
  }

  /** False for what stands between values, the brackets of the array around them included. */
  #begins(byte: number): boolean {
    if (space.has(byte) || (byte === mark.comma && this.#depth === this.#base)) return false;
    if (this.#base === undefined) {
      this.#base = byte === mark.array ? 1 : 0;
      this.#depth = this.#base;
      return this.#base === 0;
    }
    if (!closing.has(byte) || this.#depth !== 1 || this.#base !== 1) return true;
    this.#leaveArray();
    return false;
  }

  #close(): Place {
    this.#depth--;
    if (this.#depth > (this.#base ?? 0)) return 'within';
    this.#inValue = false;
    if (this.#depth === this.#base) return 'last';
    this.#leaveArray();
    return 'after';
  }

  /** What follows the array is values of their own: the reader tells that they are none. */
  #leaveArray(): void {
    this.#base = 0;
    this.#depth = 0;
  }
}
