import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';

/** Runs a command to its end with its output shown, and answers its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a command with its output kept in a file; stops it, and all that it started, when it takes too long.
 * @returns {Promise<{ code: number, output: string }>} 124 is the code of a command that was stopped
 */
export async function runQuietly(command, args, { log, env, cwd, limitMinutes }) {
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  const child = spawn(command, args, {
    env,
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const forget = stopTogether(child);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    endGroup(child);
  }, limitMinutes * 60_000);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? 1));
  }).finally(() => {
    clearTimeout(timer);
    forget();
  });
  file.end(late ? `\nStopped after ${limitMinutes} minutes.\n` : '');
  await finished(file);
  return { code: late ? 124 : code, output: readFileSync(log, 'utf8') };
}

const running = new Set();

/** Ctrl-C ends the command too, and each that runs beside it: they run in groups of their own. */
function stopTogether(child) {
  const stop = () => {
    for (const each of running) endGroup(each);
    process.exit(130);
  };
  running.add(child);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
  return () => {
    running.delete(child);
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, stop);
  };
}

function endGroup(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
