import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BodyScopedReader, type DatabaseAddress, hotRead } from '@standing/platform/database';
import Fastify from 'fastify';
import { FOR_SESSION } from './statement.sql.js';

/** One statement under row-level security that also asks whose session it is, on the product's own reader, and no graph. */
const { address, port, bodies } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as {
  address: DatabaseAddress;
  port: number;
  bodies: Record<string, string>;
};
const reader = new BodyScopedReader(address, 'bench');
const dashboard = hotRead<{ answer: string }>({ name: 'bench.dashboard', text: FOR_SESSION });
const server = Fastify();

server.get('/health/live', () => ({ status: 'live' }));
server.post('/dashboard', async (request, reply) => {
  const body = bodies[request.headers.host ?? ''];
  const [, token] = /__Host-session=([^;]+)/.exec(request.headers.cookie ?? '') ?? [];
  if (!body || !token) return reply.code(401).send();
  const hash = createHash('sha256').update(token).digest('hex');
  const [rows] = (await reader.run(body, [{ read: dashboard, params: [hash] }])) as [{ answer: string }[]];
  if (!rows[0]) return reply.code(401).send();
  return reply.type('application/json; charset=utf-8').send(rows[0].answer);
});
await server.listen({ port, host: '127.0.0.1' });
