// Publishes new files over old ones, and dies for good just before the given one of its calls to the file system.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [folder = '', call = ''] = process.argv.slice(2);
const { StagedFolder } = await import('../../../dist/compile/staged-folder.js');

let count = 0;
const calls = 'mkdirSync writeFileSync renameSync rmSync rmdirSync'.split(' ');
for (const name of calls) {
  const original = fs[name];
  fs[name] = (...args) => {
    count += 1;
    if (count === Number(call)) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
syncBuiltinESMExports();

const staged = await StagedFolder.open(folder, ['a', 'b', 'c']);
for (const name of ['a', 'b', 'c']) staged.write(name, 'new');
staged.commit(['c', 'd', 'e']);
