import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Thrown when another process has the data folder. */
export class DataFolderInUse extends Error {
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}: stop that one, or choose another folder with STANDING_DATA=/path.`,
    );
    this.name = 'DataFolderInUse';
  }
}

/** Takes the data folder for this process, so that two never start one database; returns how to give it back. */
export function takeDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'process');
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (holder !== process.pid && isPlatform(holder)) throw new DataFolderInUse(folder, holder);
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

/** Whether the process lives and is one of ours; a number that another program has got since does not count. */
function isPlatform(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  const commandLine = `/proc/${pid}/cmdline`;
  if (process.platform === 'linux')
    return existsSync(commandLine) && /node.*dist\/apps/.test(readFileSync(commandLine, 'utf8').replaceAll('\0', ' '));
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
