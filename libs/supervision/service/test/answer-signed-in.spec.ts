import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { SessionRelease } from '../src/desk/session-release.entity.js';
import { SessionReversal } from '../src/desk/session-reversal.entity.js';
import { supervision } from '../src/index.js';
import { RightEndRow } from '../src/supervisors/right-end.entity.js';
import {
  AMEND,
  ASK,
  DECIDE,
  DECIDE_SIGNED_IN,
  GO_BACK,
  QUESTION,
  RELEASE,
  TOLD,
  UNDO_SIGNED_IN,
  WITHDRAW,
} from './documents.js';
import { givenAnAgreement, givenASession, stored, toldOf } from './given.js';
import { deskOf, givenAsked, givenASupervisingMember } from './given-desk.js';

describe('a signed-in supervisor', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  type Result = { sessionId: string; refusals: { code: string }[]; session: Record<string, unknown> };
  const refusedIn = (errors?: readonly { extensions: { refusals?: { code: string }[] } }[]) =>
    errors?.flatMap(({ extensions }) => extensions.refusals?.map(({ code }) => code) ?? []);
  const act = async (actor: Actor, document: string, variables: Record<string, unknown>) => {
    const { data, errors } = await service.as(actor).graphql(document, { key: newId(), ...variables });
    return {
      rows: data && (Object.values(data)[0] as Result[]),
      code: errors?.[0]?.extensions['code'],
      refused: refusedIn(errors),
    };
  };
  const confirm = (self: Member, ids: readonly string[], version = 1) =>
    act(self, DECIDE_SIGNED_IN, { decisions: ids.map((sessionId) => ({ sessionId, outcome: 'CONFIRM', version })) });
  const codes = ({ rows }: { rows: Result[] }) => rows.map(({ refusals }) => refusals.map(({ code }) => code));
  const toldCoach = async (coach: Member, id: string) => {
    const { data } = await service.as(coach).graphql(TOLD);
    const nodes = data['mySupervisionSessions'].edges.map(({ node }: { node: { id: string } }) => node);
    return nodes.find((node: { id: string }) => node.id === id) as Record<string, unknown>;
  };

  it('finds what each coach asked about, and nothing that nobody asked about', async () => {
    const { supervisor, self } = await givenASupervisingMember(service);
    const one = await givenAsked(service, supervisor, [60, 45]);
    const other = await givenAsked(service, supervisor, [90]);
    await givenASession(service, one.coach, one.agreement, { minutes: 30 });

    const desk = await deskOf(service, self);

    expect(desk).toMatchObject({ id: supervisor.id, waiting: 3, vetted: true });
    expect(desk?.sessions.map(({ coachId }) => coachId).sort()).toEqual(
      [one.coach.personId, one.coach.personId, other.coach.personId].sort(),
    );
  });

  it('is known by the whole address of the account, never by a part of it', async () => {
    const { supervisor, self } = await givenASupervisingMember(service);
    const { ids } = await givenAsked(service, supervisor, [60]);
    const labelled = { ...self, email: supervisor.email.replace('@', '+me@') };

    expect(await deskOf(service, labelled)).toBeNull();
    expect((await confirm(labelled, ids)).code).toBe('NOT_FOUND');
    expect(await deskOf(service, service.member())).toBeNull();
  });

  it('answers several coaches at once, each session for itself', async () => {
    const { supervisor, self } = await givenASupervisingMember(service);
    const [one, other] = [
      await givenAsked(service, supervisor, [60, 45, 30]),
      await givenAsked(service, supervisor, [90]),
    ];
    const [kept, changed, gone] = one.ids as [string, string, string];
    const input = { heldOn: '2026-11-20', minutes: 50, form: 'INDIVIDUAL' };
    await service.as(one.coach).graphql(AMEND, { id: changed, version: 1, input, key: newId() });
    await service.as(one.coach).graphql(WITHDRAW, { id: gone, version: 1, key: newId() });

    const answered = await confirm(self, [kept, changed, gone, ...other.ids]);

    expect(codes(answered)).toEqual([[], ['SUPERVISION_SESSION_CHANGED'], ['SUPERVISION_SESSION_WITHDRAWN'], []]);
    expect((await toldOf(service, kept)).at(-1)).toMatchObject({
      type: 'supervision.session-confirmed',
      data: { trust: 'confirmed' },
    });
    expect(await deskOf(service, self)).toMatchObject({ waiting: 1, sessions: [{ id: changed, version: 2 }] });
  });

  it('corrects, and both versions are kept', async () => {
    const { supervisor, self } = await givenASupervisingMember(service);
    const { ids } = await givenAsked(service, supervisor, [60]);

    const { rows } = await act(self, DECIDE_SIGNED_IN, {
      decisions: [{ sessionId: ids[0], outcome: 'CORRECT', minutes: 90, version: 1 }],
    });

    expect(rows[0]?.session).toMatchObject({ status: 'CORRECTED', minutes: 90, loggedMinutes: 60 });
  });

  it('finds neither another supervisor’s session nor one that nobody asked about', async () => {
    const { supervisor, self } = await givenASupervisingMember(service);
    const other = await givenASupervisingMember(service);
    const { ids } = await givenAsked(service, other.supervisor, [60]);
    const coach = service.member();
    const agreement = await givenAnAgreement(service, coach, { supervisorId: supervisor.id });
    const notAsked = await givenASession(service, coach, agreement);

    expect((await confirm(self, ids)).code).toBe('NOT_FOUND');
    expect((await confirm(self, [notAsked])).code).toBe('NOT_FOUND');
    const sessions = [{ sessionId: notAsked, version: 1 }];
    expect((await act(self, QUESTION, { sessions, question: 'DAY' })).code).toBe('NOT_FOUND');
  });

  it('acts once when two presses come at once, by link and signed in', async () => {
    const { supervisor, self } = await givenASupervisingMember(service);
    const { ids, link } = await givenAsked(service, supervisor, [60]);

    const both = await Promise.all([
      confirm(self, ids),
      act(link, DECIDE, { decisions: [{ sessionId: ids[0], outcome: 'CONFIRM' }] }),
    ]);

    expect(both.flatMap(codes).flat()).toEqual(['SUPERVISION_ALREADY_DECIDED']);
  });

  it('R13: takes back no confirmation alone, whatever stands between the two: it takes both, for one time', async () => {
    const { supervisor, self } = await givenASupervisingMember(service);
    const { coach, ids } = await givenAsked(service, supervisor, [60]);
    const [sessionId] = ids as [string];
    const goBack = async () => codes(await act(self, GO_BACK, { sessionIds: [sessionId], reason: 'NOT_HELD' }));
    const release = (by = coach) => act(by, RELEASE, { sessionId });
    expect((await release()).refused).toEqual(['SUPERVISION_NOTHING_TO_RELEASE']);
    await confirm(self, ids);
    service.clock.advance(601);

    expect(await goBack()).toEqual([['SUPERVISION_COACH_MUST_AGREE']]);
    expect(await stored(service, sessionId)).toMatchObject({ status: 'confirmed', minutes: 60 });
    expect((await release(service.member())).code).toBe('NOT_FOUND');
    await release();
    await release();
    expect(await toldCoach(coach, sessionId)).toMatchObject({ status: 'CONFIRMED', released: true });
    expect(await goBack()).toEqual([[]]);
    expect(await stored(service, sessionId)).toMatchObject({ status: 'asked' });

    await confirm(self, ids);
    service.clock.advance(601);
    expect(await goBack()).toEqual([['SUPERVISION_COACH_MUST_AGREE']]);
    expect(await service.inBody((manager) => manager.countBy(SessionRelease, { sessionId }))).toBe(1);
  });

  it('undoes within ten minutes; after that goes back with a reason, which the coach reads', async () => {
    const { supervisor, self } = await givenASupervisingMember(service);
    const { coach, ids } = await givenAsked(service, supervisor, [60, 45]);
    const [undone, reversed] = ids as [string, string];
    await confirm(self, ids);
    expect(codes(await act(self, UNDO_SIGNED_IN, { sessionIds: [undone] }))).toEqual([[]]);
    expect(codes(await act(self, GO_BACK, { sessionIds: [reversed], reason: 'WRONG_DAY' }))).toEqual([
      ['SUPERVISION_UNDO_STILL_OPEN'],
    ]);
    service.clock.advance(601);
    await act(coach, RELEASE, { sessionId: reversed });

    const wentBack = await act(self, GO_BACK, { sessionIds: [reversed, undone], reason: 'WRONG_DAY' });

    expect(codes(wentBack)).toEqual([[], ['SUPERVISION_NOTHING_TO_UNDO']]);
    expect(await stored(service, reversed)).toMatchObject({ status: 'asked', minutes: 45 });
    expect((await toldOf(service, reversed)).at(-1)?.type).toBe('supervision.session-declared');
    expect(await toldCoach(coach, reversed)).toMatchObject({
      goneBackOn: { reason: 'WRONG_DAY', reversedOn: '2026-11-22' },
    });
    expect(await toldCoach(coach, undone)).toMatchObject({ goneBackOn: null });
    await confirm(self, [reversed]);
    expect(await toldCoach(coach, reversed)).toMatchObject({ status: 'CONFIRMED', goneBackOn: null });
    expect(await service.inBody((manager) => manager.countBy(SessionReversal, { sessionId: reversed }))).toBe(1);
  });

  it('asks before answering: the session waits for its coach until they amend it or ask again', async () => {
    const { supervisor, self } = await givenASupervisingMember(service);
    const { coach, ids } = await givenAsked(service, supervisor, [60, 45]);
    const [amended, askedAgain] = ids as [string, string];
    const sessions = ids.map((sessionId) => ({ sessionId, version: 1 }));

    expect(codes(await act(self, QUESTION, { sessions, question: 'LENGTH' }))).toEqual([[], []]);

    expect(await deskOf(service, self)).toMatchObject({ waiting: 0, sessions: [] });
    expect((await deskOf(service, self, 'ASKED'))?.sessions).toMatchObject([
      { question: 'LENGTH' },
      { question: 'LENGTH' },
    ]);
    expect(await toldCoach(coach, amended)).toMatchObject({ status: 'ASKED', question: 'LENGTH' });
    const input = { heldOn: '2026-11-20', minutes: 75, form: 'INDIVIDUAL' };
    await service.as(coach).graphql(AMEND, { id: amended, version: 1, input, key: newId() });
    service.todayIs('2026-11-23');
    await service.as(coach).graphql(ASK, { sessionIds: [askedAgain], key: newId() });
    expect((await deskOf(service, self))?.sessions.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(await toldCoach(coach, amended)).toMatchObject({ question: null });
  });

  it('sees what needs eyes', async () => {
    const { supervisor, self } = await givenASupervisingMember(service);
    const asked = async (changes: Record<string, unknown>) => {
      const coach = service.member();
      const agreement = await givenAnAgreement(service, coach, { supervisorId: supervisor.id });
      const id = await givenASession(service, coach, agreement, changes);
      await service.as(coach).graphql(ASK, { sessionIds: [id], key: newId() });
      return id;
    };
    const late = await asked({ heldOn: '2026-10-22' });
    const [one, other] = [await asked({ startsAt: '10:00' }), await asked({ startsAt: '11:00' })];
    const ended = await asked({ heldOn: '2026-11-21' });
    const end = { personId: newId(), mailbox: supervisor.email.toLowerCase(), endedOn: '2026-11-21' };
    await service.inBody((manager) => manager.insert(RightEndRow, { bodyId: service.bodyId, ...end }));

    const flags = new Map((await deskOf(service, self))?.sessions.map(({ id, flags: all }) => [id, all]));

    expect([late, one, other, ended].map((id) => flags.get(id))).toEqual([
      ['LOGGED_LATE'],
      ['OVERLAPS'],
      ['OVERLAPS'],
      ['NO_RIGHT'],
    ]);
    expect(codes(await confirm(self, [ended]))).toEqual([['SUPERVISION_RIGHT_ENDED']]);
  });
});
