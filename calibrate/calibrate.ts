// Fits the weights that make a fact's confidence the chance that it is right, and writes seeds/confidence/weights.tsv:
// npm run calibrate -- --gold GOLD --articles ARTICLES [--gold … --articles …] [--verdicts VERDICTS --articles ARTICLES]
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createStages, readKnowledge, SEEDS } from '../src/index.ts';
import { FACT_KINDS } from '../src/model/fact.ts';
import { fitWeights, predict } from './fit-weights.ts';
import { type Judged, type JudgedFact, judgeByGold, judgeByVerdicts } from './judged-facts.ts';
import { bestThreshold, brierScore, renderReliability, type Weighed } from './reliability.ts';

const FOLDS = 10;
/** Tried for each kind of fact: the fewer facts were judged, the stronger a pull it needs. */
const RIDGES = [1, 3, 10, 30, 100];

const { tokens } = parseArgs({
  tokens: true,
  options: {
    gold: { type: 'string', multiple: true },
    verdicts: { type: 'string', multiple: true },
    articles: { type: 'string', multiple: true },
  },
});

/** An article is in one fold with all its facts: they share what the rules make of its author. */
const foldOf = ({ article }: JudgedFact): number =>
  createHash('sha256').update(article).digest().readUInt32BE() % FOLDS;

const ofModel = (facts: readonly JudgedFact[], model: string): JudgedFact[] =>
  facts.filter((fact) => fact.model === model);

/** Each fact's chance by weights fitted to the articles of the other folds. */
function crossValidate(facts: readonly JudgedFact[], ridge: number): Weighed[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitWeights(
      facts.filter((fact) => foldOf(fact) !== fold),
      ridge,
    );
    return facts
      .filter((fact) => foldOf(fact) === fold)
      .map(({ features, right }) => ({ confidence: predict(weights, features), right }));
  });
}

/** The pull under which the chances of articles held out come nearest to the truth. */
function chooseRidge(facts: readonly JudgedFact[]): {
  readonly ridge: number;
  readonly weighed: readonly Weighed[];
} {
  const tried = RIDGES.map((ridge) => ({ ridge, weighed: crossValidate(facts, ridge) }));
  return tried.reduce((best, next) => (brierScore(next.weighed) < brierScore(best.weighed) ? next : best));
}

const stages = createStages(readKnowledge(SEEDS));
const judged: Judged[] = [];
const [sets, texts] = [[] as { name: string; value: string }[], [] as string[]];
for (const token of tokens) {
  if (token.kind !== 'option' || token.value === undefined) continue;
  if (token.name === 'articles') texts.push(token.value);
  else sets.push({ name: token.name, value: token.value });
}
for (const [at, { name, value }] of sets.entries()) {
  const articles = texts[at];
  if (articles === undefined) throw new Error(`${value} has no --articles after it.`);
  judged.push(await (name === 'gold' ? judgeByGold : judgeByVerdicts)(value, articles, stages));
}

const facts = judged.flatMap((each) => each.facts);
const chosen = FACT_KINDS.map((model) => {
  const examples = ofModel(facts, model);
  return { model, examples, ...chooseRidge(examples) };
});
const fromGold = judged.filter((_, at) => sets[at]?.name === 'gold');
const goldFacts = fromGold.flatMap((each) => each.facts);
const missed = fromGold.reduce((sum, each) => sum + each.missed, 0);
const threshold = bestThreshold(
  chosen.flatMap(({ model, ridge }) => crossValidate(ofModel(goldFacts, model), ridge)),
  missed,
);
const rows = chosen.flatMap(({ model, ridge, examples }) =>
  [...fitWeights(examples, ridge)]
    .filter(([, weight]) => Math.abs(weight) >= 0.005)
    .map(([feature, weight]) => `${model}\t${feature}\t${weight.toFixed(2)}`),
);
const file = fileURLToPath(new URL('confidence/weights.tsv', SEEDS));
const articles = new Set(facts.map(({ article }) => article)).size;
const lines = [
  '# How likely a fact is right: the logistic of the sum of the weights of its features (src/weigh/). Fitted by',
  `# "npm run calibrate" to ${facts.length} judged facts of ${articles} articles. What is under the threshold is left out unless asked for.`,
  'model\tfeature\tweight',
  `all\tthreshold\t${threshold}`,
  ...rows,
];
writeFileSync(file, `${lines.join('\n')}\n`);
process.stdout.write(`${renderReliability(chosen.flatMap(({ weighed }) => weighed))}\n\n`);
for (const { model, ridge, weighed } of chosen) {
  const share = weighed.reduce((sum, { right }) => sum + right, 0) / weighed.length;
  process.stdout.write(
    `${model}: ${weighed.length} facts, ${(100 * share).toFixed(0)} % right, Brier score ${brierScore(weighed).toFixed(3)} (${(share * (1 - share)).toFixed(3)} for who knows only the share), ridge ${ridge}\n`,
  );
}
process.stdout.write(`left out under ${threshold}\n`);
