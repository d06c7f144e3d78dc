/** The public API that answers questions of a built graph, in English and those shipped, without what making one needs. */
export type { Answer, AnswerItem, Outcome, Proof } from './ask/answer.ts';
export { ask } from './ask/ask.ts';
export { type Asker, prepareAsker } from './ask/asker.ts';
export { converse, type Turn } from './ask/converse.ts';
export { ANSWER_FORMATS, type AnswerFormat, renderAnswer } from './ask/tell/render-answer.ts';
export { writeFile } from './compile/write-file.ts';
export type { Knowledge } from './model/knowledge.ts';
export { openGraph } from './query/graph-store.ts';
export { type Names, readNames } from './query/names/read-names.ts';
export type { Candidate, NameKind, Resolution } from './query/names/resolution.ts';
export { resolveName } from './query/names/resolve-name.ts';
export { checkGiven } from './query/questions/check-given.ts';
export type { Parameter, Question } from './query/questions/question.ts';
export { prepareQuestion, runQuestion } from './query/questions/run-question.ts';
export { readOwnSeeds } from './read/own-seeds.ts';
export { readTexts } from './read/read-texts.ts';
export { readShippedKnowledge } from './read/shipped-knowledge.ts';
