import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { makeMark, processOf, stateOfMark } from '../../../src/compile/process-mark.ts';

const own = makeMark();
const [pid = '', place = '', start = '', chance = ''] = own.split('-');

test('marks of one process differ, and tell its number', () => {
  expect(makeMark()).not.toBe(own);
  expect(processOf(own)).toBe(process.pid);
});

test.each([
  ['its own', own, 'running'],
  ['its number, given to another since', `${pid}-${place}-00000001-${chance}`, 'ended'],
  ['a number that no process has', `4194304999-${place}-${start}-${chance}`, 'ended'],
  ['another machine', `${pid}-00000000-${start}-${chance}`, 'unknown'],
  ['a start that could not be told', `${pid}-${place}-0-${chance}`, 'unknown'],
  ['no mark', 'x', 'unknown'],
])('%s', (_, mark, expected) => {
  expect(stateOfMark(mark)).toBe(expected);
});

test.skipIf(process.platform !== 'linux')(
  'a process that has ended and was not waited for runs no more',
  async () => {
    // The shell starts another in the background and becomes one that never waits for it.
    const child = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 30'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const [number] = await once(child.stdout.setEncoding('utf8'), 'data');
      await expect
        .poll(() => stateOfMark(`${String(number).trim()}-${place}-${start}-${chance}`))
        .toBe('ended');
    } finally {
      child.kill('SIGKILL');
    }
  },
);
