import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import {
  ANSWER_EMERGENCY,
  ASK_EMERGENCY,
  CLOSE_EMERGENCY,
  emergenciesOf,
  PROVED,
  READ_EMERGENCY,
  REASONS,
  SEEN,
  TODAY,
  TOLD_COMPLAINANT,
  TOLD_RESPONDENT,
} from './emergency.documents.js';
import { codesOf, gateway } from './given.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const SEEN_OPENING = { openedOn: TODAY, ground: 'DANGER', askedAs: 'SCHEME_ADMINISTRATOR', openedAs: 'REGISTRAR' };

describe('a case that is opened in an emergency', () => {
  let running: StartedProcedure;
  let complaints: Procedure;
  let emergency: ReturnType<typeof emergenciesOf>;
  beforeAll(async () => {
    running = await startProcedure();
  });
  afterAll(() => running.stop());

  beforeEach(async () => {
    complaints = await running.inNewBody();
    emergency = emergenciesOf(complaints);
  });

  const audited = async (action: string) =>
    (await complaints.inBody((db) =>
      db.query(`select actor, subject_id, details from complaints.audit where action = $1 order by at, stream, seq`, [
        action,
      ]),
    )) as { actor: string; subject_id: string; details: Record<string, unknown> }[];
  const toldComplainant = async ({ reference, returnCode: code }: { reference: string; returnCode: string }) => {
    const { data } = await complaints.as(gateway(complaints)).graphql(TOLD_COMPLAINANT, { reference, code });
    return data.followComplaint.emergencyOpenings;
  };
  const toldRespondent = async ({ reference }: { reference: string }) =>
    (await complaints.done(complaints.cast.coach, TOLD_RESPONDENT, { reference })).openMyCase.emergencyOpenings;

  it('R11: is asked for by one, opened by another, read by the first and written down each time', async () => {
    const { admin, second, list } = emergency;
    const { id, reference } = await complaints.given.named();
    const requestId = await emergency.asked(admin, ` ${reference.toLowerCase()} `);
    const request = {
      ...{ id: requestId, reference, askedAs: 'SCHEME_ADMINISTRATOR', ground: 'DANGER', days: 3, askedOn: TODAY },
      ...{ standing: 'ASKED', mine: true, answeredAs: null, answeredOn: null, lastDay: null, closedOn: null },
    };
    expect(await list(admin)).toEqual([request]);
    expect(await list(second)).toEqual([{ ...request, mine: false }]);
    expect(await emergency.reads(admin, requestId)).toEqual(['COMPLAINTS_EMERGENCY_NOT_OPEN']);
    const why = { id: requestId, askerName: 'Ada', reasons: 'Her life is in danger.' };
    const unanswered = { ...why, answererName: null, answerReasons: null };
    expect((await complaints.done(second, REASONS, { id: requestId })).readEmergencyReasons).toEqual(unanswered);

    expect(await emergency.answers(second, requestId)).toEqual([]);
    const answered = { standing: 'OPEN', answeredAs: 'REGISTRAR', answeredOn: TODAY, lastDay: '2026-11-24' };
    expect(await list(admin)).toEqual([{ ...request, ...answered }]);
    const { readEmergencyReasons } = await complaints.done(admin, REASONS, { id: requestId });
    expect(readEmergencyReasons).toEqual({ ...why, answererName: 'Rémi', answerReasons: 'There is no other way.' });
    for (const _ of [1, 2]) {
      const { readInEmergency } = await complaints.done(admin, READ_EMERGENCY, { id: requestId });
      expect(readInEmergency).toMatchObject({ id, reference, about: 'Éric Moreau, coach à Nantes' });
      expect(readInEmergency.allegations).toEqual([{ behaviour: 'He told my employer what I had said.' }]);
    }
    const readings = await audited('complaints.read-in-emergency');
    expect(readings.map(({ subject_id }) => subject_id)).toEqual([id, id]);
    expect(readings.every(({ actor }) => actor.includes(admin.personId))).toBe(true);
    expect(await audited('complaints.read-emergency-reasons')).toHaveLength(2);
    const [answer] = await audited('complaints.answer-in-emergency');
    expect(answer?.details).toEqual({ request: requestId, answer: 'opened', as: 'registrar' });
  });

  it('R11: is read by the asker alone, who acts in nothing', async () => {
    const { admin, second } = emergency;
    const { id, reference } = await complaints.given.served();
    const requestId = await emergency.opened(reference);
    const { manager, reg, coach } = complaints.cast;
    for (const by of [second, reg]) expect(await emergency.reads(by, requestId)).toEqual(['NOT_FOUND']);
    for (const by of [manager, coach]) expect(await emergency.reads(by, requestId)).toEqual(['FORBIDDEN']);
    for (const document of [documents.COURSE_OF, documents.AS_REGISTRAR, documents.WITHDRAW, documents.AS_PANEL])
      expect(codesOf(await complaints.ask(admin, document, { id }))).toEqual(['NOT_FOUND']);
  });

  it('R11, R12: is read without a kept name and what tells it, and with a name that is not kept', async () => {
    const { admin } = emergency;
    const kept = await complaints.given.named();
    const named = await complaints.given.named({ nameVisibility: 'NAMED' });
    const read = async ({ reference }: { reference: string }) =>
      (await complaints.done(admin, READ_EMERGENCY, { id: await emergency.opened(reference) })).readInEmergency;
    const file = await read(kept);
    expect(file).toMatchObject({ complainantName: null, complainantContact: null, relation: null });
    expect(JSON.stringify(file)).not.toMatch(/Jeanne|jeanne/);
    const whole = { complainantName: 'Jeanne Petit', complainantContact: 'jeanne.petit@example.org' };
    expect(await read(named)).toMatchObject(whole);
  });

  it('R11: ends by itself after its last day, and is then asked for anew', async () => {
    const { admin, second } = emergency;
    const { reference } = await complaints.given.named();
    const requestId = await emergency.opened(reference);
    complaints.todayIs('2026-11-24');
    expect(await emergency.reads(admin, requestId)).toEqual([]);
    complaints.todayIs('2026-11-25');
    expect(await emergency.reads(admin, requestId)).toEqual(['COMPLAINTS_EMERGENCY_NOT_OPEN']);
    expect(await emergency.answers(second, requestId)).toEqual(['COMPLAINTS_EMERGENCY_NOT_WAITING']);
    expect(await emergency.closes(admin, requestId)).toEqual(['COMPLAINTS_EMERGENCY_NOT_OPEN']);
    expect(await emergency.asks(admin, reference)).toEqual([]);
  });

  it('R11: is closed before by either of the two, and by nobody else', async () => {
    const { admin, second } = emergency;
    const { reference } = await complaints.given.named();
    for (const by of [admin, second]) {
      const requestId = await emergency.opened(reference);
      expect(await emergency.closes(complaints.cast.reg, requestId)).toEqual(['NOT_FOUND']);
      expect(await emergency.closes(by, requestId)).toEqual([]);
      expect(await emergency.reads(admin, requestId)).toEqual(['COMPLAINTS_EMERGENCY_NOT_OPEN']);
    }
  });

  it('R11: is told to both parties once it is over and not before, by days, ground and functions', async () => {
    const { admin } = emergency;
    const filed = await complaints.given.served();
    const requestId = await emergency.opened(filed.reference);
    expect([await toldComplainant(filed), await toldRespondent(filed)]).toEqual([[], []]);
    await emergency.closes(admin, requestId);
    const over = { ...SEEN_OPENING, lastDay: '2026-11-24', endedOn: TODAY };
    expect([await toldComplainant(filed), await toldRespondent(filed)]).toEqual([[over], [over]]);

    await emergency.opened(filed.reference, { days: 1, ground: 'COURT_ORDER' });
    expect(await toldComplainant(filed)).toEqual([over]);
    complaints.todayIs('2026-11-23');
    const lapsed = { ...SEEN_OPENING, ground: 'COURT_ORDER', lastDay: TODAY, endedOn: null };
    expect([await toldComplainant(filed), await toldRespondent(filed)]).toEqual([
      [over, lapsed],
      [over, lapsed],
    ]);
  });

  it('R11: is told to nobody whom the case concerns before they are informed of it, and then with the rest', async () => {
    const { reg, coach } = complaints.cast;
    const filed = await complaints.given.named();
    await emergency.opened(filed.reference, { days: 1 });
    complaints.todayIs('2026-11-23');
    const { reference } = filed;
    expect(codesOf(await complaints.ask(coach, TOLD_RESPONDENT, { reference }))).toEqual(['NOT_FOUND']);
    expect((await complaints.done(coach, documents.MY_CASES, {})).myCases).toEqual([]);
    await complaints.done(reg, documents.SERVE, { input: { ...documents.charges, caseId: filed.id } });
    expect(await toldRespondent(filed)).toEqual([{ ...SEEN_OPENING, lastDay: TODAY, endedOn: null }]);
  });

  it('R11: is seen by those who keep the case while it is open, proved in its dossier, and no event of it', async () => {
    const { manager, reg } = complaints.cast;
    const { id, reference } = await complaints.given.named();
    const { events } = (await complaints.done(manager, SEEN, { id })).caseCourse;
    const declined = await emergency.asked(emergency.admin, reference);
    await emergency.answers(emergency.second, declined, 'DECLINED');
    await emergency.opened(reference);
    const seen = [{ ...SEEN_OPENING, lastDay: '2026-11-24', endedOn: null }];
    expect((await complaints.done(manager, SEEN, { id })).caseCourse).toEqual({ events, emergencyOpenings: seen });
    expect((await complaints.done(reg, PROVED, { id })).openCaseDossier).toEqual({ id, emergencyOpenings: seen });
  });

  it('R11: is asked for, answered and closed once, however often the same form is sent', async () => {
    const { admin, second } = emergency;
    const { reference } = await complaints.given.named();
    const twice = async (by: Member, document: string, given: Record<string, unknown>) => {
      const key = newId();
      const first = await complaints.done(by, document, { ...given, key });
      expect(await complaints.done(by, document, { ...given, key })).toEqual(first);
      return first;
    };
    const input = { reference, ground: 'DANGER', days: 3, reasons: 'Why.' };
    const { askInEmergency: requestId } = await twice(admin, ASK_EMERGENCY, { input });
    await twice(second, ANSWER_EMERGENCY, { input: { requestId, answer: 'OPENED', reasons: 'Yes.' } });
    await twice(admin, CLOSE_EMERGENCY, { id: requestId });
    expect(await emergency.list(admin)).toHaveLength(1);
  });

  it('R11: has its reasons sealed, in no row and in no line of the audit', async () => {
    const { reference } = await complaints.given.named();
    await emergency.opened(reference, { reasons: 'Because of zqxreason.' });
    const rows = await complaints.inBody((db) =>
      db.query(
        `select t::text as row from complaints.emergency_requests t union all select t::text from complaints.emergency_answers t
         union all select t::text from complaints.audit t union all select t::text from complaints.idempotency t
         union all select t::text from complaints.entry_texts t`,
      ),
    );
    expect(rows.filter(({ row }: { row: string }) => /zqxreason|no other way/.test(row))).toEqual([]);
  });
});
