import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { anActivity, codesOf, CORRECT, givenAnActivity, givenATicket } from './given.js';
import {
  aFile,
  answer,
  ASK_TIME,
  DECIDE_TIME,
  FOR_MAIL,
  givenAudits,
  givenMembers,
  ITEMS,
  MINE,
  MY_AUDIT,
  people,
  startReviewing,
} from './given-review.js';

describe('an audit, to its member', () => {
  let running: Awaited<ReturnType<typeof startReviewing>>;
  let cpd: RunningService;
  let body: ReturnType<typeof people>;
  let coach: Member;
  beforeAll(async () => {
    running = await startReviewing();
  });
  afterAll(() => running.service.stop());

  beforeEach(async () => {
    cpd = await running.service.inNewBody();
    body = people(cpd);
    [coach] = (await givenMembers(cpd, 1)) as [Member];
  });

  const mine = async (id: string) => (await cpd.as(coach).graphql(MY_AUDIT, { id })).data.myAudit;
  const itemsOf = async (id: string, by = coach) => (await cpd.as(by).graphql(ITEMS, { id })).data.auditItems;
  const askTime = (id: string, wishedUntil: string, by = coach) =>
    cpd.as(by).graphql(ASK_TIME, { input: { fileId: id, ground: 'LEAVE', wishedUntil }, key: newId() });
  const decide = (id: string, until: string | null, by = body.officer) =>
    cpd.as(by).graphql(DECIDE_TIME, { id, until, key: newId() });
  const days = (count: number) => cpd.clock.advance(count * 24 * 3600);
  const noticesTo = async (personId: string) =>
    (await cpd.told()).filter(({ type, data }) => type === 'cpd.audit-notice-due' && data['personId'] === personId);

  it('looks at what ended within the year, and has a term', async () => {
    const inside = await givenAnActivity(cpd, coach, { firstDay: '2025-11-23', lastDay: '2025-11-23' });
    await givenAnActivity(cpd, coach, { firstDay: '2025-11-22', lastDay: '2025-11-22' });
    const [id] = await givenAudits(cpd, body, [coach]);

    expect(await mine(id!)).toMatchObject({
      ...{ state: 'WAITING', asked: 'OPENED', openedOn: '2026-11-22', dueOn: '2026-12-20' },
      ...{ looksAfter: '2025-11-22', looksUntil: '2026-11-22', time: null, outcome: null },
    });
    expect(await itemsOf(id!)).toMatchObject([{ activityId: inside, isAsked: true, shown: null, said: null }]);
    const [notice] = await noticesTo(coach.personId);
    const sender = { kind: 'service', service: 'correspondence', bodyId: cpd.bodyId, locale: 'fr' } as const;
    const mailed = await cpd.as(sender).graphql(FOR_MAIL, { id: notice!.data['noticeId'] });
    expect(mailed.data.auditNoticeForMail).toEqual({
      ...{ personId: coach.personId, kind: 'OPENED', fileId: id, dueOn: '2026-12-20' },
    });
    expect(codesOf(await cpd.as(coach).graphql(FOR_MAIL, { id: newId() }))).toEqual(['FORBIDDEN']);
  });

  it('R-46: is answered once, with files new and on record and with what there is not', async () => {
    const [onRecord, lost, nothing] = [
      await givenAnActivity(cpd, coach, { file: await givenATicket(cpd, coach), title: 'A' }),
      await givenAnActivity(cpd, coach, { title: 'B', firstDay: '2026-10-01', lastDay: '2026-10-01' }),
      await givenAnActivity(cpd, coach, { title: 'C', firstDay: '2026-09-01', lastDay: '2026-09-01' }),
    ];
    const [id] = await givenAudits(cpd, body, [coach]);
    const lines = [
      { activityId: onRecord, kind: 'FILE' },
      await aFile(cpd, coach, lost, { kind: 'SUBSTITUTE', word: ' Le certificat est perdu. ' }),
      { activityId: nothing, kind: 'NONE' },
    ];
    expect(codesOf(await answer(cpd, coach, id!, lines.slice(0, 2)))).toEqual(['CPD_REVIEW_LINES_DIFFER']);
    expect(codesOf(await answer(cpd, coach, id!, [{ activityId: lost, kind: 'FILE' }, lines[0]!, lines[2]!]))).toEqual([
      'CPD_REVIEW_FILE_MISSING',
    ]);

    const key = newId();
    for (let times = 0; times < 2; times += 1)
      expect((await answer(cpd, coach, id!, lines, key)).data.answerAudit).toMatchObject({
        ...{ state: 'ANSWERED', answeredOn: '2026-11-22' },
      });

    expect(await itemsOf(id!)).toMatchObject([
      { title: 'A', shown: 'FILE', isAsked: false, document: { id: expect.any(String) } },
      { title: 'B', shown: 'SUBSTITUTE', word: 'Le certificat est perdu.', document: { id: expect.any(String) } },
      { title: 'C', shown: 'NONE', document: null },
    ]);
    const told = (await cpd.told()).filter(({ type }) => type === 'cpd.audit-answered');
    expect(told.map(({ data }) => data)).toEqual([
      { fileId: id, personId: coach.personId, round: 1, answeredOn: '2026-11-22' },
    ]);
    expect(codesOf(await answer(cpd, coach, id!, lines))).toEqual(['CPD_REVIEW_NOT_ASKED']);
  });

  it('keeps what was shown, whatever is corrected afterwards', async () => {
    const activity = await givenAnActivity(cpd, coach);
    const correct = (version: number, title: string) =>
      cpd.as(coach).graphql(CORRECT, { id: activity, version, input: anActivity({ title }), key: newId() });
    await correct(1, 'Titre corrigé');
    const [id] = await givenAudits(cpd, body, [coach]);
    await answer(cpd, coach, id!, [await aFile(cpd, coach, activity)]);
    expect(codesOf(await correct(2, 'Autre titre'))).toEqual([]);

    expect(await itemsOf(id!)).toMatchObject([{ title: 'Titre corrigé', shown: 'FILE' }]);
  });

  it('has more time where it was asked for before the term ended', async () => {
    const [id] = await givenAudits(cpd, body, [coach]);
    expect(codesOf(await askTime(id!, '2027-06-01'))).toEqual(['CPD_REVIEW_DAY_WRONG']);
    expect((await askTime(id!, '2027-01-10')).data.askAuditTime.time).toEqual({
      ...{ ground: 'LEAVE', wishedUntil: '2027-01-10', isGranted: null },
    });
    expect(codesOf(await askTime(id!, '2027-01-11'))).toEqual(['CPD_REVIEW_TIME_ASKED']);
    days(29);
    expect(await mine(id!)).toMatchObject({ state: 'WAITING' });

    expect(codesOf(await decide(id!, '2026-12-01'))).toEqual(['CPD_REVIEW_DAY_WRONG']);
    expect(codesOf(await decide(id!, '2027-01-10', body.bystander))).toEqual(['FORBIDDEN']);
    expect((await decide(id!, '2027-01-10')).data.decideAuditTime).toBe(id);

    expect(await mine(id!)).toMatchObject({ state: 'WAITING', dueOn: '2027-01-10', time: { isGranted: true } });
    expect(codesOf(await decide(id!, null))).toEqual(['CPD_REVIEW_NO_TIME_ASKED']);
    expect(await noticesTo(coach.personId)).toHaveLength(2);
  });

  it('shows a term that ran out, asks for no time then, and takes an answer still', async () => {
    const [id] = await givenAudits(cpd, body, [coach]);
    days(29);

    expect(await mine(id!)).toMatchObject({ state: 'UNANSWERED' });
    expect(codesOf(await askTime(id!, '2027-01-10'))).toEqual(['CPD_REVIEW_TOO_LATE']);
    expect((await answer(cpd, coach, id!, [])).data.answerAudit).toMatchObject({ state: 'ANSWERED' });
  });

  it('is reminded of fourteen and three days before the end, once each, and not once it is answered', async () => {
    const [id] = await givenAudits(cpd, body, [coach]);
    const remindedAfter = async (count: number) => {
      days(count);
      for (let times = 0; times < 2; times += 1) await running.remind();
      return (await noticesTo(coach.personId)).length - 1;
    };

    expect(await remindedAfter(13)).toBe(0);
    expect(await remindedAfter(1)).toBe(1);
    expect(await remindedAfter(11)).toBe(2);
    expect(await remindedAfter(4)).toBe(2);
    await answer(cpd, coach, id!, []);
    expect(await remindedAfter(0)).toBe(2);
  });

  it('is reminded of once, however often it is looked at, and of nothing that is not due', async () => {
    const [id] = await givenAudits(cpd, body, [coach]);
    const remindedAfter = async (count: number) => {
      days(count);
      await running.remindOne(cpd.bodyId, id!);
      await running.remindOne(cpd.bodyId, id!);
      return (await noticesTo(coach.personId)).length - 1;
    };

    expect(await remindedAfter(13)).toBe(0);
    expect(await remindedAfter(1)).toBe(1);
    await answer(cpd, coach, id!, []);
    expect(await remindedAfter(11)).toBe(1);
  });

  it('is nobody else’s', async () => {
    const [id] = await givenAudits(cpd, body, [coach]);
    const elsewhere = { ...coach, bodyId: await cpd.anotherBody() };

    for (const other of [body.bystander, elsewhere]) {
      expect((await cpd.as(other).graphql(MINE)).data).toEqual({ myAudits: [] });
      for (const query of [MY_AUDIT, ITEMS])
        expect(codesOf(await cpd.as(other).graphql(query, { id }))).toEqual(['NOT_FOUND']);
      expect(codesOf(await answer(cpd, other, id!, []))).toEqual(['NOT_FOUND']);
      expect(codesOf(await askTime(id!, '2027-01-10', other))).toEqual(['NOT_FOUND']);
    }
  });
});
