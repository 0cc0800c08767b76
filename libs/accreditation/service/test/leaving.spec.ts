import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withdrawalInForce } from '@standing/complaints/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import { DecideDue } from '../src/due/decide-due.job.js';
import { accreditation } from '../src/index.js';
import { FOR_MAIL } from './award-documents.js';
import { codesOf, ledgerOf } from './given.js';
import { apply, aReachableScheme, award, givenAnApplication, givenAnAward, registrarOf } from './given-award.js';
import { givenAScheme } from './given-draft.js';
import {
  END_PAUSE,
  ENTER,
  GIVE_UP,
  LEAVING,
  PAUSE_FROM,
  PUBLIC_ENTRY,
  STANDING_NOW,
  TAKE_BACK_RESIGNATION,
} from './leaving-documents.js';

const TODAY = '2026-11-22';

describe('what members do of their own accord', () => {
  let service: RunningService;
  let everybody: Actor;
  let decideDue: () => Promise<string[]>;
  beforeAll(async () => {
    const jobs: DecideDue[] = [];
    const press = { provide: 'press', inject: [DecideDue], useFactory: (job: DecideDue) => jobs.push(job) };
    service = await startService({ ...accreditation, providers: [...accreditation.providers, press] });
    decideDue = () => jobs[0]?.decideDue() ?? Promise.reject(new Error('There is no job.'));
    everybody = { kind: 'public', bodyId: service.bodyId, locale: 'en' };
    await givenAScheme(service, aReachableScheme());
  });
  beforeEach(() => service.todayIs(TODAY));
  afterAll(() => service.stop());

  const ask = (actor: Actor, document: string, args: Record<string, unknown>) =>
    service.as(actor).graphql(document, { key: newId(), ...args });
  const standing = async (actor: Actor, asked: Record<string, unknown> = {}) =>
    (await service.as(actor).graphql(STANDING_NOW, asked)).data.standing;
  const leaving = async (actor: Actor, asked: Record<string, unknown> = {}) =>
    (await service.as(actor).graphql(LEAVING, asked)).data?.leaving;
  const entry = async (reference: string) =>
    (await service.as(everybody).graphql(PUBLIC_ENTRY, { reference })).data.registerEntry;
  const moment = () => new Date(service.clock.now().getTime() - 1).toISOString();
  const told = async (type: string, { personId }: Member) =>
    (await service.told()).filter((fact) => fact.type === type && fact.data['personId'] === personId);

  describe('giving an accreditation up', () => {
    it('ends it from the day, shown to everybody like one that ran out, and tells which awards', async () => {
      const { coach, award: made } = await givenAnAward(service);
      const { data } = await ask(coach, GIVE_UP, { effectiveOn: '2026-12-01' });

      expect(data.giveUpAccreditation).toEqual({
        ...{ id: expect.any(String), person: { id: coach.personId }, effectiveOn: '2026-12-01' },
        ...{ receivedOn: TODAY, isByOffice: false, isTakenBack: false },
      });
      expect(await standing(coach)).toMatchObject({ status: 'ACCREDITED', givenUpFrom: '2026-12-01' });
      expect(await entry(made.reference)).toEqual({ status: 'ACCREDITED', until: '2030-11-21', pausedSince: null });
      expect(await told('accreditation.given-up', coach)).toMatchObject([
        { data: { awardIds: [made.id], effectiveOn: '2026-12-01' } },
      ]);
      service.todayIs('2026-12-01');
      expect(await standing(coach)).toMatchObject({
        ...{ status: 'GIVEN_UP', until: '2026-11-30', nextChangeOn: null },
        reasons: [{ code: 'ACCREDITATION_STANDS_GIVEN_UP' }],
        changes: [
          { on: '2026-12-01', status: 'GIVEN_UP' },
          { on: TODAY, status: 'ACCREDITED' },
        ],
      });
      expect(await entry(made.reference)).toEqual({ status: 'EXPIRED', until: '2026-11-30', pausedSince: null });
    });

    it('holds from today on where that is the day, once, and by one key once', async () => {
      const { coach } = await givenAnAward(service);
      const key = newId();
      const ids = [];
      for (let twice = 0; twice < 2; twice += 1)
        ids.push((await ask(coach, GIVE_UP, { effectiveOn: TODAY, key })).data.giveUpAccreditation.id);

      expect(new Set(ids).size).toBe(1);
      expect(await standing(coach)).toMatchObject({ status: 'GIVEN_UP', until: '2026-11-21' });
      expect(codesOf(await ask(coach, GIVE_UP, { effectiveOn: TODAY }))).toEqual(['ACCREDITATION_NOTHING_IN_FORCE']);
      expect(codesOf(await ask(coach, TAKE_BACK_RESIGNATION, { id: ids[0] }))).toEqual([
        'ACCREDITATION_RESIGNATION_IN_EFFECT',
      ]);
      expect((await apply(service, coach)).data.submitApplication.status).toBe('WAITING');
    });

    it('was never so once it is taken back before its day, but for what was known meanwhile', async () => {
      const { coach, award: made } = await givenAnAward(service);
      const before = await standing(coach);
      const { id } = (await ask(coach, GIVE_UP, { effectiveOn: '2026-12-01' })).data.giveUpAccreditation;
      service.todayIs('2026-11-25');
      const meanwhile = moment();
      expect(await leaving(coach)).toMatchObject({
        resignation: { id, effectiveOn: '2026-12-01' },
        refusalsToGiveUp: [{ code: 'ACCREDITATION_GIVES_UP' }],
      });
      expect((await ask(service.member(), TAKE_BACK_RESIGNATION, { id })).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND',
      );
      const { data } = await ask(coach, TAKE_BACK_RESIGNATION, { id });

      expect(data.takeBackResignation).toMatchObject({ id, isTakenBack: true });
      expect(await leaving(coach)).toMatchObject({ resignation: null, refusalsToGiveUp: [] });
      expect(await standing(coach, { on: TODAY })).toEqual(before);
      expect(await standing(coach, { on: '2026-12-01', asKnownAt: meanwhile })).toMatchObject({ status: 'GIVEN_UP' });
      expect(codesOf(await ask(coach, TAKE_BACK_RESIGNATION, { id }))).toEqual([
        'ACCREDITATION_RESIGNATION_TAKEN_BACK',
      ]);
      service.todayIs('2026-12-02');
      expect(await standing(coach)).toMatchObject({ status: 'ACCREDITED', givenUpFrom: null });
      expect(await entry(made.reference)).toMatchObject({ status: 'ACCREDITED' });
      expect((await ask(coach, GIVE_UP, { effectiveOn: '2026-12-02' })).errors).toBeUndefined();
      expect(await standing(coach)).toMatchObject({ status: 'GIVEN_UP' });
    });

    it('keeps a level from being awarded until it is taken back, and asks for no other', async () => {
      const { coach } = await givenAnAward(service);
      const applicationId = await givenAnApplication(service, coach, 'two');
      await ask(coach, GIVE_UP, { effectiveOn: '2026-12-01' });

      expect(codesOf(await award(service, registrarOf(service), applicationId))).toContain('ACCREDITATION_GIVES_UP');
      expect(codesOf(await apply(service, coach, 'two'))).toContain('ACCREDITATION_GIVES_UP');
    });

    it('is entered by a registrar for whoever wrote, from tomorrow on, and never for themself', async () => {
      const registrar = registrarOf(service);
      const { coach, award: made } = await givenAnAward(service);
      const input = { personId: coach.personId, receivedOn: '2026-11-20', effectiveOn: '2026-11-23' };
      const enter = (actor: Actor, changes: object = {}) => ask(actor, ENTER, { input: { ...input, ...changes } });

      expect((await enter(service.member({ roles: ['officer'] }))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect(codesOf(await enter(registrar, { effectiveOn: TODAY, receivedOn: '2026-11-23' }))).toEqual([
        'ACCREDITATION_RECEIVED_LATER',
        'ACCREDITATION_RESIGNATION_TOO_SOON',
      ]);
      const own = { personId: registrar.personId };
      expect(codesOf(await enter(registrar, own))).toContain('ACCREDITATION_RESIGNATION_OWN');
      expect((await enter(registrar)).data.enterResignation).toMatchObject({
        receivedOn: '2026-11-20',
        isByOffice: true,
      });
      const { resignation } = await leaving(registrar, { personId: coach.personId });
      expect(await leaving(coach)).toMatchObject({ resignation });
      expect((await ask(registrar, TAKE_BACK_RESIGNATION, { id: resignation.id })).errors).toBeUndefined();
      service.todayIs('2026-11-23');
      expect(await entry(made.reference)).toMatchObject({ status: 'ACCREDITED' });
      expect(await leaving(service.member(), { personId: coach.personId })).toBeUndefined();
    });

    it('is withdrawn all the same by a procedure: the office and the member read it, nobody else does', async () => {
      const { coach, award: made } = await givenAnAward(service);
      await ask(coach, GIVE_UP, { effectiveOn: TODAY });
      service.todayIs('2026-12-10');
      const shown = await entry(made.reference);
      await service.hears(withdrawalInForce, {
        personId: coach.personId,
        sanctionId: newId(),
        effectiveOn: '2026-12-10',
      });

      expect(await standing(registrarOf(service), { personId: coach.personId })).toMatchObject({
        status: 'GIVEN_UP',
        reasons: [{ code: 'ACCREDITATION_STANDS_GIVEN_UP' }, { code: 'ACCREDITATION_STANDS_WITHDRAWN' }],
      });
      expect(await entry(made.reference)).toEqual(shown);
      expect(codesOf(await apply(service, coach))).toEqual(['ACCREDITATION_AFTER_WITHDRAWAL']);
      const post = { kind: 'service', service: 'correspondence', bodyId: service.bodyId, locale: 'fr' } as const;
      const { data } = await service.as(post).graphql(FOR_MAIL, { id: made.id });
      expect(data.awardForMail.withdrawnFrom).toBe('2026-12-10');
    });
  });

  describe('a pause', () => {
    it('is said of itself everywhere, changes nothing else, and ends by a day', async () => {
      const { coach, award: made } = await givenAnAward(service);
      const { id } = (await ask(coach, PAUSE_FROM, { fromOn: '2026-12-01' })).data.pauseAccreditation;

      expect(await standing(coach)).toMatchObject({ pausedSince: null, nextChangeOn: '2026-12-01' });
      expect(await entry(made.reference)).toEqual({ status: 'ACCREDITED', until: '2030-11-21', pausedSince: null });
      await decideDue();
      service.todayIs('2026-12-05');
      await decideDue();
      expect((await told('accreditation.standing-changed', coach)).at(-1)?.data).toMatchObject({
        ...{ status: 'ACCREDITED', pausedSince: '2026-12-01' },
      });
      const paused = { status: 'ACCREDITED', until: '2030-11-21', pausedSince: '2026-12-01' };
      expect(await standing(coach)).toMatchObject(paused);
      expect(await entry(made.reference)).toEqual(paused);
      expect(codesOf(await ask(coach, END_PAUSE, { id, resumesOn: '2026-12-04' }))).toEqual([
        'ACCREDITATION_DAY_GONE_BY',
      ]);
      const before = moment();
      expect((await ask(coach, END_PAUSE, { id, resumesOn: '2026-12-10' })).data.endPause).toEqual({
        ...{ id, person: { id: coach.personId }, fromOn: '2026-12-01', resumesOn: '2026-12-10' },
      });
      expect(await standing(coach, { on: '2026-12-10' })).toMatchObject({ pausedSince: null });
      expect(await standing(coach, { on: '2026-12-10', asKnownAt: before })).toMatchObject(paused);
      service.todayIs('2026-12-10');
      expect(await entry(made.reference)).toMatchObject({ status: 'ACCREDITED', pausedSince: null });
      expect(codesOf(await ask(coach, END_PAUSE, { id, resumesOn: '2026-12-12' }))).toEqual([
        'ACCREDITATION_PAUSE_OVER',
      ]);
      expect(await leaving(coach)).toMatchObject({ pause: null, refusalsToPause: [] });
    });

    it('is a time without practice in the ledger, and no piece that an application could name', async () => {
      const { coach } = await givenAnAward(service);
      const { id } = (await ask(coach, PAUSE_FROM, { fromOn: TODAY })).data.pauseAccreditation;
      await ask(coach, END_PAUSE, { id, resumesOn: '2026-12-20' });

      const kept = (await ledgerOf(service, coach)).filter(({ kind }) => kind === 'no-practice');
      expect(kept.map(({ revision, heldOn, heldUntil }) => [revision, heldOn, heldUntil])).toEqual([
        [1, TODAY, null],
        [2, TODAY, '2026-12-19'],
      ]);
      const named = await ask(coach, `{ evidenceToName(first: 50) { edges { node { kind } } } }`, {});
      const kinds = named.data.evidenceToName.edges.map(({ node }: { node: { kind: string } }) => node.kind);
      expect([kinds.includes('practice'), kinds.includes('no-practice')]).toEqual([true, false]);
    });

    it('never was where it is taken back before it begins', async () => {
      const { coach } = await givenAnAward(service);
      const { id } = (await ask(coach, PAUSE_FROM, { fromOn: '2026-12-01' })).data.pauseAccreditation;
      expect(await leaving(coach)).toMatchObject({
        pause: { id },
        refusalsToPause: [{ code: 'ACCREDITATION_PAUSED_ALREADY' }],
      });
      expect(codesOf(await ask(coach, PAUSE_FROM, { fromOn: TODAY }))).toEqual(['ACCREDITATION_PAUSED_ALREADY']);
      await ask(coach, END_PAUSE, { id, resumesOn: TODAY });

      expect(await standing(coach, { on: '2026-12-01' })).toMatchObject({
        pausedSince: null,
        nextChangeOn: '2030-11-22',
      });
      expect((await ledgerOf(service, coach)).at(-1)).toMatchObject({ kind: 'no-practice', state: 'withdrawn' });
      expect((await ask(coach, PAUSE_FROM, { fromOn: TODAY })).errors).toBeUndefined();
      expect(await standing(coach)).toMatchObject({ pausedSince: TODAY });
    });

    it('is refused back, and to whoever holds nothing; another’s is not found', async () => {
      const { coach } = await givenAnAward(service);
      expect(codesOf(await ask(coach, PAUSE_FROM, { fromOn: '2026-11-21' }))).toEqual(['ACCREDITATION_DAY_GONE_BY']);
      expect(codesOf(await ask(service.member(), PAUSE_FROM, { fromOn: TODAY }))).toEqual([
        'ACCREDITATION_NOTHING_IN_FORCE',
      ]);
      const { id } = (await ask(coach, PAUSE_FROM, { fromOn: TODAY })).data.pauseAccreditation;

      const other = await ask(registrarOf(service), END_PAUSE, { id, resumesOn: TODAY });
      expect(other.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(await told('accreditation.pause-said', coach)).toMatchObject([
        { data: { pauseId: id, revision: 1, fromOn: TODAY, resumesOn: null } },
      ]);
    });
  });
});
