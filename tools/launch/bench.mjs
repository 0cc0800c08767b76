/** `npm run bench:dashboard`: builds what is measured, installs what it is compared with, and measures. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleServer } from '../build/bundle-load.mjs';
import { buildWhenStale } from './build-when-stale.mjs';
import { installWhenStale } from './install.mjs';
import { run } from './run.mjs';
import { launch, step } from './say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const peers = join(root, 'test/load/peers');

await launch(async () => {
  console.log('Standing: the dashboard under load');
  await step('packages', () => installWhenStale(root));
  await step('peers', () => installPeers());
  await step('build', () => buildWhenStale(root));
  await step('load', () => bundleServer(root, 'test/load', ['main', 'same-security'], 'dist/load'));
  return run(process.execPath, [join(root, 'dist/load/main.js')], { cwd: root });
});

/** They have a lockfile of their own, and no part in what everybody installs. */
async function installPeers() {
  const [lock, copy] = [join(peers, 'package-lock.json'), join(peers, 'node_modules/.package-lock.json')];
  if (existsSync(copy) && statSync(copy).mtimeMs >= statSync(lock).mtimeMs) return 'up to date';
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: peers });
  if (code !== 0) throw new Error('npm could not install the peers: its message is above.');
  return 'installed';
}
