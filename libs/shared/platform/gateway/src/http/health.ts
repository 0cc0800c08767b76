import type { Log } from '@standing/platform/observability';
import type { FastifyInstance } from 'fastify';

/** Whether the process runs, and whether it can serve; why not is for the log alone. */
export function openHealth(server: FastifyInstance, readiness: () => Promise<void>, log: Log): void {
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_, reply) => {
    try {
      await readiness();
      return { status: 'ready' };
    } catch (error) {
      log.warn({ err: error }, 'Not ready.');
      return reply.code(503).send({ status: 'not ready' });
    }
  });
}
