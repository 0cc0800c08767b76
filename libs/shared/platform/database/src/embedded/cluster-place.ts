import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { reachable } from './binaries.js';
import type { Runner } from './runner.js';

/**
 * Where the cluster lies: in the data directory, unless the server's user may not pass a folder above it (root's home is
 * closed to others): then under `/var/lib/standing`, in a folder of its own for each data directory.
 */
export function clusterPlace(directory: string, runner: Runner): string {
  mkdirSync(directory, { recursive: true });
  if (!runner.owner || reachable(directory)) return join(directory, 'postgres');
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 12);
  const elsewhere = join('/var/lib/standing', name);
  mkdirSync(elsewhere, { recursive: true });
  return join(elsewhere, 'postgres');
}
