import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { runHere } from './run-command.ts';

const graph = fileURLToPath(new URL('../samples/graph.nq', import.meta.url));
const folder = makeFolder();

const cases: [args: string, code: number, stdout: RegExp, stderr: RegExp][] = [
  ['', 0, /^who-met +Whom did a party meet, and when\?\n +--party <party> \[--from <date>\]/m, /^$/],
  ['--format json', 0, /"name": "who-met",\n +"summary"/, /^$/],
  ['--help', 0, /Examples:\n +communique questions\n/, /^$/],
  ['show who-held', 0, /^# Who held an office.*PREFIX cq: <.*SELECT DISTINCT \?holder/s, /^$/],
  ['export queries', 0, /^$/, /^\d\d queries in queries\n$/],
  ['show who-holds', 2, /^$/, /no question "who-holds".*Did you mean who-held\?/],
  ['show nosuch', 2, /^$/, /no question "nosuch"\. `communique questions list` lists them\.\n$/],
  ['show treaties', 2, /^$/, /lists them\.\n$/],
  ['show who-mets', 2, /^$/, /Did you mean who-met\?/],
  ['list --help', 0, /Examples:\n +communique questions list\n/, /^$/],
  ['show --help', 0, /Examples:\n +communique questions show who-met\n/, /^$/],
  ['export --help', 0, /Example:\n +communique questions export queries\//, /^$/],
  ['run', 2, /^$/, /Usage: communique questions run <name> \[options\]/],
  ['run who-met --help', 0, /--from <date> +first day, month or year \(default: any\)/, /^$/],
  [
    'run who-met',
    2,
    /^$/,
    /^error: who-met needs --party <party> \(whose meetings\)\. For example: .*--party "Lavrov"/,
  ],
  ['run who-met --partie Lavrov', 2, /^$/, /unknown option '--partie'\n\(Did you mean --party\?\)/],
  [`run who-met --party Kim --graph ${graph}`, 2, /^$/, /names 2 in this graph.*\n {2}Kim Jong Un \(/],
  [`run who-met --party Lavrow --graph ${graph}`, 2, /^$/, /Did you mean Sergei Lavrov\?/],
  [`run who-met --party Lavrov --from 13 --graph ${graph}`, 2, /^$/, /--from takes a value of type date/],
  [
    `run who-met --party Lavrov --results csv --to 2014 --graph ${graph}`,
    0,
    /^date,kind,other.*\r\n2013-09-12,meeting,John Kerry/,
    /^$/,
  ],
  [`run who-visited --state DPRK --graph ${graph}`, 0, /Sergei Lavrov +occurred/, /^$/],
  ['run proposals --graph nowhere.nq', 3, /^$/, /nowhere/],
];

test.each(cases)('questions %s', async (args, code, stdout, stderr) => {
  const outcome = await runHere(folder, ['questions', ...args.split(' ').filter(Boolean)]);
  expect(outcome).toEqual({
    code,
    stdout: expect.stringMatching(stdout),
    stderr: expect.stringMatching(stderr),
  });
});
