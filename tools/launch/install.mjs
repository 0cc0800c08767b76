import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseWhenFull } from './disk.mjs';
import { run } from './run.mjs';
import { Mendable } from './say.mjs';

/** Installs the packages when there are none, or when they are older than the lockfile. */
export async function installWhenStale(root) {
  const stamp = join(root, 'node_modules/.standing-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (isCurrent(root, stamp, lock)) {
    writeFileSync(stamp, lock);
    return 'up to date';
  }
  refuseWhenFull(root, 1000);
  console.log('  packages: installing what the lockfile names; this takes about a minute the first time');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const code = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (code !== 0) {
    refuseWhenFull(root, 50);
    throw new Mendable('npm could not install the packages: its message is above. Check the network and start again.');
  }
  writeFileSync(stamp, lock);
  return 'installed';
}

/** Current by our own stamp, or, where npm was run by hand, by npm's copy of the lockfile. */
function isCurrent(root, stamp, lock) {
  const copy = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(copy)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lock || isNewer(copy, stamp, root);
  return isNewer(copy, null, root);
}

function isNewer(copy, stamp, root) {
  const installed = statSync(copy).mtimeMs;
  const sinceStamp = stamp === null || installed > statSync(stamp).mtimeMs;
  return sinceStamp && installed >= statSync(join(root, 'package-lock.json')).mtimeMs;
}
