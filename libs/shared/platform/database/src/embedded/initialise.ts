import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Programs } from './binaries.js';
import type { Runner } from './runner.js';

/** Makes the cluster: UTF-8, byte-wise collation, passwords by SCRAM, so that the roles mean something. */
export async function initialise(programs: Programs, cluster: string, password: string, runner: Runner): Promise<void> {
  await mkdir(cluster, { recursive: true, mode: 0o700 });
  const passwordFile = join(dirname(cluster), 'initdb-password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (runner.owner) await give([cluster, passwordFile], runner.owner);
  await chmod(cluster, 0o700);
  try {
    await initdb(programs.initdb, cluster, passwordFile, runner);
  } catch (error) {
    await rm(cluster, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function give(paths: readonly string[], { uid, gid }: { uid: number; gid: number }): Promise<void> {
  for (const path of paths) await chown(path, uid, gid);
}

async function initdb(program: string, cluster: string, passwordFile: string, runner: Runner): Promise<void> {
  const flags = [
    '-D',
    cluster,
    '-U',
    'standing',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '-N',
  ];
  const child = spawn(program, flags, { ...runner.options, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The database could not be made in ${cluster}.\n${said}`);
}
