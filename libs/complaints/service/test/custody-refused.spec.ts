import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import {
  ANSWER_NAME,
  ASK_NAME,
  askedName,
  ASKING,
  CLOSE_NAME,
  guardedCase,
  OPENINGS_SEEN,
  OPENINGS_TOLD,
  READ_NAME,
} from './custody.documents.js';
import * as documents from './documents.js';
import { codesOf, gateway } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { APPOINT_IN, RELEASE } from './steps.documents.js';

describe('a name that is kept, asked for, opened and read amiss', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let guarded: Awaited<ReturnType<typeof guardedCase>>;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs('2026-11-22');
    guarded = await guardedCase(complaints);
  });

  const asks = async (by: Member, changes: object = {}, caseId = guarded.id) =>
    codesOf(await complaints.ask(by, ASK_NAME, { input: askedName(caseId, changes) }));
  const reads = async (by: Member, id: string) => codesOf(await complaints.ask(by, READ_NAME, { id }));
  const closes = async (by: Member, id: string) => codesOf(await complaints.ask(by, CLOSE_NAME, { id }));
  const released = (who: Member, as: string) =>
    complaints.done(complaints.cast.reg, RELEASE, {
      input: { caseId: guarded.id, function: as, personId: who.personId },
    });

  it('R12: is refused for too long, for no reason, and twice at once', async () => {
    const { investigator } = guarded;
    expect(await asks(investigator, { days: 15, reasons: ' ' })).toEqual([
      'COMPLAINTS_OPENING_DAYS',
      'COMPLAINTS_REASONS_MISSING',
    ]);
    expect(await asks(investigator, { reasons: 'x'.repeat(4001) })).toEqual(['COMPLAINTS_TEXT_TOO_LONG']);
    const requestId = await guarded.asked(investigator);
    expect(await asks(investigator)).toEqual(['COMPLAINTS_IDENTITY_ASKED_ALREADY']);
    await guarded.answered(requestId);
    expect(await asks(investigator)).toEqual(['COMPLAINTS_IDENTITY_ASKED_ALREADY']);
    expect(await asks(complaints.cast.manager)).toEqual([]);
  });

  it('R12: is asked for by no registrar, nobody of the body and nobody who has not declared', async () => {
    const { reg } = complaints.cast;
    const assessor = complaints.member('Carl');
    await complaints.done(reg, APPOINT_IN, {
      input: { caseId: guarded.id, function: 'ASSESSOR', seat: 'COACH', who: { memberId: assessor.personId } },
    });
    await complaints.done(assessor, documents.DECLARE, { id: guarded.id, conflict: false });
    for (const by of [reg, assessor, guarded.custodian, complaints.member('Nobody', ['case-manager'])])
      expect(await asks(by)).toEqual(['NOT_FOUND']);
    await released(guarded.investigator, 'INVESTIGATOR');
    const next = complaints.member('Ines');
    await guarded.appoint(next, 'INVESTIGATOR');
    expect(await asks(next)).toEqual(['NOT_FOUND']);
    expect(codesOf(await complaints.ask(next, ASKING, { id: guarded.id }))).toEqual(['NOT_FOUND']);
  });

  it('R12: is there to be opened only where it is kept, and a custodian is appointed only there', async () => {
    const { manager, reg } = complaints.cast;
    const named = await complaints.given.named({ nameVisibility: 'NAMED' });
    expect(await asks(manager, {}, named.id)).toEqual(['COMPLAINTS_IDENTITY_NOT_KEPT']);
    expect((await complaints.done(manager, ASKING, { id: named.id })).identityAsking).toBeNull();
    const guard = complaints.member('Camille');
    expect(codesOf(await guarded.appoint(guard, 'IDENTITY_CUSTODIAN', named.id))).toEqual([
      'COMPLAINTS_FUNCTION_NOT_HERE',
    ]);
    const offered = async (id: string) => {
      const { toAppoint } = (await complaints.done(reg, OPENINGS_SEEN, { id })).caseCourse;
      return toAppoint.some((one: { function: string }) => one.function === 'IDENTITY_CUSTODIAN');
    };
    const other = await complaints.given.named();
    expect([await offered(named.id), await offered(other.id), await offered(guarded.id)]).toEqual([false, true, false]);
    expect(codesOf(await guarded.appoint(guard, 'IDENTITY_CUSTODIAN'))).toEqual(['COMPLAINTS_FUNCTION_HELD']);
    expect(await asks(manager, {}, other.id)).toEqual(['COMPLAINTS_NO_CUSTODIAN']);
  });

  it('R3, R12: is guarded by nobody who may ask, and nobody who guards it may ask later', async () => {
    const { investigator, custodian } = guarded;
    await released(custodian, 'IDENTITY_CUSTODIAN');
    for (const by of [investigator, complaints.cast.manager])
      expect(codesOf(await guarded.appoint(by, 'IDENTITY_CUSTODIAN'))).toEqual(['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']);
    await released(investigator, 'INVESTIGATOR');
    expect(codesOf(await guarded.appoint(custodian, 'INVESTIGATOR'))).toEqual(['COMPLAINTS_FUNCTIONS_INCOMPATIBLE']);
  });

  it('R12: is opened once, with a reason, and by the custodian alone', async () => {
    const { investigator, custodian } = guarded;
    const { manager, reg } = complaints.cast;
    const requestId = await guarded.asked(investigator);
    for (const by of [investigator, manager, reg])
      expect(codesOf(await guarded.answered(requestId, 'OPENED', by))).toEqual(['NOT_FOUND']);
    const input = { requestId, answer: 'OPENED', reasons: '' };
    expect(codesOf(await complaints.ask(custodian, ANSWER_NAME, { input }))).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(await reads(investigator, requestId)).toEqual(['COMPLAINTS_IDENTITY_NOT_OPEN']);
    expect(codesOf(await guarded.answered(requestId, 'DECLINED'))).toEqual([]);
    expect(codesOf(await guarded.answered(requestId))).toEqual(['COMPLAINTS_IDENTITY_NOT_WAITING']);
    expect(await reads(investigator, requestId)).toEqual(['COMPLAINTS_IDENTITY_NOT_OPEN']);
    expect((await guarded.asking(investigator)).requests).toMatchObject([{ standing: 'DECLINED', lastDay: null }]);
  });

  it('R12: is read until its last civil day, in the zone of the body, and not a day longer', async () => {
    const { investigator } = guarded;
    const requestId = await guarded.opened(investigator, { days: 2 });
    complaints.todayIs('2026-11-23');
    expect(await reads(investigator, requestId)).toEqual([]);
    complaints.todayIs('2026-11-24');
    expect(await reads(investigator, requestId)).toEqual(['COMPLAINTS_IDENTITY_NOT_OPEN']);
    expect((await guarded.asking(investigator)).requests).toMatchObject([{ standing: 'ENDED' }]);
    expect(await closes(investigator, requestId)).toEqual(['COMPLAINTS_IDENTITY_NOT_OPEN']);
    expect(await asks(investigator)).toEqual([]);
  });

  it('R12: is closed by the asker or the custodian, and a request that waits is taken back by whoever made it', async () => {
    const { investigator, custodian } = guarded;
    const { manager } = complaints.cast;
    const first = await guarded.opened(investigator);
    expect(await closes(manager, first)).toEqual(['NOT_FOUND']);
    expect(await closes(custodian, first)).toEqual([]);
    expect(await reads(investigator, first)).toEqual(['COMPLAINTS_IDENTITY_NOT_OPEN']);
    const second = await guarded.asked(investigator);
    expect(await closes(custodian, second)).toEqual(['COMPLAINTS_IDENTITY_NOT_OPEN']);
    expect(await closes(investigator, second)).toEqual([]);
    expect(codesOf(await guarded.answered(second))).toEqual(['COMPLAINTS_IDENTITY_NOT_WAITING']);
  });

  it('R12: is over with the function in which it was asked, and stays so when that is given back', async () => {
    const { investigator } = guarded;
    const requestId = await guarded.opened(investigator);
    await released(investigator, 'INVESTIGATOR');
    expect(await reads(investigator, requestId)).toEqual(['NOT_FOUND']);
    await guarded.appoint(investigator, 'INVESTIGATOR');
    expect(await reads(investigator, requestId)).toEqual(['COMPLAINTS_IDENTITY_NOT_OPEN']);

    const { reference, returnCode: code } = guarded;
    const { data } = await complaints.as(gateway(complaints)).graphql(OPENINGS_TOLD, { reference, code });
    expect(data.followComplaint.identityOpenings).toMatchObject([{ lastDay: '2026-11-28', endedOn: '2026-11-22' }]);
  });
});
