import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { codesOf, QUEUE, TAKE } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { onPaper, TAKE_DOWN } from './taking-down.js';

const TO_SEND = `{ lettersToSend { id caseId reference reachedBy writtenOn title text } }`;
const SENT = `mutation ($input: RecordSendingInput!, $key: Uuid!) { recordSending(input: $input, idempotencyKey: $key) }`;
const TODAY = '2026-11-22';
const SLIP = { by: 'REGISTERED_POST', on: TODAY, number: '1a 000 123 4567 8' };

type ToSend = { id: string; caseId: string; reachedBy: string; writtenOn: string; title: string; text: string[] };

describe('a letter to somebody who reads it nowhere else', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs(TODAY);
  });

  /** A complaint that a registrar took down and the case manager took. */
  const taken = async (changes: object = {}): Promise<string> => {
    const { reg, manager } = complaints.cast;
    await complaints.done(reg, TAKE_DOWN, { input: { ...onPaper, ...changes } });
    const { caseQueue } = await complaints.done(manager, QUEUE, {});
    const { id } = caseQueue.edges.find(({ node }: { node: { mine: boolean } }) => !node.mine).node as { id: string };
    await complaints.done(manager, TAKE, { id, noConflict: true });
    return id;
  };
  const toSend = async (by: Member = complaints.cast.manager) =>
    (await complaints.done(by, TO_SEND, {})).lettersToSend as ToSend[];
  const sends = async (letterId: string, changes: object = {}, by: Member = complaints.cast.manager, key = newId()) =>
    codesOf(await complaints.ask(by, SENT, { input: { letterId, ...SLIP, ...changes }, key }));

  it('waits for its case manager until it is recorded how it was sent', async () => {
    const id = await taken();
    const [letter] = await toSend();
    expect(letter).toMatchObject({ caseId: id, reachedBy: 'POST', writtenOn: TODAY });
    expect(letter!.text.length).toBeGreaterThan(0);
    expect(JSON.stringify(letter)).not.toMatch(/Jeanne|Moreau|Carmes/);

    expect(await sends(letter!.id)).toEqual([]);

    expect(await toSend()).toEqual([]);
    expect(
      await complaints.inBody((manager) =>
        manager.query(`select sent_by, slip_number, recorded_by from complaints.letter_sendings`),
      ),
    ).toEqual([
      { sent_by: 'registered-post', slip_number: '1A00012345678', recorded_by: complaints.cast.manager.personId },
    ]);
  });

  it('is recorded once, however often the form is sent', async () => {
    await taken({ reachedBy: 'PHONE' });
    const [letter] = await toSend();
    const { manager } = complaints.cast;
    const key = newId();
    const told = { by: 'TOLD_BY_PHONE', number: null };

    expect(await sends(letter!.id, told, manager, key)).toEqual([]);
    expect(await sends(letter!.id, told, manager, key)).toEqual([]);
    expect(await sends(letter!.id, told)).toEqual(['COMPLAINTS_SENT_ALREADY']);
  });

  it.each([
    ['it is to be posted', { on: '2026-11-23' }, 'COMPLAINTS_SENT_IN_FUTURE'],
    ['it was posted before it was written', { on: '2026-11-21' }, 'COMPLAINTS_SENT_BEFORE_WRITTEN'],
    ['the slip has no number', { number: null }, 'COMPLAINTS_SLIP_NUMBER_MISSING'],
    ['a call has a slip', { by: 'TOLD_BY_PHONE' }, 'COMPLAINTS_SLIP_NUMBER_NOT_ASKED'],
  ])('is not recorded as sent when %s', async (_, changes, code) => {
    await taken();
    const [letter] = await toSend();

    expect(await sends(letter!.id, changes)).toEqual([code]);
    expect(await toSend()).toHaveLength(1);
  });

  it.each(['MAIL', 'NONE'])(
    'waits for nobody where they are reached by %s, and stands on their page',
    async (reachedBy) => {
      const complaint = { ...onPaper.complaint, ...(reachedBy === 'NONE' && { contact: null }) };
      await taken({ reachedBy, complaint });
      const [letter] = (await complaints.inBody((manager) =>
        manager.query(`select id from complaints.letters where recipient = 'complainant'`),
      )) as { id: string }[];

      expect(await toSend()).toEqual([]);
      expect(await sends(letter!.id)).toEqual(['NOT_FOUND']);
    },
  );

  it('is nobody’s but the case manager’s of the case', async () => {
    await taken();
    const [letter] = await toSend();
    const other = complaints.member('Ines', ['case-manager']);

    expect(await toSend(other)).toEqual([]);
    expect(await sends(letter!.id, {}, other)).toEqual(['NOT_FOUND']);
    expect(await sends(letter!.id, {}, complaints.cast.reg)).toEqual(['FORBIDDEN']);
    expect(await sends(newId())).toEqual(['NOT_FOUND']);
  });
});
