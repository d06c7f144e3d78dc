import { exportQueries } from '../../src/query/questions/export-queries.ts';

/** All queries that come with the program, as they stand alone, by name. */
export async function readShippedQueries(): Promise<[name: string, sparql: string][]> {
  return (await exportQueries()).map(({ name, text }) => [name.replace('.rq', ''), text]);
}
