import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { Agreement } from '../src/agreements/agreement.entity.js';
import { supervision } from '../src/index.js';
import {
  AGREEMENT_MAIL,
  ANSWER,
  GIVEN,
  LOG,
  MY_SESSIONS,
  PREVIEW,
  PROPOSE,
  SUPERVISEES,
  TO_ANSWER,
} from './documents.js';
import { aLink, type Answer, codesOf, givenAnAgreement, givenASession, givenASupervisor, toldOf } from './given.js';
import { deskOf } from './given-desk.js';
import { aGroup, enters, givenALeader } from './given-group.js';
import { making } from './given-statement.js';

describe('the supervision of what a member gives as a supervisor', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  afterAll(() => service.stop());

  const propose = (coach: Member, supervisorId: string, subject?: string) =>
    service.as(coach).graphql(PROPOSE, {
      input: { supervisorId, subject, startsOn: '2026-11-01', relations: [], relationsDeclared: true },
      key: newId(),
    });
  const log = (coach: Member, agreement: Pick<Agreement, 'id'>, changes: object = {}) =>
    service.as(coach).graphql(LOG, {
      input: { agreementId: agreement.id, heldOn: '2026-11-20', minutes: 60, form: 'INDIVIDUAL', ...changes },
      key: newId(),
    });
  const both = async (coach: Member, supervisorId?: string) => {
    const coaching = await givenAnAgreement(service, coach, supervisorId ? { supervisorId } : {});
    const given = { supervisorId: coaching.supervisorId, subject: 'supervision' } as const;
    return { coaching, supervising: await givenAnAgreement(service, coach, given) };
  };

  it('is agreed apart, also with the same supervisor, who reads what they accept', async () => {
    const coach = service.member({ name: 'Anne Roux' });
    const { id: supervisorId } = await givenASupervisor(service, { vettedOn: '2026-01-06', vettedBy: newId() });
    await givenAnAgreement(service, coach, { supervisorId });

    const proposed = (await propose(coach, supervisorId, 'SUPERVISION')).data['proposeAgreement'];

    expect(proposed).toMatchObject({ subject: 'SUPERVISION', status: 'PROPOSED' });
    const link = aLink(service, { purpose: 'answer-agreement', subjectId: proposed.id, recipientId: supervisorId });
    expect((await service.as(link).graphql(TO_ANSWER)).data['agreementToAnswer']).toMatchObject(proposed);
    const correspondence = {
      kind: 'service',
      service: 'correspondence',
      bodyId: service.bodyId,
      locale: 'fr',
    } as const;
    const mail = await service.as(correspondence).graphql(AGREEMENT_MAIL, { id: proposed.id });
    expect(mail.data['agreementForMail']).toMatchObject({ superviseeName: 'Anne Roux', subject: 'SUPERVISION' });
    const input = { accept: true, relations: [], relationsDeclared: true };
    expect((await service.as(link).graphql(ANSWER, { input, key: newId() })).data['answerAgreement']).toMatchObject({
      ...{ subject: 'SUPERVISION', status: 'ACCEPTED' },
    });
  });

  it('is of one agreement with a supervisor, as coaching is', async () => {
    const coach = service.member();
    const { coaching } = await both(coach);

    const codes = [];
    for (const subject of [undefined, 'COACHING', 'SUPERVISION'])
      codes.push(codesOf(await propose(coach, coaching.supervisorId, subject)));

    expect(codes).toEqual(Array(3).fill(['SUPERVISION_ALREADY_AGREED']));
  });

  it('is coaching where nothing is said', async () => {
    const { id } = await givenASupervisor(service, { vettedOn: '2026-01-06', vettedBy: newId() });

    expect((await propose(service.member(), id)).data['proposeAgreement']).toMatchObject({ subject: 'COACHING' });
  });

  it('has sessions of its own, told as such, and shown so to both', async () => {
    const coach = service.member();
    const { leader, supervisor } = await givenALeader(service, 0);
    const { coaching, supervising } = await both(coach, supervisor.id);

    const ids = [
      await givenASession(service, coach, coaching, { heldOn: '2026-11-18' }),
      await givenASession(service, coach, supervising, { heldOn: '2026-11-19' }),
    ];

    const told = await Promise.all(
      ids.map(async (id) => (await toldOf(service, id)).map(({ data }) => data['subject'])),
    );
    expect(told).toEqual([['coaching'], ['supervision']]);
    const { edges } = (await service.as(coach).graphql(MY_SESSIONS)).data['mySupervisionSessions'];
    expect(edges.map(({ node }: Answer['data']) => node['subject'])).toEqual(['SUPERVISION', 'COACHING']);
    const desk = await deskOf(service, leader);
    expect(desk?.supervisees.map(({ subject }) => subject).sort()).toEqual(['COACHING', 'SUPERVISION']);
    const led = (await service.as(leader).graphql(SUPERVISEES)).data['superviseesForGroup'];
    expect(led.map(({ subject }: Answer['data']) => subject).sort()).toEqual(['COACHING', 'SUPERVISION']);
  });

  it('is not counted twice: one alike is asked about, whatever the two were about, and none is at the same time', async () => {
    const coach = service.member();
    const { coaching, supervising } = await both(coach);
    await log(coach, coaching);
    const other = await givenAnAgreement(service, coach, { subject: 'supervision' });

    expect(codesOf(await log(coach, supervising))).toEqual(['SUPERVISION_POSSIBLE_DUPLICATE']);
    expect(codesOf(await log(coach, supervising, { acceptDuplicate: true, startsAt: '10:00' }))).toEqual([]);
    expect(codesOf(await log(coach, coaching, { minutes: 30, startsAt: '10:15' }))).toEqual(['SUPERVISION_OVERLAP']);
    expect(codesOf(await log(coach, other))).toEqual([]);
  });

  it('never changes once a session was held under it', async () => {
    const coach = service.member();
    const { supervising } = await both(coach);
    await givenASession(service, coach, supervising);
    const of = { bodyId: service.bodyId, id: supervising.id };

    const change = service.inBody((manager) =>
      manager.update(Agreement, of, { subject: 'coaching', status: 'declined' }),
    );

    await expect(change).rejects.toThrow('sessions_subject_of_agreement_fkey');
  });

  it('has a statement of its own for each month, which says so', async () => {
    const coach = service.member();
    const { coaching, supervising } = await both(coach);
    const statements = [];
    for (const agreement of [coaching, supervising]) {
      await givenASession(service, coach, agreement, { heldOn: '2026-10-12', acceptDuplicate: true });
      statements.push((await making(service, coach, agreement.id, '2026-10-12')).data.makeSupervisionStatement);
    }

    expect(statements).toMatchObject([{ subject: 'COACHING' }, { subject: 'SUPERVISION' }]);
    expect(statements.map(({ versions }) => versions[0].lines.length)).toEqual([1, 1]);
  });

  it('is no group with coaching: each is entered on its own, and beforehand the supervisor reads why', async () => {
    const { leader, agreements, supervisor } = await givenALeader(service, 1);
    const coach = service.member();
    const supervising = await givenAnAgreement(service, coach, { supervisorId: supervisor.id, subject: 'supervision' });
    const mixed = aGroup([...agreements, supervising]);

    expect(codesOf(await enters(service, leader, mixed))).toEqual(['SUPERVISION_SUBJECTS_MIXED']);
    const preview = (await service.as(leader).graphql(PREVIEW, { input: mixed })).data['groupSessionPreview'];
    expect(preview.refusals).toEqual([{ code: 'SUPERVISION_SUBJECTS_MIXED' }]);

    const entered = (await enters(service, leader, aGroup([supervising]))).data['enterGroupSession'];
    expect(entered).toMatchObject({ subject: 'SUPERVISION', rows: [{ stands: true }] });
    const { edges } = (await service.as(coach).graphql(MY_SESSIONS)).data['mySupervisionSessions'];
    expect(edges).toMatchObject([{ node: { subject: 'SUPERVISION', status: 'CONFIRMED' } }]);
    const given = (await service.as(leader).graphql(GIVEN)).data['myGroupSessionsGiven'];
    expect(given.edges).toMatchObject([{ node: { subject: 'SUPERVISION' } }]);
  });
});
