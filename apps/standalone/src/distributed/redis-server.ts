import { freePort } from '@standing/platform/config';
import { inherited } from './environment.config.js';
import { type Part, startPart } from './part.js';

const PROGRAMS = ['redis-server', 'valkey-server'];

/**
 * Starts the machine's Redis or Valkey on a port of its own. It keeps nothing on disk: what is under way stands in
 * PostgreSQL, and is told again.
 */
export async function startRedis(): Promise<Part & { readonly url: string }> {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', 'noeviction'];
  for (const command of PROGRAMS) {
    try {
      const part = await startPart({ name: 'Redis', command, args, env: inherited, port, ours: false });
      return { ...part, url: `redis://127.0.0.1:${port}` };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error('There is no Redis server here: install the package redis-server, or give its address in REDIS_URL.');
}
