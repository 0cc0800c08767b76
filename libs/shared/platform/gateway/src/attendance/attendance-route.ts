import { isId, newId } from '@standing/kernel';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { gatewayActor, hashOf } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import { mayTry } from '../http/guards.js';
import { readList } from './read-list.js';

const TAKE = `mutation TakeAttendance($keyHash: String!, $eventId: Uuid!, $rows: [AttendanceRowInput!]!, $key: Uuid!) {
  takeAttendance(keyHash: $keyHash, eventId: $eventId, rows: $rows, idempotencyKey: $key) { taken malformed }
}`;

/** The largest list that is read, in bytes: two hundred rows with long addresses. */
const LARGEST_LIST = 100_000;

type Taken = { readonly taken: number; readonly malformed: number };
type Answered = Error & {
  readonly extensions?: { readonly code?: string; readonly refusals?: readonly { readonly code: string }[] };
};

/**
 * `POST /attendance` on a body's host: a training provider shows its key as a bearer and says who attended an event of its own,
 * `{ "event": "…", "rows": [{ "address": "…", "minutes": 60 }] }`. It answers how many rows are well-formed and how many are not,
 * the same whether an address is a member's or nobody's, or with a code. The same list sent again changes nothing.
 */
export function openAttendanceRoute(server: FastifyInstance, { graph }: Pick<GatewayOptions, 'graph'>): void {
  void server.register(async (route) => {
    route.setErrorHandler((error: FastifyError, _request, reply) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) throw error;
      return answerCode(reply, status, status === 413 ? 'TOO_LARGE' : 'BAD_REQUEST');
    });
    route.post('/attendance', { bodyLimit: LARGEST_LIST }, async (request, reply) => {
      if (!(await mayTry('attendance', request))) return answerCode(reply, 429, 'TOO_MANY');
      const { body } = request.visit;
      const shown = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
      if (!body || shown === undefined) return answerCode(reply, 401, 'UNAUTHENTICATED');
      const list = readList(request.body);
      if (list === null || !isId(list.event)) return answerCode(reply, 400, 'BAD_REQUEST');
      const given = { keyHash: hashOf(shown), eventId: list.event, rows: list.rows, key: newId() };
      try {
        const { takeAttendance } = await graph.ask<{ takeAttendance: Taken }>(gatewayActor(body.id), TAKE, given);
        return await reply.send({ taken: takeAttendance.taken, malformed: takeAttendance.malformed });
      } catch (error) {
        return answerRefusal(reply, error as Answered);
      }
    });
  });
}

/** What the graph refuses is an answer; anything else rises. */
function answerRefusal(reply: FastifyReply, error: Answered): FastifyReply {
  const { code, refusals = [] } = error.extensions ?? {};
  if (code === 'NOT_FOUND') return answerCode(reply, 404, code);
  const refusal = refusals[0]?.code;
  if (code !== 'REFUSED' || refusal === undefined) throw error;
  return answerCode(reply, 422, refusal);
}

function answerCode(reply: FastifyReply, status: number, code: string): FastifyReply {
  return reply.code(status).send({ error: { code } });
}
