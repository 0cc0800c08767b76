/** What the tests need beside npm's packages: a Chromium, and Redis where it can be had. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell comes first: it draws pages and no windows, and takes less time for it. */
const CHROMIUM_NAMES = [
  'chromium-headless-shell',
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** The path of a Chromium, installed on Debian when none is there; null when there is none. */
export async function readyChromium() {
  const found = await findChromium();
  if (found !== null || !(installed('chromium-headless-shell') || installed('chromium'))) return found;
  return onPath(CHROMIUM_NAMES);
}

/** Whether a Redis server is there, installed on Debian when it is not. */
export function readyRedis() {
  if (onPath(['redis-server', 'valkey-server']) !== null) return true;
  return installed('redis-server') && onPath(['redis-server']) !== null;
}

async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return isProgram(named) ? named : null;
  const system = onPath(CHROMIUM_NAMES) ?? (isProgram(MAC_CHROME) ? MAC_CHROME : null);
  if (system !== null) return system;
  const { chromium } = await import('playwright-core');
  return isProgram(chromium.executablePath()) ? chromium.executablePath() : null;
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isProgram) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs a Debian package; false where this is no Debian, or this user may not. */
function installed(name) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`  tools: installing Debian's ${name}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', args, { stdio: 'ignore', env }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', name);
}
