import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { type Answered, type ByCode, formsTo, justFiled, type SendForm } from './by-code.js';
import { copyOfBodies } from './copies.js';
import { openGatewayOver, type OpenedGateway, pagesThatShowAll } from './gateway.js';
import type { Installation } from './installation.js';
import type { Body } from './seed-body.js';

const WRONG = '0000-0000-0000-0000';
const REQUESTS = `{ accessRequests { id reference } }`;
const PROVE = `mutation Prove($requestId: Uuid!, $key: Uuid!) { proveAsker(requestId: $requestId, idempotencyKey: $key) }`;
const ANSWER = `mutation Answer($input: AnswerAccessInput!, $key: Uuid!) { answerAccess(input: $input, idempotencyKey: $key) }`;

describe('whoever complained asks for a copy of what is kept of them, over HTTP and without a script', () => {
  let installation: Installation;
  let gateway: OpenedGateway;
  let body: Body;
  let theirs: ByCode;
  let post: SendForm;

  beforeAll(async () => {
    ({ installation, a: body } = await copyOfBodies());
    gateway = await openGatewayOver(installation, { web: pagesThatShowAll });
    post = formsTo(gateway, body, '/complaint/return/copy', '10.35.0');
  }, 120_000);
  afterAll(async () => {
    await gateway.stop();
    await installation.stop();
  });
  beforeEach(async () => {
    theirs = await justFiled(body);
  });

  async function requests(): Promise<string[]> {
    const { accessRequests } = await body.world.ask(body.adviser, REQUESTS);
    return accessRequests
      .filter(({ reference }: { reference: string }) => reference === theirs.reference)
      .map(({ id }: { id: string }) => id);
  }
  async function give(): Promise<void> {
    const [requestId = ''] = await requests();
    await body.world.ask(body.adviser, PROVE, { requestId });
    const all = { answer: 'GIVEN', withheld: [], ground: null, reasons: '' };
    await body.world.ask(body.adviser, ANSWER, { input: { requestId, ...all } });
  }

  it('K16: learns nothing with a wrong code, whether there is a copy, a case or neither', async () => {
    await post({ ...theirs, act: 'ask' });
    await give();
    const neutral = ({ status, props }: Answered) => {
      const { idempotencyKey: _, sent, ...rest } = props;
      return { status, ...rest, sent: { ...sent, reference: null } };
    };
    for (const act of ['ask', 'withdraw', 'read']) {
      const known = await post({ reference: theirs.reference, code: WRONG, act });
      expect([known.status, known.props.state, known.props.sent]).toEqual([
        422,
        'ask',
        { reference: theirs.reference, act },
      ]);
      const unknown = await post({ reference: 'ZZZZ-ZZZZ', code: WRONG, act });
      expect(neutral(known)).toEqual(neutral(unknown));
    }
    expect((await post({ reference: theirs.reference, code: '', act: 'read' })).status).toBe(422);
  });

  it('K16: is asked for once, however often its form is sent, and taken back', async () => {
    const form = { ...theirs, act: 'ask', idempotencyKey: newId() };
    for (const { status, props } of [await post(form), await post(form)]) {
      expect([status, props.state, props.arrived]).toEqual([200, 'shown', true]);
      expect(props.access).toMatchObject({
        mayAsk: false,
        mayWithdraw: true,
        last: { standing: 'UNKNOWN', dueOn: null },
      });
    }
    expect(await requests()).toHaveLength(1);

    const again = await post({ ...theirs, act: 'ask' });
    expect([again.status, again.props.state, again.props.sent.act]).toEqual([422, 'shown', 'ask']);
    const message = 'Your request for a copy in this case already waits for an answer.';
    expect(again.props.mistakes).toMatchObject([{ message }]);
    const { status, props } = await post({ ...theirs, act: 'withdraw' });
    expect([status, props.access.mayAsk, props.access.last.standing]).toEqual([200, true, 'WITHDRAWN']);
  });

  it('K16: is read with the code alone once it is given, and kept by no cache', async () => {
    const early = await post({ ...theirs, act: 'read' });
    expect([early.status, early.props.state]).toEqual([422, 'shown']);
    expect(early.props.mistakes).toMatchObject([{ message: expect.stringContaining('There is no copy to take') }]);

    await post({ ...theirs, act: 'ask' });
    await give();
    const { status, cache, props } = await post({ ...theirs, act: 'read' });
    expect([status, cache, props.state, props.reference]).toEqual([200, 'no-store', 'copy', theirs.reference]);
    expect(props.copy.texts.map(({ of }: { of: string }) => of)).toContain('COMPLAINT');
    expect(JSON.stringify(props)).not.toContain(theirs.code);
  });

  it('K16: is not asked for by a button that the page does not have', async () => {
    const { status, props } = await post({ ...theirs, act: 'elsewhere' });
    expect([status, props.state, props.arrived]).toEqual([200, 'shown', undefined]);
    expect(await requests()).toEqual([]);
  });

  it('K16: is not taken from a page of another site', async () => {
    const elsewhere: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example' },
    ];
    for (const headers of elsewhere)
      for (const act of ['ask', 'read']) {
        const { status, props } = await post({ ...theirs, act }, headers);
        expect([status, props]).toEqual([403, { kind: 'not-allowed' }]);
      }
    expect(await requests()).toEqual([]);
  });
});
