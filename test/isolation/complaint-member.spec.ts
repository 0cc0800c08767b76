import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type ByCode, formsTo, justFiled, type SendForm } from './by-code.js';
import { copyOfBodies } from './copies.js';
import { openGatewayOver, type OpenedGateway, pagesThatShowAll } from './gateway.js';
import type { Installation } from './installation.js';
import type { Body } from './seed-body.js';

const PATH = '/complaint/return/member';
const NOBODY = 'CC-2026-0000000';
const FOUND = `query Found($text: String!) { registerSearch(text: $text) { edges { node { reference } } } }`;

describe('whoever complained says which member they are, over HTTP and without a script', () => {
  let installation: Installation;
  let gateway: OpenedGateway;
  let body: Body;
  let theirs: ByCode;
  let post: SendForm;
  let memberReference: string;

  beforeAll(async () => {
    ({ installation, a: body } = await copyOfBodies());
    gateway = await openGatewayOver(installation, { web: pagesThatShowAll });
    post = formsTo(gateway, body, PATH, '10.33.0');
    const { world, coach } = body;
    const { registerSearch } = await world.ask(coach, FOUND, { text: coach.name });
    memberReference = registerSearch.edges[0].node.reference;
  }, 120_000);
  afterAll(async () => {
    await gateway.stop();
    await installation.stop();
  });
  beforeEach(async () => {
    theirs = await justFiled(body);
  });

  const said = async () =>
    (
      await installation.owner.query(
        `select 1 from complaints.complainant_members m join complaints.cases c on c.id = m.case_id where c.reference = $1`,
        [theirs.reference],
      )
    ).rows.length;

  it('keeps what was written, and nothing of it, without the right code', async () => {
    for (const code of ['', '0000', '0000-0000-0000-0000']) {
      const { status, props } = await post({ reference: theirs.reference, code, memberReference });
      expect([status, props.state, props.sent]).toEqual([422, 'ask', { reference: theirs.reference, memberReference }]);
    }
    expect(await said()).toBe(0);
  });

  it('invariant 5: answers a reference of a member and one of nobody alike without the right code, whatever the case', async () => {
    for (const asked of [
      { ...theirs, code: '0000-0000-0000-0000' },
      { ...theirs, reference: 'ZZZZ-ZZZZ' },
    ]) {
      const [known, unknown] = [
        await post({ ...asked, memberReference }),
        await post({ ...asked, memberReference: NOBODY }),
      ];
      const neutral = ({ status, props }: typeof known) => {
        const { idempotencyKey: _, sent, ...rest } = props;
        return { status, ...rest, sent: { ...sent, memberReference: null } };
      };
      expect(neutral(known)).toEqual(neutral(unknown));
      expect(known.status).toBe(422);
    }
    expect(await said()).toBe(0);
  });

  it('says that a reference is in no register, which everybody may look up, and lets it be given again', async () => {
    const { status, props } = await post({ ...theirs, memberReference: NOBODY });
    expect([status, props.state, props.memberSaid]).toEqual([422, 'shown', false]);
    const message = expect.stringContaining('not in the register');
    expect(props.mistakes).toEqual([expect.objectContaining({ field: 'memberReference', message })]);
    expect(props.sent).toEqual({ reference: theirs.reference, memberReference: NOBODY });
    expect(await said()).toBe(0);
  });

  it('keeps it once, however often its form is sent, and shows that it was said and not by whom', async () => {
    const form = { ...theirs, memberReference, idempotencyKey: newId() };
    const [first, second] = [await post(form), await post(form)];

    for (const { status, props } of [first, second]) {
      expect([status, props.state, props.arrived, props.memberSaid]).toEqual([200, 'shown', true, true]);
      for (const name of [memberReference, body.coach.name]) expect(JSON.stringify(props)).not.toContain(name);
    }
    expect(await said()).toBe(1);
    const again = await post({ ...theirs, memberReference });
    expect(again.status).toBe(422);
    expect(again.props.mistakes).toMatchObject([{ message: 'You have said it already. There is nothing more to do.' }]);
    expect(await said()).toBe(1);
  });

  it('is not taken from a page of another site', async () => {
    const elsewhere: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example' },
    ];
    for (const headers of elsewhere) {
      const { status, props } = await post({ ...theirs, memberReference }, headers);
      expect([status, props]).toEqual([403, { kind: 'not-allowed' }]);
    }
    expect(await said()).toBe(0);
  });

  it('is tried ten times in a quarter of an hour, as each use of a code is', async () => {
    const from = { 'x-forwarded-for': '10.34.0.1' };
    const wrong = { ...theirs, code: '0000-0000-0000-0000', memberReference };
    for (let tried = 0; tried < 10; tried += 1) expect((await post(wrong, from)).status).toBe(422);

    const { status, props } = await post({ ...theirs, memberReference }, from);
    expect([status, props.mistakes]).toMatchObject([429, [{ code: 'TOO_MANY_TRIES' }]]);
    expect(await said()).toBe(0);
  });
});
