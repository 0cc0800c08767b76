import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor } from '@standing/platform/auth';
import { serveSubgraph } from '@standing/platform/host';
import { actorsOf } from './actors.js';
import { copyOfBodies } from './copies.js';
import { answerOf, type Installation, openGraphOver } from './installation.js';
import { type Operation, operations, variablesOf } from './operations.js';
import { plainValues } from './plain-values.js';
import { rowsOfBody } from './rows-of-body.js';
import type { Body } from './seed-body.js';

/** The context that runs elsewhere. */
const AWAY = 'practice';

describe('one context behind an address of its own', () => {
  let installation: Installation;
  let body: Body;
  let server: ReturnType<typeof serveSubgraph>;
  let url: string;
  let calls = 0;
  let apart: Pick<Installation, 'graph' | 'tokens'>;

  beforeAll(async () => {
    ({ installation, a: body } = await copyOfBodies());
    const context = installation.running.find(({ name }) => name === AWAY);
    if (!context) throw new Error(`${AWAY} does not run.`);
    server = serveSubgraph(context.subgraph);
    server.addHook('onRequest', async () => {
      calls += 1;
    });
    url = await server.listen({ port: 0, host: '127.0.0.1' });
    apart = {
      tokens: installation.tokens,
      graph: await openGraphOver({ ...installation.places, [AWAY]: { url } }, installation.tokens),
    };
  }, 120_000);

  afterAll(async () => {
    await apart.graph.stop();
    await server.close();
    await installation.stop();
  });

  it('gives the same answers to the same questions, whoever asks', async () => {
    const rows = await rowsOfBody(installation.owner, body.world.bodyId);
    const values = {
      id: body.coach.personId,
      key: newId(),
      turn: 0,
      today: body.world.today,
      plain: plainValues(body, body, rows),
    };
    const asked: Operation[] = operations().filter(({ kind }) => kind === 'query');
    let compared = 0;
    for (const { actor } of actorsOf(body, rows)) {
      for (const operation of asked) {
        const variables = variablesOf(operation, 'all', values);
        const near = await answerOf(installation, actor, operation.document, variables);
        const far = await answerOf(apart, actor, operation.document, variables);
        compared += 1;
        expect([operation.name, plain(far)]).toEqual([operation.name, plain(near)]);
      }
    }
    process.stdout.write(`  answers compared near and far: ${compared}; calls over the network: ${calls}\n`);

    expect(compared).toBeGreaterThan(200);
    expect(calls).toBeGreaterThan(20);
  });

  it('takes a write over the network, once for its key, and tells the others of it', async () => {
    const before = calls;
    const { myEngagements } = await ask(body.coach, `{ myEngagements { id pseudonym } }`);
    const variables = {
      key: newId(),
      input: { engagementId: myEngagements[0].id, heldOn: body.world.today, minutes: 37, paid: true },
    };
    const document = `mutation Log($input: LogPracticeInput!, $key: Uuid!) { logPractice(input: $input, idempotencyKey: $key) { id minutes engagement { pseudonym } } }`;
    const first = await ask(body.coach, document, variables);
    const again = await ask(body.coach, document, variables);
    await installation.settle();
    const { rows } = await installation.owner.query(`select minutes from accreditation.evidence where source_id = $1`, [
      first.logPractice.id,
    ]);

    expect(first.logPractice).toEqual({
      id: expect.any(String),
      minutes: 37,
      engagement: { pseudonym: myEngagements[0].pseudonym },
    });
    expect(again).toEqual(first);
    expect(rows).toEqual([{ minutes: 37 }]);
    expect(calls - before).toBe(3);
  });

  it('says no in the reader’s language over the network too', async () => {
    const document = `mutation Start($input: StartEngagementInput!, $key: Uuid!) { startEngagement(input: $input, idempotencyKey: $key) { id } }`;
    const input = { pseudonym: 'jean@example.org', kind: 'INDIVIDUAL', startedOn: body.world.today };
    const variables = { key: newId(), input };
    const far = await answerOf(apart, body.coach, document, variables);

    expect(far.errors?.[0]?.extensions?.['code']).toBe('REFUSED');
    expect(plain(far)).toEqual(plain(await answerOf(installation, body.coach, document, variables)));
  });

  it.each([
    ['without a note', async () => ({})],
    [
      'with a note for another subgraph',
      async () => ({ authorization: `Bearer ${await installation.tokens.mint(body.coach, 'ethics')}` }),
    ],
    ['with a session cookie', async () => ({ cookie: '__Host-session=anything' })],
  ])('answers nothing to a call %s', async (_, headersOf) => {
    const headers = { 'content-type': 'application/json', ...(await headersOf()) };
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: '{ myEngagements { pseudonym } }' }),
    });

    expect(await response.json()).toEqual({
      errors: [{ message: 'Only the gateway may call.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('answers the gateway’s note', async () => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await installation.tokens.mint(body.coach, AWAY)}`,
    };
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query: '{ myEngagements { pseudonym } }' }),
    });

    expect(await response.text()).toContain('ZQX-A Renard 12');
  });

  function ask(
    actor: Actor,
    document: string,
    variables: Record<string, unknown> = {},
  ): Promise<ReturnType<typeof JSON.parse>> {
    return apart.graph.ask(actor, document, variables);
  }
});

/** An answer without what differs from call to call. */
function plain(answer: object): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => {
      if (key === 'requestId' || key === 'locations') return undefined;
      return key === 'ticket' && typeof value === 'string' && value.includes('.') ? untimed(value) : value;
    }),
  );
}

/** What a ticket says but for when it was made and until when it is good, which is another second for another asking. */
function untimed(ticket: string): unknown {
  const said = JSON.parse(Buffer.from(ticket.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
  return { ...said, iat: undefined, exp: undefined };
}
