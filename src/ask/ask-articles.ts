import type { Answer } from './answer.ts';
import type { Asker } from './asker.ts';
import { type Chart, openChart } from './grammar/chart.ts';
import { joinTimes } from './loose/join-times.ts';
import { respell } from './loose/respell.ts';
import { type Spot, spotPhrases } from './loose/spot.ts';
import { NOTHING } from './nothing.ts';
import { articlesAbout } from './passages/articles-about.ts';
import { readSettings } from './reading/roles.ts';
import type { Token } from './words/tokens.ts';

/**
 * Answers "which articles deal with A", "how many mention B" by the articles themselves; nothing where no articles are asked for
 * or what they are to speak of is a fact, which the graph knows by its reports.
 */
export async function askArticles(
  asker: Asker,
  question: string,
  tokens: readonly Token[],
  chart: Chart,
): Promise<Answer | undefined> {
  const [opening] = [...chart.find('ARTICLESON', 0)].sort((a, b) => b.end - a.end);
  if (!opening) return undefined;
  const set = readSettings(opening.marks);
  const rest = withoutSpoken(tokens.slice(opening.end), set, asker);
  if (rest.length === 0) return undefined;
  const spotted = spotPhrases(openChart(asker.lexicon.grammar, asker.terminals, rest), rest);
  const reports = tokens.slice(0, opening.end).some(({ key }) => /^reports?$/u.test(key));
  const isOfFact = ({ set }: Spot): boolean =>
    set.has('kind') && !set.has('weak') && (reports || !set.has('noun'));
  if (spotted.some(isOfFact)) return undefined;
  const { spots, respelt } = await respell(spotted, asker);
  const about = { spots, times: joinTimes(spots, asker.calendar), slight: set.has('slight') };
  const passages = articlesAbout(about, await asker.texts());
  // A story that one article tells has no course to trace.
  if (passages.length < (set.has('timeline') ? 2 : 1)) return undefined;
  return {
    ...NOTHING,
    question,
    outcome: 'answered',
    reading: `articles that ${set.has('slight') ? 'mention' : 'are about'} ${rest.map(({ text }) => text).join(' ')}`,
    articles: passages.length,
    passages,
    respelt,
  };
}

/** "In which articles is A *mentioned*" */
function withoutSpoken(
  tokens: readonly Token[],
  set: ReadonlyMap<string, string>,
  { lexicon, terminals }: Pick<Asker, 'lexicon' | 'terminals'>,
): readonly Token[] {
  if (!set.has('spoken')) return tokens;
  const chart = openChart(lexicon.grammar, terminals, tokens);
  const at = tokens.findIndex((_, i) => chart.find('SPOKEN', i).some(({ end }) => end === tokens.length));
  return at < 0 ? [] : tokens.slice(0, at);
}
