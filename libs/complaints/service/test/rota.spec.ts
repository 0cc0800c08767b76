import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { supervisorRecognised } from '@standing/supervision/facts';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';
import { APPOINT_BECAUSE, PUT_ON, PASSES, PASSES_BETWEEN, NEXT_BY_ROTA, ROSTER, TAKE_OFF } from './rota.documents.js';
import { DAY, NEXT_DAY, type RotaOfBody, rotaOfBody } from './rota.js';
import { APPOINT_IN } from './steps.documents.js';

describe('who sits', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let rota: RotaOfBody;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    rota = rotaOfBody(complaints);
  });

  describe('where no roster is kept', () => {
    it('is whom a registrar names, with nothing to be said or written down', async () => {
      const { id } = await rota.named();

      expect(await rota.nextIn(id)).toEqual({ kept: false, person: null });
      expect(await rota.seatCodes(id, rota.pool[2]!)).toEqual([]);
      expect(await rota.passes(id)).toEqual([]);
    });

    it('is not held to a limit', async () => {
      for (let n = 0; n < 4; n += 1) expect(await rota.seatCodes((await rota.named()).id, rota.pool[0]!)).toEqual([]);
    });
  });

  describe('the roster', () => {
    it('R15: is kept by registrars, by days that are ahead, and loses nobody who stood on it', async () => {
      const [ada, bo] = rota.pool as [Member, Member];
      expect(codesOf(await rota.putOn(ada, 'PANEL_LAY', { fromOn: DAY }))).toEqual(['COMPLAINTS_ROSTER_NOT_AHEAD']);
      await rota.putOn(bo, 'REVIEWER', { endsOn: '2026-12-24' });
      expect(codesOf(await rota.putOn(bo, 'REVIEWER'))).toEqual(['COMPLAINTS_ROSTER_ALREADY']);
      await rota.putOn(ada);

      const { caseRoster } = await complaints.done(rota.reg(), ROSTER, {});
      expect(caseRoster).toMatchObject([
        { person: { id: ada.personId }, post: 'PANEL_LAY', fromOn: NEXT_DAY, endsOn: null },
        { person: { id: bo.personId }, post: 'REVIEWER', fromOn: NEXT_DAY, endsOn: '2026-12-24' },
      ]);

      const [{ id }] = caseRoster;
      complaints.todayIs('2026-11-30');
      const takeOff = (endsOn: string) => complaints.ask(rota.reg(), TAKE_OFF, { id, endsOn });
      expect(codesOf(await takeOff('2026-11-30'))).toEqual(['COMPLAINTS_ROSTER_NOT_AHEAD']);
      expect((await takeOff('2026-12-01')).data.takeOffRoster[0]).toMatchObject({ id, endsOn: '2026-12-01' });
      expect(codesOf(await takeOff('2026-12-01'))).toEqual(['COMPLAINTS_ROSTER_OFF']);
      expect(codesOf(await complaints.ask(rota.reg(), TAKE_OFF, { id: newId(), endsOn: '2026-12-01' }))).toEqual([
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
      const many = Array.from({ length: 6 }, () => [rota.reg(), reg2]).flat();
      const all = await Promise.all(many.map((by) => rota.putOn(rota.pool[0]!, 'PANEL_LAY', {}, by)));

      expect(all.flatMap(codesOf)).toEqual(Array(11).fill('COMPLAINTS_ROSTER_ALREADY'));
    });
  });

  describe('where one is kept', () => {
    it('R15: is the next by rota, who needs no reason and leaves no trace of anybody else', async () => {
      const [ada, bo] = rota.pool as [Member, Member];
      await rota.onRoster();
      const [one, other] = [await rota.named(), await rota.named()];

      expect(await rota.nextIn(one.id)).toEqual({ kept: true, person: { id: ada.personId } });
      expect(await rota.seatCodes(one.id, ada)).toEqual([]);
      complaints.todayIs('2026-11-24');
      expect(await rota.nextIn(other.id)).toEqual({ kept: true, person: { id: bo.personId } });
      expect(await rota.passes(one.id)).toEqual([]);
    });

    it('R15: is somebody else for a reason alone, and each who was passed over is written down', async () => {
      const [ada, bo, cyd] = rota.pool as [Member, Member, Member];
      await rota.onRoster();
      const { id, reference } = await rota.named();

      expect(await rota.seatCodes(id, cyd)).toEqual(['COMPLAINTS_NOT_NEXT']);
      expect(await rota.passes(id)).toEqual([]);
      expect(await rota.seatCodes(id, cyd, 'NO_ANSWER')).toEqual([]);

      const pass = {
        ...{ reference, function: 'PANEL', seat: null, because: 'NO_ANSWER', onDay: NEXT_DAY },
        ...{ appointed: { id: cyd.personId }, by: { id: rota.reg().personId } },
      };
      const both = [ada, bo].map(({ personId }) => ({ ...pass, passed: { id: personId } }));
      expect(await rota.passes(id)).toEqual(expect.arrayContaining(both));
      expect(await rota.passes(id)).toHaveLength(2);
      expect(await rota.between(NEXT_DAY, NEXT_DAY)).toHaveLength(2);
      expect(await rota.between(DAY, DAY)).toEqual([]);
      expect(await rota.between('2026-11-24', '2026-12-24')).toEqual([]);
    });

    it('R15: is nobody beside the roster while somebody on it is left', async () => {
      const { p1 } = complaints.cast;
      await rota.onRoster('PANEL_LAY', rota.pool.slice(0, 1));
      const { id } = await rota.named();

      expect(await rota.seatCodes(id, p1, 'KNOWLEDGE')).toEqual(['COMPLAINTS_NOT_ON_ROSTER']);
      expect(await rota.seatCodes(id, rota.pool[0]!)).toEqual([]);
      expect(await rota.nextIn(id)).toEqual({ kept: true, person: null });
      expect(await rota.seatCodes(id, p1)).toEqual([]);
      expect(await rota.passes(id)).toMatchObject([
        { passed: null, appointed: { id: p1.personId }, because: 'NOBODY_LEFT' },
      ]);
    });

    it('R15: is held to it when everybody was taken off', async () => {
      await rota.putOn(rota.pool[0]!, 'PANEL_LAY', { endsOn: '2026-11-24' });
      complaints.todayIs('2026-11-24');
      const { id } = await rota.named();

      expect(await rota.nextIn(id)).toEqual({ kept: true, person: null });
      expect(await rota.seatCodes(id, rota.pool[1]!)).toEqual([]);
      expect(await rota.passes(id)).toMatchObject([{ because: 'NOBODY_LEFT' }]);
    });

    it('R15: is nobody who is blind in the case, of whom nothing is written down', async () => {
      const [ada, bo] = rota.pool as [Member, Member];
      await rota.onRoster();
      const about = complaints.member('Théo');
      await complaints.hears(supervisorRecognised, {
        ...{ agreementId: newId(), supervisorPersonId: ada.personId, personId: about.personId },
        startsOn: '2024-01-08',
      });
      const { id } = await rota.named(about);

      expect(await rota.nextIn(id)).toEqual({ kept: true, person: { id: bo.personId } });
      expect(await rota.seatCodes(id, bo)).toEqual([]);
      expect(await rota.passes(id)).toEqual([]);
    });

    it('R15: is nobody who said that they have a conflict', async () => {
      const [ada] = rota.pool as [Member];
      await rota.onRoster('PANEL_LAY', [ada]);
      const { id } = await rota.named();
      await rota.seat(id, ada);
      await complaints.done(ada, documents.DECLARE, { id, conflict: true });

      expect(await rota.nextIn(id)).toEqual({ kept: true, person: null });
    });

    it('R15: holds assessors and investigators to it as it holds panels', async () => {
      const [ada, bo] = rota.pool as [Member, Member];
      await complaints.adopted('2');
      await rota.onRoster('INVESTIGATOR');
      const { id } = await rota.named();
      const appoint = (who: Member, because: string | null = null) =>
        complaints.ask(rota.reg(), APPOINT_IN, {
          input: { caseId: id, function: 'INVESTIGATOR', because, who: { memberId: who.personId } },
        });

      expect(await rota.nextIn(id, 'INVESTIGATOR')).toEqual({ kept: true, person: { id: ada.personId } });
      expect(codesOf(await appoint(bo))).toEqual(['COMPLAINTS_NOT_NEXT']);
      expect(codesOf(await appoint(bo, 'AWAY'))).toEqual([]);
      expect(await rota.passes(id)).toMatchObject([{ passed: { id: ada.personId }, because: 'AWAY' }]);
    });

    it('is read of by the registrars of a case alone, and by nobody of themself', async () => {
      const { manager, reg2, p1 } = complaints.cast;
      const two = ['Odile', 'Odon'].map((name) => complaints.member(name, ['registrar']));
      const [third, late] = two.toSorted((one, other) => (one.personId < other.personId ? -1 : 1)) as [Member, Member];
      await rota.onRoster('PANEL_LAY', two);
      const { id } = await rota.named();
      await rota.seat(id, late, 'AWAY');
      expect(await rota.passes(id)).toMatchObject([{ passed: { id: third.personId } }]);

      for (const by of [manager, p1, third]) {
        expect(codesOf(await complaints.ask(by, PASSES, { id }))).toEqual(['NOT_FOUND']);
        expect(codesOf(await complaints.ask(by, NEXT_BY_ROTA, { id, function: 'PANEL' }))).toEqual(['NOT_FOUND']);
      }
      const all = await rota.passes(id);
      await complaints.done(third, documents.BECOME, { id, noConflict: true });
      expect(await rota.passes(id, reg2)).toEqual(all);
      expect(await rota.passes(id, third)).toEqual([]);
      expect(await rota.between(DAY, NEXT_DAY, third)).toEqual([]);
    });

    it('is read of in no case that the reader is barred from', async () => {
      const barred = complaints.member('Odile', ['registrar']);
      await rota.onRoster();
      const { id } = await rota.named(barred);
      await rota.seat(id, rota.pool[1]!, 'AWAY');

      expect(await rota.between(DAY, NEXT_DAY)).toHaveLength(1);
      expect(await rota.between(DAY, NEXT_DAY, barred)).toEqual([]);
    });

    it('is forgotten with the case', async () => {
      const { reg, reg2, manager } = complaints.cast;
      const rows = () => complaints.inBody((tx) => tx.query<object[]>(`select because from complaints.rota_passes`));
      await rota.onRoster('SANCTION_PANEL');
      const { id } = await complaints.given.decided({ outcome: 'NO_BREACH', weighing: null });
      const who = { memberId: rota.pool[1]!.personId };
      await complaints.done(reg, APPOINT_BECAUSE, { id, panel: 'SANCTION_PANEL', who, because: 'AWAY' });
      await complaints.done(manager, documents.NOTIFY, { id });
      expect(await rows()).toEqual([{ because: 'away' }]);

      complaints.todayIs('2026-12-24');
      await complaints.done(reg, FIRST_KEY, { id });
      complaints.todayIs('2027-01-23');
      await complaints.done(reg2, SECOND_KEY, { id });

      expect(await rows()).toEqual([]);
    });
  });
});

const FIRST_KEY = `mutation ($id: Uuid!, $key: Uuid!) { proposeErasure(caseId: $id, idempotencyKey: $key) { id } }`;
const SECOND_KEY = `mutation ($id: Uuid!, $key: Uuid!) { confirmErasure(caseId: $id, idempotencyKey: $key) { id } }`;
