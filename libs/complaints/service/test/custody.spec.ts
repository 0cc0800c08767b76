import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applicationAssessed } from '@standing/accreditation/facts';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import {
  ANSWER_NAME,
  ASK_NAME,
  askedName,
  ASKING,
  CLOSE_NAME,
  CONFLICTS_TOLD,
  CUSTODY,
  guardedCase,
  MY_CONFLICTS,
  OPENINGS_PROVED,
  OPENINGS_SEEN,
  OPENINGS_TOLD,
  READ_NAME,
} from './custody.documents.js';
import * as documents from './documents.js';
import { codesOf, gateway, OPEN } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { AS_APPOINTED, MY_APPOINTMENTS, RELEASE } from './steps.documents.js';

describe('a name that is kept from the coach', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let guarded: Awaited<ReturnType<typeof guardedCase>>;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    guarded = await guardedCase(complaints);
  });

  const told = async () => {
    const { reference, returnCode: code } = guarded;
    const { data } = await complaints.as(gateway(complaints)).graphql(OPENINGS_TOLD, { reference, code });
    return data.followComplaint.identityOpenings;
  };
  const audited = async (action: string) =>
    (await complaints.inBody((db) =>
      db.query(`select actor, subject_id, details from complaints.audit where action = $1 order by at, stream, seq`, [
        action,
      ]),
    )) as { actor: string; subject_id: string; details: Record<string, unknown> }[];

  it('R3, R12: is opened by the custodian to the one who asked, who reads it and is written down each time', async () => {
    const { id, reference, investigator, custodian, asking } = guarded;
    expect(await asking(investigator)).toEqual({
      ...{ id, mayAsk: true, hasCustodian: true, longestDays: 14, requests: [] },
    });
    const requestId = await guarded.asked(investigator);
    const request = {
      ...{ id: requestId, function: 'INVESTIGATOR', askerName: investigator.name, ground: 'HEARING', days: 7 },
      ...{ reasons: 'I have to hear her before she leaves.', askedOn: '2026-11-22' },
    };
    const waiting = { ...request, standing: 'ASKED', answeredOn: null, answerReasons: null, lastDay: null };
    const { openCustody } = await complaints.done(custodian, CUSTODY, { id });
    expect(openCustody).toEqual({ id, reference, requests: [waiting] });

    expect(codesOf(await guarded.answered(requestId))).toEqual([]);
    expect(await asking(investigator)).toMatchObject({
      mayAsk: false,
      requests: [
        {
          ...{ ...request, standing: 'OPEN', answeredOn: '2026-11-22', lastDay: '2026-11-28' },
          answerReasons: 'Nobody else can hear her.',
        },
      ],
    });
    for (const _ of [1, 2]) {
      const { readOpenedIdentity } = await complaints.done(investigator, READ_NAME, { id: requestId });
      expect(readOpenedIdentity).toEqual({ id, complainantName: 'Jeanne Petit' });
    }
    const readings = await audited('complaints.read-opened-identity');
    expect(readings.map(({ subject_id }) => subject_id)).toEqual([id, id]);
    expect(readings.every(({ actor }) => actor.includes(investigator.personId))).toBe(true);
    const [answer] = await audited('complaints.answer-identity-request');
    expect(answer?.details).toEqual({ request: requestId, answer: 'opened', function: 'investigator' });
    expect(await audited('complaints.open-custody')).toHaveLength(1);
  });

  it('R12: is read by nobody else: neither the case manager, nor a registrar, nor the custodian, nor the coach', async () => {
    const { id, reference, investigator, custodian } = guarded;
    const { manager, reg, coach } = complaints.cast;
    const requestId = await guarded.opened(investigator);

    for (const by of [manager, reg, custodian, coach, complaints.member('Nobody')])
      expect(codesOf(await complaints.ask(by, READ_NAME, { id: requestId }))).toEqual(['NOT_FOUND']);
    const files = [
      await complaints.ask(manager, OPEN, { id }),
      await complaints.ask(reg, documents.AS_REGISTRAR, { id }),
      await complaints.ask(investigator, AS_APPOINTED, { id }),
      await complaints.ask(coach, documents.MY_CASE, { reference }),
    ];
    for (const { data } of files) expect(JSON.stringify(data)).not.toContain('Jeanne Petit');
    expect(files.map(({ errors }) => errors)).toEqual(files.map(() => undefined));
    expect(codesOf(await complaints.ask(custodian, AS_APPOINTED, { id }))).toEqual(['NOT_FOUND']);
  });

  it('R12: is asked for and guarded unseen by the coach, to whom no door of it opens', async () => {
    const { id, reference, investigator } = guarded;
    const { coach } = complaints.cast;
    await guarded.opened(investigator);

    const { data } = await complaints.ask(coach, documents.MY_CASE, { reference });
    expect(JSON.stringify(data)).not.toMatch(/IDENTITY|CUSTODIAN|HEARING/);
    const doors: [string, object][] = [
      [ASKING, { id }],
      [CUSTODY, { id }],
      [ASK_NAME, { input: askedName(id) }],
    ];
    for (const [door, given] of doors)
      expect(codesOf(await complaints.ask(coach, door, given as Record<string, unknown>))).toEqual(['NOT_FOUND']);
  });

  it('R8, R12: is guarded by somebody of whose soft conflict the complainant is told, and the coach nothing', async () => {
    const { reference, returnCode: code, custodian } = guarded;
    const { coach, reg } = complaints.cast;
    const sheet = { assessmentId: newId(), assessorId: custodian.personId, personId: coach.personId };
    await complaints.hears(applicationAssessed, { ...sheet, assessedOn: '2026-01-08' });
    await complaints.done(reg, RELEASE, {
      input: { caseId: guarded.id, function: 'IDENTITY_CUSTODIAN', personId: custodian.personId },
    });
    await guarded.appoint(custodian, 'IDENTITY_CUSTODIAN');

    const { data } = await complaints.as(gateway(complaints)).graphql(CONFLICTS_TOLD, { reference, code });
    expect(data.followComplaint.softConflicts).toMatchObject([{ function: 'IDENTITY_CUSTODIAN' }]);
    const { openMyCase } = await complaints.done(coach, MY_CONFLICTS, { reference });
    expect(openMyCase.softConflicts).toEqual([]);
  });

  it('R12: is told of to whoever complained, by function, ground and days, and of no declined request', async () => {
    const { id, investigator } = guarded;
    const { manager, reg } = complaints.cast;
    await guarded.answered(await guarded.asked(manager, { ground: 'SAFETY' }), 'DECLINED');
    expect(await told()).toEqual([]);
    const requestId = await guarded.opened(investigator, { days: 14 });

    const days = { openedOn: '2026-11-22', lastDay: '2026-12-05' };
    expect(await told()).toEqual([{ function: 'INVESTIGATOR', ground: 'HEARING', ...days, endedOn: null }]);
    await complaints.done(investigator, CLOSE_NAME, { id: requestId });
    const over = { ...days, endedOn: '2026-11-22' };
    expect(await told()).toEqual([{ function: 'INVESTIGATOR', ground: 'HEARING', ...over }]);
    expect((await complaints.done(manager, OPENINGS_SEEN, { id })).caseCourse.identityOpenings).toEqual([over]);
    expect((await complaints.done(reg, OPENINGS_PROVED, { id })).openCaseDossier.identityOpenings).toEqual([over]);
  });

  it('R12: is asked for, answered and closed once, however often the same form is sent', async () => {
    const { id, investigator, custodian } = guarded;
    const twice = async (by: Member, document: string, given: Record<string, unknown>) => {
      const key = newId();
      const first = await complaints.done(by, document, { ...given, key });
      expect(await complaints.done(by, document, { ...given, key })).toEqual(first);
      return first;
    };
    const { askForIdentity: requestId } = await twice(investigator, ASK_NAME, { input: askedName(id) });
    await twice(custodian, ANSWER_NAME, { input: { requestId, answer: 'OPENED', reasons: 'Yes.' } });
    await twice(investigator, CLOSE_NAME, { id: requestId });
    expect((await guarded.asking(investigator)).requests).toHaveLength(1);
  });

  it('R12: has its reasons sealed, in no row and in no line of the audit', async () => {
    await guarded.opened(guarded.investigator, { reasons: 'Because of zqxreason.' });
    const rows = await complaints.inBody((db) =>
      db.query(
        `select t::text as row from complaints.identity_requests t union all select t::text from complaints.identity_answers t
         union all select t::text from complaints.audit t union all select t::text from complaints.idempotency t
         union all select t::text from complaints.entry_texts t`,
      ),
    );
    expect(rows.filter(({ row }: { row: string }) => /zqxreason|Nobody else|Jeanne/.test(row))).toEqual([]);
  });

  it('R7, R12: is guarded by somebody who declares first, and then reads what was asked and nothing of the case', async () => {
    const { id } = guarded;
    const { custodian, investigator } = guarded;
    const { reg } = complaints.cast;
    const mine = (await complaints.done(custodian, MY_APPOINTMENTS, {})).myAppointments;
    expect(mine).toMatchObject([{ id, function: 'IDENTITY_CUSTODIAN', declared: true, next: [] }]);
    await guarded.asked(investigator);
    await complaints.done(reg, RELEASE, {
      input: { caseId: id, function: 'IDENTITY_CUSTODIAN', personId: custodian.personId },
    });
    expect(codesOf(await complaints.ask(custodian, CUSTODY, { id }))).toEqual(['NOT_FOUND']);

    const next = complaints.member('Camille');
    await guarded.appoint(next, 'IDENTITY_CUSTODIAN');
    expect(codesOf(await complaints.ask(next, CUSTODY, { id }))).toEqual(['NOT_FOUND']);
    await complaints.done(next, documents.DECLARE, { id, conflict: false });
    expect((await complaints.done(next, CUSTODY, { id })).openCustody.requests).toHaveLength(1);
  });
});
