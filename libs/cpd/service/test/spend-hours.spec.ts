import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { anActivity, codesOf, CORRECT, givenAnActivity, ONE, WITHDRAW } from './given.js';
import { AGAIN, CLOSE, FOR_MAIL, givenAudits, givenMembers, NAME, people, startReviewing } from './given-review.js';

const SPENDABLE = `query ($id: Uuid!) { auditSpendable(fileId: $id) { activityId lastDay minutes isSpent } }`;
const SPEND = `mutation ($id: Uuid!, $ids: [Uuid!]!, $key: Uuid!) {
  spendAuditedHours(fileId: $id, activityIds: $ids, idempotencyKey: $key) }`;
const SPENT_ON = `query ($id: Uuid!) { cpdActivity(id: $id) { version spentOn } }`;

/** An audit of one member to whom more time was given, and who did something in it, closed on 21 December. */
describe('hours that made good what an audit found missing', () => {
  let running: Awaited<ReturnType<typeof startReviewing>>;
  let cpd: RunningService;
  let body: ReturnType<typeof people>;
  let coach: Member;
  let id: string;
  let before: string;
  let made: string;
  beforeAll(async () => {
    running = await startReviewing();
  });
  afterAll(() => running.service.stop());

  beforeEach(async () => {
    cpd = await running.service.inNewBody();
    body = people(cpd);
    [coach] = (await givenMembers(cpd, 1)) as [Member];
    before = await givenAnActivity(cpd, coach);
    [id] = (await givenAudits(cpd, body, [coach])) as [string];
    await cpd.as(body.officer).graphql(NAME, { id, auditorId: body.officer.personId, key: newId() });
    cpd.clock.advance(29 * 24 * 3600);
  });

  /** More time is given, or not; something is done in it, and the audit is closed. */
  const givenItsEnd = async (moreTime = true) => {
    const [dueOn, key] = ['2027-01-15', newId()];
    if (moreTime) await cpd.as(body.officer).graphql(AGAIN, { id, kind: 'MORE_TIME', dueOn, key });
    made = await givenAnActivity(cpd, coach, { title: 'Rattrapage', firstDay: '2026-12-21', lastDay: '2026-12-21' });
    if (moreTime) cpd.clock.advance(30 * 24 * 3600);
    await cpd.as(body.officer).graphql(CLOSE, { id, outcome: 'DOES_NOT_MEET', key: newId() });
  };
  const spend = (ids: readonly string[], by = body.registrar) => cpd.as(by).graphql(SPEND, { id, ids, key: newId() });
  const spendable = async (by = body.registrar) => (await cpd.as(by).graphql(SPENDABLE, { id })).data?.auditSpendable;
  const seen = async () => (await cpd.as(coach).graphql(SPENT_ON, { id: made })).data.cpdActivity;
  const told = async (type: string) => (await cpd.told()).filter((fact) => fact.type === type).map(({ data }) => data);

  it('are noted by a registrar, told of the activity and to its member, and unspent again', async () => {
    await givenItsEnd();
    expect(await spendable()).toEqual([{ activityId: made, lastDay: '2026-12-21', minutes: 420, isSpent: false }]);
    const notices = (await told('cpd.audit-notice-due')).length;

    expect((await spend([made])).data.spendAuditedHours).toBe(id);

    expect(await seen()).toEqual({ version: 2, spentOn: id });
    expect((await told('cpd.activity-corrected')).at(-1)).toMatchObject({ activityId: made, spentOn: id, revision: 2 });
    const news = (await told('cpd.audit-notice-due')).slice(notices) as { noticeId: string; personId: string }[];
    expect(news).toMatchObject([{ personId: coach.personId }]);
    const mail = cpd.as({ kind: 'service', service: 'correspondence', bodyId: cpd.bodyId, locale: 'fr' });
    expect((await mail.graphql(FOR_MAIL, { id: news[0]!.noticeId })).data.auditNoticeForMail).toMatchObject({
      ...{ kind: 'HOURS_USED', personId: coach.personId, fileId: id },
    });

    await spend([made]);
    expect([await seen(), (await told('cpd.audit-notice-due')).length]).toEqual([
      { version: 2, spentOn: id },
      notices + 1,
    ]);
    expect(await spendable()).toMatchObject([{ isSpent: true }]);
    await spend([]);
    expect(await seen()).toEqual({ version: 3, spentOn: null });
  });

  it('stay as they were used, but for their words', async () => {
    await givenItsEnd();
    await spend([made]);
    const change = (changes: object, version = 2) => {
      const input = anActivity({ firstDay: '2026-12-21', lastDay: '2026-12-21', ...changes });
      return cpd.as(coach).graphql(CORRECT, { id: made, version, input, key: newId() });
    };

    expect(codesOf(await change({ minutes: 400 }))).toEqual(['CPD_ACTIVITY_SPENT']);
    expect(codesOf(await cpd.as(coach).graphql(WITHDRAW, { id: made, version: 2, key: newId() }))).toEqual([
      'CPD_ACTIVITY_SPENT',
    ]);
    expect(codesOf(await change({ title: 'Rattrapage, relu' }))).toEqual([]);
    expect(await seen()).toEqual({ version: 3, spentOn: id });
  });

  it('are none of the days that were audited, of anybody else, or withdrawn', async () => {
    await givenItsEnd();
    expect(codesOf(await spend([before]))).toEqual(['CPD_SPEND_NOT_THEN']);
    const theirs = await givenAnActivity(cpd, cpd.member(), { firstDay: '2026-12-21', lastDay: '2026-12-21' });
    expect(codesOf(await spend([theirs]))).toEqual(['NOT_FOUND']);
    await cpd.as(coach).graphql(WITHDRAW, { id: made, version: 1, key: newId() });
    expect([codesOf(await spend([made])), await spendable()]).toEqual([['NOT_FOUND'], []]);
    expect((await cpd.as(coach).graphql(ONE, { id: before })).data.cpdActivity.version).toBe(1);
  });

  it('are noted by no officer, not by whoever reviewed it, and not of one’s own audit', async () => {
    await givenItsEnd();
    expect(codesOf(await spend([made], body.officer))).toEqual(['FORBIDDEN']);
    const reviewer = { ...body.officer, roles: ['registrar'] } as Member;
    expect(codesOf(await spend([made], reviewer))).toEqual(['CPD_SPEND_OWN_REVIEW']);
    const own = { ...coach, roles: ['registrar'] } as Member;
    expect([codesOf(await spend([made], own)), await spendable(own)]).toEqual([['NOT_FOUND'], []]);
  });

  it('are none where no more time was given', async () => {
    await givenItsEnd(false);
    expect([codesOf(await spend([made])), await spendable()]).toEqual([['CPD_SPEND_NO_TIME_GIVEN'], []]);
  });
});
