import { readFileSync } from 'node:fs';

/** Which words stand in like company, by their keys; at both src/ask/words and dist/ask/words the package's root is three folders up. */
const FILE: URL = new URL('../../../seeds/lexicon/en/near-words.tsv', import.meta.url);

/** The words nearest to one, by its key, each with how near it is, from 0 to 1; none where nothing is known of it. */
export type NearWords = (key: string) => ReadonlyMap<string, number>;

const NONE: ReadonlyMap<string, number> = new Map();

/** Reads the list; of its lines only those are taken apart that are asked for. @throws where the file is missing */
export function readNearWords(file: URL = FILE): NearWords {
  const lines = new Map<string, string>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0 && !line.startsWith('#')) lines.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return (key) => {
    const line = lines.get(key);
    if (line === undefined) return NONE;
    return new Map(
      line.split(' ').map((each): [string, number] => {
        const [word = '', percent = '0'] = each.split('|');
        return [word, Number(percent) / 100];
      }),
    );
  };
}
