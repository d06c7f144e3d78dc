/** The seeds that come with the package; at both src/read and dist/read its root is two folders up. */
export const SEEDS: URL = new URL('../../seeds/', import.meta.url);
