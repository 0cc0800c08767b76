import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { supervisorRecognised } from '@standing/supervision/facts';
import * as documents from './documents.js';
import { codesOf, givenAComplaint, TAKE } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import {
  APPOINT_BECAUSE,
  LIMITS,
  NEXT_BY_ROTA,
  PASSES,
  PASSES_BETWEEN,
  PUT_ON,
  ROSTER,
  SET_LIMIT,
  TAKE_OFF,
} from './rota.documents.js';
import { APPOINT_IN } from './steps.documents.js';

const [DAY, NEXT_DAY] = ['2026-11-22', '2026-11-23'];
const STAFF: Member['roles'] = ['case-manager', 'registrar'];

describe('who sits', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  /** By their ids, the lowest first. */
  let pool: Member[];
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs(DAY);
    pool = ['Ada', 'Bo', 'Cyd'].map((name) => complaints.member(name));
    pool.sort((one, other) => (one.personId < other.personId ? -1 : 1));
  });

  const reg = () => complaints.cast.reg;
  const putOn = (who: Member, post = 'PANEL_LAY', more: object = {}, by = reg()) =>
    complaints.ask(by, PUT_ON, { input: { who: { memberId: who.personId }, post, fromOn: NEXT_DAY, ...more } });
  /** They stand on it from the next day on, which is today then. */
  const onRoster = async (post = 'PANEL_LAY', people: readonly Member[] = pool) => {
    for (const one of people) expect(codesOf(await putOn(one, post))).toEqual([]);
    complaints.todayIs(NEXT_DAY);
  };
  /** Another coach each time: whoever decides about one decides in no other case about them. */
  const named = async (about = complaints.member('Another coach')) => {
    const { cast, done, given } = complaints;
    const filed = await given.taken();
    await done(cast.manager, documents.NAME, { id: filed.id, who: { memberId: about.personId } });
    for (const by of [cast.reg, cast.reg2]) await done(by, documents.BECOME, { id: filed.id, noConflict: true });
    return filed;
  };
  const seat = (id: string, who: Member, because: string | null = null, by = reg()) =>
    complaints.ask(by, APPOINT_BECAUSE, { id, panel: 'PANEL', who: { memberId: who.personId }, because });
  const seatCodes = async (...given: Parameters<typeof seat>) => codesOf(await seat(...given));
  const nextIn = async (id: string, name = 'PANEL') =>
    (await complaints.done(reg(), NEXT_BY_ROTA, { id, function: name })).nextInRota;
  const passes = async (id: string, by = reg()) => (await complaints.done(by, PASSES, { id })).rotaPassesInCase;
  const between = async (from: string, until: string, by = reg()) =>
    (await complaints.done(by, PASSES_BETWEEN, { from, until })).rotaPasses;

  describe('where no roster is kept', () => {
    it('is whom a registrar names, with nothing to be said or written down', async () => {
      const { id } = await named();

      expect(await nextIn(id)).toEqual({ kept: false, person: null });
      expect(await seatCodes(id, pool[2]!)).toEqual([]);
      expect(await passes(id)).toEqual([]);
    });

    it('is not held to a limit', async () => {
      for (let n = 0; n < 4; n += 1) expect(await seatCodes((await named()).id, pool[0]!)).toEqual([]);
    });
  });

  describe('the roster', () => {
    it('R15: is kept by registrars, by days that are ahead, and loses nobody who stood on it', async () => {
      const [ada, bo] = pool as [Member, Member];
      expect(codesOf(await putOn(ada, 'PANEL_LAY', { fromOn: DAY }))).toEqual(['COMPLAINTS_ROSTER_NOT_AHEAD']);
      await putOn(bo, 'REVIEWER', { endsOn: '2026-12-24' });
      expect(codesOf(await putOn(bo, 'REVIEWER'))).toEqual(['COMPLAINTS_ROSTER_ALREADY']);
      await putOn(ada);

      const { caseRoster } = await complaints.done(reg(), ROSTER, {});
      expect(caseRoster).toMatchObject([
        { person: { id: ada.personId }, post: 'PANEL_LAY', fromOn: NEXT_DAY, endsOn: null },
        { person: { id: bo.personId }, post: 'REVIEWER', fromOn: NEXT_DAY, endsOn: '2026-12-24' },
      ]);

      const [{ id }] = caseRoster;
      complaints.todayIs('2026-11-30');
      const takeOff = (endsOn: string) => complaints.ask(reg(), TAKE_OFF, { id, endsOn });
      expect(codesOf(await takeOff('2026-11-30'))).toEqual(['COMPLAINTS_ROSTER_NOT_AHEAD']);
      expect((await takeOff('2026-12-01')).data.takeOffRoster[0]).toMatchObject({ id, endsOn: '2026-12-01' });
      expect(codesOf(await takeOff('2026-12-01'))).toEqual(['COMPLAINTS_ROSTER_OFF']);
      expect(codesOf(await complaints.ask(reg(), TAKE_OFF, { id: newId(), endsOn: '2026-12-01' }))).toEqual([
        'NOT_FOUND',
      ]);
    });

    it('is there for registrars alone', async () => {
      const { manager, coach } = complaints.cast;
      const input = { who: { memberId: coach.personId }, post: 'REVIEWER', fromOn: NEXT_DAY };
      for (const by of [manager, coach]) {
        expect(codesOf(await complaints.ask(by, ROSTER))).toEqual(['FORBIDDEN']);
        expect(codesOf(await complaints.ask(by, PUT_ON, { input }))).toEqual(['FORBIDDEN']);
        expect(codesOf(await complaints.ask(by, PASSES_BETWEEN, { from: DAY, until: DAY }))).toEqual(['FORBIDDEN']);
      }
    });

    it('takes somebody once, of several at once', async () => {
      const { reg2 } = complaints.cast;
      const many = Array.from({ length: 6 }, () => [reg(), reg2]).flat();
      const all = await Promise.all(many.map((by) => putOn(pool[0]!, 'PANEL_LAY', {}, by)));

      expect(all.flatMap(codesOf)).toEqual(Array(11).fill('COMPLAINTS_ROSTER_ALREADY'));
    });
  });

  describe('where one is kept', () => {
    it('R15: is the next by rota, who needs no reason and leaves no trace of anybody else', async () => {
      const [ada, bo] = pool as [Member, Member];
      await onRoster();
      const [one, other] = [await named(), await named()];

      expect(await nextIn(one.id)).toEqual({ kept: true, person: { id: ada.personId } });
      expect(await seatCodes(one.id, ada)).toEqual([]);
      complaints.todayIs('2026-11-24');
      expect(await nextIn(other.id)).toEqual({ kept: true, person: { id: bo.personId } });
      expect(await passes(one.id)).toEqual([]);
    });

    it('R15: is somebody else for a reason alone, and each who was passed over is written down', async () => {
      const [ada, bo, cyd] = pool as [Member, Member, Member];
      await onRoster();
      const { id, reference } = await named();

      expect(await seatCodes(id, cyd)).toEqual(['COMPLAINTS_NOT_NEXT']);
      expect(await passes(id)).toEqual([]);
      expect(await seatCodes(id, cyd, 'NO_ANSWER')).toEqual([]);

      const pass = {
        ...{ reference, function: 'PANEL', seat: null, because: 'NO_ANSWER', onDay: NEXT_DAY },
        ...{ appointed: { id: cyd.personId }, by: { id: reg().personId } },
      };
      const both = [ada, bo].map(({ personId }) => ({ ...pass, passed: { id: personId } }));
      expect(await passes(id)).toEqual(expect.arrayContaining(both));
      expect(await passes(id)).toHaveLength(2);
      expect(await between(NEXT_DAY, NEXT_DAY)).toHaveLength(2);
      expect(await between(DAY, DAY)).toEqual([]);
      expect(await between('2026-11-24', '2026-12-24')).toEqual([]);
    });

    it('R15: is nobody beside the roster while somebody on it is left', async () => {
      const { p1 } = complaints.cast;
      await onRoster('PANEL_LAY', pool.slice(0, 1));
      const { id } = await named();

      expect(await seatCodes(id, p1, 'KNOWLEDGE')).toEqual(['COMPLAINTS_NOT_ON_ROSTER']);
      expect(await seatCodes(id, pool[0]!)).toEqual([]);
      expect(await nextIn(id)).toEqual({ kept: true, person: null });
      expect(await seatCodes(id, p1)).toEqual([]);
      expect(await passes(id)).toMatchObject([
        { passed: null, appointed: { id: p1.personId }, because: 'NOBODY_LEFT' },
      ]);
    });

    it('R15: is held to it when everybody was taken off', async () => {
      await putOn(pool[0]!, 'PANEL_LAY', { endsOn: '2026-11-24' });
      complaints.todayIs('2026-11-24');
      const { id } = await named();

      expect(await nextIn(id)).toEqual({ kept: true, person: null });
      expect(await seatCodes(id, pool[1]!)).toEqual([]);
      expect(await passes(id)).toMatchObject([{ because: 'NOBODY_LEFT' }]);
    });

    it('R15: is nobody who is blind in the case, of whom nothing is written down', async () => {
      const [ada, bo] = pool as [Member, Member];
      await onRoster();
      const about = complaints.member('Théo');
      await complaints.hears(supervisorRecognised, {
        ...{ agreementId: newId(), supervisorPersonId: ada.personId, personId: about.personId },
        startsOn: '2024-01-08',
      });
      const { id } = await named(about);

      expect(await nextIn(id)).toEqual({ kept: true, person: { id: bo.personId } });
      expect(await seatCodes(id, bo)).toEqual([]);
      expect(await passes(id)).toEqual([]);
    });

    it('R15: is nobody who said that they have a conflict', async () => {
      const [ada] = pool as [Member];
      await onRoster('PANEL_LAY', [ada]);
      const { id } = await named();
      await seat(id, ada);
      await complaints.done(ada, documents.DECLARE, { id, conflict: true });

      expect(await nextIn(id)).toEqual({ kept: true, person: null });
    });

    it('R15: holds assessors and investigators to it as it holds panels', async () => {
      const [ada, bo] = pool as [Member, Member];
      await complaints.adopted('2');
      await onRoster('INVESTIGATOR');
      const { id } = await named();
      const appoint = (who: Member, because: string | null = null) =>
        complaints.ask(reg(), APPOINT_IN, {
          input: { caseId: id, function: 'INVESTIGATOR', because, who: { memberId: who.personId } },
        });

      expect(await nextIn(id, 'INVESTIGATOR')).toEqual({ kept: true, person: { id: ada.personId } });
      expect(codesOf(await appoint(bo))).toEqual(['COMPLAINTS_NOT_NEXT']);
      expect(codesOf(await appoint(bo, 'AWAY'))).toEqual([]);
      expect(await passes(id)).toMatchObject([{ passed: { id: ada.personId }, because: 'AWAY' }]);
    });

    it('is read of by the registrars of a case alone, and by nobody of themself', async () => {
      const { manager, reg2, p1 } = complaints.cast;
      const two = ['Odile', 'Odon'].map((name) => complaints.member(name, ['registrar']));
      const [third, late] = two.toSorted((one, other) => (one.personId < other.personId ? -1 : 1)) as [Member, Member];
      await onRoster('PANEL_LAY', two);
      const { id } = await named();
      await seat(id, late, 'AWAY');
      expect(await passes(id)).toMatchObject([{ passed: { id: third.personId } }]);

      for (const by of [manager, p1, third]) {
        expect(codesOf(await complaints.ask(by, PASSES, { id }))).toEqual(['NOT_FOUND']);
        expect(codesOf(await complaints.ask(by, NEXT_BY_ROTA, { id, function: 'PANEL' }))).toEqual(['NOT_FOUND']);
      }
      const all = await passes(id);
      await complaints.done(third, documents.BECOME, { id, noConflict: true });
      expect(await passes(id, reg2)).toEqual(all);
      expect(await passes(id, third)).toEqual([]);
      expect(await between(DAY, NEXT_DAY, third)).toEqual([]);
    });

    it('is read of in no case that the reader is barred from', async () => {
      const barred = complaints.member('Odile', ['registrar']);
      await onRoster();
      const { id } = await named(barred);
      await seat(id, pool[1]!, 'AWAY');

      expect(await between(DAY, NEXT_DAY)).toHaveLength(1);
      expect(await between(DAY, NEXT_DAY, barred)).toEqual([]);
    });
  });

  describe('the limit of load', () => {
    it('R15: refuses whoever holds the function in so many open cases, for whatever reason', async () => {
      const [ada, bo] = pool as [Member, Member];
      await onRoster();
      for (let n = 0; n < 3; n += 1) expect(await seatCodes((await named()).id, ada, 'AWAY')).toEqual([]);
      const { id } = await named();

      expect(await seatCodes(id, ada, 'KNOWLEDGE')).toEqual(['COMPLAINTS_LOAD_FULL']);
      expect(await nextIn(id)).toEqual({ kept: true, person: { id: bo.personId } });
    });

    it('R15: lets one of two through who appoint the same person at once, in two cases', async () => {
      const { reg2 } = complaints.cast;
      const [ada] = pool as [Member];
      await complaints.done(complaints.member('Anouk', ['scheme-administrator']), SET_LIMIT, {
        ...{ function: 'PANEL', limit: 1 },
      });
      await onRoster('PANEL_LAY', [ada]);
      const [one, other] = [await named(), await named()];

      const both = await Promise.all([seat(one.id, ada), seat(other.id, ada, null, reg2)]);

      expect(both.flatMap(codesOf)).toEqual(['COMPLAINTS_LOAD_FULL']);
    });

    it('R15: holds those who take cases by themselves, where their roster is kept', async () => {
      const { manager, reg2 } = complaints.cast;
      const [anouk, odile] = [complaints.member('Anouk', ['scheme-administrator']), complaints.member('Odile', STAFF)];
      for (const name of ['CASE_MANAGER', 'REGISTRAR'])
        await complaints.done(anouk, SET_LIMIT, { function: name, limit: 1 });
      await putOn(reg2, 'REGISTRAR');
      await onRoster('CASE_MANAGER', [manager]);
      await named();

      const { id } = await givenAComplaint(complaints);
      expect(codesOf(await complaints.ask(manager, TAKE, { id, noConflict: true }))).toEqual(['COMPLAINTS_LOAD_FULL']);
      await complaints.done(odile, TAKE, { id, noConflict: true });
      await complaints.done(odile, documents.NAME, { id, who: { memberId: pool[0]!.personId } });
      const become = async (by: Member) =>
        codesOf(await complaints.ask(by, documents.BECOME, { id, noConflict: true }));
      expect(await become(reg2)).toEqual(['COMPLAINTS_LOAD_FULL']);
      expect(await become(odile)).toEqual([]);
    });

    it('is set by administrators, inside its bounds, and read by registrars too', async () => {
      const anouk = complaints.member('Anouk', ['scheme-administrator']);
      const set = (limit: number, by = anouk) => complaints.ask(by, SET_LIMIT, { function: 'REVIEWER', limit });
      const limitOf = async (by: Member) =>
        (await complaints.done(by, LIMITS, {})).loadLimits.find(
          (one: { function: string }) => one.function === 'REVIEWER',
        );

      expect(await limitOf(reg())).toEqual({ function: 'REVIEWER', limit: 3, min: 1, max: 10, set: false });
      expect(codesOf(await set(0))).toEqual(['COMPLAINTS_LOAD_BOUNDS']);
      expect(codesOf(await set(5, reg()))).toEqual(['FORBIDDEN']);
      await set(5);
      complaints.todayIs(NEXT_DAY);
      await set(4);
      expect(await limitOf(anouk)).toMatchObject({ limit: 4, set: true });
      expect(codesOf(await complaints.ask(complaints.cast.manager, LIMITS))).toEqual(['FORBIDDEN']);
    });
  });
});
