import type { FastifyInstance } from 'fastify';

/** Whether the process runs, and whether it can serve. */
export function openHealth(server: FastifyInstance, readiness: () => Promise<void>): void {
  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_, reply) => {
    try {
      await readiness();
      return { status: 'ready' };
    } catch (error) {
      return reply.code(503).send({ status: 'not ready', reason: (error as Error).message });
    }
  });
}
