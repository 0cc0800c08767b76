import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import pg from 'pg';
import {
  accessesOf,
  ANSWER,
  ASK_BY_CODE,
  ASK_MINE,
  CONFIRM_ERASURE,
  FOLLOWED,
  LETTERS,
  MY_ACCESS,
  PROPOSE_ERASURE,
  PROVE_ASKER,
  READ_BY_CODE,
  READ_MINE,
  REQUESTS,
  TODAY,
  WITHDRAW_BY_CODE,
  WITHDRAW_MINE,
} from './access.documents.js';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { isInLog, placesIn } from './places.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const NEVER_ASKED = { mayAsk: true, mayWithdraw: false, copyUntil: null, last: null };
const NOTHING = { longerMonths: null, longerGround: null, answeredOn: null, ground: null, withheld: [] };

describe('a copy of what is kept of somebody in a case', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let access: Awaited<ReturnType<typeof accessesOf>>;
  let owner: pg.Client;
  beforeAll(async () => {
    running = await startProcedure();
    owner = new pg.Client(running.database.address);
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await running.stop();
  });
  beforeEach(async () => {
    complaints = await running.inNewBody();
    access = await accessesOf(complaints);
  });

  const codes = async (by: Member, document: string, given: object) =>
    codesOf(await complaints.ask(by, document, { ...given }));
  const mine = async (reference: string) =>
    (await complaints.done(complaints.cast.coach, MY_ACCESS, { reference })).myAccess;
  const asked = async () => {
    const filed = await complaints.given.replied();
    await complaints.done(complaints.cast.coach, ASK_MINE, { reference: filed.reference });
    return { ...filed, requestId: await access.idOf(filed.reference) };
  };
  const letters = async (reference: string): Promise<string[]> =>
    (await complaints.done(complaints.cast.coach, LETTERS, { reference })).openMyCase.letters.map(
      ({ title }: { title: string }) => title,
    );

  it('K16: is asked for by the respondent, answered by the data protection officer, and read for thirty days', async () => {
    const { coach } = complaints.cast;
    const filed = await complaints.given.replied();
    const { reference } = filed;
    expect(await mine(reference)).toEqual(NEVER_ASKED);

    const key = newId();
    await complaints.done(coach, ASK_MINE, { reference, key });
    await complaints.done(coach, ASK_MINE, { reference, key });
    expect(await codes(coach, ASK_MINE, { reference })).toEqual(['COMPLAINTS_ACCESS_ASKED_ALREADY']);
    const waits = { standing: 'WAITS', askedOn: TODAY, dueOn: '2026-12-22', isLate: false, ...NOTHING };
    const last = { ...waits, longerReasons: null, reasons: null };
    expect(await mine(reference)).toEqual({ ...NEVER_ASKED, mayAsk: false, mayWithdraw: true, last });
    const listed = { ...waits, reference, party: 'RESPONDENT', knownBy: 'ACCOUNT', mayProlong: true };
    expect(await access.list()).toEqual([{ ...listed, id: expect.any(String) }]);
    expect(await codes(coach, READ_MINE, { reference })).toEqual(['COMPLAINTS_ACCESS_NO_COPY']);

    const once = { ...access.answering(await access.idOf(reference)), key: newId() };
    await complaints.done(access.officer, ANSWER, once);
    await complaints.done(access.officer, ANSWER, once);
    expect(await mine(reference)).toMatchObject({ mayAsk: true, copyUntil: '2026-12-22', last: { standing: 'GIVEN' } });
    const { readMyCopy: copy } = await complaints.done(coach, READ_MINE, { reference });
    expect(copy).toMatchObject({ id: filed.id, madeOn: TODAY, until: '2026-12-22', withheld: [] });
    expect(copy.texts).toEqual([
      { of: 'CHARGES', on: TODAY, text: documents.charges.charges },
      { of: 'CLAUSES', on: TODAY, text: 'CF-1' },
      { of: 'MAY_LEAD_TO', on: TODAY, text: documents.charges.mayLeadTo },
      { of: 'REPLY', on: TODAY, text: 'It was not so.' },
    ]);
    expect(await letters(reference)).toEqual(expect.arrayContaining(['Your request for a copy has come']));
    expect((await letters(reference)).filter((title) => title === 'Your request for a copy is answered')).toHaveLength(
      1,
    );

    complaints.todayIs('2026-12-22');
    expect(await codes(coach, READ_MINE, { reference })).toEqual([]);
    complaints.todayIs('2026-12-23');
    expect(await codes(coach, READ_MINE, { reference })).toEqual(['COMPLAINTS_ACCESS_NO_COPY']);
    expect((await mine(reference)).copyUntil).toBeNull();
  });

  it('K16: names a protected complainant nowhere, nor anybody who read the file, and lies sealed', async () => {
    const { coach, manager, reg } = complaints.cast;
    const filed = await complaints.given.replied();
    const { id, reference } = filed;
    await complaints.done(reg, documents.AS_REGISTRAR, { id });
    await complaints.done(manager, documents.AS_MANAGER, { id });
    await complaints.done(coach, ASK_MINE, { reference });
    expect(await access.answers(await access.idOf(reference))).toEqual([]);

    const { readMyCopy: copy } = await complaints.done(coach, READ_MINE, { reference });
    expect(copy.readings).toEqual([
      { on: TODAY, by: 'REGISTRAR' },
      { on: TODAY, by: 'CASE_MANAGER' },
    ]);
    const names = [manager, reg].map(({ name }) => name);
    for (const word of ['Jeanne', 'Petit', 'jeanne.petit', filed.returnCode, ...names])
      expect(JSON.stringify(copy)).not.toContain(word);
    expect(await placesIn(owner, 'it was not so.')).toEqual([]);
    expect(await isInLog(owner, 'It was not so.')).toBe(false);
  });

  const ofs = async (filed: { readonly reference: string }): Promise<string[]> => {
    await complaints.done(complaints.cast.coach, ASK_MINE, { reference: filed.reference });
    expect(await access.answers(await access.idOf(filed.reference))).toEqual([]);
    const { readMyCopy } = await complaints.done(complaints.cast.coach, READ_MINE, { reference: filed.reference });
    return readMyCopy.texts.map(({ of }: { of: string }) => of);
  };

  it('K16: gives the name where it is not kept', async () => {
    expect(await ofs(await complaints.given.served({ nameVisibility: 'NAMED' }))).toContain('COMPLAINANT');
    expect(await ofs(await complaints.given.served())).not.toContain('COMPLAINANT');
  });

  it('K16: gives the respondent the decision once it is notified, and whoever complained no reasons of it', async () => {
    const filed = await complaints.given.decided();
    expect(await ofs(filed)).not.toContain('DECISION');
    await complaints.done(complaints.cast.manager, documents.NOTIFY, { id: filed.id });
    expect(await ofs(filed)).toContain('DECISION');
    expect(codesOf(await access.asGateway(ASK_BY_CODE, access.byCode(filed)))).toEqual([]);
    const id = await access.idOf(filed.reference);
    await complaints.done(access.officer, PROVE_ASKER, { id });
    expect(await access.answers(id)).toEqual([]);
    const { data } = await access.asGateway(READ_BY_CODE, access.byCode(filed));
    expect(JSON.stringify(data.readCopyByCode)).not.toContain(documents.withdrawal.reasons);
    expect(JSON.stringify(data.readCopyByCode)).not.toContain('It was not so.');
  });

  it('K16, K17: neither exists nor can be asked for before charges are served, nor for anybody else', async () => {
    const { coach, p1, manager } = complaints.cast;
    const untold = await complaints.given.named();
    const served = await complaints.given.served();
    for (const [by, reference] of [
      [coach, untold.reference],
      [coach, 'ZZZZ-ZZZZ'],
      [p1, served.reference],
      [manager, served.reference],
    ] as const)
      for (const document of [MY_ACCESS, ASK_MINE, WITHDRAW_MINE, READ_MINE])
        expect([reference, await codes(by, document, { reference })]).toEqual([reference, ['NOT_FOUND']]);
    expect(await access.list()).toEqual([]);
  });

  it('K16: is given in part or refused on a ground and with reasons that the asker reads, and nothing held back is in it', async () => {
    const { coach } = complaints.cast;
    const { reference, requestId } = await asked();
    const part = { answer: 'GIVEN_IN_PART', withheld: ['OWN_WORDS', 'READINGS'], ground: 'RIGHTS_OF_OTHERS' };
    expect(await access.answers(requestId, part)).toEqual(['COMPLAINTS_REASONS_MISSING']);
    expect(await access.answers(requestId, { ...part, withheld: [] })).toEqual(['COMPLAINTS_ACCESS_WITHHELD']);
    expect(await access.answers(requestId, { ground: 'EXCESSIVE' })).toEqual(['COMPLAINTS_ACCESS_GROUND']);
    expect(await access.answers(requestId, { ...part, reasons: ' It tells of others. ' })).toEqual([]);
    expect(await access.answers(requestId)).toEqual(['COMPLAINTS_ACCESS_NOT_WAITING']);
    const { last } = await mine(reference);
    expect(last).toMatchObject({
      standing: 'GIVEN_IN_PART',
      ground: 'RIGHTS_OF_OTHERS',
      reasons: 'It tells of others.',
    });
    const { readMyCopy: copy } = await complaints.done(coach, READ_MINE, { reference });
    expect([copy.withheld, copy.readings]).toEqual([['OWN_WORDS', 'READINGS'], []]);
    expect(JSON.stringify(copy)).not.toContain('It was not so.');

    await complaints.done(coach, ASK_MINE, { reference });
    const again = (await access.list())[0].id;
    const no = { answer: 'REFUSED', ground: 'EXCESSIVE', reasons: 'The third in a week.' };
    expect(await access.answers(again, no)).toEqual([]);
    expect((await mine(reference)).last).toMatchObject({ standing: 'REFUSED', reasons: 'The third in a week.' });
  });

  it('K16: takes up to two further months, once and within the first, of which the asker reads why', async () => {
    const { reference, requestId } = await asked();
    expect(await access.prolongs(requestId, { months: 3 })).toEqual(['COMPLAINTS_ACCESS_MONTHS']);
    complaints.todayIs('2026-12-23');
    expect(await access.list()).toMatchObject([{ isLate: true, mayProlong: false }]);
    expect(await access.prolongs(requestId)).toEqual(['COMPLAINTS_ACCESS_MONTH_OVER']);
    complaints.todayIs('2026-12-22');
    expect(await access.prolongs(requestId)).toEqual([]);
    expect(await access.prolongs(requestId)).toEqual(['COMPLAINTS_ACCESS_LONGER_ALREADY']);
    expect((await mine(reference)).last).toMatchObject({
      ...{ dueOn: '2027-02-22', isLate: false, longerMonths: 2, longerGround: 'COMPLEX' },
      longerReasons: 'Four hundred pages.',
    });
    expect(await letters(reference)).toContain('Your request for a copy takes longer');
  });

  it('K16: is taken back, and then neither waits nor is answered', async () => {
    const { coach } = complaints.cast;
    const { reference, requestId } = await asked();
    expect(await codes(coach, WITHDRAW_MINE, { reference })).toEqual([]);
    expect(await codes(coach, WITHDRAW_MINE, { reference })).toEqual(['COMPLAINTS_ACCESS_NOT_WAITING']);
    expect(await access.answers(requestId)).toEqual(['COMPLAINTS_ACCESS_NOT_WAITING']);
    expect(await mine(reference)).toMatchObject({ mayAsk: true, last: { standing: 'WITHDRAWN', dueOn: null } });
  });

  it('K16: asked for by code, waits until it is known who asks, and is read by code alone', async () => {
    const filed = await complaints.given.served();
    const given = access.byCode(filed);
    const follow = async () =>
      (await access.asGateway(FOLLOWED, { reference: filed.reference, code: filed.returnCode })).data.followComplaint;
    expect((await follow()).access).toEqual(NEVER_ASKED);
    expect(codesOf(await access.asGateway(ASK_BY_CODE, given))).toEqual([]);
    expect(codesOf(await access.asGateway(ASK_BY_CODE, given))).toEqual(['COMPLAINTS_ACCESS_ASKED_ALREADY']);
    const id = await access.idOf(filed.reference);
    complaints.todayIs('2027-01-10');
    expect(await access.list()).toMatchObject([{ standing: 'UNKNOWN', dueOn: null, isLate: false, knownBy: 'CODE' }]);
    expect(await access.answers(id)).toEqual(['COMPLAINTS_ACCESS_NOT_KNOWN']);
    expect(await codes(access.officer, PROVE_ASKER, { id })).toEqual([]);
    expect(await codes(access.officer, PROVE_ASKER, { id })).toEqual(['COMPLAINTS_ACCESS_KNOWN']);
    expect((await follow()).access.last).toMatchObject({ standing: 'WAITS', dueOn: '2027-02-08' });
    expect(await access.answers(id)).toEqual([]);

    const { data } = await access.asGateway(READ_BY_CODE, given);
    const { texts } = data.readCopyByCode;
    expect(texts.map(({ of }: { of: string }) => of)).toEqual(
      expect.arrayContaining(['COMPLAINT', 'COMPLAINANT', 'CONTACT', 'CHARGES']),
    );
    expect(JSON.stringify(texts)).toContain('jeanne.petit@example.org');
    expect((await follow()).letters.map(({ title }: { title: string }) => title)).toEqual(
      expect.arrayContaining(['Your request for a copy has come', 'Your request for a copy is answered']),
    );
    expect(codesOf(await access.asGateway(WITHDRAW_BY_CODE, given))).toEqual(['COMPLAINTS_ACCESS_NOT_WAITING']);
    for (const document of [ASK_BY_CODE, WITHDRAW_BY_CODE, READ_BY_CODE]) {
      const wrong = { input: { reference: 'ZZZZ-ZZZZ', code: filed.returnCode } };
      expect(codesOf(await access.asGateway(document, wrong))).toEqual(['COMPLAINTS_CODE_NOT_ACCEPTED']);
    }
    // What the other party asked is not theirs to know.
    expect(await mine(filed.reference)).toEqual(NEVER_ASKED);
  });

  it('K16: is listed and answered by the data protection officer alone, and by none who has a part in the case', async () => {
    const { coach, reg, manager, p1 } = complaints.cast;
    const { id, reference, requestId } = await asked();
    for (const by of [coach, reg, manager, p1]) {
      expect(await codes(by, REQUESTS, {})).toEqual(['NOT_FOUND']);
      expect(await codes(by, PROVE_ASKER, { id: requestId })).toEqual(['NOT_FOUND']);
      expect(await access.prolongs(requestId, {}, by)).toEqual(['NOT_FOUND']);
      expect(await access.answers(requestId, {}, by)).toEqual(['NOT_FOUND']);
    }
    for (const by of [coach, reg]) {
      await access.appoint(by);
      expect(await access.list(by)).toEqual([]);
      expect(await access.answers(requestId, {}, by)).toEqual(['NOT_FOUND']);
    }
    expect(
      await codes(reg, documents.APPOINT, { id, panel: 'PANEL', who: { memberId: access.officer.personId } }),
    ).toEqual(['COMPLAINTS_OFFICE_HELD']);
    expect(await access.list()).toMatchObject([{ reference }]);
  });

  it('K16: goes with its case when that is erased, with the copy that was given', async () => {
    const { coach, manager, reg, reg2 } = complaints.cast;
    const { id, reference } = await complaints.given.decided({ outcome: 'NO_BREACH', weighing: null });
    await complaints.done(manager, documents.NOTIFY, { id });
    await complaints.done(coach, ASK_MINE, { reference });
    expect(await access.answers(await access.idOf(reference))).toEqual([]);
    const rows = async () =>
      (
        await owner.query<{ n: number }>(
          `select (select count(*) from complaints.access_requests where body_id = $1)::int
             + (select count(*) from complaints.access_steps where body_id = $1)::int as n`,
          [complaints.bodyId],
        )
      ).rows[0]!.n;
    expect(await rows()).toBe(2);
    complaints.todayIs('2026-12-23');
    await complaints.done(reg, PROPOSE_ERASURE, { id });
    complaints.todayIs('2027-01-22');
    await complaints.done(reg2, CONFIRM_ERASURE, { id });
    expect(await rows()).toBe(0);
    expect(await codes(coach, READ_MINE, { reference })).toEqual(['NOT_FOUND']);
    expect(await access.list()).toEqual([]);
  });
});
