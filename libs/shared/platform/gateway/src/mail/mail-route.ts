import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hashOf } from '../auth/identity-door.js';
import type { GatewayOptions } from '../gateway-options.js';
import { InboundMail } from './inbound-mail.js';
import { MailRefused, type MailRefusal } from './mail-refused.js';
import { LARGEST_MAIL } from './read-mail.js';

/** What is not worth sending again is 422: providers try others again. */
const STATUS: Partial<Readonly<Record<MailRefusal, number>>> = {
  MAIL_NO_SUCH_ADDRESS: 404,
  MAIL_TOO_MANY: 429,
  CPD_MAILBOX_FULL: 429,
};

/**
 * `POST /inbound-mail?to=<address>`: a mail provider passes a mail on as it came (`message/rfc822`), and shows the secret as its
 * bearer. It answers with `{ "state": "taken" }` or a code. It is no page of a body: what names the body is the address.
 */
export function openMailRoute(
  server: FastifyInstance,
  options: Pick<GatewayOptions, 'graph' | 'documents'>,
  secret: string,
): void {
  const inbound = new InboundMail(options);
  void server.register(async (route) => {
    route.addContentTypeParser('message/rfc822', { parseAs: 'buffer' }, (_request, content, done) =>
      done(null, content),
    );
    route.post('/inbound-mail', { bodyLimit: LARGEST_MAIL }, async (request, reply) => {
      if (!shows(request, secret)) return reply.code(401).send({ error: { code: 'UNAUTHENTICATED' } });
      const { to } = request.query as { to?: unknown };
      try {
        const mailbox = await inbound.mailboxOf(typeof to === 'string' ? to : '');
        await inbound.take(mailbox, Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
        return await reply.send({ state: 'taken' });
      } catch (error) {
        if (!(error instanceof MailRefused)) throw error;
        return reply.code(STATUS[error.code] ?? 422).send({ error: { code: error.code } });
      }
    });
  });
}

/** Compared by their hashes, in a time that tells nothing. */
function shows({ headers }: FastifyRequest, secret: string): boolean {
  const [hash, shown] = [secret, (headers.authorization ?? '').replace(/^Bearer /, '')].map((text) =>
    Buffer.from(hashOf(text)),
  );
  return hash !== undefined && shown !== undefined && timingSafeEqual(hash, shown);
}
