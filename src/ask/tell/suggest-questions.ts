import { closest, distance } from 'fastest-levenshtein';
import type { Misunderstanding } from '../answer.ts';
import type { Asker } from '../asker.ts';
import type { Parse } from '../grammar/chart.ts';
import type { Named } from '../reading/reading.ts';
import type { Token } from '../words/tokens.ts';

const MOST = 3;

/** Those of whom most facts tell. */
const KNOWN = `SELECT ?label (COUNT(DISTINCT ?fact) AS ?facts) {
  VALUES ?role { cq:participant cq:visitor cq:speaker } ?fact ?role ?who . ?who a cq:Person ; rdfs:label ?label
} GROUP BY ?label ORDER BY DESC(?facts) ?label LIMIT 3`;

/** Says at which word a reading of the whole question ended, and what this graph can be asked. */
export async function explainMisunderstanding(
  asker: Asker,
  tokens: readonly Token[],
  { furthest, meanings }: Parse,
): Promise<Misunderstanding> {
  const token = meanings.length > 0 ? undefined : tokens[furthest];
  if (token) return explainWord(asker, tokens, token.text, []);
  const nearest = await suggestQuestions(asker, []);
  const message =
    meanings.length > 0 ? 'I know the words, but they do not go together' : 'the question ends too early';
  return { message, nearest };
}

/** Says which word blocks, and what this graph can be asked of those whom the question names. */
export async function explainWord(
  asker: Asker,
  tokens: readonly Token[],
  word: string,
  named: readonly Named[],
): Promise<Misunderstanding> {
  const token = tokens.find(({ text }) => text === word);
  const near = token && nearWord(token.key, asker.lexicon.vocabulary);
  return {
    word,
    ...(token && { at: token.at }),
    message: `I do not understand "${word}" here`,
    ...(near && { suggestion: near }),
    nearest: await suggestQuestions(asker, named),
  };
}

/** A word of the grammar that differs in one letter, or in two where it is long. */
function nearWord(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (vocabulary.has(word) || word.length < 4) return undefined;
  const near = closest(word, [...vocabulary].sort());
  return distance(word, near) <= (word.length > 5 ? 2 : 1) ? near : undefined;
}

async function suggestQuestions({ store, lexicon }: Asker, named: readonly Named[]): Promise<string[]> {
  const known = named.flatMap((one) => (one.type === 'name' ? (one.matches[0]?.thing ?? []) : []));
  const persons = known.filter(({ kind }) => kind === 'person').map(({ label }) => label);
  const [first] = persons;
  if (first)
    return lexicon.suggestions.person.map((question) => question.replace('NAME', first)).slice(0, MOST);
  const [thing] = known;
  if (thing) return lexicon.suggestions.thing.map((question) => question.replace('NAME', thing.label));
  const { rows } = await store.select(KNOWN);
  return rows.map(({ label }, i) =>
    (lexicon.suggestions.person[i] ?? '').replace('NAME', label?.value ?? ''),
  );
}
