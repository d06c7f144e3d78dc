import { readQuestion, readQuestions } from '../../query/questions/read-questions.ts';
import { writeQuestion } from '../../query/questions/write-question.ts';
import type { Edition } from '../edition.ts';
import { HttpError } from '../endpoint/http-error.ts';
import { irisOf } from '../linked/bases.ts';
import type { PairPage, QuestionHead, ResourcePage } from './api-types.ts';
import { makeArticlePage } from './article-page.ts';
import { chooseFacts, listFacts } from './choose-facts.ts';
import { makeFactPage } from './fact-page.ts';
import { makeMap } from './make-map.ts';
import { makeNetwork } from './make-network.ts';
import type { FactIndex } from './read-index.ts';
import { search } from './search.ts';
import { summarise } from './summarise.ts';
import { makeThingPage } from './thing-page.ts';
import { makeTimeline } from './timeline.ts';

interface Asked {
  readonly index: FactIndex;
  readonly edition: Edition;
  readonly parameters: URLSearchParams;
  readonly signal: AbortSignal;
}

type Answer = (asked: Asked) => unknown;

/** What the pages ask for, each by its name under /api/. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  summary: ({ index, edition }) => summarise(index, edition.size),
  search: ({ index, parameters }) => search(index, parameters),
  facts: ({ index, parameters }) => listFacts(chooseFacts(index, parameters), parameters),
  timeline: ({ index, parameters }) => makeTimeline(chooseFacts(index, parameters)),
  network: ({ index, parameters }) =>
    makeNetwork(
      index,
      chooseFacts(index, withKinds(parameters, 'meeting')),
      parameters.get('by') === 'state' ? 'state' : 'person',
    ),
  map: ({ index, parameters }) => makeMap(index, chooseFacts(index, withKinds(parameters, 'meeting,visit'))),
  pair: makePair,
  resource: findResource,
  questions: listQuestions,
  question: fillQuestion,
  ask: askQuestion,
};

/** Answers a page's question in JSON. @throws HttpError 404, 400; the classes of QueryError */
export async function answerApi(request: Request, edition: Edition): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const name = pathname.slice('/api/'.length);
  const answer = Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : undefined;
  if (!answer) throw new HttpError(404, 'There is no such answer.');
  const index = await edition.index();
  const value = await answer({ index, edition, parameters: searchParams, signal: request.signal });
  return Response.json(value);
}

function withKinds(parameters: URLSearchParams, kinds: string): URLSearchParams {
  const own = new URLSearchParams(parameters);
  own.set('kind', kinds);
  return own;
}

function makePair({ index, parameters }: Asked): PairPage {
  const codes = parameters.getAll('state');
  const [a, b] = codes.map((code) => index.things.stateOf(code));
  if (!a || !b || a === b) throw new HttpError(404, 'The graph does not name two such states.');
  const facts = chooseFacts(index, parameters).filter(({ line }) => line.kind !== 'official');
  return { a, b, facts: facts.map(({ line }) => line) };
}

async function findResource({ index, edition, parameters, signal }: Asked): Promise<ResourcePage> {
  const path = parameters.get('path');
  const iris = path === null ? parameters.getAll('iri') : irisOf(path, edition.bases);
  // A hop of a fact's attribution is told on the fact's page.
  const known = iris.flatMap((each) => [each, each.replace(/\/attribution\/\d+$/u, '')]);
  const iri = known.find((each) => isKnown(index, each)) ?? '';
  const fact = index.byIri.get(iri);
  const thing = index.things.get(iri);
  const page = fact
    ? await edition.pages.run((store) => makeFactPage(store, index, fact), signal)
    : index.articles.has(iri)
      ? await edition.pages.run((store) => makeArticlePage(store, index, iri, edition.findText), signal)
      : thing && makeThingPage(index, thing);
  if (!page) throw new HttpError(404, 'The graph has no page of that.');
  return page;
}

function isKnown({ byIri, articles, things }: FactIndex, iri: string): boolean {
  return byIri.has(iri) || articles.has(iri) || things.get(iri) !== undefined;
}

async function listQuestions(): Promise<QuestionHead[]> {
  return (await readQuestions()).map(({ name, summary, description, parameters, sparql }) => ({
    name,
    summary,
    description,
    parameters,
    sparql,
  }));
}

async function fillQuestion({
  index,
  edition,
  parameters,
  signal,
}: Asked): Promise<{ readonly sparql: string }> {
  const { name = '', ...given } = Object.fromEntries([...parameters].filter(([, value]) => value !== ''));
  const question = await readQuestion(name);
  return { sparql: await edition.pages.run(() => writeQuestion(question, given, index.names), signal) };
}

async function askQuestion({ edition, parameters, signal }: Asked): Promise<unknown> {
  const question = parameters.get('q')?.trim() ?? '';
  if (question === '') throw new HttpError(400, 'There is no question. Give one as the parameter "q".');
  if (!edition.ask) throw new HttpError(404, 'Questions in English are not answered here.');
  const { ask } = edition;
  return edition.pages.run((store) => ask(store, question), signal);
}
