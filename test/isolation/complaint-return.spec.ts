import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { copyOfBodies } from './copies.js';
import { openGatewayOver, type OpenedGateway, pagesThatShowAll } from './gateway.js';
import type { Installation } from './installation.js';
import type { Body } from './seed-body.js';
import { file } from './seed-complaints.js';

type Props = ReturnType<typeof JSON.parse>;

const ASK = `mutation Ask($id: Uuid!, $key: Uuid!) { takeStep(
  input: { caseId: $id, event: ASK_COMPLAINANT, answers: [{ name: REASONS, values: ["When was it?"] }] }, idempotencyKey: $key) }`;

describe('the page to come back to a complaint, over HTTP and without a script', () => {
  let installation: Installation;
  let gateway: OpenedGateway;
  let body: Body;
  let asked: { readonly reference: string; readonly code: string };

  beforeAll(async () => {
    ({ installation, a: body } = await copyOfBodies());
    gateway = await openGatewayOver(installation, { web: pagesThatShowAll });
    const { world, staff } = body;
    // As if an administrator had adopted the whole procedure: cases are received under it from now on.
    await installation.owner.query(
      `insert into complaints.adopted_procedure (id, body_id, version, holds_from, adopted_by, adopted_on, recorded_at)
       values ($1, $2, '2', '2026-01-02', $3, '2026-01-01', '2026-01-01T10:00:00Z')`,
      [newId(), world.bodyId, staff.personId],
    );
    asked = await askedComplaint();
  }, 120_000);
  afterAll(async () => {
    await gateway.stop();
    await installation.stop();
  });

  /** A complaint whose complainant is asked something. */
  async function askedComplaint() {
    const { world, staff } = body;
    const before = await waiting();
    const code = await file(world);
    const [one] = (await waiting()).filter(({ id }) => before.every((other) => other.id !== id));
    const { id = '', reference = '' } = one ?? {};
    await world.ask(
      staff,
      `mutation Take($id: Uuid!, $key: Uuid!) { takeCase(caseId: $id, noConflict: true, idempotencyKey: $key) { id } }`,
      { id },
    );
    await world.ask(staff, ASK, { id });
    return { reference, code };
  }

  async function waiting(): Promise<{ id: string; reference: string }[]> {
    const { caseQueue } = await body.world.ask(body.staff, `{ caseQueue { edges { node { id reference } } } }`);
    return caseQueue.edges.map(({ node }: { node: { id: string; reference: string } }) => node);
  }

  let visitors = 0;
  async function post(path: string, fields: Record<string, string>) {
    const from = `10.31.0.${(visitors += 1)}`;
    const headers = { 'accept-language': 'en', 'x-forwarded-for': from };
    const answer = await gateway.sendForm({ host: body.world.host, headers }, path, fields);
    const [, props] = /^<main data-page="[^"]+">(.*)<\/main>$/s.exec(await answer.text()) ?? [];
    return { status: answer.status, props: JSON.parse(props ?? 'null') as Props };
  }
  const written = { event: 'COMPLAINANT_ANSWERS', answer: 'In May.' };
  const eventsOf = async () =>
    (
      await installation.owner.query<{ event: string }>(
        `select e.event from complaints.case_events e join complaints.cases c on c.id = e.case_id
         where c.reference = $1 and e.event = 'complainant-answers'`,
        [asked.reference],
      )
    ).rows.length;

  it('loses nothing that was written, whatever the code', async () => {
    for (const code of ['', '0000-0000-0000-0000']) {
      const { status, props } = await post('/complaint/return/step', { reference: asked.reference, code, ...written });
      expect([status, props.state, props.sent]).toEqual([422, 'ask', { reference: asked.reference, ...written }]);
    }
    expect(await eventsOf()).toBe(0);
  });

  it('shows the question, and says beside it what is missing', async () => {
    const { props } = await post('/complaint/return', asked);
    expect(props.steps).toMatchObject([{ event: 'COMPLAINANT_ANSWERS', question: 'When was it?' }]);

    const sent = await post('/complaint/return/step', { ...asked, event: 'COMPLAINANT_ANSWERS', answer: ' ' });
    expect(sent.status).toBe(422);
    expect(sent.props).toMatchObject({ state: 'shown', mistakes: [{ field: 'answer' }] });
  });

  it('does not do what is not open, nor what there is not', async () => {
    const early = await post('/complaint/return/step', { ...asked, event: 'COMMENT', answer: 'It is true.' });
    expect([early.status, early.props.state]).toEqual([422, 'shown']);
    expect(early.props.mistakes).toHaveLength(1);

    const unknown = await post('/complaint/return/step', { ...asked, event: 'DECIDE' });
    expect(unknown.status).toBeGreaterThanOrEqual(400);
    expect(await eventsOf()).toBe(0);
  });

  it('takes an answer once, however often its form is sent, and asks no more', async () => {
    const form = { ...asked, ...written, idempotencyKey: newId() };
    const first = await post('/complaint/return/step', form);
    const second = await post('/complaint/return/step', form);

    expect([first.status, second.status, await eventsOf()]).toEqual([200, 200, 1]);
    expect(first.props).toMatchObject({ state: 'shown', arrived: true, steps: [] });
  });
});
