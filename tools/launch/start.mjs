/**
 * `npm start`: makes ready what is not, then runs the whole platform in one process until it is stopped; with the word
 * `distributed`, as processes of their own.
 */
import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from './build-when-stale.mjs';
import { readyDataDirectory } from './disk.mjs';
import { installWhenStale } from './install.mjs';
import { nodeOutcome } from './node-version.mjs';
import { readyPort } from './port.mjs';
import { launch, step } from './say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

await launch(async () => {
  console.log('Standing');
  await step('Node', () => nodeOutcome());
  await step('port', () => readyPort(process.env.PORT ?? '4000'));
  if (!process.env.DATABASE_URL) {
    await step('data', () => readyDataDirectory(resolve(root, process.env.STANDING_DATA ?? '.data')));
  }
  await step('packages', () => installWhenStale(root));
  await step('build', () => buildWhenStale(root));
  return runPlatform();
});

/** Runs the platform to its end. It has a process group of its own, so that Ctrl-C reaches it once, through here. */
function runPlatform() {
  const main = join(root, 'dist/apps/standalone/main.js');
  const child = spawn(process.execPath, [main, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    detached: process.platform !== 'win32',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
