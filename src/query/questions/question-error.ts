import { QueryError, QueryUsageError } from '../query-error.ts';

/** No shipped question has the name. */
export class UnknownQuestionError extends QueryUsageError {
  readonly code = 'unknown-question';
}

/** A parameter is missing, is none of the question's, or has a value that is not of its type. */
export class ParameterError extends QueryUsageError {
  readonly code = 'parameter';
}

/** Nothing in the graph has the name. */
export class UnknownNameError extends QueryUsageError {
  readonly code = 'unknown-name';
}

/** A name fits several things in the graph. The remedy lists them, one a line. */
export class AmbiguousNameError extends QueryUsageError {
  readonly code = 'ambiguous-name';
}

/** The header of a question's file does not fit, or its query does not use what the header declares. */
export class QuestionFileError extends QueryError {
  readonly code = 'question-file';
}
