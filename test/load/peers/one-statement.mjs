/** The usual hand-written server: Fastify, an ordinary pool, one statement that makes the whole answer. No security at all. */
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import pg from 'pg';

const { address, port, sql } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const pool = new pg.Pool({ ...address, max: 20 });
const server = Fastify();

server.get('/health/live', () => ({ status: 'live' }));
server.post('/dashboard', async (request, reply) => {
  const { rows } = await pool.query({ name: 'dashboard', text: sql, values: [request.body.id] });
  return reply.type('application/json; charset=utf-8').send(rows[0].answer);
});
await server.listen({ port, host: '127.0.0.1' });
