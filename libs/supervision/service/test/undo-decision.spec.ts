import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { LinkHolder } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { Agreement } from '../src/agreements/agreement.entity.js';
import { SessionDecision } from '../src/confirmation/session-decision.entity.js';
import { supervision } from '../src/index.js';
import { Supervisor } from '../src/supervisors/supervisor.entity.js';
import { DECIDE, DISOWN, REQUEST, UNDO } from './documents.js';
import { givenALink, givenAnAgreement, givenAnAskedSession, givenASession, stored, toldOf } from './given.js';

describe('a decision', () => {
  let service: RunningService;
  beforeAll(async () => {
    service = await startService(supervision);
  });
  beforeEach(() => service.todayIs('2026-11-22'));
  afterAll(() => service.stop());

  type Result = { sessionId: string; refusals: { code: string }[]; session: Record<string, unknown> };
  const results = async (link: LinkHolder, document: string, variables: Record<string, unknown>): Promise<Result[]> => {
    const { data } = await service.as(link).graphql(document, { key: newId(), ...variables });
    return Object.values(data)[0] as Result[];
  };
  const confirm = (link: LinkHolder, sessionId: string) =>
    results(link, DECIDE, { decisions: [{ sessionId, outcome: 'CONFIRM' }] });
  const undo = (link: LinkHolder, sessionId: string) => results(link, UNDO, { sessionIds: [sessionId] });
  const codes = (rows: Result[]) => rows.map(({ refusals }) => refusals.map(({ code }) => code));
  const flags = async ({ supervisor, agreement }: { supervisor: Supervisor; agreement: Agreement }) =>
    service.inBody(async (manager) => [
      (await manager.findOneByOrFail(Supervisor, { id: supervisor.id })).disownedOn,
      (await manager.findOneByOrFail(Agreement, { id: agreement.id })).disownedOn,
    ]);

  describe('taken back', () => {
    it('is possible for ten minutes; the session is open again, under a higher revision, and nothing is erased', async () => {
      const { link, sessionId } = await givenAnAskedSession(service);
      await results(link, DECIDE, { decisions: [{ sessionId, outcome: 'CORRECT', minutes: 60 }] });
      service.clock.advance(600);

      const undone = await undo(link, sessionId);

      expect(undone[0]).toMatchObject({
        refusals: [],
        session: { status: 'ASKED', minutes: 90, decidedAt: null, undoUntil: null },
      });
      expect((await toldOf(service, sessionId)).at(-1)).toMatchObject({
        type: 'supervision.session-declared',
        data: { minutes: 90, revision: 3 },
      });
      const kept = await service.inBody((manager) =>
        manager.find(SessionDecision, { where: { sessionId }, order: { seq: 'ASC' } }),
      );
      expect(kept.map(({ outcome }) => outcome)).toEqual(['corrected', 'undone']);
      expect((await service.as(link).graphql(REQUEST)).data['confirmationRequest'].decisions).toEqual([]);
    });

    it('is too late a second after', async () => {
      const { link, sessionId } = await givenAnAskedSession(service);
      await confirm(link, sessionId);
      service.clock.advance(601);

      expect(codes(await undo(link, sessionId))).toEqual([['SUPERVISION_UNDO_TOO_LATE']]);
      expect(await stored(service, sessionId)).toMatchObject({ status: 'confirmed' });
    });

    it('runs on real time, however the body’s clock is moved', async () => {
      const { link, sessionId } = await givenAnAskedSession(service);
      await confirm(link, sessionId);
      await service.rehearse(30 * 86_400, 2);

      const undone = await undo(link, sessionId);
      await service.rehearse(0, 3);

      expect(codes(undone)).toEqual([[]]);
    });

    it('says that there is nothing to take back', async () => {
      const { link, sessionId } = await givenAnAskedSession(service);

      expect(codes(await undo(link, sessionId))).toEqual([['SUPERVISION_NOTHING_TO_UNDO']]);
    });

    it('lets the supervisor decide anew', async () => {
      const { link, sessionId } = await givenAnAskedSession(service);
      await confirm(link, sessionId);
      await undo(link, sessionId);

      const anew = await results(link, DECIDE, {
        decisions: [{ sessionId, outcome: 'DECLINE', reason: 'WRONG_LENGTH' }],
      });

      expect(anew[0]?.session).toMatchObject({ status: 'DECLINED', declineReason: 'WRONG_LENGTH' });
      expect((await toldOf(service, sessionId)).map(({ data }) => data['revision'])).toEqual([1, 2, 3, 4]);
    });
  });

  describe('"I don’t know this person"', () => {
    it('declines every open session of the request, flags the entry, and leaves what was decided before', async () => {
      const coach = service.member();
      const agreement = await givenAnAgreement(service, coach);
      const before = await givenASession(service, coach, agreement, { heldOn: '2026-11-18' });
      const open = await givenASession(service, coach, agreement);
      const link = await givenALink(service, coach, [before, open]);
      await confirm(link, before);

      const rows = await results(link, DISOWN, {});

      const byId = new Map(rows.map((row) => [row.sessionId, row]));
      expect(byId.get(open)).toMatchObject({
        refusals: [],
        session: { status: 'DECLINED', declineReason: 'WRONG_PERSON' },
      });
      expect(byId.get(before)).toMatchObject({
        refusals: [{ code: 'SUPERVISION_ALREADY_DECIDED' }],
        session: { status: 'CONFIRMED' },
      });
      const supervisor = Object.assign(new Supervisor(), { id: agreement.supervisorId });
      expect(await flags({ supervisor, agreement })).toEqual(['2026-11-22', '2026-11-22']);
    });

    it('is taken back with the decline, within ten minutes', async () => {
      const asked = await givenAnAskedSession(service);
      await results(asked.link, DISOWN, {});

      await undo(asked.link, asked.sessionId);

      expect(await flags(asked)).toEqual([null, null]);
    });

    it('of one coach stays when that of another is taken back', async () => {
      const asked = await givenAnAskedSession(service);
      await givenAnAgreement(service, service.member(), {
        supervisorId: asked.supervisor.id,
        disownedOn: '2026-11-01',
      });
      await results(asked.link, DISOWN, {});

      await undo(asked.link, asked.sessionId);

      expect(await flags(asked)).toEqual(['2026-11-22', null]);
    });
  });
});
