/** The shipped grammar of questions; at both src/ask/grammar and dist/ask/grammar the package's root is three folders up. */
export const QUESTIONS: URL = new URL('../../../seeds/lexicon/en/questions/', import.meta.url);
