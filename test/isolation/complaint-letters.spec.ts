import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyOfBodies } from './copies.js';
import { openGatewayOver, type OpenedGateway, pagesThatShowAll } from './gateway.js';
import type { Installation } from './installation.js';
import type { Body } from './seed-body.js';
import { file } from './seed-complaints.js';

type Props = ReturnType<typeof JSON.parse>;

const TAKE = `mutation Take($id: Uuid!, $key: Uuid!) { takeCase(caseId: $id, noConflict: true, idempotencyKey: $key) { id } }`;

describe('the letters to a complainant, over HTTP and without a script', () => {
  let installation: Installation;
  let gateway: OpenedGateway;
  let body: Body;
  let filed: { readonly reference: string; readonly code: string };

  beforeAll(async () => {
    ({ installation, a: body } = await copyOfBodies());
    gateway = await openGatewayOver(installation, { web: pagesThatShowAll });
    const before = await waiting();
    const code = await file(body.world);
    const [one] = (await waiting()).filter(({ id }) => before.every((other) => other.id !== id));
    const { id = '', reference = '' } = one ?? {};
    await body.world.ask(body.staff, TAKE, { id });
    filed = { reference, code };
  }, 120_000);
  afterAll(async () => {
    await gateway.stop();
    await installation.stop();
  });

  async function waiting(): Promise<{ id: string; reference: string }[]> {
    const { caseQueue } = await body.world.ask(body.staff, `{ caseQueue { edges { node { id reference } } } }`);
    return caseQueue.edges.map(({ node }: { node: { id: string; reference: string } }) => node);
  }

  async function back(language: string, fields: Record<string, string>): Promise<{ status: number; props: Props }> {
    const headers = { 'accept-language': language, 'x-forwarded-for': `10.32.0.${language === 'fr' ? 1 : 2}` };
    const answer = await gateway.sendForm({ host: body.world.host, headers }, '/complaint/return', fields);
    const [, props] = /^<main data-page="[^"]+">(.*)<\/main>$/s.exec(await answer.text()) ?? [];
    return { status: answer.status, props: JSON.parse(props ?? 'null') };
  }

  it.each([
    ['en', 'Your complaint is in hand'],
    ['fr', 'Nous avons bien pris votre signalement en charge'],
  ])('are read with reference and code, in the language of the reader (%s)', async (language, title) => {
    const { status, props } = await back(language, filed);

    expect(status).toBe(200);
    expect(props.letters).toMatchObject([{ title, text: [expect.any(String)] }]);
  });

  it('are not read with another code', async () => {
    const { status, props } = await back('en', { ...filed, code: '0000-0000-0000-0000' });

    expect([status, props.state, props.letters]).toEqual([422, 'ask', undefined]);
  });
});
