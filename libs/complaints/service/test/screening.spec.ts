import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import { RemindsOfScreening } from '../src/screening/reminds-of-screening.job.js';
import { codesOf, givenAComplaint } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const COURSE = `query ($id: Uuid!) { caseCourse(caseId: $id) {
  measure { state } screening { risk screenedOn lookAgainBy } next { event } clocks { name dueOn } } }`;
const MAIL = `query ($id: Uuid!, $personId: Uuid!) { screeningReminderForMail(id: $id, personId: $personId) { dueOn } }`;
const FIRST_KEY = `mutation ($id: Uuid!, $key: Uuid!) { proposeErasure(caseId: $id, idempotencyKey: $key) { id } }`;
const SECOND_KEY = `mutation ($id: Uuid!, $key: Uuid!) { confirmErasure(caseId: $id, idempotencyKey: $key) { id } }`;
const REASONS = 'Nobody meets them before the hearing.';

describe('the risk of a case', () => {
  const jobs: RemindsOfScreening[] = [];
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    const useFactory = (job: RemindsOfScreening) => jobs.push(job);
    running = await startProcedure({ provide: 'screenings', inject: [RemindsOfScreening], useFactory });
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs('2026-11-23');
  });

  const course = async (by: Member, id: string) => (await complaints.done(by, COURSE, { id })).caseCourse;
  const reminders = (): Promise<{ id: string; clock: string; due: string; on: string }[]> =>
    complaints.inBody((tx) =>
      tx.query(`select id, clock, due_on::text as due, reminded_on::text as on from complaints.screening_reminders
                order by due_on, clock`),
    );
  const look = async (day: string) => {
    complaints.todayIs(day);
    await jobs[0]?.doDue();
    return (await reminders()).map(({ clock, due }) => `${clock} ${due}`);
  };
  const told = async (): Promise<string[]> =>
    (await complaints.told())
      .filter(({ type }) => type === 'complaints.screening-due')
      .map(({ data }) => String(data['personId']));

  describe('that asks for no measure', () => {
    it('row P2: is so said by an act of its own, with reasons that nobody reads in the table', async () => {
      const { reg, manager } = complaints.cast;
      const { id } = await complaints.given.named();
      expect(codesOf(await complaints.takes(reg, id, 'FIND_NO_MEASURE', { REASONS }))).toContain(
        'COMPLAINTS_NO_SCREENING',
      );
      await complaints.took(reg, id, 'SCREEN_RISK', { RISK: 'high' });
      expect((await course(reg, id)).measure.state).toBe('SCREENED');
      expect(codesOf(await complaints.takes(manager, id, 'FIND_NO_MEASURE', {}))).toEqual([
        'COMPLAINTS_REASONS_MISSING',
      ]);
      await complaints.took(manager, id, 'FIND_NO_MEASURE', { REASONS });

      const { measure, screening, next } = await course(reg, id);
      expect(measure.state).toBe('NONE');
      expect(screening).toEqual({ risk: 'HIGH', screenedOn: '2026-11-23', lookAgainBy: '2026-12-21' });
      expect(next.map(({ event }: { event: string }) => event)).not.toContain('FIND_NO_MEASURE');
      const rows = await complaints.inBody((tx) =>
        tx.query(`select row_to_json(e)::text as said from complaints.case_events e where event = 'find-no-measure'
                  union all select row_to_json(t)::text from complaints.entry_texts t`),
      );
      expect(rows.length).toBeGreaterThan(1);
      expect(JSON.stringify(rows)).not.toContain(REASONS);
    });

    it('row P2: is refused while a measure is asked for, and changes nothing of it to look again', async () => {
      const { reg } = complaints.cast;
      const { id } = await complaints.given.served();
      const input = { caseId: id, ground: 'PUBLIC_PROTECTION', reasons: 'Threats at night.' };
      const PROPOSE = `mutation ($input: AskForMeasureInput!, $key: Uuid!) {
        proposeMeasure(input: $input, idempotencyKey: $key) { id } }`;
      await complaints.done(reg, PROPOSE, { input });
      await complaints.took(reg, id, 'SCREEN_RISK', { RISK: 'medium' });

      expect((await course(reg, id)).measure.state).toBe('PROPOSED');
      expect((await course(reg, id)).screening.lookAgainBy).toBeNull();
      expect(codesOf(await complaints.takes(reg, id, 'FIND_NO_MEASURE', { REASONS }))).toContain(
        'COMPLAINTS_NO_SCREENING',
      );
    });

    it('row P2: is no business of a respondent, nor of whoever has no part in the case', async () => {
      const { reg, coach } = complaints.cast;
      const filed = await complaints.given.served();
      await complaints.took(reg, filed.id, 'SCREEN_RISK', { RISK: 'high' });
      const MINE = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
        id measure { state } } }`;

      expect((await complaints.done(coach, MINE, { reference: filed.reference })).openMyCase.measure).toBeNull();
      for (const by of [coach, complaints.member('Zoé', ['registrar', 'case-manager'])])
        expect(codesOf(await complaints.takes(by, filed.id, 'FIND_NO_MEASURE', { REASONS }))).toEqual(['NOT_FOUND']);
    });
  });

  describe('that is to be looked at', () => {
    it('row P1, K3, K3a: is told once to each who keeps the case, whoever looks again and however the clock is moved', async () => {
      const { reg, reg2, manager } = complaints.cast;
      await complaints.given.served();

      expect(await look('2026-11-24')).toEqual([]);
      // Received and served on Monday the twenty-third: the second working day is Wednesday.
      const both = ['K3 2026-11-25', 'K3a 2026-11-25'];
      expect(await look('2026-11-25')).toEqual(both);
      expect(await look('2026-11-25')).toEqual(both);
      expect(await look('2026-11-20')).toEqual(both);
      expect(await look('2027-01-20')).toEqual(both);
      expect((await told()).toSorted()).toEqual([manager, reg, reg2].map(({ personId }) => personId).toSorted());
    });

    it('row P2, K3r: is told again after four weeks while it is not low, and once it is looked at no more', async () => {
      const { reg } = complaints.cast;
      const { id } = await complaints.given.served();
      await complaints.took(reg, id, 'SCREEN_RISK', { RISK: 'medium' });

      expect(await look('2026-12-20')).toEqual([]);
      expect(await look('2026-12-21')).toEqual(['K3r 2026-12-21']);
      await complaints.took(reg, id, 'SCREEN_RISK', { RISK: 'medium' });
      expect(await look('2027-01-18')).toEqual(['K3r 2026-12-21', 'K3r 2027-01-18']);
      await complaints.took(reg, id, 'SCREEN_RISK', { RISK: 'low' });
      expect(await look('2027-06-18')).toHaveLength(2);
    });

    it('row P1: is told once when two look at once', async () => {
      await complaints.given.served();
      complaints.todayIs('2026-11-26');

      await Promise.all([jobs[0]?.doDue(), jobs[0]?.doDue()]);

      expect(await reminders()).toHaveLength(2);
      expect(await told()).toHaveLength(3);
    });

    it('row P1: is told to nobody of a case that nobody keeps or that is closed', async () => {
      const { reg } = complaints.cast;
      const { id } = await complaints.given.named();
      await complaints.took(reg, id, 'SCREEN_RISK', { RISK: 'low' });
      await complaints.took(reg, id, 'CLOSE_INADMISSIBLE', { REASONS });
      await givenAComplaint(complaints);

      expect(await look('2027-01-10')).toEqual([]);
    });

    it('row P1: is forgotten with the case, and the mails of it with that', async () => {
      const { reg, reg2 } = complaints.cast;
      const { id } = await complaints.given.served();
      await look('2026-11-26');
      const ids = (await reminders()).map((one) => one.id);
      await complaints.took(reg, id, 'COMPLAINANT_WITHDRAWS', { REASONS });

      complaints.todayIs('2027-03-01');
      await complaints.done(reg, FIRST_KEY, { id });
      complaints.todayIs('2027-04-02');
      await complaints.done(reg2, SECOND_KEY, { id });

      expect(await reminders()).toEqual([]);
      const erased = (await complaints.told()).filter(({ type }) => type === 'complaints.case-erased');
      expect(erased).toMatchObject([{ data: { reminderIds: ids } }]);
    });

    it('row P1: is written to those who still keep the case, until somebody looks', async () => {
      const { reg, coach } = complaints.cast;
      const { id } = await complaints.given.served();
      await look('2026-11-25');
      const [reminder] = await reminders();
      const sender = { kind: 'service', service: 'correspondence', bodyId: complaints.bodyId, locale: 'fr' } as const;
      const mail = async (personId: string) =>
        (await complaints.as(sender).graphql(MAIL, { id: reminder!.id, personId })).data.screeningReminderForMail;

      expect(await mail(reg.personId)).toEqual({ dueOn: '2026-11-25' });
      expect(await mail(coach.personId)).toBeNull();
      expect(codesOf(await complaints.ask(reg, MAIL, { id: reminder!.id, personId: reg.personId }))).toEqual([
        'FORBIDDEN',
      ]);
      await complaints.took(reg, id, 'SCREEN_RISK', { RISK: 'low' });
      expect(await mail(reg.personId)).toBeNull();
    });
  });
});
