import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { LinkHolder } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { supervision } from '../src/index.js';
import { AMEND, DECIDE, MY_SESSIONS, REQUEST, WITHDRAW } from './documents.js';
import {
  type Answer,
  givenALink,
  givenAnAgreement,
  givenAnAskedSession,
  givenASession,
  stored,
  toldOf,
} from './given.js';

describe('deciding sessions', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  afterAll(() => service.stop());

  type Row = { sessionId: string; outcome: string } & Record<string, unknown>;
  const decide = async (link: LinkHolder, decisions: Row[], key = newId()) => {
    const { data, errors } = await service.as(link).graphql(DECIDE, { decisions, key });
    return { results: data?.['decideSessions'] as Answer['data'][], errors };
  };
  const codes = (result: Answer['data'] | undefined) =>
    (result?.['refusals'] as { code: string }[]).map(({ code }) => code);

  it('confirms; while the address is not vetted it counts as declared', async () => {
    const { coach, supervisor, link, sessionId } = await givenAnAskedSession(service);

    const { results } = await decide(link, [{ sessionId, outcome: 'CONFIRM' }]);

    expect(results).toEqual([
      {
        sessionId,
        refusals: [],
        session: expect.objectContaining({
          status: 'CONFIRMED',
          trust: 'DECLARED',
          decidedAt: '2026-11-22T11:00:00.000Z',
          undoUntil: '2026-11-22T11:10:00.000Z',
        }),
      },
    ]);
    expect((await toldOf(service, sessionId)).at(-1)).toEqual({
      type: 'supervision.session-confirmed',
      data: {
        sessionId,
        personId: coach.personId,
        subject: 'coaching',
        supervisorId: supervisor.id,
        form: 'individual',
        heldOn: '2026-11-20',
        minutes: 90,
        trust: 'declared',
        corrected: false,
        decidedAt: '2026-11-22T11:00:00.000Z',
        revision: 2,
      },
    });
  });

  it('confirms with full trust where the body vetted the address', async () => {
    const { link, sessionId } = await givenAnAskedSession(service, { vettedOn: '2026-02-01' });

    const { results } = await decide(link, [{ sessionId, outcome: 'CONFIRM' }]);

    expect(results[0]?.['session']).toMatchObject({ status: 'CONFIRMED', trust: 'CONFIRMED' });
    expect((await toldOf(service, sessionId)).at(-1)?.data).toMatchObject({ trust: 'confirmed' });
  });

  it('corrects: the supervisor’s day and length count, the coach’s stay beside them', async () => {
    const { coach, link, sessionId } = await givenAnAskedSession(service);

    await decide(link, [{ sessionId, outcome: 'CORRECT', minutes: 60, heldOn: '2026-11-19' }]);

    const { data } = await service.as(coach).graphql(MY_SESSIONS);
    expect(data['mySupervisionSessions'].edges[0].node).toMatchObject({
      status: 'CORRECTED',
      heldOn: '2026-11-19',
      minutes: 60,
      loggedHeldOn: '2026-11-20',
      loggedMinutes: 90,
    });
    expect((await toldOf(service, sessionId)).at(-1)).toMatchObject({
      type: 'supervision.session-confirmed',
      data: { corrected: true, heldOn: '2026-11-19', minutes: 60 },
    });
  });

  it('declines with a code and nothing else', async () => {
    const { coach, supervisor, link, sessionId } = await givenAnAskedSession(service);

    const { results } = await decide(link, [{ sessionId, outcome: 'DECLINE', reason: 'NOT_HELD' }]);

    expect(results[0]?.['session']).toMatchObject({ status: 'DECLINED', trust: 'DECLARED', declineReason: 'NOT_HELD' });
    expect((await toldOf(service, sessionId)).at(-1)).toEqual({
      type: 'supervision.session-declined',
      data: {
        sessionId,
        personId: coach.personId,
        supervisorId: supervisor.id,
        subject: 'coaching',
        reason: 'not-held',
        revision: 2,
      },
    });
  });

  it('answers each row for itself: what can be done stays done, the others say kindly why not', async () => {
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach);
    const days = ['2026-11-14', '2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18'];
    const ids: string[] = [];
    for (const heldOn of days) ids.push(await givenASession(service, coach, agreement, { heldOn }));
    const [decided = '', withdrawn = '', changed = '', empty = '', open = ''] = ids;
    const link = await givenALink(service, coach, ids);
    await decide(link, [{ sessionId: decided, outcome: 'CONFIRM' }]);
    await service.as(coach).graphql(WITHDRAW, { id: withdrawn, version: 1, key: newId() });
    const input = { heldOn: '2026-11-13', minutes: 30, form: 'GROUP' };
    await service.as(coach).graphql(AMEND, { id: changed, version: 1, input, key: newId() });

    const { results } = await decide(link, [
      { sessionId: decided, outcome: 'DECLINE', reason: 'OTHER' },
      { sessionId: withdrawn, outcome: 'CONFIRM' },
      { sessionId: changed, outcome: 'CONFIRM', version: 1 },
      { sessionId: empty, outcome: 'CORRECT' },
      { sessionId: open, outcome: 'CONFIRM', version: 1 },
    ]);

    expect(results.map(codes)).toEqual([
      ['SUPERVISION_ALREADY_DECIDED'],
      ['SUPERVISION_SESSION_WITHDRAWN'],
      ['SUPERVISION_SESSION_CHANGED'],
      ['SUPERVISION_CORRECTION_EMPTY'],
      [],
    ]);
    expect(results[1]?.['refusals'][0].message).toBe(
      'Cette séance a été retirée entre-temps\u202f; il n’y a plus rien à faire.',
    );
    expect(results.map(({ session }) => session.status)).toEqual([
      'CONFIRMED',
      'WITHDRAWN',
      'ASKED',
      'ASKED',
      'CONFIRMED',
    ]);
  });

  it.each([
    ['without a reason', { outcome: 'DECLINE' }, 'SUPERVISION_REASON_MISSING'],
    ['corrected to no length', { outcome: 'CORRECT', minutes: 0 }, 'SUPERVISION_NO_LENGTH'],
    ['corrected to tomorrow', { outcome: 'CORRECT', heldOn: '2026-11-23' }, 'SUPERVISION_SESSION_IN_FUTURE'],
  ])('refuses a row %s', async (_, row, code) => {
    const { link, sessionId } = await givenAnAskedSession(service);

    const { results } = await decide(link, [{ sessionId, ...row }]);

    expect(codes(results[0])).toEqual([code]);
    expect(await stored(service, sessionId)).toMatchObject({ status: 'asked', revision: 1 });
  });

  it('acts once when pressed twice, and shows the same, refusals too', async () => {
    const { link, sessionId } = await givenAnAskedSession(service);
    const rows = [
      { sessionId, outcome: 'CONFIRM' },
      { sessionId, outcome: 'CONFIRM' },
    ];
    const key = newId();
    const first = await decide(link, rows, key);
    const told = await service.told();

    const second = await decide(link, rows, key);

    expect(first.results.map(codes)).toEqual([[], ['SUPERVISION_ALREADY_DECIDED']]);
    expect(second).toEqual(first);
    expect(await service.told()).toEqual(told);
  });

  it('reaches the sessions of its own request and no other', async () => {
    const { link, sessionId } = await givenAnAskedSession(service);
    const other = await givenAnAskedSession(service);

    const { errors } = await decide(link, [
      { sessionId, outcome: 'CONFIRM' },
      { sessionId: other.sessionId, outcome: 'CONFIRM' },
    ]);

    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(await stored(service, sessionId)).toMatchObject({ status: 'asked' });
    expect(await stored(service, other.sessionId)).toMatchObject({ status: 'asked' });
  });

  it('does not open with another request or another recipient in the link', async () => {
    const { link } = await givenAnAskedSession(service);
    const other = await givenAnAskedSession(service);
    const codeFor = async (changed: Partial<LinkHolder>) =>
      (await service.as({ ...link, ...changed }).graphql(REQUEST)).errors?.[0]?.extensions['code'];

    expect(await codeFor({ subjectId: other.link.subjectId })).toBe('NOT_FOUND');
    expect(await codeFor({ recipientId: other.link.recipientId })).toBe('NOT_FOUND');
    expect(await codeFor({ purpose: 'answer-agreement' })).toBe('FORBIDDEN');
    const { errors } = await decide({ ...link, recipientId: other.link.recipientId }, []);
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('lists the decisions that stand', async () => {
    const { link, sessionId } = await givenAnAskedSession(service);
    await decide(link, [{ sessionId, outcome: 'CORRECT', minutes: 60 }]);

    const { data } = await service.as(link).graphql(REQUEST);

    expect(data['confirmationRequest'].decisions).toEqual([
      expect.objectContaining({ sessionId, outcome: 'CORRECTED', heldOn: '2026-11-20', minutes: 60, reason: null }),
    ]);
  });
});
