import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { codesOf, DOCUMENT, givenAnActivity } from './given.js';
import {
  aFile,
  AGAIN,
  answer,
  BOARD,
  CLOSE,
  FILE,
  FOLLOW_UP,
  givenAudits,
  givenMembers,
  ITEMS,
  MY_AUDIT,
  NAME,
  people,
  SAY,
  startReviewing,
} from './given-review.js';

describe('an audit, to the office', () => {
  let running: Awaited<ReturnType<typeof startReviewing>>;
  let cpd: RunningService;
  let body: ReturnType<typeof people>;
  let coach: Member;
  let activity: string;
  let id: string;
  beforeAll(async () => {
    running = await startReviewing();
  });
  afterAll(() => running.service.stop());

  beforeEach(async () => {
    cpd = await running.service.inNewBody();
    body = people(cpd);
    [coach] = (await givenMembers(cpd, 1)) as [Member];
    activity = await givenAnActivity(cpd, coach);
    [id] = (await givenAudits(cpd, body, [coach])) as [string];
  });

  const name = (auditor: Member, by = auditor) =>
    cpd.as(by).graphql(NAME, { id, auditorId: auditor.personId, key: newId() });
  const say = (changes: object, by = body.officer) =>
    cpd.as(by).graphql(SAY, { input: { fileId: id, activityId: activity, ...changes }, key: newId() });
  const again = (kind: string, dueOn = '2026-12-20', by = body.officer) =>
    cpd.as(by).graphql(AGAIN, { id, kind, dueOn, key: newId() });
  const close = (outcome: string, by = body.officer) => cpd.as(by).graphql(CLOSE, { id, outcome, key: newId() });
  const follow = (by: Member, decision = 'NOTED') => cpd.as(by).graphql(FOLLOW_UP, { id, decision, key: newId() });
  const seen = async (by: Member) => codesOf(await cpd.as(by).graphql(FILE, { id }));
  const board = async (by: Member, asked: Record<string, unknown> = {}) =>
    (await cpd.as(by).graphql(BOARD, asked)).data.auditFiles.edges.map(({ node }: { node: { id: string } }) => node.id);
  const saidTo = async (by: Member) => (await cpd.as(by).graphql(ITEMS, { id })).data.auditItems[0].said;
  const days = (count: number) => cpd.clock.advance(count * 24 * 3600);
  const send = async () => answer(cpd, coach, id, [await aFile(cpd, coach, activity)]);

  it('is taken by one, and given to another by a registrar alone', async () => {
    expect((await name(body.officer)).data.nameAuditor).toBe(id);
    const second = cpd.member({ roles: ['officer'] });
    expect(codesOf(await name(second))).toEqual(['CPD_REVIEW_TAKEN']);
    expect(codesOf(await name(body.bystander, second))).toEqual(['CPD_REVIEW_REGISTRAR_NAMES']);
    expect(codesOf(await name(coach, body.registrar))).toEqual(['CPD_REVIEW_OWN']);
    running.related.add(`${second.personId} ${coach.personId}`);
    expect(codesOf(await name(second, body.registrar))).toEqual(['CPD_REVIEW_RELATED']);
    const stranger = cpd.member();
    running.strangers.add(stranger.personId);
    expect(codesOf(await name(stranger, body.registrar))).toEqual(['CPD_REVIEW_PERSON_UNKNOWN']);
    expect(codesOf(await name(body.bystander))).toEqual(['FORBIDDEN']);

    await name(body.bystander, body.registrar);
    expect((await cpd.as(body.registrar).graphql(FILE, { id })).data.auditFile).toMatchObject({
      ...{ auditor: { id: body.bystander.personId }, person: { id: coach.personId }, isMine: false },
    });
  });

  it('is seen by the office, and by whoever reviews it until it is closed', async () => {
    const colleague = cpd.member({ roles: ['officer'], personId: coach.personId });
    for (const reader of [body.bystander, cpd.member({ roles: ['scheme-administrator'] }), coach, colleague]) {
      expect([await seen(reader), await board(reader)]).toEqual([['NOT_FOUND'], []]);
    }
    expect(codesOf(await name(body.bystander, { ...colleague, roles: ['registrar'] }))).toEqual(['NOT_FOUND']);
    await name(body.bystander, body.registrar);
    await send();
    const document = (await cpd.as(body.bystander).graphql(ITEMS, { id })).data.auditItems[0].document.id as string;
    const opened = async () => codesOf(await cpd.as(body.bystander).graphql(DOCUMENT, { id: document }));
    expect([await seen(body.bystander), await board(body.bystander), await opened()]).toEqual([[], [id], []]);

    await say({ verdict: 'ACCEPTED' }, body.bystander);
    expect((await close('MEETS', body.bystander)).data.closeAudit).toBe(id);

    expect([await seen(body.bystander), await opened()]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    expect([await seen(body.officer), await board(body.officer)]).toEqual([[], []]);
    expect(await board(body.officer, { state: 'CLOSED' })).toEqual([id]);
    const told = (await cpd.told()).filter(({ type }) => type === 'cpd.audit-closed');
    expect(told.map(({ data }) => data)).toEqual([
      { fileId: id, personId: coach.personId, outcome: 'meets', closedOn: '2026-11-22' },
    ]);
  });

  it('R-45: is judged by its auditor, whom a relation that is heard later stops', async () => {
    await name(body.officer);
    expect(codesOf(await say({ verdict: 'ACCEPTED' }))).toEqual(['CPD_REVIEW_NOT_ANSWERED']);
    await send();
    expect(codesOf(await say({ verdict: 'ACCEPTED' }, body.registrar))).toEqual(['CPD_REVIEW_NOT_AUDITOR']);
    expect(codesOf(await say({ verdict: 'ACCEPTED' }, body.bystander))).toEqual(['NOT_FOUND']);
    expect(codesOf(await say({ verdict: 'ACCEPTED', missing: ['MARK'] }))).toEqual(['CPD_REVIEW_PARTS_MISSING']);
    expect(codesOf(await say({ verdict: 'REFUSED' }))).toEqual(['CPD_REVIEW_REASON_MISSING']);
    expect(codesOf(await close('MEETS'))).toEqual(['CPD_REVIEW_UNSPOKEN']);

    running.related.add(`${body.officer.personId} ${coach.personId}`);
    expect(codesOf(await say({ verdict: 'ACCEPTED' }))).toEqual(['CPD_REVIEW_RELATED']);
    expect(codesOf(await close('MEETS'))).toEqual(['CPD_REVIEW_RELATED']);
  });

  it('asks for more, which the member reads then, and hears the answer', async () => {
    await name(body.officer);
    await send();
    await say({ verdict: 'REFUSED', reason: 'RECEIPT' });
    await say({ verdict: 'MORE', sentence: ' Quel jour ? ' });
    expect(await saidTo(body.officer)).toEqual({ verdict: 'MORE', reason: null, missing: [], sentence: 'Quel jour ?' });
    expect(await saidTo(coach)).toBeNull();
    expect(codesOf(await close('DOES_NOT_MEET'))).toEqual(['CPD_REVIEW_MORE_LEFT']);

    expect((await again('MORE_ASKED')).data.askAuditedAgain).toBe(id);

    expect(await saidTo(coach)).toMatchObject({ verdict: 'MORE', sentence: 'Quel jour ?' });
    expect(await board(body.officer, { state: 'WAITING', forMe: true })).toEqual([id]);
    await send();
    expect([await saidTo(body.officer), await board(body.officer, { state: 'ANSWERED' })]).toEqual([null, [id]]);
    expect(codesOf(await again('MORE_TIME'))).toEqual(['CPD_REVIEW_UNSPOKEN']);
  });

  it('gives more time once to whoever did not answer, and recommends then what a second registrar decides', async () => {
    await name(body.registrar);
    expect(codesOf(await close('DOES_NOT_MEET', body.registrar))).toEqual(['CPD_REVIEW_STILL_TIME']);
    days(29);
    expect(await board(body.officer, { state: 'UNANSWERED' })).toEqual([id]);
    expect(codesOf(await close('MEETS', body.registrar))).toEqual(['CPD_REVIEW_NO_ANSWER']);
    await again('MORE_TIME', '2027-01-15', body.registrar);
    expect((await cpd.as(coach).graphql(MY_AUDIT, { id })).data.myAudit).toMatchObject({
      ...{ state: 'WAITING', asked: 'MORE_TIME', dueOn: '2027-01-15' },
    });
    days(30);
    expect(codesOf(await again('MORE_TIME', '2027-02-15', body.registrar))).toEqual(['CPD_REVIEW_TIME_GIVEN']);
    await close('DOES_NOT_MEET', body.registrar);

    expect(await board(body.officer, { state: 'RECOMMENDED' })).toEqual([id]);
    expect(codesOf(await follow(body.officer))).toEqual(['FORBIDDEN']);
    expect(codesOf(await follow(body.registrar))).toEqual(['CPD_REVIEW_OWN_RECOMMENDATION']);
    const second = cpd.member({ roles: ['registrar'] });
    expect((await follow(second)).data.followUpAudit).toBe(id);
    expect(codesOf(await follow(second))).toEqual(['CPD_REVIEW_NOTHING_RECOMMENDED']);
    expect((await cpd.as(coach).graphql(MY_AUDIT, { id })).data.myAudit).toMatchObject({
      ...{ state: 'CLOSED', outcome: 'DOES_NOT_MEET', followUp: 'NOTED' },
    });
    expect(codesOf(await name(body.officer, second))).toEqual(['CPD_REVIEW_OVER']);
  });

  it('is on a board by its last day, page by page', async () => {
    const more = await givenMembers(cpd, 2);
    const others = await givenAudits(cpd, body, more);
    const all: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await cpd.as(body.officer).graphql(BOARD, { first: 2, after });
      all.push(...data.auditFiles.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = data.auditFiles.pageInfo.hasNextPage ? data.auditFiles.pageInfo.endCursor : null;
    } while (after !== null);

    expect(new Set(all)).toEqual(new Set([...all, id, ...others]));
    expect(all).toHaveLength(4);
    expect(codesOf(await cpd.as(body.officer).graphql(BOARD, { after: 'W10=' }))).toEqual(['BAD_USER_INPUT']);
  });
});
