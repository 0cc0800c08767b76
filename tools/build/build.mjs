/** Builds every process that there is, and the web app. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleServer } from './bundle-server.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

const servers = readdirSync(join(root, 'apps')).filter((app) => existsSync(join(root, 'apps', app, 'src/main.ts')));
/** A build is the one that ships, also where a test asked for it. */
const shipped = { ...process.env, NODE_ENV: 'production' };
const webBuild = join(root, 'apps/web/build.mjs');

try {
  await Promise.all([...servers.map(server), ...(existsSync(webBuild) ? [web()] : [])]);
} catch (error) {
  console.error(error.code === 'ENOSPC' ? 'The disk is full: free some space and start again.' : error.message);
  process.exitCode = 1;
}

async function server(app) {
  const start = performance.now();
  await bundleServer(root, app);
  console.log(`    ${app} bundled in ${seconds(start)}`);
}

async function web() {
  const start = performance.now();
  const { code, output } = await run(process.execPath, [webBuild]);
  if (code !== 0) throw new Error(`${output}\nThe web app could not be built: its messages are above.`);
  console.log(`    web app built in ${seconds(start)}`);
}

/** Runs a command whose messages matter only when it fails. */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: shipped });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
