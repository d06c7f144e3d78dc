/** The public API of the questions that come with the program as they are written, without what answers them. */
export { exportQueries, type QueryFile } from './query/questions/export-queries.ts';
export { readQuestion, readQuestions } from './query/questions/read-questions.ts';
export { renderQuestions, renderSparql } from './query/questions/render-questions.ts';
