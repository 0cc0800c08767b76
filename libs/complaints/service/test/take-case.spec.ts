import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { complaints as definition } from '../src/index.js';
import {
  allegation,
  ASIDE,
  codesOf,
  FOLLOW,
  gateway,
  givenAComplaint,
  givenTheyTook,
  OPEN,
  QUEUE,
  TAKE,
  WHOM,
} from './given.js';

describe('taking a case', () => {
  let running: RunningService;
  let complaints: RunningService;
  let manager: Member;
  let other: Member;
  let filed: Awaited<ReturnType<typeof givenAComplaint>>;
  beforeAll(async () => {
    running = await startService(definition);
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    manager = complaints.member({ roles: ['case-manager'] });
    other = complaints.member({ roles: ['case-manager'] });
    filed = await givenAComplaint(complaints);
  });

  const take = (by = manager, noConflict = true, key = newId()) =>
    complaints.as(by).graphql(TAKE, { id: filed.id, noConflict, key });
  const whom = (by = manager) => complaints.as(by).graphql(WHOM, { id: filed.id, key: newId() });
  const aside = (by = manager) => complaints.as(by).graphql(ASIDE, { id: filed.id, key: newId() });
  const open = (by = manager) => complaints.as(by).graphql(OPEN, { id: filed.id, key: newId() });
  const queue = async (by = manager, page: object = {}) =>
    (await complaints.as(by).graphql(QUEUE, { ...page })).data.caseQueue;
  const audited = async (): Promise<string[]> =>
    (
      await complaints.inBody((tx) =>
        tx.query(`select action from complaints.audit where actor like 'person:%' order by seq`),
      )
    ).map(({ action }: { action: string }) => action);

  it('is offered without a word of whom or what it is about', async () => {
    expect((await queue()).edges).toEqual([
      {
        node: {
          id: filed.id,
          reference: filed.reference,
          receivedOn: '2026-11-22',
          state: 'RECEIVED',
          mine: false,
          acknowledgeBy: '2026-11-29',
          tellBy: null,
        },
      },
    ]);
  });

  it('R7: begins with whom it concerns, and that reading is written down', async () => {
    expect((await whom()).data.readWhomItConcerns).toEqual({
      id: filed.id,
      reference: filed.reference,
      about: 'Éric Moreau, coach à Nantes',
    });
    expect(await audited()).toEqual(['complaints.read-whom-it-concerns']);
    expect(codesOf(await open())).toEqual(['NOT_FOUND']);
  });

  it('takes a declaration that there is no conflict', async () => {
    expect(codesOf(await take(manager, false))).toEqual(['COMPLAINTS_CONFLICT_NOT_DECLARED']);
    expect((await queue()).edges).toMatchObject([{ node: { mine: false } }]);
  });

  it('acknowledges it, which the complainant sees, and makes it theirs alone', async () => {
    complaints.todayIs('2026-11-24');
    const { data } = await take();
    const { reference, returnCode: code } = filed;
    const followed = await complaints.as(gateway(complaints)).graphql(FOLLOW, { reference, code });

    expect(data.takeCase).toEqual({
      id: filed.id,
      state: 'TRIAGE',
      mine: true,
      acknowledgeBy: null,
      tellBy: '2027-02-24',
    });
    expect(followed.data.followComplaint).toMatchObject({ state: 'IN_HAND', next: 'NEWS', nextBy: '2027-02-24' });
    expect([(await queue()).edges.length, (await queue(other)).edges.length]).toEqual([1, 0]);
    expect(codesOf(await whom(other))).toEqual(['NOT_FOUND']);
    expect(codesOf(await take(other))).toEqual(['NOT_FOUND']);
  });

  it('happens once, however often it is sent', async () => {
    const key = newId();

    const [first, again] = [await take(manager, true, key), await take(manager, true, key)];

    expect(again.data).toEqual(first.data);
    expect(codesOf(await take())).toEqual(['NOT_FOUND']);
  });

  it('is for one, when several press at once', async () => {
    const answers = await Promise.all([take(), take(other), take(complaints.member({ roles: ['case-manager'] }))]);

    expect(answers.flatMap(codesOf)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  it('opens its file to whoever manages it, without a name that is kept from the coach, each time with a line of audit', async () => {
    await take();
    const { data } = await open();
    await open();

    expect(data.openCaseFile).toEqual({
      id: filed.id,
      reference: filed.reference,
      receivedOn: '2026-11-22',
      about: 'Éric Moreau, coach à Nantes',
      allegations: [{ ...allegation, occurredWords: null }],
      harmed: { age: 'ADULT', representative: null, right: null, rightWords: null },
      relation: null,
      otherPeople: null,
      complainantName: null,
      complainantContact: 'jeanne.petit@example.org',
      nameVisibility: 'KEPT_FROM_COACH',
      accountMayGroundHearing: true,
    });
    expect(await audited()).toEqual(['complaints.take-case', 'complaints.open-case-file', 'complaints.open-case-file']);
  });

  it('R11: opens it to no role of the body, and to no other case manager', async () => {
    await take();
    const admin = complaints.member({ roles: ['officer', 'registrar', 'scheme-administrator', 'case-manager'] });

    for (const by of [admin, other, complaints.member()]) expect(codesOf(await open(by))).toEqual(['NOT_FOUND']);
    expect(codesOf(await open({ ...manager, bodyId: await complaints.anotherBody() }))).toEqual(['NOT_FOUND']);
    expect(await audited()).toEqual(['complaints.take-case']);
  });

  it('is closed to members, and to officers who are no case managers', async () => {
    const officer = complaints.member({ roles: ['officer', 'registrar', 'scheme-administrator'] });

    for (const by of [officer, complaints.member()]) {
      expect([codesOf(await take(by)), codesOf(await whom(by)), codesOf(await aside(by))]).toEqual([
        ['FORBIDDEN'],
        ['FORBIDDEN'],
        ['FORBIDDEN'],
      ]);
      expect(codesOf(await complaints.as(by).graphql(QUEUE))).toEqual(['FORBIDDEN']);
    }
  });

  it('is over for whoever declares a conflict: the case is out of their sight', async () => {
    await whom();
    expect((await aside()).data.stepAside).toBe(true);

    expect((await queue()).edges).toEqual([]);
    for (const answer of [await whom(), await take(), await aside(), await open()])
      expect(codesOf(answer)).toEqual(['NOT_FOUND']);
    expect((await queue(other)).edges).toHaveLength(1);
  });

  it('comes in pages, the latest first', async () => {
    for (const day of ['2026-11-23', '2026-11-24']) {
      complaints.todayIs(day);
      await givenAComplaint(complaints);
    }
    const first = await queue(manager, { first: 2 });
    const second = await queue(manager, { first: 2, after: first.pageInfo.endCursor });
    const days = [first, second].map(({ edges }) =>
      edges.map(({ node }: { node: { receivedOn: string } }) => node.receivedOn),
    );

    expect(days).toEqual([['2026-11-24', '2026-11-23'], ['2026-11-22']]);
    expect(codesOf(await complaints.as(manager).graphql(QUEUE, { after: 'x' }))).toEqual(['BAD_USER_INPUT']);
    expect(
      codesOf(await complaints.as(manager).graphql(QUEUE, { after: Buffer.from('["x"]').toString('base64url') })),
    ).toEqual(['BAD_USER_INPUT']);
  });

  it('is remembered as a function held in this case, with its first day', async () => {
    await givenTheyTook(complaints, manager, filed.id);
    const held = await complaints.inBody((tx) =>
      tx.query(
        `select person_id as who, function, since::text from complaints.functions_held where function <> 'complainant'`,
      ),
    );

    expect(held).toEqual([{ who: manager.personId, function: 'case-manager', since: '2026-11-22' }]);
  });
});
