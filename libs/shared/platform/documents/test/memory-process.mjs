/** Receives each file that it is told of, and a gigabyte that comes piece by piece; says what became of each, and the peak. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../../../../../tools/build/load-typescript.mjs';

const root = fileURLToPath(new URL('../../../../../', import.meta.url));
const name = `pdf-memory-${process.pid}`;
const built = join(root, '.cache', name);
const folder = mkdtempSync(join(tmpdir(), 'pdf-memory-'));
mkdirSync(built, { recursive: true });
copyFileSync(new URL('../src/pdf/pdf-worker.mjs', import.meta.url), join(built, 'pdf-worker.mjs'));

const { Clock, openDocuments, secretFrom } = await loadTypeScript(root, name, [
  `export { Clock } from '@standing/kernel';`,
  `export { secretFrom } from '@standing/platform/config';`,
  `export { openDocuments } from '@standing/platform/documents';`,
]);
const documents = openDocuments(folder, secretFrom('a master secret that is long enough for it'), new Clock());
const sender = { bodyId: '018f0000-0000-7000-8000-000000000001', personId: '018f0000-0000-7000-8000-000000000002' };

async function* gigabyte() {
  yield Buffer.from('%PDF-1.7\n');
  for (let sent = 0; sent < 1e9; sent += 65_536) yield Buffer.alloc(65_536, 'x');
}
async function* whole(file) {
  yield readFileSync(file);
}
const became = (content) =>
  documents.receive(sender, 'x.pdf', content).then(
    () => 'taken',
    ({ message }) => message,
  );

const said = [await became(gigabyte())];
for (const file of process.argv.slice(2)) said.push(await became(whole(file)));
rmSync(folder, { recursive: true });
rmSync(built, { recursive: true });
console.log(JSON.stringify({ said, peak: peak() }));

/** In bytes. Linux counts what started this process among its `maxRSS`, and tells its own beside it. */
function peak() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) * 1024;
}
