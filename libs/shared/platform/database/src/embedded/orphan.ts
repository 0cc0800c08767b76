import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Stops a server that an earlier start left behind when it was killed, so that this one may have the cluster. The
 * cluster's own lock file names it; a process of another program that got the same number is left alone.
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!isServerOf(pid, cluster)) return;
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 200 && isServerOf(pid, cluster); tries += 1) {
    if (tries === 120) process.kill(pid, 'SIGQUIT');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function isServerOf(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  const commandLine = `/proc/${pid}/cmdline`;
  if (process.platform === 'linux')
    return existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(cluster);
  return alive(pid);
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
