/** Decides from two files whether a level's requirements are met on a day, and says why; without options it prints which there are. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { decide, runDecide } = await loadTypeScript(root, 'decide', [
  `export { decide } from '@standing/accreditation/requirements';`,
  `export { runDecide } from '@standing/accreditation/format';`,
]);

const { out, err, code } = runDecide(process.argv.slice(2), { read, decide, coloured: process.stdout.isTTY === true });
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;

/** The text of a file, without the mark that some editors begin it with. */
function read(file) {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    return { problem: error.code === 'ENOENT' ? 'missing' : 'unreadable' };
  }
}
