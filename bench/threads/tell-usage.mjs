// Loaded into a program before it runs: tells at its end what the whole process took, to whoever opened its fourth channel.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
